import type { ItemListQuery, LearnerQuery } from '../../app/practice/practice.ts'
import type { PracticeItem } from '../../core/practice.ts'
import {
  attemptAnswer,
  cardAnswer,
  itemPracticeAnswer,
} from '../../server/dialects/native/practice-entry.ts'
import type { CliContext } from '../context.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { itemId, itemJson } from '../practice-json.ts'
import { preview } from '../preview.ts'
import { table } from '../table.ts'
import { whenText } from '../when.ts'

/** Options of `rostrum practice list`. */
export interface ListPracticeOptions extends KeptOptions {
  readonly user?: string
  readonly language?: string
  readonly tag?: readonly string[]
  readonly lesson?: string
  readonly difficulty?: { readonly min: number; readonly max: number }
  readonly search?: string
  /** False with `--no-practiced`. */
  readonly practiced?: boolean
  readonly sort?: NonNullable<ItemListQuery['sort']>
  readonly ascending?: boolean
  readonly page?: number
  readonly limit?: number
}

/** Options that say whose attempts, and of which time. */
export interface LearnerOptions extends KeptOptions {
  readonly user?: string
  /** Milliseconds since the epoch. */
  readonly since?: number
  readonly until?: number
  readonly page?: number
  readonly limit?: number
}

const PREVIEW_CHARS = 40
const DEFAULT_LIMIT = 20
/** Attempts that `show` tells of. */
const LAST_ATTEMPTS = 5

function learnerOf({ user, since, until }: LearnerOptions): LearnerQuery {
  return {
    ...(user !== undefined && { user }),
    ...(since !== undefined && { sinceMs: since }),
    ...(until !== undefined && { untilMs: until }),
  }
}

function more(page: number, perPage: number, total: number, context: CliContext): void {
  if (page * perPage < total) context.note(`There are more: --page ${page + 1} (${total} in all)`)
}

function stateText({ recording }: PracticeItem): string {
  const { state } = recording
  return state === 'ready' || state === 'failed' ? state : 'pending'
}

/** `rostrum practice list`: items, newest first. */
export async function listPracticeCommand(
  options: ListPracticeOptions,
  context: CliContext,
): Promise<void> {
  const { user, language, tag, lesson, difficulty, search, practiced, sort, ascending } = options
  const { page = 1, limit: perPage = DEFAULT_LIMIT } = options
  const query: ItemListQuery = {
    ...(user !== undefined && { user }),
    ...(language !== undefined && { language }),
    ...(tag !== undefined && { tags: tag }),
    ...(lesson !== undefined && { lesson }),
    ...(difficulty !== undefined && { difficulty }),
    ...(search !== undefined && { q: search }),
    ...(practiced !== undefined && { practiced }),
    ...(sort !== undefined && { sort }),
    ...(ascending === true && { direction: 'ascending' }),
    page,
    perPage,
  }
  const { rostrum } = await openKept(options, context)
  const found = await rostrum.practice.items(query, { signal: context.signal })
  if (options.json) {
    const { total } = found
    return context.print(json({ items: found.entries.map(itemJson), total, page, perPage }))
  }
  if (found.entries.length === 0) return context.note('There are no such items.')
  const rows = found.entries.map((item) => [
    String(item.id),
    stateText(item),
    item.language,
    item.difficulty === undefined ? '' : String(item.difficulty),
    item.practiced ? 'yes' : '',
    item.lesson ?? '',
    item.tags.join(','),
    preview(item.text, PREVIEW_CHARS),
  ])
  const head = ['ID', 'STATE', 'LANGUAGE', 'HARD', 'DONE', 'LESSON', 'TAGS', 'TEXT']
  await context.print(table([head, ...rows]))
  more(page, perPage, found.total, context)
}

/** `rostrum practice show`: everything about one item. */
export async function showPracticeCommand(
  typed: string,
  options: KeptOptions & { readonly user?: string },
  context: CliContext,
): Promise<void> {
  const id = itemId(typed)
  const { signal } = context
  const { rostrum } = await openKept(options, context)
  const { practice } = rostrum
  const item = await practice.item(id, { signal })
  const learner = learnerOf(options)
  const numbers = await practice.itemPractice(id, learner, { signal })
  const last = await practice.attempts({ ...learner, item: id, perPage: LAST_ATTEMPTS }, { signal })
  if (options.json) {
    const { itemId: _, text: __, ...counted } = itemPracticeAnswer(numbers)
    const attempts = last.entries.map(attemptAnswer)
    return context.print(json({ ...itemJson(item), practice: counted, attempts }))
  }
  const { recording, lesson, difficulty, tags, text } = item
  const voice = recording.audio?.voice ?? recording.request.voice
  const optional = (name: string, value: string | undefined): string[][] =>
    value === undefined || value === '' ? [] : [[name, value]]
  const rows = [
    ['id', String(id)],
    ['state', stateText(item)],
    ...optional('error', recording.error?.message),
    ['language', item.language],
    ...optional('voice', voice),
    ...optional('speech', recording.audio && `${recording.audio.durationSec.toFixed(2)} s`),
    ...optional('lesson', lesson),
    ...optional('difficulty', difficulty === undefined ? undefined : String(difficulty)),
    ...optional('tags', tags.join(', ')),
    ['created', new Date(item.createdMs).toISOString()],
    ['attempts', String(numbers.attempts)],
    ...(numbers.attempts === 0
      ? []
      : [
          ['average', `${numbers.averagePercentage.toFixed(2)} %`],
          ['best, worst', `${numbers.bestPercentage} %, ${numbers.worstPercentage} %`],
        ]),
    ...last.entries.map((attempt) => [
      new Date(attempt.createdMs).toISOString().slice(0, 19),
      `${attempt.percentage} %  ${preview(attempt.text, PREVIEW_CHARS)}`,
    ]),
    ['text', preview(text, context.stdout.columns)],
  ]
  await context.print(table(rows))
}

