import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { processPool } from '../../src/adapters/engines/process/pool.ts'
import { sherpaCapabilities } from '../../src/adapters/engines/sherpa/facts.ts'
import { never, collect } from '../../src/contracts/spoken.ts'
import { segmentOf, textOf } from '../../src/contracts/segment.ts'
import { silent } from '../../src/app/silent-log.ts'
import { SpeechError } from '../../src/core/errors.ts'
import type { Logger } from '../../src/ports/logger.ts'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { cutFile, pageFile, pointerFile } from '../support/models/broken.ts'
import { difference } from '../support/models/heard.ts'
import { writeTinyKitten } from '../support/models/kitten.ts'
import { writeTinyKokoro } from '../support/models/kokoro.ts'
import { writeTinyPocket } from '../support/models/pocket.ts'
import { writeTinyMms, writeTinyPiper } from '../support/models/vits.ts'
import { writeTinyZipvoice } from '../support/models/zipvoice.ts'
import { say, sherpaHouse, voiceOf } from '../support/sherpa-house.ts'

const house = sherpaHouse()
afterAll(house.close)
const SAMPLES = 120
const speakers = ['af_bella', 'af_heart', 'af_sky', 'bm_george', 'zf_xiaoni']
beforeAll(async () => {
  await Promise.all([
    writeTinyKokoro(house.path('kokoro'), { speakers, samplesPerToken: SAMPLES }),
    writeTinyKitten(house.path('kitten'), { samplesPerToken: SAMPLES }),
    writeTinyMms(house.path('mms-fin'), { samplesPerToken: SAMPLES }),
    writeTinyPiper(house.path('piper'), { samplesPerToken: SAMPLES }),
    writeTinyZipvoice(house.path('zipvoice')),
    writeTinyPocket(house.path('pocket')),
  ])
})

/** The error something ends with. */
async function failure(promise: Promise<unknown>): Promise<SpeechError> {
  const error: unknown = await promise.then(
    () => undefined,
    (it: unknown) => it,
  )
  if (!SpeechError.is(error)) throw new Error(`Expected a SpeechError, got ${String(error)}.`)
  return error
}

const temporary = async (): Promise<string[]> =>
  (await readdir(os.tmpdir())).filter((name) => name.startsWith('rostrum-voices-'))

