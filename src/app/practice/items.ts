import { SpeechError } from '../../core/errors.ts'
import type { PracticeItem } from '../../core/practice.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import type { NewItem } from '../../ports/practice-store.ts'
import { checkFields, checkText } from '../../pipeline/check.ts'
import {
  checkDifficulty,
  checkLanguage,
  checkName,
  checkScoring,
  checkTags,
  checkWhole,
  refuse,
} from './checks.ts'
import { isSettled } from './course.ts'
import type { House } from './house.ts'
import type { ItemListQuery, ItemRequest, Practice, PracticeCall } from './practice.ts'
import { sentencesOf } from './sentences.ts'
import {
  createVoiceSettling,
  recordingOf,
  type SettleVoice,
  type SpeechWish,
} from './speech-wanted.ts'

const MAX_SENTENCES = 1000
/** A lesson may be as long as so many of the longest items. */
const LESSON_TEXTS = 20
const DEFAULT_PER_PAGE = 20
const MAX_PER_PAGE = 100
const MAX_QUERY_CHARS = 1000

/** Refuses pages that there are none of. */
export function checkPage(page: number, perPage: number, most: number = MAX_PER_PAGE): void {
  checkWhole('page', page, 1, Number.MAX_SAFE_INTEGER)
  checkWhole('perPage', perPage, 1, most)
}

/** The error for an item that is not there, or not seen by who asks. */
export function noItem(): SpeechError {
  return new SpeechError('not_found', 'Expected the id of an item; there is none of this id.')
}

/** Reads an item as its owner sees it. */
export async function seenItem(
  id: number,
  { store }: Pick<House, 'store'>,
  call: PracticeCall,
  options: StoreCall,
): Promise<PracticeItem> {
  const item = Number.isSafeInteger(id)
    ? await store.item(id, { owner: call.owner }, options)
    : undefined
  if (!item) throw noItem()
  return item
}

/** Refuses what is wrong with an item beside its text. */
export function checkItem({
  voice,
  language,
  rate,
  difficulty,
  tags,
  scoring,
}: Omit<ItemRequest, 'text'>): void {
  if (language !== undefined) checkLanguage(language)
  checkFields({ ...(voice !== undefined && { voice }), ...(rate !== undefined && { rate }) })
  if (difficulty !== undefined) checkDifficulty(difficulty)
  if (tags !== undefined) checkTags(tags)
  if (scoring !== undefined) checkScoring(scoring)
}

/** Makes an item to be stored, with a recording that is not submitted yet. */
export async function draftOf(
  {
    text,
    difficulty,
    tags = [],
    scoring = {},
    lesson,
    ...wish
  }: SpeechWish &
    Pick<ItemRequest, 'difficulty' | 'tags' | 'scoring'> & { readonly lesson?: string | undefined },
  settleVoice: SettleVoice,
  { owner = '', house }: { readonly owner?: string | undefined; readonly house: House },
  options: StoreCall,
): Promise<NewItem> {
  const nowMs = house.clock.now()
  const asked = { ...wish, text }
  const voice = await settleVoice(asked, options)
  return {
    owner,
    language: wish.language,
    text,
    ...(difficulty !== undefined && { difficulty }),
    tags: [...new Set(tags)],
    scoring,
    ...(lesson !== undefined && { lesson }),
    recording: recordingOf(asked, voice, { owner, nowMs, sha256: house.sha256 }),
    createdMs: nowMs,
  }
}

/** The part of practice that is about items. */
export type Items = Pick<
  Practice,
  'addItem' | 'addLesson' | 'item' | 'items' | 'changeItem' | 'removeItem' | 'retryItem'
>

