import { createHash } from 'node:crypto'
import { concat } from '../../../core/bytes.ts'
import { SpeechError } from '../../../core/errors.ts'
import { follow } from '../../../core/follow.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import { segmentKey } from '../../../core/segment-key.ts'
import { abortable, Channel, orAborted } from '../../../core/stream.ts'
import type { ArtifactStore } from '../../../ports/artifact-store.ts'
import type { CacheClaim, CacheFinding, CacheIndex } from '../../../ports/cache-index.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { CallOptions, SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Meter } from '../../../ports/meter.ts'
import { engineClosed } from '../thread/failure.ts'
import { ownFrame } from './broadcast.ts'
import { type KeptFileParts, packSegment, unpackSegment } from './kept-file.ts'
import { shift } from './shift.ts'

/** Where segments are kept, and whose. */
export interface KeptOptions extends KeptFileParts {
  readonly artifacts: ArtifactStore
  readonly index: CacheIndex
  readonly clock: Clock
  readonly logger?: Logger | undefined
  readonly meter?: Meter | undefined
  /** Keeps every segment; otherwise only those that a call's `holder` needs. */
  readonly always: boolean
}

/** First wait for a segment that somebody else makes, doubled up to the longest. */
const FIRST_WAIT_MS = 25
const LONGEST_WAIT_MS = 250
/** After so long it is made here, too, and not kept: whoever makes it may hang. */
const MOST_WAIT_MS = 120_000
/** How long index and store may take, before speech goes on without them. */
const FIND_MS = 10_000
/** The same where somebody listens, and no task needs what is made to be kept. */
const LISTENER_WAIT_MS = 2000
/** For how long listeners are not kept waiting by an index that has just failed. */
const REST_MS = 10_000
const KEEP_MS = 15_000
/** Why a limit is watched no longer. */
const ANSWERED = new Error('The answer has come.')
/** Kept segments found damaged in one call, before it goes on without the cache. */
const MOST_DAMAGED = 3

/**
 * An engine whose segments outlive the process: each is kept in the artifact store when it is
 * spoken to its end, and read from there when any process asks for the same again. One process
 * makes it while others wait. A cache that cannot be reached or written never fails what can be
 * spoken, nor does a listener wait long for it. What a stand-in spoke is not kept. With a `holder` the
 * frames end when the segment is kept; without one it is kept afterwards, and `close()` waits for
 * that.
 *
 * Put `cached` with no room around it, so that equal calls of one process join.
 */
