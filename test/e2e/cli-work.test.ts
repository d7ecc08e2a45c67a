import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TaskAnswer, TaskListAnswer } from '../../src/protocol/index.ts'
import { rostrum, start, type Running } from '../support/command-line.ts'

const LONG = 'The quick brown fox jumps over the lazy dog. '.repeat(8000)

let cwd = ''
const running: Running[] = []
const run = (args: readonly string[]): ReturnType<typeof rostrum> => rostrum(args, { cwd })

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-work-'))
})

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
  await rm(cwd, { recursive: true, force: true })
})

/** A program that goes on, and all it logs. */
interface Program extends Running {
  /** The JSON on its first line. */
  readonly first: { readonly [name: string]: unknown }
  /** Resolves with the entries logged so far once there are `count` with this message. */
  logged(message: string, count?: number): Promise<readonly Entry[]>
}

interface Entry {
  readonly msg: string
  readonly pid?: number
  readonly worker?: number
  readonly signal?: string
}

async function begin(...args: readonly string[]): Promise<Program> {
  const program = start([...args, '--json'], { cwd, collect: false })
  running.push(program)
  let log = ''
  program.child.stderr.on('data', (text: string) => (log += text))
  const said = once(program.child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>
  const first = await Promise.race([said, program.ended])
  if (!Array.isArray(first)) throw new Error(`Expected it to go on, got: ${first.err}`)
  return {
    ...program,
    first: JSON.parse(first[0]) as Program['first'],
    async logged(message, count = 1) {
      for (;;) {
        const lines = log.split('\n').slice(0, -1)
        const found = lines
          .map((line) => JSON.parse(line) as Entry)
          .filter(({ msg }) => msg === message)
        if (found.length >= count) return found
        await Promise.race([once(program.child.stderr, 'data'), once(program.child, 'exit')])
        if (program.child.exitCode !== null) throw new Error(`It ended: ${log}`)
      }
    },
  }
}

async function add(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(['task', 'add', ...args])
  expect(code, err).toBe(0)
  return out.trim()
}

async function show(id: string): Promise<TaskAnswer> {
  return JSON.parse((await run(['task', 'show', id, '--json'])).out) as TaskAnswer
}

/** Whether a process runs; one that nobody has waited for does not. */
function isAlive(pid: number): boolean {
  if (process.platform === 'linux') {
    const file = `/proc/${pid}/stat`
    return existsSync(file) && !/\) [ZX] /.test(readFileSync(file, 'utf8'))
  }
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Resolves when a process has ended; the time-out of the test is its limit. */
async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(20)
}

async function temporaryFiles(): Promise<string[]> {
  const drafts = path.join(cwd, 'data-home', 'rostrum', 'artifacts', '.drafts')
  return existsSync(drafts) ? readdir(drafts) : []
}

describe('a worker', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'makes tasks, and gives back what is under way at %s',
    async (signal) => {
      const worker = await begin('work', '--concurrency', '1')
      expect(worker.first).toEqual({ pid: worker.child.pid, concurrency: 1 })
      const short = await add('Hello there.')
      expect((await run(['task', 'wait', short])).code).toBe(0)
      await writeFile(path.join(cwd, 'long.txt'), LONG)
      const long = await add('-f', 'long.txt')
      while ((await show(long)).progress.segmentsDone === 0) continue
      worker.child.kill(signal)
      const { code, err } = await worker.ended
      expect(code, err).toBe(0)
      expect((await show(long)).state).toBe('queued')
      expect(await temporaryFiles()).toEqual([])
    },
  )

  test('says when it is ready', async () => {
    const worker = start(['work', '--concurrency', '2'], { cwd })
    running.push(worker)
    const [text] = (await once(worker.child.stdout, 'data')) as [Buffer]
    expect(text.toString()).toBe('Rostrum works on tasks, 2 at a time.\n')
  })

  test('a database of a newer release ends it', async () => {
    await run(['task', 'list'])
    const database = new DatabaseSync(path.join(cwd, 'data-home', 'rostrum', 'rostrum.db'))
    database.exec('insert into rostrum_migration (version, applied_ms) values (999, 0)')
    database.close()
    const ended = await run(['work'])
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toMatch(
      /^rostrum: Expected a database of schema \d+ or older, got schema 999/m,
    )
  })

  test.each([
    [['work', '--concurrency', '0'], 2, /from 1 to 256/],
    [['serve', '--workers', '-1'], 2, /from 0 to 256/],
    [['serve', '--workers', 'two'], 2, /from 0 to 256/],
  ])('wrong: %j gives %i', async (args, code, message) => {
    const ended = await run(args)
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(message)
  })
})

