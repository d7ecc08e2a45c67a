import { SpeechError } from '../../core/errors.ts'
import type { TimelineEntry } from '../../core/mark.ts'
import type { PcmFrame } from '../../core/pcm.ts'
import type { RecordedAudio, Recording } from '../../core/practice.ts'
import { type Piece, type PiecesOptions, spread, spreadLength } from '../../audio/pieces.ts'
import { quietCuts } from '../../audio/quiet-cuts.ts'
import { chooseOutput } from '../../pipeline/output.ts'
import { transcode } from '../../pipeline/transcode.ts'
import type { ArtifactInfo } from '../../ports/artifact-store.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { fileOf, gone, masterOf, timelineOf } from '../../tasks/made.ts'
import { createSharedWriting } from '../../tasks/shared-writing.ts'
import type { TaskAudio } from '../../tasks/tasks.ts'
import { refuse } from './checks.ts'
import type { PracticeParts } from './parts.ts'
import type { Settling } from './settling.ts'
import type { ItemAudioOptions, ItemSentence } from './practice.ts'
import { cutsBetween, spokenSentences } from './spoken-sentences.ts'

/** Files that are kept beside one master: the oldest go first. */
const MOST_KEPT = 200
/** Bytes of them, before one more is written. */
const MOST_KEPT_BYTES = 256 * 1024 * 1024
const MAX_GAP_SEC = 5
/** Tempo and gaps are rounded to this, so that there are not too many of them. */
const STEP = 0.05

/** How a recording is to be heard. */
export type ClipWish = Pick<ItemAudioOptions, 'codec' | 'tempo' | 'wordGapSec' | 'sentence'>

/** Gives recordings to be heard: whole or in part, slower, with pauses, in any codec. */
export interface Clips {
  /** `conflict`, with the state in `details`, before it is there. */
  audio(recording: Recording, wish: ClipWish, options: StoreCall): Promise<TaskAudio>
  sentences(recording: Recording, options: StoreCall): Promise<readonly ItemSentence[]>
}

/** What of a recording is there; `conflict`, with the state in `details`, before it is. */
function audioOf({ state, audio }: Recording): RecordedAudio {
  if (state === 'ready' && audio) return audio
  throw new SpeechError('conflict', `Expected audio that is ready, got some that is ${state}.`, {
    details: { state },
  })
}

/** A wish of which everything is said. */
type SettledWish = Required<Omit<ClipWish, 'sentence'>> & {
  readonly sentence: number | undefined
}

/** Checks a wish, and rounds it to what files are kept of. */
function settled({ codec = 'wav', tempo = 1, wordGapSec = 0, sentence }: ClipWish): SettledWish {
  if (!(tempo >= 0.25 && tempo <= 2)) refuse('tempo', 'Expected tempo to be from 0.25 to 2.')
  if (!(wordGapSec >= 0 && wordGapSec <= MAX_GAP_SEC))
    refuse('wordGapSec', `Expected wordGapSec to be from 0 to ${MAX_GAP_SEC} seconds.`)
  if (sentence !== undefined && !(Number.isInteger(sentence) && sentence >= 0))
    refuse('sentence', 'Expected sentence to be a whole number from 0.')
  return { codec, tempo: stepped(tempo), wordGapSec: stepped(wordGapSec), sentence }
}

function stepped(value: number): number {
  return Math.round(Math.round(value / STEP) * STEP * 100) / 100
}

/**
 * Makes what gives recordings to be heard. Each file is encoded once, kept beside its master and
 * served from there; who asks for the same at the same time waits for one encoding.
 */
