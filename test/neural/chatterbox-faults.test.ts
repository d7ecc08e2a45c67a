import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { chatterboxSpeaker } from '../../src/adapters/engines/chatterbox/speaker.ts'
import { segmentOf } from '../../src/contracts/segment.ts'
import { never, speak } from '../../src/contracts/spoken.ts'
import type { Json } from '../../src/core/request.ts'
import type { Voice } from '../../src/core/voice.ts'
import type { SpeechEngine } from '../../src/ports/engine.ts'
import { chatterboxHouse, voiceRecording } from '../support/models/chatterbox-house.ts'

const house = chatterboxHouse()
const scratch = mkdtempSync(path.join(tmpdir(), 'rostrum-chatterbox-faults-'))
afterAll(async () => {
  await house.close()
  rmSync(scratch, { recursive: true })
})

const TEXT = 'Good morning to you all.'

async function voiceOf(engine: SpeechEngine, id = 'chatterbox:anna'): Promise<Voice> {
  const voice = (await engine.voices({ signal: never() })).find((it) => it.id === id)
  if (!voice) throw new Error(`no voice ${id}`)
  return voice
}

const say = async (engine: SpeechEngine, engineOptions: Json = {}, id?: string) =>
  speak(engine, segmentOf(TEXT, await voiceOf(engine, id), { engineOptions }))

describe('options', () => {
  const engine = house.engine()

  test.each([
    ['exaggeration', [-0.1, 2.1, '1', Number.NaN]],
    ['cfg_weight', [-0.1, 2.1, true]],
    ['temperature', [0, 2.1, []]],
    ['seed', [-1, 1.5, '7', 2 ** 60]],
  ] as const)('%s out of its range is named', async (key, values) => {
    for (const value of values) {
      await expect(say(engine, { [key]: value as Json })).rejects.toMatchObject({
        code: 'invalid_request',
        details: { param: `engineOptions.chatterbox.${key}` },
      })
    }
  })

  test('that do not exist are named, and the ends of all ranges are taken', async () => {
    await expect(say(engine, { topp: 1 })).rejects.toMatchObject({ code: 'invalid_request' })
    await expect(say(engine, ['a'])).rejects.toMatchObject({ code: 'invalid_request' })
    const lowest = { exaggeration: 0, cfg_weight: 0, temperature: 0.1, seed: 0 }
    const highest = { exaggeration: 2, cfg_weight: 2, temperature: 2, seed: 2 ** 53 - 1 }
    for (const all of [lowest, highest])
      expect((await say(engine, all)).durationSec).toBeGreaterThan(1)
  })
})

describe('recordings', () => {
  const recording = (name: string, bytes?: Uint8Array | string) => {
    const audio = path.join(scratch, `${name}.wav`)
    if (bytes !== undefined) writeFileSync(audio, bytes)
    return { name, audio }
  }
  const silent = voiceRecording(150).fill(0, 44)

  test.each([
    ['absent', undefined, 'no file'],
    ['empty', '', 'an empty file'],
    ['page', '<!doctype html><title>Sign in</title>', 'something else'],
    ['silent', silent, 'silence'],
    ['short', voiceRecording(150, 1), '1.00 seconds'],
    ['long', voiceRecording(150, 61, 8000), 'more'],
    ['cut', voiceRecording(150).subarray(0, 30_000), 'a damaged file'],
  ] as const)('one that is %s is named with what was found', async (name, bytes, found) => {
    const reference = recording(name, bytes)
    const engine = house.engine({ references: [reference, recording('good', voiceRecording(200))] })
    await expect(say(engine, {}, `chatterbox:${name}`)).rejects.toMatchObject({
      code: 'unavailable',
      retryable: false,
      details: { reference: name, file: `${name}.wav`, found },
    })
    expect((await say(engine, {}, 'chatterbox:good')).durationSec).toBeGreaterThan(1)
    await engine.close()
  })

  test('one that was put right is read again', async () => {
    const reference = recording('later')
    const engine = house.engine({ references: [reference] })
    await expect(say(engine, {}, 'chatterbox:later')).rejects.toMatchObject({ code: 'unavailable' })
    writeFileSync(reference.audio, voiceRecording(200))
    expect((await say(engine, {}, 'chatterbox:later')).durationSec).toBeGreaterThan(1)
    await engine.close()
  })

  test('a voice of another engine is refused', async () => {
    const engine = house.engine()
    const voice = { ...(await voiceOf(engine)), id: 'espeak:en-us', engine: 'espeak' }
    await expect(speak(engine, segmentOf(TEXT, voice))).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'voice' },
    })
    await engine.close()
  })
})

