import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type {
  AttemptAnswer,
  DueAnswer,
  ItemAnswer,
  ItemListAnswer,
  LogAnswer,
  ProgressAnswer,
  SummaryAnswer,
} from '../../src/protocol/practice-answer.ts'
import { rostrum, start, type Ended } from '../support/command-line.ts'
import { wavSec } from '../support/wav.ts'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const LESSON = 'The cat sat on the mat. A dog barked at it, loudly. Both ran away.'

let cwd = ''
const at = (name: string): string => path.join(cwd, name)

async function inFolder(): Promise<void> {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-practice-test-'))
  for (const name of ['tmp', 'bin', 'none', 'played']) await mkdir(at(name))
  // Keeps what it is to play.
  const player = `#!/bin/sh\nn=$(/bin/ls '${at('played')}' | /usr/bin/wc -l)\nexec /bin/cat > '${at('played')}'/$((n + 1)).wav\n`
  await writeFile(at('bin/aplay'), player)
  await chmod(at('bin/aplay'), 0o755)
}
const leave = (): Promise<void> => rm(cwd, { recursive: true, force: true })

interface Options {
  readonly input?: string
  readonly player?: boolean
}

function environment(player: boolean): { readonly [name: string]: string } {
  return { PATH: at(player ? 'bin' : 'none'), TMPDIR: at('tmp'), TEMP: at('tmp'), TMP: at('tmp') }
}

function run(args: readonly string[], { input, player = false }: Options = {}): Promise<Ended> {
  const env = environment(player)
  return rostrum(['practice', ...args], { cwd, env, ...(input !== undefined && { input }) })
}

async function told<T>(...args: readonly string[]): Promise<T> {
  const { code, out, err } = await run([...args, '--json'])
  expect(code, err).toBe(0)
  return JSON.parse(out) as T
}

