import init from '@echogarden/espeak-ng-emscripten'
import { expect, test } from 'vitest'
import type { EspeakLibrary } from './library.ts'
import { espeakOf, loadEspeak } from './load.ts'
import { phonemeText } from './phonemes.ts'
import { ESPEAK_VARIANTS } from './variants.ts'
import { ESPEAK_VOICES } from './voices.ts'

const whole = espeakOf(await init())
const onDemand = await loadEspeak()

/** Words of several scripts, so that voices change to the rules of other languages. */
const TEXT =
  'Hello world 25, Straße café, Москва, Αθήνα, שלום, سلام, नमस्ते, 你好, こんにちは, 안녕, ไทย, computer.'

test('files read on demand give every voice the phonemes it has with all files loaded', () => {
  const english = phonemeText(whole, { text: TEXT, voice: 'espeak:en-us' })
  let different = 0
  for (const { name } of ESPEAK_VOICES) {
    const question = { text: TEXT, voice: `espeak:${name}` }
    const expected = phonemeText(whole, question)
    expect(phonemeText(onDemand, question), name).toBe(expected)
    different += expected === english ? 0 : 1
  }
  expect(different).toBeGreaterThan(100)
})

/** Samples of a sentence, which tell one variant from another. */
function length(espeak: EspeakLibrary, file: string): number {
  expect(espeak.set_voice(`gmw/en-US+${file}`)).toBe(0)
  let count = 0
  espeak.synthesize('Good morning to you all.', (samples) => {
    count += samples.length
    return false
  })
  return count
}

test('variants change the sound in the same way', () => {
  const lengths = new Set<number>()
  for (const { file } of ESPEAK_VARIANTS.filter((_, index) => index % 4 === 0)) {
    // With all files loaded eSpeak NG lowers the name, and then does not find the file.
    if (file !== file.toLowerCase()) continue
    const expected = length(whole, file)
    lengths.add(Math.round(expected / 1000))
    expect(Math.abs(length(onDemand, file) - expected), file).toBeLessThan(700)
  }
  expect(lengths.size).toBeGreaterThan(3)
})

test('variants with capitals in their names are found, too', () => {
  expect(Math.abs(length(onDemand, 'Alicia') - length(onDemand, 'none'))).toBeGreaterThan(1500)
})

test('a voice that is not there is refused', () => {
  expect(onDemand.set_voice('gmw/nowhere')).not.toBe(0)
})
