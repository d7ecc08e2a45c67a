import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visibleContent } from './visible-content.ts'
import { ownWords, visibleText } from './visible-text.ts'

describe('what readers see of a part', () => {
  test.each([
    ['tags inside a line leave no gap', '<b>$5</b> o<i>ff</i>', '$5 off'],
    ['blocks are apart', 'one<br>two<p>three', 'one two three'],
    ['entities are signs', '&dollar;5 &amp; &#8364;6&nbsp;&eacute;', '$5 & €6 é'],
    ['unknown entities stay', '&nothing; &', '&nothing; &'],
    ['images are their words', 'a <img src="x" alt="cat > dog"> b', 'a cat > dog b'],
    ['comments and scripts are not seen', 'a<!-- <b>no</b> --> <script>x < y</script>b', 'a  b'],
    [
      'nor what is hidden',
      '<p hidden>no</p>a <span aria-hidden="true">no <b>no</b></span>b',
      ' a b',
    ],
    ['nor what is inside it', '<nav>no <nav>no</nav> no</nav>a', ' a'],
    ['one that is named hidden is seen', '<p title="hidden">a</p>', ' a '],
    ['an element that goes on behind the part', 'a <script>let', 'a '],
    ['quotes that do not match', "<p title=it's>a", ' a'],
    ['a comparison is no tag', 'a < b', 'a < b'],
  ])('of HTML: %s', (_, part, seen) => {
    expect(visibleContent(part, 'html')).toBe(seen)
  })

  test.each([
    ['a <desc>no</desc><sub alias="b > c">x</sub>', 'a  x'],
    ['<![CDATA[a & $5]]>', 'a & $5 '],
    ['<metadata><x>no</x></metadata>a&lt;', ' a<'],
  ])('of SSML: %s', (part, seen) => {
    expect(visibleContent(part, 'ssml')).toBe(seen)
  })

  test('of Markdown, tags are left out and what is in them stays', () => {
    expect(visibleText(String.raw`f\*\*\* **b**`, 'markdown')).toBe('f*** b')
    expect(visibleText('**a**<b>[^1]</b> &amp; [x](y "z")', 'markdown')).toBe('a & x')
  })

  test('a sentence is shown in the words of its writer', () => {
    expect(ownWords(' <p>Pay <b>$5</b>\n now.</p> ', 'html')).toBe('Pay $5\n now.')
    expect(ownWords('Say [pause:1s][tomato](/x/).', 'plain')).toBe('Say tomato.')
  })

  test('words outside of tags are all there, whatever stands around them', () => {
    const soup = fc.array(
      fc.constantFrom('<b>', '</b>', '<p class="a">', '</p>', '<br>', '&amp;', '<!-- c -->', ' '),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(soup, soup, (before, after) => {
        const seen = visibleContent(`${before.join('')}word${after.join('')}`, 'html')
        expect(seen).toContain('word')
        expect(seen).not.toMatch(/[<>]/)
      }),
    )
  })
})

test.each(['<', '<a ', '<!--', '<a b="', "<a b='", '<script>', '&', '<img alt=', '<![CDATA['])(
  'a part of nothing but %s takes no time',
  (unit) => {
    for (const markup of ['html', 'ssml'] as const)
      expect(visibleContent(unit.repeat(200_000 / unit.length), markup).length).toBeLessThan(
        400_000,
      )
  },
)
