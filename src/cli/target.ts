import type { Codec } from '../core/request.ts'
import { SpeechError } from '../core/errors.ts'
import type { CliContext } from './context.ts'
import { usageError } from './failure.ts'
import { codecOf, isCodec } from './formats.ts'
import { findPlayer, PLAYER_NAMES, type Player } from './player.ts'
import { isRegularFile } from './text-source.ts'

/** Options that say where audio goes. */
export interface TargetOptions {
  readonly output?: string
  readonly format?: string
  readonly play?: boolean
  readonly json?: boolean
}

/** Where audio goes, and in which format. */
export type Target =
  | {
      readonly kind: 'file'
      readonly codec: Codec
      readonly file: string
      /** Plays the finished file. */
      readonly player?: Player
    }
  | { readonly kind: 'player'; readonly codec: 'wav'; readonly player: Player }
  | {
      readonly kind: 'stdout'
      readonly codec: Codec
      /** True when standard output is a file on disk rather than a reader that waits. */
      readonly onDisk: boolean
    }

async function needPlayer(codec: Codec, context: CliContext): Promise<Player> {
  const player = await findPlayer(codec, context.env)
  if (player) return player
  const message = `No player for ${codec} was found (looked for ${PLAYER_NAMES.join(', ')}); write a file with -o instead.`
  throw new SpeechError('unavailable', message, { details: { param: 'play' } })
}

/**
 * Chooses where audio goes: the file named with `-o`; the player asked for; else, on a terminal,
 * the first player found or a file `speech.wav`; else standard output. Throws a usage error for
 * a format nobody knows.
 */
export async function chooseTarget(options: TargetOptions, context: CliContext): Promise<Target> {
  const { output, format, play = false, json = false } = options
  const asked = format !== undefined && isCodec(format) ? format : undefined
  const named = output === undefined || output === '-' ? undefined : output
  if (named !== undefined) {
    const codec = asked ?? codecOf(named)
    const player = play ? await needPlayer(codec, context) : undefined
    return { kind: 'file', codec, file: named, ...(player && { player }) }
  }
  const codec = asked ?? 'wav'
  const { isTty } = context.stdout
  if (output === '-') {
    if (json) throw usageError('Expected -o to name a file when --json takes standard output.')
    if (isTty)
      throw usageError('Expected standard output to be a file or a pipe, but it is a terminal.')
  }
  if (play) return { kind: 'player', codec: 'wav', player: await needPlayer('wav', context) }
  const extension = codec === 'ulaw' || codec === 'alaw' ? 'wav' : codec
  const file = `speech.${extension}`
  if (json) return { kind: 'file', codec, file }
  if (!isTty) return { kind: 'stdout', codec, onDisk: isRegularFile(1) }
  const player = codec === 'wav' ? await findPlayer('wav', context.env) : undefined
  return player ? { kind: 'player', codec: 'wav', player } : { kind: 'file', codec, file }
}
