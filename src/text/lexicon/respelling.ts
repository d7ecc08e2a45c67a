import { COMMON, SPELLINGS, type Spelling } from './spellings.ts'

interface Table {
  /** Letters by sound: before a consonant, and elsewhere. */
  readonly sounds: ReadonlyMap<string, readonly [before: string, elsewhere: string]>
  readonly longest: number
  readonly rewrites: NonNullable<Spelling['rewrites']>
  readonly doubles: boolean
}

const tables = new Map<string, Table>()

function read(sounds: string, into: Map<string, readonly [string, string]>): void {
  const cells = sounds.trim().split(/\s+/)
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [before = '', elsewhere = before] = (cells[at + 1] as string).split('|')
    const silent = before === '-'
    into.set((cells[at] as string).normalize('NFD'), silent ? ['', ''] : [before, elsewhere])
  }
}

function tableFor(base: string): Table {
  let table = tables.get(base)
  if (table === undefined) {
    const own = Object.hasOwn(SPELLINGS, base) ? SPELLINGS[base] : undefined
    const sounds = new Map<string, readonly [string, string]>()
    read(COMMON.sounds, sounds)
    if (own !== undefined) read(own.sounds, sounds)
    const longest = Math.max(...[...sounds.keys()].map((sound) => sound.length))
    table = { sounds, longest, rewrites: own?.rewrites ?? [], doubles: own?.doubles ?? false }
    if (own !== undefined) tables.set(base, table)
  }
  return table
}

const VOWEL = /^[iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒɚɝᵻᵿᵊ]/
/** Marks that no spelling tells: stress, tone, syllables, ties, most diacritics. */
const UNSPELT = /[^\p{L}\u0303\u0327 -]|[ʰʱʼˑᶿˀⁿˡʷˠˤ]/gu

/**
 * Letters that a reader of a language (BCP 47) says near to the given IPA, for engines that take
 * letters alone. Made for English, German, Spanish, French, Italian, Portuguese, Dutch, Swedish,
 * Finnish, Polish and Russian after their spelling rules; other languages get what most readers
 * of Latin letters would say. Stress and tone are lost. Words stay apart.
 */
export function respell(ipa: string, language: string): string {
  const base = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
  const { sounds, longest, rewrites, doubles } = tableFor(base)
  const text = ipa
    .normalize('NFD')
    .replace(/˞/g, 'ɹ')
    .replace(/[ˈˌ.|‖‿\u0361\u035c]/g, '')
    .replace(UNSPELT, '')
  const words = text.split(/[ -]+/).filter((word) => word !== '')
  return words
    .map((word) => {
      let letters = ''
      for (let at = 0; at < word.length; ) {
        let length = Math.min(longest, word.length - at)
        while (length > 1 && !sounds.has(word.slice(at, at + length))) length--
        const spelt = sounds.get(word.slice(at, at + length))
        const sound = word[at] as string
        at += length
        if (spelt === undefined) continue
        if (word[at] === 'ː' && doubles && !VOWEL.test(sound)) letters += spelt[0][0] ?? ''
        letters += at < word.length && !VOWEL.test(word.slice(at)) ? spelt[0] : spelt[1]
      }
      return rewrites.reduce((all, [pattern, by]) => all.replace(pattern, by), letters)
    })
    .filter((word) => word !== '')
    .join(' ')
}
