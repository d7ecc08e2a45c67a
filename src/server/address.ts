import ipaddr from 'ipaddr.js'

function parsed(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  return ipaddr.isValid(address) ? ipaddr.process(address) : undefined
}

/** True for 127.0.0.0/8, ::1 and the mapped form of either. */
export function isLoopback(address: string): boolean {
  return parsed(address)?.range() === 'loopback'
}

/** True when a server bound to this host can only be reached from its own machine. */
export function isLoopbackHost(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopback(host)
}

/** What one customer of an address is: the IPv4 address, or the /64 that an IPv6 line is given. */
export function subscriberOf(address: string): string {
  const ip = parsed(address)
  if (ip === undefined) return address
  if (ip.kind() === 'ipv4') return ip.toString()
  return `${(ip as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`
}
