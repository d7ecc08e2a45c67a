#!/usr/bin/env node
import { openRostrum } from './open.ts'

const argv = process.argv.slice(2)
/** Flags with which the engine, or the default settings, would be of no use. */
const NO_ENGINE = new Set(['-h', '--help', '--config'])
const speaks = argv[0] === 'speak' && !argv.some((word) => NO_ENGINE.has(word.split('=')[0] ?? ''))

const early = speaks ? openRostrum({ warm: true }) : undefined
// Whoever asks for the library hears of its failure. Until it is made, nothing else is loaded.
await early?.catch(() => {})
const { run } = await import('./run.ts')
const exitCode = await run(argv, { early })
process.exitCode = exitCode
// A stream that was interrupted may hold the program open for ever.
if (exitCode >= 128) process.exit(exitCode)
