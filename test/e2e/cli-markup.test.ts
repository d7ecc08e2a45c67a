import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rostrum, type Ended } from '../support/command-line.ts'

let cwd = ''
const at = (name: string): string => path.join(cwd, name)
const run = (...args: readonly string[]): Promise<Ended> => rostrum(args, { cwd })

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-cli-'))
})
afterEach(async () => {
  await rm(cwd, { recursive: true, force: true })
})

interface Told {
  readonly durationSec: number
  readonly warnings: readonly string[]
  readonly timeline: readonly { kind: string; label: string; startSec: number; endSec: number }[]
}

describe('SSML with eSpeak NG and Flite', () => {
  const TEXT = [
    '<?xml version="1.0"?>',
    '<speak>One &amp; two.<break time="2s"/>',
    '<voice name="flite:slt">Three <mark name="here"/><sub alias="number four">No4</sub>.</voice>',
    '<prosody rate="200%"><phoneme ph="faɪv">five</phoneme></prosody></speak>',
  ].join('\n')

  test('is spoken by its ending, with times and subtitles of the words written', async () => {
    await writeFile(at('a.ssml'), TEXT)
    const args = ['speak', '-f', 'a.ssml', '-o', 'a.wav', '--subtitles', 'a.srt']
    const { code, out, err } = await run(...args, '--json', '--timeline', 'word')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { timeline, warnings } = JSON.parse(out) as Told
    expect(warnings).toEqual([])
    const words = timeline.filter(({ kind }) => kind === 'word')
    const said = 'One and two Three number four five'
    expect(words.map(({ label }) => label).join(' ')).toBe(said)
    const pause = (words[3]?.startSec ?? 0) - (words[2]?.endSec ?? 0)
    expect(pause).toBeGreaterThanOrEqual(1.99)
    expect(pause).toBeLessThan(2.3)
    const here = timeline.find(({ kind }) => kind === 'bookmark')
    expect([here?.label, here?.startSec]).toEqual(['here', words[4]?.startSec])
    const srt = await readFile(at('a.srt'), 'utf8')
    const shown = srt.split('\n').filter((line) => /\p{L}/u.test(line))
    expect(shown.join(' ')).toBe('One & two. Three No4. five')
  })

  test('that is malformed is refused with its place, and no file is left', async () => {
    await writeFile(at('a.xml'), '<speak>One.\n<s>Two.</speak>')
    const { code, err } = await run('speak', '-f', 'a.xml', '-o', 'a.wav')
    expect(code).toBe(1)
    expect(err).toBe('rostrum: Expected </s> at line 2, column 8 of the text.\n')
    await expect(readFile(at('a.wav'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('a plan tells who speaks and when nobody does', async () => {
    await writeFile(at('a.ssml'), TEXT)
    const { out } = await run('plan', '-f', 'a.ssml')
    expect(out).toMatch(/One and two[.] \[2[.]00 s\]/)
    expect(out).toMatch(/\(flite:slt\) Three number four[.]/)
    expect(out).toMatch(/\(rate 2\) five/)
  })
})

test('each sentence in its own language', async () => {
  const text = 'Good morning everybody, I hope that you are well. Wir haben 25 Bücher gekauft.'
  const { out } = await run('plan', '--language', 'auto', '--json', text)
  const { segments } = JSON.parse(out) as { segments: { voice: string; normalized: string }[] }
  expect(segments.map(({ voice, normalized }) => [voice, normalized])).toEqual([
    ['espeak:en-us', 'Good morning everybody, I hope that you are well.'],
    ['espeak:de', 'Wir haben fünfundzwanzig Bücher gekauft.'],
  ])
})

describe('files', () => {
  const TEXT = 'Привет! It costs $5.'

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 of the other order without a mark', Buffer.from(TEXT, 'utf16le').swap16()],
  ])('in %s are read', async (_, bytes) => {
    await writeFile(at('a.txt'), bytes)
    const { out, err } = await run('normalize', '-f', 'a.txt')
    expect([out, err]).toEqual(['Привет! It costs five dollars.\n', ''])
  })

  test('in other encodings are refused with the place', async () => {
    await writeFile(at('a.txt'), Buffer.from('Un café.', 'latin1'))
    const { code, err } = await run('normalize', '-f', 'a.txt')
    expect(code).toBe(1)
    expect(err).toContain('the byte at position 6 does not fit')
  })
})

test('a file of 100 MB is refused as soon as it is known to be too long', async () => {
  const file = await open(at('big.txt'), 'w')
  const line = Buffer.from('It was the best of times, it was the worst of times.\n'.repeat(2000))
  for (let bytes = 0; bytes < 100e6; bytes += line.length) await file.write(line)
  await file.close()
  const { code, err } = await rostrum(['speak', '-f', 'big.txt', '-o', 'a.wav'], {
    cwd,
    // Less than the file.
    env: { NODE_OPTIONS: '--max-old-space-size=64' },
  })
  expect(code).toBe(1)
  expect(err).toBe(
    'rostrum: Expected at most 1000000 characters of text, but big.txt holds more.\n',
  )
})
