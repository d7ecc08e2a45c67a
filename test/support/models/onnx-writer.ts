// Writes ONNX files without any dependency: enough of the protobuf messages of onnx.proto3 (field
// numbers from there) for graphs of a few nodes. Operator set 17, IR version 8.

const WIRE_VARINT = 0
const WIRE_BYTES = 2
const WIRE_FLOAT = 5

/** Element types by their numbers in TensorProto.DataType. */
const ELEMENT_TYPES = { float: 1, int64: 7, bool: 9 } as const

export type ElementType = keyof typeof ELEMENT_TYPES
export type Attribute = number | { readonly float: number } | string | readonly number[]
/** A number, or a name for a size that only the run tells. */
export type Dimension = number | string

function varint(value: number | bigint): Buffer {
  let rest = BigInt.asUintN(64, BigInt(value))
  const bytes: number[] = []
  do {
    const seven = Number(rest & 127n)
    rest >>= 7n
    bytes.push(rest > 0n ? seven | 128 : seven)
  } while (rest > 0n)
  return Buffer.from(bytes)
}

const integerField = (field: number, value: number | bigint): Buffer =>
  Buffer.concat([varint((field << 3) | WIRE_VARINT), varint(value)])

function bytesField(field: number, value: Uint8Array | string): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  return Buffer.concat([varint((field << 3) | WIRE_BYTES), varint(bytes.length), bytes])
}

function floatField(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return Buffer.concat([varint((field << 3) | WIRE_FLOAT), bytes])
}

function tensor(name: string, type: ElementType, dims: readonly number[], data: ArrayBufferView) {
  return Buffer.concat([
    ...dims.map((size) => integerField(1, size)),
    integerField(2, ELEMENT_TYPES[type]),
    bytesField(8, name),
    bytesField(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  ])
}

/** A constant of 32-bit floats; no `dims` for a scalar. */
export function floats(name: string, dims: readonly number[], data: ArrayLike<number>): Buffer {
  return tensor(name, 'float', dims, Float32Array.from(data))
}

/** A constant of 32-bit floats whose bytes stand in a file beside the model, from `offset` on. */
export function floatsBeside(
  name: string,
  dims: readonly number[],
  place: { readonly file: string; readonly offset: number },
): Buffer {
  const length = 4 * dims.reduce((product, size) => product * size, 1)
  const entries = { location: place.file, offset: String(place.offset), length: String(length) }
  return Buffer.concat([
    ...dims.map((size) => integerField(1, size)),
    integerField(2, ELEMENT_TYPES.float),
    bytesField(8, name),
    ...Object.entries(entries).map(([key, value]) =>
      bytesField(13, Buffer.concat([bytesField(1, key), bytesField(2, value)])),
    ),
    integerField(14, 1),
  ])
}

/** A constant of 64-bit integers; no `dims` for a scalar. */
export function integers(name: string, dims: readonly number[], data: readonly number[]): Buffer {
  return tensor(name, 'int64', dims, BigInt64Array.from(data.map(BigInt)))
}

function attribute(name: string, value: Attribute): Buffer {
  const key = bytesField(1, name)
  if (typeof value === 'string')
    return Buffer.concat([key, bytesField(4, value), integerField(20, 3)])
  if (typeof value === 'number')
    return Buffer.concat([key, integerField(3, value), integerField(20, 2)])
  if ('float' in value) return Buffer.concat([key, floatField(2, value.float), integerField(20, 1)])
  const list = value.map((item) => integerField(8, item))
  return Buffer.concat([key, ...list, integerField(20, 7)])
}

/** One operation: its inputs and outputs by name. */
export function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, Attribute>> = {},
): Buffer {
  return Buffer.concat([
    ...inputs.map((name) => bytesField(1, name)),
    ...outputs.map((name) => bytesField(2, name)),
    bytesField(3, `${operator} ${outputs.join(' ')}`),
    bytesField(4, operator),
    ...Object.entries(attributes).map(([name, value]) => bytesField(5, attribute(name, value))),
  ])
}

/** An input or output of the graph with its type and shape. */
export function port(name: string, type: ElementType, dims: readonly Dimension[]): Buffer {
  const sizes = dims.map((size) =>
    bytesField(1, typeof size === 'number' ? integerField(1, size) : bytesField(2, size)),
  )
  const shape = bytesField(2, Buffer.concat(sizes))
  const tensorType = Buffer.concat([integerField(1, ELEMENT_TYPES[type]), shape])
  return Buffer.concat([bytesField(1, name), bytesField(2, bytesField(1, tensorType))])
}

export interface Graph {
  readonly nodes: readonly Buffer[]
  readonly constants?: readonly Buffer[]
  readonly inputs: readonly Buffer[]
  readonly outputs: readonly Buffer[]
  /** The `metadata_props` of the file. */
  readonly metadata?: Readonly<Record<string, string | number>>
}

/** The bytes of an ONNX file. */
export function onnxFile({ nodes, constants = [], inputs, outputs, metadata = {} }: Graph): Buffer {
  const graph = [
    ...nodes.map((item) => bytesField(1, item)),
    bytesField(2, 'tiny'),
    ...constants.map((item) => bytesField(5, item)),
    ...inputs.map((item) => bytesField(11, item)),
    ...outputs.map((item) => bytesField(12, item)),
  ]
  const operatorSet = Buffer.concat([bytesField(1, ''), integerField(2, 17)])
  const properties = Object.entries(metadata).map(([key, value]) =>
    bytesField(14, Buffer.concat([bytesField(1, key), bytesField(2, String(value))])),
  )
  return Buffer.concat([
    integerField(1, 8),
    bytesField(2, 'rostrum tests'),
    bytesField(7, Buffer.concat(graph)),
    bytesField(8, operatorSet),
    ...properties,
  ])
}
