import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import type { CallOptions, EngineStatus } from '../../../ports/engine.ts'
import { processPool } from '../process/pool.ts'
import { buildOf } from '../thread/build.ts'
import type { ThreadPoolOptions } from '../thread/pool.ts'
import { completedWith, restOf } from '../thread/rest.ts'
import { ESPEAK_FACTS } from './facts.ts'
import type { NativeEspeak } from './native-path.ts'
import { espeakPhonemizer } from './phonemizer.ts'
import type { EspeakEngine } from './threads.ts'
import { lacksVoice } from './voice-name.ts'

/** How long the library is left alone after a failure, doubled with each in a row, in milliseconds. */
const REST_MS = 30_000
const LONGEST_REST_MS = 600_000
/** One is spoken while the next one waits beside it, so that a process is not idle in between. */
const CALLS_PER_PROCESS = 2

/** What the system's eSpeak NG is run with. */
export interface NativeEngineOptions extends ThreadPoolOptions {
  readonly native: NativeEspeak
  /** Makes the engine that speaks where this one cannot; called when it is first needed. */
  readonly spare?: () => EspeakEngine
}

/**
 * The eSpeak NG of the system, in child processes. The spare speaks with voices that the
 * installed version lacks, and where the library breaks: a call that has lost two processes goes
 * on there from the first sentence that was not complete, and later calls go there at once, for
 * 30 seconds and for twice as long after each further failure, up to 10 minutes.
 */
export function nativeEngine(options: NativeEngineOptions): EspeakEngine {
  const { native, spare: makeSpare, ...common } = options
  const { clock, logger } = common
  const { capabilities } = ESPEAK_FACTS
  const build = `${native.build} ${capabilities.build ?? buildOf().build ?? ''}`
  const pool = processPool({
    ...common,
    facts: {
      ...ESPEAK_FACTS,
      capabilities: { ...capabilities, build, concurrency: CALLS_PER_PROCESS },
    },
    entry: new URL('./process.js', import.meta.url),
    data: { path: native.path },
  })
  /** Ids of voices that the installed version lacks; no more than there are. */
  const lacking = new Set<string>()
  let spare: EspeakEngine | undefined
  let failures = 0
  let restingUntilMs = -Infinity
  let closed = false

  const standIn = (): EspeakEngine | undefined => (closed ? undefined : (spare ??= makeSpare?.()))
  const rests = (): boolean => clock.monotonic() < restingUntilMs
  /** Whether another may do what failed; notes what that says of the library. */
  const mayPass = (error: unknown): boolean => {
    if (closed || !makeSpare || !SpeechError.is(error)) return false
    if (lacksVoice(error)) return true
    if (error.code !== 'unavailable' && error.code !== 'engine_failed') return false
    const restMs = Math.min(LONGEST_REST_MS, REST_MS * 2 ** failures++)
    restingUntilMs = clock.monotonic() + restMs
    logger?.warn(
      { engine: pool.id, code: error.code, restMs, ...error.details },
      'the eSpeak NG of this system failed; its WebAssembly speaks instead',
    )
    return true
  }
  const unlessBroken = async <T>(
    signal: AbortSignal,
    work: (engine: Pick<EspeakEngine, 'ask' | 'prepare'>) => Promise<T>,
  ): Promise<T> => {
    const resting = rests() ? standIn() : undefined
    if (resting) return work(resting)
    try {
      return await work(pool)
    } catch (error) {
      signal.throwIfAborted()
      const other = mayPass(error) ? standIn() : undefined
      if (!other) throw error
      return work(other)
    }
  }
  const ask: EspeakEngine['ask'] = (question: string, argument: Json, call) =>
    unlessBroken(call.signal, (engine) => engine.ask(question, argument, call))

  return {
    ...pool,
    ask,
    phonemizer: espeakPhonemizer({ ask }),
    prepare: (call) => unlessBroken(call.signal, (engine) => engine.prepare(call)),
    status(): EngineStatus {
      const status = pool.status()
      if (status.state !== 'failed' || !makeSpare) return status
      const { failure: _, ...rest } = status
      return { ...rest, state: 'ready' }
    },
    async *synthesize(segment, call: CallOptions): AsyncGenerator<PcmFrame> {
      let rest: typeof segment | undefined = segment
      const skips = rests() || lacking.has(segment.voice.id)
      const first = skips ? standIn() : undefined
      if (!first) {
        let done = 0
        try {
          for await (const frame of pool.synthesize(segment, call)) {
            done = Math.max(done, completedWith(frame))
            yield frame
          }
          failures = 0
          return
        } catch (error) {
          call.signal.throwIfAborted()
          if (!mayPass(error)) throw error
          if (lacksVoice(error)) lacking.add(segment.voice.id)
          rest = restOf(segment, done)
        }
      }
      const other = first ?? standIn()
      if (!rest || !other) return
      for await (const frame of other.synthesize(rest, call)) yield { ...frame, standIn: true }
    },
    async close() {
      closed = true
      await Promise.all([pool.close(), spare?.close()])
    },
  }
}
