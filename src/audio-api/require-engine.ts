import type { Rostrum } from '../app/rostrum.ts'
import { TTSError } from './errors.ts'

/** Rejects with a `TTSError` when an engine is not among those of a platform. */
export async function requireEngine(rostrum: Rostrum, id: string): Promise<void> {
  const engines = await rostrum.engines()
  if (engines.some((engine) => engine.id === id)) return
  const found = engines.map((engine) => engine.id).join(', ')
  throw new TTSError(`Expected the engine ${id} to be installed and enabled, found ${found}.`)
}
