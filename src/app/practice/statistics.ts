import { checkName, checkRange, checkTags, checkLanguage, checkWhole, refuse } from './checks.ts'
import type { House } from './house.ts'
import { checkPage, seenItem } from './items.ts'
import type { LearnerQuery, Practice } from './practice.ts'

const DEFAULT_PER_PAGE = 20
const DEFAULT_DAYS = 30
const MAX_DAYS = 365
const DEFAULT_DUE = 20
const MAX_DUE = 1000
const DAY_MS = 86_400_000

/** The part of practice that tells how it went, and what comes next. */
export type Statistics = Pick<Practice, 'summary' | 'log' | 'itemPractice' | 'progress' | 'due'>

/** Makes it. */
export function createStatistics(house: House): Statistics {
  const { store, clock, callOf, current } = house

  function checkLearner(query: LearnerQuery): void {
    checkRange(query)
    if (query.user !== undefined) checkName('user', query.user, 0)
  }

  return {
    async summary(query = {}, call = {}) {
      checkLearner(query)
      return store.summary({ ...query, owner: call.owner }, callOf(call))
    },

    async log(query = {}, call = {}) {
      const { page = 1, perPage = DEFAULT_PER_PAGE, ...rest } = query
      checkPage(page, perPage)
      checkLearner(rest)
      return store.log({ ...rest, owner: call.owner, page, perPage }, callOf(call))
    },

    async itemPractice(id, query = {}, call = {}) {
      const options = callOf(call)
      checkLearner(query)
      const { text } = await seenItem(id, house, call, options)
      return { ...(await store.ofItem(id, { ...query, owner: call.owner }, options)), text }
    },

    async progress({ user, item, days = DEFAULT_DAYS } = {}, call = {}) {
      const options = callOf(call)
      checkWhole('days', days, 1, MAX_DAYS)
      if (user !== undefined) checkName('user', user, 0)
      if (item !== undefined) checkWhole('item', item, 0, Number.MAX_SAFE_INTEGER)
      const today = Math.floor(clock.now() / DAY_MS)
      const sinceMs = (today - days + 1) * DAY_MS
      return store.progress({ owner: call.owner, user, item, sinceMs }, options)
    },

    async due(query = {}, call = {}) {
      const options = callOf(call)
      const {
        user = '',
        atMs = clock.now(),
        limit = DEFAULT_DUE,
        fresh = 0,
        language,
        tags,
        lesson,
      } = query
      checkWhole('limit', limit, 1, MAX_DUE)
      if (!Number.isFinite(atMs))
        refuse('atMs', 'Expected atMs to be milliseconds since the epoch.')
      checkWhole('fresh', fresh, 0, MAX_DUE)
      checkName('user', user, 0)
      if (language !== undefined) checkLanguage(language)
      if (tags !== undefined) checkTags(tags)
      if (lesson !== undefined) checkName('lesson', lesson)
      const due = await store.due(
        { owner: call.owner, user, atMs, limit, fresh, language, tags, lesson },
        options,
      )
      const items = await current(
        due.map(({ item }) => item),
        options,
      )
      return due.map((it, index) => ({ ...it, item: items[index] ?? it.item }))
    },
  }
}
