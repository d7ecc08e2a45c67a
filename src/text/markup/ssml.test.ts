import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SpeechError } from '../../core/errors.ts'
import type { TextSegment } from '../../core/segment.ts'
import { segmentLive, segmentStream } from '../front-end.ts'
import type { TextOptions } from '../options.ts'

const OPTIONS: TextOptions = {
  markup: 'ssml',
  language: 'en-US',
  limits: { firstMaxChars: 400, minChars: 0, maxChars: 400 },
  pauses: { clauseSec: 0.1, sentenceSec: 0.3, paragraphSec: 0.6 },
  disabledRules: new Set(),
}

async function read(text: string, options = OPTIONS): Promise<TextSegment[]> {
  const segments: TextSegment[] = []
  for await (const segment of segmentStream(text, options)) segments.push(segment)
  return segments
}

async function live(text: string, lengths: readonly number[]): Promise<TextSegment[]> {
  async function* arrive(): AsyncGenerator<{ text: string }> {
    for (let at = 0, turn = 0; at < text.length; turn++) {
      const length = lengths[turn % lengths.length] as number
      yield { text: text.slice(at, at + length) }
      at += length
    }
  }
  const segments: TextSegment[] = []
  for await (const segment of segmentLive(arrive(), OPTIONS)) segments.push(segment)
  return segments
}

async function failure(work: Promise<unknown>): Promise<SpeechError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!SpeechError.is(error)) throw new Error('Expected a SpeechError.', { cause: error })
  return error
}

/** What is spoken, with its style, and the silence behind each. */
const heard = async (content: string): Promise<readonly unknown[]> =>
  (await read(`<speak>${content}</speak>`)).map(({ text, style, pauseAfterSec }) =>
    style === undefined ? [text, pauseAfterSec] : [text, pauseAfterSec, style],
  )