export function createClips({
  artifacts,
  encoders,
  decoder,
  log,
  settling,
}: Pick<PracticeParts, 'artifacts' | 'encoders' | 'decoder' | 'log'> & {
  readonly settling: Settling
}): Clips {
  const writeShared = createSharedWriting(artifacts)

  async function timelineIn(
    { timeline }: RecordedAudio,
    options: StoreCall,
  ): Promise<readonly TimelineEntry[]> {
    return timeline === undefined ? [] : timelineOf(timeline, artifacts, options)
  }

  async function sentencesIn(
    { request }: Recording,
    audio: RecordedAudio,
    options: StoreCall,
  ): Promise<readonly ItemSentence[]> {
    return spokenSentences(request.text, await timelineIn(audio, options), audio.durationSec)
  }

  /** What is played of a master, one after the other. */
  async function piecesOf(
    recording: Recording,
    audio: RecordedAudio,
    { wordGapSec, sentence }: SettledWish,
    options: StoreCall,
  ): Promise<{ readonly pieces: readonly Piece[]; readonly totalSamples: number }> {
    const { durationSec, sampleRate } = audio
    const totalSamples = Math.round(durationSec * sampleRate)
    if (sentence === undefined && wordGapSec === 0)
      return { pieces: [{ start: 0, end: totalSamples }], totalSamples }
    const timeline = await timelineIn(audio, options)
    const sentences = spokenSentences(recording.request.text, timeline, durationSec)
    if (sentence !== undefined && sentence >= sentences.length) {
      const last = sentences.length - 1
      refuse('sentence', `Expected sentence to be from 0 to ${last}, got ${sentence}.`)
    }
    const cuts = (spans: readonly Pick<ItemSentence, 'startSec' | 'endSec'>[]): number[] =>
      cutsBetween(spans).map((sec) => Math.round(sec * sampleRate))
    const bounds = [0, ...cuts(sentences), totalSamples]
    const start = sentence === undefined ? 0 : (bounds[sentence] as number)
    const end = sentence === undefined ? totalSamples : (bounds[sentence + 1] as number)
    const words = timeline.filter(({ kind }) => kind === 'word')
    const inner = wordGapSec === 0 ? [] : cuts(words).filter((at) => at > start && at < end)
    const edges = [...new Set([start, ...inner, end])]
    const pieces = edges
      .slice(1)
      .map((edge, index) => ({ start: edges[index] as number, end: edge }))
    return { pieces, totalSamples }
  }

  /** Makes room for one more file beside a master. */
  async function makeRoom(folder: string, { signal }: StoreCall): Promise<void> {
    const kept: ArtifactInfo[] = []
    for await (const info of artifacts.list(`${folder}clip-`, { signal })) kept.push(info)
    kept.sort((a, b) => b.createdMs - a.createdMs)
    let bytes = 0
    for (const [index, { key, sizeBytes }] of kept.entries()) {
      bytes += sizeBytes
      if (index < MOST_KEPT - 1 && bytes <= MOST_KEPT_BYTES) continue
      log.debug({ key }, 'A clip makes room for another.')
      await artifacts.delete(key, { signal })
    }
  }

  /** A file made of a master, or the master itself. */
  async function clipOf(
    recording: Recording,
    audio: RecordedAudio,
    wish: SettledWish,
    encoder: AudioEncoder,
    options: StoreCall,
  ): Promise<TaskAudio> {
    const { codec, tempo, wordGapSec, sentence } = wish
    const { extension } = encoder
    const { artifact, sampleRate } = audio
    const whole = tempo === 1 && wordGapSec === 0 && sentence === undefined
    if (whole && codec === 'flac') {
      const info = await artifacts.find(artifact, options)
      if (!info) throw gone()
      return fileOf(info, { extension, durationSec: audio.durationSec, artifacts })
    }
    const { pieces, totalSamples } = await piecesOf(recording, audio, wish, options)
    const gapSamples = Math.round(wordGapSec * sampleRate)
    const parts = { pieces, totalSamples, gapSamples, tempo }
    const durationSec = spreadLength(parts) / sampleRate
    const folder = artifact.slice(0, artifact.lastIndexOf('/') + 1)
    const key = `${folder}clip-${codec}-${nameOf(wish)}.${extension}`
    const info = await writeShared(
      key,
      async (signal) => {
        await makeRoom(folder, { signal })
        const master = (): AsyncIterable<PcmFrame> =>
          masterOf(artifact, { artifacts, decoder, signal })
        const frames = whole
          ? master()
          : spread(master(), { ...parts, pieces: await quietPieces(parts, master) })
        const { mediaType, bytes } = await transcode(frames, {
          encoder,
          output: { codec },
          durationSec,
          signal,
        })
        return artifacts.put(key, bytes, { signal, mediaType })
      },
      options.signal,
    )
    return fileOf(info, { extension, durationSec, artifacts })
  }

  /** Has speech made again whose files somebody has removed. */
  async function orMadeAgain<T>(
    recording: Recording,
    options: StoreCall,
    work: (audio: RecordedAudio) => Promise<T>,
  ): Promise<T> {
    try {
      return await work(audioOf(recording))
    } catch (error) {
      if (!SpeechError.is(error) || error.code !== 'not_found') throw error
      log.warn({ recording: recording.id }, 'Files of a recording are gone; it is made again.')
      return work(audioOf(await settling.lost(recording, options)))
    }
  }

  return {
    sentences: (recording, options) =>
      orMadeAgain(recording, options, (audio) => sentencesIn(recording, audio, options)),

    async audio(recording, given, options) {
      const wish = settled(given)
      const encoder = chooseOutput({ codec: wish.codec }, encoders)
      return orMadeAgain(recording, options, (audio) =>
        clipOf(recording, audio, wish, encoder, options),
      )
    },
  }
}

/** The same pieces, cut from each other where least is heard. */
async function quietPieces(
  { pieces }: PiecesOptions,
  master: () => AsyncIterable<PcmFrame>,
): Promise<readonly Piece[]> {
  const inner = pieces.slice(1).map(({ start }) => start)
  if (inner.length === 0) return pieces
  const within = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  const cuts = await quietCuts(master(), inner, within)
  return pieces.map(({ start, end }, index) => ({
    start: cuts[index - 1] ?? start,
    end: cuts[index] ?? end,
  }))
}

/** The part of a file's name that tells its parameters. */
function nameOf({ tempo, wordGapSec, sentence }: SettledWish): string {
  const part = sentence === undefined ? 'all' : `s${sentence}`
  return `${part}-t${Math.round(tempo * 100)}-g${Math.round(wordGapSec * 100)}`
}
