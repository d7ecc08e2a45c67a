import type { Check } from './finding.ts'

/** The oldest Node this runs on. */
const OLDEST = [20, 19] as const

/** Whether the running Node is one this was made for. */
export function nodeVersionCheck(version: string = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fine = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  const name = 'node'
  return {
    name,
    run: () =>
      Promise.resolve([
        fine
          ? { name, state: 'ok', says: `Node ${version}.` }
          : {
              name,
              state: 'fail',
              says: `Expected Node ${OLDEST.join('.')} or later, got ${version}.`,
              advice: 'Install a newer Node.',
            },
      ]),
  }
}
