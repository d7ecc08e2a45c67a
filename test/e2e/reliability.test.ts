import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { failover } from '../../src/adapters/engines/compose/failover.ts'
import { guarded } from '../../src/adapters/engines/compose/guarded.ts'
import { openAiEngine } from '../../src/adapters/engines/openai/engine.ts'
import { engineContract } from '../../src/contracts/engine.ts'
import type { SpeechEngine } from '../../src/ports/engine.ts'
import { measureReliability, passingFaults, type FaultPlan } from '../support/reliability.ts'
import { startTestServer } from '../support/test-server.ts'

/** The bench asks for more requests, and for the figures. */
const requests = Number(process.env['RELIABILITY_REQUESTS'] ?? 200)
const figuresFile = process.env['RELIABILITY_FIGURES']
const figures: { [name: string]: unknown } = {}

async function note(name: string, value: unknown): Promise<void> {
  figures[name] = value
  if (figuresFile !== undefined) await writeFile(figuresFile, JSON.stringify(figures))
}

describe.each(['openai', 'gemini'] as const)('through %s', (engine) => {
  test(
    'speech is whole though three calls of ten fail',
    async () => {
      const fault = passingFaults(engine, 30, 6)
      const measured = await measureReliability({ engine, requests, fault })
      await note(engine, measured)
      const spoilt = Object.values(measured.faults).reduce((sum, it) => sum + it, 0)
      expect(spoilt / measured.calls).toBeGreaterThan(0.25)
      expect(Object.keys(measured.faults).toSorted()).toEqual(
        ['429', '503', 'cut', 'reset', 'reset-late', 'stall'].toSorted(),
      )
      const lost = Object.values(measured.failed).reduce((sum, it) => sum + it, measured.damaged)
      expect(lost, JSON.stringify(measured)).toBeLessThanOrEqual(requests / 1000)
      expect(measured.mostOpen).toBeLessThanOrEqual(8)
    },
    60_000 + requests * 200,
  )

  test.each([400, 401, 403, 404])('a failure of status %i costs one call', async (status) => {
    const fault: FaultPlan = () => ({ kind: 'status', status })
    const measured = await measureReliability({ engine, requests: 20, sentences: 1, fault })
    await note(`${engine} ${status}`, measured)
    expect(Object.values(measured.failed)).toEqual([20])
    expect(measured.calls).toBe(20)
  })
})

test('fifty callers have one limit, which the upstream never sees exceeded', async () => {
  const fault = passingFaults('openai', 30, 7)
  const settings = { concurrency: 3 }
  const measured = await measureReliability({
    engine: 'openai',
    requests: 100,
    callers: 50,
    fault,
    settings,
  })
  expect(measured).toMatchObject({ failed: {}, damaged: 0 })
  expect(measured.mostOpen).toBeLessThanOrEqual(3)
  expect(measured.mostOpen).toBeGreaterThan(1)
})

/** An engine over the network with all that is put around one, whose upstream is a server of our own. */
async function far(id: string): Promise<SpeechEngine> {
  const server = await startTestServer()
  const url = `${server.url}/v1`
  const engine = openAiEngine({ id, url, clock: systemClock, concurrency: 3, maxSegmentChars: 600 })
  return guarded(
    {
      ...engine,
      async close() {
        await engine.close()
        await server[Symbol.asyncDispose]()
      },
    },
    { clock: systemClock },
  )
}

engineContract({ describe, test, name: 'guarded, over a server', create: () => far('far') })
engineContract({
  describe,
  test,
  name: 'failover from one server to another',
  async create() {
    const [first, second] = [await far('far'), await far('second')]
    return failover([first, second], { on: ['unavailable'] })
  },
})
