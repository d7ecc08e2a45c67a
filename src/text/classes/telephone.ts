import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayDigits } from './number-text.ts'

/** Words before a telephone number in the languages of the front end, with a stop or a colon or not. */
const CALLS =
  'tel|tél|telefon|telefono|teléfono|telefone|telefoon|telefonnr|téléphone|telephone|phone|mobile|mobil|móvil|cellulare|celular|telemóvel|portable|handy|cell|fax|puh|puhelin|whatsapp|hotline|тел|телефон|моб|факс|tfn|komórka|kom|tlf|sms'
/** More groups; one needs a sign before it, so that there is one way only to read a run of digits. */
const GROUPS = String.raw`(?:(?:[ ./-]\(?|\()\d{1,12}\)?|(?<=\))\d{1,12}){0,7}`
const LEAST_DIGITS = 6
const MOST_DIGITS = 15

/**
 * Telephone numbers: international ones (E.164), those that begin with 0 or an area in brackets,
 * usual groups of seven to ten digits, and any behind a word such as `Tel.`. Each digit for
 * itself with a rest between groups, unless the grammar has its own way.
 */
export function telephoneRules(grammar: Grammar): readonly Rule[] {
  const say = (text: string): string | undefined => {
    const [number = '', extension] = text.split(/ ?(?:ext\.?|x|доб\.?|Durchwahl) ?(?=\d)/i)
    const groups = number.match(/\d+/g) ?? []
    const length = groups.join('').length
    if (length < LEAST_DIGITS || length > MOST_DIGITS) return undefined
    const international = number.includes('+')
    const said =
      grammar.telephone?.(groups, international) ??
      `${international ? `${grammar.words.plus} ` : ''}${groups.map((group) => sayDigits(group, grammar)).join(', ')}`
    if (extension === undefined) return said
    const word = grammar.words.extension
    return `${said}, ${word === undefined ? '' : `${word} `}${sayDigits(extension.replace(/\D/g, ''), grammar)}`
  }
  const extension = String.raw`(?: ?(?:ext\.?|x|доб\.?|Durchwahl) ?\d{1,6})?`
  const start = String.raw`(?<![\p{L}\p{N}.,$£€/+-]|\p{N} )`
  const end = String.raw`${extension}(?![\p{L}\p{N}/]|[.,:–-]\d| \d)`
  const rule = (source: string): Rule =>
    patternRule('telephone', HAS.digit, `${source}${end}`, ([text]) => say(text))
  const behindWord = patternRule(
    'telephone',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:${CALLS})(?:[.:]{1,2}|\.? ?:)? {1,2})\+?\(?\d(?:[ ./()-]{0,3}\d){5,14}(?![\p{L}\p{N}]|[.,:]\d)`,
    ([text]) => say(text),
    'giu',
  )
  // Numbers inside a house are short.
  const short = patternRule(
    'telephone',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Tt]el|[Tt]lf|[Tt]fn|[Tt]elefon|[Tt]elefoon|[Tt]éléphone|[Tt]eléfono|[Tt]elefone)(?:[.:]|\.:) ?)\d{3,5}(?![\p{L}\p{N}]|[.,:/-]\d| \d)`,
    ([text]) => sayDigits(text, grammar),
  )
  return [
    behindWord,
    short,
    rule(String.raw`(?<![\p{L}\p{N}+])\+(?=\d[ ./-]?\(?\d)\d{1,15}${GROUPS}`),
    rule(String.raw`${start}(?:\d ?)?\(0?\d{1,5}\) ?\d{2,4}(?:[ /-]?\d{2,4}){1,4}`),
    rule(String.raw`${start}0\d(?:[ .]\d{2}){4}`),
    rule(String.raw`${start}0\d{2,4}(?: \d{2}){2,4}`),
    // Not `05/2022`, which is a month.
    rule(
      String.raw`${start}(?!0[1-9]\/(?:1[89]|20)\d\d(?!\d))0\d{1,4} ?[ /-] ?\d{3,8}(?:[ -]\d{1,4}){0,4}`,
    ),
    rule(String.raw`${start}00[1-9](?=[ ./-]?\(?\d)\d{0,14}${GROUPS}`),
    rule(String.raw`${start}0\d{1,3}-\d{2,3}(?: \d{2,3}){1,3}`),
    rule(String.raw`${start}0\d{9,10}`),
    rule(
      String.raw`${start}(?:\d{3}[ -])?\d{2,3}-\d{2,3}-\d{2,3}(?<=\d{3}-\d{2}-\d{2}|\d{3}-\d{3}-\d{3})`,
    ),
    rule(String.raw`${start}\d{2,3} \d{3} \d{2} \d{2}`),
    rule(String.raw`${start}\d{3}[.-]\d{3}[.-]\d{4}`),
  ]
}
