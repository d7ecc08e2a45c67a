import type { AudioEncoder } from '../ports/encoder.ts'
import type { Clock } from '../ports/clock.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { Logger } from '../ports/logger.ts'
import type { Meter } from '../ports/meter.ts'
import type { Lazy } from './lazy.ts'
import { lazyArtifacts, lazyCacheIndex } from './lazy-ports.ts'
import type { Durable } from './wire-durable.ts'

/** Where segments are kept, and which. */
export interface KeepingOptions {
  readonly durable: Lazy<Durable>
  /** Writes FLAC. */
  readonly encoder: AudioEncoder
  readonly clock: Clock
  readonly logger: Logger | undefined
  readonly meter: Meter | undefined
  /** Keeps every segment; otherwise only those of tasks. */
  readonly always: boolean
  /** Whether closing it closes the engine. */
  readonly owned: boolean
}

/**
 * An engine that keeps the segments of tasks, so that none is made twice. What keeping needs is
 * loaded by the first call that asks for it; the others go straight to the engine.
 */
export function keepingEngine(engine: SpeechEngine, options: KeepingOptions): SpeechEngine {
  const { always, owned } = options
  const inner: SpeechEngine = {
    id: engine.id,
    capabilities: engine.capabilities,
    voices: (given) => engine.voices(given),
    prepare: (given) => engine.prepare(given),
    synthesize: (segment, call) => engine.synthesize(segment, call),
    ...(engine.resolve && { resolve: engine.resolve.bind(engine) }),
    ...(engine.revision && { revision: engine.revision.bind(engine) }),
    ...(engine.status && { status: engine.status.bind(engine) }),
    close: () => (owned ? engine.close() : Promise.resolve()),
  }
  let loading: Promise<SpeechEngine> | undefined
  const load = async (): Promise<SpeechEngine> => {
    const [{ kept }, { cached }, { flacDecoder }] = await Promise.all([
      import('../adapters/engines/compose/kept.ts'),
      import('../adapters/engines/compose/cached.ts'),
      import('../adapters/decoders/flac/decoder.ts'),
    ])
    const { durable, encoder, clock, logger, meter } = options
    const place = { artifacts: lazyArtifacts(durable), index: lazyCacheIndex(durable) }
    const coding = { encoder, decoder: flacDecoder }
    const keeper = kept(inner, { ...place, ...coding, clock, logger, meter, always })
    // No room: it only lets equal calls of this process join.
    return cached(keeper, { maxBytes: 0 })
  }
  return {
    ...inner,
    synthesize(segment, call) {
      if (!always && call.holder === undefined) return engine.synthesize(segment, call)
      return (async function* () {
        yield* (await (loading ??= load())).synthesize(segment, call)
      })()
    },
    async close() {
      const keeper = await loading
      await (keeper ?? inner).close()
    },
  }
}
