import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TaskAnswer, TaskListAnswer } from '../../src/protocol/index.ts'
import { rostrum, start, type Ended, type Running } from '../support/command-line.ts'

const LONG = 'The quick brown fox jumps over the lazy dog. '.repeat(8000)

let cwd = ''
const running: Running[] = []
const at = (name: string): string => path.join(cwd, name)
const run = (args: readonly string[], input?: string): Promise<Ended> =>
  rostrum(args, { cwd, ...(input !== undefined && { input }) })

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-tasks-'))
})

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
  await rm(cwd, { recursive: true, force: true })
})

/** Stores tasks without a worker; gives their ids. */
async function add(...args: readonly string[]): Promise<string[]> {
  const { code, out, err } = await run(['task', 'add', ...args])
  expect(code, err).toBe(0)
  return out.trimEnd().split('\n')
}

async function show(id: string): Promise<TaskAnswer> {
  const { out, err } = await run(['task', 'show', id, '--json'])
  expect(err).toBe('')
  return JSON.parse(out) as TaskAnswer
}

describe('adding', () => {
  test('a task is stored, and says who makes it', async () => {
    const added = await run(['task', 'add', 'Hello there.', '--tag', 'one', '--priority', '7'])
    expect(added).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^[a-z0-9_-]+\n$/) as string,
      err: 'The task is stored; `rostrum serve` or `rostrum work` makes it.\n',
    })
    const id = added.out.trim()
    expect(await show(id)).toMatchObject({
      id,
      state: 'queued',
      tags: ['one'],
      priority: 7,
      attempt: 0,
      request: { text: 'Hello there.', format: 'mp3', timeline: 'word' },
      queue: { waiting: 1, ahead: 0 },
    })
    const mode = (await stat(at('data-home/rostrum'))).mode & 0o777
    if (process.platform !== 'win32') expect(mode).toBe(0o700)
  })

  test('it takes what `speak` takes, a file, and standard input', async () => {
    await writeFile(at('note.md'), '# A title\n')
    const [fromFile = ''] = await add('-f', 'note.md', '--voice', 'espeak:de', '--rate', '1.5')
    const { request } = await show(fromFile)
    const wanted = { text: '# A title\n', markup: 'markdown', voice: 'espeak:de', rate: 1.5 }
    expect(request).toMatchObject(wanted)
    const piped = await run(['task', 'add', '--format', 'opus', '--bit-rate', '24'], 'From a pipe.')
    const { request: other } = await show(piped.out.trim())
    expect(other).toMatchObject({ text: 'From a pipe.', format: 'opus', bitRate: 24_000 })
    const own = ['--engine-option', 'tone.failAt=5', '--verbatim']
    const told = await rostrum(['task', 'add', '-f', 'note.md', ...own], {
      cwd,
      env: { ROSTRUM_ENGINES__TONE__ENABLED: 'true' },
    })
    const { request: third } = await show(told.out.trim())
    expect(third).toMatchObject({ markup: 'plain', verbatim: true })
    expect(third.engineOptions).toEqual({ tone: { failAt: 5 } })
  })

  test('a batch is read as its ending says, with what was typed beneath', async () => {
    await writeFile(at('lines.txt'), 'First line.\n\n[pause:1s] Second line.\r\n')
    await writeFile(at('some.json'), JSON.stringify(['One.', { text: 'Two.', priority: 9 }]))
    await writeFile(at('more.jsonl'), '{"text":"Three.","tags":["own"]}\n\n"Four."\n')
    const document = { requests: [{ text: 'Five.' }], defaults: { priority: 4 } }
    await writeFile(at('whole.json'), JSON.stringify(document))
    const told: [string, number, readonly string[]][] = []
    for (const file of ['lines.txt', 'some.json', 'more.jsonl', 'whole.json']) {
      const args = ['task', 'add', '--batch', file, '--priority', '2', '--tag', 'typed', '--json']
      const { out } = await run(args)
      const { tasks } = JSON.parse(out) as TaskListAnswer
      for (const { request, priority, tags } of tasks)
        told.push([request.textPreview, priority, tags])
    }
    expect(told).toEqual([
      ['First line.', 2, ['typed']],
      ['[pause:1s] Second line.', 2, ['typed']],
      ['One.', 2, ['typed']],
      ['Two.', 9, ['typed']],
      ['Three.', 2, ['own']],
      ['Four.', 2, ['typed']],
      ['Five.', 4, ['typed']],
    ])
    const listed = await run(['task', 'list', '--json', '--tag', 'typed', '--limit', '2'])
    const page = JSON.parse(listed.out) as TaskListAnswer
    expect(page.tasks.map(({ request }) => request.textPreview)).toEqual(['Five.', 'Four.'])
    const next = ['task', 'list', '--tag', 'typed', '--cursor', page.cursor ?? '']
    const rest = await run(next)
    expect(rest.out).toMatch(/^ID +STATE/)
    expect(rest.out).toContain('First line.')
    expect(rest.out).not.toContain('Four.')
    const found = await run(['task', 'list', '--search', 'SECOND', '--state', 'queued,running'])
    expect(found.out.trimEnd().split('\n')).toHaveLength(2)
  })

  test('under a key it is done once', async () => {
    const [first] = await add('Hello.', '--idempotency-key', 'mine')
    const [second] = await add('Hello.', '--idempotency-key', 'mine')
    expect(second).toBe(first)
    const other = await run(['task', 'add', 'Good-bye.', '--idempotency-key', 'mine'])
    expect(other).toMatchObject({ code: 1, out: '' })
    expect(other.err).toMatch(/^rostrum: .*\n$/)
  })

  test.each([
    [['Hi', '--batch', 'a.txt'], 2, /one of words, --file and --batch/],
    [['Hi', '-o', 'a.mp3'], 2, /--wait with --output/],
    [['Hi', '--wait', '-o', 'a.xyz'], 2, /must end in one of/],
    [['Hi', '--priority', '10'], 2, /from 0 to 9/],
    [['Hi', '--deadline', '0'], 2, /from 0[.]001/],
    [['Hi', '--webhook-event', 'failed'], 2, /--webhook with --webhook-event/],
    [['Hi', '--webhook', 'ftp://there/'], 1, /`webhook[.]url` to be an http or https address/],
    [['Hi', '--webhook', 'http://a.example/', '--webhook-event', 'over'], 2, /queued, running/],
    [['Hi', '--voice', 'nobody'], 1, /voice/],
    [['Hi', '--lexicon', './words.yaml'], 2, /keep it with `rostrum lexicon add`/],
    [['--batch', 'absent.txt'], 1, /absent[.]txt cannot be read: there is no such file/],
    [['--batch', 'bad.jsonl'], 1, /Expected line 2 of bad[.]jsonl to be JSON/],
    [['--batch', 'odd.json'], 1, /Expected odd[.]json to hold a list of requests/],
    [['--batch', 'wrong.json'], 1, /requests\[1\][.]rate/],
    [['--batch', 'nobody.json'], 1, /requests\[1\][.]voice|voice/],
    [['--batch', 'none.json'], 1, /a list of 1 to 1000 requests/],
    [[''], 2, /the text is blank/],
  ])('wrong: %j gives %i', async (args, code, message) => {
    await writeFile(at('bad.jsonl'), '"Fine."\n{no json}\n')
    await writeFile(at('odd.json'), '{"text":"Alone."}')
    await writeFile(at('wrong.json'), '["Fine.", {"text":"Fine.","rate":9}]')
    await writeFile(at('nobody.json'), '["Fine.", {"text":"Fine.","voice":"nobody"}]')
    await writeFile(at('none.json'), '[]')
    const ended = await run(['task', 'add', ...args])
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(message)
    // What is typed wrongly is told before anything is opened; what is refused stores nothing.
    if (code === 2) await expect(stat(at('data-home'))).rejects.toThrow('ENOENT')
    else {
      const { out } = await run(['task', 'list', '--json'])
      expect((JSON.parse(out) as TaskListAnswer).tasks).toEqual([])
    }
  })
})

