import { freeBytes } from '../disk.ts'
import type { Check } from './finding.ts'

const MIB = 1024 * 1024

/** Whether the disk of the data folder has room above the floor of the settings. */
export function freeSpaceCheck(dataDir: string, minFreeBytes: number): Check {
  const name = 'disk'
  const floor = `${Math.ceil(minFreeBytes / MIB)} MiB`
  return {
    name,
    async run() {
      const free = await freeBytes(dataDir)
      if (free === undefined)
        return [{ name, state: 'warn', says: 'The system does not tell how much is free.' }]
      const has = `${Math.floor(free / MIB)} MiB are free`
      if (free < minFreeBytes) {
        return [
          {
            name,
            state: 'fail',
            says: `${has}, below the floor of ${floor}: no task is taken.`,
            advice: 'Make room, run `rostrum task cleanup`, or lower `minFreeBytes`.',
          },
        ]
      }
      if (free < 2 * minFreeBytes) {
        return [
          {
            name,
            state: 'warn',
            says: `${has}, close to the floor of ${floor}.`,
            advice: 'Make room, or run `rostrum task cleanup`.',
          },
        ]
      }
      return [{ name, state: 'ok', says: `${has}; the floor is ${floor}.` }]
    },
  }
}
