import { SpeechError } from '../../core/errors.ts'
import { isFor, type Reading } from './entry.ts'
import type { LexiconHit } from './lexicon.ts'
import { isWhole } from './whole-word.ts'

/** Most characters of a regular expression. */
export const MAX_REGEX_CHARS = 1000
/** Most instructions of a compiled expression, and of all in one lexicon: the time for each character. */
const MAX_PROGRAM = 2000
const MAX_PROGRAMS = 20_000

/** An expression to be compiled. */
export interface ExpressionSource {
  readonly regex: string
  readonly reading: Reading
  readonly exact: boolean
  readonly wholeWord: boolean
  /** Lower-case BCP 47 tag; empty for any language. */
  readonly language: string
  /** Where it stands, for errors: `entries[3].regex`. */
  readonly param: string
}

/** Expressions that are ready. */
export interface Expressions {
  /** Matches of the expressions that keep off what is taken, in text order for each expression. */
  find(text: string, language: string, taken: Uint8Array): LexiconHit[]
}

type Part = string | number

/** Splits an alias at its groups: `$1`, `$12`, `${1}`; `$$` is a dollar sign. */
function partsOf(alias: string, groups: number, param: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { 0: all, 1: plain, 2: braced, index } of alias.matchAll(
    /\$(?:\$|(\d{1,2})|\{(\d{1,2})\})/g,
  )) {
    parts.push(alias.slice(from, index))
    from = index + all.length
    if (all === '$$') parts.push('$')
    else {
      const group = Number(plain ?? braced)
      if (group > groups) {
        throw new SpeechError(
          'invalid_request',
          `Expected the alias of ${param} to name one of its ${groups} groups, got $${group}.`,
          { details: { param, expected: groups, received: group } },
        )
      }
      parts.push(group)
    }
  }
  parts.push(alias.slice(from))
  return parts
}

const UNSUPPORTED: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/, 'look-ahead and look-behind cannot be matched in linear time'],
  [/\\[1-9]|\\k</, 'a back reference cannot be matched in linear time'],
  [/[+*?}]\+|\(\?>/, 'possessive and atomic groups are not known (nothing backtracks here)'],
]

function refusal(regex: string, param: string, cause: unknown): SpeechError {
  const told = cause instanceof Error ? cause.message.replace(/^error parsing regexp: /, '') : ''
  const unsupported = UNSUPPORTED.find(([sign]) => sign.test(regex))?.[1]
  const reason = unsupported ?? (told.length < 200 ? told : 'it cannot be read')
  return new SpeechError(
    'invalid_request',
    `Expected ${param} to be a regular expression as RE2 has them: ${reason}.`,
    { cause, details: { param, expected: 'RE2' } },
  )
}

/**
 * Compiles regular expressions so that the time of matching grows with the text alone (RE2: no
 * backtracking). Rejects with `invalid_request` for what cannot be read or is too large.
 */
export async function compileExpressions(
  sources: readonly ExpressionSource[],
): Promise<Expressions | undefined> {
  if (sources.length === 0) return undefined
  const { RE2JS } = await import('re2js')
  let instructions = 0
  const compiled = sources.map((source) => {
    const { regex, exact, param, reading } = source
    let machine: InstanceType<typeof RE2JS>
    try {
      machine = RE2JS.compile(regex, exact ? 0 : RE2JS.CASE_INSENSITIVE)
    } catch (cause) {
      throw refusal(regex, param, cause)
    }
    const size = machine.programSize()
    instructions += size
    if (size > MAX_PROGRAM || instructions > MAX_PROGRAMS) {
      const most = size > MAX_PROGRAM ? MAX_PROGRAM : MAX_PROGRAMS
      const whose = size > MAX_PROGRAM ? param : `all expressions up to ${param}`
      const got = size > MAX_PROGRAM ? size : instructions
      throw new SpeechError(
        'invalid_request',
        `Expected ${whose} to take at most ${most} instructions, got ${got}: use shorter repetitions.`,
        { details: { param, expected: most, received: got } },
      )
    }
    const parts = 'alias' in reading ? partsOf(reading.alias, machine.groupCount(), param) : []
    return { ...source, machine, parts }
  })
  return {
    find(text, language, taken) {
      const hits: LexiconHit[] = []
      for (const { machine, parts, reading, wholeWord, language: wanted } of compiled) {
        if (!isFor(wanted, language)) continue
        const matcher = machine.matcher(text)
        while (matcher.find()) {
          const from = matcher.start()
          const to = matcher.end()
          if (to === from || taken.subarray(from, to).includes(1)) continue
          if (wholeWord && !isWhole(text, from, to)) continue
          taken.fill(1, from, to)
          const said = parts.map((part) =>
            typeof part === 'string' ? part : (matcher.group(part) ?? ''),
          )
          hits.push(
            'ipa' in reading ? { from, to, ipa: reading.ipa } : { from, to, alias: said.join('') },
          )
        }
      }
      return hits
    },
  }
}
