// Kitten as sherpa-onnx loads it: one style for each speaker whatever the length, eSpeak's phonemes.
// Tensors and metadata from sherpa-onnx: scripts/kitten-tts, offline-tts-kitten-model.cc; names of
// the tensors from the exports of KittenTTS.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { linkEspeakData } from './espeak-data.ts'
import { changed } from './metadata.ts'
import { STYLE_SIZE, styledModel } from './styled-model.ts'
import { sequence } from './tones.ts'
import { KITTEN_SYMBOLS, KITTEN_VOCABULARY, tokensFile } from './vocabulary.ts'

/** Names of the eight voices, by the number of the speaker. */
export const KITTEN_SPEAKERS: readonly string[] = [2, 3, 4, 5].flatMap((voice) => [
  `expr-voice-${voice}-m`,
  `expr-voice-${voice}-f`,
])

export interface TinyKittenOptions {
  /** Samples of each token at speed 1 and 24 kHz; default 1,200. */
  readonly samplesPerToken?: number
  readonly metadata?: Readonly<Record<string, string | number | undefined>>
}

/** Writes a folder like those of Kitten: model, voices, tokens and eSpeak's data. */
export async function writeTinyKitten(dir: string, options: TinyKittenOptions = {}): Promise<void> {
  const metadata = changed(
    {
      model_type: 'kitten-tts',
      language: 'English',
      has_espeak: 1,
      sample_rate: 24_000,
      version: 1,
      voice: 'en-us',
      style_dim: `1,${STYLE_SIZE}`,
      n_speakers: KITTEN_SPEAKERS.length,
      speaker2id: KITTEN_SPEAKERS.map((name, id) => `${name}->${id}`).join(','),
      id2speaker: KITTEN_SPEAKERS.map((name, id) => `${id}->${name}`).join(','),
      speaker_names: KITTEN_SPEAKERS.join(','),
    },
    options.metadata,
  )
  const model = styledModel({
    tokens: 'input_ids',
    audio: 'waveform',
    vocabulary: KITTEN_VOCABULARY,
    samplesPerToken: options.samplesPerToken ?? 1_200,
    metadata,
  })
  const next = sequence(3)
  const styles = Float32Array.from({ length: KITTEN_SPEAKERS.length * STYLE_SIZE }, next)
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, 'model.fp16.onnx'), model)
  await writeFile(path.join(dir, 'voices.bin'), new Uint8Array(styles.buffer))
  await writeFile(path.join(dir, 'tokens.txt'), tokensFile(KITTEN_SYMBOLS))
  await linkEspeakData(dir)
}
