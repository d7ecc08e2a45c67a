import ipaddr from 'ipaddr.js'

/**
 * Addresses that look public and lead to the machine's own provider: Azure's platform service
 * (learn.microsoft.com, "What is IP address 168.63.129.16").
 */
const PROVIDERS: readonly string[] = ['168.63.129.16']

/** All that is given out as global unicast (IANA's registry of the IPv6 address space). */
const GLOBAL = ipaddr.IPv6.parse('2000::')

/** The NAT64 prefix of RFC 6052; those that networks choose for themselves are nobody's to call. */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::')

/**
 * Whether an address is one of the open Internet: neither of this machine, a private network, a
 * link, a group, a carrier's inside, nor kept for something else (IANA's registries of
 * special-purpose addresses), be it written as IPv4, or within IPv6 as mapped, 6to4 or NAT64.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  if (ip instanceof ipaddr.IPv6) {
    const inner = innerOf(ip)
    return inner ? isPublicIPv4(inner) : ip.match(GLOBAL, 3) && ip.range() === 'unicast'
  }
  return isPublicIPv4(ip)
}

function isPublicIPv4(ip: ipaddr.IPv4): boolean {
  return ip.range() === 'unicast' && !PROVIDERS.includes(ip.toString())
}

/** The IPv4 address an IPv6 one stands for. */
function innerOf(ip: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = ip.toByteArray()
  if (ip.isIPv4MappedAddress() || ip.match(NAT64, 96)) return new ipaddr.IPv4(bytes.slice(12))
  // 2002:aabb:ccdd::/48 (RFC 3056).
  if (ip.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6))
  return undefined
}
