import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/app/config/load.ts'
import { startServerProcess } from '../support/server-process.ts'

test('no setting can claim a path that the server answers at', async () => {
  await using server = await startServerProcess()
  const description = (await (await fetch(`${server.url}/openapi.json`)).json()) as {
    paths: Record<string, unknown>
  }
  const page = await (await fetch(`${server.url}/docs`)).text()
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file as string)
  const paths = Object.keys(description.paths).map((path) => path.replace(/\{\w+\}/g, 'x'))
  expect(paths.length).toBeGreaterThan(8)
  expect(files.length).toBeGreaterThan(2)
  for (const path of [...paths, ...files, '/', '/health', '/livez', '/readyz', '/openapi.json']) {
    const flags = [{ flag: '--metrics', path: 'metrics.path', value: path }]
    if (path === '/metrics') continue
    await expect(loadConfig({ env: {}, cwd: tmpdir(), flags })).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringMatching(
        new RegExp(`^metrics[.]path must leave ${path.replaceAll('.', '[.]')} to `),
      ) as string,
    })
  }
})
