import { randomUUID } from 'node:crypto'
import { access, constants, open, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Check, Finding } from './finding.ts'

/** Bits of a mode that let others than the owner in. */
const OTHERS = 0o077

/** Whether the folder for what is kept can be written, and by nobody else. */
export function dataFolderCheck(dataDir: string): Check {
  const name = 'data folder'
  const advice = `Give this user the folder ${dataDir}, or name another one as \`dataDir\` or with --data.`
  return {
    name,
    advice,
    async run() {
      const found = await stat(dataDir).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (!found) return [await canBeMade(name, dataDir, advice)]
      if (!found.isDirectory())
        return [{ name, state: 'fail', says: `${dataDir} is no folder.`, advice }]
      const draft = path.join(dataDir, `.doctor-${randomUUID()}`)
      try {
        const handle = await open(draft, 'wx', 0o600)
        try {
          await handle.writeFile('written')
          await handle.sync()
        } finally {
          await handle.close()
        }
      } finally {
        await rm(draft, { force: true })
      }
      const mode = found.mode & 0o777
      if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
        return [
          {
            name,
            state: 'warn',
            says: `${dataDir} can be written, but its mode ${mode.toString(8)} lets others in.`,
            advice: `Run \`chmod 700 ${dataDir}\`.`,
          },
        ]
      }
      return [{ name, state: 'ok', says: `${dataDir} can be written.` }]
    },
  }
}

async function canBeMade(name: string, dataDir: string, advice: string): Promise<Finding> {
  for (let at = path.dirname(dataDir); ; at = path.dirname(at)) {
    const found = await stat(at).catch(() => undefined)
    if (!found && path.dirname(at) !== at) continue
    const writable =
      found?.isDirectory() &&
      (await access(at, constants.W_OK).then(
        () => true,
        () => false,
      ))
    if (writable) return { name, state: 'ok', says: `${dataDir} is made at the first start.` }
    return { name, state: 'fail', says: `${dataDir} cannot be made.`, advice }
  }
}
