// The client of the server lines, in a process of its own so that it does not weigh on what is
// measured: a few kept-alive connections on node:http, and nothing parsed but HTTP.
import { spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { answerQuestions } from './process.mjs'

let agent = new Agent({ keepAlive: true })

/** Sends a JSON body; resolves with the response at its first byte, which waits to be read. */
function post(url, body) {
  const bytes = Buffer.from(JSON.stringify(body))
  const headers = { 'content-type': 'application/json', 'content-length': bytes.length }
  return new Promise((resolve, reject) => {
    const startMs = performance.now()
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.once('error', reject)
      response.once('readable', () => {
        const firstByteMs = performance.now() - startMs
        if (response.statusCode >= 200 && response.statusCode < 300)
          resolve({ response, sent, firstByteMs })
        else reject(new Error(`${url} answered ${response.statusCode}: ${response.read()}`))
      })
    })
    sent.once('error', reject)
    sent.end(bytes)
  })
}

function drain(response) {
  return new Promise((resolve, reject) => {
    let length = 0
    response.on('data', (chunk) => (length += chunk.length))
    response.once('end', () => resolve(length))
    response.once('error', reject)
    response.once('close', () => reject(new Error('The connection broke.')))
  })
}

answerQuestions({
  start() {},
  /**
   * Milliseconds to the first byte; then the rest is read, or (`leave`) the connection broken,
   * and `restMs` waited.
   */
  async firstByte({ url, body, leave, restMs = 0 }) {
    const { response, sent, firstByteMs } = await post(url, body)
    if (leave) {
      response.on('error', () => {})
      sent.on('error', () => {})
      sent.destroy()
    } else await drain(response)
    if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs))
    return firstByteMs
  },
  /** Milliseconds of a program from its start to its end, its output read. */
  async program({ command: [command, ...args] }) {
    const startMs = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let length = 0
    child.stdout.on('data', (chunk) => (length += chunk.length))
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0 || length === 0) throw new Error(`${command} ended with ${code}.`)
    return performance.now() - startMs
  },
  /** Milliseconds for each answer, whatever is in it, when `connections` ask at once. */
  async exchanges({ url, bodies, connections }) {
    agent.destroy()
    agent = new Agent({ keepAlive: true, maxSockets: connections })
    let next = 0
    const startMs = performance.now()
    const client = async () => {
      while (next < bodies.length) {
        const { path, body } = bodies[next++]
        await drain((await post(url + path, body)).response)
      }
    }
    await Promise.all(Array.from({ length: connections }, client))
    return (performance.now() - startMs) / bodies.length
  },
  /** Answers per second at `connections` at once; `cache` is what each must say of its origin. */
  async rate({ url, bodies, connections, cache }) {
    agent.destroy()
    agent = new Agent({ keepAlive: true, maxSockets: connections })
    let next = 0
    const startMs = performance.now()
    const client = async () => {
      while (next < bodies.length) {
        const { response } = await post(url, bodies[next++])
        const origin = response.headers['x-cache']
        if (cache !== undefined && origin !== cache)
          throw new Error(`Expected a cache ${cache}, got ${origin}.`)
        if ((await drain(response)) < 1000) throw new Error('Expected audio, got too few bytes.')
      }
    }
    await Promise.all(Array.from({ length: connections }, client))
    return bodies.length / ((performance.now() - startMs) / 1000)
  },
  /** Reads an answer to its end; tells its bytes. */
  async whole({ url, body }) {
    const { response } = await post(url, body)
    return drain(response)
  },
  /** Reads `bytesPerSec` for a while, then leaves; tells the bytes read. */
  async slowly({ url, body, bytesPerSec, seconds }) {
    const { response, sent } = await post(url, body)
    response.on('error', () => {})
    sent.on('error', () => {})
    let length = 0
    const startMs = performance.now()
    for (let passedMs = 0; passedMs < seconds * 1000; passedMs = performance.now() - startMs) {
      const due = Math.floor((passedMs / 1000) * bytesPerSec) - length
      if (due > 0) length += (response.read(due) ?? response.read())?.length ?? 0
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    sent.destroy()
    return length
  },
})
