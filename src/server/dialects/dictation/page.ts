import type { PageAnswer } from '../../../protocol/dictation-answer.ts'
import type { PageParameters } from '../../../protocol/dictation-query.ts'

/** Pages beyond this one are as empty; a database need not skip so far. */
const LAST_PAGE = 2 ** 31

/** The page to ask for. */
export function pageOf({ page = 1, per_page = 20 }: PageParameters): {
  readonly page: number
  readonly perPage: number
} {
  return { page: Math.min(page, LAST_PAGE), perPage: per_page }
}

/** What a page says of itself. */
export function pageAnswer({ page = 1, per_page = 20 }: PageParameters, total: number): PageAnswer {
  return { total, page, per_page, total_pages: Math.ceil(total / per_page) }
}
