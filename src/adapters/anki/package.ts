import os from 'node:os'
import { abortable } from '../../core/stream.ts'
import type { DeckNote, DeckWriter } from '../../ports/deck-writer.ts'
import { createArchive } from './archive.ts'
import { createCollection } from './collection.ts'
import { openTemporaryCollection, type TemporaryCollection } from './temporary-collection.ts'

/** Notes of one package: each has a card and at most one file in the zip. */
const MAX_NOTES = 50_000

/** Settings of the writer. */
export interface AnkiOptions {
  /** Folder of the temporary file; made when missing. Default: the system's own. */
  readonly dir?: string
  /** Milliseconds since the epoch. */
  now(): number
}

type Media = ReadonlyMap<string, DeckNote['audio']>

async function collect(
  notes: AsyncIterable<DeckNote>,
  { database }: TemporaryCollection,
  nowMs: number,
): Promise<Media> {
  const collection = createCollection(database, nowMs)
  const media = new Map<string, DeckNote['audio']>()
  for await (const note of notes) {
    collection.add(note)
    if (!media.has(note.audio.name)) media.set(note.audio.name, note.audio)
  }
  collection.finish()
  return media
}

async function* written(
  notes: AsyncIterable<DeckNote>,
  { dir = os.tmpdir(), now }: AnkiOptions,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted()
  const nowMs = now()
  const archive = createArchive(nowMs)
  await using collection = await openTemporaryCollection(dir)
  const media = await collect(abortable(notes, signal), collection, nowMs)
  yield* archive.file('collection.anki2', collection.bytes(), { deflate: true })
  const names: { [number: string]: string } = {}
  let number = 0
  for (const [name, audio] of media) {
    signal.throwIfAborted()
    const file = String(number++)
    names[file] = name
    // Encoded audio does not get smaller.
    yield* archive.file(file, audio.open({ signal }), { deflate: false })
  }
  yield* archive.file('media', once(Buffer.from(JSON.stringify(names))), { deflate: true })
  yield* archive.end()
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Writes packages for Anki (`.apkg`): a card for each note, to be heard and typed. */
export function ankiWriter(options: AnkiOptions): DeckWriter {
  return {
    mediaType: 'application/zip',
    extension: 'apkg',
    maxNotes: MAX_NOTES,
    write: (notes, { signal }) => written(notes, options, signal),
  }
}
