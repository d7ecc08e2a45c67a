import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { SpeechError } from '../../../core/errors.ts'
import { fileAbout, fileHead } from './file-head.ts'
import { languagesOf } from './languages.ts'

/** The graphs of a model, by the names of their files. */
export const GRAPHS = [
  'embed_tokens',
  'speech_encoder',
  'language_model',
  'conditional_decoder',
] as const

/** Endings of the files of weights that were made smaller, by what the library calls them. */
const ENDINGS = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
} as const

const JSON_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const
const DEFAULT_VOICE = 'default_voice.wav'
/** Tokens of text Chatterbox has places for (T3, `max_text_tokens`). */
const MAX_TEXT_TOKENS = 2048
/** Largest ONNX file that is searched for the name of one beside it: it then holds no weights. */
const MAX_GRAPH_BYTES = 64 * 1024 * 1024
const MAX_JSON_BYTES = 64 * 1024 * 1024

/** What is wrong with one file of the folder. */
export interface FolderProblem {
  readonly file: string
  /** What should have stood there, as the end of "expected …". */
  readonly expected: string
  /** What stands there, as the end of "found …". */
  readonly found: string
}

/** A folder as it was found. */
export interface ChatterboxFolder {
  readonly dir: string
  readonly problems: readonly FolderProblem[]
  readonly languages: readonly [string, ...string[]]
  /** Which weights of each graph to load: whole ones first. */
  readonly weights: { readonly [graph: string]: string }
  /** Their files, inside the folder. */
  readonly graphs: { readonly [graph: string]: string }
  readonly maxTextTokens: number
  /** Absolute path of the voice the model brings along. */
  readonly defaultVoice?: string
  /** Changes when a file of the model does. */
  readonly fingerprint: string
}

/** Looks at a folder file by file. At once, and cheap: no weights are read. */
export function inspectFolder(dir: string): ChatterboxFolder {
  const problems: FolderProblem[] = []
  const hash = createHash('sha256')
  const found = (file: string, expected: 'onnx' | 'json' | 'weights'): boolean => {
    const head = fileHead(path.join(dir, file))
    const good = head && (expected === 'weights' ? weightsLike(head.kind) : head.kind === expected)
    if (head) hash.update(`${file} ${head.sizeBytes} ${head.changedMs}\n`)
    if (!good)
      problems.push({ file, expected: NAMES[expected], found: head ? shown(head.kind) : 'no file' })
    return good ?? false
  }
  const nothing = {
    dir,
    languages: ['en'],
    weights: {},
    graphs: {},
    maxTextTokens: MAX_TEXT_TOKENS,
  } as const
  if (!fileAbout(dir)?.isDirectory()) {
    const problem = {
      file: '.',
      expected: 'a folder',
      found: existsSync(dir) ? 'a file' : 'nothing',
    }
    return { ...nothing, problems: [problem], fingerprint: '' }
  }
  const texts: Record<string, unknown> = {}
  for (const file of JSON_FILES) {
    if (!found(file, 'json')) continue
    texts[file] = readJson(path.join(dir, file))
    if (texts[file] === undefined)
      problems.push({ file, expected: 'JSON', found: 'a damaged file' })
  }
  const type = (texts['config.json'] as { model_type?: unknown } | undefined)?.model_type
  if (texts['config.json'] !== undefined && type !== 'chatterbox')
    problems.push({
      file: 'config.json',
      expected: '"model_type": "chatterbox"',
      found: typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : 'none',
    })
  const weights: Record<string, string> = {}
  const graphs: Record<string, string> = {}
  for (const graph of GRAPHS) {
    const [name, ending] =
      Object.entries(ENDINGS).find(([, it]) => existsSync(path.join(dir, onnx(graph, it)))) ??
      (['fp32', ''] as const)
    weights[graph] = name
    graphs[graph] = onnx(graph, ending)
    if (!found(onnx(graph, ending), 'onnx')) continue
    for (const beside of namedBeside(path.join(dir, onnx(graph, ending)), `${graph}${ending}`))
      found(`onnx/${beside}`, 'weights')
  }
  const voice = path.join(dir, DEFAULT_VOICE)
  return {
    dir,
    problems,
    weights,
    graphs,
    languages: languagesOf(tokensOf(texts['tokenizer.json'])),
    maxTextTokens: maxTokensOf(texts['tokenizer_config.json']),
    ...(existsSync(voice) && { defaultVoice: voice }),
    fingerprint: hash.digest('hex').slice(0, 16),
  }
}

const NAMES = { onnx: 'an ONNX file', json: 'JSON', weights: 'weights' } as const

/** The error of a folder that cannot be loaded: one sentence for each file. */
export function folderError({ dir, problems }: ChatterboxFolder): SpeechError {
  const told = problems.map((it) => `${it.file}: expected ${it.expected}, found ${it.found}.`)
  const message = `Expected a Chatterbox model in the folder ${path.basename(dir)}. ${told.join(' ')}`
  return new SpeechError('unavailable', message, {
    retryable: false,
    details: { engine: 'chatterbox', problems: problems.map((it) => ({ ...it })) },
  })
}

const onnx = (graph: string, ending: string): string => `onnx/${graph}${ending}.onnx`

const weightsLike = (kind: string): boolean => ['onnx', 'json', 'something else'].includes(kind)

const shown = (kind: string): string =>
  kind === 'json' ? 'JSON' : kind === 'onnx' ? 'an ONNX file' : kind

/** Files with the weights of a graph: `<name>.onnx_data`, `<name>.onnx_data_1`, … */
function namedBeside(file: string, name: string): readonly string[] {
  if (statSync(file).size > MAX_GRAPH_BYTES) return []
  const text = readFileSync(file).toString('latin1')
  const pattern = new RegExp(`(?<![\\w-])${name}[.]onnx_data(?:_\\d+)?`, 'g')
  return [...new Set(text.match(pattern) ?? [])]
}

function readJson(file: string): unknown {
  if (statSync(file).size > MAX_JSON_BYTES) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

interface TokenizerFile {
  readonly added_tokens?: readonly { readonly content?: unknown }[]
  readonly model?: { readonly vocab?: unknown }
}

function tokensOf(file: unknown): string[] {
  const { added_tokens: added, model } = (file ?? {}) as TokenizerFile
  const names = Array.isArray(added) ? added.map((it: { content?: unknown }) => it.content) : []
  const vocabulary = model?.vocab
  if (vocabulary && typeof vocabulary === 'object' && !Array.isArray(vocabulary))
    names.push(...Object.keys(vocabulary).filter((it) => it.startsWith('[')))
  return names.filter((it): it is string => typeof it === 'string')
}

function maxTokensOf(file: unknown): number {
  const told = (file as { model_max_length?: unknown } | undefined)?.model_max_length
  const usable = typeof told === 'number' && told >= 1
  return usable ? Math.min(told, MAX_TEXT_TOKENS) : MAX_TEXT_TOKENS
}
