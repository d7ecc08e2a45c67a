import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { AudioConfig, type AudioConfigValues } from '../../src/audio-api/index.ts'

/** A folder for files, and settings that write there. */
export interface OutputFolder extends AsyncDisposable {
  readonly path: string
  config(values?: Partial<AudioConfigValues>): AudioConfig
  files(): Promise<readonly string[]>
}

/** Makes a folder that is there until it is disposed of. */
export async function outputFolder(): Promise<OutputFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-output-'))
  // No key, no network: eSpeak NG speaks unless a test says otherwise.
  const values = { outputDir: folder, ttsEngine: 'espeak' } as const
  return {
    path: folder,
    config: (more = {}) => new AudioConfig({ ...values, ...more }, { env: {}, cwd: folder }),
    files: async () => (await readdir(folder)).sort(),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}
