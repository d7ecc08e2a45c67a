import { checkFields, checkText, isAuto } from '../pipeline/check.ts'
import type { PlanContext } from '../pipeline/plan.ts'
import { readingOf } from '../pipeline/reading-wishes.ts'
import {
  loadLanguage,
  mainLanguage,
  normalizeSteps,
  prepareText,
  type NormalizeOptions,
} from '../text/front-end.ts'
import type { NormalizeRequest, NormalizeResult } from './rostrum.ts'
import { takeTurns } from './turns.ts'

/**
 * Normalises a text of any length that is allowed, a few milliseconds at a time. Rejects with a
 * `SpeechError` that names the field, or with the signal's reason.
 */
export async function normalizeRequest(
  request: NormalizeRequest,
  context: Pick<PlanContext, 'language' | 'reading' | 'maxTextChars' | 'lexicons'>,
  signal: AbortSignal,
): Promise<NormalizeResult> {
  const { text, ...fields } = request
  checkText(text, context.maxTextChars)
  checkFields(fields)
  const lexicons = await context.lexicons(fields.lexicons, { signal })
  const auto = isAuto(fields.language)
  const { language: fallback } = context
  const language = auto ? await mainLanguage(text, fallback) : (fields.language ?? fallback)
  const options: NormalizeOptions = {
    ...readingOf(fields, context.reading),
    language,
    lexicons,
    ...(auto && { detectLanguage: true }),
  }
  await prepareText(options)
  const steps = normalizeSteps(text, options)
  const rest = takeTurns(signal)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return { ...value, language }
    if (value.missing !== undefined) await loadLanguage(value.missing)
    await rest()
  }
}
