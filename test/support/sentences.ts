import type { Markup } from '../../src/core/request.ts'
import { seededRandom } from './random.ts'

/** A generated sentence in some markup, and what a reader of it sees. */
export interface GeneratedSentence {
  readonly text: string
  readonly markup: Markup
  /** BCP 47 tag, or auto. */
  readonly language: string
  /** The text without its markup. */
  readonly seen: string
}

type Choice = () => number
type Make = (random: Choice) => string

const pick = <T>(random: Choice, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T
const whole = (random: Choice, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1))
const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separator)
const two = (value: number): string => String(value).padStart(2, '0')

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** Things that are not said as they are written, in English. */
const ENGLISH: readonly Make[] = [
  (r) => String(whole(r, 0, 99)),
  (r) => grouped(whole(r, 1000, 9_999_999), ','),
  (r) => `${whole(r, 0, 99)}.${whole(r, 1, 999)}`,
  (r) => `${whole(r, 1, 31)}${pick(r, ['st', 'nd', 'rd', 'th'])}`,
  (r) => `${pick(r, MONTHS)} ${whole(r, 1, 28)}, ${whole(r, 1900, 2040)}`,
  (r) => `${two(whole(r, 1, 12))}/${two(whole(r, 1, 28))}/${whole(r, 1950, 2040)}`,
  (r) => `${whole(r, 1900, 2040)}-${two(whole(r, 1, 12))}-${two(whole(r, 1, 28))}`,
  (r) => `${whole(r, 1, 12)}:${two(whole(r, 0, 59))} ${pick(r, ['am', 'pm', 'a.m.', 'p.m.'])}`,
  (r) => `${pick(r, ['$', '£', '€'])}${grouped(whole(r, 1, 99_999), ',')}.${two(whole(r, 0, 99))}`,
  (r) => `$${whole(r, 1, 900)} ${pick(r, ['million', 'billion'])}`,
  (r) => `${whole(r, 1, 100)}${pick(r, ['%', ' %'])}`,
  (r) => `${whole(r, 1, 500)} ${pick(r, ['km', 'kg', 'mph', 'ft', 'lb', 'GB', 'mL', '°C'])}`,
  (r) => `${whole(r, 1, 9)}/${whole(r, 2, 9)}`,
  (r) => `${pick(r, ['Dr.', 'Mr.', 'Mrs.', 'Prof.'])} ${pick(r, ['Smith', 'O’Hara', 'Jones'])}`,
  (r) => pick(r, ['e.g. tea', 'etc.', 'vs.', 'No. 5', 'approx. ten', 'St. Mary', 'Main St.']),
  (r) => pick(r, ['👍', '🎉', '🇫🇷', '👩‍👩‍👧', '❤️', '😀😀']),
  (r) => pick(r, ['NASA', 'the FBI', 'USB', 'UNESCO', 'a PhD', 'C++', 'R&D']),
  (r) => pick(r, ['Henry VIII', 'World War II', 'chapter IV', 'Pope John XXIII']),
  (r) => `(${whole(r, 200, 999)}) 555-${two(whole(r, 0, 99))}${two(whole(r, 0, 99))}`,
  (r) => pick(r, ['https://example.com/a?b=1', 'me@example.org', 'www.example.com', '192.168.0.1']),
  (r) => pick(r, ['#winning', '@somebody', 'H₂O', 'CO2', 'v2.14.3', '/usr/bin', 'f***']),
  (r) => `${whole(r, 1, 20)}–${whole(r, 21, 90)}`,
  (r) => `${whole(r, 1, 5)}-${whole(r, 0, 5)}`,
  (r) => pick(r, ['2 + 2 = 4', '3 × 4', 'x² > 9', '±5', '~40', '10:1']),
  (r) => `the ${whole(r, 18, 20)}${whole(r, 0, 9)}0s`,
]

