/** The parts of the package that are used; it brings no types of its own. */
declare module 'sherpa-onnx-node' {
  export interface GeneratedAudio {
    readonly samples: Float32Array<ArrayBuffer>
    readonly sampleRate: number
  }

  export interface GenerationConfig {
    readonly sid?: number
    readonly speed?: number
    readonly silenceScale?: number
    readonly numSteps?: number
    readonly referenceAudio?: Float32Array
    readonly referenceSampleRate?: number
    readonly referenceText?: string
    readonly extra?: { readonly [key: string]: number | string }
  }

  export interface TtsRequest {
    readonly text: string
    readonly sid: number
    readonly speed: number
    /** False: the samples own their buffer. */
    readonly enableExternalBuffer: boolean
    readonly generationConfig: GenerationConfig
    /** Called after each batch; false stops. */
    readonly onProgress: () => boolean
  }

  export interface OfflineTtsConfig {
    readonly model: {
      readonly [family: string]: { readonly [key: string]: string | number } | string | number
      readonly numThreads: number
      readonly provider: string
    }
    /** Sentences in one batch. */
    readonly maxNumSentences: number
    readonly silenceScale: number
  }

  export interface LoadedTts {
    readonly numSpeakers: number
    readonly sampleRate: number
    generateAsync(request: TtsRequest): Promise<GeneratedAudio>
  }

  export const OfflineTts: {
    /** Ends the process for a wrong configuration; rejects for a model that does not load. */
    createAsync(config: OfflineTtsConfig): Promise<LoadedTts>
  }
}
