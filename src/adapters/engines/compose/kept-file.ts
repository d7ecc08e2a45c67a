import { createHash } from 'node:crypto'
import type { Mark } from '../../../core/mark.ts'
import { NO_MARKS } from '../../../core/pcm.ts'
import type { PcmFormat, PcmFrame, SpokenBy } from '../../../core/pcm.ts'
import type { AudioDecoder } from '../../../ports/decoder.ts'
import type { AudioEncoder } from '../../../ports/encoder.ts'

/** A spoken segment as one FLAC file, which any player plays. Its marks and frames stand in an APPLICATION block. */
export interface KeptFileParts {
  readonly encoder: AudioEncoder
  readonly decoder: AudioDecoder
}

/** What the block holds beside its check sum. */
interface Content {
  readonly sampleRate: number
  readonly channels: number
  /** What the samples are to be multiplied by, when they were beyond full scale. Default 1. */
  readonly gain?: number
  /** Who spoke, when the engine has told. */
  readonly spokenBy?: SpokenBy
  /** Samples per channel of each frame, and its marks when it has some. */
  readonly frames: readonly (readonly [samples: number, marks?: readonly Mark[]])[]
}

/** Id of our APPLICATION block (RFC 9639, part 8.4); nobody else has registered it. */
const APPLICATION_ID = 'RoSg'
/** "fLaC", then the header and the content of the stream info block (parts 6 and 8.2). */
const BEGINNING_BYTES = 4 + 4 + 34
const APPLICATION = 2
/** Bytes of a SHA-256. */
const SUM_BYTES = 32
/** In front of the JSON: header of the block, id and check sum. */
const BLOCK_HEAD_BYTES = 4 + 4 + SUM_BYTES
/** The length of a block has 24 bits. */
const LONGEST_BLOCK = 0xff_ffff

/**
 * Writes frames of one format, which are given away, as a file in pieces. Samples are rounded to 16 bits, so those of an engine
 * that has 16 come back as they were. Undefined for what such a file cannot hold: no samples, none
 * of the codec's rates, several formats, samples that are no numbers, or more marks than fit.
 */
export async function packSegment(
  frames: readonly PcmFrame[],
  { encoder }: KeptFileParts,
  signal: AbortSignal,
): Promise<readonly Uint8Array[] | undefined> {
  const format = frames[0]?.format
  if (!format || !encoder.sampleRates.includes(format.sampleRate)) return undefined
  if (!frames.every((it) => sameFormat(it.format, format))) return undefined
  const peak = peakOf(frames)
  const totalSamples = frames.reduce((sum, it) => sum + it.samples.length, 0) / format.channels
  if (totalSamples === 0 || !Number.isFinite(peak)) return undefined
  const gain = peak > 1 ? peak : 1
  const content: Content = {
    ...format,
    ...(gain > 1 && { gain }),
    ...(frames[0]?.spokenBy && { spokenBy: frames[0].spokenBy }),
    frames: frames.map(({ samples, marks }) => {
      const count = samples.length / format.channels
      return marks.length > 0 ? [count, marks] : [count]
    }),
  }
  const json = new TextEncoder().encode(JSON.stringify(content))
  if (BLOCK_HEAD_BYTES + json.length > LONGEST_BLOCK) return undefined
  const flac = await encoded(frames, { encoder, format, gain, totalSamples, signal })
  return withBlock(flac, json)
}

/** Reads a file of `packSegment` whole. Undefined when it is none, damaged or cut off. */
export async function unpackSegment(
  file: Uint8Array<ArrayBuffer>,
  { decoder }: Pick<KeptFileParts, 'decoder'>,
  signal: AbortSignal,
): Promise<readonly PcmFrame[] | undefined> {
  const content = readBlock(file)
  if (!content) return undefined
  const { sampleRate, channels, gain = 1 } = content
  if (channels !== 1 && channels !== 2) return undefined
  const format = { sampleRate, channels } as const
  const { spokenBy } = content
  const frames = content.frames.map(([count, marks = NO_MARKS], index): PcmFrame => {
    const samples = new Float32Array(count * channels)
    return { format, samples, marks, ...(index === 0 && spokenBy && { spokenBy }) }
  })
  let place = 0
  let filled = 0
  for await (const { format: decoded, samples } of decoder.decode(once(file), { signal })) {
    if (!sameFormat(decoded, format)) return undefined
    for (let at = 0; at < samples.length; ) {
      const into = frames[place]?.samples
      if (!into) return undefined
      const part = samples.subarray(at, at + into.length - filled)
      into.set(part, filled)
      at += part.length
      filled += part.length
      if (filled < into.length) continue
      place += 1
      filled = 0
    }
  }
  // Frames of marks alone may come last.
  if (frames.slice(place).some(({ samples }) => samples.length > 0)) return undefined
  if (gain > 1) {
    for (const { samples } of frames)
      for (let at = 0; at < samples.length; at++) samples[at] = (samples[at] as number) * gain
  }
  return frames
}

