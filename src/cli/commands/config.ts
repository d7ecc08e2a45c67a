import { existsSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS } from '../../app/config/field.ts'
import type { Source } from '../../app/config/layer.ts'
import { shownSettings } from '../../app/config/listing.ts'
import { CONFIG_FILE, loadConfig } from '../../app/config/load.ts'
import { configTemplate } from '../../app/config/template.ts'
import { SpeechError } from '../../core/errors.ts'
import type { CliContext } from '../context.ts'
import { EXIT, failureOf, usageError } from '../failure.ts'
import { openOutputFile } from '../../app/output-file.ts'
import { table } from '../table.ts'
import { harmless } from '../terminal.ts'

/** Options of `rostrum config`. */
export interface ConfigOptions {
  readonly config?: string
  readonly json?: boolean
}

/** `rostrum config init`: writes a settings file to start from. */
export async function initConfigCommand(
  options: ConfigOptions & { readonly force?: boolean },
  context: CliContext,
): Promise<void> {
  const name = options.config ?? CONFIG_FILE
  if (existsSync(path.resolve(context.cwd, name)) && options.force !== true) {
    throw usageError(`${name} is there already: --force replaces it.`)
  }
  const output = context.own(await openOutputFile(name))
  await output.write(new TextEncoder().encode(configTemplate()))
  await output.commit()
  if (options.json) await context.print(`${JSON.stringify({ file: name })}\n`)
  else context.note(`Wrote ${name}: every setting is explained there, and commented out.`)
}

function load(options: ConfigOptions, context: CliContext): ReturnType<typeof loadConfig> {
  const { env, cwd } = context
  return loadConfig({ env, cwd, ...(options.config !== undefined && { file: options.config }) })
}

/** `rostrum config check`: tells every problem, or that there is none. Gives the exit code. */
export async function checkConfigCommand(
  options: ConfigOptions,
  context: CliContext,
): Promise<number> {
  try {
    const { sources, notes, file, fileRead } = await load(options, context)
    const from = fileRead ? path.relative(context.cwd, file) || file : undefined
    if (options.json) {
      const result = { ok: true, file: from ?? null, settings: sources.size, problems: [], notes }
      await context.print(`${JSON.stringify(result, null, 2)}\n`)
    } else {
      const where = from === undefined ? 'no settings file' : from
      await context.print(`The settings are right: ${sources.size} set, ${where}.\n`)
      for (const note of notes) context.note(harmless(note))
    }
    return EXIT.done
  } catch (error) {
    const list = SpeechError.is(error) ? error.details['problems'] : undefined
    const problems = Array.isArray(list) ? list.map(String) : [failureOf(error).message]
    if (options.json) {
      await context.print(`${JSON.stringify({ ok: false, problems }, null, 2)}\n`)
    } else for (const problem of problems) context.note(`rostrum: ${harmless(problem)}`)
    return EXIT.failed
  }
}

function sourceText(source: Source | undefined): string {
  return source === undefined || source.kind === 'default' ? 'default' : source.where
}

/** The source of a setting, or of the part of it that somebody set last. */
function sourceAt(path: string, sources: ReadonlyMap<string, Source>): Source | undefined {
  return [...sources].findLast(([key]) => key === path || key.startsWith(`${path}.`))?.[1]
}

/** `rostrum config show`: every setting, its value and where that came from; secrets masked. */
export async function showConfigCommand(
  options: ConfigOptions,
  context: CliContext,
): Promise<void> {
  const { config, sources } = await load(options, context)
  const shown = shownSettings(config, SETTINGS).map(({ setting, value }) => {
    const source = sourceAt(setting, sources)
    return { setting, value, source: source ?? { kind: 'default', where: '' } }
  })
  if (options.json) {
    await context.print(`${JSON.stringify(shown, null, 2)}\n`)
    return
  }
  const rows = shown.map(({ setting, value }) => {
    const text = JSON.stringify(value)
    return [
      setting,
      text.length > 60 ? `${text.slice(0, 57)}...` : text,
      sourceText(sourceAt(setting, sources)),
    ]
  })
  await context.print(table([['SETTING', 'VALUE', 'SOURCE'], ...rows]))
}
