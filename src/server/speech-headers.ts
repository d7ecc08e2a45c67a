import { firstSpeaker } from '../pipeline/speakers.ts'
import type { Speech } from '../pipeline/speech.ts'
import { headerValue } from './header-value.ts'

/** Headers that tell who spoke, whether it was made before, and what could not be given as asked. */
export function speechHeaders(
  speech: Pick<Speech, 'voice' | 'spokenBy' | 'warnings' | 'loudness' | 'cache'>,
  warnings: readonly string[] = [],
): { readonly [name: string]: string } {
  const { engine, voice, model } = firstSpeaker(speech)
  const all = [...warnings, ...speech.warnings]
  return {
    'x-rostrum-engine': headerValue(engine),
    'x-rostrum-voice': headerValue(voice),
    ...(model === undefined ? {} : { 'x-rostrum-model': headerValue(model) }),
    ...(speech.loudness === 'none' ? {} : { 'x-rostrum-loudness': speech.loudness }),
    ...(speech.cache === 'none' ? {} : { 'x-cache': speech.cache }),
    ...(all.length === 0 ? {} : { 'x-rostrum-warning': headerValue(all.join(' ')) }),
  }
}
