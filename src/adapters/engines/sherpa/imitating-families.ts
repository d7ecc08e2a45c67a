import { plainName, preferredFile } from './choose-file.ts'
import { type Family, filesLike, type OnnxFile } from './family.ts'
import { readMetadata } from './metadata.ts'
import type { ModelFolder } from './model-folder.ts'
import { checkTokens } from './tokens.ts'
import { findVocoder } from './vocoder.ts'

/** Names of ZipVoice's two models, before and since the runtime's version 1.12.18. */
const ZIPVOICE = { encoder: /^(text_)?encoder$/, decoder: /^(fm_)?decoder$/ }

/** Names of Pocket's five models, by the keys of the runtime's settings. */
const POCKET = {
  lmFlow: /^(flow_)?lm_?flow$/,
  lmMain: /^(flow_)?lm_?main$/,
  encoder: /^(mimi_)?encoder$/,
  decoder: /^(mimi_)?decoder$/,
  textConditioner: /^text_?conditioner$/,
}

const POCKET_RATE = 24_000

/** ZipVoice: two models, a Vocos vocoder, tokens, a lexicon and eSpeak NG's data; imitates. */
export function zipvoice(signal: AbortSignal): Family {
  return async (folder, onnx) => {
    const encoder = named(folder, onnx, 'encoder.onnx', ZIPVOICE.encoder)
    const decoder = named(folder, onnx, 'decoder.onnx', ZIPVOICE.decoder)
    let sampleRate = 24_000
    if (decoder) {
      const metadata = readMetadata(folder, decoder.name, decoder.header)
      sampleRate = metadata.sampleRate(sampleRate)
      for (const key of ['feat_dim', 'n_fft', 'hop_length', 'window_length', 'num_mels'])
        metadata.integer(key, 1, 100)
    }
    if (encoder) readMetadata(folder, encoder.name, encoder.header).integer('use_espeak', 0, 1)
    await checkTokens(folder, 'tokens.txt', { single: false, required: [' '] })
    const lexicon = filesLike(folder, /^lexicon.*[.]txt$/)[0] ?? 'lexicon.txt'
    await folder.text(lexicon, 'a lexicon')
    const vocoder = await findVocoder(folder, onnx, ['vocos', 'matcha-tts vocos'], signal)
    return {
      family: 'zipvoice',
      files: {
        encoder: encoder?.name,
        decoder: decoder?.name,
        vocoder,
        tokens: 'tokens.txt',
        lexicon,
      },
      espeak: true,
      sampleRate,
      speakers: 0,
      voices: [],
      imitates: true,
      languages: ['en', 'zh'],
    }
  }
}

/** Pocket: five models and two tables of its tokens; imitates, and has no rate of its own. */
export const pocket: Family = async (folder, onnx) => {
  const models = Object.entries(POCKET).map(([key, pattern]) => {
    const expected = `${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}.onnx`
    return [key, named(folder, onnx, expected, pattern)?.name] as const
  })
  for (const name of ['vocab.json', 'token_scores.json']) {
    const text = await folder.text(name, 'a table of tokens in JSON')
    if (text !== undefined && !isTable(text))
      folder.problem(name, 'a table of tokens in JSON', 'something else')
  }
  return {
    family: 'pocket',
    files: {
      ...Object.fromEntries(models),
      vocabJson: 'vocab.json',
      tokenScoresJson: 'token_scores.json',
    },
    sampleRate: POCKET_RATE,
    speakers: 0,
    voices: [],
    imitates: true,
    languages: ['en'],
    controls: [],
  }
}

function named(
  folder: ModelFolder,
  onnx: readonly OnnxFile[],
  expected: string,
  pattern: RegExp,
): OnnxFile | undefined {
  const like = onnx.filter((it) => pattern.test(plainName(it.name))).map((it) => it.name)
  const name = preferredFile(like)
  const broken = [...folder.files.keys()].some(
    (file) => file.endsWith('.onnx') && pattern.test(plainName(file)),
  )
  if (name === undefined && !broken) folder.problem(expected, 'an ONNX model', 'no file')
  return onnx.find((it) => it.name === name)
}

function isTable(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0
  } catch {
    return false
  }
}
