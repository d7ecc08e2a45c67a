import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { steppedClock } from '../../../../test/support/stepped-clock.ts'
import type { Voice } from '../../../core/voice.ts'
import { recordingRevision, recordingRevisions } from './recording-revisions.ts'
import { revisedVoices } from './revised-voices.ts'

let dir: string
const file = (name: string): string => path.join(dir, name)
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-recordings-'))
  await writeFile(file('a'), 'one')
  await writeFile(file('b'), 'two')
})
afterEach(() => rm(dir, { recursive: true }))

test('a recording is told from another by size or time, and from none', async () => {
  const found = [await recordingRevision(file('a'))]
  await writeFile(file('a'), 'longer')
  found.push(await recordingRevision(file('a')))
  await utimes(file('a'), 1, 1)
  found.push(await recordingRevision(file('a')), await recordingRevision(file('c')))
  expect(new Set(found).size).toBe(4)
  expect(await recordingRevision(file('a'))).toBe(found[2])
})

test('files are looked at once a second, and nothing is new while nothing has changed', async () => {
  const clock = steppedClock()
  const look = recordingRevisions([file('a'), file('b')], clock)
  const first = await look()
  await writeFile(file('a'), 'longer')
  expect(await look()).toBe(first)
  await clock.step(1000)
  const second = await look()
  expect(second.all).not.toBe(first.all)
  expect(second.of.get(file('a'))).not.toBe(first.of.get(file('a')))
  expect(second.of.get(file('b'))).toBe(first.of.get(file('b')))
  await clock.step(1000)
  expect(await look()).toBe(second)
})

test('voices are the same objects until a recording has changed', async () => {
  const clock = steppedClock()
  const voice = (name: string): Voice => ({
    id: `x:${name}`, engine: 'x', name, languages: ['en'], installed: true,
  }) // prettier-ignore
  const voices = [voice('a'), voice('b'), voice('plain')]
  const look = recordingRevisions([file('a'), file('b')], clock)
  const revised = revisedVoices(look, ({ name }, { of }) => of.get(file(name)))
  const first = await revised(voices)
  expect(first[0]?.revision).toBe(await recordingRevision(file('a')))
  expect(first[2]).toEqual(voice('plain'))
  await clock.step(1000)
  expect(await revised(voices)).toBe(first)
  await writeFile(file('b'), 'longer')
  await clock.step(1000)
  const second = await revised(voices)
  expect(second[0]).toEqual(first[0])
  expect(second[1]?.revision).not.toBe(first[1]?.revision)
})
