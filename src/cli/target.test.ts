import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CliContext } from './context.ts'
import { chooseTarget, type TargetOptions } from './target.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-target-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function player(name: string): Promise<void> {
  await writeFile(path.join(folder, name), '')
  await chmod(path.join(folder, name), 0o755)
}

/** Chooses for a standard output that is a terminal or not. */
function choose(options: TargetOptions, isTty: boolean): ReturnType<typeof chooseTarget> {
  const terminal = { isTty, color: false, unicode: true, columns: 80 }
  const context: Pick<CliContext, 'stdout' | 'env'> = { stdout: terminal, env: { PATH: folder } }
  return chooseTarget(options, context as CliContext)
}

test('on a terminal: a player, else a file', async () => {
  expect(await choose({}, true)).toEqual({ kind: 'file', codec: 'wav', file: 'speech.wav' })
  await player('mpv')
  expect(await choose({}, true)).toMatchObject({ kind: 'player', player: { name: 'mpv' } })
  expect(await choose({ format: 'mp3' }, true)).toEqual({
    kind: 'file',
    codec: 'mp3',
    file: 'speech.mp3',
  })
})

test('elsewhere: standard output', async () => {
  await player('mpv')
  expect(await choose({}, false)).toMatchObject({ kind: 'stdout', codec: 'wav' })
  expect(await choose({ output: '-', format: 'opus' }, false)).toMatchObject({
    kind: 'stdout',
    codec: 'opus',
  })
  expect(await choose({ play: true }, false)).toMatchObject({ kind: 'player' })
  expect(await choose({ json: true, format: 'ulaw' }, false)).toEqual({
    kind: 'file',
    codec: 'ulaw',
    file: 'speech.wav',
  })
})

test('a file named, and played when asked', async () => {
  expect(await choose({ output: 'a.flac' }, true)).toEqual({
    kind: 'file',
    codec: 'flac',
    file: 'a.flac',
  })
  expect(await choose({ output: 'a.wav', format: 'alaw' }, true)).toMatchObject({ codec: 'alaw' })
  await player('aplay')
  await expect(choose({ output: 'a.mp3', play: true }, true)).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(await choose({ output: 'a.wav', play: true }, true)).toMatchObject({
    kind: 'file',
    player: { name: 'aplay' },
  })
})

test.each([
  [{ output: '-' }, true, /it is a terminal/],
  [{ output: '-', json: true }, false, /--json takes standard output/],
  [{ output: 'noending' }, false, /must end in one of/],
])('%j (terminal: %j) is refused', async (options, isTty, message) => {
  await expect(choose(options, isTty)).rejects.toMatchObject({
    message: expect.stringMatching(message) as string,
    details: { usage: true },
  })
})
