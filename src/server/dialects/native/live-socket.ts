import type { WebSocket } from 'ws'
import { SpeechError } from '../../../core/errors.ts'
import type { ErrorCode } from '../../../core/errors.ts'
import type { SpeechRequest } from '../../../core/request.ts'
import type { LiveInput, LiveOutput } from '../../../protocol/live-message.ts'
import { readLiveInput } from '../../../protocol/live-message.ts'
import type { LiveStart } from '../../../protocol/speech-request.ts'
import { toSpeechRequest } from '../../../protocol/speech-request.ts'
import type { ActiveCall } from '../../active.ts'
import type { Call } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { toSpeechError } from '../../error-status.ts'
import type { LiveSocket } from '../../live-sockets.ts'
import { nativeBody } from './error.ts'
import type { LiveTurn } from './live-turn.ts'
import { startTurn } from './live-turn.ts'

/** Text that may wait to be spoken, in UTF-16 code units: some two hours of speech. */
const MAX_WAITING_CHARS = 100_000
/** Audio that may wait to be sent, in bytes; beyond it the speech waits for the client. */
const MAX_WAITING_BYTES = 256 * 1024
/** Raw audio is of this rate when none is asked for: what speech models and their clients use. */
const DEFAULT_PCM_RATE = 24_000

/** Close codes (RFC 6455, 7.4.1) after an error message. */
const CLOSE: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 1008,
  too_large: 1009,
  unsupported: 1003,
  not_found: 1008,
  conflict: 1008,
  unauthorized: 1008,
  rate_limited: 1013,
  overloaded: 1013,
  timeout: 1008,
  unavailable: 1013,
  engine_failed: 1011,
  internal: 1011,
}

/** One conversation on a live socket. */
interface Session extends LiveSocket {
  message(data: Buffer, isBinary: boolean): void
  stop(reason: unknown): void
}

