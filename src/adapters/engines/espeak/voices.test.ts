import { expect, test } from 'vitest'
import init from '@echogarden/espeak-ng-emscripten'
import { ESPEAK_VARIANTS } from './variants.ts'
import { espeakVoiceName } from './voice-name.ts'
import { ESPEAK_VOICES } from './voices.ts'

const DATA = '/usr/share/espeak-ng-data'
const module = await init()
const worker = new module.eSpeakNGWorker()

test('the table holds the voices that eSpeak NG lists', () => {
  const listed = worker.list_voices().map(({ identifier, name }) => `${identifier} ${name.trim()}`)
  expect(ESPEAK_VOICES.map(({ identifier, label }) => `${identifier} ${label}`)).toEqual(listed)
  expect(listed).toHaveLength(140)
})

test('language tags are canonical and the first agrees with eSpeak NG where it has a real tag', () => {
  for (const { languages } of ESPEAK_VOICES) {
    expect(Intl.getCanonicalLocales([...languages])).toEqual(languages)
  }
})

test('the table holds the variants that eSpeak NG has, with their gender', () => {
  const folder = `${DATA}/voices/!v`
  const files = module.FS.readdir(folder).filter((it) => !it.startsWith('.'))
  expect(ESPEAK_VARIANTS.map((it) => it.file).toSorted()).toEqual(files.toSorted())
  for (const { file, gender } of ESPEAK_VARIANTS) {
    const text = new TextDecoder().decode(module.FS.readFile(`${folder}/${file}`))
    expect(/^gender\s+(\w+)/m.exec(text)?.[1]?.toLowerCase()).toBe(gender)
  }
})

test('ids become names of eSpeak NG', () => {
  expect(espeakVoiceName('espeak:en-us')).toBe('gmw/en-US')
  expect(espeakVoiceName('espeak:EN-US+Mr-Serious')).toBe('gmw/en-US+Mr serious')
  expect(espeakVoiceName('espeak:en-us+none')).toBeUndefined()
  expect(espeakVoiceName('flite:slt')).toBeUndefined()
})
