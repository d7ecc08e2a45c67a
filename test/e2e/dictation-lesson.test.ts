import { afterAll, beforeAll, expect, test } from 'vitest'
import { recognizeTones, tonesOf } from '../../src/adapters/engines/tone/recognize.ts'
import { type DictationServer, startDictationServer } from '../support/dictation-server.ts'
import { seededRandom } from '../support/random.ts'
import { wavHeader } from '../support/wav.ts'

/**
 * A whole lesson by a client that knows only the original API: it adds 200 texts, waits, downloads,
 * writes down and asks how it went. Every number is worked out here once more, by other means.
 */

const ITEMS = 200
const WORDS =
  'aamu äiti yö pöytä kissa koira juna talo metsä järvi silta tie kirja sana lause päivä ilta sää lumi sade tuuli meri saari vene kala leipä maito kahvi tee omena puu kukka lintu hiiri karhu susi hirvi vuori laakso joki ranta kivi hiekka taivas tähti kuu aurinko pilvi'.split(
    ' ',
  )

interface Item {
  readonly id: number
  readonly locale: string
  readonly text: string
  readonly difficulty: number | null
  readonly tags: readonly string[]
  readonly tts_status: string
  readonly audio_url: string | null
  readonly practiced: boolean
}

interface Attempt {
  readonly id: number
  readonly item_id: number
  readonly text: string
  readonly percentage: number
  readonly wer: number
  readonly words_ref: number
  readonly words_correct: number
  readonly created_at: string
}

interface Page {
  readonly total: number
  readonly page: number
  readonly per_page: number
  readonly total_pages: number
}

let server: DictationServer
const random = seededRandom(20_250_806)
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
const wordsOf = new Map<number, readonly string[]>()
const items: Item[] = []
const attempts: Attempt[] = []

beforeAll(async () => {
  server = await startDictationServer()
})
afterAll(() => server[Symbol.asyncDispose]())

async function json<T>(status: number, path: string, body?: unknown): Promise<T> {
  const answer = await server.ask<T>(body === undefined ? 'GET' : 'POST', path, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  return answer.body
}

/** The tokens of a text of letters, and edits between two lists of them, by the plainest table. */
const tokensOf = (text: string): string[] => text.toLowerCase().match(/[a-zåäö]+/g) ?? []

function editsBetween(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : row)),
  )
  for (const [i, left] of a.entries())
    for (const [j, right] of b.entries()) {
      const [above, here] = [table[i] as number[], table[i + 1] as number[]]
      here[j + 1] = Math.min(
        (above[j] as number) + (left === right ? 0 : 1),
        (above[j + 1] as number) + 1,
        (here[j] as number) + 1,
      )
    }
  return table[a.length]?.[b.length] as number
}

function expected(text: string, answer: string): Omit<Attempt, 'id' | 'item_id' | 'created_at'> {
  const [reference, given] = [tokensOf(text), tokensOf(answer)]
  const [n, edits] = [reference.length, editsBetween(reference, given)]
  const correct = Math.max(0, n - edits)
  return {
    text: answer,
    percentage: Number((BigInt(correct) * 100n) / BigInt(n)),
    wer: Math.min(1, edits / n),
    words_ref: n,
    words_correct: correct,
  }
}

