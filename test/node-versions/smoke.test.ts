import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../support/run.ts'
import { startServerProcess } from '../support/server-process.ts'
import { wavSec } from '../support/wav.ts'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

describe.each(['22', '24'])('Node %s', (major) => {
  const node = fileURLToPath(new URL(`node_modules/node-${major}/bin/node`, import.meta.url))

  test('is the one that is meant', async () => {
    expect(existsSync(node), 'npm ci --prefix test/node-versions').toBe(true)
    expect((await run(node, ['--version'])).stdout.toString()).toMatch(new RegExp(`^v${major}[.]`))
  })

  test('speaks without a warning', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rostrum-node-'))
    try {
      const file = path.join(folder, 'hello.wav')
      const { code, stderr } = await run(node, [main, 'speak', 'Hello, world', '-o', file])
      expect(stderr).not.toMatch(/warning/i)
      expect(code).toBe(0)
      expect(wavSec(await readFile(file))).toBeGreaterThan(0.4)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('serves, and stops when told', async () => {
    await using server = await startServerProcess({ node })
    for (const format of ['wav', 'mp3', 'opus', 'flac', 'aac', 'm4a']) {
      const response = await fetch(`${server.url}/v1/speech`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'Hello.', format }),
      })
      expect(response.status).toBe(200)
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
    }
    expect(await server.stop()).toBe(0)
  })
})
