import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { voiceRecording } from '../../../../test/support/models/chatterbox-house.ts'
import { steppedClock } from '../../../../test/support/stepped-clock.ts'
import { never } from '../../../contracts/spoken.ts'
import { wavDecoder } from '../../decoders/wav/decoder.ts'
import { chatterboxEngine } from './engine.ts'
import { referenceReader, type ChatterboxReference } from './references.ts'

let dir: string
let references: ChatterboxReference[]
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-chatterbox-'))
  references = ['anna', 'ben'].map((name) => ({ name, audio: path.join(dir, `${name}.wav`) }))
  for (const { audio } of references) await writeFile(audio, voiceRecording(150))
})
afterEach(() => rm(dir, { recursive: true }))

test('a recording is read once, and again when it has changed', async () => {
  const [anna] = references
  const reader = referenceReader(new Map([['chatterbox:anna', anna!]]), [wavDecoder])
  const first = reader.read('chatterbox:anna', never())
  expect(await reader.read('chatterbox:anna', never())).toBe(await first)
  await writeFile(anna!.audio, voiceRecording(900))
  expect(await reader.read('chatterbox:anna', never())).not.toBe(await first)
  await rm(anna!.audio)
  await expect(reader.read('chatterbox:anna', never())).rejects.toThrow('found no file')
})

test('the voice of a changed recording is told apart, the others are what they were', async () => {
  const clock = steppedClock()
  const engine = chatterboxEngine({ dir, references, decoders: [wavDecoder], queue: 1, clock })
  const revisions = async () => {
    const voices = await engine.voices({ signal: never() })
    return [...voices.map((it) => it.revision), await engine.revision?.({ signal: never() })]
  }
  const before = await revisions()
  expect(before.every((it) => it !== undefined)).toBe(true)
  await rm(references[0]!.audio)
  await clock.step(1000)
  const after = await revisions()
  expect(after[0]).not.toBe(before[0])
  expect(after[1]).toBe(before[1])
  expect(after[2]).not.toBe(before[2])
  await engine.close()
})
