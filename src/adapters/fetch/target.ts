import { isIP } from 'node:net'
import { SpeechError } from '../../core/errors.ts'
import { isPublicAddress } from './address.ts'

/** Names of this machine whatever a resolver says (RFC 6761), and of the network around it (RFC 6762, ICANN). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|localdomain|home\.arpa)$/

/** Who is called. */
export interface Target {
  readonly url: URL
  /** The name or address, as names are resolved: lower case, without the brackets of IPv6. */
  readonly host: string
  /** Whether the URL names an address itself. */
  readonly literal: boolean
}

/** Reads a URL that is to be called. `invalid_request` when it must not be. */
export function targetOf(text: string, allowPrivate: boolean): Target {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw refused('Expected an absolute URL, got something else.')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused('Expected a URL with http: or https:, got another scheme.')
  if (url.username !== '' || url.password !== '')
    throw refused('Expected a URL without a user name or password, got one with them.')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const literal = isIP(host) !== 0
  if (!allowPrivate) {
    if (literal) checkAddresses([host])
    else if (LOCAL_NAME.test(host.replace(/\.+$/, '')))
      throw refused('Expected a host of the open Internet, got a name of a private network.')
  }
  return { url, host, literal }
}

/** Throws `invalid_request` when any address is not of the open Internet. */
export function checkAddresses(addresses: readonly string[]): void {
  if (!addresses.every(isPublicAddress))
    throw refused('Expected a host of the open Internet, got an address of a private network.')
}

function refused(message: string): SpeechError {
  return new SpeechError('invalid_request', message)
}
