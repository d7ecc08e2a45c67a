import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'

/** A constant of a graph with two dimensions: one row of numbers for each of something. */
export interface Table {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** Largest file of a graph, and largest table, that is read. */
const MAX_BYTES = 512 * 1024 * 1024

/** Numbers of fields and of the type of 32-bit floats in onnx.proto3. */
const MODEL = { graph: 7 }
const GRAPH = { constant: 5 }
const TENSOR = { dims: 1, type: 2, floats: 4, raw: 9, elsewhere: 13 }
const ENTRY = { key: 1, value: 2 }
const FLOAT = 1

const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 }

/**
 * Reads the tables of floats with `columns` columns among the constants of an ONNX file (ONNX IR,
 * onnx.proto3), also those whose numbers stand in a file beside it. Nothing for a file that is none.
 */
export function readTables(file: string, columns: number): Table[] {
  if (statSync(file).size > MAX_BYTES) return []
  const tables: Table[] = []
  try {
    for (const graph of fields(readFileSync(file))) {
      if (graph.number !== MODEL.graph) continue
      for (const constant of fields(graph.bytes)) {
        if (constant.number !== GRAPH.constant) continue
        const table = tableOf(constant.bytes, columns, path.dirname(file))
        if (table) tables.push(table)
      }
    }
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
  return tables
}

function tableOf(tensor: Buffer, columns: number, folder: string): Table | undefined {
  const dims: number[] = []
  const elsewhere = new Map<string, string>()
  let type = 0
  let bytes: Buffer | undefined
  for (const field of fields(tensor)) {
    if (field.number === TENSOR.dims)
      dims.push(...(field.packed ? varints(field.bytes) : [field.value]))
    else if (field.number === TENSOR.type) type = field.value
    else if (field.number === TENSOR.raw || (field.number === TENSOR.floats && field.packed))
      bytes = field.bytes
    else if (field.number === TENSOR.elsewhere) {
      const entry = new Map([...fields(field.bytes)].map((it) => [it.number, it.bytes.toString()]))
      elsewhere.set(entry.get(ENTRY.key) ?? '', entry.get(ENTRY.value) ?? '')
    }
  }
  const [rows = 0] = dims
  if (type !== FLOAT || dims.length !== 2 || dims[1] !== columns || rows * columns * 4 > MAX_BYTES)
    return undefined
  const place = elsewhere.get('location')
  if (place !== undefined)
    bytes = readPiece(
      path.join(folder, path.basename(place)),
      Number(elsewhere.get('offset') ?? 0),
      rows * columns * 4,
    )
  if (bytes?.length !== rows * columns * 4) return undefined
  const values = new Float32Array(rows * columns)
  new Uint8Array(values.buffer).set(bytes)
  return { rows, columns, values }
}

function readPiece(file: string, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  const opened = openSync(file, 'r')
  try {
    return bytes.subarray(0, readSync(opened, bytes, 0, length, at))
  } finally {
    closeSync(opened)
  }
}

interface Field {
  readonly number: number
  /** Whether it has a length, and so may hold several numbers. */
  readonly packed: boolean
  readonly value: number
  readonly bytes: Buffer
}

const NOTHING = Buffer.alloc(0)

/** Fields of a protobuf message. A `RangeError` says that it is none. */
function* fields(message: Buffer): Generator<Field> {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = message.readUInt8(at++)
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }
  while (at < message.length) {
    const tag = varint()
    const number = Math.floor(tag / 8)
    const wire = tag % 8
    if (wire === WIRE.varint) {
      yield { number, packed: false, value: varint(), bytes: NOTHING }
      continue
    }
    const length = wire === WIRE.bytes ? varint() : wire === WIRE.fixed64 ? 8 : 4
    if (![WIRE.bytes, WIRE.fixed64, WIRE.fixed32].includes(wire) || at + length > message.length)
      throw new RangeError('This is no protobuf message.')
    yield {
      number,
      packed: wire === WIRE.bytes,
      value: 0,
      bytes: message.subarray(at, at + length),
    }
    at += length
  }
}

function varints(bytes: Buffer): number[] {
  const values: number[] = []
  let value = 0
  let shift = 1
  for (const byte of bytes) {
    value += (byte & 127) * shift
    shift *= 128
    if (byte >= 128) continue
    values.push(value)
    value = 0
    shift = 1
  }
  return values
}
