import { createHash } from 'node:crypto'

/** The tag of the tasks of a batch that its maker has named. */
export function batchTag(batchId: string): string {
  return `batch:${createHash('sha256').update(batchId).digest('hex').slice(0, 32)}`
}
