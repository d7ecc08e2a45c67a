import type { ScoredAttempt } from '../../app/practice/practice.ts'
import type { Rostrum } from '../../app/rostrum.ts'
import type { PracticeItem } from '../../core/practice.ts'
import type { DueItem } from '../../ports/practice-store.ts'
import { attemptAnswer } from '../../server/dialects/native/practice-entry.ts'
import { openAnswers, type Answers } from '../answers.ts'
import { openAudition, type Audition } from '../audition.ts'
import type { CliContext } from '../context.ts'
import { json, openKept } from '../kept.ts'
import { hintOf } from '../practice-hint.ts'
import { isAudible, practiceMaking } from '../practice-making.ts'
import { paint, type Terminal } from '../terminal.ts'
import { attemptText } from './practice-attempt.ts'
import type { DuePracticeOptions } from './practice-list.ts'

/** Options of `rostrum practice` alone. */
export interface PractiseOptions extends DuePracticeOptions {
  readonly tempo?: number
  readonly hints?: boolean
  /** False with `--no-work`. */
  readonly work?: boolean
}

/** How an item was left. */
type Outcome = ScoredAttempt | 'skipped' | 'over'

/** Items at a time, unless told otherwise; so many of them new. */
const DEFAULT_LIMIT = 20
const DEFAULT_FRESH = 10
const SLOWER = 0.8
const SLOWEST = 0.4
const COMMANDS =
  'An empty line plays it again. :slow plays it slower, :hint helps, :skip leaves it, :quit ends.'

/** What a session goes on with from item to item. */
interface Session {
  readonly rostrum: Rostrum
  readonly options: PractiseOptions
  readonly context: CliContext
  readonly audition: Audition
  readonly answers: Answers
  /** Where the conversation goes. */
  readonly terminal: Terminal
  say(text: string): Promise<void>
}

/** Whether playing has to be over before an answer is read: what is in a pipe is there already. */
async function hear(item: PracticeItem, tempo: number, session: Session): Promise<void> {
  const { rostrum, context, audition, answers } = session
  const { signal } = context
  const audio = await rostrum.practice.audio(item.id, { signal, codec: 'wav', tempo })
  const name = tempo === 1 ? `item-${item.id}` : `item-${item.id}-at-${tempo.toFixed(2)}`
  const played = audition.play(name, audio)
  // Nobody who types has to wait for the end; what went wrong is told by whatever stops it.
  if (answers.typed) played.catch(() => undefined)
  else await played
}

async function practiseItem(item: PracticeItem, session: Session): Promise<Outcome> {
  const { rostrum, options, context, audition, answers, terminal, say } = session
  const { signal } = context
  let tempo = options.tempo ?? 1
  let letters = 0
  const hint = async (): Promise<void> => {
    letters += 1
    await say(`${paint(terminal, 'dim', hintOf(item.text, item.language, letters))}\n`)
  }
  await hear(item, tempo, session)
  if (options.hints === true) await hint()
  for (;;) {
    const line = await answers.next('> ')
    if (line === undefined) return 'over'
    const command = line.trim().toLowerCase()
    if (command === ':quit' || command === ':q') return 'over'
    if (command === ':skip') return 'skipped'
    if (command === ':hint') await hint()
    else if (command === '' || command === ':slow') {
      if (command === ':slow') tempo = Math.max(SLOWEST, tempo * SLOWER)
      await hear(item, tempo, session)
    } else if (/^:[a-z]*$/.test(command)) await say(`${COMMANDS}\n`)
    else {
      await audition.stop()
      const { user } = options
      const text = line.trim()
      const request = { text, ...(user !== undefined && { user }) }
      const attempt = await rostrum.practice.attempt(item.id, request, { signal })
      await say(attemptText(item.text, attempt, { terminal, nowMs: Date.now() }))
      return attempt
    }
  }
}

async function dueNow(
  rostrum: Rostrum,
  options: PractiseOptions,
  { signal }: CliContext,
): Promise<readonly DueItem[]> {
  const { user, language, tag, lesson, limit = DEFAULT_LIMIT } = options
  const fresh = options.fresh ?? Math.min(DEFAULT_FRESH, limit)
  const query = {
    ...(user !== undefined && { user }),
    ...(language !== undefined && { language }),
    ...(tag !== undefined && { tags: tag }),
    ...(lesson !== undefined && { lesson }),
  }
  const due = await rostrum.practice.due({ ...query, limit, fresh }, { signal })
  return due.slice(0, limit)
}

function summaryText(attempts: readonly ScoredAttempt[], skipped: number): string {
  const count = attempts.length
  if (count === 0) return 'Nothing was practised.\n'
  const average = attempts.reduce((sum, { percentage }) => sum + percentage, 0) / count
  const whole = attempts.filter(({ percentage }) => percentage === 100).length
  const items = count === 1 ? '1 item' : `${count} items`
  const left = skipped === 0 ? '' : `, ${skipped} skipped`
  return `Practised ${items}: ${Math.floor(average)} % on average, ${whole} without a mistake${left}.\n`
}

/** `rostrum practice`: lets hear what is due, and new items, and compares what is typed. */
export async function practiseCommand(
  options: PractiseOptions,
  context: CliContext,
): Promise<void> {
  const told = options.json === true
  const terminal = told ? context.stderr : context.stdout
  const say = async (text: string): Promise<void> => {
    if (told) context.draw(text)
    else await context.print(text)
  }
  const { rostrum } = await openKept(options, context)
  const due = await dueNow(rostrum, options, context)
  const attempts: ScoredAttempt[] = []
  let skipped = 0
  if (due.length === 0) {
    context.note('Nothing is due. `rostrum practice add` adds texts; --fresh takes more new ones.')
  } else {
    const { work = true } = options
    const making = context.own(practiceMaking({ rostrum, works: work }, context))
    const audition = context.own(await openAudition(context))
    const output = told ? process.stderr : process.stdout
    const answers = context.own(openAnswers(context, output))
    const session: Session = { rostrum, options, context, audition, answers, terminal, say }
    if (answers.typed) await say(`${paint(terminal, 'dim', COMMANDS)}\n`)
    for (const [index, { item, card }] of due.entries()) {
      const now = await making.settled(item.id)
      const kind = card ? '' : ' (new)'
      const place = `${index + 1} of ${due.length}`
      if (!isAudible(now)) {
        const why = now.recording.error?.message ?? 'nobody knows why.'
        context.note(`rostrum: Item ${now.id} could not be spoken: ${why}`)
        context.note(`\`rostrum practice retry ${now.id}\` tries again.`)
        continue
      }
      await say(`\n${paint(terminal, 'bold', `${place}${kind}`)}  ${now.language}\n`)
      const outcome = await practiseItem(now, session)
      if (outcome === 'over') break
      if (outcome === 'skipped') skipped += 1
      else attempts.push(outcome)
    }
    await audition.stop()
  }
  if (told) await context.print(json({ attempts: attempts.map(attemptAnswer), skipped }))
  else if (due.length > 0) await say(`\n${summaryText(attempts, skipped)}`)
}
