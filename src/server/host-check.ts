import type { SpeechError } from '../core/errors.ts'
import type { Config } from '../app/config/config.ts'
import { isLoopbackHost } from './address.ts'
import { httpError } from './error-status.ts'

/** The name in a `Host` header, without its port and brackets. */
function nameOf(host: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(host)
  return (bracketed?.[1] ?? host.replace(/:\d*$/, '')).toLowerCase()
}

function nameOfUrl(url: string): string | undefined {
  return URL.canParse(url) ? nameOf(new URL(url).host) : undefined
}

/**
 * Refuses a `Host` that nobody who means this server would send, on loopback binds: a page whose
 * own name was pointed at 127.0.0.1 (DNS rebinding) sends its own. A request without the header
 * comes from no browser and passes.
 */
export function refuseHost(
  host: string | undefined,
  server: Config['server'],
): SpeechError | undefined {
  if (host === undefined || !isLoopbackHost(server.host)) return undefined
  const name = nameOf(host)
  if (isLoopbackHost(name) || name === nameOfUrl(server.publicUrl)) return undefined
  if (server.allowedHosts.some((allowed) => nameOf(allowed) === name)) return undefined
  return httpError(
    403,
    'invalid_request',
    'Expected the Host header to name this machine; add the name to server.allowedHosts if it does.',
    { param: 'Host' },
  )
}
