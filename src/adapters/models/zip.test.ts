import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { zipEntries } from './zip.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'rostrum-zip-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function read(bytes: Uint8Array): Promise<Map<string, string>> {
  const file = path.join(root, 'a.zip')
  await writeFile(file, bytes)
  await using handle = await open(file)
  const found = new Map<string, string>()
  for await (const { path: name, body } of zipEntries(handle)) {
    const parts: Uint8Array[] = []
    for await (const part of body) parts.push(part)
    found.set(name, Buffer.concat(parts).toString())
  }
  return found
}

const text = (words: string): Uint8Array => Buffer.from(words)
const FILES: Zippable = {
  'm/model.onnx': [text('stored'), { level: 0 }],
  'm/tokens.txt': text('deflated '.repeat(20_000)),
  'm/empty': text(''),
}

test('stored and deflated files come out whole', async () => {
  expect(await read(zipSync(FILES))).toEqual(
    new Map([
      ['m/model.onnx', 'stored'],
      ['m/tokens.txt', 'deflated '.repeat(20_000)],
      ['m/empty', ''],
    ]),
  )
})

test('links and encrypted files are refused', async () => {
  const link = { os: 3, attrs: 0o120777 << 16 }
  await expect(read(zipSync({ link: [text('/etc/passwd'), link] }))).rejects.toThrow(
    'link that is a symbolic link',
  )
  const locked = zipSync({ secret: text('x') })
  const at = Buffer.from(locked).indexOf('PK\x01\x02')
  locked[at + 8] = 1
  await expect(read(locked)).rejects.toThrow('secret that is encrypted')
})

test('what is cut off or damaged is told', async () => {
  const whole = zipSync(FILES)
  for (const length of [10, 200, whole.length - 30])
    await expect(read(whole.subarray(0, length))).rejects.toThrow('The archive is damaged')
  const wrong = Buffer.from(whole)
  const body = wrong.indexOf('stored')
  wrong[body] = 0x53
  await expect(read(wrong)).rejects.toThrow('check sum of the entry m/model.onnx')
  const lying = Buffer.from(whole)
  // The size of the second file in the list, which unpacks to more.
  const listed = lying.indexOf('m/tokens.txt', lying.indexOf('PK\x01\x02'))
  lying.writeUInt32LE(100, listed - 46 + 24)
  await expect(read(lying)).rejects.toThrow('longer than it says')
})
