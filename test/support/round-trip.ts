import { createRostrum, type Rostrum, type TimelineEntry } from '../../src/index.ts'
import { subtitles } from '../../src/pipeline/subtitles.ts'
import { generatedSentences, type GeneratedSentence } from './sentences.ts'

/** What came back of a sentence that was spoken, beside what should have. */
export interface RoundTrip {
  readonly sentence: GeneratedSentence
  /** Words that the engine marked. */
  readonly marked: readonly string[]
  /** Words of the normalised text. */
  readonly normalized: readonly string[]
  /** Marks whose times the engine did not tell. */
  readonly guessed: readonly TimelineEntry[]
  readonly subtitles: string
}

/** Letters, signs that join themselves to them, and digits, with the signs inside a word. */
const WORDS = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’\-‐‑_·](?=[\p{L}\p{N}]))*/gu

/** The lines of an SRT file without numbers and times, on one line. */
function linesOf(srt: string): string {
  const lines = srt.split('\n').filter((line, index, all) => {
    const isTime = line.includes(' --> ')
    const isNumber = (all[index + 1] ?? '').includes(' --> ')
    return !isTime && !isNumber && line !== ''
  })
  return lines.join(' ')
}

async function roundTrip(rostrum: Rostrum, sentence: GeneratedSentence): Promise<RoundTrip> {
  const { text, markup, language } = sentence
  const speech = await rostrum.speak({
    text,
    markup,
    language,
    timeline: 'word',
    output: { codec: 'pcm' },
  })
  for await (const chunk of speech.bytes) void chunk
  const { timeline, durationSec } = speech
  const words = timeline.filter(({ kind }) => kind === 'word')
  const normalized = await rostrum.normalize({ text, markup, language })
  const input = { text, timeline, durationSec, language: speech.language }
  return {
    sentence,
    marked: words.map(({ label }) => label),
    normalized: normalized.text.match(WORDS) ?? [],
    guessed: words.filter(({ method }) => method !== 'engine'),
    subtitles: linesOf(subtitles('srt', input, { markup })),
  }
}

/** Speaks generated sentences with eSpeak NG, and tells of each what came back. */
export async function* roundTrips(count: number, seed: number): AsyncGenerator<RoundTrip> {
  const rostrum = await createRostrum({ config: { log: { level: 'silent' } } })
  try {
    for (const sentence of generatedSentences(count, seed)) yield await roundTrip(rostrum, sentence)
  } finally {
    await rostrum.close()
  }
}
