import { SpeechError, type ErrorCode } from '../../../core/errors.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { commonCapabilities } from './common.ts'

/** Failures that another engine would meet as well. */
const FINAL: ReadonlySet<ErrorCode> = new Set([
  'invalid_request',
  'too_large',
  'conflict',
  'internal',
])

/**
 * An engine that asks the next one when one fails before it has spoken. The voices are those
 * of the first; another engine speaks with its own voice of that name, or of that language.
 */
export function fallback(
  engines: readonly [SpeechEngine, SpeechEngine, ...SpeechEngine[]],
): SpeechEngine {
  const [first, ...others] = engines
  return {
    id: first.id,
    capabilities: commonCapabilities([first.capabilities, ...others.map((it) => it.capabilities)]),
    voices: (options) => first.voices(options),
    prepare: (options) => first.prepare(options),
    async *synthesize(segment, call) {
      let failure: unknown
      for (const engine of engines) {
        let spoke = false
        try {
          const spoken = engine === first ? segment : await revoiced(segment, engine, call.signal)
          for await (const frame of engine.synthesize(spoken, call)) {
            spoke = true
            yield frame
          }
          return
        } catch (error) {
          call.signal.throwIfAborted()
          if (spoke || (SpeechError.is(error) && FINAL.has(error.code))) throw error
          failure ??= error
        }
      }
      throw failure
    },
    async close() {
      await Promise.all(engines.map((it) => it.close()))
    },
  }
}

async function revoiced(
  segment: Segment,
  engine: SpeechEngine,
  signal: AbortSignal,
): Promise<Segment> {
  const voices = (await engine.voices({ signal })).filter((it) => it.installed)
  const speaks = (tag: string): Voice | undefined =>
    voices.find((it) => it.languages.some((language) => language.toLowerCase() === tag))
  const language = segment.language.toLowerCase()
  const voice =
    voices.find((it) => it.id === segment.voice.id) ??
    speaks(language) ??
    speaks(language.split('-')[0] ?? language)
  if (voice) return { ...segment, voice }
  throw new SpeechError('unsupported', `The engine ${engine.id} has no voice for this language.`, {
    details: { engine: engine.id, language: segment.language },
  })
}
