import type { Recording, RecordingState } from '../core/practice.ts'
import { check, checkData, checkSame, type ContractRunner } from './check.ts'
import { allPages } from './practice-reckoning.ts'
import {
  conversionOf,
  HOSTILE,
  itemOf,
  PAGE,
  type PracticeProcess,
  recordingOf,
  START_MS,
} from './practice-sample.ts'
import { codeOf } from './task-sample.ts'

/** What is to be proven a store of recordings. */
export interface RecordingStoreContractOptions extends ContractRunner {
  readonly name: string
  /** Opens an empty place for as many processes as are asked for. */
  create(count: number): Promise<readonly PracticeProcess[]>
}

const { signal } = new AbortController()

/** A recording a step on. */
function next(
  recording: Recording,
  state: RecordingState,
  fields: Partial<Recording> = {},
): Recording {
  return { ...recording, version: recording.version + 1, state, ...fields }
}

/** Proves that something is a `RecordingStore`. Works with any test runner. */
export function recordingStoreContract(options: RecordingStoreContractOptions): void {
  const { describe, test } = options

  async function create(): Promise<PracticeProcess> {
    const [first] = await options.create(1)
    check(first, 'Expected a process.')
    return first
  }

  describe(`recording store contract: ${options.name}`, () => {
    test('writes a change of what is stored, and of nothing else', async () => {
      const [one, two] = await options.create(2)
      check(one && two, 'Expected two processes.')
      const first = recordingOf('a', { request: { text: HOSTILE.join(' ') } })
      await one.practice.addItems([itemOf('a', { recording: first })], { signal })
      checkData(await two.recordings.recording('a', { signal }), first, 'stored')
      const audio = { artifact: 'k', sizeBytes: 5, durationSec: 1.5, sampleRate: 1, voice: 'v' }
      const made = next(first, 'made', { task: 't1', startedMs: 3 })
      await one.recordings.update(made, { signal })
      checkData(await two.recordings.recording('a', { signal }), made, 'changed')
      const error = { code: 'engine_failed', message: 'It\0broke.' } as const
      const both = [next(made, 'ready', { audio }), next(made, 'failed', { error })]
      const codes = await Promise.all(
        both.map((each, index) => codeOf((index ? one : two).recordings.update(each, { signal }))),
      )
      checkSame(codes.toSorted().join(' '), 'conflict no error', 'two at once')
      const stored = await one.recordings.recording('a', { signal })
      checkData(stored, both[codes.indexOf('no error')], 'the one that was first')
      const none = one.recordings.update(next(recordingOf('b'), 'made'), { signal })
      checkSame(await codeOf(none), 'conflict', 'none')
      const known = await one.practice.addItems([itemOf('b', { recording: first })], { signal })
      checkData(known[0]?.recording, stored, 'known')
      check(!(await one.recordings.recording('b', { signal })), 'Expected no recording.')
    })

    test('finds those in states and of tasks', async () => {
      const { practice, recordings } = await create()
      const states = ['waiting', 'queued', 'making', 'waiting', 'ready'] as const
      const all = states.map((state, index) =>
        recordingOf(`r${index}`, { state, ...(index > 0 && { task: `t${index % 4}` }) }),
      )
      await practice.addItems(
        all.map((recording) => itemOf('a', { recording })),
        { signal },
      )
      const inStates = async (asked: readonly RecordingState[], after?: string, limit = 10) => {
        const found = await recordings.inStates(asked, { signal, after, limit })
        return found.map(({ id }) => id).join(' ')
      }
      checkSame(await inStates(['waiting', 'making']), 'r0 r2 r3', 'in states')
      checkSame(await inStates(['waiting', 'making'], 'r0', 1), 'r2', 'after one')
      checkSame(await inStates(['waiting', 'making'], 'r3'), '', 'after the last')
      checkSame(await inStates([]), '', 'in none')
      const found = await recordings.ofTasks(['t1', 't0', 'none'], { signal })
      checkSame(
        found
          .map(({ id }) => id)
          .toSorted()
          .join(' '),
        'r1 r4',
        'of tasks',
      )
      checkData(await recordings.ofTasks([], { signal }), [], 'of no task')
    })

    test('takes away what nobody asks for any more', async () => {
      const { practice, recordings } = await create()
      const shared = recordingOf('shared')
      const [a, b] = await practice.addItems([itemOf('a'), itemOf('b')], { signal })
      const [made] = await recordings.convert(
        [conversionOf('c', 'a', { recording: recordingOf('spoken') })],
        { signal },
      )
      check(a && b && made, 'Expected items and a conversion.')
      const unused = async (): Promise<string> =>
        (await recordings.unused({ signal, limit: 10 })).join(' ')
      checkSame(await unused(), '', 'all are used')
      for (const id of ['shared', 'spoken', 'none'])
        check(!(await recordings.takeUnused(id, { signal })), 'Expected nothing to be taken.')
      await practice.removeItem(a.id, { signal })
      check(!(await recordings.takeUnused('shared', { signal })), 'Expected it to be used.')
      await practice.removeItem(b.id, { signal })
      checkSame(await unused(), 'shared', 'unused')
      checkData(await recordings.takeUnused('shared', { signal }), shared, 'taken')
      check(!(await recordings.takeUnused('shared', { signal })), 'Expected it to be gone.')
      checkSame(await unused(), '', 'none is left')
      await practice.addItems([itemOf('c')], { signal })
      checkData(await recordings.recording('shared', { signal }), shared, 'stored anew')
    })

    test('takes away nothing of an item that comes meanwhile', async () => {
      const [one, two] = await options.create(2)
      check(one && two, 'Expected two processes.')
      for (let round = 0; round < 15; round += 1) {
        const recording = recordingOf(`r${round}`)
        const [old] = await one.practice.addItems([itemOf('old', { recording })], { signal })
        check(old, 'Expected an item.')
        await one.practice.removeItem(old.id, { signal })
        const asked = { recording, owner: `${round}` }
        const [items, conversions] = await Promise.all([
          one.practice.addItems([itemOf('new', asked)], { signal }),
          one.recordings.convert([conversionOf(`c${round}`, 'new', asked)], { signal }),
          two.recordings.takeUnused(recording.id, { signal }),
          two.recordings.takeUnused(recording.id, { signal }),
        ])
        const item = await two.practice.item(items[0]?.id ?? 0, {}, { signal })
        checkData(item?.recording, recording, 'the recording of an item')
        const made = await two.recordings.conversion(conversions[0]?.id ?? '', { signal })
        checkData(made?.recording, recording, 'the recording of a conversion')
      }
    })

    test('gives for the same conversion the one that is there', async () => {
      const { recordings } = await create()
      const spoken = { recording: recordingOf('one') }
      const first = conversionOf('i', 'a', spoken)
      const [a, again] = await recordings.convert([first, { ...first, submittedMs: 9 }], { signal })
      checkData(a, first, 'first')
      checkData(again, first, 'in one call')
      checkData((await recordings.convert([first], { signal }))[0], first, 'in another call')
      const others = await recordings.convert(
        [
          conversionOf('i', 'a', { ...spoken, owner: 'k' }),
          conversionOf('i', 'a', { ...spoken, customFilename: 'n.wav' }),
          conversionOf('i', 'a', { recording: recordingOf('two') }),
          conversionOf('i', 'b', { ...spoken, customFilename: 'n.wav' }),
          conversionOf('j', 'd', { customFilename: '.wav' }),
          conversionOf('j', 'e', { customFilename: '.wav' }),
        ],
        { signal },
      )
      checkSame(
        others.map(({ id, fileName }) => `${id} ${fileName}`).join(', '),
        'i_2 tts_i_2.wav, i_3 n.wav, i_4 tts_i_4.wav, i_5 n_2.wav, j .wav, j_2 _2.wav',
        'names',
      )
      const named = conversionOf('j', 'c', { customFilename: 'tts_i.wav' })
      const [renamed] = await recordings.convert([named], { signal })
      check(
        renamed && /^tts_i_\d+\.wav$/.test(renamed.fileName),
        'Expected a name that is free, after a name that is made of an id.',
      )
      for (const each of [...others, renamed]) {
        checkData(await recordings.conversion(each.id, { signal }), each, 'by its id')
        checkData(await recordings.conversionOfFile(each.fileName, { signal }), each, 'by its file')
      }
      await recordings.update(next(spoken.recording, 'failed'), { signal })
      const [anew] = await recordings.convert([first], { signal })
      checkSame(anew?.id, 'i_6', 'after it has failed')
      checkSame(anew?.recording.state, 'failed', 'as it is stored')
      checkData(await recordings.convert([], { signal }), [], 'none')
    })

    test('lets no two have one name, whoever asks at once', async () => {
      const processes = await options.create(2)
      const made = await Promise.all(
        Array.from({ length: 30 }, async (_, index) =>
          processes[index % 2]?.recordings.convert(
            [
              conversionOf('i', `${index % 10}`, { customFilename: 'same.wav' }),
              conversionOf('i', `other ${index % 10}`),
            ],
            { signal },
          ),
        ),
      )
      const all = made.flatMap((each) => each ?? [])
      checkSame(all.length, 60, 'answers')
      checkSame(new Set(all.map(({ id }) => id)).size, 20, 'ids')
      checkSame(new Set(all.map(({ fileName }) => fileName)).size, 20, 'file names')
      const [first] = processes
      const total = (await first?.recordings.conversions(PAGE, { signal }))?.total
      checkSame(total, 20, 'conversions')
    })

    test('lists and counts conversions', async () => {
      const { recordings } = await create()
      const states = ['waiting', 'ready', 'failed', 'ready', 'making'] as const
      const asked = HOSTILE.map((text, index) => {
        const state = states[index % 5] ?? 'made'
        const audio = { artifact: 'k', sizeBytes: index, durationSec: 1, sampleRate: 1, voice: 'v' }
        return conversionOf(`c${index}`, text, {
          owner: index % 2 ? 'k' : '',
          submittedMs: START_MS - (index % 3),
          recording: recordingOf(`r${index}`, { state, ...(state === 'ready' && { audio }) }),
        })
      })
      const stored = await recordings.convert(asked, { signal })
      checkData(stored, asked, 'stored')
      const newest = stored.toReversed().toSorted((a, b) => b.submittedMs - a.submittedMs)
      for (const owner of [undefined, '', 'k', 'z']) {
        const of = newest.filter((each) => owner === undefined || each.owner === owner)
        for (const asks of [undefined, ['ready', 'failed'], ['made'], []] as const) {
          const found = await allPages(
            (page) => recordings.conversions({ owner, states: asks, page, perPage: 2 }, { signal }),
            2,
          )
          const expected = of.filter(
            (each) => !asks || asks.some((it) => it === each.recording.state),
          )
          checkData(found, expected, `${owner} ${asks?.join(' ')}`)
        }
        const { byState, averageSizeBytes } = await recordings.counts({ signal, owner })
        for (const state of [...states, 'made', 'queued'] as const) {
          const count = of.filter(({ recording }) => recording.state === state).length
          checkSame(byState[state], count, state)
        }
        const sizes = of.flatMap(({ recording }) => recording.audio?.sizeBytes ?? [])
        const mean = sizes.reduce((sum, each) => sum + each, 0) / sizes.length
        checkSame(averageSizeBytes, sizes.length > 0 ? mean : undefined, 'mean size')
      }
      const [one] = asked
      check(one, 'Expected a conversion.')
      check(!(await recordings.conversion(one.id, { signal, owner: 'k' })), 'Expected none of k.')
      check(
        !(await recordings.conversionOfFile(one.fileName, { signal, owner: 'k' })),
        'Expected no file of k.',
      )
      checkData((await recordings.counts({ signal })).duplicates, [], 'none twice')
      const twice = [asked[3], asked[3], asked[4]].flatMap((each) => each ?? [])
      await recordings.convert(twice, { signal })
      const { duplicates } = await recordings.counts({ signal })
      const expected = [
        { text: HOSTILE[3], count: 3 },
        { text: HOSTILE[4], count: 2 },
      ]
      checkData(duplicates, expected, 'handed in more than once')
      checkData((await recordings.counts({ signal, owner: 'z' })).duplicates, [], 'of another')
    })

    test('removes what has failed long ago', async () => {
      const { practice, recordings } = await create()
      const failed = (id: string, finishedMs: number): Recording =>
        recordingOf(id, { state: 'failed', finishedMs })
      await recordings.convert(
        [
          conversionOf('a', 'a', { recording: failed('a', START_MS - 1) }),
          conversionOf('b', 'b', { recording: failed('b', START_MS) }),
          conversionOf('c', 'c', { recording: recordingOf('c', { finishedMs: 5 }) }),
          conversionOf('d', 'd', {
            recording: recordingOf('d', { state: 'failed', updatedMs: 5 }),
          }),
        ],
        { signal },
      )
      await practice.addItems([itemOf('a', { recording: recordingOf('a') })], { signal })
      checkSame(await recordings.removeFailed(START_MS, { signal }), 2, 'removed')
      checkSame(await recordings.removeFailed(START_MS, { signal }), 0, 'removed again')
      const { entries } = await recordings.conversions(PAGE, { signal })
      checkSame(entries.map(({ id }) => id).join(' '), 'c b', 'left')
      checkData(await recordings.unused({ signal, limit: 5 }), ['d'], 'the item still has its own')
      checkSame((await recordings.unused({ signal, limit: 0 })).length, 0, 'limit')
    })

    test('can do nothing once it is closed', async () => {
      const { recordings } = await create()
      await recordings.close()
      await recordings.close()
      checkSame(await codeOf(recordings.recording('a', { signal })), 'unavailable', 'closed')
      checkSame(await codeOf(recordings.convert([], { signal })), 'unavailable', 'closed')
    })
  })
}
