import { createHash } from 'node:crypto'
import { toneEngine } from '../../src/adapters/engines/tone/engine.ts'
import { createRostrum } from '../../src/app/create-rostrum.ts'
import type { PartialDeep } from '../../src/app/create.ts'
import type { Config } from '../../src/app/config/config.ts'
import type { Rostrum } from '../../src/app/rostrum.ts'
import { segmentOf } from '../../src/contracts/segment.ts'
import { never, speak } from '../../src/contracts/spoken.ts'
import { SpeechError } from '../../src/core/errors.ts'
import { GEMINI_KEY, perMinute, startGemini } from './gemini.ts'
import { seededRandom } from './random.ts'
import {
  startUpstream,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamFault,
} from './upstream.ts'

/** Engines whose reliability is measured. */
export type ReliableEngine = 'openai' | 'gemini'

/** What goes wrong with the call of a number; nothing: undefined. */
export type FaultPlan = (number: number) => UpstreamFault | undefined

/** What became of the requests. */
export interface Reliability {
  readonly requests: number
  /** Requests that failed, by code. */
  readonly failed: { readonly [code: string]: number }
  /** Requests whose audio is not that of the same text without faults, to the sample. */
  readonly damaged: number
  /** Calls that reached the upstream, and those of them that it spoilt, by kind. */
  readonly calls: number
  readonly faults: { readonly [kind: string]: number }
  /** Most calls that were open at the upstream at one time. */
  readonly mostOpen: number
  readonly seconds: number
}

/** What is measured. */
export interface ReliabilityOptions {
  readonly engine: ReliableEngine
  readonly requests: number
  /** Requests at a time. Default 20. */
  readonly callers?: number
  /** Sentences of each text; one is always one call. Default: one to four. */
  readonly sentences?: number
  readonly fault: FaultPlan
  /** Settings of the engine beside the shortened waits. */
  readonly settings?: PartialDeep<Config['engines']['openai']>
}

/** Waits as short as the upstream is near; the number of attempts and all else as by default. */
const WAITS = { timeoutMs: 2000, stallMs: 250, backoffMs: 25, maxBackoffMs: 2000 }

const WORDS =
  'amber birch cedar delta ember field grove haven inlet jetty knoll ledge marsh north ocean prairie quarry ridge shore tundra upland valley willow yonder'.split(
    ' ',
  )

/** Texts of so many sentences, or one to four, no two alike. */
function textOf(number: number, sentences = 1 + (number % 4)): string {
  const random = seededRandom(number + 1)
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] as string
  const sentence = (): string => `${Array.from({ length: 5 }, word).join(' ')}.`
  return Array.from({ length: sentences }, sentence).join(' ')
}

/** The body of an answer: the words of a text as tones, in samples of 16 bits. */
async function spoken(text: string): Promise<UpstreamAnswer> {
  const engine = toneEngine({ sampleRate: 24_000 })
  const [voice] = await engine.voices({ signal: never() })
  const { frames } = await speak(engine, segmentOf(text, voice!, { timing: 'none' }))
  const pieces = frames.map(({ samples }) => Int16Array.from(samples, (it) => it * 32_767))
  const body = Buffer.concat(pieces.map((it) => Buffer.from(it.buffer)))
  return { headers: { 'content-type': 'audio/pcm' }, body }
}

async function startSpeaking(engine: ReliableEngine, fault: FaultPlan): Promise<Upstream> {
  if (engine === 'gemini') return startGemini({ fault })
  let calls = 0
  return startUpstream({
    answer: ({ method, body }) =>
      method === 'POST'
        ? spoken((JSON.parse(body.toString()) as { input: string }).input)
        : { status: 404 },
    fault: (_, { method }) => (method === 'POST' ? fault(calls++) : undefined),
  })
}

