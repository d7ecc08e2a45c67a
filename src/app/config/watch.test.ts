import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LogFields, Logger } from '../../ports/logger.ts'
import type { Config } from './config.ts'
import { DEFAULTS } from './defaults.ts'
import { loadConfig } from './load.ts'
import type { OpenSettings } from './settings.ts'
import { reload, watchSettings } from './watch.ts'

interface Line {
  readonly level: string
  readonly fields: LogFields
  readonly message: string
}

/** A logger whose next line of a level can be waited for. */
function lines(): { logger: Logger; next: (level: string) => Promise<Line> } {
  const seen: Line[] = []
  let wake = (): void => {}
  const write = (level: string) => (fields: LogFields, message: string) => {
    seen.push({ level, fields, message })
    wake()
  }
  const logger: Logger = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: () => logger,
  }
  async function next(level: string): Promise<Line> {
    while (true) {
      const index = seen.findIndex((line) => line.level === level)
      if (index >= 0) return seen.splice(index, 1)[0] as Line
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return { logger, next }
}

let cwd = ''
let open: OpenSettings | undefined

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-watch-'))
})

afterEach(async () => {
  open?.close()
  open?.close()
  await rm(cwd, { recursive: true, force: true })
})

async function replace(name: string, text: string): Promise<void> {
  const file = path.join(cwd, name)
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

async function start(): Promise<{
  settings: OpenSettings
  next: (level: string) => Promise<Line>
  change: () => Promise<Config>
}> {
  const { logger, next } = lines()
  const options = { env: {}, cwd }
  const settings = watchSettings(await loadConfig(options), options, logger)
  open = settings
  const change = (): Promise<Config> =>
    new Promise((resolve) => {
      const stop = settings.subscribe((config) => {
        stop()
        resolve(config)
      })
    })
  return { settings, next, change }
}

test('a file replaced by renaming is read again', async () => {
  await writeFile(path.join(cwd, 'rostrum.yaml'), 'limits: { maxActive: 1 }\n')
  const { settings, next, change } = await start()
  expect(settings.current.limits.maxActive).toBe(1)
  const changed = change()
  await replace('rostrum.yaml', 'limits: { maxActive: 2 }\n')
  expect((await changed).limits.maxActive).toBe(2)
  expect(settings.current.limits.maxActive).toBe(2)
  expect((await next('info')).fields).toEqual({ settings: ['limits.maxActive'] })
})

test('a file that appears later counts, and .env too', async () => {
  const { change } = await start()
  const first = change()
  await writeFile(path.join(cwd, '.env'), 'ROSTRUM_LIMITS__MAX_LIVE=7\n')
  expect((await first).limits.maxLive).toBe(7)
  const second = change()
  await replace('rostrum.yaml', 'limits: { maxActive: 2 }\n')
  expect((await second).limits).toMatchObject({ maxActive: 2, maxLive: 7 })
})

test('what is wrong is logged and changes nothing', async () => {
  await writeFile(path.join(cwd, 'rostrum.yaml'), 'limits: { maxActive: 1 }\n')
  const { settings, next, change } = await start()
  await replace('rostrum.yaml', 'limits: { maxActiv: 2 }\n')
  expect(await next('error')).toMatchObject({
    fields: { problem: expect.stringContaining('Did you mean limits.maxActive?') as string },
    message: 'New settings are wrong; the old ones stay.',
  })
  expect(settings.current.limits.maxActive).toBe(1)
  const changed = change()
  await replace('rostrum.yaml', 'limits: { maxActive: 3 }\n')
  expect((await changed).limits.maxActive).toBe(3)
})

test('what needs a restart is logged and keeps its value', async () => {
  const { settings, next } = await start()
  await replace('rostrum.yaml', 'server: { port: 1, drainTimeoutMs: 5 }\n')
  expect((await next('warn')).fields).toEqual({ settings: ['server.port'] })
  await next('info')
  expect(settings.current.server).toStrictEqual({ ...DEFAULTS.server, drainTimeoutMs: 5 })
})

test('a listener that throws harms no other', async () => {
  const { settings, next, change } = await start()
  settings.subscribe(() => {
    throw new Error('broken listener')
  })
  const changed = change()
  await replace('rostrum.yaml', 'limits: { maxActive: 9 }\n')
  expect((await changed).limits.maxActive).toBe(9)
  expect((await next('error')).message).toBe('A part could not take the new settings.')
})

test('a change is sorted by what it needs', () => {
  const after = { ...DEFAULTS, dataDir: '/x', auth: { ...DEFAULTS.auth, open: [] } }
  expect(reload(DEFAULTS, after)).toStrictEqual({
    config: { ...after, dataDir: '' },
    changed: ['auth.open'],
    afterRestart: ['dataDir'],
  })
  expect(reload(DEFAULTS, DEFAULTS)).toMatchObject({ changed: [], afterRestart: [] })
})