describe('a server with workers', () => {
  const STARTED = 'A worker was started.'

  test('keeps them: one that is killed is started again, and all end with it', async () => {
    const server = await begin('serve', '--port', '0', '--workers', '2')
    expect(Object.keys(server.first)).toEqual(['url', 'port'])
    const [one, two] = await server.logged(STARTED, 2)
    await server.logged('working', 2)
    process.kill(one?.pid ?? 0, 'SIGKILL')
    const [ended] = await server.logged('A worker ended; it is started again.')
    expect(ended).toMatchObject({ worker: one?.worker, pid: one?.pid, signal: 'SIGKILL' })
    const again = (await server.logged(STARTED, 3))[2]
    expect(again?.worker).toBe(one?.worker)
    await server.logged('working', 3)
    const id = await add('Hello there.')
    expect((await run(['task', 'wait', id])).code).toBe(0)
    server.child.kill('SIGTERM')
    const { code, err } = await server.ended
    expect(code, err).toBe(0)
    for (const pid of [two?.pid, again?.pid]) expect(isAlive(pid ?? 0)).toBe(false)
    expect(err).not.toContain('killed')
  })

  test('Ctrl-C reaches all of them, and none is cut off or started again', async () => {
    const server = await begin('serve', '--port', '0', '--workers', '2')
    const workers = (await server.logged(STARTED, 2)).map(({ pid }) => pid ?? 0)
    await server.logged('working', 2)
    // As a terminal does: to each process of its group.
    for (const pid of [...workers, server.child.pid ?? 0]) process.kill(pid, 'SIGINT')
    const { code, err } = await server.ended
    expect(code, err).toBe(0)
    const messages = err
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Entry).msg)
    expect(messages.filter((message) => message === STARTED)).toHaveLength(2)
    // Two workers and the server.
    expect(
      messages.filter((message) => message === 'stopped'),
      err,
    ).toHaveLength(3)
    for (const pid of workers) expect(isAlive(pid)).toBe(false)
  })

  test('one that is killed leaves no worker behind, and no temporary file', async () => {
    const server = await begin('serve', '--port', '0', '--workers', '2')
    const workers = (await server.logged(STARTED, 2)).map(({ pid }) => pid ?? 0)
    await server.logged('working', 2)
    await writeFile(path.join(cwd, 'long.txt'), LONG)
    const id = await add('-f', 'long.txt')
    while ((await show(id)).progress.segmentsDone === 0) continue
    server.child.kill('SIGKILL')
    await once(server.child, 'exit')
    await Promise.all(workers.map(gone))
    expect((await show(id)).state).toBe('queued')
    expect(await temporaryFiles()).toEqual([])
  })

  test('one that is killed before its workers work leaves none, either', async () => {
    const server = await begin('serve', '--port', '0', '--workers', '1')
    const [worker] = await server.logged(STARTED)
    server.child.kill('SIGKILL')
    await once(server.child, 'exit')
    await gone(worker?.pid ?? 0)
  })

  test('with none, it only takes tasks', async () => {
    const server = await begin('serve', '--port', '0', '--workers', '0')
    const { url } = server.first as { url: string }
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ text: 'Hello there.' })
    const taken = await fetch(`${url}/v1/tasks`, { method: 'POST', headers, body })
    expect(taken.status).toBe(202)
    const { id } = (await taken.json()) as TaskAnswer
    // Whoever makes tasks here would have begun long before a whole text is spoken.
    const text = 'The quick brown fox jumps over the lazy dog. '.repeat(30)
    const speech = { method: 'POST', headers, body: JSON.stringify({ text }) }
    await (await fetch(`${url}/v1/speech`, speech)).arrayBuffer()
    expect(await show(id)).toMatchObject({ state: 'queued', attempt: 0 })
    await begin('work')
    expect((await run(['task', 'wait', id])).code).toBe(0)
  })
})

test('two servers and a command line share one SQLite file, and make each task once', async () => {
  const servers = [await begin('serve', '--port', '0'), await begin('serve', '--port', '0')]
  const lines = Array.from({ length: 12 }, (_, index) => `Line ${index}.`)
  await writeFile(path.join(cwd, 'lines.txt'), lines.join('\n'))
  const headers = { 'content-type': 'application/json' }
  const posted = servers.flatMap(({ first }) =>
    lines.map(async (text) => {
      const body = JSON.stringify({ text: `${text} For ${String(first['port'])}.` })
      const answer = await fetch(`${String(first['url'])}/v1/tasks`, {
        method: 'POST',
        headers,
        body,
      })
      expect(answer.status).toBe(202)
      return ((await answer.json()) as TaskAnswer).id
    }),
  )
  const [made, ...ids] = await Promise.all([
    run(['task', 'add', '--batch', 'lines.txt', '--wait', '--no-work', '--json']),
    ...posted,
  ])
  expect(made.code, made.err).toBe(0)
  expect((await run(['task', 'wait', ...ids])).code).toBe(0)
  const listed = await run(['task', 'list', '--limit', '1000', '--json'])
  const { tasks } = JSON.parse(listed.out) as TaskListAnswer
  expect(tasks).toHaveLength(36)
  for (const { id, state, attempt } of tasks)
    expect({ id, state, attempt }).toEqual({ id, state: 'succeeded', attempt: 1 })
  expect(await temporaryFiles()).toEqual([])
})
