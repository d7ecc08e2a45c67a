// A Chatterbox model of a few kilobytes with the files, inputs, outputs and tokens of the real one
// (onnx-community's export, read by ChatterboxModel of @huggingface/transformers). It "says" each
// token of the text with two tones, chosen by chance around one that the text tells, and ends by
// itself; how a voice sounds comes from its reference.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { floats, floatsBeside, integers, node, onnxFile, port } from './onnx-writer.ts'

const START_SPEECH = 6561
const STOP_SPEECH = 6562
const EXAGGERATION = 6563
const SILENCE = 4299
const SPEECH_VOCABULARY = 8194
const TEXT_VOCABULARY = 704
const START_TEXT = 255
const STOP_TEXT = 0
const UNKNOWN = 1
/** Size of an embedding, and of the one head of attention. */
const WIDTH = 8
/** What the places of an embedding mean. */
const AT = { text: 0, speech: 1, exaggeration: 2, letter: 3, level: 4, brightness: 5, place: 6 }
/** Tokens of the reference before those of the text, and frames of features of each. */
const PROMPT_TOKENS = 5
const FRAMES_PER_TOKEN = 2
/** Speech tokens for one token of the text: 25 letters a second. */
const PER_TEXT_TOKEN = 1
const SAMPLE_RATE = 24_000
const SAMPLES_PER_TOKEN = 960
/** Speech tokens it may say. */
const FIRST_SAID = 100
const SAID = 40

export interface TinyChatterboxOptions {
  /** Two-letter codes of the languages its tokenizer has tokens for. Default: none, as the English model. */
  readonly languages?: readonly string[]
  /** Longest text it takes, in tokens. */
  readonly maxTextTokens?: number
  /** Text tokens above which it never comes to an end. */
  readonly endlessFrom?: number
  /** The tables of text stand in a file beside their graph, as in the real model. */
  readonly beside?: boolean
  /** Has no exaggeration, as Turbo. */
  readonly plain?: boolean
  /** Its graph does not give the sum of two of its tables as the embedding of text. */
  readonly fused?: boolean
  /** Brings a voice of its own, as `default_voice.wav`. */
  readonly defaultVoice?: Uint8Array
  /** Puts the language model into a file with this ending, as `_q4`. Default: none. */
  readonly suffix?: string
}

/** Writes the folder of such a model. */
export function writeTinyChatterbox(folder: string, options: TinyChatterboxOptions = {}): void {
  const { suffix = '', defaultVoice } = options
  mkdirSync(path.join(folder, 'onnx'), { recursive: true })
  const files: Record<string, Uint8Array | object> = {
    'onnx/embed_tokens.onnx': embedTokens(options),
    ...(options.beside && {
      'onnx/embed_tokens.onnx_data': Buffer.from(
        Float32Array.from([...TEXT, ...TEXT_PLACES]).buffer,
      ),
    }),
    'onnx/speech_encoder.onnx': speechEncoder(),
    [`onnx/language_model${suffix}.onnx`]: languageModel(options.endlessFrom),
    'onnx/conditional_decoder.onnx': conditionalDecoder(),
    'config.json': {
      architectures: ['ChatterboxModel'],
      model_type: 'chatterbox',
      text_config: {
        model_type: 'llama',
        hidden_size: WIDTH,
        head_dim: WIDTH,
        num_attention_heads: 1,
        num_key_value_heads: 1,
        num_hidden_layers: 1,
        vocab_size: SPEECH_VOCABULARY,
      },
    },
    'generation_config.json': { bos_token_id: START_SPEECH, eos_token_id: STOP_SPEECH },
    'preprocessor_config.json': {
      feature_extractor_type: 'ChatterboxFeatureExtractor',
      processor_class: 'ChatterboxProcessor',
      sampling_rate: SAMPLE_RATE,
    },
    'tokenizer.json': tokenizer(options.languages ?? []),
    'tokenizer_config.json': {
      tokenizer_class: 'PreTrainedTokenizer',
      model_max_length: options.maxTextTokens ?? 2048,
      unk_token: '[UNK]',
    },
    ...(defaultVoice && { 'default_voice.wav': defaultVoice }),
  }
  for (const [name, content] of Object.entries(files)) {
    const bytes = content instanceof Uint8Array ? content : JSON.stringify(content, null, 2)
    writeFileSync(path.join(folder, name), bytes)
  }
}

