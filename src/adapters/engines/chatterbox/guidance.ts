import path from 'node:path'
import { SpeechError } from '../../../core/errors.ts'
import { readTables, type Table } from './embedding-tables.ts'
import type { LoadedModel } from './model.ts'
import type { HeardVoice, ModelInputs, ModelOutputs, Tensor } from './transformers.ts'

/** Ids from here on are no text: where speech starts, where it stops, where exaggeration stands. */
const FIRST_SPEECH_ID = 6561
/** How far a sum of two rows may be from what the graph gave. */
const ROUNDING = 1e-4

/** The two tables whose rows make the embedding of a token of text: what it is, and where. */
interface TextTables {
  readonly tokens: Table
  readonly places: Table
}

const known = new WeakMap<object, TextTables>()

/**
 * Classifier-free guidance, which the library's Chatterbox does not offer: the forward pass runs a
 * second time without the text, and the logits are `with + guidance · (with − without)`, as in
 * Chatterbox's own code (Ho and Salimans, 2022). Without the text means that its tokens are zero and
 * only their places are left. The graph gives the sums of both, so the tables of places are looked
 * for among its constants, and what is found is compared with what the graph gave. Throws
 * `unsupported` for a model with which that cannot be done.
 */
export function guidedForward(
  loaded: LoadedModel,
  guidance: number,
  call: { readonly voice: HeardVoice; readonly exaggeration: number },
): (inputs: ModelInputs) => Promise<ModelOutputs> {
  const { transformers, model } = loaded
  const { voice } = call
  const exaggeration = new transformers.Tensor('float32', Float32Array.of(call.exaggeration), [1])
  const plain = transformers.ChatterboxModel.prototype.forward
  return async (inputs) => {
    const { input_ids: ids, position_ids: places, past_key_values: past } = inputs
    const given = await model.encode_text({ input_ids: ids, position_ids: places, exaggeration })
    const [, count = 0, width = 0] = given.dims
    if (given.type !== 'float32') throw unguided()
    const text = given.data as Float32Array
    const first = count > 1
    const without = first ? withoutText(loaded, text, width, ids, places) : text
    const heard = first ? voice.audio_features : undefined
    const before = (heard?.data ?? []) as ArrayLike<number>
    const length = before.length + text.length
    const both = new Float32Array(2 * length)
    for (const [row, own] of [text, without].entries()) {
      both.set(before, row * length)
      both.set(own, row * length + before.length)
    }
    const steps = length / width
    const mask = new BigInt64Array(2 * (past.get_seq_length() + steps)).fill(1n)
    const { logits, ...outputs } = await plain.call(model, {
      ...inputs,
      inputs_embeds: new transformers.Tensor('float32', both, [2, steps, width]),
      attention_mask: new transformers.Tensor('int64', mask, [2, mask.length / 2]),
    })
    return { ...outputs, ...(first && voice), logits: combined(loaded, logits, guidance) }
  }
}

/** The logits of the last step of both rows as those of one. */
function combined({ transformers }: LoadedModel, logits: Tensor, guidance: number): Tensor {
  const [, steps = 0, size = 0] = logits.dims
  const data = logits.to('float32').data as Float32Array
  const withText = data.subarray((steps - 1) * size, steps * size)
  const without = data.subarray((2 * steps - 1) * size)
  const sum = withText.map((value, at) => value + guidance * (value - (without[at] ?? 0)))
  return new transformers.Tensor('float32', sum, [1, 1, size])
}

/** The rows of a text with nothing but their places in the rows of its tokens. */
function withoutText(
  loaded: LoadedModel,
  text: Float32Array,
  width: number,
  ids: Tensor,
  places: Tensor | undefined,
): Float32Array {
  if (!places) throw unguided()
  const rows = Array.from(ids.data, (id, at) => {
    return { at, token: Number(id), place: Number(places.data[at]) }
  }).filter(({ token }) => token < FIRST_SPEECH_ID)
  const fit = ({ tokens, places: table }: TextTables): boolean =>
    rows.every(({ at, token, place }) => {
      if (token >= tokens.rows || place >= table.rows) return false
      for (let column = 0; column < width; column++) {
        const sum = cell(tokens, token, column) + cell(table, place, column)
        const given = text[at * width + column] ?? 0
        if (!(Math.abs(sum - given) <= ROUNDING * (1 + Math.abs(given)))) return false
      }
      return true
    })
  let tables = known.get(loaded.model)
  if (!tables || !fit(tables)) {
    tables = candidates(loaded, width).find(fit)
    if (!tables) throw unguided()
    known.set(loaded.model, tables)
  }
  const without = Float32Array.from(text)
  for (const { at, place } of rows)
    for (let column = 0; column < width; column++)
      without[at * width + column] = cell(tables.places, place, column)
  return without
}

const cell = ({ values, columns }: Table, row: number, column: number): number =>
  values[row * columns + column] ?? 0

function candidates({ folder }: LoadedModel, width: number): TextTables[] {
  const tables = readTables(path.join(folder.dir, folder.graphs['embed_tokens'] ?? ''), width)
  return tables.flatMap((tokens) =>
    tables.filter((it) => it !== tokens).map((places) => ({ tokens, places })),
  )
}

function unguided(): SpeechError {
  const message =
    'Expected cfg_weight 0 for this model of chatterbox: its graphs do not tell text and place apart.'
  const details = { param: 'engineOptions.chatterbox.cfg_weight' }
  return new SpeechError('unsupported', message, { details })
}
