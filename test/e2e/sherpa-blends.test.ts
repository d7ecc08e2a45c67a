import { readdir } from 'node:fs/promises'
import os from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { never } from '../../src/contracts/spoken.ts'
import { difference } from '../support/models/heard.ts'
import { writeTinyKitten } from '../support/models/kitten.ts'
import { writeTinyKokoro } from '../support/models/kokoro.ts'
import { writeTinyMms } from '../support/models/vits.ts'
import { failure, say, sherpaHouse, TINY_KOKORO } from '../support/sherpa-house.ts'

const house = sherpaHouse()
afterAll(house.close)
const { speakers, samplesPerToken: SAMPLES } = TINY_KOKORO
beforeAll(async () => {
  await Promise.all([
    writeTinyKokoro(house.path('kokoro'), TINY_KOKORO),
    writeTinyKitten(house.path('kitten'), { samplesPerToken: SAMPLES }),
    writeTinyMms(house.path('mms-fin'), { samplesPerToken: SAMPLES }),
  ])
})

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