const SUBJECTS = ['She', 'The old man', 'Nobody', 'My sister', 'It', 'The well-known author']
const VERBS = ["didn't mention", 'wrote about', 'asked for', 'will remember', 'paid for', 'read of']
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['(', ')'],
  ['— ', ' —'],
  ['', ''],
]
const TAILS = ['yesterday', 'again and again', 'in the end', 'without a word', 'of course']
const ENDS = ['.', '!', '?', '…', '?!', '.']

/** Sentences in another language, long enough to be known. */
const FOREIGN: readonly Make[] = [
  (r) => `Ich habe gestern ${whole(r, 2, 99)} Bücher für ${whole(r, 2, 99)},50 € gekauft.`,
  (r) => `Das Treffen ist am ${whole(r, 1, 28)}. Mai ${whole(r, 1950, 2040)} um 15:30 Uhr.`,
  (r) => `Nous avons acheté ${whole(r, 2, 99)} livres pour ${whole(r, 2, 99)},20 € hier soir.`,
  (r) => `Ayer compramos ${whole(r, 2, 99)} libros y una mesa por ${whole(r, 2, 900)} €.`,
  (r) => `Ieri abbiamo comprato ${whole(r, 2, 99)} libri per ${whole(r, 2, 900)} € al mercato.`,
]

function english(random: Choice): readonly string[] {
  const [open, close] = pick(random, QUOTES)
  const parts = [pick(random, SUBJECTS), pick(random, VERBS)]
  const things = whole(random, 1, 3)
  for (let index = 0; index < things; index++) {
    const thing = pick(random, ENGLISH)(random)
    parts.push(index === 0 ? `${open}${thing}${close}` : `${pick(random, ['and', 'or'])} ${thing}`)
  }
  parts.push(`${pick(random, TAILS)}${pick(random, ENDS)}`)
  return parts
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Puts markup around some of the parts that changes nothing of what is seen. */
const MARKED: { readonly [markup in Markup]: (parts: readonly string[], r: Choice) => string } = {
  plain: (parts, r) => parts.join(r() < 0.3 ? ' [pause:200ms]' : ' '),
  markdown: (parts, r) => {
    const around = pick(r, ['**', '*', '', '_'])
    const [first = '', ...rest] = parts.map((part) => part.replace(/\*/g, String.raw`\*`))
    return [`${around}${first}${around}`, ...rest].join(' ')
  },
  html: (parts, r) => {
    const tag = pick(r, ['b', 'span class="a"', 'a href="x?y=1"', 'em'])
    const [first = '', ...rest] = parts.map(escaped)
    const hidden = pick(r, ['', '<!-- 1 note -->', '<script>let x = 1</script>'])
    return `<p><${tag}>${first}</${tag.split(' ')[0]}>${hidden} ${rest.join('\n')}</p>`
  },
  ssml: (parts, r) => {
    const tag = pick(r, ['prosody rate="110%"', 'emphasis', 's', 'lang xml:lang="en-US"'])
    const [first = '', ...rest] = parts.map(escaped)
    const mark = pick(r, ['<mark name="m"/>', '<break time="100ms"/>', '', '<!-- 2 -->'])
    return tag === 's'
      ? `<speak><s>${[first, ...rest].join(' ')}</s></speak>`
      : `<speak><${tag}>${first}</${tag.split(' ')[0]}> ${mark}${rest.join(' ')}</speak>`
  },
}

const MARKUPS: readonly Markup[] = ['plain', 'plain', 'markdown', 'html', 'ssml']

/** Repeatable sentences of what text is full of: numbers, dates, money, short forms, emoji, quotes. */
export function* generatedSentences(count: number, seed: number): Generator<GeneratedSentence> {
  const random = seededRandom(seed)
  for (let index = 0; index < count; index++) {
    if (index % 8 === 7) {
      const text = `${english(random).join(' ')} ${pick(random, FOREIGN)(random)}`
      yield { text, markup: 'plain', language: 'auto', seen: text }
      continue
    }
    const parts = english(random)
    const markup = pick(random, MARKUPS)
    const text = MARKED[markup](parts, random)
    yield { text, markup, language: 'en-US', seen: parts.join(' ') }
  }
}
