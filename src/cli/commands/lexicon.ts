import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { nearest } from '../../core/nearest.ts'
import type { LexiconReport } from '../../app/lexicons/lexicons.ts'
import type { Rostrum } from '../../app/rostrum.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../failure.ts'
import { isLexiconFile, lexiconNames, readLexiconFile } from '../lexicon-source.ts'
import { openOutputFile } from '../../app/output-file.ts'
import { table } from '../table.ts'
import { harmless, paint } from '../terminal.ts'

/** Options of `rostrum lexicon`. */
export interface LexiconOptions {
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

async function open({ data, config }: LexiconOptions, context: CliContext): Promise<Rostrum> {
  const { rostrum } = await context.open({
    ...(config !== undefined && { file: config }),
    ...(data !== undefined && { flags: [{ flag: '--data', path: 'dataDir', value: data }] }),
  })
  return rostrum
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

async function unknown(rostrum: Rostrum, name: string): Promise<never> {
  const names = (await rostrum.lexicons.list()).map((lexicon) => lexicon.name)
  const suggestions = nearest(name, names)
  throw new SpeechError('not_found', `There is no lexicon ${name.slice(0, 128)}.`, {
    details: { param: 'name', suggestions },
  })
}

/** `rostrum lexicon list`: the lexicons that are kept. */
export async function listLexiconsCommand(
  options: LexiconOptions,
  context: CliContext,
): Promise<void> {
  const { lexicons } = await open(options, context)
  const list = await lexicons.list({ signal: context.signal })
  if (options.json) await context.print(json(list))
  else if (list.length === 0) {
    context.note('No lexicon is kept; `rostrum lexicon add <file>` keeps one.')
  } else {
    const rows = list.map(({ name, sizeBytes, updatedAt }) => [name, String(sizeBytes), updatedAt])
    await context.print(table([['NAME', 'BYTES', 'CHANGED'], ...rows]))
  }
}

/** `rostrum lexicon show`: writes one out, in JSON or PLS. */
export async function showLexiconCommand(
  name: string,
  options: LexiconOptions & { readonly format?: 'json' | 'pls' },
  context: CliContext,
): Promise<void> {
  const rostrum = await open(options, context)
  const { signal } = context
  const { format = 'json' } = options
  const written = await rostrum.lexicons.export(name, { signal, format })
  if (written === undefined) return unknown(rostrum, name)
  if (written.omitted > 0) {
    context.note(`rostrum: PLS has no way to say ${written.omitted} entries; they are left out.`)
  }
  await context.print(written.text)
}

/** `rostrum lexicon add`: checks a file and keeps what is in it. */
export async function addLexiconCommand(
  file: string,
  options: LexiconOptions & { readonly name?: string },
  context: CliContext,
): Promise<void> {
  const rostrum = await open(options, context)
  const { signal } = context
  const read = await readLexiconFile(file, context)
  const kept = await rostrum.lexicons.put(options.name ?? read.name, read.text, {
    signal,
    ...(read.format !== undefined && { format: read.format }),
  })
  if (options.json) return context.print(json(kept))
  const how = kept.created ? 'is kept' : 'is replaced'
  context.note(`Lexicon ${harmless(kept.name)} ${how}: ${kept.entries} entries.`)
}

/** `rostrum lexicon remove`: a server that runs refuses the name at once. */
export async function removeLexiconCommand(
  name: string,
  options: LexiconOptions,
  context: CliContext,
): Promise<void> {
  const rostrum = await open(options, context)
  if (!(await rostrum.lexicons.remove(name, { signal: context.signal }))) {
    return unknown(rostrum, name)
  }
  if (options.json) await context.print(json({ name, removed: true }))
  else context.note(`Lexicon ${harmless(name)} is removed.`)
}

/** A report for people: a line for each example, and what was said where it failed. */
export function reportLines(report: LexiconReport, context: CliContext): string {
  const { stdout } = context
  let text = ''
  for (const { passed, match, expect, said } of report.results) {
    const mark = passed ? paint(stdout, 'green', 'pass') : paint(stdout, 'red', 'FAIL')
    text += `${mark}  ${harmless(match)}  ${paint(stdout, 'dim', harmless(passed ? said : ''))}`
    text = `${text.trimEnd()}\n`
    if (passed) continue
    text += `      expected  ${paint(stdout, 'green', harmless(expect))}\n`
    text += `      said      ${paint(stdout, 'red', harmless(said))}\n`
  }
  const { name, passed, failed } = report
  return `${text}${harmless(name)}: ${passed} passed, ${failed} failed\n`
}

/** Speaks each example into a file of its own: `001-nginx.wav`. */
async function speakExamples(
  report: LexiconReport,
  folder: string,
  rostrum: Rostrum,
  context: CliContext,
): Promise<readonly string[]> {
  const { cwd, signal } = context
  const dir = path.resolve(cwd, folder)
  await mkdir(dir, { recursive: true })
  const files: string[] = []
  for (const [index, { match, text, language }] of report.results.entries()) {
    signal.throwIfAborted()
    const word = match
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
    const name = `${String(index + 1).padStart(3, '0')}${word === '' ? '' : `-${word}`}.wav`
    const request = { text, language, lexicons: [report.name], output: { codec: 'wav' as const } }
    await using speech = await rostrum.speak(request, { signal })
    const file = path.join(dir, name)
    await using output = await openOutputFile(file)
    await output.write(await speech.buffer())
    await output.commit()
    files.push(file)
  }
  return files
}

/**
 * `rostrum lexicon test`: reads the examples in the entries of a file, of a stored lexicon, or of
 * all that are stored. Gives exit code 1 when one does not come out as expected.
 */
export async function testLexiconCommand(
  which: string | undefined,
  options: LexiconOptions & { readonly audio?: string },
  context: CliContext,
): Promise<number> {
  const rostrum = await open(options, context)
  const { signal } = context
  const stored = which === undefined ? await rostrum.lexicons.list({ signal }) : []
  const names =
    which === undefined
      ? stored.map(({ name }) => name)
      : isLexiconFile(which, context.cwd)
        ? await lexiconNames([which], rostrum, context)
        : [which]
  const reports: (LexiconReport & { readonly files?: readonly string[] })[] = []
  for (const name of names) {
    const report = await rostrum.lexicons.test(name, { signal })
    const { audio } = options
    const folder = audio !== undefined && names.length > 1 ? path.join(audio, name) : audio
    if (folder === undefined) reports.push(report)
    else reports.push({ ...report, files: await speakExamples(report, folder, rostrum, context) })
    if (!options.json) await context.print(reportLines(report, context))
  }
  if (options.json) await context.print(json(reports))
  if (names.length === 0) context.note('No lexicon is kept; name a file to test.')
  return reports.some(({ failed }) => failed > 0) ? EXIT.failed : EXIT.done
}
