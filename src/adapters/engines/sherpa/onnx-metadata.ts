/** `metadata_props` of ModelProto, and the fields of its entries (onnx.proto3). */
const METADATA = 14
const KEY = 1
const VALUE = 2
/** Wire type of a field that has a length (protobuf encoding). */
const BYTES = 2

/**
 * Metadata as the last bytes of an ONNX file: fields of one protobuf message may stand in any order, so
 * that written behind a whole model they belong to it. Of a key that is there already the last counts.
 */
export function metadataBytes(metadata: { readonly [key: string]: string | number }): Buffer {
  const entries = Object.entries(metadata).map(([key, value]) =>
    field(METADATA, Buffer.concat([field(KEY, key), field(VALUE, String(value))])),
  )
  return Buffer.concat(entries)
}

function field(number: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([varint(number * 8 + BYTES), varint(bytes.length), bytes])
}

/** A number below 2^31 in groups of 7 bits, the lowest first. */
function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest & 127) | 128)
  }
}