function sameFormat(a: PcmFormat, b: PcmFormat): boolean {
  return a.sampleRate === b.sampleRate && a.channels === b.channels
}

/** The largest sample there is, whatever its sign; NaN when one is none. */
function peakOf(frames: readonly PcmFrame[]): number {
  let peak = 0
  for (const { samples } of frames) {
    for (let at = 0; at < samples.length; at++) {
      const size = Math.abs(samples[at] as number)
      // Also false for what is no number.
      if (size <= peak) continue
      if (Number.isNaN(size)) return NaN
      peak = size
    }
  }
  return peak
}

async function encoded(
  frames: readonly PcmFrame[],
  options: {
    readonly encoder: AudioEncoder
    readonly format: PcmFormat
    readonly gain: number
    readonly totalSamples: number
    readonly signal: AbortSignal
  },
): Promise<Uint8Array[]> {
  const { encoder, format, gain, totalSamples, signal } = options
  async function* source(): AsyncGenerator<PcmFrame> {
    for (const { samples } of frames) {
      if (gain > 1)
        for (let at = 0; at < samples.length; at++) samples[at] = (samples[at] as number) / gain
      if (samples.length > 0) yield { format, samples, marks: NO_MARKS }
    }
  }
  const chunks: Uint8Array[] = []
  const output = { codec: encoder.codec }
  const settled = { output, format, totalSamples, signal }
  for await (const chunk of encoder.encode(source(), settled)) chunks.push(chunk)
  return chunks
}

/** Puts our block right after the stream info, which stays the first. */
function withBlock(flac: readonly Uint8Array[], json: Uint8Array): readonly Uint8Array[] {
  const beginning = new Uint8Array(BEGINNING_BYTES)
  const rest: Uint8Array[] = []
  let begun = 0
  for (const piece of flac) {
    const part = piece.subarray(0, BEGINNING_BYTES - begun)
    beginning.set(part, begun)
    begun += part.length
    if (part.length < piece.length) rest.push(piece.subarray(part.length))
  }
  const length = BLOCK_HEAD_BYTES - 4 + json.length
  // The bit says which block is the last one.
  const last = (beginning[4] as number) & 0x80
  beginning[4] = (beginning[4] as number) & 0x7f
  const head = new Uint8Array(BLOCK_HEAD_BYTES)
  const view = new DataView(head.buffer)
  view.setUint32(0, length)
  head[0] = APPLICATION | last
  for (let at = 0; at < 4; at++) head[4 + at] = APPLICATION_ID.charCodeAt(at)
  head.set(checkSum(beginning, head, json, ...rest), 8)
  return [beginning, head, json, ...rest]
}

function readBlock(file: Uint8Array<ArrayBuffer>): Content | undefined {
  const headEnd = BEGINNING_BYTES + BLOCK_HEAD_BYTES
  if (file.length < headEnd) return undefined
  const beginning = file.subarray(0, BEGINNING_BYTES)
  const head = file.slice(BEGINNING_BYTES, headEnd)
  if (String.fromCharCode(...head.subarray(4, 8)) !== APPLICATION_ID) return undefined
  const length = new DataView(head.buffer).getUint32(0) & LONGEST_BLOCK
  const end = BEGINNING_BYTES + 4 + length
  if (end < headEnd || end > file.length) return undefined
  const json = file.subarray(headEnd, end)
  const sum = checkSum(beginning, head, json, file.subarray(end))
  if (!sum.every((byte, at) => byte === head[8 + at])) return undefined
  // What has the right check sum was written by `packSegment`.
  return JSON.parse(new TextDecoder().decode(json)) as Content
}

/** SHA-256 of all of a file but the check sum itself. */
function checkSum(
  beginning: Uint8Array,
  head: Uint8Array,
  ...rest: readonly Uint8Array[]
): Uint8Array {
  const hash = createHash('sha256')
  for (const part of [beginning, head.subarray(0, 8), ...rest]) hash.update(part)
  return hash.digest()
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
