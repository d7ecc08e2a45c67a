import type { ThreadPoolOptions } from '../thread/pool.ts'
import { espeakInstalled } from './installed.ts'
import { nativeEngine } from './native-engine.ts'
import { findNative } from './native-path.ts'
import { espeakThreads, type EspeakEngine } from './threads.ts'

/** Which eSpeak NG is wanted. */
export interface EspeakOptions extends ThreadPoolOptions {
  /** Whether the library of the system speaks where it is installed. Default `auto`. */
  readonly native?: 'auto' | 'never'
}

/**
 * The eSpeak NG there is: the library of the system in processes, with the WebAssembly package
 * beside it; or that one alone, in threads. Undefined when neither is installed. Starts nothing.
 */
export function chooseEspeak({
  native = 'auto',
  ...options
}: EspeakOptions): EspeakEngine | undefined {
  const found = native === 'auto' ? findNative() : undefined
  const spare = espeakInstalled() ? () => espeakThreads(options) : undefined
  if (!found) return spare?.()
  return nativeEngine({ ...options, native: found, ...(spare && { spare }) })
}
