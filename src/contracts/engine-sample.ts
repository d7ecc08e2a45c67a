import type { Segment } from '../core/segment.ts'
import type { Voice } from '../core/voice.ts'
import type { SpeechEngine } from '../ports/engine.ts'

/** One engine under test, with a voice of it. */
export interface EngineUnderTest {
  readonly engine: SpeechEngine
  readonly voice: Voice
  segment(text: string, changes?: Partial<Segment>): Segment
}

/** Runs a test with an engine of its own, and closes it. */
export type WithEngine = (body: (subject: EngineUnderTest) => Promise<void>) => Promise<void>

/** Three sentences in one segment. */
export const SAMPLE = 'Good morning to you all. The train leaves at noon! Will you come with me?'
