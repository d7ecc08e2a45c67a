import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rostrum, type Ended } from '../support/command-line.ts'

let cwd = ''
const at = (name: string): string => path.join(cwd, name)
const run = (args: readonly string[], input?: string): Promise<Ended> =>
  rostrum(args, { cwd, ...(input !== undefined && { input }) })

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-cli-'))
})

afterEach(async () => {
  await rm(cwd, { recursive: true, force: true })
})

/** The JSON on standard output of a command that did well. */
async function json(args: readonly string[], input?: string): Promise<unknown> {
  const { code, out, err } = await run([...args, '--json'], input)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

describe('help', () => {
  test('--version is the package’s', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      out: `${manifest.version}\n`,
      err: '',
    })
  })

  test('help has examples', async () => {
    const [main, speak, flag] = await Promise.all([
      run(['help']),
      run(['help', 'speak']),
      run(['speak', '--help']),
    ])
    expect(main).toMatchObject({ code: 0, err: '' })
    expect(main.out).toContain('rostrum speak "Hello, world" -o hello.wav')
    expect(speak.out).toContain('Examples:')
    expect(speak.out).toContain('-s, --subtitles <file>')
    expect(flag.out).toBe(speak.out)
  })

  test.each([
    [[], 2, /^Usage: rostrum/],
    [['spek'], 2, /^rostrum: unknown command 'spek' \(Did you mean speak[?]\)\n$/],
    [['keys', 'revoke'], 2, /^rostrum: missing required argument 'id'\n$/],
    [
      ['voices', '--gender', 'x'],
      2,
      /^rostrum: .*'x' is invalid[.] Allowed choices are female, male, neutral[.]\n$/,
    ],
    [['serve', '--port', '70000'], 2, /from 0 to 65535/],
    [['voices', 'extra'], 2, /too many arguments/],
  ])('%j is wrong usage', async (args, code, message) => {
    const ended = await run(args)
    expect(ended.err).toMatch(message)
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' })
  })
})

describe('voices', () => {
  test('are listed in columns', async () => {
    const { code, out } = await run(['voices', '--engine', 'flite'])
    expect(code).toBe(0)
    const [head = '', ...lines] = out.trimEnd().split('\n')
    expect(head).toMatch(/^VOICE +LANGUAGES +GENDER +NAME$/)
    expect(lines.length).toBe(5)
    for (const line of lines) expect(line).toMatch(/^flite:\w+ +en-\w+/)
  })

  test('are filtered', async () => {
    const all = (await json(['voices'])) as { id: string; languages: string[] }[]
    expect(all.length).toBeGreaterThan(100)
    const german = (await json(['voices', '-l', 'de'])) as { id: string }[]
    expect(german.map((voice) => voice.id)).toContain('espeak:de')
    expect(german.length).toBeLessThan(10)
    const found = (await json(['voices', '-s', 'SLT'])) as { id: string }[]
    expect(found.map((voice) => voice.id)).toEqual(['flite:slt'])
    expect(await json(['voices', '-e', 'nothing'])).toEqual([])
    const none = await run(['voices', '-s', 'nothing-like-it'])
    expect(none).toMatchObject({ code: 0, out: '' })
    expect(none.err).toMatch(/No voice fits/)
  })
})

