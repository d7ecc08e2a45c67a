import { describe, expect, it } from 'vitest'
import { rangeOf } from '../source-map.ts'
import { createMarkdownReader } from './markdown.ts'
import {
  LINE_BREAK,
  LOOK_AHEAD_CHARS,
  PARAGRAPH_BREAK,
  type ReaderOptions,
  STRETCH_CHARS,
} from './reader.ts'

/** What is read aloud: `/` for the end of a line, `//` for the end of a paragraph. */
function read(text: string, options?: ReaderOptions): string {
  const reader = createMarkdownReader(options)
  let from = 0
  let result = ''
  for (;;) {
    const reading = reader.read({ text, from, base: 0, final: true })
    if (reading.end === from) break
    result += reading.text.text
    from = reading.end
  }
  expect(from).toBe(text.length)
  return result
    .replace(/\s*\u2029\s*/g, '//')
    .replace(/\u2028(?:\s*\u2028)*/g, '/')
    .replace(/ *\/ */g, '/')
    .replace(/ +/g, ' ')
    .trim()
}

describe('Markdown reader', () => {
  it.each([
    [
      'emphasis',
      'Some **bold**, *it*, __b__, _i_, ***both*** and ~~gone~~.',
      'Some bold, it, b, i, both and gone.',
    ],
    ['signs that are no emphasis', '2 * 3, 4*5, snake_case, ~5', '2 * 3, 4*5, snake_case, ~5'],
    ['code', 'Call `foo_bar()` or ``a`b``.', 'Call foo_bar() or a`b.'],
    ['markup inside code', '`*a* [b](c)`', '*a* [b](c)'],
    [
      'links',
      'See [the *docs*](http://x.com/a_(b) "Title") and [this][ref] now.',
      'See the docs and this now.',
    ],
    ['images', '![A cat](cat.png) sits.', 'A cat sits.'],
    ['a linked image', '[![Build](b.svg)](http://ci)', 'Build'],
    ['brackets', 'It [sic] is.', 'It sic is.'],
    ['notes', 'True.[^1] Next.\n\n[^1]: The note.', 'True. Next.//The note.'],
    ['headings', '# Title\nText\n## Two ##', 'Title//Text//Two ##'],
    ['underlined headings', 'Title\n=====\nText\n---', 'Title//Text//'],
    ['bullets', '- one\n* two\n+ three\n  more', 'one/two/three more'],
    ['tasks', '- [ ] open\n- [x] done', 'open/done'],
    ['numbers', 'Do:\n1. one\n2) two', 'Do:/1. one/2) two'],
    ['quotes', '> a\n> b\n>> c', 'a b c'],
    ['fenced code', 'A\n```js\nlet x = 1\n\n# no\n```\nB\n~~~\nC\n~~~~\nD', 'A//B//D'],
    ['a fence inside a longer one', '````\n```\nx\n```\n````\nB', '//B'],
    ['code that is never closed', 'A\n```\nB\n', 'A//'],
    ['code on one line', '```x``` is code', 'x is code'],
    ['tables', '| A | B |\n|---|:-:|\n| 1 | 2 |\nafter', 'A , B/1 , 2/after'],
    ['rules', 'A\n\n***\n- - -\nB', 'A//B'],
    ['definitions', 'A\n\n[ref]: http://x.com "T"\nB', 'A//B'],
    ['tags', 'A <b class="x">bold</b> one<br>two</p><p>three', 'A bold one/two/three'],
    ['comments', 'A <!-- not\n\nthis --> B', 'A B'],
    ['scripts', 'A <script type="x">if (1 < 2)\n\n`b`</Script > B', 'A B'],
    ['styles', '<style>\np { color: red }\n</style>\nB', 'B'],
    ['a script without content', 'A <script src="x"/> B', 'A B'],
    ['what is no script', '<scripts>A</scripts>', 'A'],
    ['a comment that is never closed', 'A <!-- not this', 'A'],
    ['addresses', '<http://x.com> <a@b.co>', 'http://x.com a@b.co'],
    ['comparisons', 'a < b and c<d', 'a < b and c<d'],
    ['entities', 'A &amp; B &#65; &#x42; &nope; &lt;b> AT&T', 'A & B A B &nope; <b> AT&T'],
    ['escapes', '\\*not\\* \\_it\\_ \\# C:\\new', '*not* _it_ # C:\\new'],
    ['indented code', 'A\n\n    let x\n\n    let y\n\nB', 'A//B'],
    ['an indented paragraph of an item', '- A\n\n    more\n\nB', 'A//more//B'],
    ['an indented line of a paragraph', 'A\n    more', 'A more'],
    ['settings at the head', '---\ntitle: No\ntags: [a]\n---\nText', 'Text'],
    ['settings in TOML', '+++\ntitle = "No"\n+++\n\nText', '//Text'],
    ['a rule at the head', '---\nText: one\n\nTwo', '//Text: one//Two'],
    ['settings that are never closed', '---\ntitle: Yes', '//title: Yes'],
    ['line breaks', 'one\ntwo  \nthree\r\nfour\n\nfive', 'one two three\r four//five'],
  ])('reads %s', (_, text, expected) => {
    expect(read(text).replace(/(?<=\S)\r? (?=four)/, '\r ')).toBe(expected)
  })

  it('reads blocks of code when it is told to, line by line and as they stand', () => {
    const said = read('A\n```js\nlet *x* = 1\n  y\n```\nB\n\n    z\n', { codeBlocks: 'read' })
    expect(said).toBe('A//let *x* = 1/y//B//z//')
  })

  it('knows where its words stand', () => {
    const text = '# A **bold** [link](http://x) &amp; co'
    const { text: reading } = createMarkdownReader().read({ text, from: 0, base: 100, final: true })
    const place = (word: string): string => {
      const at = reading.text.indexOf(word)
      const { start, end } = rangeOf(reading, at, at + word.length)
      return text.slice(start - 100, end - 100)
    }
    expect(reading.text).toBe('A bold link & co')
    expect(['bold', 'link', '&', 'co', 'A bold'].map(place)).toEqual([
      'bold',
      'link',
      '&amp;',
      'co',
      'A **bold',
    ])
  })

  it('takes a bounded stretch at a time, whatever the text', () => {
    for (const part of ['word ', '*', '[', '](', '<a ', '`', '\n', '| ', 'x\n- ', '& ']) {
      const text = part.repeat(500_000)
      const { end } = createMarkdownReader().read({ text, from: 0, base: 0, final: true })
      expect(end).toBeGreaterThan(0)
      expect(end).toBeLessThanOrEqual(STRETCH_CHARS + 3 * LOOK_AHEAD_CHARS)
    }
  })

  it('waits for the rest of a construct, and no longer', () => {
    const end = (text: string): number =>
      createMarkdownReader().read({ text, from: 0, base: 0, final: false }).end
    expect(end('a [b](http://x')).toBe(4 + 0)
    expect(end('a *')).toBe(2)
    expect(end('a\n')).toBe(1)
    expect(end('a\n``')).toBe(1)
    expect(end('a &am')).toBe(2)
    expect(end('a <b')).toBe(2)
    expect(end('a [b](http://x) c')).toBe(17)
    expect(LINE_BREAK + PARAGRAPH_BREAK).toBe('\u2028\u2029')
  })
})
