import type { TimelineDetail, TimelineEntry } from '../../core/mark.ts'
import { firstSpeaker } from '../../pipeline/speakers.ts'
import type { Speech } from '../../pipeline/speech.ts'
import type { CliContext } from '../context.ts'
import { lexiconNames } from '../lexicon-source.ts'
import { openOutputFile, type OutputFile } from '../../app/output-file.ts'
import { playFile, playStream } from '../player.ts'
import { startProgress, type Progress } from '../progress.ts'
import { openSubtitles, writeSubtitles } from '../subtitle-files.ts'
import { chooseTarget, type Target, type TargetOptions } from '../target.ts'
import {
  chooseSource,
  livePieces,
  markupOf,
  readPieces,
  readText,
  type TextSource,
} from '../text-source.ts'
import { requestOf, type VoiceOptions } from './request.ts'

/** Options of `rostrum speak`. */
export interface SpeakOptions extends VoiceOptions, TargetOptions {
  readonly subtitles?: readonly string[]
  readonly karaoke?: boolean
  readonly timeline?: TimelineDetail
  readonly quiet?: boolean
  readonly config?: string
}

/** Texts shorter than this are given whole to a file on standard output, with exact headers. */
const WHOLE_CHARS = 20_000
/** Texts shorter than this show no progress. */
const LONG_CHARS = 2000

interface Spoken {
  readonly speech: Speech
  /** The user's text; complete when the speech has been read. */
  text: string
}

function detailOf(options: SpeakOptions, progress: boolean): TimelineDetail {
  if (options.timeline !== undefined && options.timeline !== 'none') {
    const needsWords = (options.subtitles?.length ?? 0) > 0 && options.timeline === 'sentence'
    return needsWords ? 'word' : options.timeline
  }
  if ((options.subtitles?.length ?? 0) > 0) return 'word'
  return progress ? 'sentence' : 'none'
}

/** A pipe is spoken while it is written, unless the whole is needed for the result. */
function speaksLive(source: TextSource, target: Target, { verbatim }: SpeakOptions): boolean {
  if (verbatim === true || source.kind !== 'stdin' || !source.live) return false
  return target.kind === 'player'
    ? target.player.streams
    : target.kind === 'stdout' && !target.onDisk
}

async function begin(
  source: TextSource,
  target: Target,
  options: SpeakOptions,
  context: CliContext,
): Promise<Spoken> {
  const { signal } = context
  const file = options.config === undefined ? {} : { file: options.config }
  const { rostrum, config } = await context.open(file)
  const reading = { maxChars: config.limits.maxTextChars, signal }
  const lexicons = await lexiconNames(options.lexicon, rostrum, context)
  const request = {
    ...requestOf(options, target.codec),
    markup: markupOf(source, options),
    ...(lexicons.length > 0 && { lexicons }),
  }
  if (speaksLive(source, target, options)) {
    const timeline = detailOf(options, false)
    let text = ''
    const keep = timeline !== 'none'
    const pieces = livePieces(readPieces(source, reading), (piece) => {
      if (keep) text += piece
    })
    const speech = await rostrum.speakLive(pieces, { ...request, timeline }, { signal })
    return {
      speech,
      get text() {
        return text
      },
    }
  }
  const text = await readText(source, reading)
  const watched = context.stderr.isTty && options.quiet !== true && text.length >= LONG_CHARS
  const timeline = detailOf(options, watched)
  const delivery = target.kind === 'file' || isWhole(target, text) ? 'file' : 'stream'
  return { speech: await rostrum.speak({ ...request, text, timeline }, { signal, delivery }), text }
}

function isWhole(target: Target, text: string): boolean {
  return target.kind === 'stdout' && target.onDisk && text.length <= WHOLE_CHARS
}

/** How far into the text the speech is, from 0 to 1. */
function reached({ speech, text }: Spoken): number | undefined {
  const end = speech.timeline.at(-1)?.source?.end
  return end === undefined || text.length === 0 ? undefined : end / text.length
}

