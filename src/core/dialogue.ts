/** What one speaker says before the next one does. */
export interface Turn {
  readonly speaker: string
  readonly text: string
}

/**
 * The turns of a text in which `Name:` says who speaks, wherever a name of one of the speakers
 * stands before a colon. What comes before the first name is the first speaker's.
 */
export function turnsOf(text: string, speakers: readonly string[]): readonly Turn[] {
  const [first = ''] = speakers
  // The longest first, since one name may end another.
  const names = [...speakers].sort((a, b) => b.length - a.length).map(escaped)
  const label = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})[ \\t]*[:：]`, 'gu')
  const turns: Turn[] = []
  let speaker = first
  let start = 0
  const end = (at: number): void => {
    const said = text.slice(start, at).trim()
    if (said !== '') turns.push({ speaker, text: said })
  }
  for (const found of text.matchAll(label)) {
    end(found.index)
    speaker = found[1] ?? first
    start = found.index + found[0].length
  }
  end(text.length)
  return turns
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
