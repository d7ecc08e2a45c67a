import { setTimeout as delay } from 'node:timers/promises'
import { SpeechError } from '../../../core/errors.ts'
import type { Mark } from '../../../core/mark.ts'
import type { PcmFormat } from '../../../core/pcm.ts'
import type { Segment, SpokenWord } from '../../../core/segment.ts'
import type { Speaker, SpeakerCall } from '../thread/speaker.ts'
import { GAP_SEC, wordTone } from './code.ts'
import { readToneOptions, type ToneOptions } from './options.ts'

/** Peak of every tone. */
const LEVEL = 0.5
/** Rise and fall of a tone, in seconds, so that it does not click. */
const EDGE_SEC = 0.004

/** Speaks each word as a tone of its own, and fails, waits or hangs where it is told to. */
export function toneSpeaker(made: ToneOptions = {}): Speaker {
  return {
    prepare: async () => {},
    async speak(segment, call) {
      const options = readToneOptions(made, segment.engineOptions)
      const format: PcmFormat = { sampleRate: options.sampleRate ?? 16_000, channels: 1 }
      await wait(options.latencyMs, call)
      const words = segment.words.slice(0, options.truncate)
      for (const [index, word] of words.entries()) {
        if (index === (options.hangAt ?? 0)) await hang(options.hang, call)
        await wait(options.perWordMs, call)
        if (call.interrupted()) return
        if (index === options.failAt) {
          throw new SpeechError(
            options.failCode ?? 'engine_failed',
            'The engine tone failed as it was told to.',
          )
        }
        const through = completedBy(segment, word, words[index + 1])
        call.emit({ format, ...toneOf(segment, word, format), ...(through && { through }) })
      }
      call.log({ words: words.length }, 'tones made')
    },
    close: async () => {},
  }
}

/** How many sentences are complete with a word; 0 when its own goes on. */
function completedBy({ sentences }: Segment, word: SpokenWord, next?: SpokenWord): number {
  const at = sentences.findIndex((it) => it.end >= word.end)
  const end = sentences[at]?.end ?? 0
  return next && next.start < end ? 0 : at + 1
}

async function wait(delayMs: number | undefined, call: SpeakerCall): Promise<void> {
  if (delayMs) await delay(delayMs, undefined, { signal: call.signal })
}

async function hang(how: ToneOptions['hang'], call: SpeakerCall): Promise<void> {
  if (how === 'block') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  if (how === 'ignore') await new Promise<never>(() => {})
  if (how === 'wait') {
    await new Promise<never>((_, reject) => {
      const abort = (): void => reject(call.signal.reason as Error)
      if (call.signal.aborted) abort()
      else call.signal.addEventListener('abort', abort, { once: true })
    })
  }
}

function toneOf(
  segment: Segment,
  word: SpokenWord,
  format: PcmFormat,
): { samples: Float32Array<ArrayBuffer>; marks: readonly Mark[] } {
  const label = segment.text.slice(word.start, word.end)
  const tone = wordTone(label)
  const durationSec = tone.durationSec / segment.rate
  const turn = 2 * Math.PI * tone.frequencyHz * 2 ** (segment.pitchSemitones / 12)
  const count = Math.round(durationSec * format.sampleRate)
  const edge = EDGE_SEC * format.sampleRate
  const samples = new Float32Array(count + Math.round(GAP_SEC * format.sampleRate))
  for (let at = 0; at < count; at++) {
    const level = LEVEL * Math.min(1, at / edge, (count - at) / edge)
    samples[at] = level * Math.sin((turn * at) / format.sampleRate)
  }
  const mark: Mark = {
    kind: 'word', label, offsetSec: 0, durationSec, source: word.source, method: 'engine',
  } // prettier-ignore
  return { samples, marks: wantsWords(segment) ? [mark] : [] }
}

function wantsWords({ timing }: Segment): boolean {
  return timing === 'word' || timing === 'phoneme'
}
