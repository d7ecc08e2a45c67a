import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zipSync } from 'fflate'
import { rostrum, type Ended } from '../support/command-line.ts'
import { fileServer, give } from '../support/file-server.ts'
import { difference } from '../support/models/heard.ts'
import { writeTinyPiper } from '../support/models/vits.ts'

const NAME = 'en_US-tiny-medium'
const FILES = [`${NAME}.onnx`, `${NAME}.onnx.json`] as const
let cwd: string
let models: string
beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-piper-'))
  models = path.join(cwd, 'data-home', 'rostrum', 'models')
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

const at = (...parts: string[]): string => path.join(cwd, ...parts)
const run = (...args: string[]): Promise<Ended> => rostrum(args, { cwd })
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const sum = async (file: string): Promise<string> => sha256(await readFile(file))

interface Manifest {
  readonly sources: readonly { readonly from: string; readonly sha256?: string }[]
  readonly files: { readonly [name: string]: { readonly sha256: string } }
  readonly originals: { readonly [name: string]: { readonly sha256: string } }
}

async function manifestOf(name: string): Promise<Manifest> {
  const file = path.join(models, name, 'rostrum-model.json')
  return JSON.parse(await readFile(file, 'utf8')) as Manifest
}

/** Speaks with a voice; the samples of 16 bits. */
async function spoken(voice: string): Promise<Int16Array> {
  const speaking = ['speak', '--voice', voice, '--format', 'pcm', '--output', at('out.pcm')]
  const { code, err } = await run(...speaking, 'Hello, hello.')
  expect({ voice, code, err: code === 0 ? '' : err }).toEqual({ voice, code: 0, err: '' })
  const bytes = await readFile(at('out.pcm'))
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/** Everything in the folder of models, drafts too. */
const left = async (): Promise<string[]> =>
  (await readdir(models, { recursive: true }).catch(() => [])).filter((it) => it !== '.drafts')

describe.each([
  [1, ['tiny']],
  [3, ['p225', 'p226', 'p227']],
])('a voice of %i speakers as Piper publishes it', (speakers, voices) => {
  test('is added by its two files, listed, verified, and speaks as the exported one', async () => {
    await writeTinyPiper(at('piper'), { name: NAME, speakers, raw: true })
    await writeTinyPiper(at('exported'), { name: NAME, speakers })
    const given = FILES.map((name) => at('piper', name))
    const before = await Promise.all(given.map(sum))
    const added = await run('models', 'add', ...given)
    const model = NAME.toLowerCase()
    const ids = voices.map((voice) => `sherpa:${model}/${voice}`)
    expect(added).toMatchObject({ code: 0, out: `${ids.join('\n')}\n` })
    expect(added.err).toContain(`Made for sherpa-onnx, in the copy: tokens.txt, ${NAME}.onnx.`)
    expect(added.err).toContain(`Model ${model} is added: vits (piper)`)
    expect(await Promise.all(given.map(sum))).toEqual(before)
    expect(await readdir(at('piper'))).toEqual([...FILES])

    const { sources, files, originals } = await manifestOf(model)
    expect(sources).toEqual(given.map((from, index) => ({ from, sha256: before[index] })))
    expect(originals).toMatchObject({ [FILES[0]]: { sha256: before[0] } })
    expect(Object.keys(files).sort()).toEqual([...FILES, 'tokens.txt'])
    expect(await run('models', 'verify')).toMatchObject({ code: 0 })

    expect(await run('models', 'add', 'exported')).toMatchObject({ code: 0 })
    const listed = await run('voices', '--engine', 'sherpa')
    for (const id of ids) expect(listed.out).toContain(id)
    const heard: Int16Array[] = []
    for (const voice of voices) {
      const samples = await spoken(`sherpa:${model}/${voice}`)
      expect(samples).toEqual(await spoken(`sherpa:exported/${voice}`))
      expect(samples.length).toBeGreaterThan(22_050 / 4)
      heard.push(samples)
    }
    const [first, second] = heard.map((it) => Float32Array.from(it, (sample) => sample / 32_768))
    if (first && second) expect(difference(first, second)).toBeGreaterThan(0.01)
  })
})

describe('it is also added', () => {
  beforeEach(() => writeTinyPiper(at('piper'), { name: NAME, raw: true }))

  test('as a folder, whose name it gets, and which may be packed', async () => {
    expect(await run('models', 'add', 'piper')).toMatchObject({ code: 0, out: 'sherpa:piper/tiny\n' }) // prettier-ignore
    const { sources, originals } = await manifestOf('piper')
    expect(sources).toEqual([{ from: at('piper') }])
    expect(originals).toMatchObject({ [FILES[0]]: { sha256: await sum(at('piper', FILES[0])) } })
    const [model, settings] = await Promise.all(FILES.map((it) => readFile(at('piper', it))))
    await writeFile(at('packed.zip'), zipSync({ [`a/${FILES[0]}`]: model!, [`a/${FILES[1]}`]: settings! })) // prettier-ignore
    expect(await run('models', 'add', 'packed.zip')).toMatchObject({ code: 0, out: 'sherpa:packed/tiny\n' }) // prettier-ignore
    expect(await run('models', 'verify')).toMatchObject({ code: 0 })
  })

  test('by the addresses of its files, in any order, with their sums', async () => {
    await using server = await fileServer((request, response) => {
      const name = new URL(request.url ?? '', 'http://host').pathname.split('/').at(-1) ?? ''
      void readFile(at('piper', name)).then((bytes) => give(request, response, bytes))
    })
    const urls = FILES.map((name) => `${server.url}/resolve/main/en/${name}?download=true`)
    const sums = await Promise.all(FILES.map((name) => sum(at('piper', name))))
    const [onnx = '', json = ''] = urls
    const flags = ['--sha256', sums[1]!, '--sha256', sums[0]!]
    const added = await run('models', 'add', json, onnx, ...flags, '--json')
    expect(added).toMatchObject({ code: 0 })
    expect(JSON.parse(added.out)).toMatchObject({
      name: NAME.toLowerCase(),
      family: 'vits (piper)',
      converted: ['tokens.txt', FILES[0]],
      faults: [],
    })
    const { sources } = await manifestOf(NAME.toLowerCase())
    expect(sources.map((it) => it.sha256)).toEqual([sums[1], sums[0]])
  })

  test('not by a link: that is told, with the line that copies it', async () => {
    const refused = await run('models', 'add', 'piper', '--link')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(`rostrum models add "${at('piper')}"`)
    expect(await readdir(at('piper'))).toEqual([...FILES])
    expect(await left()).toEqual([])
  })

  test('not by its model alone', async () => {
    const refused = await run('models', 'add', at('piper', FILES[0]))
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(`${FILES[1]}: Expected Piper's settings of ${FILES[0]}`)
    expect(await left()).toEqual([])
  })

  test('and where it lies in a folder of models, the line that adds it is told', async () => {
    await writeFile(at('rostrum.yaml'), `engines:\n  sherpa:\n    modelDirs: [${at('piper')}]\n`)
    const { out, err } = await run('models', 'list')
    expect(out).toMatch(/piper .* no /)
    expect(err).toContain(
      `found a voice as Piper publishes it, which \`rostrum models add "${at('piper')}"\` copies and converts.`,
    )
    expect(await readdir(at('piper'))).toEqual([...FILES])
  })
})

test.each<[string, { readonly [key: string]: unknown }, string]>([
  ['letters', { phoneme_type: 'text' }, 'phoneme_type "espeak"'],
  ['no voice', { espeak: 7 }, 'espeak.voice'],
  ['a rate of 0', { audio: { sample_rate: 0 } }, 'audio.sample_rate'],
  [
    'numbers too high',
    { phoneme_id_map: { _: [0], '^': [1], $: [1e6] } },
    'numbers of 0 to 65535 in phoneme_id_map',
  ],
])('settings with %s are refused by name, and kept only on demand', async (_, settings, told) => {
  await writeTinyPiper(at('piper'), { name: NAME, raw: true, settings })
  const refused = await run('models', 'add', 'piper')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(`${FILES[1]}: Expected ${told}`)
  expect(await left()).toEqual([])
  const kept = await run('models', 'add', 'piper', '--keep')
  expect(kept).toMatchObject({ code: 1 })
  expect(kept.err).toContain(`${FILES[1]}: Expected ${told}`)
  const verified = await run('models', 'verify', 'piper')
  expect(verified).toMatchObject({ code: 1 })
  expect(verified.out).not.toContain('SHA-256')
  expect(await sum(path.join(models, 'piper', FILES[0]))).toBe(await sum(at('piper', FILES[0])))
})

test('one whose archive brings a folder for its tokens is refused', async () => {
  await writeTinyPiper(at('piper'), { name: NAME, raw: true })
  await mkdir(at('piper', 'tokens.txt'))
  await writeFile(at('piper', 'tokens.txt', 'x'), 'x')
  const refused = await run('models', 'add', 'piper')
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.err).toContain('tokens.txt: Expected a table of tokens, found a folder.')
  expect(await left()).toEqual([])
})
