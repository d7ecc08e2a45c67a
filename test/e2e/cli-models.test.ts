import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rostrum, start, type Ended } from '../support/command-line.ts'
import { fileServer, give } from '../support/file-server.ts'
import { writeTinyMms } from '../support/models/vits.ts'

let cwd: string
let models: string
beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-models-'))
  models = path.join(cwd, 'data-home', 'rostrum', 'models')
  await writeTinyMms(path.join(cwd, 'tiny-mms'))
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

const run = (...args: string[]): Promise<Ended> => rostrum(['models', ...args], { cwd })
const at = (...parts: string[]): string => path.join(cwd, ...parts)
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Everything in the folder of models, drafts too. */
async function left(): Promise<string[]> {
  const all = await readdir(models, { recursive: true }).catch(() => [])
  return all.filter((name) => name !== '.drafts').sort()
}

interface Listing {
  readonly models: readonly {
    readonly name: string
    readonly dir: string
    readonly voices: string[]
  }[]
  readonly strays: readonly { readonly reason: string }[]
}

const listed = async (): Promise<Listing> =>
  JSON.parse((await run('list', '--json')).out) as Listing

function tar(flags: string, folder: string): Buffer {
  return execFileSync('tar', [`-c${flags}`, '-h', '-C', cwd, folder], { maxBuffer: 1 << 28 })
}

test('a folder is added, listed, verified and removed', async () => {
  const added = await run('add', 'tiny-mms')
  expect(added).toMatchObject({ code: 0 })
  expect(added.err).toContain('Model tiny-mms is added: vits (mms)')
  expect(added.out).toMatch(/^sherpa:tiny-mms\/\S+\n$/)
  // Servers have the engine only when there is a model; then they find all others.
  expect(added.err).toContain('is running has no engine for it yet: start it again')
  const second = await run('add', 'tiny-mms', '--name', 'second')
  expect(second).toMatchObject({ code: 0 })
  expect(second.err).not.toContain('start it again')
  const third = await run('add', 'tiny-mms', '--name', 'third', '--json')
  expect(JSON.parse(third.out)).toMatchObject({ name: 'third', restart: false })
  for (const name of ['second', 'third']) expect((await run('remove', name)).code).toBe(0)
  const { models: found } = await listed()
  expect(found).toMatchObject([
    { name: 'tiny-mms', dir: path.join(models, 'tiny-mms'), place: 'data folder', faults: [] },
  ])
  expect((await run('list')).out).toMatch(/^MODEL .*\ntiny-mms {2}vits \(mms\)/)
  expect(await run('verify')).toMatchObject({ code: 0, out: 'pass  tiny-mms  2 files compared\n' })
  const again = await run('add', 'tiny-mms')
  expect(again).toMatchObject({ code: 1 })
  expect(again.err).toContain('There is a model tiny-mms already')
  expect((await run('remove', 'tiny-mm')).err).toContain('Did you mean tiny-mms?')
  expect(await run('remove', 'tiny-mms')).toMatchObject({ code: 0 })
  expect(await left()).toEqual([])
})

test('a file that was changed or lost is told by verify', async () => {
  await run('add', 'tiny-mms')
  const file = path.join(models, 'tiny-mms', 'model.onnx')
  const bytes = await readFile(file)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  await writeFile(file, bytes)
  const changed = await run('verify', 'tiny-mms')
  expect(changed).toMatchObject({ code: 1 })
  expect(changed.out).toContain('model.onnx: It is not what was added')
  await rm(path.join(models, 'tiny-mms', 'tokens.txt'))
  expect((await run('verify', 'tiny-mms')).out).toContain('tokens.txt: It is missing.')
})

