import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository that holds these scripts. */
export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * @typedef {object} CheckResult
 * @property {number} checked How many things were looked at.
 * @property {string[]} problems One sentence each; none when all is well.
 * @property {string[]} [skipped] What could not be looked at here, and why.
 */

/**
 * Runs a check and turns "looked at nothing" into a problem of its own, so that a check whose
 * input has moved away cannot go on passing.
 *
 * @param {(root: string) => CheckResult | Promise<CheckResult>} check
 * @param {string} root
 * @returns {Promise<CheckResult>}
 */
export async function runCheck(check, root) {
  const result = await check(root)
  const problems =
    result.checked > 0
      ? result.problems
      : [
          ...result.problems,
          'Expected something to check, found nothing: is the check looking in the right place?',
        ]
  return { skipped: [], ...result, problems }
}
