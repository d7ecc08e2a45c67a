import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import {
  chmod,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rostrum, start, type Ended } from '../support/command-line.ts'

let cwd = ''
const at = (name: string): string => path.join(cwd, name)
const speak = (args: readonly string[], input?: string | Uint8Array): Promise<Ended> =>
  rostrum(['speak', ...args], { cwd, ...(input !== undefined && { input }) })

const LONG = 'The quick brown fox jumps over the lazy dog near the river bank. '.repeat(3000)

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-cli-'))
})

afterEach(async () => {
  await rm(cwd, { recursive: true, force: true })
})

interface Wav {
  readonly riffBytes: number
  readonly dataBytes: number
  readonly sampleRate: number
  readonly totalBytes: number
}

/** Reads the canonical header of a RIFF WAVE file. */
function wav(bytes: Buffer): Wav {
  expect(bytes.toString('latin1', 0, 4)).toBe('RIFF')
  expect(bytes.toString('latin1', 8, 16)).toBe('WAVEfmt ')
  const data = bytes.indexOf('data', 12, 'latin1')
  return {
    riffBytes: bytes.readUInt32LE(4),
    sampleRate: bytes.readUInt32LE(24),
    dataBytes: bytes.readUInt32LE(data + 4),
    totalBytes: bytes.length,
  }
}

function expectExact({ riffBytes, dataBytes, totalBytes }: Wav): void {
  expect(riffBytes).toBe(totalBytes - 8)
  expect(dataBytes).toBe(totalBytes - 44)
  expect(dataBytes).toBeGreaterThan(10_000)
}

