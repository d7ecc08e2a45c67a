import { execFile } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const INDEX = pathToFileURL(path.resolve('dist/index.js')).href

/** Hooks of a process that tell of each module when it is loaded. */
const HOOKS = `export async function load(url, context, next) {
  process._rawDebug('LOADED ' + url)
  return next(url, context)
}`
const SPEAKING = `
import { register } from 'node:module'
register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(HOOKS))})
const { createRostrum } = await import(${JSON.stringify(INDEX)})
const rostrum = await createRostrum({ config: { engines: { tone: { enabled: true } } } })
const speech = await rostrum.speak({ text: 'One. Two.', voice: 'tone:a', output: { codec: 'wav' } })
await speech.buffer()
await rostrum.close()
`

test('a program that speaks by the library loads no schemas', async () => {
  const args = ['--input-type=module', '-e', SPEAKING]
  const { stderr } = await promisify(execFile)(process.execPath, args)
  const loaded = [...stderr.matchAll(/^LOADED (.*)$/gm)].map(([, url = '']) => url)
  expect(loaded).toContain(INDEX)
  expect(loaded.some((url) => url.endsWith('/dist/app/platform.js'))).toBe(true)
  expect(
    loaded.filter((url) => /\/node_modules\/zod\/|\/dist\/protocol\/.*\.js$/.test(url)),
  ).toEqual([])
})
