import { spawn } from 'node:child_process'
import { access, constants, mkdtemp, open, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { SpeechError } from '../core/errors.ts'
import type { Codec } from '../core/request.ts'
import type { Patch } from '../ports/encoder.ts'

/** A program that plays audio. */
export interface Player {
  readonly name: string
  /** Absolute. */
  readonly program: string
  /** Whether it plays what comes on its standard input, so that sound starts at once. */
  readonly streams: boolean
  args(file: string): readonly string[]
}

interface Known {
  readonly name: string
  /** What it can play; all when absent. */
  readonly codecs?: readonly Codec[]
  readonly streams: boolean
  /** Arguments for a file; `-` is standard input for those that stream. */
  readonly args: (file: string) => readonly string[]
}

const WAV: readonly Codec[] = ['wav', 'ulaw', 'alaw']

function powershellArgs(file: string): readonly string[] {
  const quoted = file.replaceAll("'", "''")
  return ['-NoProfile', '-Command', `(New-Object Media.SoundPlayer '${quoted}').PlaySync()`]
}

/** Players in the order in which they are tried. */
const KNOWN: readonly Known[] = [
  {
    name: 'ffplay',
    streams: true,
    args: (file) => ['-nodisp', '-autoexit', '-loglevel', 'error', '-i', file],
  },
  {
    name: 'mpv',
    streams: true,
    args: (file) => ['--no-video', '--no-terminal', '--no-config', '--', file],
  },
  { name: 'aplay', codecs: WAV, streams: true, args: (file) => ['-q', file] },
  { name: 'paplay', codecs: ['wav', 'flac', 'opus'], streams: false, args: (file) => [file] },
  {
    name: 'afplay',
    codecs: ['wav', 'mp3', 'aac', 'm4a', 'flac'],
    streams: false,
    args: (file) => [file],
  },
  {
    name: 'play',
    codecs: ['wav', 'ulaw', 'alaw', 'flac', 'mp3', 'opus'],
    streams: true,
    args: (file) => (file === '-' ? ['-q', '-t', 'wav', '-'] : ['-q', file]),
  },
  { name: 'powershell', codecs: ['wav'], streams: false, args: powershellArgs },
]

/** Names of all players that are looked for, for messages. */
export const PLAYER_NAMES: readonly string[] = KNOWN.map((player) => player.name)

type Environment = { readonly [name: string]: string | undefined }

async function findProgram(name: string, env: Environment): Promise<string | undefined> {
  const windows = process.platform === 'win32'
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter)
  for (const folder of folders.filter((entry) => path.isAbsolute(entry))) {
    for (const suffix of windows ? ['.exe'] : ['']) {
      const program = path.join(folder, name + suffix)
      const found = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (found) return program
    }
  }
  return undefined
}

/** The first player on the `PATH` that plays a format; undefined when there is none. */
export async function findPlayer(codec: Codec, env: Environment): Promise<Player | undefined> {
  for (const { name, codecs, streams, args } of KNOWN) {
    if (codecs && !codecs.includes(codec)) continue
    if (name === 'powershell' && process.platform !== 'win32') continue
    const program = await findProgram(name, env)
    if (program !== undefined) return { name, program, streams, args }
  }
  return undefined
}

function broken(player: Player, problem: string): SpeechError {
  return new SpeechError('unavailable', `The player ${player.name} failed: ${problem}.`)
}

/** Runs a player; `feed` writes to its standard input. Resolves when it has ended. */
async function run(
  player: Player,
  file: string,
  signal: AbortSignal,
  feed?: (write: (bytes: Uint8Array) => Promise<boolean>) => Promise<void>,
): Promise<void> {
  const child = spawn(player.program, player.args(file), {
    stdio: [feed ? 'pipe' : 'ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
  const stop = (): void => void child.kill()
  signal.addEventListener('abort', stop, { once: true })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  let gone = false
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code))
  }).finally(() => (gone = true))
  ended.catch(() => {})
  const stdin = child.stdin
  stdin?.on('error', () => {})
  try {
    signal.throwIfAborted()
    if (feed && stdin) {
      await feed(
        (bytes) =>
          new Promise((resolve) => {
            // A player that has ended never calls back; its end does.
            void ended.then(
              () => resolve(false),
              () => resolve(false),
            )
            if (gone) resolve(false)
            else stdin.write(bytes, (error) => resolve(!error))
          }),
      )
      stdin.end()
    }
    const code = await ended
    signal.throwIfAborted()
    if (code !== 0) {
      const [line = ''] = said.trim().split('\n').slice(-1)
      throw broken(player, line === '' ? `it ended with code ${String(code)}` : line)
    }
  } catch (error) {
    stop()
    if (signal.aborted) throw signal.reason
    throw SpeechError.is(error) ? error : broken(player, (error as Error).message)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Plays a file. */
export async function playFile(player: Player, file: string, signal: AbortSignal): Promise<void> {
  await run(player, path.resolve(file), signal)
}

/** WAV audio that can be read once, either way. */
export interface Playable {
  readonly bytes: AsyncIterable<Uint8Array>
  patched(patch: Patch): AsyncIterable<Uint8Array>
}

/** Plays WAV audio while it is made; by way of a temporary file when the player needs one. */
export async function playStream(
  player: Player,
  audio: Playable,
  signal: AbortSignal,
): Promise<void> {
  if (player.streams) {
    await run(player, '-', signal, async (write) => {
      for await (const bytes of audio.bytes) if (!(await write(bytes))) return
    })
    return
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-play-'))
  try {
    const file = path.join(folder, 'speech.wav')
    const handle = await open(file, 'wx', 0o600)
    const patches: Parameters<Patch>[] = []
    try {
      for await (const bytes of audio.patched((...patch) => patches.push(patch))) {
        await handle.writeFile(bytes)
      }
      for (const [position, bytes] of patches) await handle.write(bytes, 0, bytes.length, position)
    } finally {
      await handle.close()
    }
    await run(player, file, signal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
