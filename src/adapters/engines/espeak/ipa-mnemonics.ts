import type { EspeakLibrary } from './library.ts'
import { CONSONANTS, SILENT_SIGNS, VOWEL_MNEMONICS, VOWELS } from './ipa-signs.ts'

/** The vowels of one voice, by IPA sign: `ɪ`, `iː`, `aɪ`, `ɔ̃`. */
export type VowelInventory = ReadonlyMap<string, string>

const NASAL = '\u0303'
/** Longest sound that has one mnemonic, in signs. */
const LONGEST = 3

/**
 * Finds out which vowels the voice in use has, by asking how each mnemonic sounds; a few
 * milliseconds. Phoneme codes are read only after the first synthesis.
 */
export function vowelsOf(espeak: EspeakLibrary): VowelInventory {
  espeak.synthesize('[[a]]', () => true)
  const vowels = new Map<string, string>()
  // Alone, then before a consonant: a vowel may sound otherwise there, `I` in American English.
  for (const coda of ['', 't']) {
    for (const mnemonic of VOWEL_MNEMONICS) {
      const ipa = espeak
        .phonemes(`[[${mnemonic}${coda}]]`)
        .normalize('NFD')
        .replace(coda === '' ? /^_+|_+$/g : /^_+|_t_*$/g, '')
      const first = [...ipa][0] ?? ''
      if (VOWELS.has(first) && !/[_\d]/.test(ipa) && !vowels.has(ipa)) vowels.set(ipa, mnemonic)
    }
  }
  return vowels
}

/**
 * Writes IPA in the mnemonics of a voice, `[[t@|m'A:|toU]]`; what the voice lacks is given by the
 * nearest vowel it has. Undefined when a sign has no sound here.
 */
export function mnemonicsOf(ipa: string, vowels: VowelInventory): string | undefined {
  const signs = [...ipa.normalize('NFD').replace(/c\u0327/gu, 'ç')]
  const out: string[] = []
  let stress = ''
  for (let at = 0; at < signs.length; ) {
    const sign = signs[at] as string
    if (sign === 'ˈ' || sign === 'ˌ') {
      stress = sign === 'ˈ' ? "'" : ','
      at++
      continue
    }
    const found = consonantAt(signs, at) ?? vowelAt(signs, at, vowels)
    if (found) {
      // eSpeak NG has stress before the vowel, IPA before the syllable.
      out.push(found.isVowel ? stress + found.mnemonic : found.mnemonic)
      if (found.isVowel) stress = ''
      at += found.length
    } else if (sign === ' ') {
      out.push('||')
      at++
    } else if (SILENT_SIGNS.includes(sign)) at++
    else return undefined
  }
  const spelled = out.join('|').replaceAll('|||', '||').replaceAll('|||', '||')
  return spelled === '' ? undefined : `[[${spelled}]]`
}

interface Found {
  readonly mnemonic: string
  readonly length: number
  readonly isVowel: boolean
}

function consonantAt(signs: readonly string[], at: number): Found | undefined {
  const tied = signs[at + 1] === '\u0361' || signs[at + 1] === '\u035c'
  const second = at + (tied ? 2 : 1)
  const pair = CONSONANTS.get(`${signs[at]}${signs[second] ?? ''}`)
  if (pair !== undefined && second < signs.length)
    return { mnemonic: pair, length: second - at + 1, isVowel: false }
  const mnemonic = CONSONANTS.get(signs[at] ?? '')
  return mnemonic === undefined ? undefined : { mnemonic, length: 1, isVowel: false }
}

function vowelAt(signs: readonly string[], at: number, vowels: VowelInventory): Found | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const mnemonic = vowels.get(signs.slice(at, at + length).join(''))
    const nasal = signs[at + length] === NASAL
    if (mnemonic !== undefined && !nasal) return { mnemonic, length, isVowel: true }
  }
  const sign = signs[at] as string
  const next = signs[at + 1]
  for (const near of nearestFirst(sign)) {
    const long = next === 'ː' ? vowels.get(`${near}ː`) : undefined
    if (long !== undefined) return { mnemonic: long, length: 2, isVowel: true }
    const mnemonic = vowels.get(near) ?? vowels.get(`${near}ː`)
    if (mnemonic === undefined) continue
    // Where vowels are not nasal, an n follows them; where they have no r in them, an r.
    const colour = sign === 'ɚ' || sign === 'ɝ' ? '|r' : next === NASAL ? '|n' : ''
    return { mnemonic: mnemonic + colour, length: 1, isVowel: true }
  }
  return undefined
}

/** The vowel itself, then those like it, those like these, and so on. */
function nearestFirst(sign: string): readonly string[] {
  const order = VOWELS.has(sign) ? [sign] : []
  for (const vowel of order)
    for (const near of VOWELS.get(vowel) ?? '') if (!order.includes(near)) order.push(near)
  return order
}
