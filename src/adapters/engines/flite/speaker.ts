import { SpeechError } from '../../../core/errors.ts'
import type { Mark } from '../../../core/mark.ts'
import { NO_MARKS } from '../../../core/pcm.ts'
import type { Segment, SentenceSpan } from '../../../core/segment.ts'
import { sentenceGap } from '../thread/sentence-gap.ts'
import type { Speaker } from '../thread/speaker.ts'
import { asciiText } from './ascii-text.ts'
import { FLITE_FACTS } from './facts.ts'
import { flitePhones, fliteSpeech, loadFlite, type FliteSpeech } from './program.ts'
import { wordTimes } from './word-times.ts'

/** Silence kept before the first phone and after the last, in seconds. */
const KEEP_SEC = 0.03

/** flite in this thread. It blocks while it speaks; `interrupted` is asked between sentences. */
export function fliteSpeaker(): Speaker {
  let loading: Promise<WebAssembly.Module> | undefined
  const load = async (): Promise<WebAssembly.Module> => {
    loading ??= loadFlite()
    try {
      return await loading
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  return {
    async prepare() {
      await load()
    },
    async speak(segment, call) {
      const flite = await load()
      const voice = voiceName(segment)
      const line = { voice, stretch: 1 / segment.rate }
      let first = true
      let estimated = 0
      for (const sentence of segment.sentences) {
        if (call.interrupted()) break
        const text = asciiText(segment.text.slice(sentence.start, sentence.end))
        if (!/[a-z0-9]/i.test(text)) continue
        const speech = trimmed(fliteSpeech(flite, { ...line, text }))
        const marks = wantsWords(segment) ? wordMarks(flite, segment, sentence, speech) : NO_MARKS
        if (!marks) estimated++
        const format = { sampleRate: speech.sampleRate, channels: 1 } as const
        if (!first) call.emit(sentenceGap(format, segment.rate))
        first = false
        call.emit({ format, samples: speech.samples, marks: marks ?? NO_MARKS })
      }
      if (first && !call.interrupted()) {
        // Not a shorter speech without a word of it: Latin letters are all that flite can read.
        throw new SpeechError(
          'unsupported',
          `Expected text in Latin letters or digits for voice ${segment.voice.id}, got a part without any.`,
          { details: { param: 'voice' } },
        )
      }
      call.log({ voice: segment.voice.id, segment: segment.index, estimated }, 'segment spoken')
    },
    async close() {
      loading = undefined
    },
  }
}

function wantsWords({ timing }: Segment): boolean {
  return timing === 'word' || timing === 'phoneme'
}

function voiceName({ voice }: Segment): string {
  const known = FLITE_FACTS.voices.find(({ id }) => id === voice.id.toLowerCase())
  if (known) return known.id.slice('flite:'.length)
  throw new SpeechError('invalid_request', 'Expected a voice that flite has, got another one.', {
    details: { param: 'voice' },
  })
}

/** Marks of the sentence's words; undefined when their phones cannot be told apart. */
function wordMarks(
  flite: WebAssembly.Module,
  segment: Segment,
  sentence: SentenceSpan,
  speech: FliteSpeech,
): readonly Mark[] | undefined {
  const words = segment.words.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  )
  const spelled = words.map(({ start, end }) =>
    asciiText(segment.text.slice(start, end))
      .replace(/[^\w'&-]+/g, ' ')
      .trim(),
  )
  const groups = flitePhones(flite, spelled)
  const times = groups.length === words.length ? wordTimes(speech.phones, groups) : undefined
  return times?.map(({ startSec, endSec }, index): Mark => {
    const { start = 0, end = 0, source } = words[index] ?? {}
    return {
      kind: 'word',
      label: segment.text.slice(start, end),
      offsetSec: startSec,
      durationSec: endSec - startSec,
      ...(source && { source }),
      method: 'engine',
    }
  })
}

/** Without most of the pauses that flite puts at both ends; the pipeline has its own. */
function trimmed(speech: FliteSpeech): FliteSpeech {
  const { sampleRate, samples, phones } = speech
  const opening = phones[0]?.name === 'pau' ? phones[0].endSec : 0
  const closing = phones.at(-1)?.name === 'pau' ? (phones.at(-2)?.endSec ?? 0) : Infinity
  const fromSec = Math.max(0, opening - KEEP_SEC)
  const start = Math.round(fromSec * sampleRate)
  const end = Math.min(samples.length, Math.round((closing + KEEP_SEC) * sampleRate))
  if (end <= start) return speech
  const phoneTimes = phones.map(({ name, endSec }) => ({
    name,
    endSec: Math.max(0, endSec - fromSec),
  }))
  return { sampleRate, samples: samples.slice(start, end), phones: phoneTimes }
}
