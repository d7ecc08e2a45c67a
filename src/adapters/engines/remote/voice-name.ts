import { SpeechError } from '../../../core/errors.ts'
import type { Voice } from '../../../core/voice.ts'

/** The id of an upstream's voice: `<engine>:<name>`. */
export function voiceId(engine: string, name: string): string {
  return `${engine}:${name}`
}

/** What the upstream calls a voice; `unsupported` for one of another engine. */
export function voiceName(engine: string, { id }: Voice): string {
  const prefix = `${engine}:`
  if (id.startsWith(prefix) && id.length > prefix.length) return id.slice(prefix.length)
  throw new SpeechError('unsupported', `The engine ${engine} does not have the voice ${id}.`, {
    details: { engine, param: 'voice' },
  })
}
