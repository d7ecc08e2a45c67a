import { skewFindings } from './clock.ts'
import type { Check, Finding } from './finding.ts'
import type { Probes } from './probes.ts'

/** Whether the Redis of the settings answers and keeps what it is told. */
export function redisCheck(url: string, probes: Pick<Probes, 'redis'>): Check {
  const name = 'redis'
  return {
    name,
    advice: 'See that it runs, and that `redisUrl` names it with its password.',
    async run(signal) {
      if (url === '')
        return [{ name, state: 'ok', says: 'Not used: the database queues the tasks.' }]
      const { server, version, roundTripMs, maxmemoryPolicy, persistent, skewMs } =
        await probes.redis(signal)
      const findings: Finding[] = [
        {
          name,
          state: 'ok',
          says: `${server} ${version} answers in ${roundTripMs.toFixed(1)} ms.`,
        },
      ]
      if (maxmemoryPolicy !== undefined && maxmemoryPolicy !== 'noeviction') {
        findings.push({
          name,
          state: 'fail',
          says: `Its maxmemory-policy is ${maxmemoryPolicy}: it may drop jobs that wait.`,
          advice: 'Set `maxmemory-policy noeviction` in its configuration.',
        })
      }
      if (persistent === false) {
        findings.push({
          name,
          state: 'warn',
          says: 'It keeps nothing on disk: jobs that wait are gone when it restarts.',
          advice: 'Set `appendonly yes` in its configuration.',
        })
      }
      return [...findings, ...skewFindings('clock of Redis', skewMs)]
    },
  }
}
