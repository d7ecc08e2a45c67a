import { readdir, readFile } from 'node:fs/promises'

/** Ticks of a second in which Linux counts processor time for programs. */
const TICKS = 100

/** Process ids of a process and of all that came out of it and are there (Linux). */
export async function tree(pid) {
  const found = [pid]
  for (const parent of found) {
    const threads = await readdir(`/proc/${parent}/task`).catch(() => [])
    for (const thread of threads) {
      const file = `/proc/${parent}/task/${thread}/children`
      const children = await readFile(file, 'utf8').catch(() => '')
      found.push(...children.split(' ').filter(Boolean).map(Number))
    }
  }
  return found
}

async function sum(pids, read) {
  const values = await Promise.all(pids.map((each) => read(each).catch(() => 0)))
  return values.reduce((total, value) => total + value, 0)
}

/** Memory that a process and all below it have now, in bytes; what they share counts for each. */
export async function residentBytes(pid) {
  return sum(await tree(pid), async (each) => {
    const status = await readFile(`/proc/${each}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
  })
}

/** Processor time of all below a process that are there, in milliseconds. */
export async function processorMsBelow(pid) {
  return sum((await tree(pid)).slice(1), async (each) => {
    const stat = await readFile(`/proc/${each}/stat`, 'utf8')
    // The second field, a name in brackets, may have blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS
  })
}
