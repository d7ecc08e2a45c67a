import { createHash } from 'node:crypto'
import { SpeechError } from '../../../core/errors.ts'
import type { PracticeItem } from '../../../core/practice.ts'
import type { DeckNote, DeckWriter } from '../../../ports/deck-writer.ts'
import type { Practice, PracticeCall } from '../practice.ts'
import type { ExportQuery, PracticeFile } from './exchange.ts'
import { itemPages } from './gather.ts'

/** What a deck's audio is encoded as: every program for learning plays it. */
const CODEC = 'mp3'
/** Of the names of audio files: enough that no two recordings share one. */
const NAME_CHARS = 24

/** The same for the same item of the same place: another place's items have other times. */
function guidOf({ id, createdMs }: PracticeItem): string {
  const hash = createHash('sha256').update(`rostrum ${id} ${createdMs}`)
  return hash.digest('base64url').slice(0, 16)
}

function noteOf(practice: Practice, item: PracticeItem, call: PracticeCall): DeckNote {
  const { id, text, tags, lesson, recording, createdMs, updatedMs } = item
  return {
    id,
    guid: guidOf(item),
    text,
    tags,
    ...(lesson !== undefined && { part: lesson }),
    createdMs,
    updatedMs,
    audio: {
      name: `rostrum-${recording.id.slice(0, NAME_CHARS)}.${CODEC}`,
      async *open({ signal }) {
        const audio = await practice.audio(id, { ...call, signal, codec: CODEC })
        yield* audio.open({ signal })
      },
    },
  }
}

const isReady = ({ recording }: PracticeItem): boolean => recording.state === 'ready'

/** The items that can be heard, as a deck. */
export async function writeDeck(
  practice: Practice,
  query: ExportQuery,
  writer: DeckWriter,
  call: PracticeCall & { readonly signal: AbortSignal },
): Promise<PracticeFile> {
  let ready = 0
  let leftOut = 0
  for await (const page of itemPages(practice, query, call)) {
    const count = page.filter(isReady).length
    ready += count
    leftOut += page.length - count
  }
  if (ready > writer.maxNotes)
    throw new SpeechError(
      'too_large',
      `Expected at most ${writer.maxNotes} items, found ${ready}; ask for those of a tag or a lesson.`,
      { details: { total: ready } },
    )
  if (ready === 0)
    throw new SpeechError('conflict', 'Expected an item whose audio is ready, found none.', {
      details: { pending: leftOut },
    })
  async function* notes(): AsyncGenerator<DeckNote> {
    for await (const page of itemPages(practice, query, call))
      for (const item of page) if (isReady(item)) yield noteOf(practice, item, call)
  }
  const { mediaType, extension } = writer
  return { mediaType, extension, leftOut, pieces: writer.write(notes(), call) }
}
