import { toneEngine, type ToneEngineOptions } from '../../src/adapters/engines/tone/engine.ts'
import { createTelemetry } from '../../src/adapters/telemetry/prometheus.ts'
import type { Config } from '../../src/app/config/config.ts'
import { DEFAULTS } from '../../src/app/config/defaults.ts'
import { createRostrum } from '../../src/app/create-rostrum.ts'
import type { Keyring } from '../../src/app/keys/keyring.ts'
import type { Rostrum } from '../../src/app/rostrum.ts'
import type { LogFields, Logger } from '../../src/ports/logger.ts'
import type { SpeechEngine } from '../../src/ports/engine.ts'
import { startServer, type RunningServer } from '../../src/server/index.ts'

/** A log line that a test may look at. */
export interface LogLine extends LogFields {
  readonly level: string
  readonly message: string
}

export interface TestServer extends AsyncDisposable {
  readonly url: string
  readonly rostrum: Rostrum
  readonly running: RunningServer
  /** Engine calls begun so far. */
  readonly calls: number
  /** Engine calls that have not ended. */
  readonly open: number
  readonly lines: readonly LogLine[]
  /** Lets `count` more engine calls speak, and those that begin after them not until it is undone. */
  holdAfter(count: number): () => void
  /** Changes the settings as an edited file would. */
  change(edit: (config: Config) => Config): void
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>
  get(path: string, init?: RequestInit): Promise<Response>
}

export interface TestServerOptions {
  readonly tone?: ToneEngineOptions
  readonly edit?: (config: Config) => Config
  readonly keyring?: Keyring
  readonly version?: string
  /** Languages that its voices speak beside the tone engine's. */
  readonly languages?: readonly string[]
}

function recordingLogger(lines: LogLine[], bound: LogFields = {}): Logger {
  const write = (level: string) => (fields: LogFields, message: string) => {
    lines.push({ ...bound, ...fields, level, message })
  }
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: (fields) => recordingLogger(lines, { ...bound, ...fields }),
  }
}

/** Waits for it, or rejects when the signal fires. */
async function unlessAborted(waited: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
    void waited.then(() => {
      signal.removeEventListener('abort', leave)
      resolve()
    })
  })
}

/** A real server over the tone engine, in this process, on a port of the system's choice. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const tone = toneEngine(options.tone)
  const counts = { calls: 0, open: 0 }
  let held: { readonly after: number; readonly over: Promise<void> } | undefined
  const engine: SpeechEngine = {
    ...tone,
    async voices(call) {
      const voices = await tone.voices(call)
      const more = options.languages ?? []
      return voices.map((voice) => ({ ...voice, languages: [...voice.languages, ...more] }))
    },
    async *synthesize(segment, call) {
      counts.calls += 1
      counts.open += 1
      try {
        if (held && counts.calls > held.after) await unlessAborted(held.over, call.signal)
        yield* tone.synthesize(segment, call)
      } finally {
        counts.open -= 1
      }
    },
  }
  const base: Config = { ...DEFAULTS, server: { ...DEFAULTS.server, port: 0 } }
  let current = options.edit?.(base) ?? base
  const lines: LogLine[] = []
  const logger = recordingLogger(lines)
  const telemetry = createTelemetry()
  const parts = { engines: [engine], logger, meter: telemetry.meter }
  const rostrum = await createRostrum({ config: current, parts })
  const settings = {
    get current() {
      return current
    },
    subscribe: () => () => {},
  }
  const running = await startServer({
    rostrum,
    settings,
    logger,
    telemetry,
    version: options.version ?? '1.2.3',
    ...(options.keyring && { keyring: options.keyring }),
  })
  const { url } = running
  return {
    url,
    rostrum,
    running,
    lines,
    holdAfter(count) {
      let go = (): void => {}
      held = { after: counts.calls + count, over: new Promise((resolve) => (go = resolve)) }
      return () => {
        held = undefined
        go()
      }
    },
    get calls() {
      return counts.calls
    },
    get open() {
      return counts.open
    },
    change(edit) {
      current = edit(current)
    },
    post: (path, body, init = {}) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
        headers: { 'content-type': 'application/json', ...init.headers },
      }),
    get: (path, init) => fetch(`${url}${path}`, init ?? {}),
    async [Symbol.asyncDispose]() {
      await running.close()
      await rostrum.close()
      await engine.close()
      telemetry.close()
    },
  }
}
