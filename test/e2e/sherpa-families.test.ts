import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineContract } from '../../src/contracts/engine.ts'
import type { SherpaOptions } from '../../src/adapters/engines/sherpa/sherpa-engine.ts'
import { writeTinyKitten } from '../support/models/kitten.ts'
import { writeTinyKokoro } from '../support/models/kokoro.ts'
import { writeTinyMatcha } from '../support/models/matcha.ts'
import { writeTinyPocket } from '../support/models/pocket.ts'
import { writeTinySupertonic } from '../support/models/supertonic.ts'
import { writeTinyMms, writeTinyPiper } from '../support/models/vits.ts'
import { writeTinyZipvoice } from '../support/models/zipvoice.ts'
import { say, sherpaHouse } from '../support/sherpa-house.ts'

const house = sherpaHouse()
afterAll(house.close)

/** Short sounds, since the contract speaks long texts. */
const short = { samplesPerToken: 60 }
beforeAll(async () => {
  await Promise.all([
    writeTinyKokoro(house.path('kokoro'), short),
    writeTinyKitten(house.path('kitten'), short),
    writeTinyPiper(house.path('piper'), { ...short, speakers: 3 }),
    writeTinyMms(house.path('mms-fin'), short),
    writeTinyMatcha(house.path('matcha'), { framesPerToken: 1 }),
    writeTinyZipvoice(house.path('zipvoice'), { framesPerToken: 1 }),
    writeTinyPocket(house.path('pocket')),
    writeTinySupertonic(house.path('supertonic')),
    house.recording('reader.wav', 3),
  ])
})

const references = (): SherpaOptions['references'] => [
  { name: 'reader', audio: house.path('reader.wav'), text: 'Hello to you all.', language: 'en' },
]

for (const name of ['kokoro', 'kitten', 'piper', 'mms-fin', 'matcha', 'supertonic'])
  engineContract({
    describe,
    test,
    name: `sherpa with a tiny ${name}`,
    create: () => house.engine([name]),
    voices: 3,
  })
for (const name of ['zipvoice', 'pocket'])
  engineContract({
    describe,
    test,
    name: `sherpa with a tiny ${name}`,
    create: () => house.engine([name], { references: references()! }),
    toleranceSec: 0.3,
  })

test('all families speak beside each other, each says who and on what', async () => {
  const names = [
    'kokoro',
    'kitten',
    'piper',
    'mms-fin',
    'matcha',
    'zipvoice',
    'pocket',
    'supertonic',
  ]
  const engine = house.engine(names, { references: references()! })
  try {
    const voices = await engine.voices({ signal: new AbortController().signal })
    for (const model of names) {
      const voice = voices.find((it) => it.id.startsWith(`sherpa:${model}/`))
      const { frames, durationSec } = await say(engine, voice!.id, 'Hello.')
      expect(durationSec, model).toBeGreaterThan(0)
      expect(frames[0]!.spokenBy).toEqual({
        engine: 'sherpa',
        voice: voice!.id,
        model,
        device: 'cpu',
      })
    }
    const status = engine.status()
    expect(status).toMatchObject({
      state: 'ready',
      device: 'cpu',
      processes: names.length,
      crashes: 0,
    })
    expect(Object.keys(status.models!)).toEqual(names)
  } finally {
    await engine.close()
  }
})
