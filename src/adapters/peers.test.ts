import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadPeer } from './peers.ts'

const here = ((): boolean => {
  try {
    return createRequire(import.meta.url).resolve('pg') !== ''
  } catch {
    return false
  }
})()

describe.skipIf(here)('optional packages', () => {
  const before = process.cwd()
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rostrum-peers-'))
    process.chdir(folder)
  })
  afterEach(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })
  const install = (text: string): void => {
    mkdirSync('node_modules/pg', { recursive: true })
    writeFileSync('node_modules/pg/index.js', text)
  }

  test('one that is nowhere is named with the line that installs it', async () => {
    await expect(loadPeer('pg')).rejects.toMatchObject({
      code: 'unavailable',
      retryable: false,
      message: 'Expected the package pg, but it is not installed: run `npm install pg@8`.',
    })
    await expect(loadPeer('bullmq')).rejects.toThrow('`npm install bullmq@6 ioredis@5`')
  })

  test('one of the working directory is found', async () => {
    install('module.exports = { Pool: 42 }')
    expect(await loadPeer('pg')).toEqual({ Pool: 42 })
  })

  test('one that breaks says so', async () => {
    install('throw new Error("broken")')
    await expect(loadPeer('pg')).rejects.toThrow('but it does not load: run')
  })
})
