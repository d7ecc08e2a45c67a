import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { clock, militaryTime, zoneWords } from './clock.ts'
import { isLast, textAfter, textBefore } from './edges.ts'
import { cardinal } from './numbers.ts'
import type { EnglishStyle } from './style.ts'

const HALF = String.raw`([aApP])(?:\.? ?[mM](?![A-Za-z])(?:\.(?! ?$))?)`
const LETTERS =
  '(?:UTC|GMT|[ECMP][SD]?T|AK[SD]T|HST|BST|CES?T|EES?T|WES?T|MSK|IST|JST|KST|SGT|HKT|PKT|A[CEW][SD]T|NZ[SD]T|SAST|WAT|CAT|EAT|[ecmp][sd]t|gmt|utc)(?![A-Za-z])'
const DISTANCE = String.raw`[-+−–]\d{1,2}(?::?\d{2})?(?!\d)`
const ZONE = String.raw`(?: ?(${LETTERS}(?: ?${DISTANCE})?))?`
const HOUR = String.raw`([01]?\d|2[0-4])`
const RATIO =
  /\b(?:ratios?|odds|scale|mix(?:ed)?|diluted?|leverage|aspect|slope|proportion) (?:of |is |was |at |are |were |in )?$/i

const SCALED = /^ (?:scale|ratio|model|mix(?:ture)?|dilution|odds|split|replica|slope)\b/

/** Whether what could be a time of day is a ratio here. */
function isRatio(match: RegExpExecArray): boolean {
  return RATIO.test(textBefore(match, 24)) || SCALED.test(textAfter(match, 12))
}