describe('SSML', () => {
  it.each([
    [
      'p and s',
      '<p>One.</p><p><s>Two</s><s>three</s></p>',
      [
        ['One.', 0.6],
        ['Two', 0.3],
        ['three', 0],
      ],
    ],
    [
      'a pause in a sentence',
      'One <break time="1.5s"/> two.',
      [
        ['One', 1.5],
        ['two.', 0],
      ],
    ],
    [
      'a pause for a sentence end',
      'One. <break time="50ms"/> Two.',
      [
        ['One.', 0.05],
        ['Two.', 0],
      ],
    ],
    [
      'a pause before a sentence',
      'One. <break time="2s"/>Two.',
      [
        ['One.', 2],
        ['Two.', 0],
      ],
    ],
    [
      'pauses that add up',
      'One.<break time="1s"/> <break time="1s"/>Two.',
      [
        ['One.', 2],
        ['Two.', 0],
      ],
    ],
    ['a pause at the end', 'One.<break strength="x-strong"/>', [['One.', 0.6]]],
    [
      'no pause at all',
      'One. <break strength="none"/>Two.',
      [
        ['One.', 0],
        ['Two.', 0],
      ],
    ],
    [
      'rate and pitch',
      '<prosody rate="slow" pitch="+2st">a b</prosody>',
      [['a b', 0, { rate: 0.64, pitchSemitones: 2 }]],
    ],
    [
      'nested rates',
      '<prosody rate="50%"><prosody rate="+20%">x</prosody></prosody>',
      [['x', 0, { rate: 0.6 }]],
    ],
    [
      'volume',
      '<prosody volume="-6dB">x</prosody> y',
      [
        ['x', 0, { gainDb: -6 }],
        ['y', 0],
      ],
    ],
    ['emphasis', '<emphasis level="strong">x</emphasis>', [['x', 0, { rate: 0.9, gainDb: 3 }]]],
    [
      'closing punctuation outside',
      'Go <emphasis level="reduced">now</emphasis>! Or not.',
      [
        ['Go', 0],
        ['now!', 0.3, { rate: 1.05, gainDb: -2 }],
        ['Or not.', 0],
      ],
    ],
    [
      'voices',
      '<voice name="a">x</voice><voice gender="female" xml:lang="en-GB">y</voice>',
      [
        ['x', 0, { voice: 'a' }],
        ['y', 0, { gender: 'female', language: 'en-GB' }],
      ],
    ],
    ['sub', 'the <sub alias="World Wide Web">WWW</sub>.', [['the World Wide Web.', 0]]],
    [
      'unknown elements',
      '<foo:bar x="1">one <w role="x">two</w></foo:bar> <baz/>three',
      [['one two three', 0]],
    ],
    ['what is not spoken', 'a <metadata><x>no</x></metadata><desc>no</desc>b', [['a b', 0]]],
    ['other text of a recording', '<audio src="x"><desc>A dog</desc>Woof.</audio>', [['Woof.', 0]]],
    ['the description of a recording', '<audio src="x"><desc>A dog</desc></audio>', [['A dog', 0]]],
    [
      'comments, sections, instructions',
      'a <!-- <x> --> b <![CDATA[&amp; <]]> <?x y?>d',
      [['a b and amp; less than d', 0]],
    ],
    ['entities', 'Tom &amp; &#74;erry', [['Tom and Jerry', 0]]],
    [
      'numbers apart at a pause',
      'It is 1<break time="1s"/>2.',
      [
        ['It is one', 1],
        ['two.', 0],
      ],
    ],
    ['a style that changes nothing', '<prosody rate="100%">a</prosody> b', [['a b', 0]]],
  ] as const)('speaks %s', async (_, content, expected) => {
    expect(await heard(content)).toEqual(expected)
  })

  it.each([
    ['characters', '', 'AB-1', 'A B dash one'],
    ['digits', '', '2021', 'two zero two one'],
    ['digits', '', 'A1', 'A one'],
    ['date', 'yyyymmdd', '????0922', 'September twenty-second'],
    ['cardinal', '', '2021', 'two thousand twenty-one'],
    ['ordinal', '', '21', 'twenty-first'],
    ['telephone', '', '2125551234', 'two one two five five five one two three four'],
    ['date', 'dmy', '5/12/2021', 'December fifth, twenty twenty-one'],
    ['date', 'mdy', '5/12/2021', 'May twelfth, twenty twenty-one'],
    ['date', 'yyyymmdd', '20210512', 'May twelfth, twenty twenty-one'],
    ['date', 'md', '5-12', 'May twelfth'],
    ['date', 'my', '05/2021', 'May twenty twenty-one'],
    ['date', 'y', '1998', 'nineteen ninety-eight'],
    ['time', 'hms12', '2:30pm', 'two thirty P M'],
    ['time', '', '1\'21"', 'one minute twenty-one seconds'],
    ['fraction', '', '3/20', 'three twentieths'],
    ['unit', '', '10in', 'ten inches'],
    ['currency', '', '$42.01', 'forty-two dollars and one cent'],
    ['expletive', '', 'darn', 'beep'],
    ['verbatim', '', 'abc', 'A B C'],
    ['anything', '', '3 cats', 'three cats'],
    ['date', 'mdy', 'soon', 'soon'],
  ])('says %s %s: %s', async (interpretAs, format, text, said) => {
    const open = `<say-as interpret-as="${interpretAs}"${format && ` format="${format}"`}>`
    const [segment] = await read(`<speak>Say ${open}${text}</say-as>.</speak>`)
    expect(segment?.text).toBe(`Say ${said}.`)
  })

  it('says classes in the language around them, and loads it', async () => {
    const content = `<lang xml:lang="de">Am <say-as interpret-as="date" format="mdy">5/12/2021</say-as>,
      3 <say-as interpret-as="characters">AB1</say-as></lang> and 3`
    expect(await heard(content)).toEqual([
      ['Am zwölften Mai zweitausendeinundzwanzig, drei A B eins', 0, { language: 'de' }],
      ['and three', 0],
    ])
  })

  it('ends sentences as their language does', async () => {
    const segments = await read(
      '<speak xml:lang="de-DE">Das ist der 2. Weltkrieg. Und das Nr. 3.</speak>',
    )
    expect(segments.map(({ text }) => text)).toEqual([
      'Das ist der zweite Weltkrieg.',
      'Und das Nummer drei.',
    ])
  })

  it('gives words their sounds, and keeps their letters', async () => {
    const text = `<speak><phoneme ph="təˈmɑːtoʊ">tomato</phoneme> <phoneme alphabet="x-sampa"
      ph="nu: jO:k">New York</phoneme>, <phoneme ph="nuːjɔːk">New York</phoneme>
      <phoneme alphabet="x-other" ph="?">12</phoneme> <phoneme ph="a"/></speak>`
    const [segment] = await read(text)
    const sounds = segment?.words.map(({ start, end, ipa }) => [
      segment.text.slice(start, end),
      ipa,
    ])
    expect(sounds).toEqual([
      ['tomato', 'təˈmɑːtoʊ'],
      ['New', 'nuː'],
      ['York', 'jɔːk'],
      ['New York', 'nuːjɔːk'],
      ['twelve', undefined],
      ['a', 'a'],
    ])
  })

  it('names places', async () => {
    const text =
      '<speak><mark name="a"/>One <mark name="b"/>two.<mark name="c"/> <mark name="d"/>x</speak>'
    const segments = await read(text)
    expect(
      segments.map(({ bookmarks = [] }) => bookmarks.map(({ name, at }) => [name, at])),
    ).toEqual([
      [
        ['a', 0],
        ['b', 4],
        ['c', 8],
      ],
      [['d', 0]],
    ])
  })

  it('points each word at what made it, entities and all', async () => {
    const text = '<speak>You &amp; <sub alias="me too">I</sub>, <b>$3</b></speak>'
    const [segment] = await read(text)
    expect(
      segment?.words.map(({ start, end, source }) => [
        segment.text.slice(start, end),
        text.slice(source.start, source.end),
      ]),
    ).toEqual([
      ['You', 'You'],
      ['and', '&amp;'],
      ['me', 'I'],
      ['too', 'I'],
      ['three', '$3'],
      ['dollars', '$3'],
    ])
  })

  it.each([
    ['no root', 'Hello', 1, 1, '<speak>'],
    ['another root', ' <p>x</p>', 1, 2, '<speak>'],
    ['text behind', '<speak>x</speak>\n y', 2, 2, 'nothing behind </speak>'],
    ['the wrong end tag', '<speak>\n<p>x</s></speak>', 2, 5, '</p>'],
    ['no end', '<speak>x', 1, 9, '</speak>'],
    ['half a tag', '<speak>x</speak><!-- ', 1, 17, 'the end'],
    ['half a tag inside', '<speak>\nx <b y="z', 2, 3, 'the end of the tag'],
    ['an ampersand', '<speak>\n You & me <p>x</p></speak>', 2, 6, '&amp;'],
    ['an ampersand before others', '<speak>AT&T &amp; B&B</speak>', 1, 10, '&amp;'],
    ['an ampersand at the end', '<speak>You &', 1, 12, '&amp;'],
    ['an ampersand in a value', '<speak><sub alias="a & b">x</sub>;</speak>', 1, 22, '&amp;'],
    ['an attribute without quotes', '<speak><p x=1/></speak>', 1, 13, 'attribute'],
    ['the same attribute twice', '<speak><p x="1" x="2"/></speak>', 1, 23, 'duplicate attribute'],
    ['an unknown entity', '<speak>x&nbsp;</speak>', 1, 9, '&amp;'],
    ['declared entities', '<!DOCTYPE speak [<!ENTITY a "b">]><speak>&a;</speak>', 1, 1, 'DOCTYPE'],
    ['a control character', '<speak>a\u0001</speak>', 1, 9, 'character'],
    ['a pause without a unit', '<speak>a <break time="3"/></speak>', 1, 10, '500ms'],
    ['a pause that is too long', '<speak><break time="61s"/></speak>', 1, 8, '60s'],
    ['an unknown strength', '<speak><break strength="big"/></speak>', 1, 8, 'strength'],
    ['an unknown rate', '<speak><prosody rate="0%">a</prosody></speak>', 1, 8, 'rate'],
    ['an unknown pitch', '<speak><prosody pitch="up">a</prosody></speak>', 1, 8, 'pitch'],
    ['an unknown volume', '<speak><prosody volume="120">a</prosody></speak>', 1, 8, 'volume'],
    ['no interpret-as', '<speak><say-as>a</say-as></speak>', 1, 8, 'interpret-as'],
    ['no alias', '<speak><sub>a</sub></speak>', 1, 8, 'alias'],
    ['sounds that are none', '<speak><phoneme ph="€">a</phoneme></speak>', 1, 8, 'IPA'],
    ['a mark without a name', '<speak><mark/></speak>', 1, 8, 'name'],
    ['no tag of a language', '<speak><lang xml:lang="a b">a</lang></speak>', 1, 8, 'xml:lang'],
    ['deep nesting', `<speak>${'<p>'.repeat(64)}`, 1, 197, '64 deep'],
    ['a tag without end', `<speak><p x="${'a'.repeat(70_000)}`, 1, 8, 'at most 65536'],
    ['an entity without end', `<speak>&${'a'.repeat(70_000)}`, 1, 8, 'at most 65536'],
    [
      'a class without end',
      `<speak><say-as interpret-as="date">${'a '.repeat(9000)}`,
      1,
      8,
      'at most 10000',
    ],
  ])('refuses %s, with the place', async (_, text, line, column, expected) => {
    const error = await failure(read(text))
    expect(error.code).toBe('invalid_request')
    expect(error.details).toMatchObject({ param: 'text', line, column })
    expect(error.message).toContain(`at line ${line}, column ${column}`)
    expect(error.message).toContain(expected)
  })

  it('breaks a live text where it is malformed, after all that was right', async () => {
    const given: string[] = []
    const work = async (): Promise<void> => {
      async function* arrive(): AsyncGenerator<{ text: string }> {
        yield { text: '<speak>One. Two. Thr' }
        yield { text: 'ee</p>' }
      }
      for await (const { text } of segmentLive(arrive(), OPTIONS)) given.push(text)
    }
    expect((await failure(work())).details).toMatchObject({ offset: 22 })
    expect(given).toEqual(['One.', 'Two.'])
  })

  it('reads on after a flush inside a tag', async () => {
    async function* arrive(): AsyncGenerator<{ text: string } | { flush: true }> {
      yield { text: '<speak>One <bre' }
      yield { flush: true }
      yield { text: 'ak time="1s"/>two</speak>' }
    }
    const given: unknown[] = []
    for await (const { text, pauseBeforeSec } of segmentLive(arrive(), OPTIONS)) {
      given.push([text, pauseBeforeSec])
    }
    expect(given).toEqual([
      ['One', undefined],
      ['two', 1],
    ])
  })

  const parts = fc.constantFrom(
    'One',
    'two.',
    'Dr. Who',
    '$3',
    '12',
    '3. Mai',
    '!',
    ' ',
    ' ',
    '\n',
    '&amp;',
    '&#x1F600;',
    '𝒳',
    '<p>',
    '</p>',
    '<s>',
    '</s>',
    '<break/>',
    '<break time="1s"/>',
    '<break strength="none"/>',
    '<prosody rate="fast">',
    '</prosody>',
    '<emphasis>',
    '</emphasis>',
    '<mark name="m"/>',
    '<voice name="v">',
    '</voice>',
    '<lang xml:lang="de">',
    '</lang>',
    '<audio>',
    '</audio>',
    '<say-as interpret-as="characters">',
    '</say-as>',
    '<sub alias="X. Y.">',
    '</sub>',
    '<phoneme ph="a b">',
    '</phoneme>',
    '<desc>',
    '</desc>',
    '<x>',
    '</x>',
    '<x/>',
    '<!-- c -->',
    '<![CDATA[a<b]]>',
    '<?a b?>',
  )

  /** Closes each element where it has to, and drops end tags that close none. */
  function wellFormed(pieces: readonly string[]): string {
    const open: string[] = []
    let text = '<speak>'
    for (const piece of pieces) {
      const name = /^<(\/?)([a-z-]+)[^>]*?(\/?)>$/.exec(piece)
      if (name === null || name[3] === '/') text += piece
      else if (name[1] === '') {
        open.push(name[2] as string)
        text += piece
      } else if (open.at(-1) === name[2]) {
        open.pop()
        text += piece
      }
    }
    return `${text}${open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')}</speak>`
  }
  const documents = fc.array(parts, { maxLength: 40 }).map(wellFormed)

  it('tiles any document, and reads it live as whole', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(documents, cuts, async (text, lengths) => {
        const segments = await read(text)
        let at = 0
        for (const { source, words, bookmarks = [], text: said } of segments) {
          expect(source.start).toBe(at)
          at = source.end
          let from = source.start
          for (const word of words) {
            expect(word.source.start).toBeGreaterThanOrEqual(from)
            expect(word.source.end).toBeLessThanOrEqual(source.end)
            from = word.source.start
          }
          for (const place of bookmarks) {
            expect(place.at).toBeLessThanOrEqual(said.length)
            expect(place.source.start).toBeGreaterThanOrEqual(source.start)
            expect(place.source.end).toBeLessThanOrEqual(source.end)
          }
        }
        if (segments.length > 0) expect(at).toBe(text.length)
        expect(await live(text, lengths)).toEqual(segments)
      }),
      { numRuns: 300 },
    )
  })

  it('loses no place that has a name', async () => {
    const named = fc
      .array(fc.oneof({ weight: 3, arbitrary: parts }, fc.constant('<mark name="here"/>')), {
        maxLength: 30,
      })
      .map((pieces) => wellFormed(pieces.filter((piece) => !/desc|<mark name="m"/.test(piece))))
    await fc.assert(
      fc.asyncProperty(named, async (text) => {
        const segments = await read(text)
        fc.pre(segments.length > 0)
        const found = segments.flatMap(({ bookmarks = [] }) => bookmarks)
        expect(found.length).toBe(text.split('"here"').length - 1)
      }),
      { numRuns: 200 },
    )
  })

  it('never fails but with a place, whatever it is given', async () => {
    const soup = fc.oneof(
      fc.array(parts, { maxLength: 30 }).map((pieces) => `<speak>${pieces.join('')}</speak>`),
      fc
        .array(
          fc.oneof(
            parts,
            fc.constantFrom('<', '>', '&', ';', '"', "'", '/', '=', '<speak>', '</speak>', ']]>'),
            fc.constantFrom('<!', '--', '<!DOCTYPE', '[', '<?xml version="1.0"?>', '\ud800', '\0'),
            fc.string({ unit: 'binary', maxLength: 4 }),
          ),
          { maxLength: 30 },
        )
        .map((pieces) => pieces.join('')),
    )
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(soup, cuts, async (text, lengths) => {
        for (const work of [read(text), live(text, lengths)]) {
          const error: unknown = await work.then(
            () => undefined,
            (reason: unknown) => reason,
          )
          if (error === undefined) continue
          expect(SpeechError.is(error)).toBe(true)
          const { details } = error as SpeechError
          expect(details['offset']).toBeGreaterThanOrEqual(0)
          expect(details['offset']).toBeLessThanOrEqual(text.length)
          expect(details['column']).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 500 },
    )
  })
})
