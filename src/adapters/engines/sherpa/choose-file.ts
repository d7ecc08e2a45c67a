/** Ways a file of weights is made smaller, as they stand in its name; the first is preferred. */
const SMALLER = ['fp16', 'int8', 'q8', 'quantized', 'uint8', 'q4', 'q4f16', 'q8f16'] as const

const VARIANT = new RegExp(`[._-](${SMALLER.join('|')})$`)

/** The name of an ONNX file without its folder, its ending and the way it was made smaller. */
export function plainName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/[.]onnx$/, '')
  return name.toLowerCase().replace(VARIANT, '')
}

/** Of several files of the same weights the one to load: whole ones first, then by `SMALLER`. */
export function preferredFile(files: readonly string[]): string | undefined {
  const rank = (file: string): number => {
    const made = VARIANT.exec(file.toLowerCase().replace(/[.]onnx$/, ''))?.[1]
    return made === undefined ? -1 : SMALLER.findIndex((it) => it === made)
  }
  return [...files].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0]
}