describe('blends of voices', () => {
  test.each(['kokoro', 'kitten'])(
    'of %s sound between their voices, named or not',
    async (model) => {
      const [one, two] =
        model === 'kokoro' ? ['af_bella', 'af_sky'] : ['expr-voice-2-m', 'expr-voice-4-f']
      const blends = {
        anna: `${one}(2)+${two}(1)`,
        equal: `${one}+${two}`,
        less: `${one}(3)-${two}(1)`,
      }
      const engine = house.engine([model], { blends })
      try {
        const text = 'Hello, hello, hello.'
        const samplesOf = async (voice: string): Promise<Float32Array> =>
          (await say(engine, `sherpa:${model}/${voice}`, text)).samples
        const first = await samplesOf(one)
        const second = await samplesOf(two)
        const anna = await samplesOf('anna')
        const equal = await samplesOf('equal')
        const less = await samplesOf('less')
        const apart = difference(first, second)
        expect(apart).toBeGreaterThan(0.01)
        for (const blend of [anna, equal]) {
          expect(difference(blend, first)).toBeGreaterThan(0.05 * apart)
          expect(difference(blend, first)).toBeLessThan(apart)
          expect(difference(blend, second)).toBeGreaterThan(0.05 * apart)
          expect(difference(blend, second)).toBeLessThan(apart)
        }
        expect(difference(anna, first)).toBeLessThan(difference(anna, second))
        expect(difference(less, second)).toBeGreaterThan(apart)
        // Described by a request, it sounds as it does with its name; the voices sound as before.
        expect(await samplesOf(`${one}(4)+${two}(2)`)).toEqual(anna)
        expect(await samplesOf(one)).toEqual(first)
        expect(await samplesOf(two)).toEqual(second)
        expect(await temporary()).toEqual([])
        expect(engine.status()).toMatchObject({ processes: 1, crashes: 0 })
      } finally {
        await engine.close()
      }
    },
  )

  test('leave all voices what they are, those too whose place they take', async () => {
    const blends = {
      anna: 'af_bella+af_sky',
      bert: 'af_bella(3)+bm_george',
      cora: 'af_sky-af_heart(0.5)',
    }
    const plain = house.engine(['kokoro'])
    const blended = house.engine(['kokoro'], { blends })
    try {
      for (const name of [...speakers, ...speakers].filter((it) => it !== 'zf_xiaoni')) {
        const id = `sherpa:kokoro/${name}`
        const { samples } = await say(blended, id, 'Hello.')
        expect(samples, name).toEqual((await say(plain, id, 'Hello.')).samples)
      }
      const voices = await blended.voices({ signal: never() })
      expect(voices.filter((it) => it.description?.startsWith('Blend'))).toMatchObject([
        { id: 'sherpa:kokoro/anna', languages: ['en-US', 'en'], gender: 'female' },
        { id: 'sherpa:kokoro/bert', gender: 'neutral' },
        { id: 'sherpa:kokoro/cora' },
      ])
    } finally {
      await plain.close()
      await blended.close()
    }
  })

  test('that are none are refused with their fault', async () => {
    const engine = house.engine(['kokoro', 'mms-fin'])
    try {
      const signal = never()
      expect(await engine.resolve('af_bella(1)+af_nobody(1)', { signal })).toBeUndefined()
      expect(await engine.resolve('sherpa:mms-fin/fi+fi', { signal })).toBeUndefined()
      expect((await engine.resolve('AF_bella(2) + af_sky', { signal }))?.id).toBe(
        'sherpa:kokoro/af_bella(2)+af_sky',
      )
      for (const name of ['bm_george', 'sherpa:bm_george', 'SHERPA:Kokoro/BM_george'])
        expect((await engine.resolve(name, { signal }))?.id).toBe('sherpa:kokoro/bm_george')
      const error = await failure(engine.resolve('sherpa:kokoro/af_bella(1)-af_sky(1)', { signal }))
      expect(error.message).toBe(
        'Expected weights that sum to more than 0 in the blend of voices "af_bella(1)-af_sky(1)".',
      )
    } finally {
      await engine.close()
    }
  })
})

describe('text', () => {
  test('of one sentence far over the limit is spoken whole', async () => {
    const engine = house.engine(['mms-fin'])
    try {
      const words = 'talossa asuu vanha mies jolla on kissa ja koira '
      const long = words.repeat(30).trim()
      expect(long.length).toBeGreaterThan(1400)
      const { samples } = await say(engine, 'sherpa:mms-fin/fi', long)
      // Two tokens a letter; each part has begin, end and a blank more, and the space before it less.
      const whole = long.length * 2 * SAMPLES
      expect(samples.length).toBeGreaterThan(whole - 10 * SAMPLES)
      expect(samples.length).toBeLessThan(whole + 20 * SAMPLES)
    } finally {
      await engine.close()
    }
  })

  test('whatever it holds, loses nothing and ends no process', async () => {
    const engine = house.engine(['kokoro'], { blends: {} })
    const texts = [
      textOf(1490).replaceAll('.', ','),
      'NATO '.repeat(280),
      'a.b.c. '.repeat(210),
      'ab% & '.repeat(240),
      '1234567890 '.repeat(130),
      'x'.repeat(1490),
      'Donaudampfschifffahrtsgesellschaft'.repeat(40),
      '你好'.repeat(700),
      'Hello 你好 '.repeat(150),
    ]
    try {
      const per = SAMPLES
      const short = await say(engine, 'sherpa:kokoro/af_bella', 'Hello.')
      expect(short.samples.length).toBeGreaterThan(3 * per)
      for (const text of texts) {
        const { samples } = await say(engine, 'sherpa:kokoro/af_bella', text)
        expect(samples.length / per, text.slice(0, 12)).toBeGreaterThan(0.5 * text.length)
      }
      expect(engine.status()).toMatchObject({ state: 'ready', processes: 1, crashes: 0 })
    } finally {
      await engine.close()
    }
  })

  test('in another alphabet is refused, and marks alone are passed over', async () => {
    const engine = house.engine(['mms-fin'])
    try {
      const error = await failure(say(engine, 'sherpa:mms-fin/fi', '你好'))
      expect(error).toMatchObject({ code: 'unsupported' })
      expect(error.message).toBe(
        'Expected text in the alphabet of the voice sherpa:mms-fin/fi (fi), got a part without any.',
      )
      const both = await say(engine, 'sherpa:mms-fin/fi', 'Hyvää.')
      const voice = await voiceOf(engine, 'sherpa:mms-fin/fi')
      const segment = segmentOf('Hyvää. – …', voice)
      const range = { start: 7, end: 10 }
      const marks = { ...segment.sentences[0]!, ...range, source: range }
      const sentences = [...segment.sentences, marks]
      const spoken = await collect(
        engine.synthesize({ ...segment, sentences }, { signal: never(), requestId: 'marks' }),
      )
      expect(spoken.durationSec).toBeGreaterThanOrEqual(both.durationSec)
    } finally {
      await engine.close()
    }
  })
})