const full = (count: number, value: number): number[] => Array.from({ length: count }, () => value)

/** Zeros but for the places named: one row for each number of `rows`. */
function table(
  rows: number,
  fill: (row: number) => Readonly<Partial<Record<number, number>>>,
): number[] {
  const cells = full(rows * WIDTH, 0)
  for (let row = 0; row < rows; row++) {
    for (const [at, value] of Object.entries(fill(row)))
      cells[row * WIDTH + Number(at)] = value ?? 0
  }
  return cells
}

const TEXT = table(TEXT_VOCABULARY, (id) => ({ [AT.text]: 1, [AT.letter]: (id % 97) / 97 }))
const TEXT_PLACES = table(2050, (at) => ({ [AT.place]: at / 4096 }))

function embedTokens({
  fused = false,
  beside = false,
  plain = false,
}: TinyChatterboxOptions): Buffer {
  const tables = [
    ['text_emb', [TEXT_VOCABULARY, WIDTH], TEXT, 0],
    ['text_pos_emb', [2050, WIDTH], TEXT_PLACES, 4 * TEXT.length],
  ] as const
  return onnxFile({
    inputs: [
      port('input_ids', 'int64', ['batch_size', 'sequence_length']),
      port('position_ids', 'int64', ['batch_size', 'sequence_length']),
      ...(plain ? [] : [port('exaggeration', 'float', ['batch_size'])]),
    ],
    outputs: [port('inputs_embeds', 'float', ['batch_size', 'sequence_length', WIDTH])],
    constants: [
      ...tables.map(([name, dims, data, offset]) =>
        beside
          ? floatsBeside(name, dims, { file: 'embed_tokens.onnx_data', offset })
          : floats(name, dims, data),
      ),
      floats(
        'speech_emb',
        [SPEECH_VOCABULARY, WIDTH],
        table(SPEECH_VOCABULARY, (id) => ({ [AT.speech]: id === START_SPEECH ? 0 : 1 })),
      ),
      floats(
        'speech_pos_emb',
        [4100, WIDTH],
        table(4100, (at) => ({ [AT.place]: -at / 4096 })),
      ),
      floats(
        'emotion',
        [1, 1, WIDTH],
        table(1, () => ({ [AT.exaggeration]: 1 })),
      ),
      floats('shift', [], [fused ? 0.5 : 0]),
      floats('usual', [1], [0.5]),
      integers('start_speech', [], [START_SPEECH]),
      integers('exaggeration_token', [], [EXAGGERATION]),
      integers('last_text', [], [TEXT_VOCABULARY - 1]),
      integers('one', [], [1]),
      integers('axis_1', [], [1]),
      integers('axis_last', [1], [-1]),
      integers('as_scalars', [3], [-1, 1, 1]),
    ],
    nodes: [
      // Ids below 6561 are text in the first call and speech in those that follow, of one token.
      node('Shape', ['input_ids'], ['shape']),
      node('Gather', ['shape', 'axis_1'], ['length']),
      node('Greater', ['length', 'one'], ['first_call']),
      node('Less', ['input_ids', 'start_speech'], ['low']),
      node('And', ['low', 'first_call'], ['is_text_flat']),
      node('Unsqueeze', ['is_text_flat', 'axis_last'], ['is_text']),
      node('Min', ['input_ids', 'last_text'], ['text_ids']),
      node('Gather', ['text_emb', 'text_ids'], ['text_token']),
      node('Gather', ['text_pos_emb', 'position_ids'], ['text_place']),
      node('Add', ['text_token', 'text_place'], ['text_sum']),
      node('Add', ['text_sum', 'shift'], ['text']),
      node('Gather', ['speech_emb', 'input_ids'], ['speech_token']),
      node('Gather', ['speech_pos_emb', 'position_ids'], ['speech_place']),
      node('Add', ['speech_token', 'speech_place'], ['speech']),
      node('Where', ['is_text', 'text', 'speech'], ['tokens']),
      node('Reshape', [plain ? 'usual' : 'exaggeration', 'as_scalars'], ['exaggeration_cell']),
      node('Mul', ['exaggeration_cell', 'emotion'], ['emotion_row']),
      node('Equal', ['input_ids', 'exaggeration_token'], ['is_emotion_flat']),
      node('Unsqueeze', ['is_emotion_flat', 'axis_last'], ['is_emotion']),
      node('Where', ['is_emotion', 'emotion_row', 'tokens'], ['inputs_embeds']),
    ],
  })
}

