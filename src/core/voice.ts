/** A control of the voice that an engine may honour itself. */
export type VoiceControl = 'rate' | 'pitch'

/** A speaker some engine can imitate. Plain data. */
export interface Voice {
  /** `<engine>:<name>`, unique in the catalogue: `espeak:en-gb`, `sherpa:kokoro/af_heart`. */
  readonly id: string
  readonly engine: string
  readonly name: string
  /** BCP 47 tags, best first; never empty. */
  readonly languages: readonly [string, ...string[]]
  readonly gender?: 'female' | 'male' | 'neutral'
  readonly description?: string
  /** Ways of speaking that may be added to the id: `espeak:en-us+f3`. */
  readonly variants?: readonly string[]
  /** Keys of `engineOptions` that it takes, of those its engine has. Absent: all of them. */
  readonly options?: readonly string[]
  /**
   * True for one that imitates a recording. Of the voices of an engine it is chosen for a language only
   * where no other one speaks that.
   */
  readonly imitates?: boolean
  /** False until its model files are on disk. */
  readonly installed: boolean
  /**
   * Changes when the voice would sound different for a reason that its engine's `build` does not
   * tell: another model file, another recording. Absent: there is no such reason.
   */
  readonly revision?: string
}
