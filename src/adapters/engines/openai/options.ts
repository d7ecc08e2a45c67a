import type { RemoteEngineOptions } from '../remote/options.ts'

/** An upstream that speaks OpenAI's interface, and how it is asked. */
export interface OpenAiEngineOptions extends RemoteEngineOptions {
  /** Id of the engine. Default `openai`. */
  readonly id?: string
  /** Base URL up to and with `/v1`. */
  readonly url: string
  /** Sent as a bearer token; empty (the default): none. */
  readonly apiKey?: string
  /** Model where a request names none. Default `tts-1`. */
  readonly model?: string
  /** Names of its voices where it does not list them. Default: those of OpenAI. */
  readonly voices?: readonly string[]
  /** BCP 47 tags its voices speak where nothing tells. Default `en`. */
  readonly languages?: readonly string[]
  /** Format asked for; what comes is read by its bytes. Default `pcm`. */
  readonly format?: 'pcm' | 'wav'
  /** Hertz of `pcm`, 8,000 to 48,000, where its media type does not tell. Default 24,000. */
  readonly sampleRate?: number
  /** Whether it heeds `speed`; else the pipeline does it. Default: yes, but not `gpt-4o…` models. */
  readonly speed?: boolean
  /** Calls at a time that it is said to be able to take. Default 8. */
  readonly concurrency?: number
  /** Longest text of one call, in UTF-16 code units. Default 4096, as OpenAI has it. */
  readonly maxSegmentChars?: number
  /** Length of text that one call had better have. Default 400. */
  readonly preferredSegmentChars?: number
}
