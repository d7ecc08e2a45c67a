import { SpeechError } from '../../../core/errors.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { commonCapabilities } from './common.ts'

/** The voices of several engines under one; each segment goes to the engine of its voice. */
export function router(
  id: string,
  engines: readonly [SpeechEngine, ...SpeechEngine[]],
): SpeechEngine {
  const [first, ...others] = engines
  const byId: ReadonlyMap<string, SpeechEngine> = new Map(engines.map((it) => [it.id, it]))
  return {
    id,
    capabilities: {
      ...commonCapabilities([first.capabilities, ...others.map((it) => it.capabilities)]),
      concurrency: engines.reduce((sum, it) => sum + it.capabilities.concurrency, 0),
    },
    async voices(options) {
      return (await Promise.all(engines.map((it) => it.voices(options)))).flat()
    },
    prepare: (options) => first.prepare(options),
    async *synthesize(segment, call) {
      const engine = byId.get(segment.voice.engine)
      if (!engine) {
        throw new SpeechError('invalid_request', 'Expected a voice of a known engine.', {
          details: { param: 'voice', engine: segment.voice.engine },
        })
      }
      yield* engine.synthesize(segment, call)
    },
    async close() {
      await Promise.all(engines.map((it) => it.close()))
    },
  }
}