function speechEncoder(): Buffer {
  const features = PROMPT_TOKENS * FRAMES_PER_TOKEN
  return onnxFile({
    inputs: [port('audio_values', 'float', ['batch_size', 'num_samples'])],
    outputs: [
      port('audio_features', 'float', ['batch_size', 'sequence_length', WIDTH]),
      port('audio_tokens', 'int64', ['batch_size', 'audio_sequence_length']),
      port('speaker_embeddings', 'float', ['batch_size', 192]),
      port('speaker_features', 'float', ['batch_size', 'feature_dim', 80]),
    ],
    constants: [
      integers('from_0', [1], [0]),
      integers('from_1', [1], [1]),
      integers('to_end', [1], [2 ** 40]),
      integers('to_last', [1], [-1]),
      integers('axis_samples', [1], [1]),
      integers('cell', [3], [-1, 1, 1]),
      floats('tiny', [], [1e-6]),
      floats(
        'level_place',
        [1, 1, WIDTH],
        table(1, () => ({ [AT.level]: 1 })),
      ),
      floats(
        'brightness_place',
        [1, 1, WIDTH],
        table(1, () => ({ [AT.brightness]: 1 })),
      ),
      floats('ones_192', [1, 192], full(192, 1)),
      floats('ones_features', [1, features, 80], full(features * 80, 1)),
      integers('prompt', [1, PROMPT_TOKENS], [101, 102, 103, 104, 105]),
    ],
    nodes: [
      // Level: mean of |x|. Brightness: mean of |step| over level, higher for higher tones.
      node('Abs', ['audio_values'], ['sizes']),
      node('ReduceMean', ['sizes'], ['level'], { axes: [1], keepdims: 1 }),
      node('Slice', ['audio_values', 'from_1', 'to_end', 'axis_samples'], ['later']),
      node('Slice', ['audio_values', 'from_0', 'to_last', 'axis_samples'], ['earlier']),
      node('Sub', ['later', 'earlier'], ['steps']),
      node('Abs', ['steps'], ['step_sizes']),
      node('ReduceMean', ['step_sizes'], ['step'], { axes: [1], keepdims: 1 }),
      node('Add', ['level', 'tiny'], ['level_safe']),
      node('Div', ['step', 'level_safe'], ['brightness']),
      node('Reshape', ['level', 'cell'], ['level_cell']),
      node('Reshape', ['brightness', 'cell'], ['brightness_cell']),
      node('Mul', ['level_cell', 'level_place'], ['level_row']),
      node('Mul', ['brightness_cell', 'brightness_place'], ['brightness_row']),
      node('Add', ['level_row', 'brightness_row'], ['audio_features']),
      node('Identity', ['prompt'], ['audio_tokens']),
      node('Mul', ['brightness', 'ones_192'], ['speaker_embeddings']),
      node('Mul', ['brightness_cell', 'ones_features'], ['speaker_features']),
    ],
  })
}

