import { ascii, concat } from '../../../core/bytes.ts'

/** Big-endian integers, each of so many bytes: `[value, bytes]`. */
export type Field = readonly [value: number, bytes: 1 | 2 | 3 | 4 | 8]

/** Integers one after the other, big-endian. */
export function fields(...list: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (const [value, length] of list) {
    for (let power = length - 1; power >= 0; power--)
      bytes.push(Math.floor(value / 256 ** power) % 256)
  }
  return Uint8Array.from(bytes)
}

/** A box of ISO 14496-12: size, type of four letters, content. */
export function box(type: string, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = concat(content)
  return concat([fields([body.length + 8, 4]), ascii(type), body])
}

/** A box with version and flags. */
export function fullBox(
  type: string,
  version: number,
  flags: number,
  ...content: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
  return box(type, fields([version, 1], [flags, 3]), ...content)
}

/** The transformation that changes nothing. */
export const IDENTITY_MATRIX: Uint8Array<ArrayBuffer> = fields(
  [0x10000, 4],
  [0, 4],
  [0, 4],
  [0, 4],
  [0x10000, 4],
  [0, 4],
  [0, 4],
  [0, 4],
  [0x4000_0000, 4],
)
