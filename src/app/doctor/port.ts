import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Check, Finding } from './finding.ts'

/** Whether the port of the server is free, or a Rostrum answers there. */
export function portCheck({ host, port }: { readonly host: string; readonly port: number }): Check {
  const name = 'port'
  return {
    name,
    async run(signal) {
      if (port === 0) return [{ name, state: 'ok', says: 'The server takes one that is free.' }]
      const code = await tryPort(host, port)
      if (code === undefined) return [{ name, state: 'ok', says: `${host} port ${port} is free.` }]
      return [
        code === 'EADDRINUSE' ? await whoAnswers(host, port, signal) : refused(host, port, code),
      ]
    },
  }
}

/** The error of listening there; undefined when it can be done. */
async function tryPort(host: string, port: number): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen({ host, port, exclusive: true })
    await once(server, 'listening')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown error'
  }
  server.close()
  await once(server, 'close')
  return undefined
}

function refused(host: string, port: number, code: string): Finding {
  const name = 'port'
  const advice =
    code === 'EACCES'
      ? 'Choose a port above 1023 with --port or `server.port`.'
      : 'Name an address of this machine with --host or `server.host`.'
  return { name, state: 'fail', says: `${host} port ${port} cannot be opened (${code}).`, advice }
}

async function whoAnswers(host: string, port: number, signal: AbortSignal): Promise<Finding> {
  const name = 'port'
  const loopback: { readonly [host: string]: string } = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }
  const at = loopback[host] ?? (host.includes(':') ? `[${host}]` : host)
  const home = await fetch(`http://${at}:${port}/`, {
    signal,
    redirect: 'manual',
    headers: { accept: 'application/json' },
  })
    .then(
      (answer) => answer.json() as Promise<{ readonly name?: unknown; readonly version?: unknown }>,
    )
    .catch(() => undefined)
  signal.throwIfAborted()
  if (home?.name === 'rostrum') {
    const says = `A Rostrum ${String(home.version)} answers at ${host} port ${port}.`
    return { name, state: 'ok', says }
  }
  const advice = 'End it, or choose another port with --port or `server.port`.'
  return { name, state: 'fail', says: `Another program has ${host} port ${port}.`, advice }
}
