import os from 'node:os'
import path from 'node:path'

/** What decides where models are looked for. */
export interface PlaceOptions {
  /** Folders named by the settings: each a model, or a folder of models. */
  readonly modelDirs: readonly string[]
  /** Folder of what is kept; models are in `models` there. Undefined: nothing is kept. */
  readonly dataDir: string | undefined
  readonly env: { readonly [name: string]: string | undefined }
  /** Where relative paths start. */
  readonly cwd: string
  /** The file that runs: `process.argv[1]`. */
  readonly program: string | undefined
}

/** A place to look into. */
export interface Place {
  readonly place: string
  readonly dir: string
}

/** All places in order: those that all count, then those of which the first with models counts. */
export interface PlaceList {
  readonly always: readonly Place[]
  readonly firstOf: readonly Place[]
}

/**
 * Where models are looked for: the folders of the settings and of the data folder; then the seven
 * places of the Kokoro server Porua, of which it takes the first that has the files.
 */
export function placeList(options: PlaceOptions): PlaceList {
  const { modelDirs, dataDir, env, cwd, program } = options
  const home = env['HOME'] || os.homedir()
  const absolute = (dir: string): string =>
    path.resolve(
      cwd,
      dir.replace(/^~(?=$|[\\/])/, () => home),
    )
  const named = env['TTS_MODEL_DIR'] ?? ''
  return {
    always: [
      ...modelDirs.map((dir) => ({ place: 'engines.sherpa.modelDirs', dir: absolute(dir) })),
      ...(dataDir === undefined
        ? []
        : [{ place: 'data folder', dir: path.resolve(dataDir, 'models') }]),
    ],
    firstOf: [
      ...(named === '' ? [] : [{ place: 'TTS_MODEL_DIR', dir: absolute(named) }]),
      ...['/opt/models', '/usr/local/share/porua/models', '/opt/porua/models'].map((dir) => ({
        place: dir,
        dir: path.resolve(dir),
      })),
      { place: '~/.porua/models', dir: path.join(home, '.porua', 'models') },
      { place: './models', dir: path.resolve(cwd, 'models') },
      ...(program === undefined
        ? []
        : [{ place: '../../models', dir: path.resolve(path.dirname(program), '../../models') }]),
    ],
  }
}
