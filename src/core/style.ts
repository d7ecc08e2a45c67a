/**
 * How a stretch of text asks to be spoken, on top of what the request says; what is absent is as
 * in the request. Plain data.
 */
export interface SpeakingStyle {
  /** A `Voice.id` or a name that is unique, as in `SpeechRequest.voice`. */
  readonly voice?: string
  /** BCP 47 tag of the words. */
  readonly language?: string
  /** Who is to speak when no voice is named, where there is one. */
  readonly gender?: 'female' | 'male' | 'neutral'
  /** Factor on the rate of the request, above 0; 2 is twice as fast. */
  readonly rate?: number
  /** Added to the pitch of the request. */
  readonly pitchSemitones?: number
  /** Added to the level of the voice. */
  readonly gainDb?: number
}
