import { languageFor } from './languages/find.ts'
import { STOPS, sentenceEnd } from './split.ts'

/** A stop at the end, with the quotes and brackets that close behind it. */
const LOOKS_OVER = new RegExp(`[${STOPS}][\\p{Pe}\\p{Pi}\\p{Pf}"']{0,8}\\s*$`, 'u')
const TAIL_CHARS = 300

/**
 * Whether a text that goes no further for now ends with a whole sentence, so that it would be over
 * if a new one followed: so is `See you.`, but not `See Dr.` nor `See you`.
 */
export function isOver(text: string, language: string): boolean {
  const tail = text.slice(-TAIL_CHARS)
  if (!LOOKS_OVER.test(tail)) return false
  const table = languageFor(language).sentences
  const probe = `${tail.trimEnd()} The end.`
  const over = probe.length - 'The end.'.length
  for (let from = 0; ; ) {
    const found = sentenceEnd(probe, from, false, table)
    if (found === undefined || found.end > over) return false
    if (found.end === over) return true
    from = found.end
  }
}
