import { SpeechError } from '../../../core/errors.ts'
import type { Mark } from '../../../core/mark.ts'
import { NO_MARKS, type PcmFormat } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Speaker, SpeakerCall, SpokenFrame } from '../thread/speaker.ts'
import { espeakPitch, wordsPerMinute } from './controls.ts'
import { mnemonicsOf, vowelsOf, type VowelInventory } from './ipa-mnemonics.ts'
import { loadEspeak, type LoadedEspeak } from './load.ts'
import { markClock, type TimedMark } from './mark-clock.ts'
import { markedText } from './marked-text.ts'
import { phonemeText } from './phonemes.ts'
import { espeakVoiceName } from './voice-name.ts'

/** Silence between two sentences of one segment at the natural rate, in seconds. */
const SENTENCE_GAP_SEC = 0.25

/** Writes IPA in the phoneme codes of a voice. */
type Speller = (ipa: string) => string | undefined

/** The vowels of the voices that were asked for them. */
const inventories = new Map<string, VowelInventory>()

type Samples = SpokenFrame['samples']

/** eSpeak NG in this thread. It blocks while it speaks; `interrupted` is asked every 0.1 s of audio. */
export function espeakSpeaker(): Speaker {
  let loading: Promise<LoadedEspeak> | undefined
  let loaded: LoadedEspeak | undefined
  const prepare = async (): Promise<LoadedEspeak> => {
    loading ??= loadEspeak()
    try {
      return (loaded = await loading)
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  return {
    async prepare() {
      await prepare()
    },
    async speak(segment, call) {
      const espeak = loaded ?? (await prepare())
      const spell = segment.words.some(({ ipa }) => ipa !== undefined)
        ? speller(espeak, segment)
        : undefined
      useVoice(espeak, segment)
      const told = speakSentences(espeak, segment, call, spell)
      call.log({ voice: segment.voice.id, segment: segment.index, ...told }, 'segment spoken')
    },
    async answer(question, argument) {
      const espeak = loaded ?? (await prepare())
      if (question !== 'phonemize') {
        throw new SpeechError(
          'internal',
          `Expected a question that espeak answers, got ${question}.`,
        )
      }
      return phonemeText(espeak, argument)
    },
    async close() {
      loading = undefined
      loaded = undefined
    },
  }
}

function useVoice({ worker }: LoadedEspeak, segment: Segment): void {
  const name = espeakVoiceName(segment.voice.id)
  if (name === undefined || worker.set_voice(name) !== 0) {
    throw new SpeechError('invalid_request', 'Expected a voice that espeak has, got another one.', {
      details: { param: 'voice' },
    })
  }
  worker.rate = wordsPerMinute(segment.rate)
  worker.pitch = espeakPitch(segment.pitchSemitones)
  worker.range = 50
  worker.volume = 100
}

/** Asks the voice for its vowels, the first time; leaves its settings to be set again. */
function speller(espeak: LoadedEspeak, segment: Segment): Speller {
  const [voice = ''] = segment.voice.id.split('+')
  useVoice(espeak, segment)
  const vowels = inventories.get(voice) ?? vowelsOf(espeak)
  inventories.set(voice, vowels)
  return (ipa) => mnemonicsOf(ipa, vowels)
}

/** Speaks sentence by sentence, and tells how much was made and how many words had no mark. */
function speakSentences(
  { worker }: LoadedEspeak,
  segment: Segment,
  call: SpeakerCall,
  spell: Speller | undefined,
): { readonly audioSec: number; readonly missingMarks: number } {
  const format: PcmFormat = { sampleRate: worker.samplerate, channels: 1 }
  let missing = segment.timing === 'word' || segment.timing === 'phoneme' ? segment.words.length : 0
  let first = true
  let total = 0
  const emit = (samples: Samples, startMs: number, known: TimedMark[]): void => {
    if (samples.length === 0 && known.length === 0) return
    const marks = known.map(
      ({ mark, startMs: atMs }): Mark => ({ ...mark, offsetSec: (atMs - startMs) / 1000 }),
    )
    total += samples.length
    for (const mark of marks) if (mark.kind === 'word') missing--
    call.emit({ format, samples, marks: marks.length > 0 ? marks : NO_MARKS })
  }
  for (const sentence of segment.sentences) {
    if (call.interrupted()) break
    if (!first) emit(silence(format, SENTENCE_GAP_SEC / segment.rate), 0, [])
    first = false
    const clock = markClock(segment)
    let count = 0
    worker.synthesize(markedText(segment, sentence, spell), (pcm, events) => {
      if (call.interrupted()) return true
      const startMs = (count / format.sampleRate) * 1000
      count += pcm.length
      emit(pcm, startMs, clock.read(events))
      return false
    })
    const endMs = (count / format.sampleRate) * 1000
    if (!call.interrupted()) emit(new Float32Array(0), endMs, clock.finish(endMs))
  }
  return { audioSec: total / format.sampleRate, missingMarks: missing }
}

function silence(format: PcmFormat, seconds: number): Float32Array<ArrayBuffer> {
  return new Float32Array(Math.round(seconds * format.sampleRate))
}