describe('making', () => {
  test('--wait makes it here, and writes audio and subtitles', async () => {
    const files = ['-o', 'a.mp3', '--subtitles', 'a.srt']
    const made = await run(['task', 'add', 'Hello there. All is well.', '--wait', ...files])
    expect(made.code, made.err).toBe(0)
    const id = made.out.trim()
    expect(made.err).toMatch(new RegExp(`^Task ${id} succeeded: \\d[.]\\d\\d s, espeak:`, 'm'))
    expect((await readFile(at('a.mp3'))).length).toBeGreaterThan(5000)
    expect(await readFile(at('a.srt'), 'utf8')).toMatch(/^1\n00:00:00,000 --> .*\nHello there[.]\n/)

    const audio = await run(['task', 'audio', id, '--format', 'wav'])
    expect(audio.bytes.toString('latin1', 0, 4)).toBe('RIFF')
    const own = await run(['task', 'audio', id, '-o', 'b.flac', '-s', 'b.vtt', '--karaoke'])
    expect(own).toMatchObject({ code: 0, out: '', err: '' })
    expect((await readFile(at('b.flac'))).toString('latin1', 0, 4)).toBe('fLaC')
    expect(await readFile(at('b.vtt'), 'utf8')).toMatch(/^WEBVTT[^]*<\d\d:\d\d/)
    expect((await show(id)).result).toMatchObject({ engine: 'espeak', language: 'en-US' })
    const { out } = await run(['task', 'stats', '--json'])
    expect(JSON.parse(out)).toMatchObject({ byState: { succeeded: 1, queued: 0 }, waiting: 0 })
  })

  test('audio that is not there yet is told, and leaves no file', async () => {
    const [id = ''] = await add('Hello.')
    const early = await run(['task', 'audio', id, '-o', 'a.mp3'])
    expect(early).toMatchObject({ code: 1, out: '' })
    expect(early.err).toMatch(/^rostrum: .*\n$/)
    expect((await readdir(cwd)).filter((name) => /mp3|part/.test(name))).toEqual([])
  })

  test('a task that fails gives 1 with its error, and can be retried or removed', async () => {
    const failed = await run(['task', 'add', 'Hello.', '--deadline', '0.001', '--wait', '--json'])
    expect(failed.code).toBe(1)
    const task = JSON.parse(failed.out) as TaskAnswer
    expect(task).toMatchObject({ state: 'failed', error: { code: 'timeout' } })
    expect(failed.err).toContain(`rostrum: Task ${task.id} failed: ${task.error?.message ?? '?'}`)
    expect(await run(['task', 'wait', task.id])).toMatchObject({ code: 1 })

    expect(await run(['task', 'retry', '--failed'])).toMatchObject({
      code: 0,
      err: '1 task is queued again.\n',
    })
    expect((await show(task.id)).state).toBe('queued')
    expect(await run(['task', 'cancel', task.id])).toMatchObject({ code: 0 })
    expect(await run(['task', 'cleanup', '--cancelled-older', '1'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 cancelled tasks') as string,
    })
    const removed = await run(['task', 'cleanup', '--cancelled-older', '0', '--json'])
    expect(JSON.parse(removed.out)).toMatchObject({ tasks: { cancelled: 1 } })
    expect(await run(['task', 'show', task.id])).toMatchObject({ code: 1 })
  })

  test('a server on the same folder makes what the command line stored', async () => {
    const [waiting = ''] = await add('Stored before the server came.')
    const server = start(['serve', '--port', '0', '--json'], { cwd, collect: false })
    running.push(server)
    const [first] = (await once(server.child.stdout.setEncoding('utf8'), 'data')) as [string]
    const { url } = JSON.parse(first) as { url: string }
    const waited = await run(['task', 'add', 'And after.', '--wait', '--no-work', '-o', 'a.wav'])
    expect(waited.code, waited.err).toBe(0)
    expect((await readFile(at('a.wav'))).length).toBeGreaterThan(10_000)
    expect(await run(['task', 'wait', waiting, waited.out.trim()])).toMatchObject({ code: 0 })
    const answer = await fetch(`${url}/v1/tasks/${waiting}`)
    expect(await answer.json()).toMatchObject({ id: waiting, state: 'succeeded' })
    server.child.kill('SIGTERM')
    expect((await server.ended).code).toBe(0)
  })

  test('Ctrl-C while waiting keeps the task, which goes on later', async () => {
    await writeFile(at('long.txt'), LONG)
    const waiter = start(['task', 'add', '-f', 'long.txt', '--wait', '-o', 'a.mp3'], { cwd })
    running.push(waiter)
    const [printed] = (await once(waiter.child.stdout, 'data')) as [Buffer]
    const id = printed.toString().trim()
    while ((await show(id)).progress.segmentsDone === 0) continue
    waiter.child.kill('SIGINT')
    const { code, err } = await waiter.ended
    expect(code).toBe(130)
    expect(err).toBe(`Not finished, and kept: \`rostrum task wait ${id}\` waits again.\n`)
    expect((await readdir(cwd)).filter((name) => /mp3|part/.test(name))).toEqual([])
    expect(await show(id)).toMatchObject({ state: 'queued' })
    expect(await run(['task', 'cancel', id])).toMatchObject({ code: 0 })
  })

  test('Ctrl-C ends a wait for what somebody else makes, too', async () => {
    const [id = ''] = await add('Nobody makes this.')
    const waiter = start(['task', 'wait', id], { cwd })
    running.push(waiter)
    const opened = at('data-home/rostrum/rostrum.db-wal')
    while (!(await stat(opened).catch(() => undefined))) continue
    waiter.child.kill('SIGINT')
    expect((await waiter.ended).code).toBe(130)
    expect((await show(id)).state).toBe('queued')
  })
})

describe('changing', () => {
  test('each is cancelled or retried, also when another refuses', async () => {
    const [one = '', two = ''] = [...(await add('One.')), ...(await add('Two.'))]
    const cancelled = await run(['task', 'cancel', one, 'no-such-task', two])
    expect(cancelled.code).toBe(1)
    expect(cancelled.err).toContain(`Task ${one} is cancelled.`)
    expect(cancelled.err).toContain(`Task ${two} is cancelled.`)
    expect(cancelled.err).toMatch(/^rostrum: .*$/m)
    expect(await run(['task', 'cancel', one])).toMatchObject({ code: 1 })
    expect(await run(['task', 'wait', one])).toMatchObject({
      code: 1,
      err: `rostrum: Task ${one} was cancelled.\n`,
    })
    expect(await run(['task', 'retry', one])).toMatchObject({
      code: 0,
      err: `Task ${one} is queued again.\n`,
    })
    expect(await run(['task', 'retry', one])).toMatchObject({ code: 1 })
    const text = await run(['task', 'show', two])
    expect(text.out).toMatch(/^state +cancelled$/m)
  })

  test.each([
    [['show', '../../etc/passwd'], 1, /Expected `id` to be/],
    [['show', 'none'], 1, /^rostrum: .*\n$/],
    [['retry'], 2, /ids of tasks, or --failed/],
    [['retry', 'a', '--failed'], 2, /ids of tasks, or --failed/],
    [['cancel'], 2, /missing required argument/],
    [['list', '--state', 'over'], 2, /queued, running, succeeded, failed, cancelled/],
    [['list', '--cursor', 'nonsense'], 1, /^rostrum: .*\n$/],
    [['list', '--limit', '1001'], 2, /from 1 to 1000/],
    [['wait', 'a', 'b', '-o', 'x.mp3'], 2, /one task/],
    [['cleanup', '--failed-older', '-1'], 2, /from 0 to/],
    [['audio', 'none'], 1, /^rostrum: .*\n$/],
  ])('wrong: %j gives %i', async (args, code, message) => {
    const ended = await run(['task', ...args])
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(message)
  })
})