/** Options of `rostrum practice due`. */
export interface DuePracticeOptions extends KeptOptions {
  readonly user?: string
  readonly limit?: number
  readonly fresh?: number
  readonly language?: string
  readonly tag?: readonly string[]
  readonly lesson?: string
}

/** `rostrum practice due`: what is to be heard now. */
export async function duePracticeCommand(
  options: DuePracticeOptions,
  context: CliContext,
): Promise<void> {
  const { user, limit, fresh, language, tag, lesson } = options
  const { rostrum } = await openKept(options, context)
  const due = await rostrum.practice.due(
    {
      ...(user !== undefined && { user }),
      ...(limit !== undefined && { limit }),
      ...(fresh !== undefined && { fresh }),
      ...(language !== undefined && { language }),
      ...(tag !== undefined && { tags: tag }),
      ...(lesson !== undefined && { lesson }),
    },
    { signal: context.signal },
  )
  if (options.json) {
    const told = due.map(({ item, card }) => ({
      item: itemJson(item),
      ...(card && { card: cardAnswer(card) }),
    }))
    return context.print(json({ due: told }))
  }
  if (due.length === 0) return context.note('Nothing is due.')
  const nowMs = Date.now()
  const rows = due.map(({ item, card }) => [
    String(item.id),
    card ? whenText(card.dueMs, nowMs) : 'new',
    card ? String(card.reps) : '',
    item.language,
    preview(item.text, PREVIEW_CHARS),
  ])
  await context.print(table([['ID', 'DUE', 'HEARD', 'LANGUAGE', 'TEXT'], ...rows]))
}

/** `rostrum practice log`: items that were practised, the last one first. */
export async function logPracticeCommand(
  options: LearnerOptions,
  context: CliContext,
): Promise<void> {
  const { page = 1, limit: perPage = DEFAULT_LIMIT } = options
  const { signal } = context
  const { rostrum } = await openKept(options, context)
  const query = { ...learnerOf(options), page, perPage }
  const { entries, total } = await rostrum.practice.log(query, { signal })
  if (options.json)
    return context.print(json({ entries: entries.map(itemPracticeAnswer), total, page, perPage }))
  if (entries.length === 0) return context.note('Nothing was practised.')
  const rows = entries.map((entry) => [
    String(entry.item),
    entry.lastMs === undefined ? '' : new Date(entry.lastMs).toISOString().slice(0, 19),
    String(entry.attempts),
    `${entry.averagePercentage.toFixed(2)} %`,
    `${entry.bestPercentage} %`,
    preview(entry.text, PREVIEW_CHARS),
  ])
  await context.print(table([['ID', 'LAST', 'ATTEMPTS', 'AVERAGE', 'BEST', 'TEXT'], ...rows]))
  more(page, perPage, total, context)
}

/** Options of `rostrum practice progress`. */
export interface ProgressPracticeOptions extends KeptOptions {
  readonly user?: string
  readonly item?: number
  readonly days?: number
}

/** `rostrum practice progress`: day by day, and all together. */
export async function progressPracticeCommand(
  options: ProgressPracticeOptions,
  context: CliContext,
): Promise<void> {
  const { user, item, days } = options
  const { signal } = context
  const { practice } = (await openKept(options, context)).rostrum
  const learner = user === undefined ? {} : { user }
  const told = await practice.progress(
    { ...learner, ...(item !== undefined && { item }), ...(days !== undefined && { days }) },
    { signal },
  )
  const summary = await practice.summary(learner, { signal })
  if (options.json) return context.print(json({ days: told, summary }))
  if (told.length === 0) context.note('Nothing was practised on these days.')
  else {
    const rows = told.map(({ date, attempts, averagePercentage }) => [
      date,
      String(attempts),
      `${averagePercentage.toFixed(2)} %`,
    ])
    await context.print(table([['DAY', 'ATTEMPTS', 'AVERAGE'], ...rows]))
  }
  const { attempts, items, averagePercentage } = summary
  const average = attempts === 0 ? '' : `, ${averagePercentage.toFixed(2)} % on average`
  context.note(`In all ${attempts} attempts of ${items} items${average}.`)
}
