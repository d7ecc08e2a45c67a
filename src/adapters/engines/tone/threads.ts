import type { Json } from '../../../core/request.ts'
import type { EngineCapabilities, SpeechEngine } from '../../../ports/engine.ts'
import { threadPool, type ThreadPoolOptions } from '../thread/pool.ts'
import { toneFacts } from './facts.ts'
import type { ToneOptions } from './options.ts'

/** How the tone engine runs in threads. */
export interface ToneThreadsOptions extends ThreadPoolOptions {
  /** What every call does unless its segment says otherwise. */
  readonly tone?: ToneOptions
  readonly capabilities?: Partial<EngineCapabilities>
}

/** The tone engine in a pool of threads, one call each. */
export function toneThreads({ tone, capabilities, ...options }: ToneThreadsOptions): SpeechEngine {
  const facts = toneFacts({ concurrency: 1, ...capabilities })
  const entry = new URL('./worker.js', import.meta.url)
  const data = { ...tone } as { readonly [key: string]: Json }
  return threadPool({ facts, entry, data }, options).engine
}
