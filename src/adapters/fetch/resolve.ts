import { lookup, Resolver } from 'node:dns/promises'
import { SpeechError } from '../../core/errors.ts'
import { gate } from './gate.ts'

/** Gives the addresses of a name. Rejects with `unavailable` when it has none, and with the signal's reason. */
export type Resolve = (host: string, signal: AbortSignal) => Promise<readonly string[]>

/** How long one name server has, and how often it is asked. */
const ASKING = { timeout: 3000, tries: 2 }
/**
 * Names the machine resolves for us at a time. It does so on threads that files need, too, and there
 * are four of them.
 */
const MAX_LOOKUPS = 2

/**
 * Asks the name servers themselves, over sockets: any number of names that nobody answers for keep
 * nothing else waiting. The names of private networks, which only the machine knows, are not found.
 */
export const resolvePublic: Resolve = async (host) => {
  const resolver = new Resolver(ASKING)
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  if (addresses.length > 0) return addresses
  const failed = answers.find(({ status }) => status === 'rejected')
  throw unresolved(failed?.status === 'rejected' ? failed.reason : undefined)
}

/** Resolves names as the machine does, with its file of hosts and its own network's names. */
export function resolveHere(): Resolve {
  const lookups = gate(MAX_LOOKUPS)
  return async (host, signal) => {
    try {
      const found = await lookups(() => lookup(host, { all: true }), signal)
      return found.map(({ address }) => address)
    } catch (error) {
      throw signal.aborted ? signal.reason : unresolved(error)
    }
  }
}

/** The failure of a name without an address. */
export function unresolved(cause?: unknown): SpeechError {
  return new SpeechError('unavailable', 'The name of the host has no address.', { cause })
}
