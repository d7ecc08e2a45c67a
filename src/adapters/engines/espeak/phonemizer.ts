import { SpeechError } from '../../../core/errors.ts'
import { nearest } from '../../../core/nearest.ts'
import type { Phonemizer } from '../../../ports/phonemizer.ts'
import type { ThreadEngine } from '../thread/engine.ts'
import { ESPEAK_VOICES, type EspeakVoice } from './voices.ts'

/** Text asked at once, in UTF-16 code units, so that an abort never waits long. */
const PIECE_CHARS = 2000

/** eSpeak NG's spelling rules as a phonemizer, asked in its thread. */
export function espeakPhonemizer(engine: Pick<ThreadEngine, 'ask'>): Phonemizer {
  return {
    async phonemize(text, language, { signal }) {
      const voice = voiceOf(language)
      if (!voice) {
        const known = ESPEAK_VOICES.flatMap(({ languages }) => [...languages])
        const received = language.slice(0, 64)
        const suggestions = nearest(received, known)
        const message = `Expected a language that espeak has, such as en-US, got ${JSON.stringify(received)}.`
        throw new SpeechError('unsupported', message, {
          details: { param: 'language', received, suggestions },
        })
      }
      const spelled: string[] = []
      for (const piece of pieces(text)) {
        const question = { text: piece, voice: `espeak:${voice.name}` }
        const ipa = await engine.ask('phonemize', question, { signal })
        if (typeof ipa === 'string') spelled.push(ipa)
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
