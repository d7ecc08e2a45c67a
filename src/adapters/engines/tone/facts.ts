import type { Voice } from '../../../core/voice.ts'
import type { EngineCapabilities } from '../../../ports/engine.ts'
import { buildOf } from '../thread/build.ts'
import type { EngineFacts } from '../thread/speaker.ts'
import { TONE_OPTIONS } from './options.ts'

/** Languages of every tone voice. It knows none, so these only help tests to choose. */
const LANGUAGES = ['en-US', 'en-GB', 'de', 'fr', 'es', 'ja', 'zh', 'ar'] as const

const VOICES: readonly Voice[] = ['a', 'b'].map((name) => ({
  id: `tone:${name}`,
  engine: 'tone',
  name: `Tone ${name.toUpperCase()}`,
  languages: LANGUAGES,
  gender: 'neutral',
  description: 'Every word is a tone of its own; for tests.',
  installed: true,
}))

const CAPABILITIES: EngineCapabilities = {
  workload: 'cpu',
  concurrency: 4,
  maxSegmentChars: 1000,
  marks: 'word',
  controls: {},
  options: TONE_OPTIONS,
  ...buildOf(),
}

/** What is known of the tone engine; a test may change what it is said to be able to do. */
export function toneFacts(capabilities: Partial<EngineCapabilities> = {}): EngineFacts {
  return { id: 'tone', capabilities: { ...CAPABILITIES, ...capabilities }, voices: VOICES }
}
