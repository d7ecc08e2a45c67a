// Makes the model of the neural lines: the interface of Kokoro, and arithmetic for nothing that takes
// about a tenth of the time of what is spoken, on one core of the class the targets are for. Once as
// sherpa-onnx wants it, once as kokoro-js does.
import '../typescript.mjs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { answerQuestions } from '../process.mjs'

const WORK = 320
const SAMPLES_PER_TOKEN = 1_500
const SPEAKERS = ['af_heart', 'af_bella']

/** The files of the export for browsers, with the voices that kokoro-js brings. */
async function forKokoroJs(dir) {
  const { styledModel } = await import('../../test/support/models/styled-model.ts')
  const { KOKORO_SYMBOLS, KOKORO_VOCABULARY } = await import(
    '../../test/support/models/vocabulary.ts'
  )
  await mkdir(path.join(dir, 'onnx'), { recursive: true })
  const model = styledModel({
    tokens: 'input_ids',
    audio: 'waveform',
    audioDims: [1, 'num_samples'],
    vocabulary: KOKORO_VOCABULARY,
    samplesPerToken: SAMPLES_PER_TOKEN,
    work: WORK,
    metadata: {},
  })
  await writeFile(path.join(dir, 'onnx', 'model.onnx'), model)
  const symbols = KOKORO_SYMBOLS.map(([symbol]) => symbol.replace(/[\]\\^-]/, '\\$&')).join('')
  const around = { SpecialToken: { id: '$', type_id: 0 } }
  const write = (name, content) => writeFile(path.join(dir, name), JSON.stringify(content))
  await write('config.json', { model_type: 'style_text_to_speech_2' })
  await write('tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizer',
    model_max_length: 512,
    pad_token: '$',
    unk_token: '$',
  })
  await write('tokenizer.json', {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: { type: 'Replace', pattern: { Regex: `[^${symbols}]` }, content: '' },
    pre_tokenizer: { type: 'Split', pattern: { Regex: '' }, behavior: 'Isolated', invert: false },
    post_processor: {
      type: 'TemplateProcessing',
      single: [around, { Sequence: { id: 'A', type_id: 0 } }, around],
      special_tokens: { $: { id: '$', ids: [0], tokens: ['$'] } },
    },
    decoder: null,
    model: { type: 'WordLevel', vocab: Object.fromEntries(KOKORO_SYMBOLS), unk_token: '$' },
  })
}

answerQuestions({
  async start({ sherpa, kokoroJs }) {
    const { writeTinyKokoro } = await import('../../test/support/models/kokoro.ts')
    if (sherpa) {
      await writeTinyKokoro(sherpa, {
        speakers: SPEAKERS,
        samplesPerToken: SAMPLES_PER_TOKEN,
        work: WORK,
      })
    }
    if (kokoroJs) await forKokoroJs(kokoroJs)
  },
})
