import { createHash } from 'node:crypto'
import type { DeckNote } from '../../ports/deck-writer.ts'

/** Stands between the fields of a note. */
const FIELD_SEPARATOR = '\u001f'

const ESCAPES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Begins a file to be played, or LaTeX.
  '[': '&#91;',
  // Begins a field of a template.
  '{': '&#123;',
}

/** A plain text as HTML that shows it and does nothing else. */
function html(text: string): string {
  return text
    .replaceAll(FIELD_SEPARATOR, ' ')
    .replace(/[&<>"[{]/g, (char) => ESCAPES[char] ?? char)
    .replace(/\r\n?|\n/g, '<br>')
}

/** Tags as Anki keeps them: no blanks within, one around each. */
function tagList(tags: readonly string[]): string {
  const names = tags.map((tag) => tag.trim().replace(/[\s"\u3000]+/gu, '_'))
  const real = names.filter((name) => name !== '')
  return real.length === 0 ? '' : ` ${real.join(' ')} `
}

/** What the columns of a note hold that are made of its fields. */
export interface NoteFields {
  readonly tags: string
  /** `flds` */
  readonly all: string
  /** `sfld` */
  readonly sort: string
  /** `csum`: by it a note with the same first field is found. */
  readonly checksum: number
}

/** The fields of a note: its audio, its text, its tags. */
export function noteFields({ text, tags, audio }: DeckNote): NoteFields {
  const sound = `[sound:${audio.name}]`
  const hash = createHash('sha1').update(sound).digest()
  return {
    tags: tagList(tags),
    all: [sound, html(text), html(tags.join(', '))].join(FIELD_SEPARATOR),
    sort: text,
    checksum: hash.readUInt32BE(0),
  }
}
