import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEvents } from '../support/events.ts'
import { decodedSec, hasFfmpeg, probe } from '../support/ffmpeg.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { wavHeader, wavSec } from '../support/wav.ts'

/** Requests as these programs were seen to send them, field by field and header by header. */
let server: ServerProcess
let locked: ServerProcess
let folder = ''
const key = `key-${randomBytes(16).toString('hex')}`

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rostrum-keys-'))
  const keyFile = path.join(folder, 'keys.txt')
  await writeFile(keyFile, `# one key a line\n${key}\n`, { mode: 0o600 })
  server = await startServerProcess()
  locked = await startServerProcess({ env: { ROSTRUM_AUTH__KEY_FILE: keyFile } })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await locked[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

interface Sent {
  readonly to?: ServerProcess
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body: unknown
}

function send({
  to = server,
  path: target = '/v1/audio/speech',
  headers = {},
  body,
}: Sent): Promise<Response> {
  return fetch(`${to.url}${target}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

function isMp3(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0
}

describe('Open WebUI', () => {
  const headers = {
    authorization: 'Bearer sk-anything',
    'x-openwebui-user-name': 'Jane%20Doe',
    'x-openwebui-user-id': '8d967d73',
    'x-openwebui-user-email': 'jane@example.com',
    'x-openwebui-user-role': 'admin',
  }

  test('an mp3 comes though no format is asked for', async () => {
    const body = { input: 'First paragraph, as a piece of a chat.', voice: 'alloy', model: 'tts-1' }
    const response = await send({ headers, body })
    expect(response.headers.get('content-type')).toMatch(/^audio\/mpeg/)
    expect(isMp3(await bytesOf(response))).toBe(true)
  })

  test('several pieces at once', async () => {
    const pieces = ['One.', 'Two and a half.', 'Three, four, five, six.']
    const answers = await Promise.all(
      pieces.map((input) =>
        send({ headers, body: { input, voice: 'alloy', model: 'tts-1', speed: 1 } }),
      ),
    )
    const sizes = (await Promise.all(answers.map(bytesOf))).map(({ length }) => length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })

  test('voices and models are listed without a key, also when keys are on', async () => {
    for (const to of [server, locked]) {
      const voices = (await (await fetch(`${to.url}/v1/audio/voices`)).json()) as {
        voices: { id: string; name: string }[]
      }
      expect(voices.voices.length).toBeGreaterThan(13)
      for (const voice of voices.voices) {
        expect(voice).toMatchObject({
          id: expect.stringMatching(/\S/),
          name: expect.stringMatching(/\S/),
        })
      }
      const models = (await (await fetch(`${to.url}/v1/audio/models`)).json()) as {
        models: { id: string }[]
      }
      expect(models.models.map(({ id }) => id)).toContain('tts-1')
    }
  })

  test('an error is an object under `error` with a message', async () => {
    const response = await send({ headers, body: { input: 'Hi', voice: 'nope', model: 'tts-1' } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringContaining('nope') },
    })
  })
})

describe('SillyTavern', () => {
  const body = {
    input: '*waves* "Hello!"',
    response_format: 'mp3',
    voice: 'alloy',
    speed: 1,
    model: 'tts-1',
  }

  test('an empty Bearer is no key, which is fine when keys are off', async () => {
    expect(isMp3(await bytesOf(await send({ headers: { authorization: 'Bearer ' }, body })))).toBe(
      true,
    )
  })

  test('an empty Bearer is refused in OpenAI’s shape when keys are on', async () => {
    const response = await send({ to: locked, headers: { authorization: 'Bearer ' }, body })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(await response.json()).toMatchObject({
      error: { message: expect.any(String), type: expect.any(String), code: expect.any(String) },
    })
  })

  test('voices typed by hand are trimmed and their case is ignored', async () => {
    for (const voice of [' Alloy ', 'ALLOY', 'espeak:EN-GB ']) {
      expect((await send({ body: { ...body, voice } })).status).toBe(200)
    }
  })
})

describe('LibreChat', () => {
  test('its parts, joined as bytes, play as one', { skip: !hasFfmpeg }, async () => {
    const parts = [
      'This is the first part of the answer.',
      'And this, a little longer, is the second one.',
    ]
    const files = await Promise.all(
      parts.map(async (input) =>
        bytesOf(
          await send({
            body: { input, model: 'tts-1', voice: 'alloy', backend: '' },
            headers: { authorization: 'Bearer k' },
          }),
        ),
      ),
    )
    const sum = files.reduce((total, file) => total + decodedSec(file), 0)
    const joined = Buffer.concat(files)
    expect(probe(joined).codec).toBe('mp3')
    expect(Math.abs(decodedSec(joined) - sum)).toBeLessThan(0.1)
    expect(joined.includes('ID3')).toBe(false)
    expect(joined.includes('Xing')).toBe(false)
  })

  test('the LocalAI variant names a voice as the model', async () => {
    const body = { input: 'Hello.', model: 'en-us-voice', backend: 'piper' }
    expect((await send({ body })).status).toBe(200)
  })

  test('the Azure variant has its key in api-key and a query', async () => {
    const body = { input: 'Hello.', model: 'tts-1', voice: 'alloy' }
    const target = '/v1/audio/speech?api-version=2024-02-15-preview'
    expect(
      (await send({ to: locked, path: target, headers: { 'api-key': key }, body })).status,
    ).toBe(200)
    expect(
      (await send({ to: locked, path: target, headers: { 'api-key': `${key}x` }, body })).status,
    ).toBe(401)
  })
})

test('AnythingLLM: the whole mp3 in one buffer', async () => {
  const headers = {
    authorization: 'Bearer no-key',
    accept: 'application/octet-stream',
    'x-stainless-lang': 'js',
  }
  const body = { model: 'tts-1', voice: 'alloy', input: 'A whole answer at once.' }
  expect(isMp3(await bytesOf(await send({ headers, body })))).toBe(true)
})

describe('LiveKit and Pipecat', () => {
  const livekit = {
    input: 'How can I help you?',
    model: 'tts-1',
    voice: 'alloy',
    response_format: 'pcm',
    speed: 1,
  }

  test('pcm streams as 24 kHz, an even number of bytes', async () => {
    const response = await send({ headers: { authorization: 'Bearer k' }, body: livekit })
    expect(response.headers.get('content-type')).toMatch(/^audio\/pcm/)
    let total = 0
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      total += chunk.length
    expect(total % 2).toBe(0)
    expect(total).toBeGreaterThan(24_000)
  })

  test('instructions and another model', async () => {
    const body = {
      ...livekit,
      model: 'gpt-4o-mini-tts',
      instructions: 'Be brief.',
      speed: undefined,
    }
    expect((await bytesOf(await send({ body }))).length % 2).toBe(0)
  })

  test('a barge-in leaves a server that answers the next turn', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const controller = new AbortController()
      const response = await fetch(`${server.url}/v1/audio/speech`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...livekit,
          input: 'A long answer that nobody wants to hear. '.repeat(500),
        }),
        signal: controller.signal,
      })
      await (response.body as ReadableStream<Uint8Array>).getReader().read()
      controller.abort()
    }
    expect((await bytesOf(await send({ body: livekit }))).length).toBeGreaterThan(0)
  })
})

describe('Home Assistant', () => {
  test.each(['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'])(
    'openai_conversation asks for %s',
    async (response_format) => {
      const headers = {
        authorization: 'Bearer k',
        'x-stainless-lang': 'python',
        'x-stainless-async': 'async:asyncio',
      }
      const body = {
        model: 'gpt-4o-mini-tts',
        voice: 'marin',
        input: 'Light is on.',
        instructions: 'None',
        speed: 1.0,
        response_format,
      }
      expect((await bytesOf(await send({ headers, body }))).length).toBeGreaterThan(500)
    },
  )

  test('sfortis asks for wav without a key', async () => {
    const body = {
      model: 'tts-1',
      input: 'The door is open.',
      voice: 'shimmer',
      response_format: 'wav',
      speed: 1.0,
    }
    const bytes = await bytesOf(await send({ body }))
    expect(wavHeader(bytes).riffSize).toBe(bytes.length - 8)
  })

  test('sfortis asks for events, and tells them by the exact content type', async () => {
    const body = {
      model: 'tts-1',
      input: 'The door is open.',
      voice: 'shimmer',
      response_format: 'wav',
      stream_format: 'sse',
    }
    const response = await send({ body })
    expect(response.headers.get('content-type')?.split(';')[0]).toBe('text/event-stream')
    const events = readEvents(await response.text()).map(
      ({ data }) => data as { type: string; audio?: string },
    )
    expect(events.at(-1)?.type).toBe('speech.audio.done')
    const wav = Buffer.concat(events.map(({ audio }) => Buffer.from(audio ?? '', 'base64')))
    expect(wavSec(wav)).toBeGreaterThan(0.3)
  })
})

describe('others', () => {
  test('openclaw and hermes-agent want opus in Ogg', async () => {
    const body = {
      model: 'tts-1',
      voice: 'alloy',
      input: 'A voice message.',
      response_format: 'opus',
    }
    const bytes = await bytesOf(await send({ body }))
    expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('OggS')
    expect(Buffer.from(bytes).includes('OpusHead')).toBe(true)
  })

  test('Kokoro clients send `stream` and a language code, which are ignored', async () => {
    const body = {
      model: 'kokoro',
      voice: 'alloy',
      input: 'Hello.',
      stream: true,
      lang_code: 'a',
      volume_multiplier: 1,
    }
    expect((await send({ body })).status).toBe(200)
  })

  test('curl without a JSON content type is told what was expected', async () => {
    const response = await fetch(`${server.url}/v1/audio/speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: '{"input":"Hello."}',
    })
    expect([400, 415]).toContain(response.status)
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringContaining('application/json') },
    })
  })
})
