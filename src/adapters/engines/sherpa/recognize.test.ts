import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cutFile, pageFile, pointerFile } from '../../../../test/support/models/broken.ts'
import { writeTinyKitten } from '../../../../test/support/models/kitten.ts'
import { KOKORO_SPEAKERS, writeTinyKokoro } from '../../../../test/support/models/kokoro.ts'
import { writeTinyMatcha } from '../../../../test/support/models/matcha.ts'
import { floats, node, onnxFile, port } from '../../../../test/support/models/onnx-writer.ts'
import { writeTinyPocket } from '../../../../test/support/models/pocket.ts'
import { writeTinySupertonic } from '../../../../test/support/models/supertonic.ts'
import { writeTinyMms, writeTinyPiper } from '../../../../test/support/models/vits.ts'
import { writeTinyZipvoice } from '../../../../test/support/models/zipvoice.ts'
import { never } from '../../../contracts/spoken.ts'
import { explainProblems } from './model-report.ts'
import { recognize } from './recognize.ts'

let root: string
let count = 0
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'rostrum-recognize-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** A folder of its own for one model. */
async function folder(write: (dir: string) => Promise<void>, name = 'model'): Promise<string> {
  const dir = path.join(root, String(count++), name)
  await mkdir(dir, { recursive: true })
  await write(dir)
  return dir
}
const at = (dir: string): ReturnType<typeof recognize> => recognize(dir, { signal: never() })
const small = { speakers: ['af', 'am_adam'] }

describe('a folder is known by its files', () => {
  const families: readonly (readonly [string, string, (dir: string) => Promise<void>])[] = [
    ['kokoro', 'kokoro', (dir) => writeTinyKokoro(dir, small)],
    ['kokoro 0.19', 'kokoro', (dir) => writeTinyKokoro(dir, { ...small, version: 1 })],
    ['kitten', 'kitten', (dir) => writeTinyKitten(dir)],
    ['piper', 'vits', (dir) => writeTinyPiper(dir)],
    ['mms', 'vits', (dir) => writeTinyMms(dir)],
    ['matcha', 'matcha', (dir) => writeTinyMatcha(dir)],
    ['matcha with vocos', 'matcha', (dir) => writeTinyMatcha(dir, { vocoder: 'vocos' })],
    ['zipvoice', 'zipvoice', (dir) => writeTinyZipvoice(dir)],
    ['pocket', 'pocket', (dir) => writeTinyPocket(dir)],
    ['supertonic', 'supertonic', (dir) => writeTinySupertonic(dir)],
  ]
  test.each(families)('%s', async (_, family, write) => {
    const report = await at(await folder(write))
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ ok: true, family, needsEspeakData: false })
    expect(report.imitates).toBe(['zipvoice', 'pocket'].includes(family))
    expect(report.voices.length > 0).toBe(!report.imitates)
  })

  test('by its whole or smaller weights, under any name, and in onnx/', async () => {
    const dir = await folder((it) => writeTinyKokoro(it, small))
    await rename(path.join(dir, 'model.onnx'), path.join(dir, 'kokoro-v1_0.int8.onnx'))
    expect((await at(dir)).files['model']).toBe(path.join(dir, 'kokoro-v1_0.int8.onnx'))
    await mkdir(path.join(dir, 'onnx'))
    await rename(path.join(dir, 'kokoro-v1_0.int8.onnx'), path.join(dir, 'onnx', 'model.onnx'))
    await symlink(path.join(dir, 'onnx', 'model.onnx'), path.join(dir, 'onnx', 'model_q8.onnx'))
    const report = await at(dir)
    expect(report.problems).toEqual([])
    expect(report.files['model']).toBe(path.join(dir, 'onnx', 'model.onnx'))
  })

  test('and its vocoder may lie in the folder above', async () => {
    const dir = await folder((it) => writeTinyMatcha(it, { vocoder: 'vocos' }))
    const [name] = Object.values((await at(dir)).files).filter((it) => it.includes('vocos'))
    const above = path.join(path.dirname(dir), path.basename(name!))
    await rename(name!, above)
    expect(await at(dir)).toMatchObject({ ok: true, files: { vocoder: above } })
  })

  test('and it may leave eSpeak NG’s data to the system', async () => {
    const dir = await folder((it) => writeTinyPiper(it))
    await rm(path.join(dir, 'espeak-ng-data'), { recursive: true })
    expect(await at(dir)).toMatchObject({ ok: true, needsEspeakData: true })
  })
})

