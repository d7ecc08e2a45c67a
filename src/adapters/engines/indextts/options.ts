import type { AudioDecoder } from '../../../ports/decoder.ts'
import type { RemoteEngineOptions } from '../remote/options.ts'
import type { FieldNames } from './fields.ts'
import type { IndexTtsShape } from './shape.ts'

/** A recording of a voice that is imitated. */
export interface IndexTtsReference {
  /** Makes the id of the voice: `<engine>:<name>`. */
  readonly name: string
  /** Absolute path of a WAV or FLAC file of 1 to 30 seconds. */
  readonly audio: string
  /** BCP 47 tag of what is said there; empty or absent: not known. */
  readonly language?: string
}

/** An IndexTTS server, and how it is asked. */
export interface IndexTtsEngineOptions extends RemoteEngineOptions {
  /** Id of the engine. Default `indextts`. */
  readonly id?: string
  /** Base URL; for the shape `openai` up to and with `/v1`. */
  readonly url: string
  /** Sent as a bearer token; empty (the default): none. */
  readonly apiKey?: string
  /**
   * `form` (default): a form with the text and the recording, answered by a WAV file. `json-url`:
   * JSON with the path of the recording, answered by a link to the file. `openai`: OpenAI's interface.
   */
  readonly shape?: IndexTtsShape
  /** Path behind the base URL. Default `tts`, and `audio/speech` for `openai`. */
  readonly path?: string
  /** Model, for `openai`, where servers want one. Default `tts-1`. */
  readonly model?: string
  /** Voices to imitate, and emotions by recordings. Only `form` sends the file; others its path. */
  readonly references?: readonly IndexTtsReference[]
  /** Voices that the server itself knows by name or path, for `json-url` and `openai`. */
  readonly voices?: readonly string[]
  /** BCP 47 tags it speaks. Default `en` and `zh`. */
  readonly languages?: readonly string[]
  /** What the server calls the fields; one without a name is refused as `unsupported`. */
  readonly fields?: FieldNames
  /** Origins that links may lead to, beside the server's own (`json-url`). */
  readonly linkOrigins?: readonly string[]
  /** What checks recordings: decoders of WAV and FLAC. */
  readonly decoders: readonly AudioDecoder[]
  /** Calls at a time. Default 1: such servers speak one after the other. */
  readonly concurrency?: number
  /** Longest text of one call, in UTF-16 code units. Default 1000. */
  readonly maxSegmentChars?: number
  /** Length of text that one call had better have. Default 300. */
  readonly preferredSegmentChars?: number
}
