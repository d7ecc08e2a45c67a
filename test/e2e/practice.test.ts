import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  AttemptAnswer,
  AttemptListAnswer,
  DueAnswer,
  ItemAnswer,
  ItemListAnswer,
  ItemPracticeAnswer,
  LogAnswer,
  ProgressAnswer,
  SentencesAnswer,
  SummaryAnswer,
} from '../../src/protocol/practice-answer.ts'
import { as, keysOf, startPracticeServer, type PracticeServer } from '../support/practice-server.ts'
import { wavSec } from '../support/wav.ts'

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const LESSON = 'The cat sat on the mat. A dog barked at it. Both ran away.'
const SENTENCES = ['The cat sat on the mat.', 'A dog barked at it.', 'Both ran away.']

let server: PracticeServer
beforeAll(async () => {
  server = await startPracticeServer()
})
afterAll(() => server[Symbol.asyncDispose]())

async function read<T>(path: string): Promise<T> {
  const { status, body } = await server.ask<T>('GET', path)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}
const ids = ({ items }: { readonly items: readonly ItemAnswer[] }): number[] =>
  items.map(({ id }) => id)
const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer())

describe('a class', () => {
  let lesson: readonly ItemAnswer[]
  const users = ['Aino', 'Ben', '']

  beforeAll(async () => {
    const body = {
      text: LESSON,
      language: 'en-US',
      voice: 'tone:a',
      lesson: 'Unit 1',
      tags: ['u1'],
    }
    const made = await server.addLesson({ ...body, difficulty: 2 })
    expect(made.lesson).toBe('Unit 1')
    lesson = made.items
  })

  test('gets a lesson whose sentences are items that wait', async () => {
    expect(lesson.map(({ text }) => text)).toEqual(SENTENCES)
    for (const item of lesson) {
      const self = `${server.url}/v1/practice/items/${item.id}`
      expect(item).toEqual({
        id: expect.any(Number) as number,
        text: item.text,
        language: 'en-US',
        difficulty: 2,
        tags: ['u1'],
        scoring: {},
        lesson: 'Unit 1',
        state: 'pending',
        practiced: false,
        voice: 'tone:a',
        createdAt: expect.stringMatching(ISO) as string,
        updatedAt: expect.stringMatching(ISO) as string,
        links: {
          self,
          audio: `${self}/audio`,
          attempts: `${self}/attempts`,
          sentences: `${self}/sentences`,
        },
      })
      const audio = await server.ask<{ error: object }>('GET', `/items/${item.id}/audio`)
      expect(audio.status).toBe(409)
      expect(audio.body.error).toMatchObject({
        code: 'conflict',
        details: { state: expect.any(String) as string },
      })
      const sentences = await server.ask('GET', `/items/${item.id}/sentences`)
      expect(sentences.status).toBe(409)
    }
  })

  test('hears it, whole, slower and with gaps', async () => {
    server.work()
    for (const { id } of lesson) {
      const item = await server.ready(id)
      const wav = await server.get(`/v1/practice/items/${id}/audio?format=wav`)
      expect(wav.headers.get('content-type')).toBe('audio/wav')
      expect(wav.headers.get('content-disposition')).toBe(`inline; filename="item-${id}.wav"`)
      expect(wavSec(await bytesOf(wav))).toBeCloseTo(item.durationSec ?? 0, 2)
    }
    const [{ id }] = lesson as [ItemAnswer]
    const { durationSec = 0 } = await server.ready(id)
    const sec = async (query: string): Promise<number> =>
      wavSec(await bytesOf(await server.get(`/v1/practice/items/${id}/audio?format=wav&${query}`)))
    expect(await sec('tempo=0.5')).toBeCloseTo(durationSec * 2, 1)
    // Six words have five gaps.
    expect(await sec('wordGapSec=0.4')).toBeCloseTo(durationSec + 5 * 0.4, 1)
    expect(await sec('sentence=0')).toBeCloseTo(durationSec, 1)
    const mp3 = await server.get(`/v1/practice/items/${id}/audio?download=1&sentence=0`)
    expect(mp3.headers.get('content-type')).toBe('audio/mpeg')
    expect(mp3.headers.get('content-disposition')).toBe(
      `attachment; filename="item-${id}-sentence-0.mp3"`,
    )
    await mp3.arrayBuffer()
  })

  test('hears a sentence of an item that has several', async () => {
    const { id } = await server.addItem({ text: LESSON, language: 'en-US', voice: 'tone:b' })
    const { durationSec = 0 } = await server.ready(id)
    const { sentences } = await read<SentencesAnswer>(`/items/${id}/sentences`)
    expect(sentences.map(({ text }) => text)).toEqual(SENTENCES)
    let sum = 0
    for (const [index, { source, text, startSec, endSec, audio }] of sentences.entries()) {
      expect(LESSON.slice(source.start, source.end)).toBe(text)
      expect(endSec).toBeGreaterThan(startSec)
      expect(audio).toBe(`${server.url}/v1/practice/items/${id}/audio?sentence=${index}`)
      sum += wavSec(await bytesOf(await fetch(`${audio}&format=wav`)))
    }
    expect(sum).toBeCloseTo(durationSec, 1)
    const beyond = await server.ask('GET', `/items/${id}/audio?sentence=3`)
    expect(beyond).toMatchObject({ status: 400, body: { error: { param: 'sentence' } } })
    await server.ask('DELETE', `/items/${id}`)
  })

  test('asks again for what it has: ranges and conditions', async () => {
    const path = `/v1/practice/items/${lesson[0]?.id}/audio?format=flac`
    const whole = await server.get(path)
    const bytes = await bytesOf(whole)
    const etag = whole.headers.get('etag') ?? ''
    expect(etag).toMatch(/^".+"$/)
    const head = await server.get(path, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(bytes.length))
    expect(await head.text()).toBe('')
    const part = await server.get(path, { headers: { range: 'bytes=10-19' } })
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${bytes.length}`,
    ])
    expect(await bytesOf(part)).toEqual(bytes.subarray(10, 20))
    const late = await server.get(path, { headers: { range: `bytes=${bytes.length}-` } })
    expect(late.status).toBe(416)
    await late.text()
    const same = await server.get(path, { headers: { 'if-none-match': etag } })
    expect([same.status, await same.text()]).toEqual([304, ''])
    const slow = await server.get(`${path}&tempo=0.5`)
    expect(slow.headers.get('etag')).not.toBe(etag)
    await slow.arrayBuffer()
  })

  test('writes, and learns what was wrong', async () => {
    const [{ id }] = lesson as [ItemAnswer]
    const wrong = await server.attempt(id, { text: 'the cat zat on mat', user: 'Aino' })
    expect(wrong).toMatchObject({ itemId: id, user: 'Aino', text: 'the cat zat on mat' })
    // Six words, of which one is another and one is missing.
    expect([wrong.percentage, wrong.wordsRef, wrong.wordsCorrect]).toEqual([66, 6, 4])
    expect(wrong.wer).toBeCloseTo(2 / 6, 4)
    expect(wrong.diff.map(({ op }) => op)).toEqual([
      'equal',
      'equal',
      'substituted',
      'equal',
      'missing',
      'equal',
    ])
    expect(wrong.diff[2]).toMatchObject({ expected: 'sat', written: 'zat' })
    expect(wrong.diff[4]).toMatchObject({ expected: 'the', source: { start: 15, end: 18 } })
    expect(wrong.feedback).not.toBe('')
    expect(wrong.createdAt).toMatch(ISO)
    expect(wrong.card).toMatchObject({ reps: 1, state: 'learning' })
    expect(wrong.card?.dueAt).toMatch(ISO)
    const right = await server.attempt(id, { text: 'The cat sat on the mat!', user: 'Aino' })
    expect([right.percentage, right.wer]).toEqual([100, 0])
    expect(right.card?.reps).toBe(2)
    const rated = await server.attempt(id, { text: SENTENCES[0], user: 'Ben', rating: 'easy' })
    expect(rated.card).toMatchObject({ reps: 1, state: 'review' })
    const none = await server.attempt(id, { text: '', audioUrl: 'https://example.org/a.mp3' })
    expect(none).toMatchObject({ user: '', percentage: 0, audioUrl: 'https://example.org/a.mp3' })
    const again = await read<AttemptAnswer>(`/attempts/${wrong.id}`)
    const { card: _, ...kept } = wrong
    expect(again).toEqual(kept)
    expect((await read<ItemAnswer>(`/items/${id}`)).practiced).toBe(true)
  })

  test('finds its attempts, by learner and by item, newest first', async () => {
    const [{ id }, { id: other }] = lesson as [ItemAnswer, ItemAnswer]
    await server.attempt(other, { text: 'A dog barked at it', user: 'Ben' })
    const list = (query: string): Promise<AttemptListAnswer> => read(`/attempts${query}`)
    const all = await list('')
    expect([all.total, all.page, all.perPage]).toEqual([5, 1, 20])
    const order = all.attempts.map((it) => it.id)
    expect(order).toEqual([...order].sort((a, b) => b - a))
    expect((await list('?user=Aino')).total).toBe(2)
    expect((await list('?user=')).total).toBe(1)
    expect((await list(`?user=Ben&item=${other}`)).total).toBe(1)
    expect((await list('?until=2020-01-01')).total).toBe(0)
    expect((await list('?since=2020-01-01')).total).toBe(5)
    expect((await read<AttemptListAnswer>(`/items/${id}/attempts`)).total).toBe(4)
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`?perPage=2&page=${page}`)))
    expect(pages.flatMap(({ attempts }) => attempts.map((it) => it.id))).toEqual(order)
    expect(pages.map(({ attempts }) => attempts.length)).toEqual([2, 2, 1, 0])
  })

  test('sees numbers that add up', async () => {
    const all = (await read<AttemptListAnswer>('/attempts?perPage=100')).attempts
    const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length
    for (const user of [undefined, ...users]) {
      const mine = all.filter((it) => user === undefined || it.user === user)
      const query = user === undefined ? '' : `?user=${user}`
      const summary = await read<SummaryAnswer>(`/summary${query}`)
      expect(summary.attempts).toBe(mine.length)
      expect(summary.items).toBe(new Set(mine.map((it) => it.itemId)).size)
      expect(summary.averagePercentage).toBeCloseTo(mean(mine.map((it) => it.percentage)), 1)
      expect(summary.averageWer).toBeCloseTo(mean(mine.map((it) => it.wer)), 3)
      const { days } = await read<ProgressAnswer>(`/progress${query}`)
      expect(days.reduce((sum, day) => sum + day.attempts, 0)).toBe(mine.length)
      expect(days.at(-1)?.date).toMatch(/^\d{4}-\d\d-\d\d$/)
      const log = await read<LogAnswer>(`/log${query}`)
      expect(log.total).toBe(summary.items)
      expect(log.entries[0]?.itemId).toBe(mine[0]?.itemId)
    }
    const [{ id, text }] = lesson as [ItemAnswer]
    const of = all.filter(({ itemId }) => itemId === id)
    const practice = await read<ItemPracticeAnswer>(`/items/${id}/practice`)
    const percentages = of.map(({ percentage }) => percentage)
    expect(practice).toMatchObject({
      itemId: id,
      text,
      attempts: 4,
      firstAt: of.at(-1)?.createdAt,
      lastAt: of[0]?.createdAt,
      bestPercentage: Math.max(...percentages),
      worstPercentage: Math.min(...percentages),
      bestWer: 0,
      worstWer: 1,
    })
    expect(practice.averagePercentage).toBeCloseTo(mean(percentages), 1)
    const never = await read<ItemPracticeAnswer>(`/items/${lesson[2]?.id}/practice`)
    expect(never).toMatchObject({ attempts: 0, averagePercentage: 0, worstWer: 0 })
    expect(never).not.toHaveProperty('lastAt')
    const bens = await read<ItemPracticeAnswer>(`/items/${id}/practice?user=Ben`)
    expect([bens.attempts, bens.bestPercentage]).toEqual([1, 100])
    const later = await read<ItemPracticeAnswer>(`/items/${id}/practice?since=2999-01-01`)
    expect(later.attempts).toBe(0)
  })

  test('hears what is due, each learner for themselves', async () => {
    const [{ id }, { id: second }, { id: third }] = lesson as [ItemAnswer, ItemAnswer, ItemAnswer]
    const due = async (query: string): Promise<readonly (readonly [number, boolean])[]> => {
      const answer = await read<DueAnswer>(`/due?${query}`)
      return answer.due.map(({ item, card }) => [item.id, card !== undefined])
    }
    expect(await due('user=Aino&at=2020-01-01')).toEqual([])
    expect(await due('user=Aino&at=2030-01-01')).toEqual([[id, true]])
    const bens = await due('user=Ben&at=2030-01-01')
    expect(new Set(bens.map(([it]) => it))).toEqual(new Set([id, second]))
    expect(await due('user=Aino&at=2030-01-01&fresh=10&tag=u1')).toEqual([
      [id, true],
      [second, false],
      [third, false],
    ])
    expect(await due('user=Aino&at=2030-01-01&fresh=1&lesson=Unit%201')).toHaveLength(2)
    expect(await due('user=Cleo&at=2030-01-01')).toEqual([])
    expect(await due('user=Cleo&fresh=2&language=en')).toHaveLength(2)
    expect(await due('user=Cleo&fresh=2&language=fi')).toEqual([])
    expect(await due('user=Cleo&fresh=2&tag=none')).toEqual([])
  })

  test('takes an item away with its attempts', async () => {
    const [, { id }] = lesson as [ItemAnswer, ItemAnswer]
    const { total } = await read<AttemptListAnswer>('/attempts')
    const gone = await server.ask('DELETE', `/items/${id}`, '', {
      'content-type': 'application/json',
    })
    expect([gone.status, gone.body]).toEqual([204, ''])
    expect((await read<AttemptListAnswer>('/attempts')).total).toBe(total - 1)
    for (const path of ['', '/audio', '/sentences', '/attempts', '/practice'])
      expect((await server.ask('GET', `/items/${id}${path}`)).status).toBe(404)
    expect((await server.ask('DELETE', `/items/${id}`)).status).toBe(404)
    expect((await server.ask('POST', `/items/${id}/attempts`, { text: 'x' })).status).toBe(404)
  })
})

describe('items', () => {
  test('are found by everything they have', async () => {
    await using own = await startPracticeServer()
    const list = async (query: string): Promise<number[]> =>
      ids((await own.ask<ItemListAnswer>('GET', `/items?${query}`)).body)
    const a = await own.addItem({ text: 'Hyvää päivää.', language: 'fi', tags: ['x', 'a,b'] })
    const b = await own.addItem({ text: 'Good 100%_ day.', language: 'en-GB', difficulty: 3 })
    const c = await own.addItem({
      text: 'A bad day.',
      language: 'en-US',
      difficulty: 7,
      tags: ['x'],
    })
    const all = [c.id, b.id, a.id]
    expect(await list('')).toEqual(all)
    expect(await list('sort=created')).toEqual(all.toReversed())
    expect(await list('sort=difficulty')).toEqual([b.id, c.id, a.id])
    expect(await list('sort=-difficulty')).toEqual([c.id, b.id, a.id])
    expect(await list('language=en')).toEqual([c.id, b.id])
    expect(await list('language=en-GB')).toEqual([b.id])
    expect(await list('language=en-G')).toEqual([])
    expect(await list('tag=x')).toEqual([c.id, a.id])
    expect(await list('tag=x&tag=a%2Cb')).toEqual([a.id])
    expect(await list('tag=a')).toEqual([])
    expect(await list('difficulty=3')).toEqual([b.id])
    expect(await list('difficulty=3..7')).toEqual([c.id, b.id])
    expect(await list('q=DAY')).toEqual([c.id, b.id])
    expect(await list(`q=${encodeURIComponent('PÄIVÄÄ')}`)).toEqual([a.id])
    expect(await list('q=%25_')).toEqual([b.id])
    expect(await list('lesson=none')).toEqual([])
    await own.attempt(b.id, { text: 'Good day', user: 'Ann' })
    expect(await list('practiced=true')).toEqual([b.id])
    expect(await list('practiced=false')).toEqual([c.id, a.id])
    expect(await list('practiced=true&user=Bob')).toEqual([])
    expect(await list('practiced=true&user=Ann')).toEqual([b.id])
    const page = await own.ask<ItemListAnswer>('GET', '/items?perPage=2&page=2')
    expect(page.body).toMatchObject({ total: 3, page: 2, perPage: 2 })
    expect(ids(page.body)).toEqual([a.id])
  })

  test('are changed in tags and difficulty only', async () => {
    const { id, createdAt } = await server.addItem({ text: 'Change me.', difficulty: 3 })
    const patch = async (change: object): Promise<ItemAnswer> => {
      const { status, body } = await server.ask<ItemAnswer>('PATCH', `/items/${id}`, change)
      expect(status, JSON.stringify(body)).toBe(200)
      return body
    }
    expect(await patch({ tags: ['a', 'b'] })).toMatchObject({ tags: ['a', 'b'], difficulty: 3 })
    expect(await patch({ difficulty: 9, tags: null })).toMatchObject({
      tags: ['a', 'b'],
      difficulty: 9,
      createdAt,
    })
    expect(await patch({ difficulty: null })).not.toHaveProperty('difficulty')
    expect(await patch({ tags: [] })).toMatchObject({ tags: [] })
  })

  test('whose speech is there are ready at once, others with another voice are not', async () => {
    await using own = await startPracticeServer()
    const end = own.work()
    const first = await own.addItem({ text: 'Said before.', voice: 'tone:a' })
    await own.ready(first.id)
    await end()
    const again = await own.addItem({ text: 'Said before.', voice: 'tone:a', tags: ['other'] })
    expect([again.state, again.id]).not.toEqual(['ready', first.id])
    expect(again.state).toBe('ready')
    const { calls } = own
    const other = await own.addItem({ text: 'Said before.', voice: 'tone:b' })
    expect([other.state, own.calls]).toEqual(['pending', calls])
    await own.ask('DELETE', `/items/${first.id}`)
    const audio = await own.get(`/v1/practice/items/${again.id}/audio`)
    expect(audio.status).toBe(200)
    await audio.arrayBuffer()
  })

  test('that have failed say why, and may be tried again', async () => {
    await using own = await startPracticeServer({ tone: { failAt: 0 } })
    const end = own.work()
    const { id } = await own.addItem({ text: 'Always fails.' })
    const state = async (): Promise<ItemAnswer> =>
      (await own.ask<ItemAnswer>('GET', `/items/${id}`)).body
    await expect.poll(async () => (await state()).state, { timeout: 20_000 }).toBe('failed')
    expect((await state()).error).toMatchObject({ code: 'engine_failed' })
    const early = await own.ask('GET', `/items/${id}/audio`)
    expect(early.status).toBe(409)
    await end()
    const { calls } = own
    const retried = await own.ask<ItemAnswer>('POST', `/items/${id}/retry`, {})
    expect(retried.status).toBe(202)
    expect(retried.body.state).toBe('pending')
    expect(retried.body).not.toHaveProperty('error')
    const again = await own.ask<{ error: object }>('POST', `/items/${id}/retry`)
    expect(again.status).toBe(409)
    own.work()
    await expect.poll(async () => (await state()).state, { timeout: 20_000 }).toBe('failed')
    expect(own.calls).toBeGreaterThan(calls)
  })
})

describe('keys', () => {
  test('keep items and attempts apart; an admin key makes items for everybody', async () => {
    await using keyed = await startPracticeServer({ keyring: keysOf(['ann', 'bob'], ['root']) })
    const own = await keyed.addItem({ text: 'Mine.' }, as('ann'))
    const open = await keyed.addItem({ text: 'For all.' }, as('root'))
    const ask = async (who: string, method: string, path: string, body?: object): Promise<number> =>
      (await keyed.ask(method, path, body, as(who))).status
    const list = async (who: string): Promise<number[]> =>
      ids((await keyed.ask<ItemListAnswer>('GET', '/items', undefined, as(who))).body)
    expect(await list('ann')).toEqual([open.id, own.id])
    expect(await list('bob')).toEqual([open.id])
    expect(await list('root')).toEqual([open.id, own.id])
    expect(await ask('bob', 'GET', `/items/${own.id}`)).toBe(404)
    expect(await ask('bob', 'DELETE', `/items/${own.id}`)).toBe(404)
    expect(await ask('bob', 'PATCH', `/items/${own.id}`, { tags: [] })).toBe(404)
    expect(await ask('bob', 'POST', `/items/${own.id}/attempts`, { text: 'x' })).toBe(404)
    expect(await ask('bob', 'PATCH', `/items/${open.id}`, { tags: [] })).toBe(403)
    expect(await ask('bob', 'DELETE', `/items/${open.id}`)).toBe(403)
    const anns = await keyed.attempt(open.id, { text: 'for all', user: 'x' }, as('ann'))
    await keyed.attempt(open.id, { text: 'for', user: 'x' }, as('bob'))
    const total = async (who: string): Promise<number> =>
      (await keyed.ask<AttemptListAnswer>('GET', '/attempts?user=x', undefined, as(who))).body.total
    expect([await total('ann'), await total('bob'), await total('root')]).toEqual([1, 1, 2])
    expect(await ask('bob', 'GET', `/attempts/${anns.id}`)).toBe(404)
    expect(await ask('root', 'GET', `/attempts/${anns.id}`)).toBe(200)
    const due = async (who: string): Promise<DueAnswer> =>
      (await keyed.ask<DueAnswer>('GET', '/due?user=x&at=2030-01-01', undefined, as(who))).body
    expect((await due('ann')).due.map(({ item }) => item.id)).toEqual([open.id])
    const bobs = await keyed.ask<SummaryAnswer>('GET', '/summary', undefined, as('bob'))
    expect(bobs.body).toMatchObject({ attempts: 1, averagePercentage: 50 })
    expect(await ask('ann', 'DELETE', `/items/${own.id}`)).toBe(204)
    expect(await ask('root', 'DELETE', `/items/${open.id}`)).toBe(204)
    expect((await keyed.ask('GET', '/items')).status).toBe(401)
  })
})
