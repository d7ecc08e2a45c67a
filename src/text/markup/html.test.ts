import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf, startOf } from '../source-map.ts'
import { createHtmlReader } from './html.ts'
import { LINE_BREAK, PARAGRAPH_BREAK, type ReaderOptions } from './reader.ts'

interface Read {
  /** What is read aloud: `/` for the end of a line, `//` for the end of a paragraph. */
  readonly said: string
  /** Each unit that is not blank, with the source it came from. */
  readonly units: readonly string[]
}

/** Reads a text that arrives in pieces of `size`. */
function read(text: string, options?: ReaderOptions, size = text.length + 1): Read {
  const reader = createHtmlReader(options)
  const units: string[] = []
  let from = 0
  let result = ''
  for (let have = size; ; have += size) {
    const final = have >= text.length
    const there = text.slice(0, have)
    for (;;) {
      const { text: found, end } = reader.read({ text: there, from, base: 0, final })
      if (end === from) break
      result += found.text
      found.text.split('').forEach((unit, index) => {
        if (unit.trim() !== '')
          units.push(`${unit} ${startOf(found, index)} ${endOf(found, index + 1)}`)
      })
      from = end
    }
    if (final) break
  }
  expect(from).toBe(text.length)
  const said = result
    .replace(/[ \n\u2028\u2029]+/g, (gap) =>
      gap.includes(PARAGRAPH_BREAK) ? '//' : gap.includes(LINE_BREAK) ? '/' : ' ',
    )
    .trim()
  return { said: said.replace(/^\/+|\/+$/g, ''), units }
}

describe('HTML reader', () => {
  it.each([
    ['inline elements', 'Some <b>bold</b>, <a href="x">a link</a>.', 'Some bold, a link.'],
    ['white space', 'a\n\t b<span>  c</span>', 'a b c'],
    ['blocks', '<h1>T</h1><p>One<br>two<div>three</div>', 'T//One/two/three'],
    ['lists', '<ul><li>one<li>two</ul>after', 'one/two//after'],
    ['tables', '<table><tr><th>A<th>B<tr><td>1<td>2</table>', 'A, B/1, 2'],
    ['images', 'x <img src="c" alt="A &quot;cat&quot;"> y', 'x A "cat" y'],
    [
      'entities',
      'caf&eacute; &amp; &#65;&#x42; &copy 5 &lt;b&gt; &nope;',
      'café & AB © 5 <b> &nope;',
    ],
    ['raised digits', 'x<sup>2</sup> 1<sup>st</sup> H<sub>2</sub>O', 'x² 1st H₂O'],
    ['comparisons', 'a < b and c<5', 'a < b and c<5'],
    [
      'hidden elements',
      '<p hidden>no<p>yes<i aria-hidden="true">no</i> <b style="DISPLAY : none">n</b>!',
      'yes !',
    ],
    ['shown elements', '<p aria-hidden="false" style="color:red" hidden="until-found">yes', 'yes'],
    ['a hidden item', '<ul><li>a<li hidden>no <b>no</b><li>b</ul>', 'a/b'],
    ['the end of what is around a hidden item', '<ul><li hidden>no</ul>yes', 'yes'],
    ['nested hidden elements', '<div hidden>a<div>b</div>c</div>yes', 'yes'],
    ['a stray end tag in a hidden part', '<div hidden>a</b>c</div>yes', 'yes'],
    ['scripts and styles', 'a<script>"<p>no"</script><style>b{}</style>c<!-- no -->d', 'a cd'],
    [
      'what stands around the content',
      '<head><title>T</title></head><header>no</header><nav>no</nav><main><article><header>By me</header>yes<footer>end</footer></article></main><aside>no</aside><footer>no</footer>',
      'By me/yes/end',
    ],
    ['roles', '<div role="navigation">no</div><div role="note">yes</div>', 'yes'],
    [
      'forms',
      '<form>Name <input value="x"><select><option>a</select><button>Go</button></form>',
      'Name',
    ],
    ['ruby', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字', '漢 字'],
    ['code', 'a <code>b()</code><pre>no\nno</pre>c', 'a b()//c'],
    ['what is never closed', '<b>one <i>two<a href="x', 'one two'],
    ['a document type', '<!DOCTYPE html><?xml version="1.0"?><html>x', 'x'],
  ])('reads %s', (_, text, expected) => {
    expect(read(text).said).toBe(expected)
  })

  it('reads blocks of code when it is told to, line by line', () => {
    expect(read('a<pre><code>x = 1\n  y = 2</code></pre>b', { codeBlocks: 'read' }).said).toBe(
      'a//x = 1/y = 2//b',
    )
  })

  it('knows where its words stand', () => {
    const { units } = read('<p class="a">A&amp;<b>B</b>')
    expect(units).toEqual(['A 13 14', '& 14 19', 'B 22 23'])
  })

  const soup = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<p hidden>',
      '<div style="display:none">',
      '</div>',
      '<li>',
      '</li>',
      '<ul hidden>',
      '</ul>',
      '<b a="&quot;x',
      "<i a='",
      '"',
      "'",
      '>',
      '<',
      '&',
      '&amp;',
      '&eacute',
      ';',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<pre>',
      '</pre>',
      '<sup>',
      '</sup>',
      'word',
      ' ',
      '\n',
      '12',
      '𝒜',
      '<td>',
      '<img alt="x y">',
      '<',
      '</',
      '<br/>',
      `<a href="${'x'.repeat(90)}">`,
    ),
    { maxLength: 40 },
  )

  it('reads the same however the text is cut', () => {
    fc.assert(
      fc.property(soup, fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const text = parts.join('')
        const whole = read(text)
        const cut = read(text, {}, size)
        expect(cut.said).toBe(whole.said)
        expect(cut.units).toEqual(whole.units)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['tags that end nothing', '<a></b>'.repeat(100_000)],
    ['hidden elements in hidden elements', '<p hidden><i>'.repeat(100_000)],
    ['an attribute without end', `<a b="${'x'.repeat(1_000_000)}`],
    ['a comment without end', `<!--${'- '.repeat(500_000)}`],
    ['entities without end', '&'.repeat(200_000)],
    ['elements without end', '<div>'.repeat(100_000)],
  ])('comes to an end with %s', (_, text) => {
    expect(read(text).said.replace(/[&\s]/g, '')).toBe('')
  })

  it('ends blocks with the signs of a line and of a paragraph', () => {
    const reading = createHtmlReader().read({ text: 'a<br>b<p>c', from: 0, base: 0, final: true })
    expect(reading.text.text).toBe(`a${LINE_BREAK}b${PARAGRAPH_BREAK}c`)
  })
})
