import { SpeechError } from '../../../core/errors.ts'
import type { Phonemizer } from '../../../ports/phonemizer.ts'
import type { ThreadEngine } from '../thread/engine.ts'
import { ESPEAK_VOICES, type EspeakVoice } from './voices.ts'

/** Text asked at once, in UTF-16 code units, so that an abort never waits long. */
const PIECE_CHARS = 2000

/** eSpeak NG's spelling rules as a phonemizer, asked in its thread. */
export function espeakPhonemizer(engine: ThreadEngine): Phonemizer {
  return {
    async phonemize(text, language, { signal }) {
      const voice = voiceOf(language)
      if (!voice) {
        throw new SpeechError(
          'unsupported',
          'Expected a language that espeak has, got another one.',
          {
            details: { param: 'language', language },
          },
        )
      }
      const spelled: string[] = []
      for (const piece of pieces(text)) {
        const question = { text: piece, voice: `espeak:${voice.name}` }
        spelled.push(String(await engine.ask('phonemize', question, { signal })))
      }
      return spelled.filter((it) => it !== '').join(' ')
    },
  }
}

/** The voice whose best tag is the language, or else begins like it: `de-AT` is spelled by `de`. */
function voiceOf(language: string): EspeakVoice | undefined {
  const parts = language.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-')
    const has = (position: number): EspeakVoice | undefined =>
      ESPEAK_VOICES.find(({ languages }) => languages[position]?.toLowerCase() === tag)
    const found = has(0) ?? has(1) ?? has(2)
    if (found) return found
  }
  return undefined
}

/** Cuts at the last space before the limit, so that no word is cut that is shorter than it. */
function* pieces(text: string): Generator<string> {
  let at = 0
  while (at < text.length) {
    let end = Math.min(text.length, at + PIECE_CHARS)
    if (end < text.length) {
      const space = text.lastIndexOf(' ', end)
      if (space > at) end = space
    }
    yield text.slice(at, end)
    at = end
  }
}
