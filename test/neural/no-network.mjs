// Loaded before anything else in a child process: whoever reaches for the network leaves a line in
// the file that NO_NETWORK_LOG names, and gets an error. Its first line says that it was loaded.
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'
import { syncBuiltinESMExports } from 'node:module'

const note = (what) => appendFileSync(process.env.NO_NETWORK_LOG, `${what}\n`)
const refuse = (what) => {
  note(what)
  throw new Error(`no network: ${what}`)
}
note('armed')
net.Socket.prototype.connect = () => refuse('connect')
dns.lookup = () => refuse('lookup')
dns.promises.lookup = () => refuse('lookup')
globalThis.fetch = () => refuse('fetch')
syncBuiltinESMExports()