test('a link leaves the folder where it is, and removing it too', async () => {
  expect(await run('add', 'tiny-mms', '--link', '--name', 'mine')).toMatchObject({ code: 0 })
  const { models: found } = await listed()
  expect(found).toMatchObject([{ name: 'mine', voices: [expect.stringMatching(/^sherpa:mine\//)] }])
  expect((await run('verify', 'mine')).out).toContain('no check sums were kept')
  expect(await run('remove', 'mine')).toMatchObject({ code: 0 })
  expect(await readdir(at('tiny-mms'))).toContain('model.onnx')
})

describe('archives', () => {
  test.each([
    ['tiny.tar.bz2', 'j'],
    ['tiny.tar.gz', 'z'],
    ['tiny.tar', ''],
  ])('%s is unpacked, without the folder around it', async (file, flags) => {
    await writeFile(at(file), tar(flags, 'tiny-mms'))
    expect(await run('add', file)).toMatchObject({ code: 0 })
    expect(await left()).toEqual(
      ['tiny', 'tiny/model.onnx', 'tiny/rostrum-model.json', 'tiny/tokens.txt'].sort(),
    )
  })

  test('a zip too, and single files beside an archive are put together', async () => {
    const onnx = await readFile(at('tiny-mms', 'model.onnx'))
    await writeFile(at('net.zip'), zipSync({ 'a/b/model.onnx': onnx }))
    await cp(at('tiny-mms', 'tokens.txt'), at('tokens.txt'))
    expect(await run('add', 'net.zip', 'tokens.txt', '--name', 'both')).toMatchObject({ code: 0 })
    expect(await left()).toContain('both/tokens.txt')
  })

  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    [
      'cut off',
      () => {
        const whole = tar('j', 'tiny-mms')
        return whole.subarray(0, whole.length - 200)
      },
      'The archive is damaged',
    ],
    [
      'with a link out of it',
      async () => {
        await mkdir(at('evil'))
        await symlink('/etc/passwd', at('evil', 'model.onnx'))
        return execFileSync('tar', ['-cj', '-C', cwd, 'evil'])
      },
      'model.onnx that is a symbolic link',
    ],
    [
      'with a path out of it',
      () =>
        execFileSync('tar', [
          '-cz',
          '-P',
          '--transform=s,^,../../,',
          '-C',
          cwd,
          'tiny-mms/tokens.txt',
        ]),
      'whose path leads out of the archive',
    ],
    [
      'that is a bomb',
      async () => {
        await mkdir(at('bomb'))
        await writeFile(at('bomb', 'model.onnx'), Buffer.alloc(30_000_000))
        return tar('j', 'bomb')
      },
      'more than 1000000 bytes',
    ],
    [
      'of another kind',
      () => Buffer.from('fd377a585a000004', 'hex'),
      'packed in a way that is not known here',
    ],
    ['that is a page', () => Buffer.from('\n<!DOCTYPE html><html></html>'), 'is a web page'],
  ])('one %s is refused, and nothing is left', async (_, make, message) => {
    await writeFile(at('a.tar.bz2'), await make())
    const added = await run('add', 'a.tar.bz2', '--max-bytes', '1000000')
    expect(added.err).toContain(message)
    expect(added).toMatchObject({ code: 1, out: '' })
    expect(await left()).toEqual([])
    expect(await readdir(path.join(models, '.drafts'))).toEqual([])
  })
})

describe('what is no model', () => {
  test('is explained file by file, and nothing is left unless it shall be', async () => {
    await rm(at('tiny-mms', 'tokens.txt'))
    const refused = await run('add', 'tiny-mms')
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.err).toContain('tokens.txt: Expected')
    expect(await left()).toEqual([])
    const kept = await run('add', 'tiny-mms', '--keep')
    expect(kept).toMatchObject({ code: 1 })
    expect(kept.err).toContain('is kept in')
    const list = await run('list')
    expect(list.out).toMatch(/tiny-mms .* no /)
    expect(list.err).toContain('tiny-mms: tokens.txt: Expected')
    expect(await run('remove', 'tiny-mms')).toMatchObject({ code: 0 })
  })

  test('is told beside the list, and can be removed by its name', async () => {
    await mkdir(path.join(models, 'empty'), { recursive: true })
    expect((await listed()).strays).toMatchObject([{ reason: 'No file in it ends in .onnx.' }])
    expect(await run('remove', 'empty')).toMatchObject({ code: 0 })
    expect(await left()).toEqual([])
  })

  test.each([
    [['add'], 2],
    [['add', 'not-there'], 1],
    [['add', 'ftp://example.org/x.tar'], 1],
    [['add', 'tiny-mms', '--sha256', 'abc'], 2],
    [['add', 'tiny-mms', '--name', '../x'], 1],
    [['add', 'tiny-mms', 'tiny-mms'], 1],
    [['remove', 'nothing'], 1],
    [['verify', 'nothing'], 1],
  ])('%j ends with %i', async (args, code) => {
    expect(await run(...args)).toMatchObject({ code, out: '' })
    expect(await left()).toEqual([])
  })

  test('a model elsewhere is not ours to remove', async () => {
    await mkdir(at('models'))
    await cp(at('tiny-mms'), at('models', 'other'), { recursive: true })
    const refused = await run('remove', 'other')
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.err).toContain('not ours to change')
  })
})

describe('addresses', () => {
  test('a model is fetched, its sum compared, and where it came from kept without secrets', async () => {
    const bytes = tar('j', 'tiny-mms')
    await using server = await fileServer((request, response) => {
      if (request.url?.startsWith('/sums') === true)
        response.end(`${sha256(bytes)}  tiny.tar.bz2\n`)
      else give(request, response, bytes)
    })
    const url = `${server.url}/tiny.tar.bz2?token=secret`
    const wrong = await run('add', url, '--sha256', '0'.repeat(64))
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.err).toContain(sha256(bytes))
    expect(wrong.err).toContain('0'.repeat(64))
    expect(await left()).toEqual([])
    const added = await run('add', url, '--checksums', `${server.url}/sums`, '--json')
    expect(added).toMatchObject({ code: 0 })
    expect(JSON.parse(added.out)).toMatchObject({ name: 'tiny', family: 'vits (mms)', faults: [] })
    for (const line of added.err.trim().split('\n'))
      expect(JSON.parse(line)).toHaveProperty('progress')
    const manifest = await readFile(path.join(models, 'tiny', 'rostrum-model.json'), 'utf8')
    expect(manifest).toContain(`${server.url}/tiny.tar.bz2"`)
    expect(manifest).toContain(sha256(bytes))
    expect(manifest).not.toContain('secret')
  })

  test('pages, missing files and lists without the file are told', async () => {
    await using server = await fileServer((request, response) => {
      if (request.url === '/page')
        give(request, response, Buffer.from('<html>'), { type: 'text/html' })
      else if (request.url === '/sums') response.end('nothing')
      else response.writeHead(404).end()
    })
    expect((await run('add', `${server.url}/page`)).err).toContain('is a web page')
    expect((await run('add', `${server.url}/x.tar.bz2`)).err).toContain('404 Not Found')
    const sums = await run('add', `${server.url}/x.tar.bz2`, '--checksums', `${server.url}/sums`)
    expect(sums.err).toContain('no SHA-256 of x.tar.bz2')
    expect(await left()).toEqual([])
  })

  test('a killed download goes on where it was, and a killed unpacking leaves nothing', async () => {
    const bytes = tar('', 'tiny-mms')
    let half = (): void => {}
    const came = new Promise<void>((resolve) => (half = resolve))
    await using server = await fileServer((request, response, before) => {
      if (before > 0) return give(request, response, bytes)
      response.writeHead(200, { etag: '"1"', 'content-length': bytes.length })
      response.write(bytes.subarray(0, bytes.length >> 1), half)
    })
    const url = `${server.url}/tiny.tar`
    const first = start(['models', 'add', url], { cwd })
    await came
    // Until what was sent is on the disk.
    await expect
      .poll(async () => (await left()).some((name) => name.endsWith('state.json')), {
        timeout: 30_000,
      })
      .toBe(true)
    await expect
      .poll(
        async () => {
          const part = (await left()).find((name) => name.endsWith('part'))
          return part === undefined ? 0 : (await readFile(path.join(models, part))).length
        },
        { timeout: 30_000 },
      )
      .toBe(bytes.length >> 1)
    first.child.kill('SIGKILL')
    await first.ended
    expect((await listed()).models).toEqual([])
    expect(await run('add', url)).toMatchObject({ code: 0 })
    expect(server.seen.at(-1)?.range).toBe(`bytes=${bytes.length >> 1}-`)
    expect(await readdir(path.join(models, '.drafts'))).toEqual([])
    expect(await run('verify', 'tiny')).toMatchObject({ code: 0 })
  })

  test('killed at any moment of adding, there is the whole model or none, and the next one tidies up', async () => {
    await mkdir(at('big'))
    await cp(at('tiny-mms'), at('big'), { recursive: true })
    for (let index = 0; index < 200; index++)
      await writeFile(at('big', `extra-${index}.txt`), Buffer.alloc(20_000, index))
    // From when the first draft is there, ever a little later.
    for (let moment = 0; moment < 6; moment++) {
      const adding = start(['models', 'add', 'big'], { cwd })
      const wanted = moment * 40
      await expect
        .poll(
          async () => {
            const names = await left()
            const ended = adding.child.exitCode !== null
            return ended || names.filter((name) => name.includes('extra-')).length >= wanted
          },
          { timeout: 60_000, interval: 5 },
        )
        .toBe(true)
      adding.child.kill('SIGKILL')
      await adding.ended
      const { models: found } = await listed()
      if (found.length > 0) {
        expect(await run('verify', 'big')).toMatchObject({ code: 0 })
        expect(await run('remove', 'big')).toMatchObject({ code: 0 })
      }
    }
    expect(await run('add', 'tiny-mms')).toMatchObject({ code: 0 })
    expect(await readdir(path.join(models, '.drafts'))).toEqual([])
  })

  test('Ctrl-C ends a download with 130, and what came is kept for the next', async () => {
    const bytes = tar('', 'tiny-mms')
    let half = (): void => {}
    const came = new Promise<void>((resolve) => (half = resolve))
    await using server = await fileServer((_, response) => {
      response.writeHead(200, { etag: '"1"', 'content-length': bytes.length })
      response.write(bytes.subarray(0, 2000), half)
    })
    const adding = start(['models', 'add', `${server.url}/tiny.tar`], { cwd })
    await came
    await expect
      .poll(async () => (await left()).some((name) => name.endsWith('state.json')))
      .toBe(true)
    adding.child.kill('SIGINT')
    expect(await adding.ended).toMatchObject({ code: 130 })
    expect((await listed()).models).toEqual([])
  })
})