describe('voices', () => {
  test('of Kokoro are all 54, each with language, gender and description', async () => {
    const { voices } = await at(await folder((it) => writeTinyKokoro(it)))
    expect(voices.map((it) => it.name)).toEqual(KOKORO_SPEAKERS)
    expect(voices.map((it) => it.speaker)).toEqual(KOKORO_SPEAKERS.map((_, index) => index))
    expect(voices.find((it) => it.name === 'bm_george')).toMatchObject({
      label: 'George',
      languages: ['en-GB', 'en'],
      gender: 'male',
      description: 'British male voice - George',
      spoken: 'en',
    })
    expect(new Set(voices.map((it) => it.languages[0]))).toEqual(
      new Set(['en-US', 'en-GB', 'es', 'fr-FR', 'hi', 'it', 'ja', 'pt-BR', 'zh-CN']),
    )
    expect(voices.every((it) => it.missing === undefined)).toBe(true)
  })

  test.each([
    [11, 'af_bella', 1],
    [53, 'ff_siwis', 30],
    [54, 'ff_siwis', 31],
  ])(
    'of Kokoro with %i speakers without names stand in their known order',
    async (speakers, name, speaker) => {
      const write = (dir: string): Promise<void> =>
        writeTinyKokoro(dir, {
          speakers: Array.from({ length: speakers }, (_, index) => `x${index}`),
          metadata: { speaker_names: undefined },
        })
      const { voices, ok } = await at(await folder(write))
      expect(ok).toBe(true)
      expect(voices.find((it) => it.name === name)).toMatchObject({ speaker })
      const left = voices.filter((it) => it.missing !== undefined).map((it) => it.name)
      expect(left).toEqual(speakers === 53 ? ['em_santa'] : [])
    },
  )

  test('of Kokoro that read Chinese are missing without its lexicon', async () => {
    const dir = await folder((it) => writeTinyKokoro(it, { speakers: ['af_sky', 'zf_xiaoni'] }))
    await rm(path.join(dir, 'lexicon-zh.txt'))
    const { voices } = await at(dir)
    expect(voices.map((it) => it.missing !== undefined)).toEqual([false, true])
  })

  test('of Piper have the names and language of its settings', async () => {
    const one = await at(
      await folder((it) => writeTinyPiper(it, { name: 'de_DE-thorsten-medium' })),
    )
    expect(one).toMatchObject({ kind: 'piper', sampleRate: 22_050 })
    expect(one.voices).toEqual([
      { name: 'thorsten', label: 'thorsten', speaker: 0, languages: ['de-DE', 'de'] },
    ])
    const many = await at(await folder((it) => writeTinyPiper(it, { speakers: 3 })))
    expect(many.voices.map((it) => it.name)).toEqual(['p225', 'p226', 'p227'])
  })

  test('of MMS have the tag of their language', async () => {
    const { voices, kind } = await at(await folder((it) => writeTinyMms(it), 'mms-fin'))
    expect(kind).toBe('mms')
    expect(voices).toMatchObject([{ name: 'fi', languages: ['fi'] }])
  })
})

