import { afterAll, describe, test } from 'vitest'
import { engineContract } from '../../src/contracts/engine.ts'
import { chatterboxHouse } from '../support/models/chatterbox-house.ts'

const house = chatterboxHouse({ languages: ['en', 'fr', 'de'] })
afterAll(() => house.close())

engineContract({
  name: 'chatterbox in child processes',
  describe,
  test,
  create: () => house.engine(),
  deadlineMs: 60_000,
})
