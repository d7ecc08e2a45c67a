import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { MONTHS, WEEKDAYS } from './calendar.ts'

const TITLES: { readonly [short: string]: string } = {
  Mr: 'Mister',
  Mrs: 'Missus',
  Ms: 'Miz',
  Mx: 'Mix',
  Dr: 'Doctor',
  Prof: 'Professor',
  Messrs: 'Messieurs',
  Rev: 'Reverend',
  Hon: 'Honorable',
  Fr: 'Father',
  Gov: 'Governor',
  Pres: 'President',
  Sen: 'Senator',
  Rep: 'Representative',
  Gen: 'General',
  Maj: 'Major',
  Col: 'Colonel',
  Lt: 'Lieutenant',
  Capt: 'Captain',
  Cpt: 'Captain',
  Cmdr: 'Commander',
  Adm: 'Admiral',
  Sgt: 'Sergeant',
  Cpl: 'Corporal',
  Pvt: 'Private',
  Supt: 'Superintendent',
  Insp: 'Inspector',
  Det: 'Detective',
  Mt: 'Mount',
  Ft: 'Fort',
}
const WORDS: { readonly [short: string]: string } = {
  'e.g': 'for example',
  'i.e': 'that is',
  etc: 'et cetera',
  vs: 'versus',
  viz: 'namely',
  cf: 'compare',
  ca: 'circa',
  al: 'al',
  approx: 'approximately',
  'a.k.a': 'also known as',
  jr: 'Junior',
  sr: 'Senior',
  inc: 'Incorporated',
  ltd: 'Limited',
  corp: 'Corporation',
  co: 'Company',
  bros: 'Brothers',
  dept: 'Department',
  univ: 'University',
  assn: 'Association',
  attn: 'attention',
  est: 'established',
  esp: 'especially',
  incl: 'including',
  ave: 'Avenue',
  blvd: 'Boulevard',
  rd: 'Road',
  ln: 'Lane',
  sq: 'Square',
  hr: 'hour',
  hrs: 'hours',
  min: 'minimum',
  max: 'maximum',
  mins: 'minutes',
  secs: 'seconds',
  'a.m': 'A M',
  'p.m': 'P M',
  'ph.d': 'P H D',
}
const NUMBERED: { readonly [short: string]: string } = {
  no: 'number',
  nos: 'numbers',
  fig: 'figure',
  figs: 'figures',
  vol: 'volume',
  vols: 'volumes',
  ch: 'chapter',
  chap: 'chapter',
  sec: 'section',
  sect: 'section',
  art: 'article',
  eq: 'equation',
  p: 'page',
  pp: 'pages',
  par: 'paragraph',
  op: 'opus',
  app: 'appendix',
  ver: 'version',
  v: 'versus',
}

/** Short forms that are words in their own right unless they begin with a capital. */
const CAPITAL_ONLY = /^(?:jr|sr|inc|ltd|corp|co|bros|dept|univ|assn|ave|blvd|rd|ln|sq)$/
/** Short forms that are other words at the end of a sentence. */
const NEVER_LAST = /^(?:min|max|al|ca|cf|est|esp|hr|ln|sq)$/
const CALENDAR: { readonly [short: string]: string } = Object.fromEntries([
  ...MONTHS.filter((month) => month !== 'May').map((month) => [month.slice(0, 3), month]),
  ['Sept', 'September'],
  ...WEEKDAYS.map((day) => [day.slice(0, 3), day]),
  ['Tues', 'Tuesday'],
  ['Thur', 'Thursday'],
  ['Thurs', 'Thursday'],
])

/** The words as they are and with a capital; cheaper than a pattern that ignores case. */
function eitherCase(words: readonly string[]): string {
  return oneOf(words.flatMap((word) => [word, word[0]?.toUpperCase() + word.slice(1)]))
}

function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '[.]'))
    .join('|')
}

