import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { espeakDataFolder } from '../../../../test/support/models/espeak-data.ts'
import { hasEspeakVoice } from './espeak-voice.ts'

const parent = await mkdtemp(path.join(os.tmpdir(), 'rostrum-espeak-voice-'))
afterAll(() => rm(parent, { recursive: true, force: true }))

test.each(['en-us', 'EN-US', 'en-us+f3', 'fi', 'zh', 'cmn', 'pt-br', 'en-gb-x-rp', 'nb', 'es-419'])(
  'the data of eSpeak NG has the voice %s',
  async (voice) => {
    expect(await hasEspeakVoice(await espeakDataFolder(), voice)).toBe(true)
  },
)

test.each(['qqx', 'en-qq', 'Martian'])('it has no voice %s', async (voice) => {
  expect(await hasEspeakVoice(await espeakDataFolder(), voice)).toBe(false)
})

test('a voice is known by its file and by what it says of itself', async () => {
  await mkdir(path.join(parent, 'lang/own'), { recursive: true })
  await writeFile(path.join(parent, 'lang/own/Tiny'), 'name Little\nlanguage ti-NY 2\n')
  for (const voice of ['tiny', 'little', 'ti-ny'])
    expect(await hasEspeakVoice(parent, voice), voice).toBe(true)
  expect(await hasEspeakVoice(parent, 'ny')).toBe(false)
})

test('where nothing can be read, nobody is said to be missing', async () => {
  expect(await hasEspeakVoice(path.join(parent, 'gone'), 'en-us')).toBe(true)
})
