import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PlaceOptions } from './place-list.ts'
import { placeList } from './place-list.ts'
import { modelPlaces } from './places.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'rostrum-places-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const { signal } = new AbortController()
const at = (...parts: string[]): string => path.join(root, ...parts)

async function model(...parts: string[]): Promise<string> {
  await mkdir(at(...parts), { recursive: true })
  await writeFile(at(...parts, 'model.onnx'), 'x')
  return at(...parts)
}

function options(more: Partial<PlaceOptions> = {}): PlaceOptions {
  const env = { HOME: at('home') }
  return { modelDirs: [], dataDir: at('data'), env, cwd: at('work'), program: undefined, ...more }
}

test('models of the settings, the data folder and the first usual place are found, in that order', async () => {
  const own = await model('own')
  const kept = await model('data', 'models', 'Piper Fi')
  const inner = await model('data', 'models', 'group', 'mms')
  await model('home', '.porua', 'models', 'kokoro')
  await model('work', 'models', 'passed-over')
  const places = modelPlaces(options({ modelDirs: [own] }))
  expect(await places.list({ signal })).toEqual([
    { name: 'own', dir: own, place: 'engines.sherpa.modelDirs' },
    { name: 'piper-fi', dir: kept, place: 'data folder' },
    { name: 'mms', dir: inner, place: 'data folder' },
    { name: 'kokoro', dir: at('home', '.porua', 'models', 'kokoro'), place: '~/.porua/models' },
  ])
  const survey = await places.survey({ signal })
  expect(survey.places.find(({ place }) => place === './models')?.state).toBe('passed over')
})

test('the seven places of Porua come in its order, and an empty one does not count', async () => {
  const { firstOf } = placeList(
    options({ env: { TTS_MODEL_DIR: 'named' }, program: '/a/b/c/main.js' }),
  )
  expect(firstOf.map(({ dir }) => dir)).toEqual([
    at('work', 'named'),
    '/opt/models',
    '/usr/local/share/porua/models',
    '/opt/porua/models',
    path.join(os.homedir(), '.porua', 'models'),
    at('work', 'models'),
    '/a/models',
  ])
  await mkdir(at('work', 'named'), { recursive: true })
  const found = await model('work', 'models', 'here')
  const env = { HOME: at('home'), TTS_MODEL_DIR: 'named' }
  const [first] = await modelPlaces(options({ env })).list({ signal })
  expect(first).toMatchObject({ dir: found, place: './models' })
})

test('names that clash, folders without a model and links to nowhere are told', async () => {
  const one = await model('data', 'models', 'Kitten')
  const other = await model('data', 'models', 'sub', 'kitten')
  await mkdir(at('data', 'models', 'empty'))
  await symlink(at('nowhere'), at('data', 'models', 'lost'))
  const { models, strays } = await modelPlaces(options()).survey({ signal })
  expect(models.map(({ dir }) => dir)).toEqual([one])
  expect(strays).toEqual([
    {
      dir: at('data', 'models', 'empty'),
      place: 'data folder',
      reason: 'No file in it ends in .onnx.',
    },
    { dir: at('data', 'models', 'lost'), place: 'data folder', reason: 'It leads nowhere.' },
    { dir: other, place: 'data folder', reason: `Its name kitten is that of ${one} already.` },
  ])
})

test('the same folder by two ways is one model, and networks in a folder onnx belong to it', async () => {
  await mkdir(at('data', 'models', 'hub', 'onnx'), { recursive: true })
  await writeFile(at('data', 'models', 'hub', 'onnx', 'model.onnx'), 'x')
  const modelDirs = [at('data', 'models'), at('data', 'models', 'hub')]
  const found = await modelPlaces(options({ modelDirs })).list({ signal })
  expect(found.map(({ dir }) => dir)).toEqual([at('data', 'models', 'hub')])
})

test('what comes and goes is seen by the next call, also in folders seen before', async () => {
  const places = modelPlaces(options())
  expect(await places.list({ signal })).toEqual([])
  await model('data', 'models', 'one')
  // So old that it is remembered.
  for (const dir of [at('data', 'models'), at('data', 'models', 'one')]) await utimes(dir, 1, 1)
  expect(await places.list({ signal })).toHaveLength(1)
  await model('data', 'models', 'two')
  expect(await places.list({ signal })).toHaveLength(2)
  await rm(at('data', 'models', 'one', 'model.onnx'))
  expect(await places.list({ signal })).toHaveLength(1)
  await rm(at('data'), { recursive: true })
  expect(await places.list({ signal })).toEqual([])
})

test('nothing deeper than two folders is looked at, nor what is hidden', async () => {
  await model('data', 'models', 'a', 'b', 'c')
  await model('data', 'models', '.drafts', 'x')
  expect(await modelPlaces(options()).list({ signal })).toEqual([])
})
