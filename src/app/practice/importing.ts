import type { Attempt } from '../../core/practice.ts'
import type { NewAttempt, NewItem } from '../../ports/practice-store.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { checkText } from '../../pipeline/check.ts'
import { ratingOf } from '../../practice/rating.ts'
import { schedule } from '../../practice/schedule.ts'
import { placedIn } from '../../tasks/submission.ts'
import { takeTurns } from '../turns.ts'
import { scored } from './attempts.ts'
import { checkAttempt, checkName, checkWhole, refuse } from './checks.ts'
import { customFileName } from './file-name.ts'
import type { House } from './house.ts'
import { conversionsOf } from './imported-conversions.ts'
import { checkItem, draftOf } from './items.ts'
import type { Practice, PracticeCall, PracticeImport } from './practice.ts'
import { createVoiceSettling } from './speech-wanted.ts'

/** Most items, and most attempts. */
const MOST = 100_000
const MAX_ID = Number.MAX_SAFE_INTEGER
/** The last moment that a date can tell. */
const MAX_TIME_MS = 8.64e15

type ImportedItem = PracticeImport['items'][number]
type ImportedAttempt = NonNullable<PracticeImport['attempts']>[number]
type ImportedConversion = NonNullable<PracticeImport['conversions']>[number]

const CONVERSION_ID = /^[\w.-]{1,200}$/

function checkTime(param: string, timeMs: unknown): void {
  if (timeMs !== undefined) checkWhole(param, timeMs, 0, MAX_TIME_MS)
}

function checkImportedItem(item: ImportedItem, maxTextChars: number): void {
  const { text, id, lesson, createdMs, updatedMs } = item
  checkText(text, maxTextChars)
  checkItem(item)
  if (id !== undefined) checkWhole('id', id, 1, MAX_ID)
  if (lesson !== undefined) checkName('lesson', lesson)
  checkTime('createdMs', createdMs)
  checkTime('updatedMs', updatedMs)
}

function checkImportedAttempt(attempt: ImportedAttempt, items: number): void {
  const { item, id, createdMs, score } = attempt
  checkWhole('item', item, 0, items - 1)
  checkAttempt(attempt)
  if (id !== undefined) checkWhole('id', id, 1, MAX_ID)
  checkWhole('createdMs', createdMs, 0, MAX_TIME_MS)
  if (score === undefined) return
  checkWhole('score.percentage', score.percentage, 0, 100)
  checkWhole('score.wordsRef', score.wordsRef, 0, MAX_ID)
  checkWhole('score.wordsCorrect', score.wordsCorrect, 0, MAX_ID)
  if (!(score.wer >= 0 && score.wer <= 1)) refuse('score.wer', 'Expected wer to be from 0 to 1.')
}

function checkImportedConversion(
  { text, id, customFilename, submittedMs }: ImportedConversion,
  { settings }: House,
): void {
  checkText(text, settings.maxTextChars)
  if (id !== undefined && !CONVERSION_ID.test(id))
    refuse('id', 'Expected the id of a conversion: 1 to 200 letters, digits, _, - and points.')
  if (customFilename !== undefined) customFileName(customFilename)
  checkTime('submittedMs', submittedMs)
}

function checkEach<T>(param: string, all: readonly T[], check: (it: T) => void): void {
  if (all.length > MOST) refuse(param, `Expected at most ${MOST} ${param}.`)
  for (const [index, it] of all.entries()) {
    try {
      check(it)
    } catch (error) {
      throw placedIn(`${param}[${index}]`, error)
    }
  }
}

/** Stores items, attempts and conversions that come from elsewhere, all or none, and has them spoken. */
export async function importPractice(
  { items, attempts = [], conversions = [] }: PracticeImport,
  call: PracticeCall,
  house: House,
): ReturnType<Practice['import']> {
  const options = house.callOf(call)
  checkEach('items', items, (it) => checkImportedItem(it, house.settings.maxTextChars))
  checkEach('attempts', attempts, (it) => checkImportedAttempt(it, items.length))
  checkEach('conversions', conversions, (it) => checkImportedConversion(it, house))
  const { owner } = call
  const { settings } = house
  const stored = await house.store.takeOver(
    {
      items: await itemsOf(items, owner, house, options),
      attempts: await attemptsOf(attempts, items, owner, house, options),
      conversions: await conversionsOf(conversions, owner ?? '', house, options),
      newIds: conversions.every(({ id }) => id === undefined),
    },
    (card, { percentage, createdMs }) => schedule(card, ratingOf(percentage), createdMs, settings),
    options,
  )
  return {
    items: await house.started(stored.items, options),
    attempts: attempts.length,
    conversions: await house.started(stored.conversions, options),
  }
}

async function itemsOf(
  items: readonly ImportedItem[],
  owner: string | undefined,
  house: House,
  options: StoreCall,
): Promise<readonly NewItem[]> {
  // What was heard elsewhere may be spoken by nobody here: it is kept all the same.
  const settle = createVoiceSettling(house, { strict: false })
  const rest = takeTurns(options.signal)
  const drafts: NewItem[] = []
  for (const { id, createdMs, updatedMs, ...wish } of items) {
    const draft = await draftOf(wish, settle, { owner, house }, options)
    drafts.push({
      ...draft,
      createdMs: createdMs ?? draft.createdMs,
      ...(id !== undefined && { id }),
      ...(updatedMs !== undefined && { updatedMs }),
    })
    await rest()
  }
  return drafts
}

/** Attempts as they are stored, in the order in which they were made; `item` is still a place in the list. */
async function attemptsOf(
  attempts: readonly ImportedAttempt[],
  items: readonly ImportedItem[],
  owner = '',
  house: House,
  options: StoreCall,
): Promise<readonly NewAttempt[]> {
  const rest = takeTurns(options.signal)
  const made: NewAttempt[] = []
  for (const { score, user = '', ...attempt } of attempts) {
    const { text, language, scoring = {} } = items[attempt.item] as ImportedItem
    const worth =
      score ?? (await scored({ text, language, scoring }, attempt.text, house, options)).score
    made.push({ ...attempt, ...worthOf(worth), user, owner })
    await rest()
  }
  return made.toSorted((a, b) => a.createdMs - b.createdMs)
}

type Worth = Pick<Attempt, 'percentage' | 'wer' | 'wordsRef' | 'wordsCorrect'>

/** The four numbers, whatever else was given with them. */
function worthOf({ percentage, wer, wordsRef, wordsCorrect }: Worth): Worth {
  return { percentage, wer, wordsRef, wordsCorrect }
}
