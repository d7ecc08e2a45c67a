import { SpeechError } from '../../../core/errors.ts'
import type { Mark } from '../../../core/mark.ts'
import { NO_MARKS, type PcmFormat } from '../../../core/pcm.ts'
import { orAborted } from '../../../core/stream.ts'
import type { Segment } from '../../../core/segment.ts'
import { sentenceGap } from '../thread/sentence-gap.ts'
import type { Speaker, SpeakerCall, SpokenFrame } from '../thread/speaker.ts'
import { espeakPitch, wordsPerMinute } from './controls.ts'
import { mnemonicsOf, vowelsOf, type VowelInventory } from './ipa-mnemonics.ts'
import type { EspeakLibrary } from './library.ts'
import { loadEspeak } from './load.ts'
import { markClock, type TimedMark } from './mark-clock.ts'
import { markedText } from './marked-text.ts'
import { phonemeText } from './phonemes.ts'
import { chooseVoice } from './voice-name.ts'

/** Writes IPA in the phoneme codes of a voice. */
type Speller = (ipa: string) => string | undefined

/** The vowels of the voices that were asked for them. */
const inventories = new Map<string, VowelInventory>()

type Samples = SpokenFrame['samples']

/** eSpeak NG in this thread. It blocks while it speaks; `interrupted` is asked every 0.1 s of audio. */
export function espeakSpeaker(load: () => Promise<EspeakLibrary> = loadEspeak): Speaker {
  let loading: Promise<EspeakLibrary> | undefined
  let loaded: EspeakLibrary | undefined
  let last: Promise<void> = Promise.resolve()
  /**
   * The library has one voice: who uses it waits for those before, who pause between sentences, and
   * calls what this resolves to when done. Undefined when nobody waits any more.
   */
  const turn = async (signal?: AbortSignal): Promise<(() => void) | undefined> => {
    const before = last
    let leave = (): void => {}
    last = new Promise((resolve) => (leave = resolve))
    try {
      await (signal ? orAborted(before, signal) : before)
      return leave
    } catch {
      void before.then(leave)
      return undefined
    }
  }
  const prepare = async (): Promise<EspeakLibrary> => {
    loading ??= load()
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
      const leave = await turn(call.signal)
      if (!leave) return
      try {
        if (call.interrupted()) return
        const espeak = loaded ?? (await prepare())
        const spell = segment.words.some(({ ipa }) => ipa !== undefined)
          ? speller(espeak, segment)
          : undefined
        useVoice(espeak, segment)
        const told = await speakSentences(espeak, segment, call, spell)
        call.log({ voice: segment.voice.id, segment: segment.index, ...told }, 'segment spoken')
      } finally {
        leave()
      }
    },
    async answer(question, argument) {
      if (question !== 'phonemize') {
        throw new SpeechError(
          'internal',
          `Expected a question that espeak answers, got ${question}.`,
        )
      }
      const leave = await turn()
      try {
        return phonemeText(loaded ?? (await prepare()), argument)
      } finally {
        leave?.()
      }
    },
    async close() {
      loading = undefined
      loaded = undefined
    },
  }
}

function useVoice(espeak: EspeakLibrary, segment: Segment): void {
  chooseVoice(espeak, segment.voice.id)
  espeak.rate = wordsPerMinute(segment.rate)
  espeak.pitch = espeakPitch(segment.pitchSemitones)
  espeak.range = 50
  espeak.volume = 100
  espeak.events = segment.timing === 'word' || segment.timing === 'phoneme'
  espeak.labels = segment.timing === 'phoneme'
}

/** Asks the voice for its vowels, the first time; leaves its settings to be set again. */
function speller(espeak: EspeakLibrary, segment: Segment): Speller {
  const [voice = ''] = segment.voice.id.split('+')
  useVoice(espeak, segment)
  const vowels = inventories.get(voice) ?? vowelsOf(espeak)
  inventories.set(voice, vowels)
  return (ipa) => mnemonicsOf(ipa, vowels)
}

/**
 * Speaks sentence by sentence, each with the pause after it; tells how much was made and how many
 * words had no mark.
 */
async function speakSentences(
  espeak: EspeakLibrary,
  segment: Segment,
  call: SpeakerCall,
  spell: Speller | undefined,
): Promise<{ readonly audioSec: number; readonly missingMarks: number }> {
  const format: PcmFormat = { sampleRate: espeak.samplerate, channels: 1 }
  let missing = segment.timing === 'word' || segment.timing === 'phoneme' ? segment.words.length : 0
  let total = 0
  const emit = (samples: Samples, startMs: number, known: TimedMark[], through?: number): void => {
    if (samples.length === 0 && known.length === 0) return
    const marks = known.map(
      ({ mark, startMs: atMs }): Mark => ({ ...mark, offsetSec: (atMs - startMs) / 1000 }),
    )
    total += samples.length
    for (const mark of marks) if (mark.kind === 'word') missing--
    call.emit({
      format,
      samples,
      marks: marks.length > 0 ? marks : NO_MARKS,
      ...(through !== undefined && { through }),
    })
  }
  for (const [index, sentence] of segment.sentences.entries()) {
    if (index > 0) await call.breathe?.()
    if (call.interrupted()) break
    const clock = markClock(segment)
    let count = 0
    espeak.synthesize(markedText(segment, sentence, spell), (pcm, events) => {
      if (call.interrupted()) return true
      const startMs = (count / format.sampleRate) * 1000
      count += pcm.length
      emit(pcm, startMs, clock.read(events))
      return false
    })
    if (call.interrupted()) break
    const endMs = (count / format.sampleRate) * 1000
    const last = index === segment.sentences.length - 1
    const gap = last ? new Float32Array(0) : sentenceGap(format, segment.rate).samples
    emit(gap, endMs, clock.finish(endMs), index + 1)
  }
  return { audioSec: total / format.sampleRate, missingMarks: missing }
}