describe('about a text', () => {
  test('normalize shows it as it is spoken', async () => {
    expect(await run(['normalize', 'It costs', '$3.'])).toMatchObject({
      code: 0,
      out: 'It costs three dollars.\n',
      err: '',
    })
    expect(await json(['normalize'], 'It costs $3.')).toEqual({
      text: 'It costs three dollars.',
      changes: [{ rule: 'money', before: '$3', after: 'three dollars', start: 9, end: 11 }],
      language: 'en-US',
    })
    expect(
      await json(['normalize', '--disable-rule', 'money', '--disable-rule', 'cardinal', 'x']),
    ).toEqual({
      text: 'x',
      changes: [],
      language: 'en-US',
    })
  })

  test('each ending of a file is read in its own way, unless the markup is named', async () => {
    const files: readonly (readonly [string, string | Uint8Array, string])[] = [
      ['a.md', '# Hello\n\nIt *is* $3.', 'Hello\n\nIt is three dollars.\n'],
      ['a.html', '<p>It <b>is</b> $3.</p><script>no()</script>', 'It is three dollars.\n'],
      ['a.ssml', '<speak>It is <sub alias="four">$3</sub>.</speak>', 'It is four.\n'],
      ['a.xml', Buffer.from('\ufeff<speak>It is $3.</speak>', 'utf16le'), 'It is three dollars.\n'],
    ]
    for (const [name, text, said] of files) {
      await writeFile(path.join(cwd, name), text)
      expect(await run(['normalize', '-f', name]), name).toMatchObject({ code: 0, out: said })
    }
    const plain = await run(['normalize', '-f', 'a.html', '--markup', 'plain'])
    expect(plain.out).toContain('script')
    const wrong = await run(['normalize', '--markup', 'ssml', '<speak>x'])
    expect(wrong).toMatchObject({ code: 1, out: '' })
    expect(wrong.err).toMatch(/line 1/)
    for (const [name] of files) await rm(path.join(cwd, name))
  })

  test('switches say how it is read', async () => {
    const said = async (...args: string[]): Promise<string> =>
      (await run(['normalize', ...args])).out
    expect(await said('Wait [pause:1s] here.')).toBe('Wait here.\n')
    expect(await said('--no-inline-tags', 'Wait [pause:1s] here.')).toMatch(/pause/)
    expect(await said('Good 👍 day.')).toMatch(/thumbs/)
    expect(await said('--emoji', 'skip', 'Good 👍 day.')).toBe('Good day.\n')
    expect(await said('-l', 'auto', 'Das Haus kostet 3 €, und wir gehen in den Wald.')).toMatch(
      /drei Euro/,
    )
  })

  test('plan tells what would be spoken', async () => {
    const plan = (await json(['plan', 'One. Two.', '-o', 'a.mp3', '--bit-rate', '96'])) as {
      segments: unknown[]
    }
    expect(plan).toMatchObject({
      voice: 'espeak:en-us',
      engine: 'espeak',
      language: 'en-US',
      output: { codec: 'mp3', bitRate: 96_000, channels: 1 },
      warnings: [],
    })
    expect(plan.segments).toHaveLength(2)
    const text = (await run(['plan', 'One. Two.'])).out
    expect(text).toMatch(
      /^voice +espeak:en-us \(en-US\)\noutput +wav, mono\nlength +about .* in 2 segments\n/,
    )
    expect(await readdir(cwd)).toEqual([])
  })

  test('phonemize spells it in IPA', async () => {
    const { code, out } = await run(['phonemize', 'hello world'])
    expect(code).toBe(0)
    expect(out).toMatch(/^h.+l.*ʊ w.+ld\n$/)
    expect(await json(['phonemize', '-l', 'de', 'Guten Tag'])).toMatchObject({
      language: 'de',
      phonemes: expect.stringContaining('ɡˈuːtən') as string,
    })
    const none = await run(['phonemize', '-l', 'xx', 'x'])
    expect(none).toMatchObject({ code: 1, out: '' })
    expect(none.err).toMatch(/^rostrum: [^\n]*xx[^\n]*\n$/)
  })
})

