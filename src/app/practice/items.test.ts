import { afterEach, describe, expect, test } from 'vitest'
import { closePracticeHouses, openPracticeHouse } from '../../../test/support/practice-house.ts'
import { refusal } from '../../../test/support/task-house.ts'
import type { AttemptRequest, ItemListQuery, ItemRequest } from './practice.ts'
import { sentencesOf } from './sentences.ts'

afterEach(closePracticeHouses)

const { signal } = new AbortController()

describe('an item', () => {
  test.each<[Partial<Record<keyof ItemRequest, unknown>>, string]>([
    [{ text: '' }, 'invalid_request text'],
    [{ text: ' \n' }, 'invalid_request text'],
    [{ text: 7 }, 'invalid_request text'],
    [{ text: 'x'.repeat(10_001) }, 'too_large text'],
    [{ language: '' }, 'invalid_request language'],
    [{ language: 'e' }, 'invalid_request language'],
    [{ language: '../x' }, 'invalid_request language'],
    [{ language: 'auto' }, 'invalid_request language'],
    [{ rate: 5 }, 'invalid_request rate'],
    [{ voice: ' ' }, 'invalid_request voice'],
    [{ difficulty: 0 }, 'invalid_request difficulty'],
    [{ difficulty: 11 }, 'invalid_request difficulty'],
    [{ difficulty: 1.5 }, 'invalid_request difficulty'],
    [{ tags: 'a' }, 'invalid_request tags'],
    [{ tags: Array.from({ length: 21 }, (_, n) => `t${n}`) }, 'invalid_request tags'],
    [{ tags: ['ok', ''] }, 'invalid_request tags[1]'],
    [{ tags: ['x'.repeat(51)] }, 'invalid_request tags[0]'],
    [{ scoring: [] }, 'invalid_request scoring'],
    [{ scoring: { accents: true } }, 'invalid_request scoring.accents'],
    [{ scoring: { case: 'no' } }, 'invalid_request scoring.case'],
    [
      { scoring: { alternatives: Array.from({ length: 21 }, () => 'x') } },
      'invalid_request scoring.alternatives',
    ],
    [{ scoring: { alternatives: ['x', ''] } }, 'invalid_request scoring.alternatives[1]'],
  ])('with %j is refused, and nothing is kept', async (wrong, code) => {
    const { rostrum } = await openPracticeHouse()
    const request = { text: 'Alpha.', ...wrong } as ItemRequest
    expect(await refusal(rostrum.practice.addItem(request))).toBe(code)
    expect((await rostrum.practice.items()).total).toBe(0)
    expect((await rostrum.tasks.list()).tasks).toEqual([])
  })

  test('keeps its language as it was given, and is spoken in it', async () => {
    const { rostrum } = await openPracticeHouse()
    const item = await rostrum.practice.addItem({ text: 'Alpha.', language: 'en_gb' })
    expect(item.language).toBe('en_gb')
    expect(item.recording.request.language).toBe('en-GB')
  })

  test('of 10,000 characters beyond the first plane is one', async () => {
    const { rostrum } = await openPracticeHouse()
    const text = '𝒜'.repeat(10_000)
    expect((await rostrum.practice.addItem({ text })).text).toBe(text)
  })

  test('is changed in its tags and difficulty', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const { id } = await practice.addItem({ text: 'Alpha.', tags: ['a'], difficulty: 2 })
    expect(await practice.changeItem(id, { tags: ['b', 'b'] })).toMatchObject({
      tags: ['b'],
      difficulty: 2,
    })
    expect((await practice.changeItem(id, { difficulty: null })).difficulty).toBeUndefined()
    expect(await refusal(practice.changeItem(id, { difficulty: 12 }))).toBe(
      'invalid_request difficulty',
    )
    expect(await refusal(practice.changeItem(99, { tags: [] }))).toBe('not_found')
  })

  test.each([1.5, Number.NaN, -1, 2 ** 60])('of id %d is not found', async (id) => {
    const { rostrum } = await openPracticeHouse()
    expect(await refusal(rostrum.practice.item(id))).toBe('not_found')
    expect(await refusal(rostrum.practice.attemptById(id))).toBe('not_found')
  })

  test.each<[ItemListQuery, string]>([
    [{ page: 0 }, 'page'],
    [{ perPage: 101 }, 'perPage'],
    [{ difficulty: { min: 3, max: 2 } }, 'difficulty'],
    [{ sort: 'name' as 'created' }, 'sort'],
    [{ q: 'x'.repeat(1001) }, 'q'],
  ])('is not listed by %j', async (query, param) => {
    const { rostrum } = await openPracticeHouse()
    expect(await refusal(rostrum.practice.items(query))).toBe(`invalid_request ${param}`)
  })

  test.each<[Partial<Record<keyof AttemptRequest, unknown>>, string]>([
    [{ text: 'x'.repeat(10_001) }, 'text'],
    [{ text: undefined }, 'text'],
    [{ user: 'x'.repeat(201) }, 'user'],
    [{ user: 'a\nb' }, 'user'],
    [{ rating: 'fine' }, 'rating'],
    [{ audioUrl: 'x'.repeat(2049) }, 'audioUrl'],
  ])('takes no answer with %j', async (wrong, param) => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const { id } = await practice.addItem({ text: 'Alpha.' })
    const request = { text: 'alpha', ...wrong } as AttemptRequest
    expect(await refusal(practice.attempt(id, request))).toBe(`invalid_request ${param}`)
    expect((await practice.attempts()).total).toBe(0)
  })

  test('reads numbers as words where it is told to', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const strict = await practice.addItem({ text: 'I have 7 cats.' })
    const kind = await practice.addItem({
      text: 'I have 7 cats.',
      scoring: { numbers: true, alternatives: ['I own 7 cats'] },
    })
    const text = 'i own seven cats'
    expect((await practice.attempt(strict.id, { text })).percentage).toBe(50)
    const attempt = await practice.attempt(kind.id, { text })
    expect(attempt.percentage).toBe(100)
    expect((await practice.attemptById(attempt.id)).diff).toEqual(attempt.diff)
  })

  test('reads nothing else in words: what the text abbreviates, the answer may', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const { id } = await practice.addItem({
      text: 'Dr. Smith paid $5 for 2 TVs & a TV guide on 3 May.',
      language: 'en-US',
      scoring: { numbers: true },
    })
    for (const text of [
      'dr smith paid $5 for two tvs a tv guide on 3 May',
      'dr smith paid five dollars for 2 tvs a tv guide on the third of may',
    ])
      expect((await practice.attempt(id, { text })).percentage).toBe(100)
  })

  test('is due as the learner says it was known', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const { id } = await practice.addItem({ text: 'Alpha.' })
    const easy = await practice.attempt(id, { text: 'alpha', user: 'a', rating: 'easy' })
    const again = await practice.attempt(id, { text: 'alpha', user: 'b', rating: 'again' })
    expect(easy.card?.dueMs).toBeGreaterThan(again.card?.dueMs ?? Infinity)
  })
})

