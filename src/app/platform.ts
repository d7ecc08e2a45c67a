import { setMaxListeners } from 'node:events'
import { SpeechError } from '../core/errors.ts'
import { follow, type Follower } from '../core/follow.ts'
import type { PcmFrame } from '../core/pcm.ts'
import { orAborted } from '../core/stream.ts'
import type { Voice } from '../core/voice.ts'
import type { SpeechRequest } from '../core/request.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { EngineCapabilities } from '../ports/engine.ts'
import type { StoreCall } from '../ports/task-store.ts'
import { createCatalogue } from '../pipeline/catalogue.ts'
import { checkText } from '../pipeline/check.ts'
import { withPatience } from '../pipeline/patience.ts'
import { planSpeech } from '../pipeline/plan.ts'
import type { PlanContext, SpeechPlan } from '../pipeline/plan.ts'
import { sampleText } from '../pipeline/sample-text.ts'
import { nothingToSay, speak, type SpeakContext } from '../pipeline/speak.ts'
import type { Speech } from '../pipeline/speech.ts'
import { isOver, prepareText, segmentLive } from '../text/front-end.ts'
import type { TextPiece } from '../text/options.ts'
import type { Answers } from './answers/answers.ts'
import type { Config } from './config/config.ts'
import { healthOf } from './health.ts'
import { keptFigures } from './kept-figures.ts'
import { createLexiconShelf } from './lexicons/shelf.ts'
import type { CallContext, Rostrum, SpeakOptions, VoiceInfo } from './rostrum.ts'
import { normalizeRequest } from './normalize.ts'
import { reportPlan } from './plan-report.ts'
import { countSegments as countIn } from './segment-count.ts'
import { segmentsOf } from './segments.ts'
import { takeTurns } from './turns.ts'
import type { Wired } from './wire.ts'
import type { TaskHouse } from './wire-tasks.ts'
import { lazily } from './lazy.ts'
import { lazyPractice } from './lazy-practice.ts'
import { lazyTasks } from './lazy-tasks.ts'

let requests = 0

/** Options of speaking that callers from outside do not have. */
interface InnerSpeakOptions extends SpeakOptions {
  readonly holder?: SpeakContext['holder']
  readonly onSegment?: SpeakContext['onSegment']
}

/** A call under way. */
interface Call {
  readonly signal: AbortSignal
  readonly requestId: string
  abort(reason: unknown): void
  end(): void
}

