import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { MONTHS, WEEKDAYS } from './calendar.ts'
import { NUMBERED, SHORT_FORMS, WORDS_WHEN_LAST } from './short-forms.ts'
import { isLast } from './titles.ts'
import { textBefore } from './edges.ts'

const CALENDAR: { readonly [short: string]: string } = Object.fromEntries([
  ...MONTHS.filter((month) => month !== 'May').map((month) => [month.slice(0, 3), month]),
  ['Sept', 'September'],
  ...WEEKDAYS.map((day) => [day.slice(0, 3), day]),
  ['Tues', 'Tuesday'],
  ['Thur', 'Thursday'],
  ['Thurs', 'Thursday'],
])
/** Short forms that stand before or behind something else, by themselves. */
const ALONE: { readonly [short: string]: string } = {
  oz: 'ounces',
  lb: 'pound',
  lbs: 'pounds',
  ft: 'feet',
  yd: 'yard',
  yds: 'yards',
  mi: 'miles',
  Mr: 'Mister',
  Mrs: 'Missus',
  Ms: 'Miz',
  Dr: 'Doctor',
  Sgt: 'Sergeant',
  Capt: 'Captain',
  Lt: 'Lieutenant',
  Prof: 'Professor',
  Gen: 'General',
  Col: 'Colonel',
  Rev: 'Reverend',
  Gov: 'Governor',
  Sen: 'Senator',
  Rep: 'Representative',
  Hon: 'Honorable',
  Supt: 'Superintendent',
  Insp: 'Inspector',
  Det: 'Detective',
  Mt: 'Mount',
  Ft: 'Fort',
  Maj: 'Major',
  Cpl: 'Corporal',
  Cmdr: 'Commander',
  Adm: 'Admiral',
  Pvt: 'Private',
}
/** Short forms with stops inside, in lower case. */
const DOTTED: { readonly [short: string]: string } = {
  'e.g': 'for example',
  'i.e': 'that is',
  'a.k.a': 'also known as',
  'a.m': 'A M',
  'p.m': 'P M',
  'ph.d': 'P H D',
  'm.sc': 'M S C',
  'b.sc': 'B S C',
  'd.phil': 'D Phil',
  'ed.d': 'E D D',
  'et al': 'et al',
  'll.b': 'L L B',
  'll.m': 'L L M',
  'll.d': 'L L D',
  'psy.d': 'Psy D',
  'm.phil': 'M Phil',
  'litt.d': 'Litt D',
  'pharm.d': 'Pharm D',
}
/** Short forms that even alone are rather words. */
const WORDS_ALONE =
  /^(?:ed|gal|lab|pop|lit|fig|ant|gen|pos|prod|dim|lang|dia|tech|Ill|Pa|Penn|Wash|Ark|Ore|Del|Ind|Ala|Tex|ch|mo|spec|rev|trans)$/i
const START = String.raw`(?<![\p{L}\p{N}.'’-])`

