// Kokoro as sherpa-onnx loads it: version 1 is the English layout, version 2 the multilingual one with
// lexicons. Tensors, metadata and the order of speakers from sherpa-onnx: scripts/kokoro/v1.0,
// offline-tts-kokoro-model.cc, kokoro-multi-lang-lexicon.cc; em_santa, which that order lacks, added.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { linkEspeakData } from './espeak-data.ts'
import { changed } from './metadata.ts'
import { STYLE_SIZE, styledModel } from './styled-model.ts'
import { sequence } from './tones.ts'
import { KOKORO_SYMBOLS, KOKORO_VOCABULARY, tokensFile } from './vocabulary.ts'

/** Names of the 54 voices of version 1.0, by the number of the speaker. */
export const KOKORO_SPEAKERS: readonly string[] = [
  ...'alloy aoede bella heart jessica kore nicole nova river sarah sky'.split(' ').map(named('af')),
  ...'adam echo eric fenrir liam michael onyx puck santa'.split(' ').map(named('am')),
  ...'alice emma isabella lily'.split(' ').map(named('bf')),
  ...'daniel fable george lewis'.split(' ').map(named('bm')),
  ...'ef_dora em_alex em_santa ff_siwis hf_alpha hf_beta hm_omega hm_psi if_sara im_nicola'.split(
    ' ',
  ),
  ...'jf_alpha jf_gongitsune jf_nezumi jf_tebukuro jm_kumo pf_dora pm_alex pm_santa'.split(' '),
  ...'xiaobei xiaoni xiaoxiao xiaoyi'.split(' ').map(named('zf')),
  ...'yunjian yunxi yunxia yunyang'.split(' ').map(named('zm')),
]

/** Rows of each voice's style: one for each length in tokens. */
export const STYLE_ROWS = 510

function named(prefix: string): (name: string) => string {
  return (name) => `${prefix}_${name}`
}

export interface TinyKokoroOptions {
  /** Names of the speakers; default the 54 of version 1.0. `voices.bin` has 522 kB for each. */
  readonly speakers?: readonly string[]
  /** 2 is the multilingual layout, the default; 1 the English one without lexicons. */
  readonly version?: 1 | 2
  /** Samples of each token at speed 1 and 24 kHz; default 1,200. Two more tokens than phonemes. */
  readonly samplesPerToken?: number
  /** Multiplications of 1,000,000 numbers for each token, for nothing; default 0. */
  readonly work?: number
  readonly metadata?: Readonly<Record<string, string | number | undefined>>
}

/** Style of one speaker: the same numbers on each row, a little stronger on each than before. */
export function kokoroStyle(speaker: number): Float32Array {
  const next = sequence(1_000 + speaker)
  for (let skipped = 0; skipped < 10; skipped++) next()
  const base = Array.from({ length: STYLE_SIZE }, next)
  return Float32Array.from(
    { length: STYLE_ROWS * STYLE_SIZE },
    (_, at) => base[at % STYLE_SIZE]! * (1 + Math.floor(at / STYLE_SIZE) / (2 * STYLE_ROWS)),
  )
}

/** Writes a folder like those of Kokoro: model, voices, tokens, lexicons and eSpeak's data. */
export async function writeTinyKokoro(dir: string, options: TinyKokoroOptions = {}): Promise<void> {
  const { speakers = KOKORO_SPEAKERS, version = 2 } = options
  const { samplesPerToken = 1_200, work = 0 } = options
  const metadata = changed(
    {
      model_type: 'kokoro',
      language: version === 2 ? 'multi-lang, e.g., English, Chinese' : 'English',
      has_espeak: 1,
      sample_rate: 24_000,
      version,
      voice: 'en-us',
      style_dim: `${STYLE_ROWS},1,${STYLE_SIZE}`,
      n_speakers: speakers.length,
      id2speaker: speakers.map((name, id) => `${id}->${name}`).join(','),
      speaker2id: speakers.map((name, id) => `${name}->${id}`).join(','),
      speaker_names: speakers.join(','),
    },
    options.metadata,
  )
  await mkdir(dir, { recursive: true })
  await writeFile(
    path.join(dir, 'model.onnx'),
    styledModel({
      tokens: 'tokens',
      audio: 'audio',
      vocabulary: KOKORO_VOCABULARY,
      samplesPerToken,
      work,
      metadata,
    }),
  )
  const styles = speakers.map((_, speaker) => new Uint8Array(kokoroStyle(speaker).buffer))
  await writeFile(path.join(dir, 'voices.bin'), Buffer.concat(styles))
  await writeFile(path.join(dir, 'tokens.txt'), tokensFile(KOKORO_SYMBOLS))
  if (version === 2) {
    await writeFile(path.join(dir, 'lexicon-us-en.txt'), 'hello h ə l ˈ O\nworld w ˈ ɜ ɹ l d\n')
    await writeFile(path.join(dir, 'lexicon-gb-en.txt'), 'hello h ə l ˈ Q\nworld w ˈ ɜ ː l d\n')
    await writeFile(path.join(dir, 'lexicon-zh.txt'), '你 n i ↓\n好 x a u\n你好 n i ↗ x a u\n')
  }
  await linkEspeakData(dir)
}