describe('where audio goes', () => {
  test('a file', async () => {
    const { code, out, err } = await speak(['Hello,', 'world', '-o', 'hello.wav'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/^Wrote hello[.]wav: \d[.]\d\d s, espeak:en-us[.]\n$/)
    expectExact(wav(await readFile(at('hello.wav'))))
    expect(await readdir(cwd)).toEqual(['hello.wav'])
  })

  test('a pipe gets WAV of unknown length, as it is made', async () => {
    const { code, bytes, err } = await speak(['Hello, world'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(wav(bytes)).toMatchObject({ riffBytes: 0xffffffff, dataBytes: 0xffffffff })
    expect(bytes.length).toBeGreaterThan(10_000)
    expect(await readdir(cwd)).toEqual([])
  })

  test('a file on standard output gets an exact header', async () => {
    const file = await open(at('out.wav'), 'w')
    const main = path.resolve('dist/cli/main.js')
    const child = spawn(process.execPath, [main, 'speak', 'Hello, world'], {
      cwd,
      stdio: ['ignore', file.fd, 'inherit'],
    })
    const [code] = (await once(child, 'close')) as [number]
    await file.close()
    expect(code).toBe(0)
    expectExact(wav(await readFile(at('out.wav'))))
  })

  test('another format can be piped', async () => {
    const { code, bytes } = await speak(['Hello, world', '-o', '-', '--format', 'flac'])
    expect(code).toBe(0)
    expect(bytes.toString('latin1', 0, 4)).toBe('fLaC')
  })

  test.each([
    ['mp3', ['494433', 'fff']],
    ['ogg', ['4f676753']],
    ['flac', ['664c6143']],
    ['m4a', ['0000001c66747970', '0000002066747970', '0000001866747970', '0000002466747970']],
    ['webm', ['1a45dfa3']],
    ['aac', ['fff1', 'fff9']],
  ])('the ending %s chooses the format', async (extension, beginnings) => {
    const name = `a.${extension}`
    expect((await speak(['Hello', '-q', '-o', name])).code).toBe(0)
    const head = (await readFile(at(name))).toString('hex', 0, 16)
    expect(beginnings.some((beginning) => head.startsWith(beginning))).toBe(true)
  })

  test('a player on the PATH', async () => {
    await mkdir(at('bin'))
    const script = `#!${process.execPath}\nrequire('fs').writeFileSync('heard.wav', require('fs').readFileSync(0))\n`
    await writeFile(at('bin/ffplay'), script)
    await chmod(at('bin/ffplay'), 0o755)
    const env = { PATH: at('bin') }
    const { code, out, err } = await rostrum(['speak', 'Hello', '--play'], { cwd, env })
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
    wav(await readFile(at('heard.wav')))
    const none = await rostrum(['speak', 'Hello', '--play', '-o', 'a.wav'], {
      cwd,
      env: { PATH: '' },
    })
    expect(none).toMatchObject({ code: 1, out: '' })
    expect(none.err).toMatch(
      /^rostrum: No player for wav was found \(looked for ffplay, mpv, .*\n$/,
    )
    expect(await readdir(cwd)).not.toContain('a.wav')
  })

  test('a reader that leaves is no failure', async () => {
    const { child, ended } = start(['speak'], { cwd, input: LONG, collect: false })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })
})

describe('where text comes from', () => {
  test('standard input', async () => {
    expect((await speak(['-o', 'a.mp3'], 'Hello from a pipe.')).code).toBe(0)
    expect((await stat(at('a.mp3'))).size).toBeGreaterThan(2000)
    expect((await speak(['-', '-o', 'b.mp3'], 'Hello from a pipe.')).code).toBe(0)
    expect((await speak(['-f', '-', '-o', 'c.mp3'], 'Hello from a pipe.')).code).toBe(0)
  })

  test('a pipe is spoken while it is still being written', async () => {
    const { child, ended } = start(['speak'], { cwd, openInput: true, collect: false })
    child.stdin.write('The first sentence is here. And the second one begins')
    let bytes = 0
    while (bytes < 20_000) bytes += ((await once(child.stdout, 'data')) as [Buffer])[0].length
    child.stdout.resume()
    child.stdin.end(' and ends.')
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })

  test('files of other encodings', async () => {
    await writeFile(at('utf16.txt'), Buffer.from('\uFEFFHello, world.', 'utf16le'))
    await writeFile(at('marked.txt'), '\uFEFFHello, world.')
    const [a, b] = await Promise.all([
      rostrum(['normalize', '-f', 'utf16.txt'], { cwd }),
      rostrum(['normalize', '-f', 'marked.txt'], { cwd }),
    ])
    expect([a.out, b.out]).toEqual(['Hello, world.\n', 'Hello, world.\n'])
  })

  test('Markdown by its ending', async () => {
    await writeFile(at('a.md'), '# Title\n\nSome *text*.\n')
    await writeFile(at('a.txt'), 'Some *text*.\n')
    const [md, txt] = await Promise.all([
      rostrum(['plan', '--json', '-f', 'a.md'], { cwd }),
      rostrum(['plan', '--json', '--markup', 'markdown', '-f', 'a.txt'], { cwd }),
    ])
    const said = ({ out }: Ended): string =>
      (JSON.parse(out) as { segments: { normalized: string }[] }).segments
        .map((segment) => segment.normalized)
        .join('|')
    expect(said(md)).toBe('Title|Some text.')
    expect(said(txt)).toBe('Some text.')
  })

  test('as it stands, from a file or a pipe', async () => {
    const text = '# A title, [pause:9s] and *stars*.\n'
    await writeFile(at('note.md'), text)
    const args = ['--verbatim', '--json', '--timeline', 'word']
    const labels = async (ended: Promise<Ended>): Promise<string[]> => {
      const { code, out, err } = await ended
      expect(code, err).toBe(0)
      const { timeline } = JSON.parse(out) as { timeline: { kind: string; label: string }[] }
      return timeline.filter(({ kind }) => kind === 'word').map(({ label }) => label)
    }
    expect(await labels(speak(['-f', 'note.md', ...args]))).toEqual(
      expect.arrayContaining(['pause', 'stars']),
    )
    expect(await labels(speak(args, text))).toEqual(expect.arrayContaining(['pause', 'stars']))
    const piped = await speak(['--verbatim'], text)
    expect(piped.code, piped.err).toBe(0)
    expect(wav(piped.bytes).totalBytes).toBeGreaterThan(10_000)
  })

  test('a long text starts at once', async () => {
    await writeFile(at('long.txt'), LONG.repeat(5))
    const { child, ended } = start(['speak', '-f', 'long.txt'], { cwd, collect: false })
    await once(child.stdout, 'data')
    child.stdout.resume()
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 130, err: '' })
  })
})

describe('being interrupted', () => {
  /** Resolves when part of the audio has been written. */
  async function begun(): Promise<void> {
    const watcher = watch(cwd)
    try {
      while (true) {
        for (const name of await readdir(cwd)) {
          if (/book[.]wav.*[.]part$/.test(name) && (await stat(at(name))).size > 50_000) return
        }
        await once(watcher, 'change')
      }
    } finally {
      watcher.close()
    }
  }

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %i and leaves nothing', async (signal, code) => {
    await writeFile(at('book.txt'), LONG)
    await writeFile(at('book.wav'), 'old')
    const { child, ended } = start(
      ['speak', '-f', 'book.txt', '-o', 'book.wav', '-s', 'book.srt'],
      { cwd },
    )
    await begun()
    child.kill(signal)
    expect(await ended).toMatchObject({ code, out: '', err: '' })
    expect((await readdir(cwd)).sort()).toEqual(['book.txt', 'book.wav'])
    expect(await readFile(at('book.wav'), 'utf8')).toBe('old')
  })

  test('also when nobody reads what is piped', async () => {
    const { child, ended } = start(['speak'], { cwd, input: LONG, collect: false })
    await once(child.stdout, 'readable')
    child.kill('SIGINT')
    const exited = once(child, 'exit')
    expect(await exited).toEqual([130, null])
    child.stdout.resume()
    expect((await ended).err).toBe('')
  })

  test('also while it waits for text', async () => {
    const { child, ended } = start(['speak', '-o', 'a.wav'], { cwd, openInput: true })
    const watcher = watch(cwd)
    while (!(await readdir(cwd)).some((name) => name.endsWith('.part')))
      await once(watcher, 'change')
    watcher.close()
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 130, err: '' })
    expect(await readdir(cwd)).toEqual([])
  })
})

