import { SpeechError } from '../../core/errors.ts'
import type { Attempt, PracticeItem, ScoringRules } from '../../core/practice.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { feedbackOf } from '../../practice/feedback.ts'
import { ratingOf } from '../../practice/rating.ts'
import { schedule } from '../../practice/schedule.ts'
import { type ScoredAnswer, scoreAnswer } from '../../practice/score.ts'
import { NORMALIZATION_RULES } from '../../text/front-end.ts'
import { takeTurns } from '../turns.ts'
import { checkAttempt, checkName, checkRange, checkWhole } from './checks.ts'
import type { House } from './house.ts'
import { checkPage, noItem, seenItem } from './items.ts'
import { createKnownItems } from './known-items.ts'
import type { Practice, PracticeCall, ScoredAttempt } from './practice.ts'

const DEFAULT_PER_PAGE = 20

/** Rules of reading that say figures in words. */
const OF_NUMBERS: ReadonlySet<string> = new Set(
  (
    'cardinal decimal fraction math ordinal percent range ratio score ' +
    'date duration era time year measure money card coordinate telephone version'
  ).split(' '),
)
/** The others, switched off: an answer may well write `TV` or `Dr.` as the text does. */
const OTHER_RULES: { readonly [rule: string]: boolean } = Object.fromEntries(
  NORMALIZATION_RULES.filter((rule) => !OF_NUMBERS.has(rule)).map((rule) => [rule, false]),
)

/** What an item says about how its answers are compared. */
export type Scored = Pick<PracticeItem, 'text' | 'language' | 'scoring'>

/** Compares an answer with an item; numbers are read by the rules of its language where it asks for that. */
export async function scored(
  { text, language, scoring: rules }: Scored,
  answer: string,
  { normalize }: Pick<House, 'normalize'>,
  options: StoreCall,
): Promise<ScoredAnswer> {
  if (rules.numbers !== true) return scoreAnswer(text, answer, { language, rules })
  const said = new Map<string, string>()
  for (const written of [text, answer, ...alternativesOf(rules)]) {
    if (said.has(written)) continue
    said.set(written, await read(written, language, normalize, options))
  }
  return scoreAnswer(text, answer, { language, rules, read: (it) => said.get(it) ?? it })
}

function alternativesOf({ alternatives = [] }: ScoringRules): readonly string[] {
  return alternatives
}

/** A text with its numbers in words; as it is when there is nothing to read. */
async function read(
  text: string,
  language: string,
  normalize: House['normalize'],
  options: StoreCall,
): Promise<string> {
  if (!/\p{N}/u.test(text)) return text
  const spoken = { language: language.replaceAll('_', '-'), inlineTags: false } as const
  return (await normalize({ ...spoken, text, normalize: OTHER_RULES }, options)).text
}

/** The part of practice that is about attempts. */
export type Attempts = Pick<Practice, 'attempt' | 'attemptById' | 'attempts'>

/** Makes it. */
export function createAttempts(house: House): Attempts {
  const { store, clock, settings, callOf } = house
  const knownItems = createKnownItems(clock)

  /** What an answer is compared with. `not_found` when there is no such item, or not for who asks. */
  async function wanted(id: number, call: PracticeCall, options: StoreCall): Promise<Scored> {
    const item = knownItems.find(id)
    const { owner } = call
    // Whether it is still there is seen when the attempt is stored.
    if (item && (owner === undefined || item.owner === '' || item.owner === owner)) return item
    const seen = await seenItem(id, house, call, options)
    knownItems.keep(seen)
    return seen
  }

  /** An attempt with its diff, which is not kept: it follows from what is. */
  async function shown(attempt: Attempt, item: Scored, options: StoreCall): Promise<ScoredAttempt> {
    const { diff } = await scored(item, attempt.text, house, options)
    return { ...attempt, diff, feedback: feedbackOf(attempt, diff) }
  }

  async function itemOf(id: number, options: StoreCall): Promise<Scored | undefined> {
    // Whoever sees an attempt sees what it was of.
    return store.item(id, {}, options)
  }

  return {
    async attempt(id, request, call = {}) {
      const options = callOf(call)
      checkAttempt(request)
      const item = await wanted(id, call, options)
      const { text, user = '', audioUrl, rating } = request
      const { score, diff } = await scored(item, text, house, options)
      const nowMs = clock.now()
      const known = rating ?? ratingOf(score.percentage)
      const made = {
        ...score,
        owner: call.owner ?? '',
        user,
        item: id,
        text,
        ...(audioUrl !== undefined && { audioUrl }),
        createdMs: nowMs,
      }
      try {
        const { attempt, card } = await store.addAttempt(
          made,
          (before) => schedule(before, known, nowMs, settings),
          options,
        )
        return { ...attempt, diff, feedback: feedbackOf(score, diff), card }
      } catch (error) {
        // Removed in the meantime.
        if (SpeechError.is(error) && error.code === 'not_found') throw noItem()
        throw error
      }
    },

    async attemptById(id, call = {}) {
      const options = callOf(call)
      const attempt = Number.isSafeInteger(id)
        ? await store.attempt(id, { owner: call.owner }, options)
        : undefined
      const item = attempt && (await itemOf(attempt.item, options))
      if (!attempt || !item) {
        throw new SpeechError(
          'not_found',
          'Expected the id of an attempt; there is none of this id.',
        )
      }
      return shown(attempt, item, options)
    },

    async attempts(query = {}, call = {}) {
      const options = callOf(call)
      const { page = 1, perPage = DEFAULT_PER_PAGE, ...rest } = query
      checkPage(page, perPage)
      checkRange(rest)
      if (rest.item !== undefined) checkWhole('item', rest.item, 0, Number.MAX_SAFE_INTEGER)
      if (rest.user !== undefined) checkName('user', rest.user, 0)
      const found = await store.attempts({ ...rest, owner: call.owner, page, perPage }, options)
      const items = new Map<number, Scored | undefined>()
      const entries: ScoredAttempt[] = []
      const turn = takeTurns(options.signal)
      for (const attempt of found.entries) {
        if (!items.has(attempt.item)) items.set(attempt.item, await itemOf(attempt.item, options))
        const item = items.get(attempt.item)
        // Removed since the page was read.
        if (item) entries.push(await shown(attempt, item, options))
        await turn()
      }
      return { ...found, entries }
    },
  }
}
