import type { ModelFolder } from './model-folder.ts'
import type { OnnxHeader } from './onnx-header.ts'

/** Lowest rate that models are made for, in hertz. */
export const LOWEST_RATE = 8000
/** Highest rate that models are made for, in hertz. */
export const HIGHEST_RATE = 192_000

/**
 * Reads what the runtime wants of a model's metadata. What is missing or of another kind is a problem
 * of the file, since the runtime would end its whole process.
 */
export interface MetadataReader {
  /** A whole number of at least `min`; without `fallback` it has to be there. */
  integer(key: string, min: number, fallback?: number): number
  integers(key: string): readonly number[]
  /** Text; without `fallback` it has to be there. */
  text(key: string, fallback?: string): string
  sampleRate(fallback?: number): number
}

/** Reads the metadata of one ONNX file of a folder. */
export function readMetadata(
  folder: ModelFolder,
  file: string,
  { metadata }: OnnxHeader,
): MetadataReader {
  const missing = (key: string): void =>
    folder.problem(file, `the metadata ${key} of a model exported for sherpa-onnx`, 'none')
  const integer: MetadataReader['integer'] = (key, min, fallback) => {
    const value = metadata.get(key)
    if (value === undefined || value === '') {
      if (fallback === undefined) missing(key)
      return fallback ?? min
    }
    if (/^[+-]?\d+$/.test(value) && Number(value) >= min) return Number(value)
    folder.problem(
      file,
      `the metadata ${key} to be a whole number of at least ${min}`,
      shown(value),
    )
    return min
  }
  return {
    integer,
    integers(key) {
      const value = metadata.get(key)
      if (!value) return (missing(key), [])
      const numbers = value.split(',').map(Number)
      if (numbers.every((it) => Number.isInteger(it) && it > 0)) return numbers
      folder.problem(file, `the metadata ${key} to be whole numbers`, shown(value))
      return []
    },
    text(key, fallback) {
      const value = metadata.get(key)
      if (value) return value
      if (fallback === undefined) missing(key)
      return fallback ?? ''
    },
    sampleRate(fallback) {
      const rate = integer('sample_rate', 0, fallback)
      if (rate >= LOWEST_RATE && rate <= HIGHEST_RATE) return rate
      folder.problem(
        file,
        `the metadata sample_rate to be ${LOWEST_RATE} to ${HIGHEST_RATE}`,
        String(rate),
      )
      return 0
    },
  }
}

/** A value as it is shown: quoted, and not all of a long one. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 64 ? `${value.slice(0, 64)}…` : value)
}
