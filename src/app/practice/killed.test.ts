import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { closePracticeHouses, openPracticeHouse } from '../../../test/support/practice-house.ts'
import { keysOf, until } from '../../../test/support/task-house.ts'
import { memoryArtifacts } from '../../adapters/artifacts/memory.ts'
import { systemClock } from '../../adapters/clock/system.ts'
import { openDatabase } from '../../adapters/stores/sql/database.ts'
import { sqlRecordingStore } from '../../adapters/stores/sql/recording-store.ts'
import type { Clock } from '../../ports/clock.ts'

afterEach(closePracticeHouses)

const { signal } = new AbortController()
const text = 'Alpha bravo. Charlie, delta!'

/** Nobody waits long for what never comes. */
const hasty: Clock = {
  ...systemClock,
  sleep: (ms, until) => systemClock.sleep(Math.min(ms, 50), until),
}

/** Ports of a process that is killed with its call number `last`: it is begun or not, and never comes back. */
function dying(last: number, begins: boolean) {
  let calls = 0
  return {
    isDead: () => calls >= last,
    port<Port extends object>(port: Port, counts: (call: string, key: unknown) => boolean): Port {
      return new Proxy(port, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name)
          if (typeof value !== 'function' || name === 'close') return value
          return (...args: unknown[]): unknown => {
            const call = (): unknown => value.apply(target, args) as unknown
            if (!counts(String(name), args[0])) return call()
            calls += 1
            if (calls < last) return call()
            const never = new Promise(() => undefined)
            return calls === last && begins ? Promise.resolve(call()).then(() => never) : never
          }
        },
      })
    },
  }
}

const cases = [1, 2, 3, 4, 5, 6].flatMap((last) => [[last, false] as const, [last, true] as const])

test.each(cases)(
  'whoever is killed at write %d (done: %s) leaves what the next brings to its end, and makes once',
  async (last, begins) => {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
    const artifacts = memoryArtifacts()
    const url = path.join(dir, 'rostrum.db')
    const first = await openDatabase({ url, clock: hasty, signal })
    const death = dying(last, begins)
    const house = await openPracticeHouse({
      dir,
      parts: {
        clock: hasty,
        artifacts: death.port(
          { ...artifacts, close: () => Promise.resolve() },
          (call, key) => call === 'put' && String(key).startsWith('recordings/'),
        ),
        recordingStore: death.port(sqlRecordingStore(first), (call) => call === 'update'),
      },
    })
    house.work()
    const { id } = await house.rostrum.practice.addItem({ text })
    // Killed, or done before it could be.
    await until(
      async () =>
        death.isDead() || (await house.rostrum.practice.item(id)).recording.state === 'ready',
    )
    const [task] = (await house.rostrum.tasks.list()).tasks
    await house.close()
    await first.close()

    const late: Clock = { ...hasty, now: () => systemClock.now() + 10_000 }
    const next = await openPracticeHouse({ dir, parts: { clock: late, artifacts } })
    next.work()
    next.follow()
    await next.ready(id)
    const { tasks } = await next.rostrum.tasks.list()
    expect(tasks.map((it) => it.id)).toEqual([task?.id ?? tasks[0]?.id])
    const { recording } = await next.rostrum.practice.item(id)
    const kept = (await keysOf(artifacts)).filter((key) => key.startsWith('recordings/'))
    const folder = `recordings/${recording.id}/${tasks[0]?.id}`
    expect(kept).toEqual([`${folder}/speech.flac`, `${folder}/timeline.json`])
    expect((await next.rostrum.practice.audio(id)).durationSec).toBeGreaterThan(0)
  },
)
