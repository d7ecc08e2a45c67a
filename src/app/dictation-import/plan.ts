import type { DictationRows } from '../../ports/dictation-source.ts'
import { planAttempts, type PlannedAttempt } from './attempts.ts'
import { planConversions, type PlannedConversion } from './conversions.ts'
import { planItems, type PlannedItem } from './items.ts'
import type { ImportNote } from './note.ts'
import type { PlanSettings } from './plan-settings.ts'

/** What of a database is to be imported. */
export interface DictationPlan {
  readonly items: readonly PlannedItem[]
  readonly attempts: readonly PlannedAttempt[]
  readonly conversions: readonly PlannedConversion[]
  /** In the order of tables and rows. */
  readonly notes: readonly ImportNote[]
}

/** Judges every row of a database of the dictation API. Changes nothing. */
export function planImport(
  rows: Pick<DictationRows, 'tasks' | 'items' | 'attempts'>,
  settings: PlanSettings,
): DictationPlan {
  const notes: ImportNote[] = []
  const conversions = planConversions(rows.tasks, settings, notes)
  const items = planItems(rows.items, settings, notes)
  const attempts = planAttempts(rows.attempts, items, settings, notes)
  return { items, attempts, conversions, notes }
}