/** A platform that speaks through one upstream and nothing else. */
export function startCaller(
  engine: ReliableEngine,
  url: string,
  settings: PartialDeep<Config['engines']['openai']> = {},
): Promise<Rostrum> {
  const off = { enabled: false }
  const place = engine === 'gemini' ? { url, apiKey: GEMINI_KEY } : { url: `${url}/v1` }
  return createRostrum({
    config: {
      engines: {
        espeak: off,
        flite: off,
        sherpa: off,
        chatterbox: off,
        [engine]: { ...WAITS, ...settings, ...place },
      },
    },
  })
}

/** The audio of a text, as a sum of all its samples; throws as speaking does. */
async function heard(rostrum: Rostrum, text: string): Promise<string> {
  const speech = await rostrum.speak({ text, output: { codec: 'pcm' } })
  const sum = createHash('sha256')
  for await (const piece of speech.bytes) sum.update(piece)
  return sum.digest('hex')
}

/**
 * Speaks many texts through an upstream that spoils calls as planned, and compares each with what a
 * faultless one makes of it.
 */
export async function measureReliability(options: ReliabilityOptions): Promise<Reliability> {
  const { engine, requests, callers = 20, settings } = options
  const faults: { [kind: string]: number } = {}
  const failed: { [code: string]: number } = {}
  let calls = 0
  let mostOpen = 0
  let damaged = 0
  await using good = await startSpeaking(engine, () => undefined)
  await using bad = await startSpeaking(engine, (number) => {
    calls++
    mostOpen = Math.max(mostOpen, bad.open)
    const fault = options.fault(number)
    const kind = fault?.kind === 'status' ? `${fault.status}` : fault?.kind
    if (kind !== undefined) faults[kind] = (faults[kind] ?? 0) + 1
    return fault
  })
  const reference = await startCaller(engine, good.url)
  const measured = await startCaller(engine, bad.url, settings)
  const startMs = performance.now()
  try {
    let next = 0
    const call = async (): Promise<void> => {
      for (let number = next++; number < requests; number = next++) {
        const text = textOf(number, options.sentences)
        try {
          const audio = await heard(measured, text)
          if (audio !== (await heard(reference, text))) damaged++
        } catch (error) {
          const code = SpeechError.is(error) ? error.code : 'none'
          failed[code] = (failed[code] ?? 0) + 1
        }
      }
    }
    await Promise.all(Array.from({ length: callers }, call))
  } finally {
    await Promise.all([reference.close(), measured.close()])
  }
  const seconds = (performance.now() - startMs) / 1000
  return { requests, failed, damaged, calls, faults, mostOpen, seconds }
}

/** Spoils so many calls of a hundred, each in one of the ways in which a call may fail and the next not. */
export function passingFaults(engine: ReliableEngine, percent: number, seed: number): FaultPlan {
  const random = seededRandom(seed)
  const status = (
    code: number,
    headers: { readonly [name: string]: string } = {},
  ): UpstreamFault => ({
    kind: 'status',
    status: code,
    answer: { headers: { 'content-type': 'application/json', ...headers }, body: '{}' },
  })
  const tooMany = (retryMs: number): UpstreamFault =>
    engine === 'gemini'
      ? perMinute(`${retryMs / 1000}s`)
      : status(
          429,
          retryMs % 1000 === 0
            ? { 'retry-after': `${retryMs / 1000}` }
            : { 'retry-after-ms': `${retryMs}` },
        )
  const ways: readonly (() => UpstreamFault)[] = [
    () => status(429),
    () => tooMany(random() < 0.1 ? 1000 : 20),
    () => status(503),
    () => ({ kind: 'reset' }),
    () => ({ kind: 'reset-late' }),
    () => ({ kind: 'stall' }),
    () => ({ kind: 'cut' }),
    () => ({ kind: 'cut', chunked: true }),
  ]
  return () => {
    if (random() >= percent / 100) return undefined
    return ways[Math.floor(random() * ways.length)]?.()
  }
}
