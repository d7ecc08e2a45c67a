import path from 'node:path'
import type { Rostrum } from '../app/rostrum.ts'
import { SpeechError } from '../core/errors.ts'
import type { CliContext } from './context.ts'
import { openOutputFile } from '../app/output-file.ts'
import { findPlayer, PLAYER_NAMES, playStream } from './player.ts'
import { openTemporaryFolder, type TemporaryFolder } from '../app/temporary-folder.ts'

type TaskAudio = Awaited<ReturnType<Rostrum['practice']['audio']>>

/** Lets somebody hear things, one at a time. */
export interface Audition extends AsyncDisposable {
  /**
   * Plays WAV audio; without a player, writes it into a file that is there until the command ends,
   * and says where. Resolves when it has been played, or something else is. Whatever goes wrong with
   * a player is told, and no reason to stop.
   */
  play(name: string, audio: TaskAudio): Promise<void>
  /** Stops what is played. */
  stop(): Promise<void>
}

/** Opens an audition with the first player found. */
export async function openAudition(context: CliContext): Promise<Audition> {
  const { signal } = context
  const player = await findPlayer('wav', context.env)
  let works = player !== undefined
  let folder: TemporaryFolder | undefined
  let control = new AbortController()
  let playing = Promise.resolve()

  async function write(name: string, audio: TaskAudio): Promise<void> {
    folder ??= await openTemporaryFolder()
    const file = path.join(folder.path, `${name}.${audio.extension}`)
    await using output = await openOutputFile(file)
    for await (const bytes of audio.open({ signal })) await output.write(bytes)
    await output.commit()
    context.note(`Listen to ${file}`)
  }

  async function run(name: string, audio: TaskAudio, until: AbortSignal): Promise<void> {
    if (!player || !works) return write(name, audio)
    const bytes = (): AsyncIterable<Uint8Array> => audio.open({ signal: until })
    try {
      // Its length is known, so that nothing is left to be patched.
      await playStream(player, { bytes: bytes(), patched: bytes }, until)
    } catch (error) {
      if (until.aborted) return
      if (!SpeechError.is(error)) throw error
      works = false
      context.note(`rostrum: ${error.message}`)
      await write(name, audio)
    }
  }

  const stop = async (): Promise<void> => {
    control.abort(new DOMException('Something else is heard.', 'AbortError'))
    await playing.catch(() => undefined)
  }

  if (!player)
    context.note(
      `No player was found (looked for ${PLAYER_NAMES.join(', ')}): the audio is written to files.`,
    )
  return {
    async play(name, audio) {
      await stop()
      control = new AbortController()
      playing = run(name, audio, AbortSignal.any([signal, control.signal]))
      await playing
      signal.throwIfAborted()
    },
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
      await folder?.[Symbol.asyncDispose]()
    },
  }
}