describe('a lesson', () => {
  test('is the sentences of a text, in their order, found by its name', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const text = 'Dr. Alpha paid $3.50.  Bravo!\n\nCharlie? — …'
    const items = await practice.addLesson({ text, lesson: 'One', tags: ['x'], difficulty: 4 })
    expect(items.map((item) => item.text)).toEqual([
      'Dr. Alpha paid $3.50.',
      'Bravo!',
      expect.stringMatching(/^Charlie\?/),
    ])
    expect(items.every(({ lesson, difficulty }) => lesson === 'One' && difficulty === 4)).toBe(true)
    const listed = await practice.items({ lesson: 'One', direction: 'ascending' })
    expect(listed.entries.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })

  test('of more sentences than are allowed, or of none, is refused', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const many = Array.from({ length: 1001 }, (_, n) => `Alpha ${n}.`).join(' ')
    expect(await refusal(practice.addLesson({ text: many }))).toBe('invalid_request text')
    expect(await refusal(practice.addLesson({ text: '— … —' }))).toBe('invalid_request text')
    expect(await refusal(practice.addLesson({ text: 'A.', lesson: '' }))).toBe(
      'invalid_request lesson',
    )
    expect((await practice.items()).total).toBe(0)
  })

  test('of many sentences is all there at once, and submitted behind', async () => {
    const house = await openPracticeHouse()
    const { practice } = house.rostrum
    const text = Array.from({ length: 70 }, (_, n) => `Alpha bravo ${n}.`).join(' ')
    const items = await practice.addLesson({ text })
    expect(items).toHaveLength(70)
    expect(items[0]?.recording.state).toBe('queued')
    house.work()
    await house.ready(items.at(-1)?.id ?? 0)
  })

  test.each([
    ['de', 'Das kostet z. B. 3,5 Euro. Gut!', ['Das kostet z. B. 3,5 Euro.', 'Gut!']],
    ['ja', '猫がいます。犬もいます。', ['猫がいます。', '犬もいます。']],
    ['ar', 'مرحبا. كيف حالك؟', ['مرحبا.', 'كيف حالك؟']],
    ['fi', 'Hei! Mitä kuuluu?', ['Hei!', 'Mitä kuuluu?']],
    ['en', ' No end', ['No end']],
    ['en', '[pause:2s] Hello [voice:b] there. 😀', ['[pause:2s] Hello [voice:b] there.']],
  ])('is cut by the rules of %s', async (language, text, wanted) => {
    const sentences = await sentencesOf(text, language, { signal })
    expect(sentences.map((it) => it.text)).toEqual(wanted)
    for (const { text: said, source } of sentences)
      expect(text.slice(source.start, source.end)).toBe(said)
  })
})