/** Makes it. */
export function createItems(house: House): Items {
  const { store, settling, upkeep, clock, settings, callOf, current, started } = house
  const { maxTextChars, defaultLanguage } = settings

  async function changeable(id: number, call: PracticeCall, options: StoreCall) {
    const item = await seenItem(id, house, call, options)
    if (call.owner === undefined || item.owner === call.owner) return item
    throw new SpeechError(
      'unauthorized',
      'Expected an admin key to change what is for everybody, got another key.',
    )
  }

  function checkQuery(query: ItemListQuery): void {
    const { language, locale, tags, difficulty, q, user, lesson, sort, direction } = query
    if (language !== undefined) checkLanguage(language)
    if (locale !== undefined) checkLanguage(locale)
    if (tags !== undefined) checkTags(tags)
    if (difficulty !== undefined) {
      checkDifficulty(difficulty.min)
      checkDifficulty(difficulty.max)
      if (difficulty.min > difficulty.max)
        refuse('difficulty', 'Expected the least difficulty to be at most the greatest.')
    }
    if (q !== undefined && (typeof q !== 'string' || q.length > MAX_QUERY_CHARS))
      refuse('q', `Expected q to be at most ${MAX_QUERY_CHARS} characters.`)
    if (user !== undefined) checkName('user', user, 0)
    if (lesson !== undefined) checkName('lesson', lesson)
    if (sort !== undefined && !['created', 'difficulty'].includes(sort))
      refuse('sort', 'Expected sort to be created or difficulty.')
    if (direction !== undefined && !['ascending', 'descending'].includes(direction))
      refuse('direction', 'Expected direction to be ascending or descending.')
  }

  return {
    async addItem(request, call = {}) {
      const options = callOf(call)
      const { text, language = defaultLanguage, ...rest } = request
      checkText(text, maxTextChars)
      checkItem(request)
      const settle = createVoiceSettling(house)
      const origin = { owner: call.owner, house }
      const draft = await draftOf({ ...rest, text, language }, settle, origin, options)
      const [item] = await started(await store.addItems([draft], options), options)
      return item as PracticeItem
    },

    async addLesson({ lesson, text, language = defaultLanguage, ...rest }, call = {}) {
      const options = callOf(call)
      checkText(text, maxTextChars * LESSON_TEXTS)
      checkItem({ ...rest, language })
      if (lesson !== undefined) checkName('lesson', lesson)
      const sentences = await sentencesOf(text, language, options)
      if (sentences.length === 0) refuse('text', 'Expected text with a sentence to speak.')
      if (sentences.length > MAX_SENTENCES)
        refuse('text', `Expected at most ${MAX_SENTENCES} sentences, got ${sentences.length}.`)
      for (const sentence of sentences) checkText(sentence.text, maxTextChars)
      const settle = createVoiceSettling(house)
      const origin = { owner: call.owner, house }
      const drafts: NewItem[] = []
      // Sorted by when they were made they are in their order.
      const firstMs = clock.now() - sentences.length + 1
      for (const [index, sentence] of sentences.entries()) {
        const wish = { ...rest, language, lesson, text: sentence.text }
        const draft = await draftOf(wish, settle, origin, options)
        drafts.push({ ...draft, createdMs: firstMs + index })
      }
      return started(await store.addItems(drafts, options), options)
    },

    async item(id, call = {}) {
      const options = callOf(call)
      const [item] = await current([await seenItem(id, house, call, options)], options)
      return item as PracticeItem
    },

    async items(query = {}, call = {}) {
      const options = callOf(call)
      checkQuery(query)
      const {
        q,
        page = 1,
        perPage = DEFAULT_PER_PAGE,
        sort = 'created',
        direction = 'descending',
        ...rest
      } = query
      checkPage(page, perPage)
      const found = await store.items(
        { ...rest, containing: q, owner: call.owner, page, perPage, sort, direction },
        options,
      )
      return { ...found, entries: await current(found.entries, options) }
    },

    async changeItem(id, { tags, difficulty }, call = {}) {
      const options = callOf(call)
      if (tags !== undefined) checkTags(tags)
      if (difficulty !== undefined && difficulty !== null) checkDifficulty(difficulty)
      await changeable(id, call, options)
      const change = {
        ...(tags !== undefined && { tags: [...new Set(tags)] }),
        ...(difficulty !== undefined && { difficulty }),
        updatedMs: clock.now(),
      }
      const changed = await store.changeItem(id, change, options)
      if (!changed) throw noItem()
      const [item] = await current([changed], options)
      return item as PracticeItem
    },

    async removeItem(id, call = {}) {
      const options = callOf(call)
      const { recording } = await changeable(id, call, options)
      if (!(await store.removeItem(id, options))) throw noItem()
      await upkeep.letGo(recording.id, options)
    },

    async retryItem(id, call = {}) {
      const options = callOf(call)
      const item = await seenItem(id, house, call, options)
      const { recording } = item
      if (recording.state !== 'failed') {
        throw new SpeechError(
          'conflict',
          `Expected an item that has failed, got one that is ${recording.state}.`,
          { details: { state: recording.state } },
        )
      }
      if (recording.request.voice !== undefined) {
        return { ...item, recording: await settling.again(recording, options) }
      }
      // Nobody was there to speak it; whoever is now makes it another recording.
      const { owner, language, text } = item
      const { rate } = recording.request
      const draft = await draftOf(
        { text, language, rate },
        createVoiceSettling(house),
        { owner, house },
        options,
      )
      if (draft.recording.id === recording.id && isSettled(draft.recording)) return item
      const change = { recording: draft.recording, updatedMs: clock.now() }
      const changed = await store.changeItem(id, change, options)
      if (!changed) throw noItem()
      if (draft.recording.id !== recording.id) await upkeep.letGo(recording.id, options)
      const [again] = await started([changed], options)
      return again as PracticeItem
    },
  }
}
