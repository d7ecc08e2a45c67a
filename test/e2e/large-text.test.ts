import { execFile } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SCRIPT = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  'support',
  'large-text.mjs',
)

test('100 MB of plain text are cut into segments without being copied', async () => {
  // Node keeps the text itself outside of the heap, which has no room for it.
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=64',
    SCRIPT,
    '5000',
  ])
  const told = JSON.parse(stdout) as { count: number; at: number; length: number }
  expect(told).toMatchObject({ count: 5000, length: 100_000_000 })
  expect(told.at).toBeGreaterThan(200_000)
})
