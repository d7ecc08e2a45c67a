import { HAS } from '../clean.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

const END = String.raw`(?![\p{L}\p{N}])`

/**
 * A rule that says abbreviations in full. The table's keys are written with their stops, in the
 * case they are used in; a space in them may be missing in the text, and an elided article may
 * stand before them. `name` is that of the rule,
 * default `abbreviation`; `behind` is the source of what must follow, such as ` ?\\d`.
 */
export function shortForms(
  table: { readonly [short: string]: string },
  { name = 'abbreviation', behind }: { readonly name?: string; readonly behind?: string } = {},
): Rule {
  const keys = Object.keys(table).sort((a, b) => b.length - a.length)
  const known = new Map(keys.map((key) => [key.replaceAll(' ', ''), table[key] as string]))
  const choices = keys.map((key) => key.replaceAll('.', '[.]').replaceAll(' ', ' ?')).join('|')
  return patternRule(
    name,
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.-]|\p{L}:|(?<!\p{L})['’])(?:${choices})${behind === undefined ? END : `(?:${END}|(?<=[^\\p{L}]))(?=${behind})`}`,
    ({ 0: text, input, index }) => {
      const said = known.get(text.replaceAll(' ', ''))
      const last = /^["'”’»“)\]]*$/.test(input.slice(index + text.length, index + text.length + 9))
      return last && text.endsWith('.') && said !== undefined ? `${said}.` : said
    },
    'gu',
    firstWords(keys),
  )
}

/** The run of letters that each key begins with, and its stop; undefined when some have none. */
function firstWords(keys: readonly string[]): readonly string[] | undefined {
  const words = keys.map((key) => /^(?:(?![ªºµ])[\p{L}\p{M}])+\.?/u.exec(key)?.[0] ?? '')
  return words.includes('') ? undefined : [...new Set(words)]
}

/** The stop of an abbreviation nobody knows: it goes, or engines would end the sentence there. */
export const INNER_STOP: Rule = {
  name: 'abbreviation',
  needs: HAS.stop,
  pattern: /(?<=\p{L})\.(?= ["'“‘«(]{0,2}[\p{L}\p{N}])/gu,
  say: () => '',
}
