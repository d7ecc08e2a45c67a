import {
  checkIds,
  examineDictation,
  storeDictation,
  type Examined,
} from '../../app/dictation-import/dictation-import.ts'
import { dictationParts } from '../../app/wire-dictation-import.ts'
import { SpeechError } from '../../core/errors.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../failure.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { startProgress } from '../progress.ts'
import { harmless } from '../terminal.ts'

/** Options of `rostrum import dictation`. */
export interface ImportDictationOptions extends KeptOptions {
  readonly dryRun?: boolean
  readonly renumber?: boolean
  readonly skipBroken?: boolean
  readonly audioDir?: string
  readonly user?: string
}

/** Lines of each kind for people; `--json` tells all. */
const MOST_LINES = 50

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function tellNotes({ notes }: Examined, context: CliContext): void {
  for (const action of ['repaired', 'refused'] as const) {
    const some = notes.filter((note) => note.action === action)
    for (const { table, id, message } of some.slice(0, MOST_LINES))
      context.note(harmless(`${action}: ${table} ${id}: ${message}`))
    if (some.length > MOST_LINES)
      context.note(`${action}: ${some.length - MOST_LINES} more; --json tells all`)
  }
  const left = new Map<string, number>()
  for (const { action, message } of notes)
    if (action === 'left') left.set(message, (left.get(message) ?? 0) + 1)
  for (const [message, rows] of left) context.note(`left: ${count(rows, 'task')}: ${message}`)
}

/** What was found, as `--json` tells it. */
function report({ rows, items, attempts, conversions, audio, notes, others }: Examined) {
  return {
    rows,
    taken: { items: items.length, attempts: attempts.length, conversions: conversions.length },
    audio: { copied: audio.size, spokenAnew: conversions.length - audio.size },
    notes,
    otherTables: others,
  }
}

function tell(examined: Examined, stored: boolean, context: CliContext): void {
  const { items, attempts, conversions, audio, others } = examined
  tellNotes(examined, context)
  for (const { table, rows } of others)
    context.note(harmless(`left: ${count(rows, 'row')} of the table ${table}, which is not read`))
  const files = conversions.length === 0 ? '' : `, ${audio.size} of them with their audio`
  const what = `${count(items.length, 'item')}, ${count(attempts.length, 'attempt')} and ${count(conversions.length, 'converted text')}${files}`
  context.note(`${stored ? 'Imported' : 'Would import'} ${what}.`)
}

/** `rostrum import dictation`: takes over a database of the dictation API. Gives the exit code. */
export async function importDictationCommand(
  database: string,
  options: ImportDictationOptions,
  context: CliContext,
): Promise<number> {
  const { dryRun = false, renumber = false, skipBroken = false, audioDir, user = '' } = options
  const { signal, cwd } = context
  const { rostrum, config } = await openKept(options, context)
  const progress = startProgress({
    terminal: context.stderr,
    write: (text) => context.draw(text),
    label: 'Importing',
  })
  let examined: Examined
  let stopped: boolean
  try {
    const { language, maxTextChars } = config.dictation
    examined = await examineDictation(
      {
        database,
        audioDir,
        cwd,
        language,
        maxTextChars,
        user,
        nowMs: Date.now(),
        signal,
        onAudio: (done, of) => progress.update(done / of),
      },
      await dictationParts(),
    )
    stopped = !skipBroken && examined.notes.some(({ action }) => action === 'refused')
    progress.update(undefined)
    if (!renumber && !stopped) await checkIds(examined, rostrum.practice, { signal })
    if (!dryRun && !stopped) await storeDictation(examined, rostrum.practice, { renumber, signal })
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'conflict')
      throw new SpeechError('conflict', `${error.message} --renumber gives new ids.`)
    throw error
  } finally {
    progress.stop()
  }
  const stored = !dryRun && !stopped
  if (options.json) await context.print(json({ stored, ...report(examined) }))
  else tell(examined, stored, context)
  if (!stopped) return EXIT.done
  const refused = examined.notes.filter(({ action }) => action === 'refused').length
  context.note(
    `rostrum: ${count(refused, 'row')} cannot be taken, so nothing was stored; --skip-broken leaves ${refused === 1 ? 'it' : 'them'} out.`,
  )
  return EXIT.failed
}
