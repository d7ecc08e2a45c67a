import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimelineEntry } from '../ports/index.ts'
import { createCueWriter, subtitles } from './subtitles.ts'

/** A cue as read back by the parsers below, which know the formats and nothing of the writer. */
interface ReadCue {
  readonly startMs: number
  readonly endMs: number
  readonly lines: readonly string[]
}

function ms(time: string): number {
  const [whole = '', fraction = ''] = time.split(/[.,]/)
  const seconds = whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return seconds * 1000 + Number(fraction.padEnd(3, '0'))
}

function readSrt(file: string): ReadCue[] {
  if (file === '') return []
  expect(file.endsWith('\n\n')).toBe(true)
  const blocks = file.slice(0, -2).split('\n\n')
  return blocks.map((block, i) => {
    const [number, times, ...lines] = block.split('\n')
    expect(number).toBe(String(i + 1))
    const match = /^(\d{2,}:\d\d:\d\d,\d{3}) --> (\d{2,}:\d\d:\d\d,\d{3})$/.exec(times ?? '')
    expect(match).not.toBeNull()
    return { startMs: ms(match?.[1] ?? ''), endMs: ms(match?.[2] ?? ''), lines }
  })
}

function readVtt(file: string): ReadCue[] {
  const [header, ...blocks] = file.trimEnd().split('\n\n')
  expect(header).toBe('WEBVTT')
  return blocks.map((block) => {
    const [times, ...lines] = block.split('\n')
    const match = /^(\d{2,}:\d\d:\d\d[.]\d{3}) --> (\d{2,}:\d\d:\d\d[.]\d{3})$/.exec(times ?? '')
    expect(match).not.toBeNull()
    for (const line of lines) expect(line.includes('-->')).toBe(false)
    return { startMs: ms(match?.[1] ?? ''), endMs: ms(match?.[2] ?? ''), lines }
  })
}

function unescapeVtt(line: string): string {
  const text = line.replaceAll(/<[\d:.]+>/g, '')
  expect(/[<>]|&(?!(amp|lt|gt);)/.test(text)).toBe(false)
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function readLrc(file: string): { readonly startMs: number; readonly text: string }[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^\[(\d{2,}:\d\d[.]\d\d)\](.*)$/s.exec(line)
      expect(match).not.toBeNull()
      return { startMs: ms(match?.[1] ?? ''), text: match?.[2] ?? '' }
    })
}

/** Words of a text, spaced evenly; each piece of `text` that is not blank is one, but for bare signs. */
function spoken(
  text: string,
  { wordSec = 0.3, gapSec = 0.05 } = {},
): { text: string; timeline: TimelineEntry[]; durationSec: number } {
  const timeline: TimelineEntry[] = []
  let clock = 0
  for (const sentence of text.matchAll(/[^.!?。！？]+[.!?。！？”"」]*\s*/gu)) {
    const at = timeline.length
    const startSec = clock
    for (const word of sentence[0].matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}]|[\p{L}\p{N}\p{M}'’$]+/gu,
    )) {
      const start = sentence.index + word.index
      timeline.push({
        kind: 'word',
        label: word[0],
        startSec: clock,
        endSec: clock + wordSec,
        source: { start, end: start + word[0].length },
        method: 'engine',
      })
      clock += wordSec + gapSec
    }
    if (timeline.length === at) continue
    const source = { start: sentence.index, end: sentence.index + sentence[0].length }
    timeline.splice(at, 0, {
      kind: 'sentence',
      label: sentence[0].trim(),
      startSec,
      endSec: clock,
      source,
      method: 'engine',
    })
    clock += 0.3
  }
  return { text, timeline, durationSec: clock }
}

const ALICE =
  'Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do: once or twice she had peeped into the book her sister was reading, but it had no pictures or conversations in it. “And what is the use of a book,” thought Alice, “without pictures or conversations?” So she was considering.'

describe('SRT', () => {
  test('is written as players read it', () => {
    const file = subtitles('srt', spoken('Hello, world. How are\nyou?'))
    expect(file).toBe(
      '1\n00:00:00,000 --> 00:00:01,000\nHello, world.\n\n2\n00:00:01,000 --> 00:00:02,000\nHow are you?\n\n',
    )
  })

  test('long sentences are cut at clauses, into two even lines of at most 42', () => {
    const cues = readSrt(subtitles('srt', spoken(ALICE)))
    expect(cues.map((cue) => cue.lines.join(' ')).join(' ')).toBe(ALICE)
    for (const cue of cues) {
      expect(cue.lines.length).toBeLessThanOrEqual(2)
      for (const line of cue.lines) expect(line.length).toBeLessThanOrEqual(42)
      expect(cue.endMs - cue.startMs).toBeLessThanOrEqual(7000)
    }
    expect(cues[0]?.lines.at(-1)?.endsWith('on the bank,')).toBe(true)
    // A sentence never shares a cue with the next.
    expect(cues.some((cue) => cue.lines.join(' ').includes('in it. “And'))).toBe(false)
  })

  test('hours beyond 99 are written out', () => {
    const timeline = [
      {
        kind: 'word',
        label: 'late',
        startSec: 400_000,
        endSec: 400_001,
        source: { start: 0, end: 4 },
        method: 'engine',
      },
    ] as const
    expect(subtitles('srt', { text: 'late', timeline, durationSec: 400_002 })).toContain(
      '111:06:40,000 --> 111:06:41,000',
    )
  })
})

