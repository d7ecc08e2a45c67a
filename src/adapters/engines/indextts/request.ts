import { SpeechError } from '../../../core/errors.ts'
import type { Segment } from '../../../core/segment.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import { givenOptions } from '../remote/text-option.ts'
import { voiceName } from '../remote/voice-name.ts'
import { formBody, jsonBody, type Body } from './bodies.ts'
import { emotionOf } from './emotion.ts'
import { fieldsOf, type Control, type FieldNames, type FieldValue } from './fields.ts'
import type { IndexTtsReference } from './options.ts'
import type { IndexTtsShape } from './shape.ts'
import { recordings } from './recordings.ts'
import { DEFAULT_VOICE } from './voices.ts'

/** What requests are made of. */
export interface IndexTtsRequestOptions {
  readonly engine: string
  readonly shape: IndexTtsShape
  readonly model: string
  readonly references: readonly IndexTtsReference[]
  readonly fields?: FieldNames
  readonly decoders: readonly AudioDecoder[]
}

/** A request for one segment, and the texts within it that no error may repeat. */
export interface IndexTtsRequest {
  readonly body: Body
  readonly texts: readonly string[]
}

/** Makes the maker of requests. `invalid_request` when the names of fields are wrong. */
export function indexTtsRequest(
  options: IndexTtsRequestOptions,
): (segment: Segment, signal: AbortSignal) => Promise<IndexTtsRequest> {
  const { engine, shape, references } = options
  const fields = fieldsOf(engine, shape, options.fields)
  const read = recordings(options.decoders)

  /** A recording: as a file in a form, as its path where the server reads its own disk. */
  async function recorded(reference: IndexTtsReference, signal: AbortSignal): Promise<FieldValue> {
    if (shape !== 'form') return reference.audio
    const { bytes, mediaType, fileName } = await read(reference, signal)
    return new File([bytes], fileName, { type: mediaType })
  }

  async function promptOf(segment: Segment, signal: AbortSignal): Promise<FieldValue | undefined> {
    const name = voiceName(engine, segment.voice)
    const reference = references.find((it) => it.name === name)
    if (reference) return recorded(reference, signal)
    if (shape !== 'openai' && name === DEFAULT_VOICE) return undefined
    if (shape !== 'form') return name
    throw new SpeechError('unsupported', `The engine ${engine} has no recording of this voice.`, {
      details: { engine, param: 'voice' },
    })
  }

  return async (segment, signal) => {
    const emotion = emotionOf(engine, givenOptions(engine, segment.engineOptions))
    const entries: (readonly [string, FieldValue])[] = []
    if (shape === 'openai') entries.push(['model', options.model], ['response_format', 'wav'])
    const tell = (control: Control, value: FieldValue | undefined): void => {
      if (value !== undefined) entries.push(...fields.entries(control, value))
    }
    tell('text', segment.text)
    tell('emotionVector', emotion.vector)
    tell('emotionText', emotion.text)
    tell('emotionWeight', emotion.weight)
    if (emotion.audio !== undefined) {
      // Its name first: a field that has none is not worth reading a file for.
      fields.entries('emotionAudio', '')
      tell('emotionAudio', await recorded(referenceOf(emotion.audio), signal))
    }
    tell('prompt', await promptOf(segment, signal))
    const body = shape === 'form' ? await formBody(entries) : jsonBody(entries)
    // Where recordings are is nobody's business but the server's.
    const paths = shape === 'form' ? [] : references.map((it) => it.audio)
    return { body, texts: [segment.text, emotion.text ?? '', ...paths] }
  }

  function referenceOf(name: string): IndexTtsReference {
    const reference = references.find((it) => it.name === name)
    if (reference) return reference
    const param = `engineOptions.${engine}.emotionAudio`
    const expected = references.map((it) => it.name)
    throw new SpeechError(
      'invalid_request',
      `Expected emotionAudio to name a reference of ${engine}.`,
      {
        details: { param, expected },
      },
    )
  }
}
