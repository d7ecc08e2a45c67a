import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { processPool } from '../../src/adapters/engines/process/pool.ts'
import { sherpaCapabilities } from '../../src/adapters/engines/sherpa/facts.ts'
import { never, collect } from '../../src/contracts/spoken.ts'
import { segmentOf, textOf } from '../../src/contracts/segment.ts'
import { silent } from '../../src/app/silent-log.ts'
import type { Logger } from '../../src/ports/logger.ts'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { cutFile, pageFile, pointerFile } from '../support/models/broken.ts'
import { writeTinyKokoro } from '../support/models/kokoro.ts'
import { writeTinyMms, writeTinyPiper } from '../support/models/vits.ts'
import { failure, say, sherpaHouse, voiceOf, TINY_KOKORO } from '../support/sherpa-house.ts'

const house = sherpaHouse()
afterAll(house.close)
const { samplesPerToken: SAMPLES } = TINY_KOKORO
beforeAll(async () => {
  await Promise.all([
    writeTinyKokoro(house.path('kokoro'), TINY_KOKORO),
    writeTinyMms(house.path('mms-fin'), { samplesPerToken: SAMPLES }),
    writeTinyPiper(house.path('piper'), { samplesPerToken: SAMPLES }),
  ])
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

  test('a model that takes too long to load is told by its name', async () => {
    const engine = house.engine(['mms-fin'], { loadTimeoutMs: 1 })
    try {
      expect(await failure(engine.preload(['mms-fin'], { signal: never() }))).toMatchObject({
        code: 'unavailable',
        message: 'Expected the model mms-fin of sherpa to be loaded within 1 ms; it was not.',
        details: { engine: 'sherpa', model: 'mms-fin', timeoutMs: 1 },
      })
    } finally {
      await engine.close()
    }
  })

  test('models that are to be loaded beside all others have to be there, too', async () => {
    const engine = house.engine(['mms-fin', 'piper'])
    try {
      const preloading = engine.preload(['*', 'MMS-fin', 'absent'], { signal: never() })
      expect(await failure(preloading)).toMatchObject({
        code: 'not_found',
        message: 'Expected one of the models of sherpa (mms-fin, piper), got "absent".',
      })
      expect(engine.status()).toMatchObject({
        processes: 2,
        models: { 'mms-fin': { state: 'ready' }, piper: { state: 'ready' } },
      })
    } finally {
      await engine.close()
    }
  })

  test('a voice of eSpeak NG that is not there is told, and not taken for a wrong text', async () => {
    await writeTinyPiper(house.path('martian'), { voice: 'qqx', name: 'fi_FI-tiny-low' })
    const engine = house.engine(['martian'])
    try {
      expect(await failure(say(engine, 'sherpa:martian/tiny', 'Hello.'))).toMatchObject({
        code: 'unavailable',
        retryable: false,
        message:
          'Expected the voice "qqx" of eSpeak NG, which spells for the model martian; the data of eSpeak NG lacks it.',
      })
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
      const voices = await engine.voices({ signal: never() })
      const taken = new Map(voices.map(({ id, options }) => [id, options]))
      expect(taken.get('sherpa:kokoro/af_bella')).toEqual(['silenceScale'])
      expect(taken.get('sherpa:piper/tiny')).toEqual(['silenceScale', 'noiseScale', 'noiseScaleW'])
      const loud = await say(engine, 'sherpa:piper/tiny', 'Hello.', {
        engineOptions: { noiseScale: 0.2, noiseScaleW: 0.3 },
      })
      expect(loud.durationSec).toBeGreaterThan(0)
    } finally {
      await engine.close()
    }
  })
})
