import { rm } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { never } from '../../src/contracts/spoken.ts'
import { difference } from '../support/models/heard.ts'
import { writeTinyKokoro } from '../support/models/kokoro.ts'
import { writeTinyZipvoice } from '../support/models/zipvoice.ts'
import { say, sherpaHouse, voiceOf } from '../support/sherpa-house.ts'

const house = sherpaHouse()
afterAll(house.close)
const speakers = ['af_bella', 'af_sky']

/** A clock that can be put on, so that folders are looked at again. */
function clockAhead() {
  let aheadMs = 0
  const monotonic = (): number => systemClock.monotonic() + aheadMs
  return { ...systemClock, monotonic, putOn: (ms: number) => (aheadMs += ms) }
}

test('a model that replaces another under its name has other voices, blends too', async () => {
  const dir = house.path('kokoro')
  await writeTinyKokoro(dir, { speakers, samplesPerToken: 100 })
  const clock = clockAhead()
  const engine = house.engine(['kokoro'], { clock, blends: { anna: 'af_bella+af_sky' } })
  try {
    const ids = ['af_bella', 'anna', 'af_bella(2)+af_sky(1)'].map((it) => `sherpa:kokoro/${it}`)
    const revisions = async () => {
      const voices = await Promise.all(ids.map((id) => voiceOf(engine, id)))
      return [...voices.map((it) => it.revision), await engine.revision?.({ signal: never() })]
    }
    const before = await revisions()
    expect(before.every((it) => it !== undefined && it !== '')).toBe(true)
    const short = await say(engine, 'sherpa:kokoro/af_bella', 'Hello.')
    clock.putOn(2000)
    expect(await revisions()).toEqual(before)
    await rm(dir, { recursive: true })
    await writeTinyKokoro(dir, { speakers, samplesPerToken: 200 })
    clock.putOn(2000)
    const after = await revisions()
    for (const [index, revision] of after.entries()) expect(revision).not.toBe(before[index])
    const long = await say(engine, 'sherpa:kokoro/af_bella', 'Hello.')
    expect(long.durationSec).toBeGreaterThan(1.5 * short.durationSec)
  } finally {
    await engine.close()
  }
})

test('a voice imitates the recording that is there now, and is told from the one before', async () => {
  await writeTinyZipvoice(house.path('zipvoice'))
  const references = [
    { name: 'leo', audio: await house.recording('leo.wav', 3, 120), text: 'Hi.', language: 'en' },
    { name: 'mia', audio: await house.recording('mia.wav', 3, 300), text: 'Hi.', language: 'en' },
  ]
  const clock = clockAhead()
  const engine = house.engine(['zipvoice'], { clock, references })
  try {
    const revisionOf = async (name: string): Promise<string | undefined> =>
      (await voiceOf(engine, `sherpa:zipvoice/${name}`)).revision
    const speak = () => say(engine, 'sherpa:zipvoice/leo', 'Hello.', { seed: 7 })
    const before = [await revisionOf('leo'), await revisionOf('mia')]
    const all = await engine.revision?.({ signal: never() })
    const first = await speak()
    expect(difference(first.samples, (await speak()).samples)).toBeLessThan(0.001)
    await house.recording('leo.wav', 3.5, 700)
    clock.putOn(2000)
    expect(await revisionOf('leo')).not.toBe(before[0])
    expect(await revisionOf('mia')).toBe(before[1])
    expect(await engine.revision?.({ signal: never() })).not.toBe(all)
    expect(difference(first.samples, (await speak()).samples)).toBeGreaterThan(0.01)
  } finally {
    await engine.close()
  }
})
