// VITS as sherpa-onnx loads it: Piper exports (eSpeak phonemes) and MMS exports (characters).
// Tensors and metadata from sherpa-onnx: offline-tts-vits-model.cc, piper-phonemize-lexicon.cc and
// offline-tts-character-frontend.cc; names from the exports of Piper and facebook/mms-tts.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { linkEspeakData } from './espeak-data.ts'
import { unused } from './frames.ts'
import { changed } from './metadata.ts'
import { floats, integers, node, onnxFile, port } from './onnx-writer.ts'
import { hums, tones } from './tones.ts'
import { MMS_SYMBOLS, PIPER_SYMBOLS, tokensFile } from './vocabulary.ts'

export interface TinyPiperOptions {
  /** File name without `.onnx`; default `en_US-tiny-low`. */
  readonly name?: string
  /** 1 for a voice of one speaker, the default. */
  readonly speakers?: number
  /** Default 22,050. */
  readonly sampleRate?: number
  /** Samples of each token at speed 1; default 400. Piper has two tokens per phoneme and one more. */
  readonly samplesPerToken?: number
  /** Name of eSpeak's voice in the metadata; default `en-us`. */
  readonly voice?: string
  /** Written over the metadata; `undefined` leaves a key out. */
  readonly metadata?: Readonly<Record<string, string | number | undefined>>
  /** As Piper publishes voices: no metadata, no tokens, no data of eSpeak. Default false. */
  readonly raw?: boolean
  /** Written over the settings in `.onnx.json`; `undefined` leaves a key out. */
  readonly settings?: Readonly<Record<string, unknown>>
}

export interface TinyMmsOptions {
  /** ISO 639-3 as MMS names languages; default `fin`. */
  readonly language?: string
  /** Letters besides `a` to `z`; default those of Finnish. */
  readonly letters?: string
  /** Samples of each token at speed 1; default 400. MMS has two tokens per character and one more. */
  readonly samplesPerToken?: number
  readonly metadata?: Readonly<Record<string, string | number | undefined>>
}

/** Writes a folder like those of Piper voices: `<name>.onnx`, its `.json`, tokens and eSpeak's data. */
export async function writeTinyPiper(dir: string, options: TinyPiperOptions = {}): Promise<void> {
  const { name = 'en_US-tiny-low', speakers = 1, sampleRate = 22_050 } = options
  const { samplesPerToken = 400, voice = 'en-us', raw = false } = options
  const spoken = tones({
    tokens: 'input',
    vocabulary: PIPER_SYMBOLS.length,
    samplesPerToken,
    sampleRate,
    speed: 'speed',
    hum: 'hum',
    table: 'enc_p.emb.weight',
    samples: 'samples',
  })
  const many = speakers > 1
  const model = onnxFile({
    constants: [
      ...spoken.constants,
      floats('hums', [speakers, samplesPerToken], hums(speakers, samplesPerToken)),
      floats('nothing', [], [0]),
      integers('first', [1], [0]),
      integers('second', [], [1]),
      integers('shape', [4], [1, 1, 1, -1]),
    ],
    nodes: [
      node('Gather', ['scales', 'second'], ['length_scale']),
      node('Reciprocal', ['length_scale'], ['speed']),
      node('Gather', ['hums', many ? 'sid' : 'first'], ['hum']),
      ...spoken.nodes,
      node('Cast', ['input_lengths'], ['lengths_f'], { to: 1 }),
      ...unused('lengths_f', 'samples', 'heard'),
      node('Reshape', ['heard', 'shape'], ['output']),
    ],
    inputs: [
      port('input', 'int64', ['batch_size', 'phonemes']),
      port('input_lengths', 'int64', ['batch_size']),
      port('scales', 'float', [3]),
      ...(many ? [port('sid', 'int64', ['batch_size'])] : []),
    ],
    outputs: [port('output', 'float', ['batch_size', 1, 1, 'time'])],
    metadata: changed(
      raw
        ? {}
        : {
            model_type: 'vits',
            comment: 'piper',
            language: 'English',
            voice,
            has_espeak: 1,
            n_speakers: speakers,
            sample_rate: sampleRate,
          },
      options.metadata,
    ),
  })
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, `${name}.onnx`), model)
  const speakerIds = Array.from({ length: many ? speakers : 0 }, (_, id) => [`p${225 + id}`, id])
  const [code = '', dataset = '', quality = ''] = name.split('-')
  const [family = '', region = ''] = code.split('_')
  const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(family)
  const config = {
    audio: { sample_rate: sampleRate, quality },
    espeak: { voice },
    inference: { noise_scale: 0.667, length_scale: 1, noise_w: 0.8 },
    phoneme_type: 'espeak',
    phoneme_map: {},
    phoneme_id_map: Object.fromEntries(PIPER_SYMBOLS.map((symbol, id) => [symbol, [id]])),
    num_symbols: PIPER_SYMBOLS.length,
    num_speakers: speakers,
    speaker_id_map: Object.fromEntries(speakerIds) as Record<string, number>,
    piper_version: '1.0.0',
    language: { code, family, region, name_english: english },
    dataset,
    ...options.settings,
  }
  await writeFile(path.join(dir, `${name}.onnx.json`), JSON.stringify(config, null, 2))
  if (raw) return
  await writeFile(path.join(dir, 'tokens.txt'), tokensFile(PIPER_SYMBOLS))
  await linkEspeakData(dir)
}

/** Writes a folder like those of MMS: `model.onnx` and `tokens.txt`, no data of eSpeak. */
export async function writeTinyMms(dir: string, options: TinyMmsOptions = {}): Promise<void> {
  const { language = 'fin', letters = 'äåö', samplesPerToken = 400 } = options
  const sampleRate = 16_000
  const symbols = [...MMS_SYMBOLS, ...letters]
  const spoken = tones({
    tokens: 'x',
    vocabulary: symbols.length,
    samplesPerToken,
    sampleRate,
    speed: 'speed',
    samples: 'samples',
  })
  const model = onnxFile({
    constants: [
      ...spoken.constants,
      floats('nothing', [], [0]),
      integers('shape', [3], [1, 1, -1]),
    ],
    nodes: [
      node('Reciprocal', ['length_scale'], ['speed']),
      ...spoken.nodes,
      node('Cast', ['x_length'], ['length_f'], { to: 1 }),
      ...unused('length_f', 'samples', 'heard1'),
      ...unused('noise_scale', 'heard1', 'heard2'),
      ...unused('noise_scale_w', 'heard2', 'heard3'),
      node('Reshape', ['heard3', 'shape'], ['y']),
    ],
    inputs: [
      port('x', 'int64', ['N', 'L']),
      port('x_length', 'int64', ['N']),
      port('noise_scale', 'float', [1]),
      port('length_scale', 'float', [1]),
      port('noise_scale_w', 'float', [1]),
    ],
    outputs: [port('y', 'float', ['N', 1, 'L_out'])],
    metadata: changed(
      {
        model_type: 'vits',
        comment: 'mms',
        add_blank: 1,
        language,
        frontend: 'characters',
        n_speakers: 1,
        sample_rate: sampleRate,
      },
      options.metadata,
    ),
  })
  await mkdir(dir, { recursive: true })
  await writeFile(path.join(dir, 'model.onnx'), model)
  await writeFile(path.join(dir, 'tokens.txt'), tokensFile(symbols))
}