const START = String.raw`(?<![\p{L}\p{N}.'’-])`
const LAST = /^["'”’»)\]]*$/

/** Whether nothing but closing signs follows the match, so that its stop also ends the sentence. */
function isLast({ 0: text, input, index }: RegExpExecArray): boolean {
  return LAST.test(input.slice(index + text.length, index + text.length + 9))
}

/** `first` has the characters a match can begin with; looking at them first is much faster. */
function rule(first: string, pattern: string, say: Rule['say'], needs: number = HAS.stop): Rule {
  return patternRule('abbreviation', needs, `(?=[${first}])${START}${pattern}`, say)
}

/** `Dr.` and `St.` by what stands around them. */
function byPlace(match: RegExpExecArray, before: string, after: string): string {
  const { 0: text, input, index } = match
  const named = /(?:\p{Lu}[\p{L}'’]+|\d(?:st|nd|rd|th)) $/u.test(
    input.slice(Math.max(0, index - 24), index),
  )
  const names = /^ ?\p{Lu}/u.test(input.slice(index + text.length, index + text.length + 2))
  const last = isLast(match)
  if (last || (named && !names)) return `${after}${last && text.endsWith('.') ? '.' : ''}`
  return named && after === 'Street' ? after : before
}

/**
 * Abbreviations in words. The stop goes with them, since speech engines take one inside a
 * sentence for its end; the last one of the sentence stays.
 */
export const ABBREVIATIONS: readonly Rule[] = [
  rule(
    'DS',
    String.raw`(?:Dr|St)(?:\.|(?= \p{Lu}))`,
    (match) =>
      match[0].startsWith('D')
        ? byPlace(match, 'Doctor', 'Drive')
        : byPlace(match, 'Saint', 'Street'),
    HAS.upper,
  ),
  rule(
    'MP',
    String.raw`(Mr|Mrs|Ms|Prof)(?:\.|(?= \p{Lu}))`,
    ([, short]) => TITLES[short as string],
    HAS.upper,
  ),
  rule(
    'A-Z',
    String.raw`(${oneOf(Object.keys(TITLES))})\.(?= ?[\p{Lu}])`,
    ([, short]) => TITLES[short as string],
  ),
  rule('A-Z', String.raw`(${oneOf(Object.keys(CALENDAR))})\.(?= |,|$)`, (match) => {
    const name = CALENDAR[match[1] as string] as string
    if (isLast(match) && /^(?:Sun|Sat|Mar)/.test(match[0])) return undefined
    return isLast(match) ? `${name}.` : name
  }),
  rule(
    'a-zA-Z',
    String.raw`(${eitherCase(Object.keys(NUMBERED))})\. ?(?=\d)`,
    ([, short]) => `${NUMBERED[(short as string).toLowerCase()]} `,
  ),
  rule('v', String.raw`v\.(?= \p{Lu})`, () => 'versus'),
  rule(
    'a-zA-Z',
    String.raw`(${eitherCase([...Object.keys(WORDS), 'Ph.D', 'A.M', 'P.M'])})(?:\.(?!\p{L})|(?<=[.][emD])(?![\p{L}.]))`,
    (match) => {
      const short = match[1] as string
      const lower = short.toLowerCase()
      if (CAPITAL_ONLY.test(lower) && short === lower) return undefined
      const last = isLast(match)
      if (last && NEVER_LAST.test(lower)) return undefined
      return `${WORDS[lower]}${last && match[0].endsWith('.') ? '.' : ''}`
    },
    HAS.word,
  ),
  rule(
    '\\p{L}',
    String.raw`(?:\p{L}\.){2,7}(?![\p{L}\p{N}])|(?:\p{Lu}\.){1,6}\p{Lu}(?![\p{L}\p{N}.])`,
    (match) => {
      const letters = match[0].replaceAll('.', ' ').trim()
      return isLast(match) && match[0].endsWith('.') ? `${letters}.` : letters
    },
  ),
  rule('\\p{Lu}', String.raw`(\p{Lu})\.(?= ?[\p{Lu}])`, ([, letter]) => letter),
  rule('w', String.raw`w\/o(?!\p{L})`, () => 'without', HAS.slash),
  rule('w', String.raw`w\/(?= ?\p{L})`, () => 'with', HAS.slash),
]
