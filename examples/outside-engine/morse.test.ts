import { engineContract } from 'rostrum/contracts'
import { describe, test } from 'vitest'
import { morseEngine } from './morse.ts'

// The suite takes the test functions of any runner; `node:test` has them by the same names.
engineContract({ describe, test, name: 'morse', create: morseEngine })
