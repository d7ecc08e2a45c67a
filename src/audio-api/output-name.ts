import { createHash } from 'node:crypto'
import type { AudioRequest } from './audio-request.ts'

/** The name of the file of a request: its own, or one that only the same content has. */
export function fileNameOf(request: AudioRequest): string {
  if (request.outputFilename !== undefined) return request.outputFilename
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  return `audio_${hash.slice(0, 32)}.wav`
}