async function writeFile(spoken: Spoken, output: OutputFile, progress: Progress): Promise<number> {
  const { speech } = spoken
  let written = 0
  const patches: [number, Uint8Array][] = []
  const bytes = output.seekable
    ? speech.patched((position, patch) => patches.push([position, patch]))
    : speech.bytes
  for await (const chunk of bytes) {
    await output.write(chunk)
    written += chunk.length
    progress.update(reached(spoken))
  }
  for (const [position, patch] of patches) await output.patch(position, patch)
  return written
}

async function writeStdout(
  spoken: Spoken,
  target: Target,
  context: CliContext,
  progress: Progress,
): Promise<number> {
  const { speech, text } = spoken
  if (isWhole(target, text)) {
    const bytes = await speech.buffer()
    await context.printBytes(bytes)
    return bytes.length
  }
  let written = 0
  for await (const chunk of speech.bytes) {
    if (!(await context.printBytes(chunk))) break
    written += chunk.length
    progress.update(reached(spoken))
  }
  return written
}

function rounded(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const round = (seconds: number): number => Math.round(seconds * 1e6) / 1e6
  return entries.map((entry) => ({
    ...entry,
    startSec: round(entry.startSec),
    endSec: round(entry.endSec),
  }))
}

function summary(
  spoken: Spoken,
  options: SpeakOptions,
  written: { readonly file?: string; readonly bytes: number },
): string {
  const { speech } = spoken
  const { timeline } = options
  const result = {
    ...(written.file !== undefined && { file: written.file }),
    format: speech.output.codec,
    mediaType: speech.mediaType,
    sampleRate: speech.output.sampleRate,
    channels: speech.output.channels,
    ...(speech.output.bitRate !== undefined && { bitRate: speech.output.bitRate }),
    bytes: written.bytes,
    durationSec: Math.round(speech.durationSec * 1e6) / 1e6,
    ...firstSpeaker(speech),
    language: speech.language,
    loudness: speech.loudness,
    warnings: speech.warnings,
    subtitles: options.subtitles ?? [],
    ...(timeline !== undefined && timeline !== 'none' && { timeline: rounded(speech.timeline) }),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

/** `rostrum speak`: speaks a text to a file, a player or standard output. */
export async function speakCommand(
  words: readonly string[],
  options: SpeakOptions,
  context: CliContext,
): Promise<void> {
  const source = chooseSource(words, options)
  const target = await chooseTarget(options, context)
  const audio = target.kind === 'file' ? context.own(await openOutputFile(target.file)) : undefined
  const subtitles = await openSubtitles(options.subtitles ?? [], audio?.name, context.own)
  const spoken = await begin(source, target, options, context)
  const { speech } = spoken
  context.own(speech)
  const quiet = options.quiet === true
  if (!quiet) for (const warning of speech.warnings) context.note(`rostrum: ${warning}`)
  const progress = startProgress({
    terminal: quiet ? { ...context.stderr, isTty: false } : context.stderr,
    write: (text) => context.draw(text),
    label: 'Speaking',
  })
  let bytes = 0
  try {
    if (audio) bytes = await writeFile(spoken, audio, progress)
    else if (target.kind === 'player') await playStream(target.player, speech, context.signal)
    else bytes = await writeStdout(spoken, target, context, progress)
  } finally {
    progress.stop()
  }
  context.signal.throwIfAborted()
  const { language, durationSec, timeline } = speech
  const input = { text: spoken.text, timeline, durationSec, language }
  const look = { karaoke: options.karaoke === true, markup: markupOf(source, options) }
  await writeSubtitles(subtitles, input, look)
  await audio?.commit()
  for (const { output } of subtitles) await output.commit()
  if (target.kind === 'file' && target.player) {
    await playFile(target.player, target.file, context.signal)
  }
  const written = { bytes, ...(target.kind === 'file' && { file: target.file }) }
  if (options.json) await context.print(summary(spoken, options, written))
  else if (!quiet && target.kind === 'file') {
    context.note(
      `Wrote ${target.file}: ${durationSec.toFixed(2)} s, ${firstSpeaker(speech).voice}.`,
    )
  }
}
