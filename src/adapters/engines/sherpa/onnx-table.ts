import { open } from 'node:fs/promises'
import { byteWindow } from './byte-window.ts'
import { ProtobufDamage, protobufFields } from './protobuf.ts'

/** Numbers of fields in onnx.proto3. */
const MODEL = { graph: 7 }
const GRAPH = { initializer: 5 }
const TENSOR = { dims: 1, name: 8 }
const VARINT = 0

/**
 * Rows of a constant of an ONNX file by its name: its first dimension (ONNX IR, TensorProto). Its numbers are
 * not read. Undefined when there is none of that name.
 */
export async function tableRows(file: string, name: string): Promise<number | undefined> {
  const handle = await open(file)
  try {
    const window = byteWindow(handle, (await handle.stat()).size)
    for await (const graph of protobufFields(window, 0, window.sizeBytes)) {
      if (graph.number !== MODEL.graph) continue
      for await (const { number, start, end } of protobufFields(window, graph.start, graph.end)) {
        if (number !== GRAPH.initializer) continue
        let rows: number | undefined
        let found = false
        for await (const field of protobufFields(window, start, end)) {
          const isName = field.number === TENSOR.name
          // A number each; who packs them into one field leaves the rows unknown.
          if (field.number === TENSOR.dims && field.wire === VARINT) rows ??= field.value
          if (isName && field.end - field.start === Buffer.byteLength(name))
            found = (await window.read(field.start, field.end - field.start)).toString() === name
          if (isName && !found) break
        }
        if (found) return rows
      }
    }
  } catch (error) {
    if (!(error instanceof ProtobufDamage)) throw error
  } finally {
    await handle.close()
  }
  return undefined
}
