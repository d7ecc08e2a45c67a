import { readFile } from 'node:fs/promises'

/** Whether the resident memory of another process can be read here. */
export const READS_MEMORY: boolean = process.platform === 'linux'

/**
 * Resident memory of a process in bytes: the line `VmRSS` of its status in Linux's proc file
 * system, in kibibytes (proc(5)). Undefined when it is not there, or has ended.
 */
export async function residentBytes(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'latin1')
    const kibibytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024
  } catch {
    return undefined
  }
}
