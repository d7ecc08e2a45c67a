import { buildOf } from '../thread/build.ts'
import type { EngineFacts } from '../thread/speaker.ts'
import { ESPEAK_CONTROLS } from './controls.ts'
import { ESPEAK_IPA } from './ipa-signs.ts'
import { ESPEAK_VARIANTS } from './variants.ts'
import { ESPEAK_VOICES } from './voices.ts'

/** What is known of eSpeak NG without loading it. */
export const ESPEAK_FACTS: EngineFacts = {
  id: 'espeak',
  capabilities: {
    workload: 'cpu',
    concurrency: 1,
    maxSegmentChars: 1500,
    marks: 'phoneme',
    controls: ESPEAK_CONTROLS,
    ipa: ESPEAK_IPA,
    options: [],
    ...buildOf('@echogarden/espeak-ng-emscripten'),
    variants: ESPEAK_VARIANTS.map(({ name, gender }) => ({ name, ...(gender && { gender }) })),
  },
  voices: ESPEAK_VOICES.map(({ name, label, languages }) => ({
    id: `espeak:${name}`,
    engine: 'espeak',
    name: label,
    languages,
    gender: 'male',
    installed: true,
  })),
}
