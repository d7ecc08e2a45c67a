import type { Markup } from '../core/request.ts'
import { entity } from '../text/markup/entities.ts'
import { UNREAD_ELEMENTS, UNREAD_ROLES, VOID_ELEMENTS } from '../text/markup/html-elements.ts'

/** A tag to its end, past signs in quotes; one whose quotes do not match ends at its first `>`. */
const TAGS =
  /<(\/?[a-z][a-z0-9:-]*)(?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<>]*>)|<[!?][^<>]*>|<!--|-->|\]\]>/giu
const CDATA = /<!\[CDATA\[/gu
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu
const HIDDEN =
  /\shidden(?=[\s>/=])|\saria-hidden\s*=\s*["']?true|\sstyle\s*=\s*["'](?:[^"'>]*[;\s])?(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu
const ROLE = /\srole\s*=\s*["']?([a-z]{1,20})/iu
const ENTITIES = /&(#?[a-z0-9]{1,12});/giu
/** Elements that stand inside a line: words on their two sides are not apart. */
const INSIDE =
  /^\/?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|q|small|span|strong|sub|sup|time|u|wbr|prosody|emphasis|say-as|phoneme|lang|w|token|voice)$/i
/** Elements of SSML that are not spoken. */
const UNSPOKEN: ReadonlySet<string> = new Set(['desc', 'metadata', 'meta', 'lexicon'])
/** Left out around the content of a page, but read inside an article. */
const AROUND: ReadonlySet<string> = new Set(['header', 'footer'])

/**
 * Gives what readers see of a part of a text in HTML or SSML: without tags, comments, and the
 * elements that nobody reads, with signs for entities and the alternative texts of images. Of
 * Markdown only the tags and entities in it are looked at. The part may begin and end anywhere.
 * Time grows linearly with it.
 */
export function visibleContent(part: string, markup: Exclude<Markup, 'plain'>): string {
  if (!/[<&]/.test(part)) return part
  const text = uncommented(part).replace(CDATA, '')
  let shown = ''
  let at = 0
  /** The element that is left out, and how many of its name are open in it. */
  let unread = ''
  let depth = 0
  for (const { 0: tag, 1: name = '', index } of text.matchAll(TAGS)) {
    const element = name.toLowerCase()
    if (unread === '') {
      shown += text.slice(at, index)
      if (isUnread(tag, element, markup)) {
        unread = element
        depth = 1
      } else shown += shownOf(tag, element, markup)
    } else if (element === unread && !tag.endsWith('/>')) depth++
    else if (element === `/${unread}` && --depth === 0) {
      unread = ''
      shown += INSIDE.test(element) ? '' : ' '
    }
    at = index + tag.length
  }
  if (unread === '' || AROUND.has(unread)) shown += text.slice(at)
  return shown.replace(ENTITIES, (all, name: string) => entity(name) ?? all)
}

function isUnread(tag: string, element: string, markup: Markup): boolean {
  if (element === '' || element.startsWith('/') || tag.endsWith('/>')) return false
  if (markup === 'markdown') return false
  if (markup === 'ssml') return UNSPOKEN.has(element)
  if (VOID_ELEMENTS.has(element)) return false
  const role = ROLE.exec(tag)?.[1]?.toLowerCase()
  return (
    UNREAD_ELEMENTS.has(element) ||
    AROUND.has(element) ||
    HIDDEN.test(tag) ||
    (role !== undefined && UNREAD_ROLES.has(role))
  )
}

function shownOf(tag: string, element: string, markup: Markup): string {
  if (element === 'img' && markup === 'html') {
    const alt = HIDDEN.test(tag) ? null : ALT.exec(tag)
    return alt?.[1] ?? alt?.[2] ?? alt?.[3] ?? ''
  }
  return INSIDE.test(element) ? '' : ' '
}

/** The text without the comments that end in it. */
function uncommented(text: string): string {
  let rest = ''
  let at = 0
  for (;;) {
    const start = text.indexOf('<!--', at)
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4)
    if (end < 0) return rest + text.slice(at)
    rest += text.slice(at, start)
    at = end + 3
  }
}
