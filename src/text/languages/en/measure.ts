import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { LETTER, START, WORD_END, isLast, textAfter, textBefore } from './edges.ts'
import { NUMBER, cardinal, number, signed } from './numbers.ts'
import { QUANTITY, counted, quantity } from './quantity.ts'
import type { EnglishStyle } from './style.ts'
import { fits } from './unit-context.ts'
import { type UnitNames, isTimeUnit, perName, unitNames } from './units.ts'

const SIGN = String.raw`(?<![${LETTER}\d.,%°^])([-−–+±]?)`
const SCALE = '(?: (hundred|thousand|million|billion|trillion))?'
const SPAN = String.raw`(${QUANTITY})(?:( ?[-–—] ?| ?[x×] ?| ?± ?)(${NUMBER})(?:( ?[x×] ?)(${NUMBER}))?)?${SCALE}`
const ONE = String.raw`(?:(?:sq|cu|fl)(?:\. ?| ))?[A-Za-zµμΩΩÅ°º℃℉]{1,7}(?:\^?-?[23](?!\d)|⁻?[¹²³])?`
const UNIT = String.raw`(?:(?:lb-ft|ft-lbs?)|(?:°|deg\.?) [CF]|${ONE}(?:[·⋅]${ONE}){0,2}(?: ?/ ?(?:100 ?)?${ONE}){0,2})`
/** Units that take a stop of their own: `5 ft. wide`. */
const DOTTED =
  /^(?:lbs?|oz|ft|in|yds?|mi|gal|qt|pt|tsp|tbsp|secs?|mins?|hrs?|wks?|mos?|yrs?|(?:sq|cu|fl)\.? ?[a-z]+)$/

/** How the numbers between signs are joined: `to`, `by`, `plus or minus`. */
function joint(between: string): string {
  if (/[x×]/.test(between)) return 'by'
  return between.includes('±') ? 'plus or minus' : 'to'
}

