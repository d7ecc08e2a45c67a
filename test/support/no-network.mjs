// Preloaded into a process (`node --import`): nothing but this machine can be reached, and each try is
// written into the file that NETWORK_LOG names, whether or not somebody catches the error.
import { Buffer } from 'node:buffer'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import process from 'node:process'
import { setImmediate } from 'node:timers'

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/i

/**
 * @param {string} what
 * @returns {Error}
 */
function refused(what) {
  appendFileSync(process.env['NETWORK_LOG'] ?? '/dev/stderr', `${process.pid} ${what}\n`)
  return Object.assign(new Error(`The network is not there: ${what}`), { code: 'ENETUNREACH' })
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...given) {
  // Node's own callers hand in what they have put in order already: a list of options and callback.
  const [first, second] = Array.isArray(given[0]) ? given[0] : given
  const options =
    typeof first === 'object' && first !== null
      ? first
      : typeof first === 'string' && !/^\d+$/.test(first)
        ? { path: first }
        : { host: typeof second === 'string' ? second : undefined }
  // HTTP says `null` where it means no pipe.
  const host = options.path ? 'localhost' : (options.host ?? 'localhost')
  if (!HERE.test(host)) {
    const error = refused(`connect ${host}`)
    // As late as a network would.
    setImmediate(() => this.destroy(error))
    return this
  }
  return Reflect.apply(connect, this, given)
}

for (const library of [dns, dns.promises]) {
  for (const name of Object.keys(library)) {
    const original = library[name]
    if (typeof original !== 'function' || !/^(lookup|resolve|reverse)/.test(name)) continue
    library[name] = function (...given) {
      const [host] = given
      if (typeof host === 'string' && !HERE.test(host)) {
        const error = refused(`${name} ${host}`)
        const done = given.at(-1)
        if (typeof done !== 'function') return Promise.reject(error)
        process.nextTick(done, error)
        return undefined
      }
      return Reflect.apply(original, this, given)
    }
  }
}

dgram.Socket.prototype.send = function (message) {
  const bytes = typeof message === 'string' ? Buffer.byteLength(message) : message.byteLength
  throw refused(`send ${bytes ?? 'some'} bytes`)
}

syncBuiltinESMExports()
