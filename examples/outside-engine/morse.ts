/**
 * An engine from outside: it speaks Morse code. It needs `rostrum/ports` alone, and its test
 * proves it with `rostrum/contracts`. Use it with
 *
 *   createRostrum({ parts: { engines: [morseEngine()] } })
 */
import {
  SpeechError,
  type Mark,
  type PcmFormat,
  type PcmFrame,
  type Segment,
  type SpeechEngine,
  type Voice,
} from 'rostrum/ports'

const CODES: { readonly [letter: string]: string } = {
  a: '.-', b: '-...', c: '-.-.', d: '-..', e: '.', f: '..-.', g: '--.', h: '....', i: '..',
  j: '.---', k: '-.-', l: '.-..', m: '--', n: '-.', o: '---', p: '.--.', q: '--.-', r: '.-.',
  s: '...', t: '-', u: '..-', v: '...-', w: '.--', x: '-..-', y: '-.--', z: '--..',
  0: '-----', 1: '.----', 2: '..---', 3: '...--', 4: '....-', 5: '.....', 6: '-....', 7: '--...',
  8: '---..', 9: '----.',
} // prettier-ignore

const FORMAT: PcmFormat = { sampleRate: 16_000, channels: 1 }
/** Length of a dot at the natural rate, in seconds; a dash is three, a gap between letters too. */
const DOT_SEC = 0.04
const VOICES: readonly Voice[] = [
  { id: 'morse:low', engine: 'morse', name: 'Low', languages: ['en-US', 'en'], installed: true },
  { id: 'morse:high', engine: 'morse', name: 'High', languages: ['en-US', 'en'], installed: true },
]
const HERTZ: { readonly [voice: string]: number } = { 'morse:low': 440, 'morse:high': 880 }

/** Makes the engine. */
export function morseEngine(): SpeechEngine {
  const ended = new AbortController()
  const closed = (): SpeechError => new SpeechError('unavailable', 'The engine morse was closed.')
  return {
    id: 'morse',
    capabilities: {
      workload: 'cpu',
      concurrency: 8,
      maxSegmentChars: 500,
      marks: 'word',
      controls: { rate: { min: 0.5, max: 4 } },
      options: [],
    },
    async voices({ signal }) {
      signal.throwIfAborted()
      return VOICES
    },
    async prepare({ signal }) {
      signal.throwIfAborted()
    },
    async *synthesize(segment, { signal }) {
      const hertz = HERTZ[segment.voice.id]
      if (!hertz) {
        throw new SpeechError('invalid_request', 'Expected a voice that morse has.', {
          details: { param: 'voice' },
        })
      }
      for (const word of segment.words) {
        // Between two words: has the caller left, has the engine been closed?
        signal.throwIfAborted()
        if (ended.signal.aborted) throw closed()
        yield wordFrame(segment, word, hertz)
      }
    },
    async close() {
      ended.abort()
    },
  }
}

function wordFrame(segment: Segment, word: Segment['words'][number], hertz: number): PcmFrame {
  const label = segment.text.slice(word.start, word.end)
  const letters = [...label.toLowerCase()].flatMap((letter) => CODES[letter] ?? [])
  const parts: { readonly dots: number; readonly on: boolean }[] = []
  for (const code of letters) {
    for (const sign of code) {
      parts.push({ dots: sign === '-' ? 3 : 1, on: true }, { dots: 1, on: false })
    }
    parts.push({ dots: 2, on: false })
  }
  parts.push({ dots: 4, on: false })

  const dot = Math.round((DOT_SEC * FORMAT.sampleRate) / segment.rate)
  const samples = new Float32Array(parts.reduce((sum, { dots }) => sum + dots * dot, 0))
  let at = 0
  for (const { dots, on } of parts) {
    const count = dots * dot
    for (let index = 0; on && index < count; index++) {
      const edge = Math.min(1, index / 80, (count - index) / 80)
      samples[at + index] = 0.5 * edge * Math.sin((2 * Math.PI * hertz * index) / FORMAT.sampleRate)
    }
    at += count
  }
  const mark: Mark = {
    kind: 'word',
    label,
    offsetSec: 0,
    durationSec: samples.length / FORMAT.sampleRate,
    source: word.source,
    method: 'engine',
  }
  const wanted = segment.timing === 'word' || segment.timing === 'phoneme'
  return { format: FORMAT, samples, marks: wanted ? [mark] : [] }
}
