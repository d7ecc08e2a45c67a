/** Something that happened in the speech. */
export interface EspeakEvent {
  readonly type: 'samplerate' | 'sentence' | 'word' | 'phoneme' | 'mark' | 'play' | 'end'
  /** Milliseconds from the start of the call. */
  readonly audio_position: number
  /** Name of a mark, IPA of a phoneme (empty for a pause), or a number. */
  readonly id: string | number | undefined
}

/** eSpeak NG, loaded: as WebAssembly, or the library of the system. */
export interface EspeakLibrary {
  readonly samplerate: number
  /** Words per minute, 80 to 450. */
  rate: number
  /** 0 to 99; 50 is the voice's own. */
  pitch: number
  /** 0 to 99; 50 is the voice's own. */
  range: number
  /** 0 to 200; 100 is natural. */
  volume: number
  /** Whether the callback is told what happens in the speech; reading it takes time. */
  events: boolean
  /** Whether phonemes are wanted with their stress, which takes the library of a system time. */
  labels: boolean
  /** 0 when found. */
  set_voice(name: string): number
  /**
   * Speaks SSML; blocks. The callback is given the samples with what happens in them; true stops.
   * The samples are the callee's own.
   */
  synthesize(
    ssml: string,
    callback: (samples: Int16Array, events: readonly EspeakEvent[]) => boolean,
  ): void
  /** IPA of plain text, `_` between phonemes and `|` between clauses. */
  phonemes(text: string): string
}