test('an engine is told what it alone understands', async () => {
  const env = { ROSTRUM_ENGINES__TONE__ENABLED: 'true' }
  const spoken = (...options: readonly string[]): Promise<Ended> => {
    const told = options.flatMap((option) => ['--engine-option', option])
    return rostrum(['speak', 'One two.', '-v', 'tone:a', ...told, '-o', 'a.wav'], { cwd, env })
  }
  const refused = await spoken('tone.sampleRate=7')
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('sampleRate') as string })
  const failed = await spoken('tone.failAt=1', 'tone.failCode=unauthorized')
  expect(failed).toMatchObject({ code: 1, err: expect.stringContaining('tone') as string })
  expect((await spoken('tone.latencyMs=0')).code).toBe(0)
})

describe('--json', () => {
  test('tells what was written', async () => {
    const { code, out, err } = await speak([
      'Hello, big world',
      '-o',
      'a.mp3',
      '--json',
      '--timeline',
      'word',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const result = JSON.parse(out) as {
      durationSec: number
      timeline: { kind: string; label: string; startSec: number; endSec: number }[]
    }
    expect(result).toMatchObject({
      file: 'a.mp3',
      format: 'mp3',
      mediaType: 'audio/mpeg',
      channels: 1,
      bytes: (await stat(at('a.mp3'))).size,
      voice: 'espeak:en-us',
      engine: 'espeak',
      language: 'en-US',
      warnings: [],
      subtitles: [],
    })
    const words = result.timeline.filter((entry) => entry.kind === 'word')
    expect(words.map((word) => word.label)).toEqual(['Hello', 'big', 'world'])
    expect(words.at(-1)?.endSec).toBeLessThanOrEqual(result.durationSec)
  })

  test('without -o writes speech.wav, since standard output is taken', async () => {
    const { code, out } = await speak([
      'Hello',
      '--json',
      '--voice',
      'flite:kal',
      '--sample-rate',
      '8000',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      file: 'speech.wav',
      voice: 'flite:kal',
      sampleRate: 8000,
    })
    expect(wav(await readFile(at('speech.wav'))).sampleRate).toBe(8000)
  })
})

test('the controls change the audio', async () => {
  const lengths = await Promise.all(
    [
      ['--rate', '0.5'],
      ['--rate', '1'],
      ['--rate', '2'],
    ].map(async (args) => {
      const { out } = await speak([
        'One two three four five',
        '--json',
        '-o',
        `${args[1]}.wav`,
        ...args,
      ])
      return (JSON.parse(out) as { durationSec: number }).durationSec
    }),
  )
  const [slow = 0, natural = 0, fast = 0] = lengths
  expect(slow).toBeGreaterThan(natural * 1.7)
  expect(fast).toBeLessThan(natural * 0.65)
})

test('subtitles of every kind beside the audio', async () => {
  const names = ['a.srt', 'a.vtt', 'a.lrc', 'a.json']
  const { code, err } = await speak([
    'Hello, world. This costs $3.',
    '-q',
    '-o',
    'a.wav',
    '--karaoke',
    ...names.flatMap((name) => ['--subtitles', name]),
  ])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [srt = '', vtt = '', lrc = '', json = ''] = await Promise.all(
    names.map((name) => readFile(at(name), 'utf8')),
  )
  expect(srt).toMatch(/^1\r?\n00:00:00,\d{3} --> 00:00:\d\d,\d{3}\r?\n.*Hello/)
  expect(vtt).toMatch(/^WEBVTT\n/)
  expect(vtt).toMatch(/<00:00:0\d[.]\d{3}>/)
  expect(lrc).toMatch(/\[00:0\d[.]\d\d\]/)
  expect(JSON.parse(json)).toMatchObject({ language: 'en-US' })
  expect(srt).toContain('$3.')
})

describe('bad input', () => {
  const usage = 2
  const failed = 1
  const table: readonly [string, readonly string[], number, RegExp][] = [
    ['no text', [], usage, /Expected text on standard input, but it is empty[.]/],
    ['blank words', ['  '], usage, /the text is blank/],
    ['words and a file', ['x', '-f', 'a.txt'], usage, /words to speak or --file, but both/],
    ['a rate out of range', ['x', '--rate', '9'], usage, /--rate <factor>.*'9'.*from 0.25 to 4/],
    [
      'a rate that is none',
      ['x', '--rate', 'fast'],
      usage,
      /'fast' is invalid[.] Expected a number/,
    ],
    ['a pitch out of range', ['x', '--pitch', '-13'], usage, /from -12 to 12 semitones/],
    ['a volume out of range', ['x', '--volume', '21'], usage, /from -40 to 20 dB/],
    ['a loudness out of range', ['x', '--loudness', '0'], usage, /from -40 to -5 LUFS/],
    ['an unknown format', ['x', '--format', 'mp33'], usage, /'mp33' is invalid/],
    [
      'an unknown ending',
      ['x', '-o', 'a.mp33'],
      usage,
      /must end in .*it has [.]mp33[.] Did you mean [.]mp3[?]/,
    ],
    ['an unknown markup', ['x', '--markup', 'rtf'], usage, /'rtf' is invalid/],
    [
      'an unknown option',
      ['x', '--voise', 'y'],
      usage,
      /unknown option '--voise' \(Did you mean --voice[?]\)/,
    ],
    ['an option without its value', ['x', '--voice'], usage, /argument missing/],
    [
      'an option of no engine',
      ['x', '--engine-option', 'style=warm'],
      usage,
      /'style=warm' is invalid[.] Expected <engine>[.]<option>=<value>/,
    ],
    [
      'an option of an engine that is not there',
      ['x', '--engine-option', 'espek.style=warm'],
      failed,
      /engine options for one of espeak, .*got "espek"/,
    ],
    [
      'an option that its engine lacks',
      ['x', '--engine-option', 'espeak.style=warm'],
      failed,
      /Expected no option for engine espeak, got "style"/,
    ],
    [
      'markup that is to be verbatim',
      ['x', '--verbatim', '--markup', 'ssml'],
      failed,
      /Expected verbatim to be false for text with markup/,
    ],
    ['unknown subtitles', ['x', '-o', 'a.wav', '-s', 'a.sub'], usage, /Subtitles must end in/],
    [
      'one name twice',
      ['x', '-o', 'a.json', '--format', 'wav', '-s', 'a.json'],
      usage,
      /a[.]json is there twice/,
    ],
    [
      'JSON and audio in one place',
      ['x', '-o', '-', '--json'],
      usage,
      /--json takes standard output/,
    ],
    ['an unknown voice', ['x', '--voice', 'espeak:en-uss'], failed, /Did you mean espeak:en-us/],
    ['an unknown language', ['x', '--language', 'xx-QQ'], failed, /language.*"xx-QQ"/],
    [
      'a rate the format lacks',
      ['x', '-o', 'a.mp3', '--sample-rate', '12345'],
      failed,
      /sample rate.*44100/,
    ],
    ['a bit rate the format lacks', ['x', '-o', 'a.mp3', '--bit-rate', '999'], failed, /bit rate/],
    ['an unknown rule', ['x', '--disable-rule', 'mony'], failed, /money/],
    [
      'a file that is not there',
      ['-f', 'no.txt'],
      failed,
      /The file no[.]txt cannot be read: there is no such file/,
    ],
    ['a folder as text', ['-f', '.'], failed, /it is a folder/],
    [
      'a folder as output',
      ['x', '-o', 'folder.wav'],
      failed,
      /folder[.]wav cannot be written: it is a folder/,
    ],
    [
      'an output in no folder',
      ['x', '-o', 'no/a.wav'],
      failed,
      /no\/a[.]wav cannot be written: its folder does not exist/,
    ],
    [
      'subtitles in no folder',
      ['x', '-o', 'a.wav', '-s', 'no/a.srt'],
      failed,
      /no\/a[.]srt cannot be written/,
    ],
    ['only signs', ['.,;!'], failed, /at least one word/],
    [
      'a settings file that is not there',
      ['x', '--config', 'no.yaml'],
      failed,
      /no[.]yaml cannot be read/,
    ],
  ]

  test.each(table)('%s', async (_name, args, code, message) => {
    await mkdir(at('folder.wav'))
    const ended = await speak(args)
    expect(ended.err).toMatch(message)
    expect(ended.err).toMatch(/^rostrum: [^\n]+\n$/)
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' })
    expect(await readdir(cwd)).toEqual(['folder.wav'])
  })

  test('a text that is no text', async () => {
    await writeFile(at('latin1.txt'), Buffer.from('caf\xe9 au lait', 'latin1'))
    const { code, err } = await speak(['-f', 'latin1.txt', '-o', 'a.wav'])
    expect(code).toBe(1)
    expect(err).toMatch(/latin1[.]txt is no UTF-8: the byte at position 3 does not fit/)
    expect(await readdir(cwd)).toEqual(['latin1.txt'])
  })

  test('a text over the limit', async () => {
    const env = { ROSTRUM_LIMITS__MAX_TEXT_CHARS: '20' }
    const { code, err } = await rostrum(['speak', '-o', 'a.wav'], {
      cwd,
      env,
      input: 'x'.repeat(30),
    })
    expect(code).toBe(1)
    expect(err).toBe(
      'rostrum: Expected at most 20 characters of text, but standard input holds more.\n',
    )
    expect(await readdir(cwd)).toEqual([])
  })

  test('odd but speakable texts are spoken', async () => {
    const odd = 'Zero\u0000 one\u001b[31m two\uD800 three \u202Efour\u202C שלום 😀 and done.'
    expect((await speak(['-q', '-o', 'a.wav'], odd)).code).toBe(0)
    expect((await speak(['-q', '-o', 'b.wav', 'a'.repeat(3000)])).code).toBe(0)
  })
})
