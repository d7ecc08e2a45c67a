import { createHash } from 'node:crypto'
import { orAborted } from '../../core/stream.ts'
import type { Json, SpeechRequest } from '../../core/request.ts'
import type { Segment, TextSegment } from '../../core/segment.ts'
import { segmentKey } from '../../core/segment-key.ts'
import type { SpeechEngine } from '../../ports/engine.ts'
import type { SpeechPlan } from '../../pipeline/plan.ts'
import type { Delivery } from '../../pipeline/speech.ts'
import type { Config } from '../config/config.ts'
import type { Reading } from './answer.ts'

/** What belongs to an answer beside its request. */
export interface AnswerTerms {
  /** Version of the package: another one may speak otherwise. */
  readonly version: string
  readonly delivery: Delivery
  readonly reading: Reading
}

const NOWHERE = { start: 0, end: 0 }

/**
 * The key of all requests that are heard alike: made of what the engines will be given, and of what
 * is done to their samples. Where a timeline is asked for, the text belongs to it, since the
 * timeline has its places.
 */
export async function heardKey(
  request: SpeechRequest,
  plan: SpeechPlan,
  texts: readonly TextSegment[],
  terms: AnswerTerms,
): Promise<string> {
  const placed = plan.timeline !== 'none'
  const hash = createHash('sha256')
  let index = 0
  for (const text of texts) {
    const lines = plan.lines(text, index)
    for (const { segment, engine, shape } of lines instanceof Promise ? await lines : lines) {
      const { id, capabilities } = engine
      const { pauseBeforeSec, pauseAfterSec, bookmarks, source, sentences } = segment
      hash.update(
        JSON.stringify([
          segmentKey(`${id} ${capabilities.build ?? ''}`, placed ? segment : unplaced(segment)),
          shape ?? null,
          pauseBeforeSec ?? 0,
          pauseAfterSec,
          ...(placed ? [source, sentences, bookmarks ?? null] : []),
        ]),
      )
      index += 1
    }
  }
  const { output, effects, timeline, warnings, encoder } = plan
  const { text, markup = 'plain' } = request
  hash.update(
    JSON.stringify([
      terms,
      encoder.codec,
      output,
      effects,
      timeline,
      warnings,
      placed ? [text, markup] : null,
    ]),
  )
  return hash.digest('hex')
}

/** The segment as it is heard, wherever its words stand in the user's text. */
function unplaced(segment: Segment): Segment {
  return {
    ...segment,
    source: NOWHERE,
    words: segment.words.map(({ start, end, ipa }) => ({
      start,
      end,
      source: NOWHERE,
      ...(ipa !== undefined && { ipa }),
    })),
  }
}

/** The key of one request and no other, for those that would take long to plan. `house`: see `houseOf`. */
export function requestKey(asked: string, house: string, terms: AnswerTerms): string {
  return createHash('sha256')
    .update(JSON.stringify([terms, house]))
    .update(asked)
    .digest('hex')
}

/** What can be heard of models and recordings as they are now, as text. */
export async function revisionOf(
  engines: readonly Pick<SpeechEngine, 'id' | 'revision'>[],
  options: { readonly signal: AbortSignal },
): Promise<string> {
  const { signal } = options
  const revisions = engines.map(async (engine) => {
    // One that cannot tell cannot speak either, and others need not wait for it to be mended.
    const unknown = (): string => ''
    return engine.revision ? [engine.id, await engine.revision(options).catch(unknown)] : []
  })
  const told = await orAborted(Promise.all(revisions), signal)
  return JSON.stringify(told.filter(([id]) => id !== undefined))
}

/** What can be heard of the settings and the engines of this process, as text. */
export function houseOf(
  config: Config,
  engines: readonly { readonly id: string; readonly capabilities: { readonly build?: string } }[],
): string {
  const { language, voice, engineOrder, segments, pauses, format, text } = config
  const builds: Json = engines.map(({ id, capabilities }) => [id, capabilities.build ?? ''])
  return JSON.stringify([language, voice, engineOrder, segments, pauses, format, text, builds])
}