export function kept(engine: SpeechEngine, options: KeptOptions): SpeechEngine {
  const { artifacts, index, clock, logger, meter, always } = options
  const name = JSON.stringify([engine.id, engine.capabilities.build ?? ''])
  const keeping = new Set<Promise<void>>()
  let closed = false
  let restsUntil = -Infinity

  function warn(error: unknown, doing: string): void {
    logger?.warn({ err: error, engine: engine.id }, `The cache of segments could not be ${doing}.`)
  }

  /** Does something with the cache that must not take for ever. */
  async function within<T>(
    longestMs: number,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const wanted = follow(signal)
    const left = new AbortController()
    clock.sleep(longestMs, left.signal).then(
      () => {
        const what = 'Expected an answer of the cache; none came in time.'
        wanted.abort(new SpeechError('timeout', what))
      },
      () => undefined,
    )
    try {
      return await orAborted(work(wanted.signal), wanted.signal)
    } finally {
      // A reason of its own for each would cost more than the waiting.
      left.abort(ANSWERED)
      wanted.release()
    }
  }

  /** What is found under a key once nobody else makes it; undefined when the cache is of no use. */
  async function look(
    key: string,
    { signal, holder }: CallOptions,
  ): Promise<Exclude<CacheFinding, { readonly state: 'busy' }> | undefined> {
    const begun = clock.monotonic()
    const listens = holder === undefined
    if (listens && begun < restsUntil) return undefined
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(LONGEST_WAIT_MS, 2 * waitMs)) {
      let asked: Promise<CacheFinding> | undefined
      let finding
      try {
        finding = await within(
          listens ? LISTENER_WAIT_MS : FIND_MS,
          signal,
          (wanted) => (asked = index.claim(key, { signal: wanted, holder })),
        )
      } catch (error) {
        // An answer that comes too late may give a right that nobody uses.
        asked?.then(
          async (late) => {
            if (late.state === 'mine') await release(late.claim)
          },
          () => undefined,
        )
        signal.throwIfAborted()
        warn(error, 'asked')
        restsUntil = clock.monotonic() + REST_MS
        return undefined
      }
      if (finding.state !== 'busy') {
        if (finding.state === 'mine' && signal.aborted) await release(finding.claim)
        signal.throwIfAborted()
        const waited = waitMs > FIRST_WAIT_MS
        const outcome = finding.state === 'mine' ? 'miss' : waited ? 'shared' : 'hit'
        meter?.cache?.({ kind: 'segment', outcome })
        return finding
      }
      if (clock.monotonic() - begun > (listens ? LISTENER_WAIT_MS : MOST_WAIT_MS)) {
        logger?.debug({ engine: engine.id, key }, 'A segment is being made elsewhere for too long.')
        return undefined
      }
      await clock.sleep(waitMs, signal)
    }
  }

  /** The frames under a key; `damaged` when there are none that can be trusted. */
  async function read(
    key: string,
    signal: AbortSignal,
  ): Promise<readonly PcmFrame[] | 'damaged' | undefined> {
    try {
      return await within(KEEP_MS, signal, async (wanted) => {
        const found = await artifacts.get(key, { signal: wanted })
        if (!found) return 'damaged'
        const chunks: Uint8Array[] = []
        for await (const chunk of abortable(found.bytes, wanted)) chunks.push(chunk)
        return (await unpackSegment(concat(chunks), options, wanted)) ?? 'damaged'
      })
    } catch (error) {
      signal.throwIfAborted()
      // Replaced or removed while it was read.
      if (SpeechError.is(error) && GONE.has(error.code)) return 'damaged'
      warn(error, 'read')
      return undefined
    }
  }

  async function forget(key: string, signal: AbortSignal): Promise<boolean> {
    try {
      await within(FIND_MS, signal, (wanted) => index.forget(key, { signal: wanted }))
      return true
    } catch (error) {
      signal.throwIfAborted()
      warn(error, 'mended')
      return false
    }
  }

  async function release(claim: CacheClaim): Promise<void> {
    await claim.release().catch((error: unknown) => warn(error, 'let go'))
  }

  /** Keeps what was spoken; what goes wrong is only told. */
  async function keep(key: string, frames: readonly PcmFrame[], claim: CacheClaim): Promise<void> {
    try {
      await within(KEEP_MS, claim.signal, async (signal) => {
        const pieces = await packSegment(frames, options, signal)
        if (!pieces) return
        const put = { signal, mediaType: 'audio/flac' }
        const { sizeBytes } = await artifacts.put(key, each(pieces), put)
        signal.throwIfAborted()
        await claim.keep(sizeBytes)
      })
    } catch (error) {
      warn(error, 'written')
    } finally {
      await release(claim)
    }
  }

  /** Speaks into a channel, whether or not it is read, so that no claim waits for a slow reader. */
  async function make(
    key: string,
    segment: Segment,
    call: CallOptions,
    claim: CacheClaim,
    frames: Channel<PcmFrame>,
  ): Promise<void> {
    const own: PcmFrame[] = []
    try {
      for await (const frame of abortable(engine.synthesize(segment, call), call.signal)) {
        own.push(shift(ownFrame(frame), -segment.source.start))
        frames.push(frame)
      }
      call.signal.throwIfAborted()
    } catch (error) {
      await release(claim)
      frames.fail(error)
      return
    }
    if (call.holder === undefined) frames.end()
    if (own.some((it) => it.standIn)) await release(claim)
    else await keep(key, own, claim)
    frames.end()
  }

  async function* made(
    key: string,
    segment: Segment,
    call: CallOptions,
    claim: CacheClaim,
  ): AsyncGenerator<PcmFrame> {
    const wanted = follow(call.signal)
    const { signal } = wanted
    const frames = new Channel<PcmFrame>(signal)
    const making = make(key, segment, { ...call, signal }, claim, frames)
    keeping.add(making)
    void making.finally(() => keeping.delete(making))
    try {
      yield* frames
    } finally {
      wanted.abort(new Error('Nobody reads this segment any more.'))
      wanted.release()
    }
  }

  async function* speak(segment: Segment, call: CallOptions): AsyncGenerator<PcmFrame> {
    const { signal } = call
    signal.throwIfAborted()
    if (closed) throw engineClosed(engine.id)
    const key = keyOf(name, segment)
    for (let damaged = 0; damaged < MOST_DAMAGED; damaged++) {
      const finding = await look(key, call)
      if (!finding) break
      if (finding.state === 'mine') return yield* made(key, segment, call, finding.claim)
      const frames = await read(key, signal)
      if (!frames) break
      if (frames !== 'damaged') {
        for (const frame of frames) {
          signal.throwIfAborted()
          yield shift(frame, segment.source.start)
        }
        return undefined
      }
      logger?.warn({ engine: engine.id, key }, 'A kept segment is damaged or gone; made again.')
      if (!(await forget(key, signal))) break
    }
    return yield* engine.synthesize(segment, call)
  }

  return {
    ...engine,
    synthesize: (segment, call) =>
      always || call.holder !== undefined ? speak(segment, call) : engine.synthesize(segment, call),
    async close() {
      closed = true
      await engine.close()
      await Promise.all(keeping)
    },
  }
}

/** What a store says of a file that is no more the one it found. */
const GONE: ReadonlySet<string> = new Set(['conflict', 'not_found', 'invalid_request'])

function keyOf(name: string, segment: Segment): string {
  const sum = createHash('sha256').update(segmentKey(name, segment)).digest('hex')
  return `cache/segments/${sum}.flac`
}

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}
