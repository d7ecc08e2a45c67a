/**
 * One way of writing that is not yet words, and how it is said. A rule sees the sentence as it
 * was written, never what another rule made of it; of two rules that want the same signs the
 * earlier one has them.
 */
export interface Rule {
  /** The name under which it is reported and switched off; several rules may share one. */
  readonly name: string
  /** Bits of `HAS`: the rule is tried only on a sentence that has one of them. */
  readonly needs: number
  /**
   * Global. Its time must grow linearly with the sentence: begin it with a look back, so that it
   * is not tried again within a run that it has refused.
   */
  readonly pattern: RegExp
  /** Source and flags of the pattern, when they are known without compiling it. */
  readonly source?: string
  readonly flags?: string
  /**
   * Words, runs of letters in the case they are written in, one of which the sentence must have;
   * with a stop behind it (`no.`) only where a stop follows.
   * A rule that words or capital letters call for, which every sentence has, must name them, or
   * it slows down all prose.
   */
  readonly words?: readonly string[]
  /** The words for a match, an empty text to leave it out, or undefined to leave it as it is. */
  say(match: RegExpExecArray): string | undefined
}

/**
 * A rule whose pattern is compiled when a sentence first needs it, so that a short text does not
 * pay for all of them. `source` and `flags` are those of the regular expression, `words` as in `Rule`.
 */
export function patternRule(
  name: string,
  needs: number,
  source: string,
  say: Rule['say'],
  flags = 'gu',
  words?: readonly string[],
): Rule {
  let pattern: RegExp | undefined
  return {
    name,
    needs,
    source,
    flags,
    ...(words !== undefined && { words }),
    say,
    get pattern() {
      return (pattern ??= new RegExp(source, flags))
    },
  }
}

/** What a rule did to a sentence; the range is in the sentence before any rule. */
export interface Applied {
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly text: string
}
