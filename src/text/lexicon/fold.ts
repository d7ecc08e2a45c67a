const ASCII = /^[\0-\x7f]*$/

/**
 * Letters without their case, for comparing: near to Unicode's full case folding (`ß` is `ss`,
 * `ς` is `σ`), composed (NFC), with one apostrophe and one hyphen for all.
 */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
}

/** One unit without its case, still one unit: Unicode's simple case folding, but for rare letters. */
export function foldedUnit(unit: string): string {
  if (unit < '\x80') return unit.toLowerCase()
  if (unit === 'ς') return 'σ'
  if (unit === '’' || unit === 'ʼ') return "'"
  if (unit === '‐' || unit === '‑') return '-'
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
