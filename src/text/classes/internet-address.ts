import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayDigits } from './number-text.ts'
import { signName } from './spelling.ts'

/** Letters and digits one by one, signs by their names. */
function saySigns(text: string, grammar: Grammar): string {
  return [...text]
    .map((sign) => {
      if (/\d/.test(sign)) return sayDigits(sign, grammar)
      return signName(sign, grammar) ?? sign.toUpperCase()
    })
    .join(' ')
}

/** Addresses of IPv4 (with port or mask) and IPv6 (RFC 4291) and of network cards, sign by sign. */
export function internetAddressRules(grammar: Grammar): readonly Rule[] {
  const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d{1,2})`
  const say = ([text]: RegExpExecArray): string => saySigns(text, grammar)
  return [
    patternRule(
      'ip',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.,:/-]|(?:chapter|section|Chapter|Section|ersion|§) )${octet}(?:\.${octet}){3}(?::\d{1,5}|\/\d{1,2})?(?![\p{L}\p{N}/]|[.,:]\d)`,
      say,
    ),
    patternRule(
      'ip',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}:-])(?:[\dA-Fa-f]{2}([:-]))(?:[\dA-Fa-f]{2}\1){4}[\dA-Fa-f]{2}(?![\p{L}\p{N}:-])`,
      say,
    ),
    patternRule(
      'ip',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}:])(?:[\dA-Fa-f]{1,4}(?::[\dA-Fa-f]{1,4}){7}|(?:[\dA-Fa-f]{1,4}:){0,6}(?:[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}(?::[\dA-Fa-f]{1,4}){0,6})?)(?:\/\d{1,3})?(?![\p{L}\p{N}:])`,
      (match) => (match[0].length > 2 ? say(match) : undefined),
    ),
  ]
}

/** Programs whose versions are written with two numbers, which are no decimals. */
const PROGRAMS =
  'Python|Node(?:[.]js)?|npm|Java|PHP|Ruby|Perl|Rust|Go|Swift|Kotlin|TypeScript|Angular|React|Vue|Django|Rails|Docker|Kubernetes|Ubuntu|Debian|Fedora|Android|iOS|iPadOS|macOS|watchOS|Linux|Kernel|kernel|Windows|Firefox|Chrome|Safari|Firmware|firmware|Postgres|PostgreSQL|MySQL|SQLite|Redis|OpenSSL|Bluetooth|HTTP|TLS|USB|HDMI'
const TAIL = String.raw`(?:-[a-z]{1,12}(?:\.?\d{1,4})?|(?:a|b|rc)\d{1,3})?(?![\p{L}\p{N}]|[.,]\d)`

/** Versions: `v2.1.0`, `17.4.1`, `1.2.3-beta.1`, and two numbers behind the name of a program. */
export function versionRules(grammar: Grammar): readonly Rule[] {
  const { dot, version, versionPoint = dot } = grammar.words
  const grouped = grammar.groups.includes('.')
  const say = (text: string): string =>
    (text.match(/\d+|\p{L}+|\./gu) ?? [])
      .map((part, index, all) => {
        if (/\d/.test(part)) return grammar.cardinal(part)
        if (part === '.') return /\d/.test(all[index - 1] ?? '') ? versionPoint : ''
        return part.length < 3 ? [...part.toUpperCase()].join(' ') : part
      })
      .filter((part) => part !== '')
      .join(' ')
  return [
    patternRule(
      'version',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(?:v\.? ?|V\.? ?(?=\d{1,6}\.\d))(\d{1,6}(?:\.\d{1,6}){0,7}${TAIL})`,
      ({ 1: text = '', index, input }) =>
        input
          .slice(Math.max(0, index - 20), index)
          .toLowerCase()
          .endsWith(`${version} `)
          ? say(text)
          : `${version} ${say(text)}`,
    ),
    patternRule(
      'version',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.,/:-])(\d{1,6}(?:\.\d{1,6}){2,7}${TAIL})`,
      ([, text = '']) =>
        grouped && /^\d{1,3}(?:\.\d{3}){1,12}$/.test(text) ? undefined : say(text),
    ),
    patternRule(
      'version',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.,/:-])(\d{1,4}\.\d{1,4}(?:-(?:alpha|beta|rc|dev|pre)(?:\.?\d{1,4})?|(?:rc|a|b)\d{1,3}))(?![\p{L}\p{N}]|[.,]\d)`,
      ([, text = '']) => say(text),
    ),
    patternRule(
      'version',
      HAS.stop,
      String.raw`(?<=(?<!\p{L})(?:${PROGRAMS}|${version}|[vV]ersion) )(\d{1,4}\.\d{1,4}${TAIL})`,
      ([, text = '']) => say(text),
    ),
  ]
}
