import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createActiveCalls } from './active.ts'
import { taken } from './body.ts'
import { onceOver } from './connection.ts'

const GET = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'

interface Listening extends AsyncDisposable {
  readonly client: Socket
}

async function listen(answer: (response: ServerResponse) => void): Promise<Listening> {
  const server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.on('error', () => {})
  return {
    client,
    async [Symbol.asyncDispose]() {
      client.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

test('answers sent, and answers whose turn never comes, are each over once', async () => {
  const over: number[] = []
  const listeners = new Set<number>()
  let count = 0
  await using server = await listen((response) => {
    const index = count++
    onceOver(response.req, response, () => over.push(index))
    if (index < 20) response.end('x')
    listeners.add(response.req.socket.listenerCount('close'))
  })
  const { client } = server
  client.resume()
  for (let index = 0; index < 20; index++) {
    client.write(GET)
    await expect.poll(() => over.length, { interval: 1 }).toBe(index + 1)
  }
  const few = Math.max(...listeners)
  client.write(GET.repeat(20))
  await expect.poll(() => count).toBe(40)
  expect(Math.max(...listeners)).toBe(few)
  client.destroy()
  await expect.poll(() => over.length).toBe(40)
  expect(new Set(over).size).toBe(40)
})

test('a whole answer that a client does not take is given up', async () => {
  const call = createActiveCalls().begin()
  let ended: Promise<void> | undefined
  await using server = await listen((response) => {
    response.end(Buffer.alloc(64 * 1024 * 1024))
    ended = taken(response.req.socket, response, call, 20)
  })
  server.client.pause()
  server.client.write(GET)
  await expect.poll(() => ended !== undefined).toBe(true)
  await ended
  expect(call.signal.aborted).toBe(true)
})
