import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { entryParts } from './entry.ts'
import { isTar, tarEntries } from './tar.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'rostrum-tar-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const { path: name, body } of tarEntries(inPieces(bytes, 1000))) {
    const parts: Uint8Array[] = []
    for await (const part of body) parts.push(part)
    found.set(name, Buffer.concat(parts).toString())
  }
  return found
}

/** A tar file with one entry, written by hand. */
function oneEntry(name: string, type: string, text = ''): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write(type, 156)
  header.write('ustar\u000000', 257)
  header.fill(0x20, 148, 156)
  const sum = header.reduce((before, byte) => before + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512)
  body.write(text)
  return Buffer.concat([header, body, Buffer.alloc(1024)])
}

test.each(['ustar', 'gnu', 'pax'])(
  'files of a %s archive come out whole, long names too',
  async (format) => {
    const long = path.join(
      'model',
      'x'.repeat(format === 'ustar' ? 40 : 120),
      'y'.repeat(format === 'ustar' ? 60 : 110),
    )
    await mkdir(path.join(root, path.dirname(long)), { recursive: true })
    await writeFile(path.join(root, long), 'far away')
    await writeFile(path.join(root, 'model', 'tokens.txt'), 'ä 1\n'.repeat(1000))
    await writeFile(path.join(root, 'model', 'empty'), '')
    const bytes = execFileSync('tar', ['-c', `--format=${format}`, '-C', root, 'model'])
    expect(isTar(bytes)).toBe(true)
    expect(await read(bytes)).toEqual(
      new Map([
        [long, 'far away'],
        ['model/tokens.txt', 'ä 1\n'.repeat(1000)],
        ['model/empty', ''],
      ]),
    )
  },
)

test('links, devices and pipes are refused by name', async () => {
  await writeFile(path.join(root, 'a'), 'x')
  await symlink('/etc/passwd', path.join(root, 'link'))
  const bytes = execFileSync('tar', ['-c', '-C', root, 'link'])
  await expect(read(bytes)).rejects.toThrow('an entry link that is a symbolic link')
  await expect(read(oneEntry('hard', '1'))).rejects.toThrow('an entry hard that is a link')
  await expect(read(oneEntry('null', '3'))).rejects.toThrow('that is a device')
  await expect(read(oneEntry('fifo', '6'))).rejects.toThrow('that is a pipe')
})

test('an archive that is cut off, or has wrong sums, is told', async () => {
  const whole = oneEntry('model.onnx', '0', 'm'.repeat(3000))
  expect((await read(whole)).get('model.onnx')).toHaveLength(3000)
  for (const length of [100, 600, 2000, 3600])
    await expect(read(whole.subarray(0, length))).rejects.toThrow('The archive is damaged')
  const wrong = Buffer.from(whole)
  wrong[0] = 0x7a
  await expect(read(wrong)).rejects.toThrow('check sum')
})

test.each([
  ['../x', 'leads out'],
  ['a/../../x', 'leads out'],
  ['/etc/x', 'begins outside'],
  ['C:/x', 'begins outside'],
  ['\\\\host\\x', 'begins outside'],
  ['a\\..\\x', 'a sign that no file may have'],
  ['a\0b', 'a sign that no file may have'],
  ['ab:c', 'a sign that no file may have'],
  ['x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x', 'too many folders'],
])('the path %j is refused', (name, why) => {
  expect(() => entryParts(name)).toThrow(why)
})

test('a path that is too long is refused', () => {
  expect(() => entryParts('x'.repeat(1000))).toThrow('too long')
})

test('what macOS puts beside files is left out', () => {
  expect(entryParts('./a/b.onnx')).toEqual(['a', 'b.onnx'])
  expect(entryParts('a/._b.onnx')).toBeUndefined()
  expect(entryParts('__MACOSX/a')).toBeUndefined()
  expect(entryParts('./')).toBeUndefined()
})
