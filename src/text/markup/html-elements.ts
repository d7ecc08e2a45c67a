import { LINE_BREAK, PARAGRAPH_BREAK } from './reader.ts'

const names = (line: string): ReadonlySet<string> => new Set(line.split(' '))

/** Elements that have no end tag (HTML Living Standard, 13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = names(
  'area base br col embed hr img input link meta param source track wbr',
)

/** Elements whose content nobody reads aloud: not text, or not the text of the page. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = names(
  'head script style template noscript noembed noframes iframe object svg math canvas audio ' +
    'video map nav footer aside button select textarea datalist dialog menu rp rt title',
)

/** ARIA roles of what stands around the content of a page. */
export const UNREAD_ROLES: ReadonlySet<string> = names(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog',
)

/** Elements inside which a `header` or `footer` belongs to the content. */
export const CONTENT_ELEMENTS: ReadonlySet<string> = names('main article section')

const PARAGRAPHS = names(
  'p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl figure hr article section',
)
const LINES = names(
  'br div li dt dd tr main header footer address figcaption caption details summary form fieldset ' +
    'legend body html hgroup center option',
)

/** What an element sets itself apart with; undefined for one inside a line. */
export function breakOf(name: string): string | undefined {
  if (PARAGRAPHS.has(name)) return PARAGRAPH_BREAK
  return LINES.has(name) ? LINE_BREAK : undefined
}
