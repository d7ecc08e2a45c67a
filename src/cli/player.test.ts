import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Patch } from '../ports/encoder.ts'
import { findPlayer, playFile, playStream, type Playable } from './player.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-player-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function program(name: string, script: string): Promise<void> {
  const file = path.join(folder, name)
  await writeFile(file, `#!${process.execPath}\n${script}\n`)
  await chmod(file, 0o755)
}

const env = (): { PATH: string } => ({ PATH: `relative${path.delimiter}${folder}` })

function audio(chunks: AsyncIterable<Uint8Array>): Playable {
  return {
    bytes: chunks,
    async *patched(patch: Patch) {
      yield* chunks
      patch(0, Buffer.from('W'))
    },
  }
}

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index++) yield Buffer.alloc(100_000, 'x')
}

const signal = (): AbortSignal => new AbortController().signal

test('the first player that has the format is found', async () => {
  expect(await findPlayer('wav', env())).toBeUndefined()
  await program('play', '')
  await program('aplay', '')
  expect((await findPlayer('wav', env()))?.name).toBe('aplay')
  expect((await findPlayer('mp3', env()))?.name).toBe('play')
  expect(await findPlayer('webm', env())).toBeUndefined()
  await program('ffplay', '')
  expect((await findPlayer('webm', env()))?.name).toBe('ffplay')
})

test('a program that may not be run is no player', async () => {
  await writeFile(path.join(folder, 'ffplay'), '', { mode: 0o644 })
  expect(await findPlayer('wav', env())).toBeUndefined()
})

async function player(
  name: string,
  script: string,
): Promise<NonNullable<Awaited<ReturnType<typeof findPlayer>>>> {
  await program(name, script)
  const found = await findPlayer('wav', env())
  if (!found) throw new Error('Expected a player.')
  return found
}

test('audio streams into a player', async () => {
  const heard = path.join(folder, 'heard')
  const found = await player(
    'ffplay',
    `require('fs').writeFileSync(${JSON.stringify(heard)}, require('fs').readFileSync(0))`,
  )
  await playStream(found, audio(pieces(5)), signal())
  expect((await readFile(heard)).length).toBe(500_000)
})

test('a player that needs a file gets one, whole and only for a while', async () => {
  const heard = path.join(folder, 'heard')
  const named = path.join(folder, 'named')
  const found = await player(
    'paplay',
    `const fs = require('fs')
fs.copyFileSync(process.argv[2], ${JSON.stringify(heard)})
fs.writeFileSync(${JSON.stringify(named)}, process.argv[2])`,
  )
  await playStream(found, audio(pieces(2)), signal())
  const bytes = await readFile(heard)
  expect(bytes.length).toBe(200_000)
  expect(bytes.subarray(0, 2).toString()).toBe('Wx')
  const file = await readFile(named, 'utf8')
  expect(file.startsWith(os.tmpdir())).toBe(true)
  expect(await readdir(path.dirname(path.dirname(file)))).not.toContain(
    path.basename(path.dirname(file)),
  )
})

test('a file is played by its name', async () => {
  const heard = path.join(folder, 'heard')
  const found = await player(
    'aplay',
    `require('fs').writeFileSync(${JSON.stringify(heard)}, process.argv.slice(2).join(' '))`,
  )
  await playFile(found, path.join(folder, 'a b.wav'), signal())
  expect(await readFile(heard, 'utf8')).toBe(`-q ${path.join(folder, 'a b.wav')}`)
})

test('a player that fails says why', async () => {
  const found = await player('ffplay', "console.error('no sound card'); process.exit(3)")
  await expect(playStream(found, audio(pieces(50)), signal())).rejects.toMatchObject({
    code: 'unavailable',
    message: 'The player ffplay failed: no sound card.',
  })
  await expect(
    playFile({ ...found, program: path.join(folder, 'missing') }, 'x', signal()),
  ).rejects.toMatchObject({
    code: 'unavailable',
  })
})

test('a player that is closed early ends the playing', async () => {
  const found = await player('ffplay', 'process.stdin.once("data", () => process.exit(0))')
  async function* endless(): AsyncGenerator<Uint8Array> {
    while (true) yield Buffer.alloc(100_000)
  }
  await playStream(found, audio(endless()), signal())
})

test('the signal stops the player', async () => {
  const started = path.join(folder, 'started')
  const found = await player(
    'ffplay',
    `process.stdin.resume(); require('fs').writeFileSync(${JSON.stringify(started)}, String(process.pid)); setInterval(() => {}, 1000)`,
  )
  const control = new AbortController()
  const reason = new Error('stop')
  async function* untilStarted(): AsyncGenerator<Uint8Array> {
    while (!(await readdir(folder)).includes('started')) {
      yield Buffer.alloc(10)
      await new Promise((resolve) => setImmediate(resolve))
    }
    control.abort(reason)
    yield Buffer.alloc(10)
  }
  await expect(playStream(found, audio(untilStarted()), control.signal)).rejects.toBe(reason)
})
