import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import os from 'node:os'

/** Who writes a draft: a process, told apart from a later one that has its number again. */
export interface Owner {
  /** Of the machine, its boot, and the room of process numbers (a container has its own). */
  readonly host: string
  readonly pid: number
  /** When the process began, in the system's own count; 0 where it does not tell. */
  readonly born: string
}

/** What is known of the life of an owner. */
export type OwnerState = 'alive' | 'dead' | 'elsewhere'

function read(work: () => string): string {
  try {
    return work()
  } catch {
    return ''
  }
}

/** Field 22 of proc_pid_stat(5): when the process began, in ticks since the boot. */
function bornOf(pid: number): string {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  // The name of the program is in brackets and may hold anything, blanks and brackets too.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0'
}

let self: Owner | undefined

/** This process. */
export function thisOwner(): Owner {
  self ??= {
    host: createHash('sha256')
      .update(os.hostname())
      .update(read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')))
      .update(read(() => readlinkSync('/proc/self/ns/pid')))
      .digest('hex')
      .slice(0, 16),
    pid: process.pid,
    born: bornOf(process.pid),
  }
  return self
}

/** Whether an owner still lives; of another machine, container or boot nobody here can tell. */
export function stateOf({ host, pid, born }: Owner): OwnerState {
  if (host !== thisOwner().host) return 'elsewhere'
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'dead'
  }
  return bornOf(pid) === born ? 'alive' : 'dead'
}
