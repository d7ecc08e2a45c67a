import { orAborted } from '../../core/stream.ts'
import type { SpeechRequest } from '../../core/request.ts'
import type { TextSegment } from '../../core/segment.ts'
import type { CacheIndex } from '../../ports/cache-index.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Clock } from '../../ports/clock.ts'
import type { SpeechEngine } from '../../ports/engine.ts'
import type { Logger } from '../../ports/logger.ts'
import type { Meter } from '../../ports/meter.ts'
import type { SpeechPlan } from '../../pipeline/plan.ts'
import type { Delivery, Speech } from '../../pipeline/speech.ts'
import type { Config } from '../config/config.ts'
import type { SpeakOptions } from '../rostrum.ts'
import { segmentsOf } from '../segments.ts'
import { version } from '../version.ts'
import { type Answer, eventsOf, type Reading } from './answer.ts'
import { heardKey, houseOf, requestKey, revisionOf, type AnswerTerms } from './answer-key.ts'
import { answeredSpeech } from './answered-speech.ts'
import { makeAnswer, type Making } from './making.ts'
import { requestMemo } from './request-memo.ts'
import { sharedAnswers } from './shared-answers.ts'
import { answerShelf } from './shelf.ts'

/** Up to this many characters a text is planned to find its key, so that texts that are heard alike share an answer. */
const PLANNED_CHARS = 1000
/** Longer texts pass by: what they take is better used for many short ones. */
const MAX_CHARS = 20_000

/** A call under way, which the platform's end ends too. */
export interface AnswerCall {
  readonly signal: AbortSignal
  readonly requestId: string
  abort(reason: unknown): void
  end(): void
}

/** What answers need of the platform. */
export interface AnswerHouse {
  readonly config: Config
  readonly engines: readonly Pick<SpeechEngine, 'id' | 'capabilities' | 'revision'>[]
  readonly clock: Clock
  readonly meter: Meter | undefined
  readonly logger: Logger | undefined
  /** Where answers of all processes are kept; opened when they are first needed. */
  shared(
    signal: AbortSignal,
  ): Promise<{ readonly index: CacheIndex; readonly artifacts: ArtifactStore }>
  call(given: { readonly signal?: AbortSignal; readonly requestId?: string }): AnswerCall
  plan(request: SpeechRequest, signal: AbortSignal): Promise<SpeechPlan>
  speak(
    plan: SpeechPlan,
    texts: Iterable<TextSegment> | AsyncIterable<TextSegment>,
    how: { readonly delivery: Delivery; readonly call: AnswerCall },
  ): Promise<Speech>
  revisions(
    names: readonly string[],
    options: { readonly signal: AbortSignal },
  ): Promise<readonly string[]>
}

/** Answers to requests, kept so that they are not made twice. */
export interface Answers {
  speak(request: SpeechRequest, options: SpeakOptions, reading: Reading): Promise<Speech>
  /** Resolves when what was to be kept is. */
  settled(): Promise<void>
}

/** A plan with its text cut already. */
interface Planned {
  readonly plan: SpeechPlan
  readonly texts: readonly TextSegment[]
}

