import { SpeechError } from '../core/errors.ts'

/** What every Emscripten module has. Its heap views are replaced when the memory grows. */
export interface WasmModule {
  readonly HEAP16: Int16Array
  readonly HEAPU32: Uint32Array
  readonly HEAPF32: Float32Array
  _malloc(byteLength: number): number
  _free(pointer: number): void
}

/** Makes a loader that compiles a module once for all callers, and tries again after a failure. */
export function lazyModule<T>(name: string, load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined
      throw new SpeechError('unavailable', `Expected the ${name} module to load; it did not.`, {
        cause,
      })
    })
    return loading
  }
}

/** Gives a pointer that C code returned, or refuses when its memory is used up. */
export function allocated(pointer: number): number {
  if (pointer === 0) {
    throw new SpeechError('overloaded', 'Expected memory for one more audio stream; none is left.')
  }
  return pointer
}
