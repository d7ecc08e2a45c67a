/** The beginning of a text in one line, of at most so many characters. */
export function preview(text: string, chars: number): string {
  const line = text
    .slice(0, 4 * chars)
    .replace(/\s+/g, ' ')
    .trim()
  const signs = [...line]
  return signs.length > chars ? `${signs.slice(0, chars - 1).join('')}…` : line
}
