import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Ending, OpenLink } from './link.ts'
import { lost, notLoaded, silent } from './loss.ts'
import type { FromSpeaker, JoinedFrame, SpeakerRequest } from './messages.ts'

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

/** A request to a host, without the id that it gives it. */
export type HostRequest = WithoutId<SpeakerRequest>

/** One request that a thread or process is working on. */
export interface HostCall {
  /** Settles when it has nothing more to do with it. */
  readonly settled: Promise<Json | undefined>
  /** Asks it to stop; kills it when it does not within the grace time. */
  abort(): void
}

/** One thread or child process with a speaker in it, from its start to its end. */
export interface Host {
  /** True once it has ended or been told to. */
  readonly ended: boolean
  /** True once its speaker is loaded. */
  readonly ready: boolean
  /** What it runs on, once it is loaded and where it says so. */
  readonly device: string | undefined
  /** True once it has done what a call asked. */
  readonly served: boolean
  /** True when it was ended from here, for whatever reason. */
  readonly dismissed: boolean
  /** Calls in flight. */
  readonly calls: number
  /** Resolves when it has ended. */
  readonly exited: Promise<Ending>
  call(request: HostRequest, onFrame?: (frame: JoinedFrame) => void): HostCall
  /** Ends it at once. Its calls fail with `reason`, or as lost ones without it. */
  kill(why: string, reason?: SpeechError): void
  /** Lets it end by itself, or kills it after the grace time. Its calls fail with `reason`. */
  close(reason: SpeechError, graceMs: number): Promise<void>
}

/** How a thread or process is watched. */
export interface HostOptions {
  readonly engine: string
  /** The model that it loads, for an engine that has several. */
  readonly model?: string
  /** Milliseconds a loaded one has to react to an abort before it is killed. */
  readonly graceMs: number
  /** Milliseconds it has to load. */
  readonly startMs: number
  /** Milliseconds a loaded one may say nothing of a call before it is killed. Default: no bound. */
  readonly silenceMs?: number
  readonly logger?: Logger
}

interface Pending {
  readonly onFrame: ((frame: JoinedFrame) => void) | undefined
  resolve(value: Json | undefined): void
  reject(error: unknown): void
  grace?: NodeJS.Timeout
  /** Runs while it is loaded and says nothing of this call. */
  silence?: NodeJS.Timeout
}

/** Starts a thread or process. It keeps this process alive only while a call is in flight. */
export function startHost(open: OpenLink, options: HostOptions): Host {
  const { engine, logger } = options
  const calls = new Map<number, Pending>()
  let ready = false
  let served = false
  let ended = false
  let dismissed = false
  let device: string | undefined
  let ids = 0
  let failure: SpeechError | undefined

  const take = (id: number): Pending | undefined => {
    const pending = calls.get(id)
    if (!pending) return undefined
    calls.delete(id)
    clearTimeout(pending.grace)
    clearTimeout(pending.silence)
    if (calls.size === 0) link.unref()
    return pending
  }
  const failAll = (error: SpeechError): void => {
    for (const id of calls.keys()) take(id)?.reject(error)
  }
  const kill = (why: string, reason?: SpeechError): void => {
    failure ??= reason
    dismissed = true
    if (ended) return
    ended = true
    logger?.warn({ engine, ...link.fields }, why)
    link.kill()
  }
  // Runs while what is not loaded owes an answer.
  let startTimer: NodeJS.Timeout | undefined
  const stopTimer = (): void => {
    clearTimeout(startTimer)
    startTimer = undefined
  }
  const expectReady = (): void => {
    if (ready || startTimer) return
    startTimer = setTimeout(() => {
      const { startMs, model } = options
      kill(`engine ${link.kind} did not load, stopped`, notLoaded(engine, startMs, model))
    }, options.startMs)
    startTimer.unref()
  }

  /** A run that never ends must hold neither its caller nor those who wait for its place. */
  const expectWord = (id: number): void => {
    const pending = calls.get(id)
    const { silenceMs } = options
    if (!ready || !pending || silenceMs === undefined) return
    clearTimeout(pending.silence)
    pending.silence = setTimeout(() => {
      take(id)?.reject(silent(engine, silenceMs))
      kill(`engine ${link.kind} said nothing of a call, killed`)
    }, silenceMs)
    pending.silence.unref()
  }

  const link = open((message: FromSpeaker) => {
    switch (message.kind) {
      case 'ready':
        ready = true
        for (const id of calls.keys()) expectWord(id)
        device = message.device
        stopTimer()
        return
      case 'log':
        logger?.debug({ engine, ...link.fields, ...message.fields }, message.message)
        return
      case 'frame':
        expectWord(message.id)
        calls.get(message.id)?.onFrame?.(message.frame)
        return
      case 'done': {
        const pending = take(message.id)
        if (message.frame) pending?.onFrame?.(message.frame)
        served = true
        pending?.resolve(message.value)
        return
      }
      case 'failed':
        // Whatever it refuses: it is there.
        served ||= ready
        take(message.id)?.reject(revive(message))
        // It answers, so it does not hang: it could not load, and may be asked to try again.
        stopTimer()
        if (calls.size > 0) expectReady()
    }
  })
  const exited = link.exited.then((ending) => {
    ended = true
    stopTimer()
    if (calls.size > 0) failAll(failure ?? lost(engine, link, ready, ending))
    return ending
  })

  return {
    get ended() {
      return ended
    },
    get ready() {
      return ready
    },
    get device() {
      return device
    },
    get served() {
      return served
    },
    get dismissed() {
      return dismissed
    },
    get calls() {
      return calls.size
    },
    exited,
    kill,
    call(request, onFrame) {
      const id = ++ids
      if (calls.size === 0) link.ref()
      const settled = new Promise<Json | undefined>((resolve, reject) => {
        calls.set(id, { onFrame, resolve, reject })
      })
      settled.catch(() => {})
      try {
        link.post({ ...request, id })
        expectReady()
        expectWord(id)
      } catch (cause) {
        // What cannot be sent never left.
        const message = `Expected a request that can be sent to a ${link.kind}.`
        take(id)?.reject(new SpeechError('internal', message, { cause, details: { engine } }))
      }
      return {
        settled,
        abort() {
          const pending = calls.get(id)
          if (!pending || pending.grace) return
          link.interrupt(id)
          link.post({ kind: 'abort', id })
          // While it loads it cannot react, and a call that it finds aborted it only skips.
          if (!ready) return take(id)?.resolve(undefined)
          pending.grace = setTimeout(
            () => kill(`engine ${link.kind} did not stop, killed`),
            options.graceMs,
          )
        },
      }
    },
    async close(reason, graceMs) {
      dismissed = true
      if (!ended) {
        ended = true
        link.interrupt(ids)
        link.post({ kind: 'close' })
        const grace = setTimeout(() => link.kill(), graceMs)
        void exited.then(() => clearTimeout(grace))
      }
      failAll(reason)
      link.ref()
      await exited
    },
  }
}

function revive({ error, cause }: Extract<FromSpeaker, { kind: 'failed' }>): SpeechError {
  const { code, message, retryable, details } = error
  return new SpeechError(code, message, {
    retryable,
    details,
    ...(cause !== undefined && { cause }),
  })
}
