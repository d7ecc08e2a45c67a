import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import {
  bytesOfAudio,
  closePracticeHouses,
  openPracticeHouse,
} from '../../../test/support/practice-house.ts'
import { refusal, until } from '../../../test/support/task-house.ts'
import { toneEngine } from '../../adapters/engines/tone/engine.ts'
import type { SpeechEngine } from '../../ports/engine.ts'
import { customFileName, itemOfFile } from './file-name.ts'

afterEach(closePracticeHouses)

const german = { dictation: { language: 'de' } }

describe('a conversion', () => {
  test('is named by its time and text, spoken, and found by id and file', async () => {
    const house = await openPracticeHouse({ config: german })
    const { conversions } = house.rostrum.practice
    house.work()
    const text = 'Alpha bravo.'
    const [made] = await conversions.convert([{ text }])
    const hash = createHash('md5').update(text).digest('hex').slice(0, 8)
    expect(made?.id).toMatch(new RegExp(`^\\d{8}_\\d{6}_${hash}$`))
    const told = new Date(made?.submittedMs ?? 0).toISOString()
    expect(made?.id.startsWith(told.slice(0, 10).replaceAll('-', ''))).toBe(true)
    expect(made?.fileName).toBe(`tts_${made?.id}.wav`)
    expect(made?.recording.request).toMatchObject({ language: 'de', voice: 'tone:a' })
    const id = made?.id ?? ''
    await until(async () => (await conversions.get(id)).recording.state === 'ready')
    const audio = await conversions.audio(id)
    const file = await conversions.file(`tts_${id}.wav`)
    expect(audio.mediaType).toBe('audio/wav')
    expect(await bytesOfAudio(file)).toEqual(await bytesOfAudio(audio))
    const [again] = await conversions.convert([{ text }])
    expect(again).toEqual(await conversions.get(id))
    expect(await conversions.counts()).toMatchObject({ byState: { ready: 1, queued: 0 } })
  })

  test('of another text never takes the file of one with the same name', async () => {
    const house = await openPracticeHouse({ config: german })
    const { conversions } = house.rostrum.practice
    house.work()
    const made = await conversions.convert([
      { text: 'Alpha.', customFilename: 'same' },
      { text: 'Bravo.', customFilename: 'same.wav' },
    ])
    expect(made.map(({ fileName }) => fileName)).toEqual(['same.wav', 'same_2.wav'])
    expect(made.map((it) => it.customFilename)).toEqual(['same', 'same.wav'])
    for (const { id } of made)
      await until(async () => (await conversions.get(id)).recording.state === 'ready')
    const [one, two] = await Promise.all(
      made.map(({ fileName }) => conversions.file(fileName).then((it) => it.etag)),
    )
    expect(one).not.toBe(two)
  })

  test('is listed by its state as it is now, though nobody follows', async () => {
    const house = await openPracticeHouse({ config: german })
    const { conversions } = house.rostrum.practice
    const made = await conversions.convert([{ text: 'Alpha.' }, { text: 'Bravo.' }])
    expect((await conversions.list({ states: ['queued'] })).total).toBe(2)
    house.work()
    for (const { recording } of made) await house.rostrum.tasks.wait(recording.task ?? '')
    expect((await conversions.list({ states: ['queued', 'making'] })).entries).toEqual([])
    const done = await conversions.list({ states: ['ready'], perPage: 1 })
    expect([done.total, done.entries.length]).toEqual([2, 1])
  })

  test('is seen by whoever made it', async () => {
    const { rostrum } = await openPracticeHouse({ config: german })
    const { conversions } = rostrum.practice
    const [made] = await conversions.convert([{ text: 'Alpha.' }], { owner: 'me' })
    const { id = '', fileName = '' } = made ?? {}
    expect((await conversions.get(id, { owner: 'me' })).id).toBe(id)
    expect((await conversions.get(id)).id).toBe(id)
    const you = { owner: 'you' }
    expect(await refusal(conversions.get(id, you))).toBe('not_found')
    expect(await refusal(conversions.audio(id, you))).toBe('not_found')
    expect(await refusal(conversions.file(fileName, you))).toBe('not_found')
    expect((await conversions.list({}, you)).total).toBe(0)
  })

  test('is a conflict before it is there, and its file is not found', async () => {
    const { rostrum } = await openPracticeHouse({ config: german })
    const { conversions } = rostrum.practice
    const [made] = await conversions.convert([{ text: 'Alpha.' }])
    const { id = '', fileName = '' } = made ?? {}
    await expect(conversions.audio(id)).rejects.toMatchObject({
      code: 'conflict',
      details: { state: 'queued' },
    })
    expect(await refusal(conversions.file(fileName))).toBe('not_found')
    expect(await refusal(conversions.file('item_1.wav'))).toBe('not_found')
  })

  test('that nobody can speak fails, is removed when it is old, and may come again', async () => {
    const { rostrum } = await openPracticeHouse({ config: { dictation: { language: 'fi' } } })
    const { conversions } = rostrum.practice
    const [made] = await conversions.convert([{ text: 'Hei.' }])
    expect(made?.recording.state).toBe('failed')
    expect(await conversions.removeFailed(1)).toBe(0)
    await until(async () => (await conversions.removeFailed(0)) === 1)
    expect(await refusal(conversions.get(made?.id ?? ''))).toBe('not_found')
    expect((await conversions.convert([{ text: 'Hei.' }]))[0]?.recording.state).toBe('failed')
  })

  test('is spoken by an MMS voice of its language when there is one', async () => {
    const engine = toneEngine()
    const mms: SpeechEngine = {
      ...engine,
      async voices(given) {
        const [first, second] = await engine.voices(given)
        if (!first || !second) throw new Error('Expected two voices.')
        return [
          { ...first, languages: ['fi'] },
          { ...second, name: 'MMS Finnish', languages: ['fi'] },
        ]
      },
    }
    const parts = { engines: [mms] }
    const house = await openPracticeHouse({ parts })
    const [made] = await house.rostrum.practice.conversions.convert([{ text: 'Hei.' }])
    expect(made?.recording.request).toMatchObject({ language: 'fi', voice: 'tone:b' })
    const told = await openPracticeHouse({ parts, config: { dictation: { voice: 'tone:a' } } })
    const [other] = await told.rostrum.practice.conversions.convert([{ text: 'Hei.' }])
    expect(other?.recording.request.voice).toBe('tone:a')
  })

  test('is refused with all the others, and nothing is kept', async () => {
    const { rostrum } = await openPracticeHouse({ config: german })
    const { conversions } = rostrum.practice
    expect(await refusal(conversions.convert([]))).toBe('invalid_request texts')
    expect(await refusal(conversions.convert([{ text: ' ' }]))).toBe('invalid_request text')
    expect(await refusal(conversions.convert([{ text: 'x'.repeat(10_001) }]))).toBe(
      'too_large text',
    )
    const second = [{ text: 'Alpha.' }, { text: 'Bravo.', customFilename: '../x' }]
    expect(await refusal(conversions.convert(second))).toBe(
      'invalid_request texts[1].custom_filename',
    )
    expect((await conversions.list({})).total).toBe(0)
    expect(await refusal(conversions.list({ perPage: 1001 }))).toBe('invalid_request perPage')
  })
})

describe('a name of a file', () => {
  test.each([
    ['a', 'a.wav'],
    ['a.wav', 'a.wav'],
    ['A.WAV', 'A.WAV'],
    ['päivä 1', 'päivä 1.wav'],
    ['x'.repeat(255), `${'x'.repeat(255)}.wav`],
    ['🐈'.repeat(255), `${'🐈'.repeat(255)}.wav`],
  ])('%s is %s', (given, name) => {
    expect(customFileName(given)).toBe(name)
  })

  test.each([
    '',
    ' ',
    'a/b',
    'a\\b',
    '..',
    'a..b',
    'a\nb',
    'a\u0000',
    'x'.repeat(256),
    '🐈'.repeat(256),
    'item_7',
    7,
  ])('%j is none', async (given) => {
    expect(await refusal((async () => customFileName(given))())).toBe(
      'invalid_request custom_filename',
    )
  })

  test('of an item tells its id', () => {
    expect(itemOfFile('item_17.wav')).toBe(17)
    for (const name of ['item_0.wav', 'item_07.wav', 'item_1.mp3', 'item_1.wav ', 'tts_1.wav'])
      expect(itemOfFile(name)).toBeUndefined()
  })
})
