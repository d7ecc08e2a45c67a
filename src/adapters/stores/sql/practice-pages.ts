import { SpeechError } from '../../../core/errors.ts'
import type { PageQuery } from '../../../ports/practice-store.ts'

/** Rows a page may have. */
const MAX_PER_PAGE = 100
/** Beyond these, databases have no numbers for the place of a page. */
const MAX_PAGE = 2 ** 40

/** Where a page of at most `most` rows begins and how much it has. `invalid_request` for one that cannot be. */
export function placeOf(
  { page, perPage }: PageQuery,
  most: number = MAX_PER_PAGE,
): {
  readonly offset: number
  readonly limit: number
} {
  if (!Number.isInteger(page) || page < 1 || page > MAX_PAGE)
    throw invalid(`Expected a page of 1 and up, got ${page}.`, 'page')
  if (!Number.isInteger(perPage) || perPage < 1 || perPage > most)
    throw invalid(`Expected 1 to ${most} on a page, got ${perPage}.`, 'perPage')
  return { offset: (page - 1) * perPage, limit: perPage }
}

function invalid(message: string, param: string): SpeechError {
  return new SpeechError('invalid_request', message, { details: { param } })
}
