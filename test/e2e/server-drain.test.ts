import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestServer } from '../support/test-server.ts'

const SLOW = { tone: { perWordMs: 15 } }
const TEXT = 'One two three four five six seven eight. '.repeat(3)

test('a stop finishes what is in flight, takes nothing new, and closes', async () => {
  await using server = await startTestServer()
  const answer = await server.post('/v1/speech', { text: TEXT, format: 'pcm', engineOptions: SLOW })
  const whole = await server.post('/v1/speech', { text: TEXT, format: 'pcm' })
  const expected = (await whole.arrayBuffer()).byteLength
  const closed = server.running.close()
  const refused = await server.get('/readyz').then(
    ({ status }) => status,
    () => 'refused',
  )
  expect([503, 'refused']).toContain(refused)
  expect((await answer.arrayBuffer()).byteLength).toBe(expected)
  await closed
  await expect(server.get('/livez')).rejects.toThrow()
  expect(server.lines.some(({ level }) => level === 'warn')).toBe(false)
})

test('a live socket speaks what it was given, then closes', async () => {
  await using server = await startTestServer()
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/speech/live`)
  await once(socket, 'open')
  const types: string[] = []
  socket.on('message', (data: Buffer, isBinary) => {
    types.push(isBinary ? 'audio' : (JSON.parse(data.toString()) as { type: string }).type)
  })
  socket.send(JSON.stringify({ type: 'start', engineOptions: SLOW }))
  socket.send(JSON.stringify({ type: 'text', text: TEXT }))
  await expect.poll(() => types.includes('audio')).toBe(true)
  const closing = once(socket, 'close')
  const closed = server.running.close()
  expect((await closing)[0]).toBe(1000)
  expect(types.at(-1)).toBe('done')
  await closed
})

test('past the deadline what is in flight is broken off, and the log says so', async () => {
  await using server = await startTestServer({
    edit: (config) => ({ ...config, server: { ...config.server, drainTimeoutMs: 50 } }),
  })
  const body = { text: 'One two. Three.', engineOptions: { tone: { hang: 'wait', hangAt: 1 } } }
  const hung = server.post('/v1/speech', { ...body, format: 'pcm' })
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/speech/live`)
  await once(socket, 'open')
  const gone = once(socket, 'close')
  socket.send(JSON.stringify({ type: 'start', engineOptions: body.engineOptions }))
  socket.send(JSON.stringify({ type: 'text', text: body.text }))
  const outcome = hung.then((answer) => answer.arrayBuffer()).catch((error: unknown) => error)
  await expect.poll(() => server.open).toBeGreaterThanOrEqual(2)
  await server.running.close()
  expect(await outcome).toBeInstanceOf(Error)
  await gone
  expect(server.open).toBe(0)
  const line = server.lines.find(({ message }) => message.includes('deadline'))
  expect(line).toMatchObject({ level: 'warn', drainTimeoutMs: 50, inFlight: 2 })
})

test('idle keep-alive connections do not hold up a stop', async () => {
  await using server = await startTestServer()
  await (await server.get('/livez')).text()
  await server.running.close()
})

test('connections that nobody has used do not hold up a stop', async () => {
  await using server = await startTestServer()
  const socket = connect(server.running.port, '127.0.0.1')
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  await (await server.get('/livez')).text()
  const began = performance.now()
  await server.running.close()
  await closed
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('a port in use is told by its number', async () => {
  const other = createServer()
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(
    startTestServer({ edit: (config) => ({ ...config, server: { ...config.server, port } }) }),
  ).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining(String(port)) as unknown,
    details: { param: 'server.port' },
  })
  other.close()
})
