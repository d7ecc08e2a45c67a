/** What a plan takes from the settings. */
export interface PlanSettings {
  /** Of items whose locale is none. */
  readonly language: string
  /** Unicode code points in one text. */
  readonly maxTextChars: number
  /** The learner that attempts are of; empty for nobody in particular. */
  readonly user: string
  readonly nowMs: number
}