describe('config', () => {
  test('init writes a file that says nothing, once', async () => {
    expect(await run(['config', 'init'])).toMatchObject({ code: 0, out: '' })
    expect(await readFile(at('rostrum.yaml'), 'utf8')).toContain('# port: 7860')
    const again = await run(['config', 'init'])
    expect(again).toMatchObject({ code: 2 })
    expect(again.err).toBe('rostrum: rostrum.yaml is there already: --force replaces it.\n')
    expect((await run(['config', 'init', '--force'])).code).toBe(0)
    expect(await json(['config', 'check'])).toEqual({
      ok: true,
      file: 'rostrum.yaml',
      settings: 0,
      problems: [],
      notes: [],
    })
  })

  test('check tells every problem', async () => {
    expect((await run(['config', 'check'])).out).toBe(
      'The settings are right: 0 set, no settings file.\n',
    )
    await writeFile(at('rostrum.yaml'), 'server:\n  prot: 1\n  host: ""\n')
    const problems = [
      'There is no setting server.prot (rostrum.yaml:2). Did you mean server.port?',
      'server.host (rostrum.yaml:3) must be a host name or an IP address, but is "".',
    ]
    const { code, out, err } = await run(['config', 'check'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trimEnd().split('\n').sort()).toEqual(
      problems.map((line) => `rostrum: ${line}`).sort(),
    )
    const told = await run(['config', 'check', '--json'])
    expect(told).toMatchObject({ code: 1, err: '' })
    const result = JSON.parse(told.out) as { ok: boolean; problems: string[] }
    expect(result.ok).toBe(false)
    expect(result.problems.sort()).toEqual(problems.sort())
  })

  test('wrong settings stop every command', async () => {
    await writeFile(at('rostrum.yaml'), 'voise: x\n')
    for (const args of [['speak', 'x', '-o', 'a.wav'], ['voices'], ['serve'], ['keys', 'list']]) {
      const ended = await run(args)
      expect(ended).toMatchObject({ code: 1, out: '' })
      expect(ended.err).toBe(
        'rostrum: There is no setting voise (rostrum.yaml:1). Did you mean voice?\n',
      )
    }
    expect(await readdir(cwd)).toEqual(['rostrum.yaml'])
  })

  test('show tells values and where they came from, secrets masked', async () => {
    await writeFile(at('a.yaml'), 'server:\n  publicUrl: https://me:hushed@example.org\n')
    const env = { ROSTRUM_LIMITS__MAX_LIVE: '3', ROSTRUM_OPENAI__VOICES__NOVA: 'flite:slt' }
    const args = ['config', 'show', '--config', 'a.yaml']
    const [text, data] = await Promise.all([
      rostrum(args, { cwd, env }),
      rostrum([...args, '--json'], { cwd, env }),
    ])
    expect(text.out).not.toContain('hushed')
    expect(text.out).toMatch(
      /server[.]publicUrl +"https:\/\/me:[*]{3}@example[.]org" +a[.]yaml:2\n/,
    )
    expect(text.out).toMatch(/limits[.]maxLive +3 +ROSTRUM_LIMITS__MAX_LIVE\n/)
    expect(text.out).toMatch(/server[.]port +7860 +default\n/)
    expect(text.out).toMatch(
      /openai[.]voices +[{]"nova":"flite:slt"[}] +ROSTRUM_OPENAI__VOICES__NOVA\n/,
    )
    const shown = JSON.parse(data.out) as { setting: string; value: unknown; source: unknown }[]
    expect(shown.find((it) => it.setting === 'limits.maxLive')).toEqual({
      setting: 'limits.maxLive',
      value: 3,
      source: { kind: 'environment', where: 'ROSTRUM_LIMITS__MAX_LIVE' },
    })
    expect(data.out).not.toContain('hushed')
  })

  test('settings hold for speaking', async () => {
    await writeFile(at('rostrum.yaml'), 'voice: flite:rms\n')
    const made = (await json(['speak', 'Hello', '-o', 'a.wav'])) as { voice: string }
    expect(made.voice).toBe('flite:rms')
  })
})

describe('keys', () => {
  test('are added, listed and revoked', async () => {
    const added = await run(['keys', 'add', '--label', 'laptop', '--admin'])
    expect(added).toMatchObject({ code: 0 })
    expect(added.out).toMatch(/^rk_[\da-f]{12}_[\w-]{43}\n$/)
    expect(added.err).toContain('cannot be shown again')
    const second = (await json(['keys', 'add'])) as { id: string; key: string }
    expect(second.key).toContain(second.id)
    const file = at('data-home/rostrum/keys.txt')
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const listed = await run(['keys', 'list'])
    expect(listed.out).toMatch(
      /^ID +ROLE +CREATED +LABEL\n[\da-f]{12} +admin +\d{4}-.*Z +laptop\n[\da-f]{12} +user /,
    )
    expect(listed.out).not.toContain(added.out.trim().slice(16))
    const id = added.out.slice(3, 15)
    expect(await run(['keys', 'revoke', id])).toMatchObject({
      code: 0,
      err: `Key ${id} is revoked.\n`,
    })
    const left = (await json(['keys', 'list'])) as { id: string }[]
    expect(left.map((key) => key.id)).toEqual([second.id])
    expect((await run(['keys', 'revoke', id])).err).toMatch(
      /^rostrum: There is no key with the id /,
    )
  })

  test('a list without any says who may speak', async () => {
    expect((await run(['keys', 'list'])).err).toBe('There are no keys: everybody may speak.\n')
    const { id } = (await json(['keys', 'add'])) as { id: string }
    await run(['keys', 'revoke', id])
    expect((await run(['keys', 'list'])).err).toMatch(
      /^The key file keys[.]txt holds no key: nobody may speak, and no server starts[.] /,
    )
    expect(await run(['serve', '--port', '0'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds no key') as string,
    })
    const env = { ROSTRUM_AUTH__KEY_FILE: 'my-keys.txt' }
    expect((await rostrum(['keys', 'list'], { cwd, env })).err).toMatch(
      /^The key file my-keys[.]txt that the settings name is not there: no server starts[.] /,
    )
  })

  test('live in the folder given', async () => {
    await run(['keys', 'add', '--data', 'kept'])
    expect(await readdir(at('kept'))).toEqual(['keys.txt'])
    const env = { ROSTRUM_AUTH__KEY_FILE: 'my-keys.txt' }
    expect((await rostrum(['keys', 'add'], { cwd, env })).code).toBe(0)
    expect(await readFile(at('my-keys.txt'), 'utf8')).toMatch(/^salt /)
    expect((await run(['keys', 'list'])).err).toBe('There are no keys: everybody may speak.\n')
  })
})

describe('options of a command that has commands below it', () => {
  test('are those of the one they stand behind, and before it those of both', async () => {
    await run(['practice', 'add', 'The cat sat.', '--data', at('one')])
    const ids = async (args: readonly string[]): Promise<unknown> => {
      const { items } = (await json(args)) as { readonly items: readonly { readonly id: number }[] }
      return items.map(({ id }) => id)
    }
    expect(await ids(['practice', 'list', '--data', at('one')])).toEqual([1])
    expect(await ids(['practice', '--data', at('one'), 'list'])).toEqual([1])
    expect(await ids(['practice', '--data', at('two'), 'list', '--data', at('one')])).toEqual([1])
    expect(await ids(['practice', 'list', '--data', at('two')])).toEqual([])
    expect(await readdir(cwd)).toEqual(['one', 'two'])
  })
})