/** What a learner may write: words are left out, added, misspelt, or lose their dots. */
function answerTo(words: readonly string[]): string {
  const written = words.flatMap((word) => {
    const luck = random()
    if (luck < 0.08) return []
    if (luck < 0.14) return [word, pick(WORDS)]
    if (luck < 0.2) return [pick(WORDS)]
    if (luck < 0.3) return [word.replaceAll('ä', 'a').replaceAll('ö', 'o')]
    return [luck < 0.6 ? word.toUpperCase() : word]
  })
  return written.join(pick([' ', ', ', ' – ']))
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
/** Rounds a mean of whole numbers by their exact sum. */
const rounded = (values: readonly number[], places: number): number =>
  Number(mean(values).toFixed(places))

const percents = (of: readonly Attempt[]): number[] => of.map((it) => it.percentage)
const rates = (of: readonly Attempt[]): number[] => of.map((it) => it.wer)
const ofItem = (id: number): Attempt[] => attempts.filter((it) => it.item_id === id)

test('200 texts are taken, each with an id of its own', async () => {
  for (let index = 0; index < ITEMS; index += 1) {
    const words = Array.from({ length: 2 + Math.floor(random() * 6) }, () => pick(WORDS))
    const text = `${words[0]?.[0]?.toUpperCase()}${words.join(' ').slice(1)}.`
    const difficulty = index % 3 === 0 ? null : 1 + (index % 10)
    const tags = [`kappale-${index % 4}`, ...(index % 5 === 0 ? ['kertaus'] : [])]
    const item = await json<Item>(202, '/v1/items', {
      locale: 'fi',
      text,
      tags,
      ...(difficulty !== null && { difficulty }),
    })
    expect(item).toMatchObject({ locale: 'fi', text, difficulty, tags, practiced: false })
    wordsOf.set(item.id, words)
    items.push(item)
  }
  expect(new Set(items.map(({ id }) => id)).size).toBe(ITEMS)
})

test('all of them become ready by polling the list', async () => {
  server.work()
  await expect
    .poll(
      async () => {
        const found: Item[] = []
        for (let page = 1; page <= 2; page += 1) {
          const path = `/v1/items?page=${page}&per_page=100&sort=created_at.asc`
          const body = await json<Page & { items: Item[] }>(200, path)
          expect(body).toMatchObject({ total: ITEMS, page, per_page: 100, total_pages: 2 })
          found.push(...body.items)
        }
        expect(found.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
        return found.filter((item) => item.tts_status === 'ready').length
      },
      { timeout: 90_000, interval: 500 },
    )
    .toBe(ITEMS)
})

test('each is heard at its address: its own words, in order', async () => {
  for (const { id } of items) {
    const { audio_url: url } = await json<Item>(200, `/v1/items/${id}`)
    const response = await fetch(url ?? '')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/wav'])
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    const { sampleRate, channels, dataOffset, dataSize, riffSize } = wavHeader(bytes)
    expect([channels, riffSize, dataOffset + dataSize]).toEqual([1, bytes.length - 8, bytes.length])
    const samples = Float32Array.from(
      { length: dataSize / 2 },
      (_, index) => bytes.readInt16LE(dataOffset + index * 2) / 32_768,
    )
    const heard = recognizeTones(samples, { sampleRate, channels: 1 })
    expect(heard).toEqual(tonesOf(wordsOf.get(id) ?? []))
  }
})

test('what is written down is worth what it is worth', async () => {
  for (const [index, { id, text }] of items.entries())
    for (let times = 0; times < index % 4; times += 1) {
      const answer = times === 2 ? text : answerTo(wordsOf.get(id) ?? [])
      const body = { item_id: id, text: answer }
      const made = await json<Attempt>(201, '/v1/attempts', body)
      const { wer, ...rest } = expected(text, answer)
      expect(made).toMatchObject({ item_id: id, ...rest })
      expect(made.wer).toBeCloseTo(wer, 12)
      attempts.push(made)
    }
  expect(attempts.length).toBe((ITEMS / 4) * 6)
  const all = percents(attempts)
  // The lesson is no good when everything is right or wrong.
  expect(new Set(all).size).toBeGreaterThan(10)
  expect(all.filter((it) => it === 100).length).toBeGreaterThan(ITEMS / 4)
})

test('attempts are listed newest first, by item and page', async () => {
  const found: Attempt[] = []
  for (let page = 1; page <= 4; page += 1) {
    const body = await json<Page & { attempts: Attempt[] }>(
      200,
      `/v1/attempts?per_page=90&page=${page}`,
    )
    const { total, total_pages: pages } = body
    expect([total, pages]).toEqual([attempts.length, Math.ceil(attempts.length / 90)])
    found.push(...body.attempts)
  }
  expect(found.map(({ id }) => id)).toEqual(attempts.map(({ id }) => id).toReversed())
  const item = items[3]?.id ?? 0
  const own = await json<Page & { attempts: Attempt[] }>(200, `/v1/attempts?item_id=${item}`)
  expect(own.attempts.map(({ id }) => id)).toEqual(
    ofItem(item)
      .map(({ id }) => id)
      .toReversed(),
  )
  expect(await json(200, `/v1/attempts/${attempts[7]?.id}`)).toMatchObject({
    ...attempts[7],
    due_at: null,
  })
})

test('the summary', async () => {
  expect(await json(200, '/v1/stats/summary')).toEqual({
    attempts: attempts.length,
    audios_practiced: new Set(attempts.map((it) => it.item_id)).size,
    avg_percentage: rounded(percents(attempts), 2),
    avg_wer: rounded(rates(attempts), 4),
  })
})

test('the summary of a time', async () => {
  const [since, until] = [attempts[50]?.created_at ?? '', attempts[200]?.created_at ?? '']
  const within = attempts.filter(({ created_at: at }) => at >= since && at <= until)
  expect(within.length).toBeGreaterThanOrEqual(151)
  expect(await json(200, `/v1/stats/summary?since=${since}&until=${until}`)).toEqual({
    attempts: within.length,
    audios_practiced: new Set(within.map((it) => it.item_id)).size,
    avg_percentage: rounded(percents(within), 2),
    avg_wer: rounded(rates(within), 4),
  })
})

function entryOf(item: Item): object {
  const own = ofItem(item.id)
  return {
    item_id: item.id,
    text: item.text,
    audio_url: `${server.url}/api/v1/tts/audio/item_${item.id}.wav`,
    attempts_count: own.length,
    first_attempt_at: own[0]?.created_at ?? null,
    last_attempt_at: own.at(-1)?.created_at ?? null,
    avg_percentage: rounded(percents(own), 2),
    best_percentage: own.length === 0 ? 0 : Math.max(...percents(own)),
    avg_wer: rounded(rates(own), 4),
  }
}

test('the practice log, the last practised first', async () => {
  const practised = items.filter(({ id }) => ofItem(id).length > 0).toReversed()
  const found: unknown[] = []
  for (let page = 1; page <= 2; page += 1) {
    const body = await json<Page & { practice_log: unknown[] }>(
      200,
      `/v1/stats/practice-log?page=${page}&per_page=100`,
    )
    expect(body).toMatchObject({ total: practised.length, page, per_page: 100, total_pages: 2 })
    found.push(...body.practice_log)
  }
  expect(found).toEqual(practised.map(entryOf))
})

test('the numbers of each item, zeros where there are none', async () => {
  for (const item of items) {
    const own = ofItem(item.id)
    const of = (pick: (...values: number[]) => number, values: readonly number[]): number =>
      values.length === 0 ? 0 : pick(...values)
    expect(await json(200, `/v1/stats/items/${item.id}`)).toEqual({
      ...entryOf(item),
      worst_percentage: of(Math.min, percents(own)),
      best_wer: Number(of(Math.min, rates(own)).toFixed(4)),
      worst_wer: Number(of(Math.max, rates(own)).toFixed(4)),
    })
  }
})

test('progress day by day', async () => {
  const days = new Map<string, Attempt[]>()
  for (const attempt of attempts) {
    const day = attempt.created_at.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), attempt])
  }
  const progress = [...days].map(([date, of]) => ({
    date,
    attempts: of.length,
    avg_percentage: rounded(percents(of), 2),
    avg_wer: rounded(rates(of), 4),
  }))
  expect(await json(200, '/v1/stats/progress')).toEqual({ progress })
  const [item] = items.filter(({ id }) => ofItem(id).length === 3)
  const own = ofItem(item?.id ?? 0)
  const { progress: ofOne } = await json<{ progress: { attempts: number }[] }>(
    200,
    `/v1/stats/progress?item_id=${item?.id}&days=365`,
  )
  expect(ofOne.reduce((sum, day) => sum + day.attempts, 0)).toBe(own.length)
})