describe('VTT', () => {
  test('is escaped, and marks words inside their cue only', () => {
    const text = 'Tom & Jerry <3 cheese.'
    const file = subtitles('vtt', spoken(text), { karaoke: true })
    expect(file).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.350\nTom &amp; <00:00:00.350>Jerry <00:00:00.700>&lt;3 <00:00:01.050>cheese.\n\n',
    )
    expect(readVtt(file).map((cue) => unescapeVtt(cue.lines.join(' ')))).toEqual([text])
  })

  test('without karaoke there are no times inside', () => {
    expect(subtitles('vtt', spoken('One two.'))).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nOne two.\n\n',
    )
  })
})

describe('LRC', () => {
  test('is one line for a cue, with karaoke one time for a word', () => {
    const input = spoken('Hello, world.')
    expect(subtitles('lrc', input)).toBe('[00:00.00]Hello, world.\n')
    expect(subtitles('lrc', input, { karaoke: true })).toBe(
      '[00:00.00]<00:00.00>Hello, <00:00.35>world.\n',
    )
  })

  test('minutes are not wrapped', () => {
    const timeline = [
      {
        kind: 'word',
        label: 'late',
        startSec: 6001,
        endSec: 6002,
        source: { start: 0, end: 4 },
        method: 'engine',
      },
    ] as const
    expect(subtitles('lrc', { text: 'late', timeline, durationSec: 6002 })).toBe(
      '[100:01.00]late\n',
    )
  })
})

test('JSON holds cues, words with their place in the text, and the timeline', () => {
  const input = { ...spoken('Pay $3 now.'), language: 'en-US' }
  const file = JSON.parse(subtitles('json', input)) as Record<string, unknown>
  expect(file).toMatchObject({
    language: 'en-US',
    durationSec: input.durationSec,
    timeline: input.timeline,
  })
  expect(file['cues']).toMatchObject([
    {
      startSec: 0,
      text: 'Pay $3 now.',
      words: [
        { text: 'Pay', startSec: 0, endSec: 0.3, source: { start: 0, end: 3 } },
        { text: '$3', source: { start: 4, end: 6 } },
        { text: 'now' },
      ],
    },
  ])
})

test('words that share a piece of the text, or swap places, are shown once', () => {
  const word = (label: string, startSec: number, start: number, end: number): TimelineEntry => {
    return {
      kind: 'word',
      label,
      startSec,
      endSec: startSec + 0.2,
      source: { start, end },
      method: 'engine',
    }
  }
  const text = 'Pay $3 on May 5, please.'
  const timeline = [
    word('pay', 0, 0, 3),
    word('three', 0.3, 4, 6),
    word('dollars', 0.6, 4, 6),
    word('on', 0.9, 7, 9),
    word('fifth', 1.2, 14, 15),
    word('May', 1.5, 10, 13),
    word('please', 1.8, 17, 23),
  ]
  const file = subtitles('vtt', { text, timeline, durationSec: 2 }, { karaoke: true })
  expect(file).toContain(
    '\nPay <00:00:00.300>$3 <00:00:00.900>on <00:00:01.200>May 5, <00:00:01.800>please.\n',
  )
})

test('East Asian text is measured in columns and cut without spaces', () => {
  const text =
    '我能吞下玻璃而不伤身体，因为我每天都在练习这件事情，而且从来没有受过伤，所以你们不用担心我的健康状况。'
  const cues = readSrt(subtitles('srt', spoken(text, { wordSec: 0.1, gapSec: 0 })))
  expect(cues.map((cue) => cue.lines.join('')).join('')).toBe(text)
  for (const line of cues.flatMap((cue) => cue.lines)) expect(line.length).toBeLessThanOrEqual(21)
  for (const line of cues.flatMap((cue) => cue.lines)) expect(/^[，。]/.test(line)).toBe(false)
})

test('signs go with the word they belong to', () => {
  const text = 'He said: «Hola (¿qué tal)» — and left.\n\n- Then 😀 came.'
  const cues = readSrt(subtitles('srt', spoken(text), { maxLineChars: 10, maxLines: 1 }))
  expect(cues.flatMap((cue) => cue.lines)).toEqual([
    'He said:',
    '«Hola',
    '(¿qué',
    'tal)» —',
    'and left.',
    'Then 😀',
    'came.',
  ])
})

