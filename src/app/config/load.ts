import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { SpeechError } from '../../core/errors.ts'
import type { Json } from '../../core/request.ts'
import type { Config } from './config.ts'
import { DEFAULTS } from './defaults.ts'
import type { Layer, Problem, Source } from './layer.ts'

/** A setting given on the command line. */
export interface FlagSetting {
  /** The flag as typed: `--port`. */
  readonly flag: string
  /** The setting it stands for: `server.port`. */
  readonly path: string
  readonly value: Json
}

/** Where settings are looked for. */
export interface LoadOptions {
  /** A settings file that must exist. Default: `rostrum.yaml` in `cwd`, when it exists. */
  readonly file?: string
  readonly env: { readonly [name: string]: string | undefined }
  readonly flags?: readonly FlagSetting[]
  /** Folder of `rostrum.yaml` and `.env`; relative paths start there. */
  readonly cwd: string
}

/** Settings, and where they came from. */
export interface LoadedConfig {
  readonly config: Config
  /** Where each value that somebody set came from, by path; the others are defaults. */
  readonly sources: ReadonlyMap<string, Source>
  /** What was set and has no effect, a sentence each. */
  readonly notes: readonly string[]
  /** The settings file, absolute; where it would be when there is none. */
  readonly file: string
  /** Whether that file was read. */
  readonly fileRead: boolean
}

/** The name of the settings file that is read when none is named. */
export const CONFIG_FILE = 'rostrum.yaml'

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
    const name = path.basename(file)
    throw new SpeechError('invalid_request', `The ${what} ${name} cannot be read (${reason}).`, {
      cause,
      details: { param: 'config', file },
    })
  }
}

/** Joins problems into the one error that a caller sees; the first is the message. */
export function configError(problems: readonly Problem[]): SpeechError {
  const [first] = problems
  const more = problems.length > 1 ? ` (${problems.length - 1} more)` : ''
  return new SpeechError('invalid_request', `${first?.message ?? 'Settings are wrong.'}${more}`, {
    details: { param: first?.path ?? '', problems: problems.map((problem) => problem.message) },
  })
}

/**
 * Settles all settings: defaults < file < `.env` < `ROSTRUM_` variables < flags. The variables of the
 * dictation API, where `dictation.environment` asks for them, stand right above the defaults. Rejects with
 * `invalid_request`, all problems in `details.problems`, when a key or a value is wrong or a
 * file cannot be read. When nobody set anything it resolves at once to `DEFAULTS`, without
 * loading the schema or the YAML reader.
 */
export async function loadConfig(options: LoadOptions): Promise<LoadedConfig> {
  const { env, cwd, flags = [] } = options
  const file = path.resolve(cwd, options.file ?? CONFIG_FILE)
  const dotenv = path.join(cwd, '.env')
  const fileRead = options.file !== undefined || isFile(file)
  const fileText = fileRead ? readText(file, 'settings file') : undefined
  const extra = isFile(dotenv) ? parseEnv(readText(dotenv, 'file')) : {}
  const named = Object.keys({ ...env, ...extra }).some((name) => name.startsWith('ROSTRUM_'))
  if (fileText === undefined && !named && flags.length === 0) {
    return { config: DEFAULTS, sources: new Map(), notes: [], file, fileRead }
  }
  const [{ environmentLayer }, { dictationEnvironment, readsDictationEnvironment }, { settle }] =
    await Promise.all([
      import('./environment.ts'),
      import('./dictation-environment.ts'),
      import('./settle.ts'),
    ])
  const layers: Layer[] = []
  const notes: string[] = []
  if (fileText !== undefined) layers.push((await import('./file.ts')).fileLayer(fileText, file))
  layers.push(environmentLayer(extra, 'dotenv'))
  layers.push(environmentLayer(env, 'environment'))
  const entries = flags.map(({ flag, path: at, value }) => {
    const source: Source = { kind: 'flag', where: flag }
    return { path: at.split('.'), value, source }
  })
  layers.push({ entries, problems: [] })
  if (readsDictationEnvironment(layers)) {
    const below = [dictationEnvironment(extra, 'dotenv'), dictationEnvironment(env, 'environment')]
    layers.unshift(...below)
    notes.push(...new Set(below.flatMap((layer) => layer.notes)))
  }
  const { config, sources, problems } = settle(layers)
  if (!config) throw configError(problems)
  return { config, sources, notes, file, fileRead }
}
