import { EMOJI_LANGUAGES } from './languages.ts'
import { EMOJI_NAMES } from './names/en.ts'
import { EMOJI_ORDER } from './order.ts'

/** CLDR's names for tags that espeak and browsers write otherwise. */
const ALIASES: { readonly [base: string]: string } = { cmn: 'zh', nb: 'no', nn: 'no', iw: 'he' }
/** Sequences that only exist with skin tones, and the emoji that they are without. */
const WITHOUT_TONES: { readonly [sequence: string]: string } = {
  '🫱‍🫲': '🤝',
  '🧑‍❤‍💋‍🧑': '💏',
  '🧑‍❤‍🧑': '💑',
  '👩‍🤝‍👨': '👫',
  '👩‍🤝‍👩': '👭',
  '👨‍🤝‍👨': '👬',
}
const TONES = /[\u{1f3fb}-\u{1f3ff}]/gu
const FLAG = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u
/** Regional indicator A. */
const FIRST_REGIONAL = 0x1f1e6

const known = new Set(EMOJI_LANGUAGES.split(/\s/))
const texts = new Map<string, string>([['en', EMOJI_NAMES]])
const loading = new Map<string, Promise<void>>()
const tables = new Map<string, Names>()

interface Names {
  readonly byEmoji: ReadonlyMap<string, string>
  /** Holds `{0}` where the region stands. */
  readonly flag: string
  /** The name of a region by its two letters. */
  region(code: string): string | undefined
}

function languageOf(tag: string): string {
  const base = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
  return ALIASES[base] ?? base
}

/** Whether `loadEmojiNames` has nothing to do for a language. */
export function hasEmojiNames(tag: string): boolean {
  const language = languageOf(tag)
  return texts.has(language) || !known.has(language)
}

/** Makes the names of a language ready. English needs nothing, and some languages have none. */
export async function loadEmojiNames(tag: string): Promise<void> {
  if (hasEmojiNames(tag)) return
  const language = languageOf(tag)
  let pending = loading.get(language)
  if (pending === undefined) {
    pending = import(`./names/${language}.js`)
      .then((names: { readonly EMOJI_NAMES: string }) => {
        texts.set(language, names.EMOJI_NAMES)
      })
      .finally(() => loading.delete(language))
    loading.set(language, pending)
  }
  await pending
}

/**
 * The short name of one emoji or sign in a language, as CLDR has or composes it: `thumbs up:
 * medium skin tone`, `flag: France`; undefined when the language is not loaded or has no name.
 * A joined sequence without a name of its own is named by its parts.
 */
export function emojiName(emoji: string, tag: string): string | undefined {
  const names = namesOf(languageOf(tag))
  if (names === undefined) return undefined
  const plain = emoji.replaceAll('\ufe0f', '').replaceAll('\ufe0e', '')
  if (FLAG.test(plain)) return flagName(plain, names)
  const whole = names.byEmoji.get(plain)
  if (whole !== undefined) return whole
  const tones = plain.match(TONES) ?? []
  const bare = tones.length === 0 ? plain : plain.replace(TONES, '')
  const base =
    names.byEmoji.get(WITHOUT_TONES[bare] ?? bare) ??
    [...bare.matchAll(/[^\u200d]+/gu)].flatMap(([part]) => names.byEmoji.get(part) ?? []).join(', ')
  if (base === '') return undefined
  const told = tones.flatMap((tone) => names.byEmoji.get(tone) ?? [])
  if (told.length === 0) return base
  // Two people of one tone have it said once.
  return `${base}${base.includes(': ') ? ', ' : ': '}${[...new Set(told)].join(', ')}`
}

function namesOf(language: string): Names | undefined {
  const ready = tables.get(language)
  const text = ready === undefined ? texts.get(language) : undefined
  if (text === undefined) return ready
  const [flag = '{0}', ...list] = text.replaceAll('\n', '').split('|')
  const byEmoji = new Map<string, string>()
  EMOJI_ORDER.split(/\s/).forEach((emoji, index) => {
    const name = list[index]
    if (name !== undefined && name !== '') byEmoji.set(emoji, name)
  })
  let regions: Intl.DisplayNames | undefined
  const region = (code: string): string | undefined => {
    regions ??= new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
    return regions.of(code)
  }
  const names = { byEmoji, flag, region }
  tables.set(language, names)
  return names
}

function flagName(flag: string, { flag: pattern, region }: Names): string {
  const letters = [...flag].map((sign) =>
    String.fromCharCode((sign.codePointAt(0) ?? FIRST_REGIONAL) - FIRST_REGIONAL + 65),
  )
  return pattern.replace('{0}', () => region(letters.join('')) ?? letters.join(' '))
}