describe('what does not load', () => {
  const before = process.cwd()
  afterEach(() => process.chdir(before))
  const settings = { dir: house.dir, device: 'cpu', threads: 1 }

  test('a wrong folder is told file by file, and its voices are not installed', async () => {
    const wrong = chatterboxHouse()
    const put = (file: string, text: string) => writeFileSync(path.join(wrong.dir, file), text)
    put('onnx/language_model.onnx', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n')
    put('onnx/speech_encoder.onnx', '<!doctype html>')
    put('tokenizer.json', '')
    rmSync(path.join(wrong.dir, 'onnx/embed_tokens.onnx'))
    const engine = wrong.engine()
    expect((await voiceOf(engine)).installed).toBe(false)
    const failure = await say(engine).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'unavailable', retryable: false })
    expect(String(failure)).toBe(
      'SpeechError: Expected a Chatterbox model in the folder chatterbox. ' +
        'tokenizer.json: expected JSON, found an empty file. ' +
        'onnx/embed_tokens.onnx: expected an ONNX file, found no file. ' +
        'onnx/speech_encoder.onnx: expected an ONNX file, found a web page. ' +
        'onnx/language_model.onnx: expected an ONNX file, found a Git LFS pointer in place of the file.',
    )
    expect(engine.status()).toMatchObject({ state: 'failed' })
    await wrong.close()
  })

  test.each(['conditional_decoder.onnx', 'embed_tokens.onnx_data'])(
    'a download of %s that was cut off is an error of its folder',
    async (name) => {
      const wrong = chatterboxHouse({ beside: true })
      const file = path.join(wrong.dir, 'onnx', name)
      writeFileSync(file, readFileSync(file).subarray(0, -1000))
      const engine = wrong.engine()
      await expect(say(engine)).rejects.toMatchObject({
        code: 'unavailable',
        retryable: false,
        message: 'Expected a Chatterbox model in the folder chatterbox, but it does not load.',
      })
      await wrong.close()
    },
  )

  test('a missing package is named with the line that installs it', async () => {
    process.chdir(scratch)
    const engine = house.engine()
    await expect(engine.prepare({ signal: never() })).rejects.toMatchObject({
      code: 'unavailable',
      retryable: false,
      message:
        'Expected the package @huggingface/transformers, but it is not installed: ' +
        'run `npm install @huggingface/transformers@4`.',
    })
    await engine.close()
  })

  test('a device that is not there is named', async () => {
    const load = (device: string) => chatterboxSpeaker({ ...settings, device }).prepare()
    await expect(load('abacus')).rejects.toThrow('Expected one of the devices auto, cpu')
    // Some machines have it.
    const webgpu = await load('webgpu').catch((error: unknown) => error)
    expect([{ device: 'webgpu' }, expect.objectContaining({ code: 'unavailable' })]).toContainEqual(
      webgpu,
    )
  })

  test('auto takes what there is and tells it once', async () => {
    const warnings: string[] = []
    const write = () => {}
    const logger = {
      debug: write, info: write, error: write,
      warn: (_: object, message: string) => void warnings.push(message),
      child: () => logger,
    } // prettier-ignore
    const engine = house.engine({ device: 'auto', logger })
    await engine.prepare({ signal: never() })
    await say(engine)
    await say(engine)
    const { device, state } = engine.status()
    expect(state).toBe('ready')
    const falls = device === 'cpu' && process.platform === 'linux' && process.arch === 'x64'
    expect(warnings).toEqual(falls ? ['chatterbox cannot use cuda: it runs on cpu'] : [])
    await engine.close()
  })
})