/** The words as they are and with a capital. */
function eitherCase(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`])
}

function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '[.]'))
    .join('|')
}

function rule(
  pattern: string,
  say: Rule['say'],
  words: readonly string[] | undefined,
  needs: number = HAS.word,
): Rule {
  return patternRule('abbreviation', needs, `${START}${pattern}`, say, 'gu', words)
}

/** The words of a table's keys by which a sentence is known to need it. */
function triggers(keys: readonly string[]): readonly string[] {
  return [
    ...new Set(
      keys.map((key) => /^(\p{L}+')/u.exec(key)?.[1]?.slice(0, -1) ?? `${key.split('.', 1)[0]}.`),
    ),
  ]
}

const numbered = eitherCase(Object.keys(NUMBERED))
const dotted = eitherCase(Object.keys(DOTTED))

/**
 * Abbreviations in words. The stop goes with them, since speech engines take one inside a
 * sentence for its end; the last one of the sentence stays.
 */
export const ABBREVIATIONS: readonly Rule[] = [
  rule(
    String.raw`(${oneOf(Object.keys(CALENDAR))})\.(?= |,|$)`,
    (match) => {
      const name = CALENDAR[match[1] as string] as string
      if (isLast(match) && /^(?:Sun|Sat|Mar)/.test(match[0])) return undefined
      return isLast(match) ? `${name}.` : name
    },
    triggers(Object.keys(CALENDAR)),
  ),
  rule(
    String.raw`(${oneOf(numbered)})(?:\. ?(?=[\d#])| (?=\d)(?<=\b(?:[Ff]igs?|[Vv]ols?|[Nn]os|pp|ext) ))`,
    ([, short]) => {
      const said = NUMBERED[(short as string).toLowerCase()] ?? ''
      return `${/^\p{Lu}/u.test(short as string) ? `${said[0]?.toUpperCase()}${said.slice(1)}` : said} `
    },
    [...triggers(numbered), ...eitherCase(['fig', 'figs', 'vol', 'vols', 'nos']), 'pp', 'ext'],
  ),
  // British: `at No 10`
  rule(
    String.raw`(?<=(?:\p{L}|,) )No (?=\d{1,3}(?!\d))|(?<=^)No (?=\d{1,3}$|\d{1,3} \p{Lu})`,
    () => 'Number ',
    ['No'],
    HAS.digit,
  ),
  rule(String.raw`(?<=\p{L}[.’']? )v\.?(?= \p{Lu})`, () => 'versus', ['v']),
  rule(String.raw`vs(?![\p{L}\p{N}.'’-])`, () => 'versus', ['vs']),
  rule(
    String.raw`(${oneOf([...dotted, 'A.M', 'P.M', 'PH.D', 'Ph.D', 'M.Sc', 'B.Sc', 'D.Phil', 'Ed.D', 'Psy.D', 'M.Phil', 'Litt.D', 'Pharm.D', 'LL.B', 'LL.M', 'LL.D'])})(?:\.(?!\p{L})|(?<=[.][a-zA-Z]{1,4})(?![\p{L}.]))`,
    (match) => {
      const said = DOTTED[(match[1] as string).toLowerCase()] ?? ''
      const words = /^[EI]/.test(match[0]) ? `${said[0]?.toUpperCase()}${said.slice(1)}` : said
      return `${words}${isLast(match) && match[0].endsWith('.') ? '.' : ''}`
    },
    [...triggers([...dotted, 'PH', 'A', 'P', 'LL'])],
  ),
  rule(
    String.raw`(?<=\d(?:st|nd|rd|th) )ed\.`,
    (match) => (isLast(match) ? 'edition.' : 'edition'),
    ['ed.'],
  ),
  rule(
    String.raw`(fl|sq|cu)\. ?(oz|ft|in|yd|mi|m)\.?(?![\p{L}\p{N}])`,
    (match) => {
      const [text, kind = '', unit = ''] = match
      const noun = {
        oz: 'ounces',
        ft: 'feet',
        in: 'inches',
        yd: 'yards',
        mi: 'miles',
        m: 'meters',
      }[unit]
      return `${kind === 'fl' ? 'fluid' : kind === 'sq' ? 'square' : 'cubic'} ${noun}${text.endsWith('.') && isLast(match) ? '.' : ''}`
    },
    ['fl.', 'sq.', 'cu.'],
  ),
  rule(
    String.raw`(\p{L}[\p{L}'’]{0,6})\.(?![\p{L}\p{N}])`,
    (match) => {
      const short = (match[1] as string).replace('’', "'")
      const form = SHORT_FORMS.get(short)
      if (form === undefined) return undefined
      const last = isLast(match)
      const alone =
        match.index === 0 ||
        (short === 'Co' && /[&\p{Lu}] ?$|\p{Lu}\p{Ll}+ $/u.test(textBefore(match)))
      if (last && WORDS_WHEN_LAST.has(short) && !(alone && !WORDS_ALONE.test(short)))
        return undefined
      return `${form.said}${last ? '.' : ''}`
    },
    triggers([...SHORT_FORMS.keys()]),
  ),
  // Those that nobody takes for words are said in full without their stop too.
  rule(
    String.raw`(?<!slash )([Cc]ont['’]d|approx|dept|govt|mgmt|mgr|qty|tbsp|tsp|asap|ASAP|etc|misc|intl|aka|Attn|attn|Blvd|Hwy|Pkwy|Ltd|Inc|Corp|[Nn]at['’]l|[Ii]nt['’]l|[Gg]ov['’]t)(?![\p{L}\p{N}.'’-])`,
    ([, short = '']) =>
      short === 'aka'
        ? 'also known as'
        : /^asap$/i.test(short)
          ? 'A S A P'
          : SHORT_FORMS.get(short.replace('’', "'"))?.said,
    'Cont cont Attn attn approx dept govt mgmt mgr qty tbsp tsp asap ASAP etc misc intl aka Blvd Hwy Pkwy Ltd Inc Corp Nat nat Int int Gov gov'.split(
      ' ',
    ),
  ),
  rule(
    String.raw`(?<=(?<![\p{L}\p{N}])[Aa]n? )(oz|lb|hr|yr)(\.?)(?![\p{L}\p{N}'’-])`,
    (match) => {
      const noun = { oz: 'ounce', lb: 'pound', hr: 'hour', yr: 'year' }[match[1] as string]
      return `${noun}${match[2] === '.' && isLast(match) ? '.' : ''}`
    },
    ['oz', 'lb', 'hr', 'yr'],
  ),
  rule(String.raw`Rt\.? Hon\.?(?= \p{Lu})`, () => 'Right Honorable', ['Rt']),
  rule(String.raw`AM(?= ?\/ ?FM| radio| station)`, () => 'A M', ['AM']),
  rule(String.raw`(?:Ctrl|CTRL)(?![\p{L}\p{N}])`, () => 'Control', ['Ctrl', 'CTRL']),
  // Companies and clubs: `Tesco plc`, `Leeds Utd`
  rule(
    String.raw`(?<=\p{L} |^)(plc|Plc|Utd)(?![\p{L}\p{N}'’-]|\.\p{L})`,
    ([, short]) => (short === 'Utd' ? 'United' : 'P L C'),
    ['plc', 'Plc', 'Utd'],
  ),
  rule(
    String.raw`(?:\p{L}\.){2,7}(?![\p{L}\p{N}])`,
    (match) => {
      if (/^(?:\p{Lu}\.)+$/u.test(match[0])) return undefined
      const letters = match[0].replaceAll('.', ' ').trim().toUpperCase()
      return isLast(match) ? `${letters}.` : letters
    },
    undefined,
    HAS.stop,
  ),
  rule(String.raw`Ph\.?D\.?['’]?s(?![\p{L}\p{N}])`, () => "P H D's", ['Ph']),
  // Units and titles that are all there is
  patternRule(
    'abbreviation',
    HAS.word,
    String.raw`^(${Object.keys(ALONE).join('|')})(?:\.|(?<=^(?:oz|lbs?|ft|yds?|Mr|Mrs|Ms|Dr|Sgt|Capt|Lt|Prof|Cpl|Cmdr|Pvt|Supt)))$`,
    ([text, short = '']) => `${ALONE[short]}${text.endsWith('.') ? '.' : ''}`,
    'gu',
    Object.keys(ALONE),
  ),
  rule(
    String.raw`([NSEW])\. (?=(?:Dakota|Korea|Virginia|Carolina|Africa|Ireland|America|Sudan|Yorkshire|Sussex)(?!\p{L}))`,
    ([, side = '']) => `${{ N: 'North', S: 'South', E: 'East', W: 'West' }[side]} `,
    ['N.', 'S.', 'E.', 'W.'],
  ),
  // Species: `E. coli`
  rule(
    String.raw`(\p{Lu})\. (?=(?:coli|difficile|diff|aureus|rex|pylori|elegans|melanogaster|sapiens|cerevisiae)(?!\p{L}))`,
    ([, genus]) => `${genus} `,
    [
      'coli',
      'difficile',
      'diff',
      'aureus',
      'rex',
      'pylori',
      'elegans',
      'melanogaster',
      'sapiens',
      'cerevisiae',
    ],
  ),
  rule(String.raw`Tel(?=: )`, () => 'Telephone', ['Tel']),
  rule(String.raw`w\/(?:in|i)(?!\p{L})`, () => 'within', ['w'], HAS.slash),
  rule(String.raw`w\/o(?!\p{L})`, () => 'without', ['w'], HAS.slash),
  rule(String.raw`w\/(?= ?[\p{L}\p{N}])`, () => 'with', ['w'], HAS.slash),
  rule(String.raw`[bB]\/c(?!\p{L})`, () => 'because', ['b', 'B'], HAS.slash),
  rule(String.raw`c\/o(?!\p{L})`, () => 'care of', ['c'], HAS.slash),
  rule(String.raw`[nN]\/[aA](?!\p{L})`, () => 'N A', ['n', 'N'], HAS.slash),
]