test('the signs of Markdown are not shown', () => {
  const text =
    '# Title here\n\nSome **bold** words, [a link](https://example.com/a_b "T") and `code`.'
  const { timeline, durationSec } = spoken(text)
  const [from, to] = [text.indexOf('(http'), text.indexOf(') and')]
  const words = timeline.filter(({ kind, source }) => {
    return kind === 'word' && source && (source.start < from || source.start > to)
  })
  const style = { markup: 'markdown', maxLineChars: 90 } as const
  const [cue] = readSrt(subtitles('srt', { text, timeline: words, durationSec }, style))
  expect(cue?.lines).toEqual(['Title here Some bold words, a link and code.'])
})

test('sentences without word times are one cue each, however long', () => {
  const { text, timeline, durationSec } = spoken(ALICE)
  const sentences = timeline.filter((entry) => entry.kind === 'sentence')
  const cues = readVtt(subtitles('vtt', { text, timeline: sentences, durationSec }))
  expect(cues.length).toBe(sentences.length)
  expect(cues.map((cue) => cue.lines.join(' ')).join(' ')).toBe(ALICE)
  for (const line of cues.flatMap((cue) => cue.lines)) expect(line.length).toBeLessThanOrEqual(42)
  for (const [i, cue] of cues.entries()) {
    expect(cue.startMs).toBe(Math.round((sentences[i]?.startSec ?? 0) * 1000))
  }
})

test('words without sentences, sentences without words, and no entries at all', () => {
  const { text, timeline, durationSec } = spoken('One two. Three four! Five.')
  const words = timeline.filter((entry) => entry.kind === 'word')
  expect(
    readSrt(subtitles('srt', { text, timeline: words, durationSec })).map((cue) => cue.lines),
  ).toEqual([['One two.'], ['Three four!'], ['Five.']])
  const mixed = timeline.filter((entry) => entry.kind === 'sentence' || entry.label !== 'Five')
  expect(readSrt(subtitles('srt', { text, timeline: mixed, durationSec })).length).toBe(3)
  expect(subtitles('srt', { text, timeline: [], durationSec })).toBe('')
  expect(subtitles('vtt', { text, timeline: [], durationSec })).toBe('WEBVTT\n\n')
})

test('times that overlap, run backwards or end late still give cues in order', () => {
  const { text, timeline } = spoken('One. Two. Three.')
  const crowded = timeline.map((entry) => ({ ...entry, startSec: 0.5, endSec: 9 }))
  const cues = readSrt(subtitles('srt', { text, timeline: crowded, durationSec: 1 }))
  expect(cues.map((cue) => cue.lines.join())).toEqual(['One.', 'Two.', 'Three.'])
  for (const [i, cue] of cues.entries()) {
    expect(cue.endMs).toBeGreaterThan(cue.startMs)
    expect(cue.startMs).toBeGreaterThanOrEqual(cues[i - 1]?.endMs ?? 0)
  }
})

const anyWord = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-zäßéłа-я]{1,12}$/u) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('$3', '10', "don't", '猫', 'の', 'नमस्ते', 'x'.repeat(120)),
  },
)
const anyGap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ', ',
      '. ',
      '! ',
      '? ',
      '; ',
      ' — ',
      '.\n\n',
      '\n- ',
      ' & ',
      ' <b> ',
      ' --> ',
      '." "',
      ' (',
      ') ',
      '-',
      ' 😀 ',
      '\r\n\u0000 ',
      '，',
      '。',
    ),
  },
)
const anyText = fc
  .array(fc.tuple(anyWord, anyGap), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join(''))
const anyPace = fc.record({
  wordSec: fc.constantFrom(0, 0.0004, 0.1, 0.35, 2),
  gapSec: fc.constantFrom(0, 0.0001, 0.05, 1.5),
})
const anyStyle = fc.record({
  karaoke: fc.boolean(),
  maxLineChars: fc.constantFrom(10, 32, 42),
  maxLines: fc.constantFrom(1, 2),
  maxCueSec: fc.constantFrom(2, 7),
})

/** The letters, digits and signs of a text without any white space. */
const bare = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, '')

