import { open } from 'node:fs/promises'
import { byteWindow, type ByteWindow } from './byte-window.ts'
import { ProtobufDamage, protobufFields } from './protobuf.ts'

/** An input or output of a model. */
export interface OnnxPort {
  readonly name: string
  /** Sizes of its dimensions; undefined where only the run tells. */
  readonly dims: readonly (number | undefined)[]
}

/** What an ONNX file says of itself, beside its weights. */
export interface OnnxHeader {
  readonly metadata: ReadonlyMap<string, string>
  readonly inputs: readonly OnnxPort[]
  readonly outputs: readonly OnnxPort[]
  /** Names of the files beside it that hold weights. */
  readonly external: readonly string[]
}

/** Numbers of fields in onnx.proto3. */
const MODEL = { irVersion: 1, graph: 7, opset: 8, metadata: 14, highest: 26 }
const GRAPH = { initializer: 5, input: 11, output: 12, highest: 16 }
const TENSOR = { externalData: 13 }
const ENTRY = { key: 1, value: 2 }

const MAX_TEXT_BYTES = 1_048_576
/** A constant with its data elsewhere is but a name, a shape and a place. */
const MAX_EXTERNAL_TENSOR_BYTES = 1024
const MAX_FIELDS = 2_000_000

/** Says in a few words what stands in a file instead of an ONNX model. */
export class NoOnnx extends Error {
  readonly found: string

  constructor(found: string) {
    super(found)
    this.found = found
  }
}

/**
 * Reads what an ONNX file says of itself: `metadata_props`, inputs and outputs (ONNX IR, onnx.proto3).
 * Its weights are skipped, so that its size does not matter, but that each part of it is there is
 * checked. Throws `NoOnnx`.
 */
export async function readOnnxHeader(file: string, signal: AbortSignal): Promise<OnnxHeader> {
  const handle = await open(file)
  try {
    const window = byteWindow(handle, (await handle.stat()).size)
    return await readModel(window, signal)
  } catch (error) {
    if (!(error instanceof ProtobufDamage)) throw error
    throw new NoOnnx(error.cut ? 'a file that is cut off' : 'a file that is not ONNX')
  } finally {
    await handle.close()
  }
}

async function readModel(window: ByteWindow, signal: AbortSignal): Promise<OnnxHeader> {
  const header = {
    metadata: new Map<string, string>(),
    inputs: [] as OnnxPort[],
    outputs: [] as OnnxPort[],
    external: new Set<string>(),
  }
  let graphs = 0
  let count = 0
  for await (const { number, start, end } of protobufFields(window, 0, window.sizeBytes)) {
    signal.throwIfAborted()
    if (number > MODEL.highest || (count === 0 && number !== MODEL.irVersion))
      throw new ProtobufDamage(false)
    count++
    if (number === MODEL.metadata) {
      const entry = await readEntry(window, start, end)
      header.metadata.set(entry.key, entry.value)
    } else if (number === MODEL.graph) {
      graphs++
      await readGraph(window, start, end, header, signal)
    }
  }
  if (graphs === 0) throw new NoOnnx(count === 0 ? 'an empty file' : 'a file that is cut off')
  return { ...header, external: [...header.external] }
}

async function readGraph(
  window: ByteWindow,
  from: number,
  to: number,
  header: { inputs: OnnxPort[]; outputs: OnnxPort[]; external: Set<string> },
  signal: AbortSignal,
): Promise<void> {
  let count = 0
  for await (const { number, start, end } of protobufFields(window, from, to)) {
    signal.throwIfAborted()
    if (number > GRAPH.highest || ++count > MAX_FIELDS) throw new ProtobufDamage(false)
    if (number === GRAPH.input) header.inputs.push(await readPort(window, start, end))
    else if (number === GRAPH.output) header.outputs.push(await readPort(window, start, end))
    else if (number === GRAPH.initializer && end - start <= MAX_EXTERNAL_TENSOR_BYTES) {
      for await (const field of protobufFields(window, start, end)) {
        if (field.number !== TENSOR.externalData) continue
        const { key, value } = await readEntry(window, field.start, field.end)
        if (key === 'location') header.external.add(value)
      }
    }
  }
}

/** ValueInfoProto: name (1), type (2) › tensor (1) › shape (2) › dimensions (1) › size (1). */
async function readPort(window: ByteWindow, from: number, to: number): Promise<OnnxPort> {
  let name = ''
  const dims: (number | undefined)[] = []
  const descend = async (start: number, end: number, way: readonly number[]): Promise<void> => {
    for await (const field of protobufFields(window, start, end)) {
      if (field.number !== way[0]) continue
      if (way.length > 1) await descend(field.start, field.end, way.slice(1))
      else {
        let size: number | undefined
        for await (const part of protobufFields(window, field.start, field.end))
          if (part.number === 1) size = part.value
        dims.push(size)
      }
    }
  }
  for await (const field of protobufFields(window, from, to)) {
    if (field.number === 1) name = await text(window, field.start, field.end)
    else if (field.number === 2) await descend(field.start, field.end, [1, 2, 1])
  }
  return { name, dims }
}

async function readEntry(
  window: ByteWindow,
  from: number,
  to: number,
): Promise<{ readonly key: string; readonly value: string }> {
  let key = ''
  let value = ''
  for await (const { number, start, end } of protobufFields(window, from, to)) {
    if (number === ENTRY.key) key = await text(window, start, end)
    else if (number === ENTRY.value) value = await text(window, start, end)
  }
  return { key, value }
}

async function text(window: ByteWindow, start: number, end: number): Promise<string> {
  const bytes = await window.read(start, Math.min(end - start, MAX_TEXT_BYTES))
  return bytes.toString('utf8')
}