/** The platform over ports that are wired already; `close()` closes them. */
export function createPlatform(config: Config, wired: Wired): Rostrum {
  const catalogue = createCatalogue(wired.engines, {
    voice: config.voice,
    language: config.language,
    routing: config.routing,
  })
  const context: PlanContext = {
    catalogue,
    encoders: wired.encoders,
    segments: config.segments,
    pauses: config.pauses,
    maxTextChars: config.limits.maxTextChars,
    defaultOutput: { codec: config.format },
    turns: takeTurns,
    language: config.language,
    reading: config.text,
    lexicons: (names, options) => lexicons.resolve(names, options),
  }
  const closing = new AbortController()
  // All that goes on in the background waits for it.
  setMaxListeners(0, closing.signal)
  const active = new Set<Follower>()
  let closed: Promise<void> | undefined

  /** The call's own signal, which the platform's end fires too; `end` lets go of both. */
  function call(given: CallContext | undefined): Call {
    if (closing.signal.aborted) throw closing.signal.reason
    given?.signal?.throwIfAborted()
    const wanted = follow(given?.signal)
    active.add(wanted)
    // A speech that is aborted and never read ends nowhere else.
    wanted.signal.addEventListener('abort', () => active.delete(wanted), { once: true })
    return {
      signal: wanted.signal,
      requestId: given?.requestId ?? `local-${(++requests).toString(36)}`,
      abort: (reason) => wanted.abort(reason),
      end() {
        wanted.release()
        active.delete(wanted)
      },
    }
  }

  async function during<T>(
    given: CallContext | undefined,
    work: (call: Call) => Promise<T>,
  ): Promise<T> {
    const it = call(given)
    try {
      return await orAborted(work(it), it.signal)
    } finally {
      it.end()
    }
  }

  const lexicons = createLexiconShelf(wired.lexicons, during, config.language)

  const tasks = lazily(async (signal) => {
    const durable = await wired.durable.get(signal)
    const { wireTasks } = await import('./wire-tasks.ts')
    const house = { config, wired, signal: closing.signal }
    const made = wireTasks(durable, { ...house, speak: speakTask, countSegments, check })
    return { tasks: made, close: () => Promise.resolve() }
  })

  const practice = lazily(async (signal) => {
    const durable = await wired.durable.get(signal)
    const { wirePractice } = await import('./wire-practice.ts')
    const { tasks: all, plan, normalize, voices } = rostrum
    const house = { config, wired, tasks: all, plan, normalize, voices, signal: closing.signal }
    return { practice: wirePractice(durable, house), close: () => Promise.resolve() }
  })

  const health = healthOf({ ...wired, minFreeBytes: config.minFreeBytes })

  /** Live text, whose last sentence does not wait for ever for one that shows it to be over. */
  const patient = (
    pieces: AsyncIterable<TextPiece>,
    { language }: SpeechPlan['text'],
  ): AsyncIterable<TextPiece> =>
    withPatience(pieces, {
      maxWaitMs: config.segments.maxWaitMs,
      isOver: (text) => isOver(text, language),
    })

  async function say(
    request: Parameters<typeof planSpeech>[0],
    texts: (plan: SpeechPlan) => Parameters<typeof speak>[1],
    given: InnerSpeakOptions | undefined,
  ): Promise<Speech> {
    const { signal, requestId, end } = call(given)
    try {
      const plan = await orAborted(planSpeech(request, context, { signal }), signal)
      await prepareText(plan.text)
      signal.throwIfAborted()
      return await speak(plan, texts(plan), wired, {
        delivery: given?.delivery ?? 'stream',
        holder: given?.holder,
        onSegment: given?.onSegment,
        requestId,
        signal,
        onEnd: end,
      })
    } catch (error) {
      end()
      throw error
    }
  }

  let answers: Promise<Answers> | undefined
  /** Answers that are kept, opened by the first who lets his answer be one of them. */
  const kept = (): Promise<Answers> =>
    (answers ??= (async () => {
      const { createAnswers } = await import('./answers/answers.ts')
      return createAnswers({
        ...wired,
        config,
        call,
        shared: (signal) => wired.durable.get(signal),
        async plan(request, signal) {
          const plan = await planSpeech(request, context, { signal })
          await prepareText(plan.text)
          return plan
        },
        speak: (plan, texts, { delivery, call: { signal, requestId, end } }) =>
          speak(plan, texts, wired, { delivery, requestId, signal, onEnd: end }),
        revisions: lexicons.revisions,
      })
    })())

  const speakTask: TaskHouse['speak'] = (request, given) =>
    say(request, (plan) => segmentsOf(request.text, plan.text), given)

  /** Reads a text as `speak()` would, up to its first segment; throws when it would refuse it. */
  async function check(request: SpeechRequest, { signal }: StoreCall): Promise<void> {
    if ((request.text as unknown) === undefined) checkText(request.text, context.maxTextChars)
    const plan = await planSpeech(request, context, { signal })
    await prepareText(plan.text)
    for await (const _ of segmentsOf(request.text, plan.text)) return
    throw nothingToSay()
  }

  async function countSegments(request: SpeechRequest, { signal }: StoreCall): Promise<number> {
    const plan = await planSpeech(request, context, { signal })
    await prepareText(plan.text)
    return countIn(plan, request.text, signal)
  }

  /** What is told of each voice, made once: dialects ask for all of them in every request. */
  const infos = new WeakMap<Voice, VoiceInfo>()
  function info(voice: Voice): VoiceInfo {
    let known = infos.get(voice)
    if (!known) {
      const engine = wired.engines.find(({ id }) => id === voice.engine)
      const { revision: _, ...told } = voice
      const able = abilitiesOf(engine?.capabilities)
      known = { ...told, ...able, options: voice.options ?? able.options }
      infos.set(voice, known)
    }
    return known
  }

  const rostrum: Rostrum = {
    async speak(request, given) {
      // Only text that arrives later may be absent where speech is planned.
      if ((request.text as unknown) === undefined) checkText(request.text, context.maxTextChars)
      if (given?.answers && config.cache.requests !== 'off')
        return (await kept()).speak(request, given, given.answers)
      return say(request, (plan) => segmentsOf(request.text, plan.text), given)
    },
    speakLive: (pieces, request, given) =>
      say(request, (plan) => segmentLive(patient(pieces, plan.text), plan.text), given),
    async voices(query = {}, given) {
      const all = await during(given, ({ signal }) => catalogue.voices({ signal }))
      return all.filter((voice) => matches(voice, query)).map(info)
    },
    async voice(name, given) {
      const voice = await during(given, ({ signal }) => catalogue.find(name, { signal }))
      return voice && info(voice)
    },
    async sample(name, given) {
      const voice = await rostrum.voice(name, given)
      if (!voice) {
        throw new SpeechError(
          'not_found',
          `Expected the id of a voice, got ${JSON.stringify(name.slice(0, 64))}.`,
          { details: { param: 'voice' } },
        )
      }
      const [language] = voice.languages
      const output = { codec: given?.codec ?? 'wav' } as const
      return rostrum.speak({ text: sampleText(language), voice: voice.id, language, output }, given)
    },
    engines: (given) =>
      during(given, ({ signal }) =>
        Promise.all(
          wired.engines.map(async (engine) => ({
            id: engine.id,
            capabilities: engine.capabilities,
            voices: (await engine.voices({ signal, soon: true })).length,
            ...(engine.status && { status: engine.status() }),
          })),
        ),
      ),
    lexicons,
    normalize: (request, given) =>
      during(given, ({ signal }) => normalizeRequest(request, context, signal)),
    plan: (request, given) =>
      during(given, async ({ signal }) => {
        const plan = await planSpeech(request, context, { signal })
        await prepareText(plan.text)
        return reportPlan(plan, request.text, signal)
      }),
    phonemize: (request, given) =>
      during(given, async ({ signal }) => {
        const { phonemizer } = wired
        if (!phonemizer) {
          throw new SpeechError(
            'unsupported',
            'No phonemiser is installed here; engine espeak brings one.',
          )
        }
        const { text, language } = await normalizeRequest(request, context, signal)
        return phonemizer.phonemize(text, language, { signal })
      }),
    leases: (given) =>
      during(given, async ({ signal }) => (await wired.durable.get(signal)).leases()),
    tasks: lazyTasks(tasks),
    practice: lazyPractice(practice),
    health,
    figures: () => keptFigures({ ...wired, durable: wired.durable.opened }),
    open: (given) =>
      during(given, async ({ signal }) => {
        await wired.durable.get(signal)
      }),
    prepare: (given) =>
      during(given, async ({ signal }) => {
        const encoder = given?.format && wired.encoders.get(given.format)
        await Promise.all([
          wired.engines[0]?.prepare({ signal }),
          ...wired.preload.map((load) => load({ signal })),
          encoder && encodeNothing(encoder, signal),
        ])
      }),
    close() {
      closed ??= (async () => {
        const reason = new SpeechError('unavailable', 'The platform is closing.')
        closing.abort(reason)
        for (const it of active) it.abort(reason)
        await (await answers)?.settled()
        await wired.close()
      })()
      return closed
    },
    [Symbol.asyncDispose]: () => rostrum.close(),
  }
  return rostrum
}

