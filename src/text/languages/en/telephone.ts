import { telephoneRules } from '../../classes/telephone.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar } from '../grammar.ts'
import { spellDigits } from './numbers.ts'

const EXTENSION = String.raw`(?:,? ?(?:ext\.?|extension|x\.?|Ext\.?) ?\d{1,6})?`
const END = String.raw`${EXTENSION}(?![\p{L}\p{N}]|[.,–-]\d|:\d)`
const START = String.raw`(?<![\p{L}\p{N}_.,+$£€/-])`
const CALL = String.raw`[Cc]all(?:s|ed|ing)?|[Dd]ial(?:s|ed|led|ing|ling)?|[Pp]hone(?:d|s)?|[Rr]ing|[Rr]ang|[Tt]ext(?:ed|ing)?|[Nn]umber|[Ff]ax|[Tt]el|[Cc]ell|[Mm]obile|[Hh]otline|[Hh]elpline|[Ww]hats[Aa]pp`
/** Short numbers that are said digit by digit wherever they are called. */
const SHORT =
  '911|999|112|111|101|105|118|211|311|411|511|611|711|811|988|000|110|119|100|102|108|116'

/** Groups of digits, the shape of a free number and words on the keys included. */
function say(text: string): string {
  const [number = '', extension] = text.split(/,? ?(?:ext\.?|extension|x\.?) ?(?=\d)/i)
  const plus = number.includes('+')
  // The trunk zero in `+44 (0)20` is not dialled from abroad.
  const groups = (plus ? number.replace('(0)', ' ') : number).match(/\d+|\p{L}+/gu) ?? []
  let words = ''
  groups.forEach((group, index) => {
    const free = index === 1 && groups[0] === '1' && /^8(?:00|88|77|66|55|44|33)$/.test(group)
    const joint = index === 0 ? '' : free && group === '800' ? ' ' : ', '
    words += `${joint}${/\p{L}/u.test(group) ? keyWord(group) : digits(group)}`
  })
  const tail =
    extension === undefined ? '' : `, extension ${spellDigits(extension.replace(/\D/g, ''), 'oh')}`
  return `${plus ? 'plus ' : ''}${words}${tail}`
}

function digits(group: string): string {
  if (group === '800') return 'eight hundred'
  if (group === '0800') return 'oh eight hundred'
  return spellDigits(group, 'oh')
}

/** A word on the keys is said as one; lone letters by themselves. */
function keyWord(letters: string): string {
  return letters.length > 2 ? letters.toLowerCase() : [...letters].join(' ')
}

/** Telephone numbers as they are written in America and Britain, then those of all countries. */
export function englishTelephoneRules(grammar: Grammar): readonly Rule[] {
  const rule = (source: string, flags = 'gu'): Rule =>
    patternRule('telephone', HAS.digit, source, ([text]) => say(text), flags)
  return [
    rule(
      String.raw`(?<![\p{L}\p{N}_.,+$£€/-])(?:\+?1[ .-])?\(?8(?:00|88|77|66|55|44|33)\)?[ .-](?=[A-Z\d-]{0,12}[A-Z]{3})[A-Z\d]{2,8}(?:-[A-Z\d]{1,8}){0,3}(?![\p{L}\p{N}])`,
    ),
    rule(
      String.raw`(?<![\p{L}\p{N}_.,+$£€/-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}${END}`,
    ),
    rule(String.raw`(?<![\p{L}\p{N}_.,$£€/-])\+?1[ .-]\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}${END}`),
    rule(String.raw`${START}\d{3}-\d{4}${END}`),
    rule(
      String.raw`(?<![\p{L}\p{N}+])\+\d{1,15}(?:[ .-]?\(\d{1,5}\)|[ .-]\d{1,12}|(?<=\))\d{1,12}){0,7}(?<=(?:\d\D{0,3}){7})${END}`,
    ),
    rule(
      String.raw`${START}\(?0\d{2,4}\)? ?(?:\d{3,4}[ -]\d{3,4}|\d{6,8}|\d{3} \d{2} \d{2})${END}`,
    ),
    rule(String.raw`${START}\d{3} \d{3} \d{4}${END}`),
    rule(String.raw`${START}1[38]00 \d{3} \d{3}${END}`),
    rule(
      String.raw`(?<=(?<!\p{L})(?:${CALL})(?:[.:]|,| us| me| him| her| them| is| at| on| to| number){0,2}:? )\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}${END}`,
    ),
    rule(
      String.raw`(?<=(?<!\p{L})(?:${CALL})(?: in| the)?:? )(?:${SHORT})(?![\p{L}\p{N}]|[.,:-]\d| (?:times|people|of|\p{L}+s\b))`,
    ),
    rule(
      String.raw`(?<![\p{L}\p{N}.,$£€+-])(?:911|999|988)(?= (?:call|dispatch|operator|emergency|line|hotline|lifeline|caller))`,
    ),
    // Short codes: `text HELP to 55555`
    rule(
      String.raw`(?<=(?<!\p{L})[Tt]ext(?: \p{Lu}{2,12} to| to)? )\d{5,6}(?![\p{L}\p{N}]|[.,:-]\d| \p{L}+s\b)`,
    ),
    // `Dial *69`, `press #`
    patternRule(
      'telephone',
      HAS.sign,
      String.raw`(?<=(?<!\p{L})(?:[Dd]ial|[Pp]ress|[Hh]it) )([*#])(\d{0,3})(?![\p{L}\p{N}*#])`,
      ([, key, code = '']) =>
        `${key === '*' ? 'star' : 'pound'}${code === '' ? '' : ` ${spellDigits(code)}`}`,
    ),
    // A number of ten digits, or of help, that is all there is
    patternRule(
      'telephone',
      HAS.digit,
      String.raw`^(?:([2-9]\d{2})(\d{3})(\d{4})|911)$`,
      ([text, ...groups]) => (text === '911' ? [text] : groups).map(digits).join(', '),
    ),
    rule(String.raw`(?<=(?<!\p{L})(?:[Ee]xtension|[Ee]xt\.?) )\d{2,6}(?![\p{L}\p{N}]|[.,]\d)`),
    patternRule(
      'telephone',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,$£€+-])(?:\d{3}-\d{2}-\d{4})(?![\p{L}\p{N}-])`,
      ([text]) => (text.match(/\d+/g) ?? []).map((group) => spellDigits(group)).join(', '),
    ),
    ...telephoneRules(grammar),
  ]
}
