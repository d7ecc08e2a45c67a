import { createHash } from 'node:crypto'
import type { Voice } from '../../../core/voice.ts'
import { peerVersion } from '../../peers.ts'
import { buildOf } from '../thread/build.ts'
import type { EngineFacts } from '../thread/speaker.ts'
import { languageFor } from './languages.ts'
import type { ChatterboxFolder } from './model-folder.ts'
import type { ChatterboxReference } from './references.ts'
import { CHATTERBOX_OPTIONS } from './tuning.ts'

/** Voices by their ids: those of the configuration, and the one the model brings along. */
export function chatterboxVoices(
  { defaultVoice }: Pick<ChatterboxFolder, 'defaultVoice'>,
  references: readonly ChatterboxReference[],
): ReadonlyMap<string, ChatterboxReference> {
  const own = defaultVoice === undefined ? [] : [{ name: 'default', audio: defaultVoice }]
  return new Map([...own, ...references].map((it) => [`chatterbox:${it.name}`, it]))
}

/** What is known of Chatterbox with a model and voices, without loading it. */
export function chatterboxFacts(
  folder: ChatterboxFolder,
  voices: ReadonlyMap<string, ChatterboxReference>,
): EngineFacts {
  const made = [
    buildOf().build ?? '',
    peerVersion('@huggingface/transformers') ?? '',
    folder.fingerprint,
  ]
  return {
    id: 'chatterbox',
    capabilities: {
      workload: 'cpu',
      concurrency: 1,
      maxSegmentChars: 600,
      marks: 'none',
      controls: {},
      options: CHATTERBOX_OPTIONS,
      build: `chatterbox ${createHash('sha256').update(made.join('\n')).digest('hex').slice(0, 16)}`,
    },
    voices: [...voices].map(([id, reference]) => voiceOf(id, reference, folder)),
  }
}

function voiceOf(
  id: string,
  { name, language }: ChatterboxReference,
  folder: ChatterboxFolder,
): Voice {
  const own = language ? languageFor(language, folder.languages) : undefined
  const [first, ...others] = folder.languages.filter((it) => it !== own)
  return {
    id,
    engine: 'chatterbox',
    name,
    languages: own !== undefined ? [own, ...(first ? [first] : []), ...others] : folder.languages,
    description: 'Imitates a recording.',
    imitates: true,
    installed: folder.problems.length === 0,
  }
}
