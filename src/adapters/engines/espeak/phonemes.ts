import type { Json } from '../../../core/request.ts'
import type { EspeakLibrary } from './library.ts'
import { chooseVoice } from './voice-name.ts'

/** What `phonemize` is asked in the thread. */
export interface PhonemeQuestion {
  readonly text: string
  /** Id of a voice of the language. */
  readonly voice: string
}

/** Punctuation that ends a clause: what stands before a space, and what needs none. */
const CLAUSE_ENDS = /([.,;:!?…]+(?=["'’”»)\]]*(?:\s|$))|[。、，；：！？।؟،؛]+|[—–]+)/u

/** IPA of a text: phonemes joined, words apart by spaces, clause punctuation kept. */
export function phonemeText(espeak: EspeakLibrary, argument: Json): string {
  const { text, voice } = argument as unknown as PhonemeQuestion
  chooseVoice(espeak, voice)
  return text
    .split(CLAUSE_ENDS)
    .map((part, index) => (index % 2 === 0 ? spell(espeak, part) : `${part} `))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?…。、，；：！？।؟،؛])/gu, '$1')
    .trim()
}

/** IPA of one clause. Names of languages that it changes to, `(en)`, and `_|` are left out. */
function spell(espeak: EspeakLibrary, clause: string): string {
  // `[[` would begin phoneme codes.
  const plain = clause
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\[(?=\[)/g, '[ ')
    .trim()
  if (plain === '') return ' '
  return ` ${espeak
    .phonemes(plain)
    .replace(/\([a-z-]+\)/g, '')
    .replace(/_/g, '')
    .replace(/\|/g, ' ')} `
}
