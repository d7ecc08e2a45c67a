import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { speak } from '../../../contracts/spoken.ts'
import { systemClock } from '../../clock/system.ts'
import { asciiText } from './ascii-text.ts'
import { fliteEngine } from './engine.ts'
import { FLITE_FACTS } from './facts.ts'
import { fliteThreads } from './threads.ts'
import { wordTimes } from './word-times.ts'

engineContract({ describe, test, name: 'flite', voice: 'flite:kal16', create: fliteEngine })
engineContract({
  describe,
  test,
  name: 'flite in threads',
  voice: 'flite:kal16',
  create: () => fliteThreads({ workers: 2, queue: 20, clock: systemClock }),
})

const phones = (text: string) =>
  text.split(' ').map((name, index) => ({ name, endSec: (index + 1) / 10 }))

describe('words of phones', () => {
  test('follow the phones that flite names', () => {
    const times = wordTimes(phones('pau dh ax k ae t pau s ae t pau'), [
      ['dh', 'iy'],
      ['k', 'ae', 't'],
      ['s', 'ae', 't'],
    ])
    expect(times?.map((it) => [it.startSec, it.endSec])).toEqual([
      [0.1, 0.3],
      [0.3, 0.6],
      [0.7, 1],
    ])
  })

  test('are not told when the phones are others', () => {
    expect(wordTimes(phones('pau m iy ow pau'), [['k', 'ae', 't'], ['s']])).toBeUndefined()
    expect(wordTimes(phones('pau'), [['k']])).toBeUndefined()
  })
})

describe('flite', () => {
  const [voice] = FLITE_FACTS.voices
  if (!voice) throw new Error('no voice')
  const engine = fliteEngine()

  test('gives words that it cannot tell apart no mark, and others theirs', async () => {
    const { marks } = await speak(engine, segmentOf('Xx 3x4 €€ ... A mixture. Good day.', voice))
    expect(marks.map((it) => it.label).slice(-2)).toEqual(['Good', 'day'])
  })

  test('says so when a text has no letter it can read', async () => {
    await expect(speak(engine, segmentOf('Привет мир.', voice))).rejects.toMatchObject({
      code: 'unsupported',
    })
  })

  test('trims its own pauses', async () => {
    const { marks, durationSec } = await speak(engine, segmentOf('Good day.', voice))
    expect(marks[0]?.startSec).toBeLessThan(0.05)
    const last = marks.at(-1)
    expect(durationSec - (last?.startSec ?? 0) - (last?.durationSec ?? 0)).toBeLessThan(0.05)
  })

  test('reads what it does not know as ASCII, or passes over it', async () => {
    expect(asciiText('“Zoë’s café” — naïve…')).toBe('"Zoe\'s cafe" ,  naive...')
    expect((await speak(engine, segmentOf('世界. Hello.', voice))).marks).toHaveLength(1)
  })
})