describe('whatever is spoken', () => {
  test('every word is shown once, in order, in time, in every format', () => {
    fc.assert(
      fc.property(anyText, anyPace, anyStyle, (text, pace, style) => {
        const input = spoken(text, pace)
        const words = input.timeline.filter((entry) => entry.kind === 'word')
        const wanted = words.map((word) => word.label)
        const srt = readSrt(subtitles('srt', input, style))
        const vtt = readVtt(subtitles('vtt', input, style))
        const lrc = readLrc(subtitles('lrc', input, style))
        const parsed = JSON.parse(subtitles('json', input, style)) as {
          cues: {
            startSec: number
            endSec: number
            words: { text: string; source: { start: number; end: number } }[]
          }[]
        }
        expect(parsed.cues.flatMap((cue) => cue.words.map((word) => word.text))).toEqual(wanted)
        for (const word of parsed.cues.flatMap((cue) => cue.words)) {
          expect(text.slice(word.source.start, word.source.end)).toBe(word.text)
        }
        // Signs that stand before the first word of a sentence may be left out, nothing else.
        const shown = bare(srt.flatMap((cue) => cue.lines).join(''))
        let at = 0
        for (const word of wanted) {
          const found = shown.indexOf(bare(word), at)
          expect(found).toBeGreaterThanOrEqual(at)
          expect(/[\p{L}\p{N}]/u.test(shown.slice(at, found).replaceAll('<b>', ''))).toBe(false)
          at = found + bare(word).length
        }
        expect(vtt.map((cue) => cue.lines.map(unescapeVtt))).toEqual(srt.map((cue) => cue.lines))
        expect(vtt.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
          srt.map(({ startMs, endMs }) => [startMs, endMs]),
        )
        expect(bare(lrc.map((cue) => cue.text.replaceAll(/<\d+:\d\d[.]\d\d>/g, '')).join(''))).toBe(
          shown,
        )
        for (const [i, cue] of srt.entries()) {
          expect(cue.endMs).toBeGreaterThan(cue.startMs)
          expect(cue.startMs).toBeGreaterThanOrEqual(srt[i - 1]?.endMs ?? 0)
          expect(lrc[i]?.startMs).toBe(Math.floor(cue.startMs / 10) * 10)
          for (const line of cue.lines) expect(line).toBe(line.trim())
        }
      }),
      { numRuns: 300 },
    )
  })

  test('times inside a cue lie inside it and rise', () => {
    fc.assert(
      fc.property(anyText, anyPace, (text, pace) => {
        const input = spoken(text, pace)
        for (const { startMs, endMs, lines } of readVtt(
          subtitles('vtt', input, { karaoke: true }),
        )) {
          const times = [...lines.join('\n').matchAll(/<(\d\d:\d\d:\d\d[.]\d{3})>/g)].map((match) =>
            ms(match[1] ?? ''),
          )
          for (const [i, time] of times.entries()) {
            expect(time).toBeGreaterThan(times[i - 1] ?? startMs)
            expect(time).toBeLessThan(endMs)
          }
        }
      }),
    )
  })

  test('written piece by piece, the file is the same', () => {
    fc.assert(
      fc.property(
        anyText,
        anyPace,
        anyStyle,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('srt', 'vtt', 'lrc'),
        (text, pace, style, step, format) => {
          const input = spoken(text, pace)
          const writer = createCueWriter(format, { ...style, text: () => text })
          let file = ''
          for (let i = 0; i < input.timeline.length; i += step) {
            file += writer.push(input.timeline.slice(i, i + step))
          }
          file += writer.end(input.durationSec)
          expect(file).toBe(subtitles(format, input, style))
        },
      ),
    )
  })
})

test('a long text is written while it is spoken, sentence by sentence', () => {
  const { text, timeline, durationSec } = spoken(`${ALICE} `.repeat(50))
  const writer = createCueWriter('vtt', { text })
  let longestWait = 0
  let waiting = 0
  for (const entry of timeline) {
    waiting++
    if (writer.push([entry]) !== '') waiting = 0
    longestWait = Math.max(longestWait, waiting)
  }
  expect(longestWait).toBeLessThan(100)
  expect(writer.end(durationSec)).not.toBe('')
})

test('hostile texts are written in no time', () => {
  const word = (at: number): TimelineEntry => {
    return {
      kind: 'word',
      label: 'a',
      startSec: at / 1e6,
      endSec: at / 1e6,
      source: { start: at, end: at + 1 },
      method: 'engine',
    }
  }
  for (const filler of ['(', '(x)', ' (', '.', ', ', '\u0301', '😀', ' x']) {
    const text = `a${filler.repeat(300_000)} ${'z'.repeat(100_000)} a`
    const timeline = [word(0), word(text.length - 1)]
    expect(readSrt(subtitles('srt', { text, timeline, durationSec: 9 })).length).toBeLessThan(3)
  }
  const words = 'a '.repeat(50_000)
  const timeline = Array.from({ length: 50_000 }, (_, i) => word(2 * i))
  const source = { start: 0, end: words.length }
  const sentence = {
    kind: 'sentence',
    label: '',
    startSec: 0,
    endSec: 9,
    source,
    method: 'engine',
  } as const
  const cues = readSrt(
    subtitles('srt', { text: words, timeline: [sentence, ...timeline], durationSec: 9 }),
  )
  expect(cues.flatMap((cue) => cue.lines).join(' ')).toBe(words.trim())
})