describe('a learner', () => {
  beforeAll(async () => {
    await inFolder()
    await writeFile(at('lesson.txt'), `${LESSON}\n`)
  })
  afterAll(leave)

  test('adds a lesson, whose sentences are items', async () => {
    const added = await run(['add', '--lesson', 'Unit 1', '--tag', 'cats', '-f', 'lesson.txt'])
    expect(added).toMatchObject({
      code: 0,
      out: '1\n2\n3\n',
      err: 'Stored; `rostrum serve`, or `rostrum practice` itself, speaks them.\n',
    })
    const { items, total } = await told<ItemListAnswer>('list', '--lesson', 'Unit 1', '--ascending')
    expect(total).toBe(3)
    expect(items.map(({ id, text }) => [id, text])).toEqual([
      [1, 'The cat sat on the mat.'],
      [2, 'A dog barked at it, loudly.'],
      [3, 'Both ran away.'],
    ])
    for (const item of items)
      expect(item).toMatchObject({
        language: 'en-US',
        tags: ['cats'],
        lesson: 'Unit 1',
        practiced: false,
      })
  })

  test('hears it, writes from a pipe, and sees what was right', async () => {
    const answers = [
      'the cat sit on mat',
      '',
      ':slow',
      ':hint',
      ':hint',
      ':foo',
      'A dog barked at at it loudly',
      ':skip',
    ]
    const input = `${answers.join('\n')}\n`
    const ended = await run(['--lesson', 'Unit 1', '--hints', '--user', 'Aino'], {
      input,
      player: true,
    })
    expect(ended.code, ended.err).toBe(0)
    const lines = ended.out.trim().split('\n')
    expect(lines).toEqual([
      '1 of 3 (new)  en-US',
      'T__ c__ s__ o_ t__ m__.',
      'The cat s[-i-]{+a+}t on {+the+} mat.',
      expect.stringMatching(/^66 % {2}.*Again in \d+ minutes?[.]$/) as string,
      '',
      '2 of 3 (new)  en-US',
      'A d__ b_____ a_ i_, l_____.',
      'A do_ ba____ at it, lo____.',
      'A dog bar___ at it, lou___.',
      expect.stringMatching(/^An empty line plays it again[.] :slow/) as string,
      'A dog barked at [-at-] it, loudly.',
      expect.stringMatching(/^83 % {2}.*Again in \d+ minutes?[.]$/) as string,
      '',
      '3 of 3 (new)  en-US',
      'B___ r__ a___.',
      '',
      'Practised 2 items: 74 % on average, 0 without a mistake, 1 skipped.',
    ])
    // Item 1; item 2 three times, the last time slower; item 3.
    const played = await Promise.all(
      ['1', '2', '3', '4', '5'].map(async (n) => wavSec(await readFile(at(`played/${n}.wav`)))),
    )
    expect(await readdir(at('played'))).toHaveLength(5)
    expect(played[2]).toBe(played[1])
    expect(played[3]).toBeCloseTo((played[1] as number) / 0.8, 1)
    expect(played[4]).not.toBe(played[1])
    expect(await readdir(at('tmp'))).toEqual([])
  })

  test('is told how it went', async () => {
    const { entries } = await told<LogAnswer>('log', '--user', 'Aino')
    expect(
      entries.map(({ itemId, attempts, bestPercentage }) => [itemId, attempts, bestPercentage]),
    ).toEqual([
      [2, 1, 83],
      [1, 1, 66],
    ])
    const progress = await told<ProgressAnswer & { summary: SummaryAnswer }>('progress')
    expect(progress.days).toMatchObject([{ attempts: 2, averagePercentage: 74.5 }])
    expect(progress.summary).toMatchObject({ attempts: 2, items: 2 })
    const none = await told<LogAnswer>('log', '--until', '2020-01-01')
    expect(none).toMatchObject({ entries: [], total: 0 })
    const shown = await run(['log'])
    expect(shown.out).toMatch(
      /^ID +LAST +ATTEMPTS +AVERAGE +BEST +TEXT\n2 .*83[.]00 % +83 % +A dog/,
    )
    expect((await run(['progress', '--user', 'Ben'])).err).toBe(
      'Nothing was practised on these days.\nIn all 0 attempts of 0 items.\n',
    )
  })

  test('sees one item with all that is known of it', async () => {
    const shown = await told<
      ItemAnswer & { practice: { attempts: number }; attempts: AttemptAnswer[] }
    >('show', '1')
    expect(shown).toMatchObject({
      id: 1,
      state: 'ready',
      practiced: true,
      voice: expect.stringMatching(/^espeak:/) as string,
      practice: { attempts: 1, bestPercentage: 66 },
      attempts: [{ user: 'Aino', text: 'the cat sit on mat', percentage: 66 }],
    })
    const { out } = await run(['show', '1'])
    expect(out).toMatch(/^id +1\nstate +ready\nlanguage +en-US\n/)
    expect(out).toMatch(/text +The cat sat on the mat[.]\n$/)
  })

  test('is told what is due, each learner by themselves', async () => {
    const own = await told<DueAnswer>('due', '--user', 'Aino', '--fresh', '9')
    // Those that were just practised are due later.
    expect(own.due.map(({ item }) => item.id)).toEqual([3])
    const other = await told<DueAnswer>(
      'due',
      '--user',
      'Ben',
      '--fresh',
      '9',
      '--lesson',
      'Unit 1',
    )
    expect(other.due.map(({ item, card }) => [item.id, card])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
    ])
    expect(await told<DueAnswer>('due', '--fresh', '9', '--lesson', 'Unit 2')).toEqual({ due: [] })
    expect((await run(['due'])).err).toBe('Nothing is due.\n')
  })

  test('answers one item at once', async () => {
    const attempt = await told<AttemptAnswer>(
      'attempt',
      '3',
      'both',
      'ran',
      'a',
      'way',
      '--user',
      'Ben',
    )
    expect(attempt).toMatchObject({ itemId: 3, user: 'Ben', text: 'both ran a way', wordsRef: 3 })
    expect(attempt.card?.dueAt).toMatch(/^\d{4}-.*Z$/)
    const right = await run(['attempt', '3', 'Both ran away', '--user', 'Ben', '--rating', 'easy'])
    expect(right.out).toMatch(/^Both ran away[.]\n100 % {2}.* Again in .*[.]\n$/)
    const empty = await told<AttemptAnswer>('attempt', '3', '--user', 'Ben')
    expect(empty).toMatchObject({ percentage: 0, wer: 1, text: '' })
  })

  test('without a player is told where the audio is, until the end', async () => {
    const ended = await run(['--user', 'Cleo', '--limit', '1'], {
      input: 'the cat sat on the mat\n',
    })
    expect(ended.code).toBe(0)
    expect(ended.err).toMatch(
      /^No player was found [(]looked for .*aplay.*\nListen to (.*item-1[.]wav)\n$/,
    )
    expect(ended.out).toContain('\nThe cat sat on the mat.\n100 %  ')
    expect(ended.out).toContain('Practised 1 item: 100 % on average, 1 without a mistake.\n')
    expect(await readdir(at('tmp'))).toEqual([])
  })

  test('is told in JSON, the conversation apart from it', async () => {
    const ended = await run(['--user', 'Dora', '--json', '--limit', '2'], {
      input: 'the cat\n:quit\n',
    })
    expect(ended.code).toBe(0)
    expect(JSON.parse(ended.out)).toMatchObject({
      skipped: 0,
      attempts: [{ itemId: 1, user: 'Dora', text: 'the cat', percentage: 33 }],
    })
    expect(ended.err).toContain('The cat {+sat+} {+on+} {+the+} {+mat+}.')
  })

  test('takes it along as files, and brings it back', async () => {
    for (const name of ['all.json', 'all.csv', 'deck.apkg']) {
      const { code, err } = await run(['export', '--lesson', 'Unit 1', '-o', name])
      expect([code, err]).toEqual([0, `Wrote ${name}.\n`])
    }
    const deck = await readFile(at('deck.apkg'))
    expect(deck.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
    const piped = await run(['export', '--format', 'csv', '--user', 'Ben'])
    expect(piped.out.match(/,Ben,/g)).toHaveLength(3)
    expect(piped.out).not.toContain(',Aino,')
    const stored = await told<object>('import', 'all.csv', '--tag', 'again')
    expect(stored).toEqual({ items: 3, attempts: 7 })
    const list = await told<ItemListAnswer>('list', '--tag', 'again', '--tag', 'cats')
    expect(list.items.map(({ text }) => text).toSorted()).toEqual(
      LESSON.match(/[^ ].*?[.]/g)?.toSorted(),
    )
    const text = await readFile(at('all.json'), 'utf8')
    const other = await run(['import', '-', '--format', 'json'], { input: text })
    expect(other.err).toBe('Imported 3 items and 7 attempts.\n')
    await writeFile(at('bad.csv'), 'record,text\nitem,"unfinished\n')
    const bad = await run(['import', 'bad.csv'])
    expect(bad).toMatchObject({ code: 1, out: '' })
    expect(bad.err).toBe('rostrum: Line 2, column 6: expected this quote to be closed.\n')
  })

  test('removes what is known', async () => {
    expect(await run(['remove', '1', '2', '1'])).toMatchObject({
      code: 0,
      err: '2 items are removed.\n',
    })
    expect(await run(['show', '1'])).toMatchObject({ code: 1, out: '' })
    // One that is not there, and nothing goes.
    const wrong = await run(['remove', '3', '1'])
    expect(wrong).toMatchObject({ code: 1, out: '' })
    expect((await told<ItemAnswer>('show', '3')).id).toBe(3)
  })
})

describe('what is typed', () => {
  beforeEach(inFolder)
  afterEach(leave)

  test('makes items as it says, spoken at once where asked', async () => {
    const rules = [
      '--diacritics',
      '--case',
      '--numbers',
      '--alternative',
      'Seven.',
      '--alternative',
      '7.',
    ]
    const item = await told<ItemAnswer>(
      'add',
      'Sieben.',
      '-l',
      'de',
      '--difficulty',
      '4',
      '--rate',
      '0.8',
      '--wait',
      ...rules,
    )
    expect(item).toMatchObject({
      text: 'Sieben.',
      language: 'de',
      difficulty: 4,
      rate: 0.8,
      state: 'ready',
      scoring: { diacritics: true, case: true, numbers: true, alternatives: ['Seven.', '7.'] },
    })
    // The same again is there already.
    const again = await run(['add', '-l', 'de', '--rate', '0.8'], { input: 'Sieben.\n' })
    expect(again).toMatchObject({ code: 0, out: '2\n', err: '' })
    const { items } = await told<{ items: ItemAnswer[] }>('retry')
    expect(items).toEqual([])
    const ready = await run(['retry', '2'])
    expect(ready).toMatchObject({ code: 1, out: '' })
    expect(ready.err).toMatch(/failed/)
    const split = await told<ItemAnswer[]>('add', '--split', 'One.', 'Two.', '--no-diacritics')
    expect(split.map(({ text, scoring }) => [text, scoring])).toEqual([
      ['One.', { diacritics: false }],
      ['Two.', { diacritics: false }],
    ])
    const found = await told<ItemListAnswer>('list', '--difficulty', '3..5', '--no-practiced')
    expect(found.items.map(({ id }) => id)).toEqual([1])
    const page = await run(['list', '--limit', '3', '--sort', 'difficulty'])
    expect(page.out).toMatch(
      /^ID +STATE +LANGUAGE +HARD +DONE +LESSON +TAGS +TEXT\n1 +ready +de +4 /,
    )
    expect(page.err).toBe('There are more: --page 2 (4 in all)\n')
  })

  test.each([
    [['add'], '', 2, /Expected text on standard input, but it is empty/],
    [['add', 'Hi', '--difficulty', '11'], '', 2, /from 1 to 10/],
    [['add', 'Hi', '-f', 'a.txt'], '', 2, /both are there/],
    [['add', 'Hi', '--voice', 'nobody'], '', 1, /nobody/],
    [['add', 'Hi', '--tag', ''], '', 1, /tag/],
    [['list', '--difficulty', '5..2'], '', 2, /two of them/],
    [['list', '--limit', '101'], '', 2, /from 1 to 100/],
    [['log', '--since', 'yesterday'], '', 2, /Expected a date/],
    [['log', '--since', '2026-01-02', '--until', '2026-01-01'], '', 1, /since/],
    [['progress', '--days', '366'], '', 2, /from 1 to 365/],
    [['show', 'x'], '', 1, /id/],
    [['show', '1'], '', 1, /none of this id/],
    [['attempt', '1', 'a'], '', 1, /none of this id/],
    [['remove'], '', 2, /missing required argument/],
    [['--tempo', '3'], '', 2, /from 0[.]25 to 2/],
    [['export', '-o', 'a.txt'], '', 2, /[.]json, [.]csv, [.]apkg/],
    [['import', 'a.apkg'], '', 2, /[.]json, [.]csv/],
    [['import', 'absent.csv'], '', 1, /there is no such file/],
    [['lst'], '', 2, /too many arguments/],
  ])('wrong: %j gives an exit code', async (args, input, code, message) => {
    const ended = await run(args, { input })
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(message)
    expect(ended.err.trim().split('\n')).toHaveLength(1)
  })

  test('with nothing to practise it says what to do', async () => {
    const ended = await run([])
    expect(ended).toMatchObject({ code: 0, out: '' })
    expect(ended.err).toContain('Nothing is due. `rostrum practice add` adds texts')
  })

  test('what is not ready is waited for, and that is told', async () => {
    await run(['add', 'The cat sat on the mat.'])
    const env = environment(false)
    const { child, ended } = start(['practice', '--no-work'], { cwd, env, openInput: true })
    let err = ''
    child.stderr.on('data', (text: string) => (err += text))
    const note = 'Item 1 is still to be spoken by a server or worker; waiting for it.'
    await expect.poll(() => err, { timeout: 30_000 }).toContain(note)
    // Somebody speaks it.
    expect(await run(['add', 'The cat sat on the mat.', '--wait'])).toMatchObject({ code: 0 })
    await expect.poll(() => err, { timeout: 30_000 }).toContain('Listen to ')
    child.stdin.end('The cat sat on the mat.\n')
    expect(await ended).toMatchObject({ code: 0, out: expect.stringContaining('100 %') as string })
  })

  test('Ctrl-C ends it, and leaves nothing behind', async () => {
    await run(['add', 'The cat sat on the mat.', '--wait'])
    const { child, ended } = start(['practice'], {
      cwd,
      env: environment(false),
      openInput: true,
    })
    let err = ''
    child.stderr.on('data', (text: string) => (err += text))
    await expect.poll(() => err, { timeout: 30_000 }).toContain('Listen to ')
    expect(await readdir(at('tmp'))).toHaveLength(1)
    child.kill('SIGINT')
    const { code, out } = await ended
    expect(code).toBe(130)
    expect(out).not.toContain('Practised')
    expect(await readdir(at('tmp'))).toEqual([])
  })
})

// The terminal is one that util-linux makes.
describe.runIf(process.platform === 'linux')('on a terminal', () => {
  beforeEach(inFolder)
  afterEach(leave)

  /** What a person sees who types each answer when it is asked for. */
  async function typed(
    answers: readonly string[],
    env: { readonly [name: string]: string } = {},
  ): Promise<{ readonly code: number | null; readonly seen: string }> {
    const command = `'${process.execPath}' '${MAIN}' practice`
    const terminal = spawn('/usr/bin/script', ['-qefc', command, '/dev/null'], {
      cwd,
      env: {
        ...environment(true),
        HOME: cwd,
        XDG_DATA_HOME: at('data-home'),
        LANG: 'C.UTF-8',
        TERM: 'xterm',
        SHELL: '/bin/sh',
        ...env,
      },
      stdio: 'pipe',
    })
    let seen = ''
    let asked = 0
    terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
      seen += text
      // A prompt is drawn anew with every key.
      const prompts = seen.split('> \u001b[3G').length - 1
      if (prompts <= asked) return
      const answer = answers[asked]
      asked = prompts
      if (answer !== undefined) terminal.stdin.write(answer)
    })
    const code = await new Promise<number | null>((resolve, reject) => {
      terminal.once('error', reject)
      terminal.once('close', resolve)
    })
    return { code, seen }
  }

  test('it asks, and answers in colour unless that is not wanted', async () => {
    await run(['add', '--split', 'The cat sat. A dog ran.', '--wait'])
    const first = await typed(['the kat sat\r', ':hint\r', 'a dog ran\r'])
    expect(first.code).toBe(0)
    expect(first.seen).toContain('1 of 2 (new)')
    expect(first.seen).toContain('\u001b[31m[-k-]\u001b[0m\u001b[32m{+c+}\u001b[0m')
    expect(first.seen).toContain('A d__ r__.')
    expect(first.seen).toContain('Practised 2 items: 83 % on average, 1 without a mistake.')
    await run(['add', 'Both ran.', '--wait'])
    const second = await typed(['both ran\r'], { NO_COLOR: '1' })
    expect(second.code).toBe(0)
    expect(second.seen).toContain('Both ran.')
    for (const style of [1, 2, 31, 32, 33]) expect(second.seen).not.toContain(`\u001b[${style}m`)
  })

  test('Ctrl-C ends it with 130, Ctrl-D as :quit does', async () => {
    await run(['add', '--split', 'The cat sat. A dog ran.', '--wait'])
    const interrupted = await typed(['\u0003'])
    expect(interrupted.code).toBe(130)
    expect(interrupted.seen).not.toContain('Practised')
    const left = await typed(['the cat sat\r', '\u0004'])
    expect(left.code).toBe(0)
    expect(left.seen).toContain('Practised 1 item: 100 % on average')
    expect(await readdir(at('tmp'))).toEqual([])
  })
})
