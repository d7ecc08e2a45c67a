import { shown } from './metadata.ts'
import type { ModelFolder } from './model-folder.ts'

/** What a family expects of `tokens.txt`. */
export interface TokenRules {
  /** Each sign is one character, but for those in `<…>`, as the runtime's eSpeak front ends read it. */
  readonly single: boolean
  /** Signs without which the runtime ends its process. */
  readonly required: readonly string[]
}

const BRACKETED = /^<\w+>$/

/**
 * Checks `tokens.txt` as the runtime reads it: a sign and its number on each line, a number alone for
 * the space; no sign twice. What is wrong is a problem of the file. Gives the signs.
 */
export async function checkTokens(
  folder: ModelFolder,
  name: string,
  { single, required }: TokenRules,
): Promise<ReadonlySet<string>> {
  const signs = new Set<string>()
  const text = await folder.text(name, 'a table of tokens')
  if (text === undefined) return signs
  const wrong = (expected: string, found: string): ReadonlySet<string> => {
    folder.problem(name, expected, found)
    return signs
  }
  for (const [index, line] of text.split('\n').entries()) {
    const parts = line.split(/[ \t\r]+/).filter((it) => it !== '')
    if (parts.length === 0) continue
    const [sign = ' ', number] = parts.length === 1 ? [' ', parts[0]] : parts
    const found = `${shown(line)} in line ${index + 1}`
    if (parts.length > 2 || !/^\d+$/.test(number ?? ''))
      return wrong('a sign and its number in each line', found)
    if (BRACKETED.test(sign)) continue
    if (single && [...sign].length !== 1) return wrong('one character for each number', found)
    if (signs.has(sign)) return wrong('each sign once', `${found}, again`)
    signs.add(sign)
  }
  const missing = required.find((it) => !signs.has(it))
  if (missing !== undefined)
    folder.problem(name, `the signs ${required.map(shown).join(', ')}`, `no ${shown(missing)}`)
  else if (signs.size === 0) folder.problem(name, 'a table of tokens', 'none')
  return signs
}