/** Times of day on both clocks, spans of them, and time zones. */
export function timeRules(style: EnglishStyle): readonly Rule[] {
  const rule = (pattern: string, say: Rule['say']): Rule =>
    patternRule('time', HAS.digit, pattern, say, 'g')
  const digitRule = (pattern: string, say: Rule['say']): Rule => rule(`(?=\\d)${pattern}`, say)
  return [
    digitRule(
      String.raw`(?<![\w.,:])${HOUR}:([0-5]\d):([0-5]\d)(?:\.\d{1,9})?(?: ?${HALF}${ZONE}| ?(${LETTERS}(?: ?${DISTANCE})?))?(?!\d|[:.,]\d)`,
      ([, hour = '', minute, second, half, zone, zone2]) =>
        clock({ hour, minute, second, half, zone: zone ?? zone2 }, style),
    ),
    digitRule(
      String.raw`(?<![\w.,:$£€])${HOUR}(?:[:.]([0-5]\d))?(?: ?${HALF})?(?: ?[-–—] ?| to )${HOUR}(?:[:.]([0-5]\d))?(?: ?${HALF})?${ZONE}(?!\d|[:.,]\d|[%°])`,
      ([text, hour = '', minute, half, hour2 = '', minute2, half2, zone]) => {
        if (half2 === undefined && half === undefined) {
          if (minute === undefined && minute2 === undefined) return undefined
          if (text.includes('.')) return undefined
        }
        // `10:00–11:30 a.m.`
        const full = half === undefined && half2 !== undefined && minute === '00'
        const first = clock({ hour, minute: full ? undefined : minute, half }, style)
        return `${first} to ${clock({ hour: hour2, minute: minute2, half: half2, zone }, style)}`
      },
    ),
    // `Ps. 23:1`
    rule(
      String.raw`(?=[GELNDJPIMRCHA])(?<!\w)(${Object.keys(BOOKS).join('|')})\.? (?=\d{1,3}:\d)`,
      ([, short = '']) => `${BOOKS[short]} `,
    ),
    digitRule(
      String.raw`(?<![\w.,:])(\d{1,3}):(\d{1,3})(?:([-–])(\d{1,3}))?(?!\d|[:.,]\d)`,
      (match) => {
        const [, chapter = '', verse = '', dash, last] = match
        if (!SCRIPTURE.test(textBefore(match))) return undefined
        const span = dash === undefined ? '' : ` to ${cardinal(last as string, style)}`
        return `${cardinal(chapter, style)} ${cardinal(verse, style)}${span}`
      },
    ),
    digitRule(
      String.raw`(?<![\w.,:]|(?:UTC|GMT) ?[-+−–])${HOUR}:([0-5]\d)(?: ?${HALF})?${ZONE}(?!\d|:\d|[.,]\d)(?: (noon|midnight|hours|hrs|o['’]?clock)\b)?`,
      (match) => {
        const [, hour = '', minute, half, zone, word] = match
        if (half === undefined && isRatio(match)) return undefined
        if (word === undefined) return clock({ hour, minute, half, zone }, style)
        if (word === 'hours' || word === 'hrs')
          return Number(hour) > 12 || hour[0] === '0'
            ? `${militaryTime(`${hour}${minute}`, style)} hours`
            : `${clock({ hour, minute, zone }, style)} hours`
        return `${cardinal(String(Number(hour)), style)} ${word.startsWith('o') ? "o'clock" : word}`
      },
    ),
    digitRule(
      String.raw`(?<![\w.,:$£€]|(?<!noon|midnight)-)(1[0-2]|0?[1-9])(?:\.([0-5]\d))? ?${HALF}${ZONE}(?!\d)`,
      ([, hour = '', minute, half, zone]) => clock({ hour, minute, half, zone }, style),
    ),
    digitRule(
      String.raw`(?<![\w.,:-])(1[0-2]|[1-9]) ?['’]? ?o['’‘]?(?: ['’])?clock\b`,
      ([, hour]) => `${cardinal(hour as string, style)} o'clock`,
    ),
    digitRule(
      String.raw`(?<![\w.,:$£€-])(0\d|1\d|2[0-4])([0-5]\d)( ?)(hours|hrs\.?|h|Z|UTC|GMT)(?!\w)`,
      (match) => {
        const [text, hour = '', minute = '', gap, unit = ''] = match
        if (
          gap === ' ' &&
          unit.startsWith('h') &&
          hour[0] !== '0' &&
          !(minute === '00' && !/^[12]0$/.test(hour)) &&
          match[0].length < match.input.length &&
          !/\bat $/i.test(textBefore(match, 4))
        )
          return undefined
        const word = unit.startsWith('h') ? 'hours' : unit === 'Z' ? 'Zulu' : [...unit].join(' ')
        const stop = text.endsWith('.') && isLast(match) ? '.' : ''
        return `${militaryTime(hour + minute, style)} ${word}${stop}`
      },
    ),
    rule(String.raw`(?<=\d ?[aApP]\.?[mM]\.?) ?[-–—] ?(?=noon|midnight)`, () => ' to '),
    rule(String.raw`(?<=\b[Nn]oon|\b[Mm]idnight) ?[-–—] ?(?=\d)`, () => ' to '),
    rule(String.raw`(?=[UG])(?<!\w)((?:UTC|GMT) ?${DISTANCE})`, ([, zone]) =>
      zoneWords(zone as string, style),
    ),
    ...(style.and
      ? [
          digitRule(
            String.raw`(?<=\b(?:[Aa]t|[Ff]rom|until|till|[Bb]y|[Bb]efore|[Aa]fter|around|about) )([01]?\d|2[0-3])\.([0-5]\d)(?= (?:on|this|tonight|tomorrow|today|sharp|every|in the (?:morning|afternoon|evening))\b)`,
            ([, hour = '', minute]) => clock({ hour, minute }, style),
          ),
          digitRule(
            String.raw`(?<![\w.,:$£€-])([01]?\d|2[0-3])\.([0-5]\d)(?= (?:tomorrow|sharp|in the (?:morning|afternoon|evening))\b)`,
            ([, hour = '', minute]) => clock({ hour, minute }, style),
          ),
          // `the 10.15 from Leeds`
          digitRule(
            String.raw`(?<=\b[Tt]he )([01]?\d|2[0-3])\.([0-5]\d)(?= (?:(?:from|to) [A-Z][a-z]|(?:train|bus|ferry|flight|service|departure)(?![a-z])))`,
            ([, hour = '', minute]) => clock({ hour, minute }, style),
          ),
        ]
      : []),
  ]
}

/** Books of the Bible by their usual short forms. */
const BOOKS: { readonly [short: string]: string } = {
  Gen: 'Genesis',
  Exod: 'Exodus',
  Lev: 'Leviticus',
  Deut: 'Deuteronomy',
  Ps: 'Psalm',
  Prov: 'Proverbs',
  Isa: 'Isaiah',
  Jer: 'Jeremiah',
  Matt: 'Matthew',
  Rom: 'Romans',
  Cor: 'Corinthians',
  Gal: 'Galatians',
  Eph: 'Ephesians',
  Phil: 'Philippians',
  Heb: 'Hebrews',
  Rev: 'Revelation',
}

const SCRIPTURE =
  /\b(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther|Job|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Obadiah|Jonah|Micah|Habakkuk|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Colossians|Thessalonians|Timothy|Titus|Philemon|Hebrews|James|Peter|Jude|Revelation|Quran|Surah?|Gen|Exod|Lev|Deut|Ps|Prov|Isa|Jer|Matt|Rom|Cor|Gal|Eph|Phil|Heb|Rev)\.? $/
