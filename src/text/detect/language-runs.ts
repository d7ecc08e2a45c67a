import { detect, wordCount } from './detect.ts'
import { loadModel } from './model.ts'
import { guessByScript } from './script.ts'

/** A stretch of a sentence in one language. */
export interface LanguageRun {
  readonly start: number
  readonly end: number
  /** BCP 47 tag. */
  readonly language: string
}

/** What the language of the text around counts for a sentence, and for a quotation in it. */
const SENTENCE_BIAS = 0.22
const QUOTE_BIAS = 0.35
/** A lead below this is chance. */
const LEAST_LEAD = 0.08
const QUOTED =
  /“[^“”]{6,400}”|„[^„“”]{6,400}[“”]|«[^«»]{6,400}»|"[^"]{6,400}"|‘[^‘’]{6,400}’(?!\p{L})/gu
/** What the expected language counts for a document, and more so for one of a few words. */
const DOCUMENT_BIAS = 0.02
const FEW_WORDS = 6
const BIAS_OF_A_WORD = 0.06
/** How much of a document is looked at for its main language, and in what pieces. */
const DOCUMENT_LOOK = 4000
const PIECE = 300

/** Makes the functions below ready. They work before, by script and function words alone. */
export function loadDetector(): Promise<void> {
  return loadModel()
}

function baseOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
}

/** The tag of a language found in a text whose main language is `main`, with its region when it is the same. */
function tagOf(language: string, main: string): string {
  const base = baseOf(main)
  return language === base || (language === 'nb' && base === 'no') ? main : language
}

/** The language of most of a document, judged by its first 4,000 characters; `fallback` in doubt. */
export async function mainLanguage(text: string, fallback: string): Promise<string> {
  await loadModel()
  const votes = new Map<string, number>()
  const look = text.slice(0, DOCUMENT_LOOK)
  for (let from = 0; from < look.length; from += PIECE) {
    const piece = look.slice(from, from + PIECE)
    const words = wordCount(piece)
    const missing = text.length > PIECE ? 0 : Math.max(0, FEW_WORDS - words)
    const found = detect(piece, baseOf(fallback), DOCUMENT_BIAS + BIAS_OF_A_WORD * missing)
    if (found === undefined) continue
    const weight = Math.min(1, words / 10) * (0.1 + Math.min(1, found.lead))
    votes.set(found.language, (votes.get(found.language) ?? 0) + weight)
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  return best === undefined ? fallback : tagOf(best[0], fallback)
}

/**
 * Tells the languages of a sentence: one for all of it, or a quotation in another. `main` is the
 * language of the text around it, which short and doubtful sentences are given. The runs tile
 * the sentence.
 */
export function languageRuns(sentence: string, main: string): readonly LanguageRun[] {
  const quotes = [...sentence.matchAll(QUOTED)]
  // A long quotation outweighs the words around it.
  const around = quotes.length === 0 ? '' : sentence.replace(QUOTED, ' ')
  const whole = languageOf(wordCount(around) > 1 ? around : sentence, main, SENTENCE_BIAS)
  const runs: LanguageRun[] = []
  let from = 0
  for (const { 0: quote, index } of quotes) {
    const language = languageOf(quote.slice(1, -1), whole, QUOTE_BIAS)
    if (language === whole) continue
    const start = index + 1
    const end = index + quote.length - 1
    if (start > from) runs.push({ start: from, end: start, language: whole })
    runs.push({ start, end, language })
    from = end
  }
  if (from < sentence.length || runs.length === 0)
    runs.push({ start: from, end: sentence.length, language: whole })
  return runs
}

function languageOf(text: string, expected: string, bias: number): string {
  const script = guessByScript(text)
  if (script.certain) return tagOf(script.languages[0] as string, expected)
  const words = wordCount(text)
  if (words === 0 || (words < 2 && script.languages.length === 0)) return expected
  // The fewer the words, the more they have to say.
  const found = detect(text, baseOf(expected), bias + (words < 4 ? 0.15 : 0))
  if (found === undefined || found.lead < LEAST_LEAD) return expected
  return tagOf(found.language, expected)
}
