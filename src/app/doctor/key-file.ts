import { stat } from 'node:fs/promises'
import { keyFileExists, readKeyFile } from '../keys/key-file.ts'
import type { KeyPlace } from '../keys/place.ts'
import { isLoopback } from '../loopback.ts'
import type { Check } from './finding.ts'

/** Whether the file of API keys can be read, holds one, and is read by nobody else. */
export function keyFileCheck({ file, required }: KeyPlace, host: string): Check {
  const name = 'keys'
  const add = 'Run `rostrum keys add`.'
  return {
    name,
    advice: 'Mend the file, or make a new one with `rostrum keys add`.',
    async run() {
      if (!(await keyFileExists(file))) {
        if (required) {
          const says = `The key file ${file} that the settings name is not there.`
          return [{ name, state: 'fail', says, advice: add }]
        }
        if (isLoopback(host)) {
          const says = 'There are none: everybody on this machine may speak.'
          return [{ name, state: 'ok', says }]
        }
        const says = `There are none: whoever reaches ${host} may speak.`
        return [{ name, state: 'warn', says, advice: add }]
      }
      const { keys } = await readKeyFile(file)
      if (keys.length === 0) {
        const says = `The key file ${file} holds none: no server starts.`
        return [{ name, state: 'fail', says, advice: add }]
      }
      const mode = (await stat(file)).mode & 0o777
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
        const says = `There are ${keys.length}, but the mode ${mode.toString(8)} of their file lets others read it.`
        return [{ name, state: 'warn', says, advice: `Run \`chmod 600 ${file}\`.` }]
      }
      return [{ name, state: 'ok', says: `There are ${keys.length}.` }]
    },
  }
}