describe('what goes wrong', () => {
  const wrong: readonly (readonly [string, (dir: string) => Promise<void>, string])[] = [
    ['cut', (dir) => cutFile(path.join(dir, 'model.onnx')), 'model.onnx: expected an ONNX model, found a file that is cut off.'],
    ['pointer', (dir) => pointerFile(path.join(dir, 'voices.bin')), 'voices.bin: expected 1 speakers × 510 × 256 numbers (522240 bytes), found a Git LFS pointer instead of the file.'],
    ['page', (dir) => pageFile(path.join(dir, 'tokens.txt')), 'tokens.txt: expected a table of tokens, found an HTML page instead of the file.'],
    ['short', (dir) => cutFile(path.join(dir, 'voices.bin')), 'voices.bin: expected 522240 bytes (1 speakers × 510 × 256 numbers), found 261120 bytes.'],
  ] // prettier-ignore

  test.each(wrong)(
    'in a folder (%s) is told, here and in a process of its own',
    async (name, spoil, explained) => {
      const dir = house.path(`wrong-${name}`)
      await writeTinyKokoro(dir, { speakers: ['af_bella'], samplesPerToken: SAMPLES })
      await spoil(dir)
      const engine = house.engine([`wrong-${name}`, 'mms-fin'])
      const pool = processPool({
        facts: { id: 'sherpa', capabilities: sherpaCapabilities(1, {}), voices: [] },
        entry: new URL('../../dist/adapters/engines/sherpa/worker.js', import.meta.url),
        data: {
          model: name,
          dir,
          device: 'auto',
          threads: 1,
          calls: 1,
          blends: {},
          references: {},
        },
        workers: 1,
        queue: 4,
        clock: systemClock,
      })
      try {
        const signal = never()
        const message = `The model wrong-${name} cannot be loaded. ${explained}`
        const refused = await failure(engine.preload([`wrong-${name}`], { signal }))
        expect(refused).toMatchObject({ code: 'unavailable', retryable: false, message })
        expect(engine.status().models![`wrong-${name}`]).toEqual({
          state: 'failed',
          failure: explained,
        })
        const voices = await engine.voices({ signal })
        expect(voices.map((it) => it.id)).toEqual(['sherpa:mms-fin/fi'])
        expect((await say(engine, 'sherpa:mms-fin/fi', 'Hyvää.')).durationSec).toBeGreaterThan(0)
        const inside = await failure(pool.prepare({ signal }))
        expect(inside).toMatchObject({
          code: 'unavailable',
          message: `The model ${name} cannot be loaded. ${explained}`,
        })
        expect(pool.status()).toMatchObject({ state: 'failed', crashes: 0 })
      } finally {
        await engine.close()
        await pool.close()
      }
    },
  )

  test('would have ended the runtime', async () => {
    const dir = house.path('wrong-short')
    const model = {
      kokoro: {
        model: path.join(dir, 'model.onnx'),
        voices: path.join(dir, 'voices.bin'),
        tokens: path.join(dir, 'tokens.txt'),
        dataDir: path.join(dir, 'espeak-ng-data'),
        lang: 'en-us',
      },
    }
    expect((await bareSherpa(model, [{ text: 'Hello.' }])).code).toBe(255)
  })

  test('is right again when the folder is', async () => {
    const engine = house.engine(['later'], {
      clock: { ...systemClock, monotonic: () => (now += 10_000) },
    })
    let now = 0
    try {
      expect(await engine.voices({ signal: never() })).toEqual([])
      await writeTinyMms(house.path('later'))
      expect((await say(engine, 'sherpa:later/fi', 'Hyvää.')).durationSec).toBeGreaterThan(0)
      await rm(house.path('later'), { recursive: true })
      await writeTinyMms(house.path('later'), { samplesPerToken: 800 })
      const { samples } = await say(engine, 'sherpa:later/fi', 'Hyvää.')
      expect(samples.length % 800).toBe(0)
    } finally {
      await engine.close()
    }
  })

  test('without the package there are no voices, and it says how to get it', async () => {
    const engine = house.engine(['mms-fin'], { runtime: 'sherpa-onnx-absent' })
    try {
      expect(await engine.voices({ signal: never() })).toEqual([])
      const message =
        'The engine sherpa needs the package sherpa-onnx-absent: run "npm install sherpa-onnx-absent".'
      expect(await failure(engine.prepare({ signal: never() }))).toMatchObject({
        code: 'unavailable',
        message,
      })
      expect(engine.status()).toEqual({ state: 'failed', failure: message })
    } finally {
      await engine.close()
    }
  })

  test('a device that is not there is refused', async () => {
    const engine = house.engine(['mms-fin'], { device: 'cuda' })
    try {
      expect(await failure(say(engine, 'sherpa:mms-fin/fi', 'Hyvää.'))).toMatchObject({
        code: 'unavailable',
        message: 'Expected the device of sherpa to be auto or one of cpu, got "cuda".',
      })
    } finally {
      await engine.close()
    }
  })

  test('where CUDA cannot be used, auto takes the processor and tells it once', async () => {
    // The package with the library for CUDA beside it, but no card that it could use.
    const home = house.path('cuda')
    const real = createRequire(import.meta.url).resolve('sherpa-onnx-node')
    const native = `sherpa-onnx-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
    await mkdir(path.join(home, 'sherpa'), { recursive: true })
    await mkdir(path.join(home, native))
    await writeFile(path.join(home, native, 'libonnxruntime_providers_cuda.so'), '')
    const runtime = path.join(home, 'sherpa', 'index.cjs')
    await writeFile(
      runtime,
      `const real = require(${JSON.stringify(real)})
      const createAsync = (config) => {
        if (config.model.provider !== 'cpu') throw new Error('There is no card.')
        return real.OfflineTts.createAsync(config)
      }
      module.exports = { ...real, OfflineTts: { createAsync } }`,
    )
    const warnings: object[] = []
    const warn = (fields: object, message: string): void =>
      void warnings.push({ ...fields, message })
    const logger: Logger = { ...silent, warn, child: () => logger }
    const engine = house.engine(['mms-fin', 'piper'], { runtime, logger })
    try {
      for (const voice of ['sherpa:mms-fin/fi', 'sherpa:piper/tiny', 'sherpa:mms-fin/fi']) {
        const { frames } = await say(engine, voice, 'Hello.')
        expect(frames[0]!.spokenBy).toMatchObject({ device: 'cpu' })
      }
      expect(engine.status()).toMatchObject({ state: 'ready', device: 'cpu' })
      expect(warnings).toEqual([
        expect.objectContaining({
          device: 'cpu',
          message: 'models run on the processor: CUDA could not be used',
        }),
      ])
    } finally {
      await engine.close()
    }
  })

  test('options that do not fit are refused by name', async () => {
    const engine = house.engine(['kokoro', 'piper'])
    try {
      const ask = (model: string, engineOptions: { [key: string]: number }) =>
        failure(say(engine, model, 'Hello.', { engineOptions }))
      expect(await ask('sherpa:kokoro/af_bella', { numSteps: 4 })).toMatchObject({
        code: 'invalid_request',
        message:
          'Expected no numSteps for a model of the family kokoro among the options of sherpa.',
        details: { param: 'engineOptions.sherpa.numSteps' },
      })
      expect(await ask('sherpa:piper/tiny', { noiseScale: 3 })).toMatchObject({
        message: 'Expected noiseScale to be a number from 0 to 2 among the options of sherpa.',
      })
      const loud = await say(engine, 'sherpa:piper/tiny', 'Hello.', {
        engineOptions: { noiseScale: 0.2, noiseScaleW: 0.3 },
      })
      expect(loud.durationSec).toBeGreaterThan(0)
    } finally {
      await engine.close()
    }
  })
})

describe('voices that are imitated', () => {
  test('sound like their recordings, differently for each', async () => {
    const low = await house.recording('low.wav', 3, 120)
    const high = await house.recording('high.wav', 3, 700)
    const references = [
      { name: 'low', audio: low, text: 'Hello to you all.', language: 'en-GB' },
      { name: 'high', audio: high, text: 'Good morning.', language: '' },
    ]
    const engine = house.engine(['zipvoice', 'pocket'], { references })
    try {
      const voices = await engine.voices({ signal: never() })
      expect(voices.map((it) => [it.id, it.languages])).toEqual([
        ['sherpa:zipvoice/low', ['en-GB', 'en', 'zh']],
        ['sherpa:zipvoice/high', ['en', 'zh']],
        ['sherpa:pocket/low', ['en-GB', 'en']],
        ['sherpa:pocket/high', ['en']],
      ])
      for (const model of ['zipvoice', 'pocket']) {
        const first = await say(engine, `sherpa:${model}/low`, 'Hello.', { seed: 7 })
        const second = await say(engine, `sherpa:${model}/high`, 'Hello.', { seed: 7 })
        expect(difference(first.samples, second.samples), model).toBeGreaterThan(0.01)
      }
    } finally {
      await engine.close()
    }
  })

  test('by a bad recording fail by its name; the others speak', async () => {
    const silent = house.path('silent.wav')
    const { wavOf } = await import('../support/sherpa-house.ts')
    await writeFile(silent, wavOf(new Float32Array(32_000), 16_000))
    const text = house.path('text.wav')
    await writeFile(text, 'This is no audio.')
    const references = [
      { name: 'gone', audio: house.path('gone.wav'), text: 'x', language: 'en' },
      { name: 'silent', audio: silent, text: 'x', language: 'en' },
      { name: 'short', audio: await house.recording('short.wav', 0.4), text: 'x', language: 'en' },
      { name: 'long', audio: await house.recording('long.wav', 31), text: 'x', language: 'en' },
      { name: 'text', audio: text, text: 'x', language: 'en' },
      { name: 'mute', audio: await house.recording('mute.wav', 2), text: '', language: 'en' },
      { name: 'good', audio: await house.recording('good.wav', 2), text: 'Hi.', language: 'en' },
    ]
    const engine = house.engine(['zipvoice'], { references })
    try {
      const ask = async (name: string): Promise<string> =>
        (await failure(say(engine, `sherpa:zipvoice/${name}`, 'Hello.'))).message
      expect(await ask('gone')).toBe(
        'Expected audio in gone.wav for the reference gone, found no file.',
      )
      expect(await ask('silent')).toBe(
        'Expected a voice in silent.wav for the reference silent, found silence.',
      )
      expect(await ask('short')).toBe(
        'Expected at least 1 seconds in short.wav for the reference short, found 0.40 seconds.',
      )
      expect(await ask('long')).toBe(
        'Expected at most 30 seconds in long.wav for the reference long, found more.',
      )
      expect(await ask('text')).toBe(
        'Expected WAV or FLAC in text.wav for the reference text, found something else.',
      )
      expect(await ask('mute')).toBe(
        'Expected the text of the reference mute, which the model zipvoice needs; there is none.',
      )
      expect((await say(engine, 'sherpa:zipvoice/good', 'Hello.')).durationSec).toBeGreaterThan(0)
      expect(engine.status().crashes).toBe(0)
    } finally {
      await engine.close()
    }
  })
})