/** Keeps answers in memory and, when the settings say so, for all processes. */
export function createAnswers(house: AnswerHouse): Answers {
  const { cache } = house.config
  const { memoryBytes } = cache
  const shelf = answerShelf({
    maxBytes: memoryBytes,
    maxAgeMs: cache.maxAgeSec * 1000,
    nowMs: () => house.clock.monotonic(),
  })
  const makings = new Map<string, Making>()
  const keys = requestMemo()
  const settings = houseOf(house.config, house.engines)
  let stored: ReturnType<typeof sharedAnswers> | undefined

  async function store(signal: AbortSignal): Promise<typeof stored> {
    if (stored || cache.requests !== 'shared') return stored
    try {
      const opened = await house.shared(signal)
      const { logger, clock } = house
      return (stored ??= sharedAnswers({ ...opened, logger, clock, maxBytes: memoryBytes }))
    } catch (error) {
      if (signal.aborted) throw signal.reason
      house.logger?.warn({ err: error }, 'The shared cache of answers cannot be opened.')
      return undefined
    }
  }

  async function planned(request: SpeechRequest, signal: AbortSignal): Promise<Planned> {
    const plan = await house.plan(request, signal)
    const texts: TextSegment[] = []
    for await (const text of segmentsOf(request.text, plan.text)) texts.push(text)
    return { plan, texts }
  }

  /** Speaks in a call of its own, which lives as long as somebody reads. */
  async function begin(
    request: SpeechRequest,
    how: { readonly delivery: Delivery; readonly call: AnswerCall },
    known: Planned | undefined,
  ): Promise<Speech> {
    const plan = known?.plan ?? (await house.plan(request, how.call.signal))
    return house.speak(plan, known?.texts ?? segmentsOf(request.text, plan.text), how)
  }

  function make(
    key: string,
    how: { readonly reading: Reading; readonly work: AnswerCall },
    speak: () => Promise<Speech>,
  ): Making {
    const { reading, work } = how
    let keep: ((answer: Answer | undefined) => void) | undefined
    const making: Making = makeAnswer({
      reading,
      async begin(signal) {
        signal.addEventListener('abort', () => work.abort(signal.reason), { once: true })
        const common = await store(work.signal)
        const found = await common?.find(key, work.signal)
        if (found?.answer) return found.answer
        const claim = found?.claim
        if (claim) keep = (answer) => common?.settle(key, claim, answer)
        return speak()
      },
      reserve: shelf.reserve,
      free: shelf.free,
      ended(answer) {
        if (makings.get(key) === making) makings.delete(key)
        work.end()
        keep?.(answer)
        if (answer) shelf.keep(key, answer)
      },
    })
    makings.set(key, making)
    return making
  }

  /** The speech of one who reads an answer that is being made. */
  async function joined(
    making: Making,
    cache: 'miss' | 'shared',
    caller: AnswerCall,
    how: { readonly reading: Reading; anew(): Promise<Speech> },
  ): Promise<Speech> {
    const reader = making.join(caller.signal)
    const leave = (): void => {
      reader.leave()
      caller.end()
    }
    try {
      const facts = await orAborted(making.opening, caller.signal)
      const outcome = cache === 'miss' && making.found ? 'hit' : cache
      house.meter?.cache?.({ kind: 'answer', outcome })
      return answeredSpeech({
        facts,
        cache: outcome,
        reading: how.reading,
        warnings: () => making.warnings,
        durationSec: () => making.durationSec,
        events: reader.events,
        timeline: making.timeline,
        anew: how.anew,
        leave,
      })
    } catch (error) {
      leave()
      throw error
    }
  }

  return {
    async speak(request, given, reading) {
      const delivery = given.delivery ?? 'stream'
      const anew = (): Promise<Speech> => {
        const call = house.call(given)
        return begin(request, { delivery, call }, undefined).catch((error: unknown) => {
          call.end()
          throw error
        })
      }
      if (typeof request.text !== 'string' || request.text.length > MAX_CHARS) return anew()
      const caller = house.call(given)
      let work: AnswerCall | undefined
      try {
        const { lexicons = [] } = request
        const revisions =
          lexicons.length > 0 ? await house.revisions(lexicons, { signal: caller.signal }) : []
        // What is lent to the platform has no revision to know it by.
        if (revisions.includes('')) {
          caller.end()
          return await anew()
        }
        const terms: AnswerTerms = { version: version(), delivery, reading }
        // Models and recordings may be replaced while a platform runs.
        const voices = await revisionOf(house.engines, { signal: caller.signal })
        const asked = JSON.stringify([request, revisions, voices])
        const short = request.text.length <= PLANNED_CHARS
        const name = `${delivery} ${reading} ${asked}`
        let key = short ? keys.get(name) : requestKey(asked, settings, terms)
        let known: Planned | undefined
        if (key === undefined) {
          work = house.call({ requestId: caller.requestId })
          known = await orAborted(planned(request, work.signal), caller.signal)
          key = await orAborted(heardKey(request, known.plan, known.texts, terms), caller.signal)
          keys.set(name, key)
        }
        const kept = shelf.get(key)
        if (kept) {
          work?.end()
          stored?.touch(key)
          house.meter?.cache?.({ kind: 'answer', outcome: 'hit' })
          return hit(kept, { caller, reading, anew })
        }
        const running = makings.get(key)
        if (running?.open) {
          work?.end()
          return await joined(running, 'shared', caller, { reading, anew })
        }
        const own = work ?? house.call({ requestId: caller.requestId })
        // From here on it ends with the last of those who read.
        work = undefined
        const speak = (): Promise<Speech> => begin(request, { delivery, call: own }, known)
        const making = make(key, { reading, work: own }, speak)
        return await joined(making, 'miss', caller, { reading, anew })
      } catch (error) {
        work?.abort(error)
        work?.end()
        caller.end()
        throw error
      }
    },
    async settled() {
      await stored?.settled()
    },
  }
}

/** The speech of one who reads an answer that is kept. */
function hit(
  answer: Answer,
  how: { readonly caller: AnswerCall; readonly reading: Reading; anew(): Promise<Speech> },
): Speech {
  const { caller, reading, anew } = how
  return answeredSpeech({
    facts: answer.facts,
    cache: 'hit',
    reading,
    whole: answer.bytes,
    warnings: () => answer.warnings,
    durationSec: () => answer.durationSec,
    async *events() {
      try {
        for (const event of eventsOf(answer)) {
          caller.signal.throwIfAborted()
          yield event
        }
      } finally {
        caller.end()
      }
    },
    timeline: () => answer.timeline,
    anew,
    leave: () => caller.end(),
  })
}
