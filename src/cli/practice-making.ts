import { setTimeout } from 'node:timers/promises'
import type { Rostrum } from '../app/rostrum.ts'
import type { PracticeItem } from '../core/practice.ts'
import type { CliContext } from './context.ts'

/** Has items spoken while a command needs them. */
export interface PracticeMaking extends AsyncDisposable {
  /** The item when it can be heard or has failed; says that it is waited for when that takes a while. */
  settled(id: number): Promise<PracticeItem>
}

/** How the items are spoken. */
export interface MakingOptions {
  readonly rostrum: Rostrum
  /** Whether this process speaks them, rather than a server. */
  readonly works: boolean
}

const LOOK_MS = 150
/** Waiting that nobody notices needs no word. */
const UNNOTICED_MS = 500

/** Whether an item can be heard. */
export function isAudible({ recording: { state } }: PracticeItem): boolean {
  return state === 'ready' || state === 'made'
}

/** Whether nothing more happens to the speech of an item by itself. */
function isSettled(item: PracticeItem): boolean {
  return isAudible(item) || item.recording.state === 'failed'
}

/** Makes what has items spoken, which begins with the first one that is not ready. */
export function practiceMaking(
  { rostrum, works }: MakingOptions,
  context: CliContext,
): PracticeMaking {
  const over = new AbortController()
  const signal = AbortSignal.any([context.signal, over.signal])
  let working: Promise<unknown> | undefined
  /** Never resolves; rejects when nobody here can work. */
  let broken: Promise<never> | undefined

  function begin(): Promise<never> {
    const following = rostrum.practice.follow({ signal })
    const making = works ? rostrum.tasks.work({ signal }) : Promise.resolve()
    working = Promise.allSettled([following, making])
    const failed = new Promise<never>((_, reject) => {
      for (const each of [following, making]) each.catch(reject)
    })
    failed.catch(() => undefined)
    return failed
  }

  async function wait(id: number): Promise<PracticeItem> {
    const begun = performance.now()
    let told = false
    for (;;) {
      await setTimeout(LOOK_MS, undefined, { signal }).catch(() => signal.throwIfAborted())
      const item = await rostrum.practice.item(id, { signal })
      if (isSettled(item)) return item
      if (told || performance.now() - begun < UNNOTICED_MS) continue
      told = true
      const { error } = item.recording
      const why = error ? ` (${error.message})` : ''
      const who = works ? '' : ' by a server or worker'
      context.note(`Item ${id} is still to be spoken${who}${why}; waiting for it.`)
    }
  }

  return {
    async settled(id) {
      const item = await rostrum.practice.item(id, { signal })
      if (isSettled(item)) return item
      return Promise.race([wait(id), (broken ??= begin())])
    },
    async [Symbol.asyncDispose]() {
      over.abort(new DOMException('Nobody waits any more.', 'AbortError'))
      await working
    },
  }
}
