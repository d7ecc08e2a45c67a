import { SpeechError } from '../../core/errors.ts'
import type { AudioDecoder } from '../../ports/decoder.ts'
import type { ReadDictation } from '../../ports/dictation-source.ts'
import type { ImportedAudio, Practice, PracticeImport } from '../practice/practice.ts'
import { findAudio, type AudioPlaces } from './audio-files.ts'
import { notesOf, type DictationTable, type ImportNote } from './note.ts'
import { planImport, type DictationPlan } from './plan.ts'
import type { PlanSettings } from './plan-settings.ts'

/** What the outside is read with. */
export interface DictationParts {
  readonly read: ReadDictation
  /** Of WAV files. */
  readonly decoder: AudioDecoder
}

/** What is read, and how it is judged. */
export interface ExamineOptions extends PlanSettings, Pick<AudioPlaces, 'audioDir' | 'cwd'> {
  /** A path, or what the dictation API's settings have. */
  readonly database: string
  readonly signal: AbortSignal
  /** Told of each file of audio that was looked for: how many of how many. */
  readonly onAudio?: (done: number, of: number) => void
}

/** What was found in a database of the dictation API, and what of it would be imported. */
export interface Examined extends DictationPlan {
  readonly rows: { readonly [table in DictationTable]: number }
  /** Of conversions, by their id. */
  readonly audio: ReadonlyMap<string, ImportedAudio>
  /** Other tables that hold something, which is not read. */
  readonly others: readonly { readonly table: string; readonly rows: number }[]
}

/** Most rows of a table. */
const MAX_ROWS = 100_000
/** Ids of each kind that are looked up one by one. */
const MOST_LOOKED_UP = 20

/** Reads a database of the dictation API and judges every row of it. Changes nothing. */
export async function examineDictation(
  { database, audioDir, cwd, signal, onAudio, ...settings }: ExamineOptions,
  { read, decoder }: DictationParts,
): Promise<Examined> {
  const found = await read(database, { cwd, maxRows: MAX_ROWS, signal })
  const plan = planImport(found, settings)
  const notes: ImportNote[] = [...plan.notes]
  const audio = new Map<string, ImportedAudio>()
  const places = { audioDir, databaseFile: found.file, cwd }
  for (const [index, conversion] of plan.conversions.entries()) {
    const { audio: file, problem } = await findAudio(conversion, places, { decoder, signal })
    if (file) audio.set(conversion.id, file)
    if (problem !== undefined)
      notesOf('tasks', conversion.row, notes).repaired(
        'output_file_path',
        `its audio cannot be used; spoken anew: ${problem}`,
      )
    onAudio?.(index + 1, plan.conversions.length)
  }
  const { tasks, items, attempts, others } = found
  const rows = { tasks: tasks.length, items: items.length, attempts: attempts.length }
  return { ...plan, notes, audio, rows, others }
}

function taken(what: string): SpeechError {
  return new SpeechError(
    'conflict',
    `Expected ids that are free here, but ${what} is there already: was this database imported before? Nothing was stored.`,
    { details: { param: 'id' } },
  )
}

/** Whether something is there. */
async function isThere(look: Promise<unknown>): Promise<boolean> {
  try {
    await look
    return true
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'not_found') return false
    throw error
  }
}

/** Rejects with `conflict` when ids are taken, as far as a look at some of them tells; storing looks at all. */
export async function checkIds(
  { items, attempts, conversions }: DictationPlan,
  practice: Practice,
  call: { readonly signal: AbortSignal },
): Promise<void> {
  for (const { id } of items.slice(0, MOST_LOOKED_UP))
    if (await isThere(practice.item(id, call))) throw taken(`item ${id}`)
  for (const { id } of attempts.slice(0, MOST_LOOKED_UP))
    if (await isThere(practice.attemptById(id, call))) throw taken(`attempt ${id}`)
  for (const { id } of conversions.slice(0, MOST_LOOKED_UP))
    if (await isThere(practice.conversions.get(id, call))) throw taken(`task ${id}`)
}

function importOf(
  { items, attempts, conversions, audio }: Examined,
  renumber: boolean,
): PracticeImport {
  const numbered = <T extends { readonly id: number }>({ id, ...rest }: T) =>
    renumber ? rest : { ...rest, id }
  return {
    items: items.map(numbered),
    attempts: attempts.map(numbered),
    conversions: conversions.map(({ id, text, customFilename, submittedMs }) => {
      const file = audio.get(id)
      return {
        ...(!renumber && { id }),
        text,
        ...(customFilename !== undefined && { customFilename }),
        submittedMs,
        ...(file && { audio: file }),
      }
    }),
  }
}

/** Stores what was found, all or none. `conflict` when an id is taken and they are to stay as they are. */
export async function storeDictation(
  examined: Examined,
  practice: Practice,
  { renumber, signal }: { readonly renumber: boolean; readonly signal: AbortSignal },
): Promise<void> {
  try {
    await practice.import(importOf(examined, renumber), { signal })
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'conflict') throw taken('one of them')
    throw error
  }
}
