// Loaded before anything else in a child process: whoever reaches for the network leaves a line in
// the file that NO_NETWORK_LOG names, and gets an error.
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'
import { syncBuiltinESMExports } from 'node:module'

const refuse = (what) => {
  if (process.env.NO_NETWORK_LOG) appendFileSync(process.env.NO_NETWORK_LOG, `${what}\n`)
  throw new Error(`no network: ${what}`)
}
net.Socket.prototype.connect = () => refuse('connect')
dns.lookup = () => refuse('lookup')
dns.promises.lookup = () => refuse('lookup')
globalThis.fetch = () => refuse('fetch')
syncBuiltinESMExports()
