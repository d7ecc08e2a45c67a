import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { durationSec } from '../../core/pcm.ts'
import type { AudioDecoder } from '../../ports/decoder.ts'
import { customFileName } from '../practice/file-name.ts'
import type { ImportedAudio } from '../practice/practice.ts'
import type { PlannedConversion } from './conversions.ts'

/** Where audio is looked for. */
export interface AudioPlaces {
  /** Holds all files, whatever folder the database names; undefined: where that says. */
  readonly audioDir: string | undefined
  /** Absolute path of the database. */
  readonly databaseFile: string
  readonly cwd: string
}

/** The audio of a converted text; what is wrong with it; or nothing, when there is no file. */
export interface AudioFinding {
  readonly audio?: ImportedAudio
  readonly problem?: string
}

/** The last part of a path, of whatever system. */
function lastPart(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? ''
}

function placesOf(
  { id, customFilename, audioFile }: PlannedConversion,
  { audioDir, databaseFile, cwd }: AudioPlaces,
): readonly string[] {
  if (audioDir === undefined) {
    if (audioFile === undefined) return []
    return [path.resolve(path.dirname(databaseFile), audioFile), path.resolve(cwd, audioFile)]
  }
  const named = audioFile === undefined ? '' : lastPart(audioFile)
  const asked = customFilename === undefined ? '' : customFileName(customFilename)
  return [named, asked, `tts_${id}.wav`]
    .filter((name) => name !== '')
    .map((name) => path.resolve(cwd, audioDir, name))
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

/** Looks for the WAV file of a converted text, and reads it to its end. */
export async function findAudio(
  conversion: PlannedConversion,
  places: AudioPlaces,
  { decoder, signal }: { readonly decoder: AudioDecoder; readonly signal: AbortSignal },
): Promise<AudioFinding> {
  for (const file of placesOf(conversion, places)) {
    if (!(await isFile(file))) continue
    try {
      return { audio: await readAudio(file, decoder, signal) }
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (SpeechError.is(error)) return { problem: error.message }
      const { code = 'unknown error' } = error as NodeJS.ErrnoException
      return { problem: `The system refuses to read it (${code}).` }
    }
  }
  return {}
}

async function readAudio(
  file: string,
  decoder: AudioDecoder,
  signal: AbortSignal,
): Promise<ImportedAudio> {
  const hash = createHash('sha256')
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file, { signal })) {
      hash.update(chunk as Uint8Array)
      yield chunk as Uint8Array
    }
  }
  let seconds = 0
  for await (const frame of decoder.decode(bytes(), { signal })) seconds += durationSec(frame)
  if (seconds === 0)
    throw new SpeechError('invalid_request', 'Expected a WAV file with at least one sample.')
  return {
    id: hash.digest('hex'),
    durationSec: seconds,
    frames: (options) =>
      decoder.decode(createReadStream(file, options) as AsyncIterable<Uint8Array>, options),
  }
}
