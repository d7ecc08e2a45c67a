import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Are ffprobe and ffmpeg here? `npm run verify` installs them where it can. */
export const hasFfmpeg: boolean =
  spawnSync('ffprobe', ['-version']).error === undefined &&
  spawnSync('ffmpeg', ['-version']).error === undefined

export interface Probe {
  readonly container: string
  readonly codec: string
  readonly sampleRate: number
  readonly channels: number
}

/** What FFmpeg takes a file for. */
export function probe(bytes: Uint8Array): Probe {
  const entries = 'format=format_name:stream=codec_name,sample_rate,channels'
  const args = ['-v', 'error', '-show_entries', entries, '-of', 'json', 'pipe:0']
  const { format, streams } = JSON.parse(run('ffprobe', args, bytes).toString()) as {
    format: { format_name: string }
    streams: [{ codec_name: string; sample_rate: string; channels: number }]
  }
  const [{ codec_name, sample_rate, channels }] = streams
  return {
    container: format.format_name,
    codec: codec_name,
    sampleRate: Number(sample_rate),
    channels,
  }
}

/**
 * Samples of a file as FFmpeg hears it, mixed to one channel. Complains of any error in it.
 * `inputArgs` tell what raw samples are. A real file, since FFmpeg does not cut the end of an MP3
 * that comes through a pipe.
 */
export function decode(
  bytes: Uint8Array,
  sampleRate: number,
  inputArgs: readonly string[] = [],
): Float32Array<ArrayBuffer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rostrum-decode-'))
  try {
    const file = path.join(folder, 'audio')
    writeFileSync(file, bytes)
    const output = ['-f', 'f32le', '-ac', '1', '-ar', String(sampleRate), 'pipe:1']
    const raw = run(
      'ffmpeg',
      ['-v', 'error', ...inputArgs, '-i', file, ...output],
      new Uint8Array(),
    )
    return new Float32Array(Uint8Array.from(raw).buffer)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Length in seconds, counted in decoded samples. */
export function decodedSec(bytes: Uint8Array): number {
  return decode(bytes, 48_000).length / 48_000
}

function run(program: string, args: readonly string[], input: Uint8Array): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, maxBuffer: 2 ** 29 })
  if (error) {
    const hint = 'install FFmpeg, on Debian with `apt-get install ffmpeg`'
    throw new Error(`Expected ${program} to run: ${hint}.`, { cause: error })
  }
  if (status !== 0 || stderr.length > 0) throw new Error(`${program}: ${stderr.toString()}`)
  return stdout
}
