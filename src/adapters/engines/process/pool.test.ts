import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf, textOf } from '../../../contracts/segment.ts'
import { speak } from '../../../contracts/spoken.ts'
import { systemClock } from '../../clock/system.ts'
import { toneFacts } from '../tone/facts.ts'
import { processPool, type ProcessPoolOptions } from './pool.ts'

const entry = new URL('../../../../dist/adapters/engines/tone/process.js', import.meta.url)
const facts = toneFacts({ concurrency: 1 })
const poolOf = (options: Partial<ProcessPoolOptions> = {}) =>
  processPool({ facts, entry, workers: 1, queue: 20, clock: systemClock, ...options })
const [voice] = facts.voices
if (!voice) throw new Error('no voice')

for (const workers of [1, 2]) {
  engineContract({
    describe,
    test,
    name: `tone in ${workers} process${workers > 1 ? 'es' : ''}`,
    create: () => poolOf({ workers }),
  })
}

test('a huge segment comes whole', async () => {
  const engine = poolOf()
  const text = textOf(40_000).replaceAll('.', ',')
  const spoken = await speak(engine, segmentOf(text, voice))
  expect(spoken.frames.length).toBeGreaterThan(1000)
  expect(spoken.marks.length).toBe(segmentOf(text, voice).words.length)
  await engine.close()
})
