import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A data folder that goes when it is closed. */
export async function dataHome() {
  const folder = await mkdtemp(path.join(tmpdir(), 'rostrum-bench-'))
  return { path: folder, close: () => rm(folder, { recursive: true, force: true }) }
}