function languageModel(endlessFrom = Infinity): Buffer {
  // The stop token wins once there are twice as many speech tokens as text tokens.
  const certain = 40
  const row = (at: number, cells: Readonly<Record<number, number>>): number[] => {
    const all = full(SPEECH_VOCABULARY, 0)
    for (const [id, value] of Object.entries(cells)) all[Number(id)] = value
    return at >= 0 ? all : []
  }
  const weights = Array.from({ length: WIDTH }, (_, at) => {
    if (at === AT.text) return row(at, { [STOP_SPEECH]: -certain * PER_TEXT_TOKEN })
    if (at === AT.speech) return row(at, { [STOP_SPEECH]: certain })
    return row(at, {})
  }).flat()
  const never = -1e6
  const bias = full(SPEECH_VOCABULARY, never)
  const bumps = full(SPEECH_VOCABULARY, 0)
  const angles = full(SPEECH_VOCABULARY, 0)
  bias[STOP_SPEECH] = certain / 2
  for (let tone = 0; tone < SAID; tone++) {
    bias[FIRST_SAID + tone] = 0
    bumps[FIRST_SAID + tone] = 3
    angles[FIRST_SAID + tone] = (2 * Math.PI * tone) / SAID
  }
  const turn = table(1, () => ({ [AT.letter]: 2, [AT.speech]: 0.7, [AT.exaggeration]: 1.5 }))
  const cache = ['batch_size', 1, 'past_sequence_length', WIDTH] as const
  const grown = ['batch_size', 1, 'total_sequence_length', WIDTH] as const
  const one = table(1, () => ({ [AT.text]: 1 }))
  return onnxFile({
    inputs: [
      port('inputs_embeds', 'float', ['batch_size', 'sequence_length', WIDTH]),
      port('attention_mask', 'int64', ['batch_size', 'total_sequence_length']),
      port('past_key_values.0.key', 'float', cache),
      port('past_key_values.0.value', 'float', cache),
    ],
    outputs: [
      port('logits', 'float', ['batch_size', 'sequence_length', SPEECH_VOCABULARY]),
      port('present.0.key', 'float', grown),
      port('present.0.value', 'float', grown),
    ],
    constants: [
      integers('axis_head', [1], [1]),
      integers('axis_time', [1], [2]),
      integers('axis_embedding', [1], [-1]),
      floats('stop', [WIDTH, SPEECH_VOCABULARY], weights),
      floats('turn', [WIDTH, 1], turn),
      floats('count_text', [WIDTH, 1], one),
      floats('angles', [1, 1, SPEECH_VOCABULARY], angles),
      floats('bumps', [1, 1, SPEECH_VOCABULARY], bumps),
      floats('bias', [1, 1, SPEECH_VOCABULARY], bias),
      floats('endless_from', [], [Math.min(endlessFrom, 1e9)]),
      floats('unstoppable', [1, 1, SPEECH_VOCABULARY], row(0, { [STOP_SPEECH]: 10 * never })),
      floats('nothing', [], [0]),
    ],
    nodes: [
      node('Unsqueeze', ['inputs_embeds', 'axis_head'], ['step']),
      node('Concat', ['past_key_values.0.key', 'step'], ['present.0.key'], { axis: 2 }),
      node('Concat', ['past_key_values.0.value', 'step'], ['present.0.value'], { axis: 2 }),
      node('ReduceSum', ['present.0.key', 'axis_time'], ['heard'], { keepdims: 0 }),
      node('MatMul', ['heard', 'stop'], ['stopping']),
      node('MatMul', ['heard', 'turn'], ['angle']),
      node('Sub', ['angle', 'angles'], ['away']),
      node('Cos', ['away'], ['near']),
      node('Mul', ['near', 'bumps'], ['wanted']),
      node('Add', ['wanted', 'bias'], ['biased']),
      node('Add', ['biased', 'stopping'], ['ending']),
      node('MatMul', ['heard', 'count_text'], ['text_count']),
      node('Greater', ['text_count', 'endless_from'], ['is_endless']),
      node('Where', ['is_endless', 'unstoppable', 'nothing'], ['held']),
      node('Add', ['ending', 'held'], ['last_logits']),
      // The same for every place: only the last one is read.
      node('ReduceSum', ['inputs_embeds', 'axis_embedding'], ['places'], { keepdims: 1 }),
      node('Mul', ['places', 'nothing'], ['no_places']),
      node('Add', ['no_places', 'last_logits'], ['logits']),
    ],
  })
}

