import { skewFindings } from './clock.ts'
import type { Check } from './finding.ts'
import type { Probes } from './probes.ts'

/** Above this a database slows down every task. */
const SLOW_MS = 250

const ADVICE = {
  server: 'See that it runs, and that `databaseUrl` names it with its user and password.',
  file: 'See that this user may write the file; if it is damaged, stop what uses it and put a copy back, or move it away.',
} as const

/** Whether the database answers, with a schema this release knows. */
export function databaseCheck(databaseUrl: string, probes: Pick<Probes, 'database'>): Check {
  const name = 'database'
  return {
    name,
    advice: /^postgres(?:ql)?:/.test(databaseUrl) ? ADVICE.server : ADVICE.file,
    async run(signal) {
      const facts = await probes.database(signal)
      if (!facts)
        return [{ name, state: 'ok', says: 'The SQLite file is made at the first start.' }]
      const { version, schema, known, roundTripMs, skewMs } = facts
      if (schema > known) {
        return [
          {
            name,
            state: 'fail',
            says: `It has schema ${schema}, and this release knows ${known}: a newer Rostrum has written it.`,
            advice: 'Run that release, or name another database.',
          },
        ]
      }
      const took = `${roundTripMs.toFixed(1)} ms`
      const older = schema < known ? `; schema ${schema} becomes ${known} at the next start` : ''
      return [
        roundTripMs > SLOW_MS
          ? {
              name,
              state: 'warn',
              says: `${version} answers, but takes ${took}${older}.`,
              advice: 'Bring it closer, or see what keeps it busy.',
            }
          : { name, state: 'ok', says: `${version} answers in ${took}${older}.` },
        ...skewFindings('clock of the database', skewMs),
      ]
    },
  }
}
