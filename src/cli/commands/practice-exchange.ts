import { openOutputFile } from '../../app/output-file.ts'
import { practiceExchange } from '../../app/wire-exchange.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../protocol/practice-query.ts'
import type { CliContext } from '../context.ts'
import { usageError } from '../failure.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { readText, type TextSource } from '../text-source.ts'

/** Options of `rostrum practice export`. */
export interface ExportPracticeOptions extends KeptOptions {
  readonly output?: string
  readonly format?: ExportFormat
  readonly user?: string
  readonly tag?: readonly string[]
  readonly lesson?: string
}

/** Options of `rostrum practice import`. */
export interface ImportPracticeOptions extends KeptOptions {
  readonly format?: 'json' | 'csv'
  readonly language?: string
  readonly tag?: readonly string[]
  readonly lesson?: string
}

/** Longest file that comes in, in code points. */
const MAX_CHARS = 64 * 1024 * 1024

function endingOf(file: string): string {
  return /[.]([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
}

function formatOf<T extends string>(name: string, given: T | undefined, all: readonly T[]): T {
  const found = given ?? all.find((format) => format === endingOf(name))
  if (found) return found
  const endings = all.map((format) => `.${format}`)
  throw usageError(`Expected ${name} to end in one of ${endings.join(', ')}, or --format.`)
}

/** `rostrum practice export`: writes items and attempts into a file. */
export async function exportPracticeCommand(
  options: ExportPracticeOptions,
  context: CliContext,
): Promise<void> {
  const { output: name = '-', user, tag, lesson } = options
  const piped = name === '-'
  const format = piped ? (options.format ?? 'json') : formatOf(name, options.format, EXPORT_FORMATS)
  if (piped && options.json) throw usageError('Expected --output with --json.')
  if (piped && format === 'apkg' && context.stdout.isTty)
    throw usageError('Expected standard output to be a file or a pipe, but it is a terminal.')
  const output = piped ? undefined : context.own(await openOutputFile(name))
  const { rostrum } = await openKept(options, context)
  const { signal } = context
  const file = await practiceExchange(rostrum.practice).export(
    {
      format,
      ...(user !== undefined && { user }),
      ...(tag && { tags: tag }),
      ...(lesson !== undefined && { lesson }),
    },
    { signal },
  )
  const encoder = new TextEncoder()
  let sizeBytes = 0
  for await (const piece of file.pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
    sizeBytes += bytes.length
    if (output) await output.write(bytes)
    else if (!(await context.printBytes(bytes))) break
  }
  signal.throwIfAborted()
  await output?.commit()
  const { leftOut } = file
  if (leftOut > 0)
    context.note(`rostrum: Left out, as there is no audio of them yet: ${leftOut} items.`)
  if (options.json) await context.print(json({ file: name, format, sizeBytes, leftOut }))
  else if (output) context.note(`Wrote ${name}.`)
}

/** `rostrum practice import`: stores items and attempts of a file, all or none, under new ids. */
export async function importPracticeCommand(
  name: string,
  options: ImportPracticeOptions,
  context: CliContext,
): Promise<void> {
  const format = formatOf(name, options.format, ['json', 'csv'])
  const source: TextSource =
    name === '-' ? { kind: 'stdin', live: false } : { kind: 'file', file: name }
  const { signal } = context
  const { rostrum, config } = await openKept(options, context)
  const text = await readText(source, { maxChars: MAX_CHARS, signal })
  const { tag, lesson, language = config.language } = options
  const stored = await practiceExchange(rostrum.practice).import(
    {
      text,
      format,
      language,
      ...(tag && { tags: tag }),
      ...(lesson !== undefined && { lesson }),
    },
    { signal },
  )
  if (options.json) await context.print(json(stored))
  else context.note(`Imported ${stored.items} items and ${stored.attempts} attempts.`)
}