function conditionalDecoder(): Buffer {
  const ramp = Array.from({ length: SAMPLES_PER_TOKEN }, (_, at) => at)
  return onnxFile({
    inputs: [
      port('speech_tokens', 'int64', ['batch_size', 'num_speech_tokens']),
      port('speaker_embeddings', 'float', ['batch_size', 192]),
      port('speaker_features', 'float', ['batch_size', 'feature_dim', 80]),
    ],
    outputs: [port('waveform', 'float', ['batch_size', 'num_samples'])],
    constants: [
      integers('axis_tokens', [1], [1]),
      integers('axis_last', [1], [-1]),
      integers('frames_at', [1], [1]),
      integers('frames_per_token', [1], [FRAMES_PER_TOKEN]),
      integers('to_end', [1], [2 ** 40]),
      integers('first', [1], [0]),
      integers('one', [1], [1]),
      integers('first_said', [], [FIRST_SAID]),
      integers('silence', [], [SILENCE]),
      integers('line', [2], [1, -1]),
      floats('ramp', [1, 1, SAMPLES_PER_TOKEN], ramp),
      // Tones of whole periods, 25 Hz apart, so that they join without a click.
      floats('step', [], [(2 * Math.PI) / SAMPLES_PER_TOKEN]),
      floats('lowest', [], [8]),
      floats('higher', [], [40]),
      floats('loudness', [], [0.4]),
      floats('silent', [], [0]),
    ],
    nodes: [
      // What belongs to the reference is not said again.
      node('Shape', ['speaker_features'], ['features_shape']),
      node('Gather', ['features_shape', 'frames_at'], ['frames']),
      node('Div', ['frames', 'frames_per_token'], ['prompt_tokens']),
      node('Slice', ['speech_tokens', 'prompt_tokens', 'to_end', 'axis_tokens'], ['said']),
      node('Sub', ['said', 'first_said'], ['tone_i']),
      node('Cast', ['tone_i'], ['tone'], { to: 1 }),
      node('Slice', ['speaker_embeddings', 'first', 'one', 'axis_tokens'], ['speaker']),
      node('Mul', ['speaker', 'higher'], ['speaker_f']),
      node('Floor', ['speaker_f'], ['speaker_tone']),
      node('Add', ['tone', 'speaker_tone'], ['shifted']),
      node('Add', ['shifted', 'lowest'], ['periods']),
      node('Unsqueeze', ['periods', 'axis_last'], ['periods_column']),
      node('Mul', ['periods_column', 'step'], ['angular_step']),
      node('Mul', ['angular_step', 'ramp'], ['angle']),
      node('Sin', ['angle'], ['wave']),
      node('Equal', ['said', 'silence'], ['is_silence_flat']),
      node('Unsqueeze', ['is_silence_flat', 'axis_last'], ['is_silence']),
      node('Where', ['is_silence', 'silent', 'loudness'], ['loud']),
      node('Mul', ['wave', 'loud'], ['frames_of_tokens']),
      node('Reshape', ['frames_of_tokens', 'line'], ['waveform']),
    ],
  })
}

function tokenizer(languages: readonly string[]): object {
  const vocabulary: Record<string, number> = {
    '[STOP]': STOP_TEXT,
    '[UNK]': UNKNOWN,
    '[START]': START_TEXT,
    '[START_SPEECH]': START_SPEECH,
    '[STOP_SPEECH]': STOP_SPEECH,
    '[EXAGGERATION]': EXAGGERATION,
  }
  const special = Object.keys(vocabulary)
  for (const [index, code] of languages.entries()) vocabulary[`[${code}]`] = 600 + index
  const letters =
    ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?\'"-…äöüßéèñ'
  for (const [index, letter] of [...letters].entries()) vocabulary[letter] = 10 + index
  const token = (id: string): object => ({ SpecialToken: { id, type_id: 0 } })
  const around = ['[EXAGGERATION]', '[START]', '[STOP]', '[START_SPEECH]']
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [...special, ...languages.map((code) => `[${code}]`)].map((content) => ({
      id: vocabulary[content],
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: null,
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        token('[EXAGGERATION]'),
        token('[START]'),
        { Sequence: { id: 'A', type_id: 0 } },
        token('[STOP]'),
        token('[START_SPEECH]'),
        token('[START_SPEECH]'),
      ],
      pair: [],
      special_tokens: Object.fromEntries(
        around.map((id) => [id, { id, ids: [vocabulary[id]], tokens: [id] }]),
      ),
    },
    decoder: null,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: '[UNK]',
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      vocab: vocabulary,
      merges: [],
    },
  }
}