function createSession(
  context: ServerContext,
  socket: WebSocket,
  call: Call,
  active: ActiveCall,
): Session {
  const { rostrum, settings, logger } = context
  let request: Omit<SpeechRequest, 'text'> | undefined
  /** What came behind a `start` that is still being looked at. The socket is paused meanwhile. */
  let held: LiveInput[] | undefined
  let turn: LiveTurn | undefined
  /** Seconds sent by the turns before this one. */
  let sentSec = 0
  let ended = false
  let idle: NodeJS.Timeout | undefined

  function send(message: LiveOutput): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
  }

  function fail(thrown: unknown): void {
    if (active.signal.aborted && !SpeechError.is(active.signal.reason)) return
    const error = toSpeechError(active.signal.aborted ? active.signal.reason : thrown)
    call.errorCode = error.code
    logger.warn({ requestId: call.id, errorCode: error.code, err: error }, 'live speech failed')
    turn?.stop(error)
    ended = true
    send({ type: 'error', error: nativeBody(error, call.id).error })
    socket.close(CLOSE[error.code], error.code)
  }

  function alive(): void {
    clearTimeout(idle)
    const { liveIdleMs } = settings.current.limits
    const late = (): void =>
      fail(new SpeechError('timeout', `Expected a message within ${liveIdleMs} ms, got none.`))
    idle = setTimeout(late, liveIdleMs)
  }

  async function sendAudio(bytes: Uint8Array): Promise<void> {
    if (socket.readyState !== socket.OPEN) return
    call.firstByteMs ??= performance.now() - call.startedMs
    call.bytes += bytes.length
    alive()
    if (socket.bufferedAmount + bytes.length <= MAX_WAITING_BYTES) socket.send(bytes)
    else await new Promise<void>((resolve) => socket.send(bytes, () => resolve()))
  }

  function beginTurn(wanted: Omit<SpeechRequest, 'text'>): LiveTurn {
    const begun: LiveTurn = startTurn(
      rostrum,
      wanted,
      {
        async audio(bytes) {
          if (turn === begun) await sendAudio(bytes)
        },
        marks(entries) {
          if (turn !== begun) return
          const timeline = entries.map((entry) => ({
            ...entry,
            startSec: entry.startSec + sentSec,
            endSec: entry.endSec + sentSec,
          }))
          send({ type: 'marks', timeline })
        },
      },
      { maxWaitingChars: MAX_WAITING_CHARS, requestId: call.id },
    )
    begun.finished.then(
      () => {
        if (turn !== begun) return
        sentSec += begun.durationSec
        turn = undefined
        if (ended) sayDone()
      },
      (error: unknown) => {
        if (turn === begun) fail(error)
      },
    )
    return begun
  }

  function sayDone(): void {
    send({ type: 'done', durationSec: sentSec })
    socket.close(1000)
  }

  async function start(message: LiveStart): Promise<void> {
    const config = settings.current
    const pcm = (message.format ?? 'pcm') === 'pcm' && message.sampleRate === undefined
    const { text: _, ...wanted } = toSpeechRequest(
      { ...message, text: '', ...(pcm ? { sampleRate: DEFAULT_PCM_RATE } : {}) },
      { format: 'pcm', timeline: 'word' },
    )
    // Planned with a figure, of no language, in place of the text to come: refusals are told before
    // any is sent.
    const plan = await rostrum.plan(
      { ...wanted, text: '1', markup: 'plain' },
      { signal: active.signal, requestId: call.id },
    )
    request = wanted
    send({
      type: 'ready',
      voice: plan.voice,
      engine: plan.engine,
      language: plan.language,
      format: plan.output.codec,
      ...(plan.output.sampleRate === undefined ? {} : { sampleRate: plan.output.sampleRate }),
      channels: plan.output.channels,
      warnings:
        message.quality === undefined
          ? plan.warnings
          : [...plan.warnings, 'No engine here has several qualities.'],
    })
    logger.debug({ requestId: call.id, voice: plan.voice, language: config.language }, 'live start')
  }

  function addText(text: string): void {
    if (request === undefined)
      throw new SpeechError('invalid_request', 'Expected `start` before any text.', {
        details: { param: 'type', expected: 'start' },
      })
    // Blanks alone begin no turn: there would be nothing to speak in it.
    if (turn === undefined && !/\S/.test(text)) return
    turn ??= beginTurn(request)
    turn.text.push({ text })
  }

  function clear(): void {
    const stopped = turn
    // Everything was said already: `done` is on its way.
    if (ended && stopped === undefined) return
    turn = undefined
    if (stopped !== undefined) {
      sentSec += stopped.durationSec
      stopped.stop(new Error('The client cleared what was not spoken yet.'))
    }
    send({ type: 'cleared', durationSec: sentSec })
    if (ended) sayDone()
  }

  function finish(): void {
    if (ended) return
    ended = true
    if (turn === undefined) sayDone()
    else turn.text.end()
  }

  /** Starts, then takes what came meanwhile. */
  async function open(message: LiveStart): Promise<void> {
    try {
      await start(message)
      const waiting = held ?? []
      held = undefined
      for (const next of waiting) take(next)
    } catch (error) {
      fail(error)
    } finally {
      socket.resume()
    }
  }

  function take(input: LiveInput): void {
    if (ended && input.type !== 'clear')
      throw new SpeechError('invalid_request', 'Expected no message but `clear` after `end`.', {
        details: { param: 'type' },
      })
    switch (input.type) {
      case 'start':
        if (request !== undefined)
          throw new SpeechError('invalid_request', 'Expected one `start`, got another.', {
            details: { param: 'type' },
          })
        held = []
        socket.pause()
        void open(input.start)
        return
      case 'text':
        return addText(input.text)
      case 'flush':
        turn?.text.push({ flush: true })
        return
      case 'clear':
        return clear()
      case 'end':
        return finish()
    }
  }

  active.signal.addEventListener('abort', () => fail(active.signal.reason), { once: true })
  alive()
  return {
    message(data, isBinary) {
      alive()
      try {
        if (isBinary)
          throw new SpeechError('invalid_request', 'Expected JSON text frames, got a binary one.')
        const input = readLiveInput(data.toString('utf8'))
        if (held === undefined) take(input)
        else held.push(input)
      } catch (error) {
        // What a client still sends after it was refused is of no interest.
        if (!ended || turn !== undefined) fail(error)
      }
    },
    finish,
    stop(reason) {
      clearTimeout(idle)
      ended = true
      turn?.stop(reason)
      turn = undefined
    },
  }
}

/** Serves one live socket until it closes. */
export function serveLiveSocket(
  context: ServerContext,
  sockets: { add(socket: LiveSocket): void; delete(socket: LiveSocket): void },
  socket: WebSocket,
  call: Call,
): void {
  const active = context.active.begin()
  const session = createSession(context, socket, call, active)
  sockets.add(session)
  socket.on('message', (data, isBinary) => session.message(data as Buffer, isBinary))
  socket.once('close', () => {
    session.stop(new Error('The client left.'))
    sockets.delete(session)
    active.end()
  })
}
