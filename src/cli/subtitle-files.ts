import type { TimelineEntry } from '../core/mark.ts'
import type { Markup } from '../core/request.ts'
import type { CliContext } from './context.ts'
import { usageError } from './failure.ts'
import { subtitleFormatOf, type SubtitleFormat } from './formats.ts'
import { openOutputFile, type OutputFile } from '../app/output-file.ts'

/** A subtitles file, open and empty. */
export interface SubtitleFile {
  readonly format: SubtitleFormat
  readonly output: OutputFile
}

/** What subtitles are made of. */
export interface SubtitleInput {
  /** The user's own text. */
  readonly text: string
  readonly timeline: readonly TimelineEntry[]
  readonly durationSec: number
  /** BCP 47 tag. */
  readonly language: string
}

/** Opens the files named with `--subtitles`; none may be named twice, nor be the audio's. */
export async function openSubtitles(
  names: readonly string[],
  audio: string | undefined,
  own: CliContext['own'],
): Promise<readonly SubtitleFile[]> {
  const taken = new Set(audio === undefined ? [] : [audio])
  const formats = names.map((name) => {
    if (taken.has(name))
      throw usageError(`Expected every file to have its own name, but ${name} is there twice.`)
    taken.add(name)
    return { name, format: subtitleFormatOf(name) }
  })
  const files: SubtitleFile[] = []
  for (const { name, format } of formats) {
    files.push({ format, output: own(await openOutputFile(name)) })
  }
  return files
}

/** Writes the files; they appear with their `commit()`. */
export async function writeSubtitles(
  files: readonly SubtitleFile[],
  input: SubtitleInput,
  look: { readonly karaoke: boolean; readonly markup: Markup },
): Promise<void> {
  if (files.length === 0) return
  const { subtitles } = await import('../pipeline/subtitles.ts')
  for (const { format, output } of files) {
    const text = subtitles(format, input, look)
    await output.write(new TextEncoder().encode(text))
  }
}