test('what was practised is found by it, and goes with its item', async () => {
  const total = async (query: string): Promise<number> =>
    (await json<Page>(200, `/v1/items?${query}`)).total
  expect(await total('practiced=true')).toBe((ITEMS * 3) / 4)
  expect(await total('practiced=false')).toBe(ITEMS / 4)
  expect(await total('tag=kertaus')).toBe(ITEMS / 5)
  expect(await total('tag=kertaus&tag=kappale-0')).toBe(ITEMS / 20)
  expect(await total('difficulty=1..3')).toBe(
    items.filter(({ difficulty }) => difficulty !== null && difficulty <= 3).length,
  )
  const [gone] = items.filter(({ id }) => ofItem(id).length === 2)
  expect((await server.ask('DELETE', `/v1/items/${gone?.id}`)).status).toBe(204)
  const left = attempts.filter((it) => it.item_id !== gone?.id)
  expect(await json(200, '/v1/stats/summary')).toEqual({
    attempts: left.length,
    audios_practiced: (ITEMS * 3) / 4 - 1,
    avg_percentage: rounded(percents(left), 2),
    avg_wer: rounded(rates(left), 4),
  })
  expect((await server.ask('GET', `/v1/stats/items/${gone?.id}`)).body).toEqual({
    detail: 'Item not found',
  })
})
