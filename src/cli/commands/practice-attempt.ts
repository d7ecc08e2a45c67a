import type { ScoredAttempt } from '../../app/practice/practice.ts'
import type { Rating } from '../../core/practice.ts'
import { attemptAnswer } from '../../server/dialects/native/practice-entry.ts'
import type { CliContext } from '../context.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { diffLine } from '../practice-diff.ts'
import { itemId } from '../practice-json.ts'
import type { Terminal } from '../terminal.ts'
import { whenText } from '../when.ts'

/** Options of `rostrum practice attempt`. */
export interface AttemptPracticeOptions extends KeptOptions {
  readonly user?: string
  readonly rating?: Rating
}

/** What was made of an answer, for people. */
export function attemptText(
  text: string,
  attempt: ScoredAttempt,
  { terminal, nowMs }: { readonly terminal: Terminal; readonly nowMs: number },
): string {
  const { diff, percentage, feedback, card } = attempt
  const next = card === undefined ? '' : ` Again ${whenText(card.dueMs, nowMs)}.`
  return `${diffLine(text, diff, terminal)}\n${percentage} %  ${feedback}${next}\n`
}

/** `rostrum practice attempt`: compares an answer with its item and keeps it. */
export async function attemptPracticeCommand(
  typed: string,
  words: readonly string[],
  options: AttemptPracticeOptions,
  context: CliContext,
): Promise<void> {
  const id = itemId(typed)
  const { user, rating } = options
  const { signal, stdout: terminal } = context
  const { rostrum } = await openKept(options, context)
  const item = await rostrum.practice.item(id, { signal })
  const attempt = await rostrum.practice.attempt(
    id,
    {
      text: words.join(' '),
      ...(user !== undefined && { user }),
      ...(rating !== undefined && { rating }),
    },
    { signal },
  )
  if (options.json) await context.print(json(attemptAnswer(attempt)))
  else await context.print(attemptText(item.text, attempt, { terminal, nowMs: Date.now() }))
}
