import type { SpeechPlan } from '../pipeline/plan.ts'
import { segmentsOf } from './segments.ts'
import { takeTurns } from './turns.ts'

/** Into how many segments a plan cuts a text. Speaks nothing; rejects with the signal's reason. */
export async function countSegments(
  plan: SpeechPlan,
  text: string,
  signal: AbortSignal,
): Promise<number> {
  const rest = takeTurns(signal)
  let count = 0
  for await (const part of segmentsOf(text, plan.text)) {
    const lines = plan.lines(part, count)
    count += (lines instanceof Promise ? await lines : lines).length
    await rest()
  }
  return count
}
