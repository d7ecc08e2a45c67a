import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../ports/clock.ts'
import type { Check, Finding } from './finding.ts'

const MOST_SKEW_MS = 1000
const LOOK_MS = 50
/** Before this was written, and so far off that nobody runs it. */
const SANE = [Date.UTC(2025, 0), Date.UTC(2100, 0)] as const
const ADVICE = 'Let NTP (chrony, systemd-timesyncd) set the clock.'

/** Whether the clock of this machine shows a time that can be, and moves as it should. */
export function clockCheck(clock: Clock): Check {
  const name = 'clock'
  return {
    name,
    async run(signal) {
      const wall = clock.now()
      const steady = clock.monotonic()
      await sleep(LOOK_MS, undefined, { signal })
      const wallMs = clock.now() - wall
      const steadyMs = clock.monotonic() - steady
      if (steadyMs <= 0) {
        return [
          {
            name,
            state: 'fail',
            says: 'The clock that never steps back does not move.',
            advice: 'Use another machine or Node.',
          },
        ]
      }
      if (wall < SANE[0] || wall > SANE[1]) {
        const says = `It shows ${new Date(wall).toISOString()}, which cannot be.`
        return [{ name, state: 'fail', says, advice: ADVICE }]
      }
      if (Math.abs(wallMs - steadyMs) > MOST_SKEW_MS) {
        const says = `It was set by ${Math.round(wallMs - steadyMs)} ms while we looked.`
        return [{ name, state: 'warn', says, advice: ADVICE }]
      }
      return [{ name, state: 'ok', says: `It shows ${new Date(wall).toISOString()}.` }]
    },
  }
}

/** Tells of a clock elsewhere that differs from ours by more than a second. */
export function skewFindings(name: string, skewMs: number | undefined): readonly Finding[] {
  if (skewMs === undefined || Math.abs(skewMs) <= MOST_SKEW_MS) return []
  const seconds = (Math.abs(skewMs) / 1000).toFixed(1)
  const how = skewMs > 0 ? 'ahead of' : 'behind'
  return [{ name, state: 'warn', says: `It is ${seconds} s ${how} this machine.`, advice: ADVICE }]
}