type Abilities = Pick<VoiceInfo, 'controls' | 'marks' | 'options' | 'ipa' | 'workload'>

/** What can be asked of the voices of an engine. */
function abilitiesOf(can: EngineCapabilities | undefined): Abilities {
  return {
    controls: Object.keys(can?.controls ?? {}),
    marks: can?.marks ?? 'none',
    options: can?.options ?? [],
    ipa: can?.ipa !== undefined,
    workload: can?.workload ?? 'cpu',
  }
}

function matches(voice: Voice, query: Parameters<Rostrum['voices']>[0]): boolean {
  const { language, engine, gender, q } = query ?? {}
  if (engine !== undefined && voice.engine.toLowerCase() !== engine.toLowerCase()) return false
  if (gender !== undefined && voice.gender !== gender) return false
  if (language !== undefined) {
    const wanted = language.toLowerCase()
    const has = (tag: string): boolean =>
      tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}-`)
    if (!voice.languages.some(has)) return false
  }
  if (q !== undefined) {
    const haystack = [voice.id, voice.name, voice.description ?? '', ...voice.languages]
      .join(' ')
      .toLowerCase()
    if (
      !q
        .toLowerCase()
        .split(/\s+/)
        .every((word) => haystack.includes(word))
    )
      return false
  }
  return true
}

/** Writes an empty file, which loads all that a first real one would wait for. */
async function encodeNothing(encoder: AudioEncoder, signal: AbortSignal): Promise<void> {
  async function* nothing(): AsyncGenerator<PcmFrame> {}
  const { codec, sampleRates } = encoder
  const format = { sampleRate: sampleRates[0] as number, channels: 1 as const }
  for await (const _ of encoder.encode(nothing(), { output: { codec }, format, signal })) void _
}
