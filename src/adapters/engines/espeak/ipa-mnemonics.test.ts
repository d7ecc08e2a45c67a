import { beforeAll, expect, test } from 'vitest'
import { ESPEAK_IPA } from './ipa-signs.ts'
import { mnemonicsOf, vowelsOf, type VowelInventory } from './ipa-mnemonics.ts'
import type { EspeakLibrary } from './library.ts'
import { loadEspeak } from './load.ts'
import { ESPEAK_VOICES } from './voices.ts'

let espeak: EspeakLibrary
beforeAll(async () => {
  espeak = await loadEspeak()
})

function voice(name: string): VowelInventory {
  const found = ESPEAK_VOICES.find((it) => it.name === name)
  expect(espeak.set_voice(found?.identifier ?? '')).toBe(0)
  return vowelsOf(espeak)
}

const heard = (name: string, ipa: string): string => {
  const codes = mnemonicsOf(ipa, voice(name))
  if (codes === undefined) throw new Error(`Expected ${name} to say ${ipa}.`)
  return espeak.phonemes(codes).replaceAll('_', '')
}

test.each([
  ['en-us', 'təˈmeɪɾoʊ', 'təmˈeɪɾoʊ'],
  ['en-us', 'ˈkætʃɪŋ', 'kˈætʃɪŋ'],
  ['en-us', 'ˈnɝs', 'nˈɜːrs'],
  ['en-gb', 'təˈmɑːtəʊ', 'təmˈɑːtəʊ'],
  ['en-gb', 'ˈkætʃɪŋ', 'kˈatʃɪŋ'],
  ['de', 'ˈʃtʁaːsə', 'ʃtɾˈaːsə'],
  ['de', 'ˈøːdə', 'ˈøːdə'],
  ['fr-fr', 'bɔ̃ʒuʁ', 'bɔ̃ʒuʁ'],
  ['fr-fr', 'yʁˈʒɑ̃', 'yʁʒˈɑ̃'],
  ['sv', 'bɔ̃', 'bɔn'],
  ['it', 'ˈɲɔkːi', 'ɲˈɔkɪ'],
  ['pl', 't͡ɕi', 'tɕi'],
])('%s says %s as %s', (name, ipa, sounds) => {
  expect(heard(name, ipa)).toBe(sounds)
})

test('signs without a sound here are told, not left out', () => {
  const vowels = voice('en-us')
  for (const ipa of ['ǃa', 'a˥', 'a5', '[[a', '<b>', 'ˈ', ''])
    expect(mnemonicsOf(ipa, vowels)).toBe(undefined)
})

test('every voice has a sound for each sign that is promised', () => {
  for (const { name } of ESPEAK_VOICES.filter((_, index) => index % 9 === 0)) {
    const vowels = voice(name)
    for (const sign of ESPEAK_IPA) {
      const codes = mnemonicsOf(`a${sign}a`, vowels)
      expect(codes, `${name} ${sign}`).toBeDefined()
      // eSpeak NG drops all behind a code that it does not know.
      expect(espeak.phonemes(`${codes?.slice(0, -2)}|t|m]]`), `${name} ${sign}`).toMatch(
        /m_*(?:\|? )*$/,
      )
    }
  }
})
