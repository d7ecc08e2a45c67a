import { createRostrum } from '../app/create-rostrum.ts'
import type { CallContext } from '../core/call-context.ts'
import type { Rostrum } from '../app/rostrum.ts'
import type { Clock } from '../ports/clock.ts'
import { writeAudioFile } from './audio-file.ts'
import { type AudioRequest, audioRequestOf, type AudioRequestInit } from './audio-request.ts'
import { AudioResponse } from './audio-response.ts'
import { backendOf } from './backend-of.ts'
import { checkRequest } from './check-request.ts'
import { classifyError, failureMessage } from './classify.ts'
import { systemClock } from '../app/wire-clock.ts'
import { type AudioConfig, type ConfigGiven, configOf } from './config.ts'
import { TTSError } from './errors.ts'
import { houseOf } from './house.ts'
import { getLogger, logErrorWithContext, logPerformance } from './logging.ts'
import { fileNameOf } from './output-name.ts'
import { platformLog } from './platform-log.ts'
import { requireEngine } from './require-engine.ts'
import { retrying } from './retrying.ts'
import type { SpeechBackend } from './speech-backend.ts'

/** What a service is made of. */
export interface TTSServiceOptions {
  /** All settings, or some by their names. Default: those of the process. */
  readonly config?: ConfigGiven | undefined
  /** Who speaks. Default: as `TTS_ENGINE` says. */
  readonly backend?: SpeechBackend | undefined
  /** The time; for tests. */
  readonly clock?: Clock | undefined
}

const log = getLogger('rostrum.audio-api.tts')

/** Speaks requests into files. One platform belongs to it, opened by the first request. */
export class TTSService implements AsyncDisposable {
  readonly config: AudioConfig
  readonly #backend: SpeechBackend
  readonly #clock: Clock
  readonly #closing = new AbortController()
  #platform: Promise<Rostrum> | undefined

  constructor({ config, backend, clock = systemClock }: TTSServiceOptions = {}) {
    this.config = configOf(config)
    this.#backend = backend ?? backendOf(this.config)
    this.#clock = clock
  }

  /**
   * Speaks a request into a WAV in `OUTPUT_DIR`. Never rejects: what goes wrong is told by
   * `success`, `message` and `error`, and leaves no file. What may pass is tried again.
   */
  async generateAudio(
    request: AudioRequest | AudioRequestInit,
    { signal: given }: CallContext = {},
  ): Promise<AudioResponse> {
    const startedMs = this.#clock.monotonic()
    const took = (): number => (this.#clock.monotonic() - startedMs) / 1000
    const { signal: closing } = this.#closing
    const signal = given ? AbortSignal.any([given, closing]) : closing
    try {
      signal.throwIfAborted()
      const audio = audioRequestOf(request)
      const made = await this.#make(audio, signal)
      const processingTime = took()
      logPerformance(log, 'audio_generation', processingTime, contextOf(audio))
      const message = 'Audio generated successfully'
      return new AudioResponse({ success: true, message, ...made, processingTime })
    } catch (thrown) {
      const error = signal.aborted ? abortedBy(signal) : classifyError(thrown)
      logErrorWithContext(log, error, { field: error.field })
      const processingTime = took()
      const message = failureMessage(error)
      return new AudioResponse({ success: false, message, error: error.message, processingTime })
    }
  }

  /** Whether it is open and its engine can speak. */
  async healthCheck(): Promise<boolean> {
    if (this.#closing.signal.aborted) return false
    try {
      await this.#open()
      return true
    } catch (error) {
      log.exception('The health check failed.', error)
      return false
    }
  }

  /** Ends what is being spoken and frees the engine. Safe to call twice. */
  async close(): Promise<void> {
    this.#closing.abort(new TTSError('The service is closed.'))
    const platform = await this.#platform?.catch(() => undefined)
    await platform?.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #open(): Promise<Rostrum> {
    this.#closing.signal.throwIfAborted()
    this.#platform ??= this.#create().catch((error: unknown) => {
      // The next request tries again.
      this.#platform = undefined
      throw error
    })
    return this.#platform
  }

  async #create(): Promise<Rostrum> {
    const house = { backend: this.#backend, config: this.config, clock: this.#clock }
    const own = await houseOf(house)
    const platform = await createRostrum({
      config: { cache: { requests: 'off' }, ...own.config },
      parts: { logger: platformLog(), ...own.parts },
    })
    try {
      await requireEngine(platform, this.#backend.id)
      return platform
    } catch (error) {
      await platform.close()
      throw error
    }
  }

  async #make(
    audio: AudioRequest,
    signal: AbortSignal,
  ): Promise<{ readonly filePath: string; readonly duration: number }> {
    const { config } = this
    checkRequest(audio, config)
    this.#backend.check?.(config)
    const wanted = this.#backend.speechOf(audio)
    const work = async () => {
      const platform = await this.#open()
      await using speech = await platform.speak(wanted, { signal })
      for (const warning of speech.warnings) log.warning(warning)
      const filePath = await writeAudioFile(config.outputDir, fileNameOf(audio), {
        bytes: (patch) => speech.patched(patch),
        minBytes: config.minAudioSize,
      })
      return { filePath, duration: speech.durationSec }
    }
    // An engine of this library's own has repeated its calls already.
    if (this.#backend.engine) return work()
    return retrying(work, config, { clock: this.#clock, signal })
  }
}

function abortedBy({ reason }: AbortSignal): TTSError {
  if (reason instanceof TTSError) return reason
  return new TTSError('The request was aborted.', { cause: reason })
}

function contextOf({ text, language, model, speakerMode, voiceConfig }: AudioRequest): {
  readonly [field: string]: unknown
} {
  return {
    text_length: text.length,
    language,
    model,
    speaker_mode: speakerMode,
    voice_name: voiceConfig.voiceName,
  }
}
