/** An element that is left out, until it ends. */
export interface SkippedPart {
  /** An element begins; true when the part had ended before it, as a paragraph ends before a block. */
  opens(name: string): boolean
  /** An element ends: `part` when it is the one left out, `ancestor` when one around it ended with it. */
  closes(name: string): 'part' | 'ancestor' | undefined
}

const MOST_INSIDE = 256
/** Elements that may end without an end tag, and those whose beginning ends them (HTML, 13.1.2.4). */
const ENDED_BY: { readonly [name: string]: RegExp } = {
  p: /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/,
  li: /^li$/,
  dt: /^d[td]$/,
  dd: /^d[td]$/,
  tr: /^(?:tr|tbody|tfoot)$/,
  td: /^(?:t[dhr]|tbody|tfoot)$/,
  th: /^(?:t[dhr]|tbody|tfoot)$/,
  option: /^(?:option|optgroup)$/,
  rt: /^r[tp]$/,
  rp: /^r[tp]$/,
  head: /^body$/,
}

/** Begins to leave out the element `name`. Memory is bounded: of deeper elements only the outer 256 count. */
export function createSkippedPart(name: string): SkippedPart {
  const inside: string[] = []
  let deeper = 0
  return {
    opens(opened) {
      if (inside.length === 0 && ENDED_BY[name]?.test(opened) === true) return true
      if (inside.length < MOST_INSIDE) inside.push(opened)
      else deeper++
      return false
    },
    closes(closed) {
      if (deeper > 0 && (closed !== name || inside.includes(name))) {
        deeper--
        return undefined
      }
      const open = inside.lastIndexOf(closed)
      if (open >= 0) {
        inside.length = open
        return undefined
      }
      if (closed === name) return 'part'
      // A stray end tag is no reason to read what is hidden; one that can end the element is.
      return name in ENDED_BY ? 'ancestor' : undefined
    },
  }
}