/** Numbers with a unit or a percent sign, agreeing in number, and spans of them. */
export function measureRules(style: EnglishStyle): readonly Rule[] {
  /** The words for what `SIGN` and `SPAN` matched. */
  const amount = (match: RegExpExecArray, names: UnitNames, hyphen = false): string => {
    const [, sign, first = '', between, second, between2, third, scale] = match
    if (/\d\/\d/.test(first) && names[0].endsWith('of mercury')) {
      const [upper = '', lower = ''] = first.split('/')
      return `${cardinal(upper, style)} over ${cardinal(lower, style)} ${names[1]}`
    }
    let value = quantity(first, style)
    // `a 1/4 tsp`
    if (value.part && /\b[Aa]n? $/.test(textBefore(match, 4)))
      value = { ...value, one: true, part: false }
    const spans = second !== undefined && second !== ''
    if (spans || (scale ?? '') !== '' || hyphen) {
      let { words } = value
      if (spans) words += ` ${joint(between ?? '')} ${number(second, style)}`
      if ((third ?? '') !== '')
        words += ` ${joint(between2 ?? '')} ${number(third as string, style)}`
      if ((scale ?? '') !== '') words += ` ${scale}`
      // `a 3/4-inch pipe`
      if (hyphen)
        words = words.replace(/^(two|three) (halves|quarters)$/, (text) => text.slice(0, -1))
      value = { words, one: hyphen, part: false }
    }
    return signed(
      sign,
      counted(names[0].startsWith('per') ? { ...value, part: false } : value, names),
    )
  }
  const unitRule = (name: 'measure' | 'duration'): Rule =>
    patternRule(
      name,
      HAS.digit | HAS.picture,
      String.raw`(?=[-−–+±\d.½¼¾⅓-⅞])${SIGN}${SPAN}( ?|-)(${UNIT})(\.(?!\d|[${LETTER}]))?(?![${LETTER}\d²³⁻])`,
      (match) => {
        const gap = match[8] as string
        const sign = (match[9] as string).replace(/^(?:°|deg\.?) (?=[CF]$)/, '°')
        const stop = match[10]
        if ((name === 'duration') !== isTimeUnit(sign)) return undefined
        const names = unitNames(sign)
        if (names === undefined && sign.includes('/')) {
          // `180°C/Gas 4`: what stands behind the slash is no unit.
          const [upper = ''] = sign.split(/ ?\//)
          const head = unitNames(upper)
          if (head === undefined || upper.length < 2) return undefined
          return `${amount(match, head, gap === '-')}${sign.slice(upper.length)}${stop ?? ''}`
        }
        if (names === undefined || !fits(sign, gap, match, style)) return undefined
        const last = stop === undefined || isLast(match) || !DOTTED.test(sign)
        // `a 9 V battery`
        const single =
          gap === '-' ||
          (sign === '°' &&
            /^ (?:angles?|turns?|bends?|corners?|rotations?|arcs?|views?|spins?|heat|weather|days?)(?!\w)/.test(
              textAfter(match, 12),
            )) ||
          (/\b[Aa]n? $/.test(textBefore(match, 4)) &&
            (NOUN.test(textAfter(match, 14)) || NAME.test(textAfter(match, 5)))) ||
          THING.test(textAfter(match, 26))
        return `${amount(match, names, single)}${last ? (stop ?? '') : ''}`
      },
      'g',
    )
  return [
    patternRule(
      'percent',
      HAS.sign | HAS.picture,
      String.raw`(?=[-−–+±\d.½¼¾⅓-⅞])${SIGN}${SPAN} ?-?([%‰])(?: ?\/ ?(yr|year|mo|month|wk|week|day|hr|hour)${WORD_END})?`,
      (match) => {
        const name = match[8] === '%' ? 'percent' : 'per mille'
        const per = match[9] === undefined ? '' : ` per ${perName(match[9])}`
        return `${amount(match, [name, name])}${per}`
      },
      'g',
    ),
    patternRule(
      'percent',
      HAS.digit,
      String.raw`(?=[-−–+±\d.])${SIGN}${SPAN}( ?)(pct\.?|pp|pc|bps|bp)${WORD_END}`,
      (match) => {
        const sign = match[9] as string
        if (sign.startsWith('b') && !RATES.test(match.input)) return undefined
        // British: `up 3pc`
        if (sign === 'pc' && (!style.and || match[8] === ' ')) return undefined
        const names: UnitNames = sign.startsWith('pc')
          ? ['percent', 'percent']
          : sign === 'pp'
            ? ['percentage point', 'percentage points']
            : ['basis point', 'basis points']
        return amount(match, names)
      },
      'g',
    ),
    patternRule(
      'measure',
      HAS.digit,
      String.raw`(?=\d)${START}(\d{1,2}) ?(?:['’′] ?|ft\.? ?|feet )(\d{1,2}(?:\.\d)?|\d? ?[½¼¾])(?: ?["”″]|''| ?in\b\.?(?! the)| ?inch(?:es)?\b)`,
      (match) => {
        const feet = match[1] as string
        const inches = quantity(match[2] as string, style)
        if (Number(match[2]) > 11) return undefined
        const tail = match[0].endsWith('.') && isLast(match) ? '.' : ''
        // `a 6' 2" man`
        if (
          /\b[Aa]n? $/.test(textBefore(match, 4)) &&
          /^ (?!by|x|and|or|in|at|on)[a-z]/.test(textAfter(match, 5))
        )
          return `${cardinal(feet, style)} foot ${inches.words} inch`
        return `${cardinal(feet, style)} ${feet === '1' ? 'foot' : 'feet'} ${counted(inches, ['inch', 'inches'])}${tail}`
      },
      'g',
    ),
    patternRule(
      'measure',
      HAS.digit | HAS.picture,
      String.raw`(?=[\d½¼¾])${START}([-−+]?)(${QUANTITY})()()()()()(["″″]|['′’](?= (?:x|by|tall|wide|long|deep|high)\b| ?x ?\d|[.,;!?]?$))`,
      (match) => {
        const sign = match[8] as string
        if (sign === '"' && (quotesIn(match.input, match.index) & 1) === 1) return undefined
        if (/['’]/.test(sign) && /(?:^|[^\w])['‘]/.test(textBefore(match))) return undefined
        const next = textAfter(match, 24)
        const noun =
          /^ (?:\d{1,4}[A-Za-z]{1,2} )?(?!(?:x|by|tall|wide|long|deep|high|thick|and|or|in|of|for|to|is|was|on|at|from|with)\b)[a-z]/.test(
            next,
          )
        const names: UnitNames = /["″]/.test(sign) ? ['inch', 'inches'] : ['foot', 'feet']
        return amount(match, noun ? [names[0], names[0]] : names)
      },
      'g',
    ),
    // `6'2 tall`
    patternRule(
      'measure',
      HAS.digit,
      String.raw`(?=\d)${START}([3-8])['’′](\d|1[01])(?![\w"”″'’′]|[.,]\d)`,
      ([, feet = '', inches = '']) =>
        `${cardinal(feet, style)} feet ${counted(quantity(inches, style), ['inch', 'inches'])}`,
      'g',
    ),
    // `60 in mph`, `a limit in km/h`: alone they are said in full too
    patternRule(
      'measure',
      HAS.word,
      String.raw`(?<![\w./'’-]|\d )(?:mph|km\/h)(?![\w/'’-])`,
      ([sign]) => (sign === 'mph' ? 'miles per hour' : 'kilometers per hour'),
      'g',
      ['mph', 'km'],
    ),
    // `35 y/o`, `a 10yo`, `5 y.o.`
    patternRule(
      'duration',
      HAS.digit,
      String.raw`(?=\d)${START}(\d{1,3})[ -]?y(?:\/o|\.o\.|o|rs? old)${WORD_END}`,
      (match) => {
        const [text, years = ''] = match
        const noun = /\b[Aa]n? $/.test(textBefore(match, 4))
          ? 'year'
          : years === '1'
            ? 'year'
            : 'years'
        return `${cardinal(years, style)} ${noun} old${text.endsWith('.') && isLast(match) ? '.' : ''}`
      },
      'g',
    ),
    // Cups in a recipe: `2 c. flour`
    patternRule(
      'measure',
      HAS.digit | HAS.picture,
      String.raw`(?=[\d½¼¾⅓⅔])${START}(${QUANTITY}) c\.(?= (?:of )?[a-z]{3,})`,
      ([, text = '']) => {
        const value = quantity(text, style)
        return `${value.words} ${value.one || value.part ? 'cup' : 'cups'}`
      },
      'g',
    ),
    // `3×10⁸ m/s`, `100+ km`
    patternRule(
      'measure',
      HAS.digit,
      String.raw`(?<=(?:10(?:\^-?\d{1,2}|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|\d\+) )(${UNIT})(?![${LETTER}\d²³⁻])`,
      ([, sign = '']) => (sign === 'in' || sign === 'A' ? undefined : unitNames(sign)?.[1]),
      'g',
    ),
    // `£2 per lb`
    patternRule(
      'measure',
      HAS.digit,
      String.raw`per ([A-Za-zµ]{1,6}[²³]?)(?![\w/-])`,
      (match) => {
        const sign = match[1] as string
        const words =
          /^(?:[Ae-gLlmWVK]|in|[a-z]{0,9}day)$/.test(sign) && !/^(?:g|L|l|m)$/.test(sign)
        const name = words || /\w/.test(textBefore(match, 1)) ? undefined : perName(sign)
        return name === undefined || name === sign ? undefined : `per ${name}`
      },
      'g',
    ),
    unitRule('duration'),
    unitRule('measure'),
    patternRule(
      'measure',
      HAS.slash,
      String.raw` ?\/ ?(?=[A-Za-z])([A-Za-zµ]{1,10}[²³]?)(?![A-Za-z/\d])`,
      (match) => {
        const before = textBefore(match, 24)
        if (!/(?:^|[^\p{L}\d.,])(?:\d[\d,.]*|[a-z]{2,9}) [a-z]{2,14}$/u.test(before))
          return undefined
        if (!/\d [a-z]{2,14}$/.test(before) && !/ion [a-z]+$/.test(before)) return undefined
        const name = perName(match[1] as string)
        return name === undefined ? undefined : ` per ${name}`
      },
      'g',
    ),
  ]
}

/** Things that are called by a size with no article before it: `35mm film`, `12 V battery`. */
const THING =
  /^(?: \d[\d.]{0,4} ?[A-Za-z]{1,3})? (?:SSD|HDD|iPhone|iPad|film|lens(?:es)?|bulbs?|batter(?:y|ies)|cans?|bottles?|bags?|jars?|boxes|engines?|motors?|cables?|adapters?|chargers?|pipes?|hoses?|nails?|screws?|bolts?|drill|drives?|race|relay|zones?|speed limits?|limits?|monitors?|displays?|screens?|dumbbells?|kettlebells?|latency|delay|outlets?|sockets?|resistors?|capacitors?|processors?|router|antenna)(?!\w)/

/** `a 512GB SSD`, `a 64GB iPhone` */
const NAME = /^ (?:[A-Z]{2}|[A-Z][a-z]|i[A-Z])/

/** What is rather a noun that a size describes than the end of its phrase. */
const NOUN =
  /^ (?!(?:a|an|and|or|per|each|more|less|off|for|to|in|on|at|by|from|with|of|every|than|plus|is|was|that|which|when|if|but|as|this|last|next|up|down|over|under|into|above|below|away|long|wide|tall|high|deep|thick|daily|apart|ago|later|old|before|after|north|south|east|west|twice)\b)[a-z]{2,}/

/** Words near which `bps` are basis points. */
const RATES =
  /\b(?:rates?|yields?|spreads?|basis|Fed|bank|bonds?|inflation|margins?|hike|cut|mortgage|treasury)\b/i

/** Where the last count of quotes ended, so that many in one sentence are counted once. */
let quoteCount = { text: '', end: 0, count: 0 }

/** How many quotes stand before `end`, without those that follow a number themselves. */
function quotesIn(text: string, end: number): number {
  const from = quoteCount.text === text && quoteCount.end <= end ? quoteCount : { end: 0, count: 0 }
  let { count } = from
  for (let at = text.indexOf('"', from.end); at >= 0 && at < end; at = text.indexOf('"', at + 1)) {
    if (!/\d/.test(text[at - 1] ?? '')) count++
  }
  quoteCount = { text, end, count }
  return count
}