describe('a wrong folder is explained file by file', () => {
  const file = (name: string, change: (file: string) => Promise<void>) => (dir: string) =>
    change(path.join(dir, name))
  const kokoro = (dir: string): Promise<void> => writeTinyKokoro(dir, small)
  const voiceBytes = 2 * 510 * 256 * 4
  const shape = '2 speakers × 510 × 256 numbers'
  const cases: readonly (readonly [
    string,
    (dir: string) => Promise<void>,
    (dir: string) => Promise<unknown>,
    string,
  ])[] = [
    ['cut model', kokoro, file('model.onnx', cutFile), 'model.onnx: expected an ONNX model, found a file that is cut off.'],
    ['pointer', kokoro, file('model.onnx', pointerFile), 'model.onnx: expected an ONNX model, found a Git LFS pointer instead of the file.'],
    ['page', kokoro, file('model.onnx', pageFile), 'model.onnx: expected an ONNX model, found an HTML page instead of the file.'],
    ['empty model', kokoro, file('model.onnx', (it) => truncate(it)), 'model.onnx: expected an ONNX model, found an empty file.'],
    ['other bytes', kokoro, file('model.onnx', (it) => writeFile(it, 'not a model, but some text')), 'model.onnx: expected an ONNX model, found a file that is not ONNX.'],
    ['no model', kokoro, file('model.onnx', (it) => rm(it)), 'model.onnx: expected an ONNX model, found no file.'],
    ['cut voices', kokoro, file('voices.bin', cutFile), `voices.bin: expected ${voiceBytes} bytes (${shape}), found ${voiceBytes / 2} bytes.`],
    ['no voices', kokoro, file('voices.bin', (it) => rm(it)), `voices.bin: expected ${shape} (${voiceBytes} bytes), found no file.`],
    ['pointer for voices', kokoro, file('voices.bin', pointerFile), `voices.bin: expected ${shape} (${voiceBytes} bytes), found a Git LFS pointer instead of the file.`],
    ['no tokens', kokoro, file('tokens.txt', (it) => rm(it)), 'tokens.txt: expected a table of tokens, found no file.'],
    ['doubled token', kokoro, file('tokens.txt', (it) => writeFile(it, 'a 1\na 2\n')), 'tokens.txt: expected each sign once, found "a 2" in line 2, again.'],
    ['no number', kokoro, file('tokens.txt', (it) => writeFile(it, 'a b\n')), 'tokens.txt: expected a sign and its number in each line, found "a b" in line 1.'],
    ['long sign', kokoro, file('tokens.txt', (it) => writeFile(it, 'ab 1\n')), 'tokens.txt: expected one character for each number, found "ab 1" in line 1.'],
    ['empty data', kokoro, (dir) => rm(path.join(dir, 'espeak-ng-data')).then(() => mkdir(path.join(dir, 'espeak-ng-data'))), "espeak-ng-data/phontab: expected eSpeak NG's data, found no file. espeak-ng-data/phonindex: expected eSpeak NG's data, found no file. espeak-ng-data/phondata: expected eSpeak NG's data, found no file. espeak-ng-data/intonations: expected eSpeak NG's data, found no file."],
    ['rate', (dir) => writeTinyKokoro(dir, { ...small, metadata: { sample_rate: 0 } }), async () => {}, 'model.onnx: expected the metadata sample_rate to be 8000 to 192000, found 0.'],
    ['rate in words', (dir) => writeTinyPiper(dir, { metadata: { sample_rate: 'high' } }), async () => {}, 'en_US-tiny-low.onnx: expected the metadata sample_rate to be a whole number of at least 0, found "high".'],
    ['no metadata', (dir) => writeTinyKokoro(dir, { ...small, metadata: { n_speakers: undefined } }), async () => {}, 'model.onnx: expected the metadata n_speakers of a model exported for sherpa-onnx, found none.'],
    ['style', (dir) => writeTinyKokoro(dir, { ...small, metadata: { style_dim: '510,256' } }), async () => {}, 'model.onnx: expected the metadata style_dim like 510,1,256, found 510,256.'],
    ['unknown family', (dir) => writeTinyPiper(dir, { metadata: { model_type: 'bark' } }), async () => {}, 'en_US-tiny-low.onnx: expected the metadata model_type to be one of kokoro, kitten, vits, matcha, zipvoice, pocket, supertonic, found "bark".'],
    ['kitten without eSpeak', (dir) => writeTinyKitten(dir, { metadata: { has_espeak: 0 } }), async () => {}, 'model.fp16.onnx: expected the metadata has_espeak to be 1, found 0.'],
    ['piper without padding', (dir) => writeTinyPiper(dir), file('tokens.txt', (it) => writeFile(it, '^ 1\n$ 2\n')), 'tokens.txt: expected the signs "_", "^", "$", found no "_".'],
    ['vits without lexicon', (dir) => writeTinyMms(dir, { metadata: { frontend: undefined, comment: 'aishell3' } }), async () => {}, 'lexicon.txt: expected a lexicon, found no file.'],
    ['no vocoder', (dir) => writeTinyMatcha(dir), file('hifigan_v2.onnx', (it) => rm(it)), 'vocoder.onnx: expected a vocoder (hifigan or vocos or matcha-tts vocos), found no file here or in the folder above.'],
    ['cut vocoder', (dir) => writeTinyZipvoice(dir), file('vocos_24khz.onnx', (it) => cutFile(it)), 'vocos_24khz.onnx: expected an ONNX model, found a file that is cut off.'],
    ['no decoder', (dir) => writeTinyPocket(dir), file('vocab.json', (it) => writeFile(it, '[]')), 'vocab.json: expected a table of tokens in JSON, found something else.'],
    ['no lexicon', (dir) => writeTinyZipvoice(dir), file('lexicon.txt', (it) => rm(it)), 'lexicon.txt: expected a lexicon, found no file.'],
    ['rate of zipvoice', (dir) => writeTinyZipvoice(dir, { metadata: { sample_rate: 400 } }), async () => {}, 'decoder.onnx: expected the metadata sample_rate to be 8000 to 192000, found 400.'],
    ['settings', (dir) => writeTinySupertonic(dir), file('tts.json', (it) => writeFile(it, '{"ae":{}}')), 'tts.json: expected ae.base_chunk_size to be a whole number above 0, found "undefined".'],
    ['no settings', (dir) => writeTinySupertonic(dir), file('tts.json', pageFile), 'tts.json: expected settings, found an HTML page instead of the file.'],
  ] // prettier-ignore
  test.each(cases)('%s', async (_, write, spoil, explained) => {
    const dir = await folder(write)
    await spoil(dir)
    const report = await at(dir)
    expect(explainProblems(report)).toBe(explained)
    expect(report.ok).toBe(false)
  })

  test('several things at once', async () => {
    const dir = await folder(kokoro)
    await Promise.all([
      pointerFile(path.join(dir, 'model.onnx')),
      truncate(path.join(dir, 'tokens.txt')),
    ])
    expect((await at(dir)).problems.map((it) => it.file)).toEqual(['model.onnx', 'tokens.txt'])
  })

  test('no folder, a file, an empty folder, a folder of text, two models', async () => {
    const text = await folder((dir) => writeFile(path.join(dir, 'readme.txt'), 'hello'))
    expect((await at(path.join(text, 'none'))).problems).toEqual([
      { file: '.', expected: 'a folder', found: 'nothing' },
    ])
    expect((await at(path.join(text, 'readme.txt'))).problems).toEqual([
      { file: '.', expected: 'a folder', found: 'a file' },
    ])
    expect((await at(await folder(async () => {}))).problems).toEqual([
      { file: 'model.onnx', expected: 'an ONNX model', found: 'an empty folder' },
    ])
    expect((await at(text)).problems).toEqual([
      { file: 'model.onnx', expected: 'an ONNX model', found: 'no file' },
    ])
    const two = await folder(async (dir) => {
      await writeTinyPiper(dir, { name: 'en_US-one-low' })
      await copyFile(path.join(dir, 'en_US-one-low.onnx'), path.join(dir, 'en_US-two-low.onnx'))
    })
    expect(explainProblems(await at(two))).toBe(
      '.: expected one model, found en_US-one-low.onnx and en_US-two-low.onnx.',
    )
  })

  test('a model whose weights lie in a file that is not there', async () => {
    const dir = await folder((it) => writeTinyMms(it))
    const bytes = await readFile(path.join(dir, 'model.onnx'))
    // An initializer of TensorProto: name (8), external_data (13) with the key `location`.
    const field = (number: number, value: Buffer | string): Buffer => {
      const body = Buffer.from(value)
      return Buffer.concat([Buffer.from([(number << 3) | 2, body.length]), body])
    }
    const entry = Buffer.concat([field(1, 'location'), field(2, 'model.onnx_data')])
    const tensor = Buffer.concat([field(8, 'w'), field(13, entry)])
    // Parts of a message that are written after each other are one message.
    await writeFile(
      path.join(dir, 'model.onnx'),
      Buffer.concat([bytes, field(7, field(5, tensor))]),
    )
    expect(explainProblems(await at(dir))).toBe(
      'model.onnx_data: expected the weights of model.onnx, found no file.',
    )
  })

  test('an ONNX model that no runtime of ours has exported', async () => {
    const model = onnxFile({
      constants: [floats('w', [1], [1])],
      nodes: [node('Add', ['x', 'w'], ['y'])],
      inputs: [port('x', 'float', [1])],
      outputs: [port('y', 'float', [1])],
    })
    const dir = await folder((it) => writeFile(path.join(it, 'model.onnx'), model))
    expect(explainProblems(await at(dir))).toBe(
      'model.onnx: expected the metadata of a model exported for sherpa-onnx, found none.',
    )
  })
})

test('stops when nobody wants it any more', async () => {
  const dir = await folder((it) => writeTinyMms(it))
  const reason = new Error('left')
  await expect(recognize(dir, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
})
