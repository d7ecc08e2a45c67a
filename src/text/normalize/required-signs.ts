/** A set of signs as 128 bits, one for each of ASCII; all others share the first. */
export type SignBits = readonly [number, number, number, number]

/**
 * Finds signs without which a regular expression cannot match: every text that it matches has at
 * least one of them. Undefined when there are none worth looking for. The idea is that of the
 * prefilter of RE2: most patterns are never tried on most texts.
 */
export function requiredSigns(source: string, flags: string): SignBits | undefined {
  return readAlternatives({ source, at: 0, ignoresCase: flags.includes('i') })?.bits
}

/** The signs of a text. */
export function signsOf(text: string): SignBits {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 127) a |= 1
    else if (code < 32) a |= 1 << code
    else if (code < 64) b |= 1 << (code & 31)
    else if (code < 96) c |= 1 << (code & 31)
    else d |= 1 << (code & 31)
  }
  return [a, b, c, d]
}

interface Signs {
  readonly bits: [number, number, number, number]
  weight: number
}

interface Cursor {
  readonly source: string
  at: number
  readonly ignoresCase: boolean
}

/** A set heavier than this is in nearly every text. */
const TOO_COMMON = 60
/** How common each sign is in prose, roughly: the lighter, the better to look for. */
const WEIGHTS = new Uint8Array(128).fill(1)
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  const code = letter.charCodeAt(0)
  WEIGHTS[code] = 'etaoinsrhldcum'.includes(letter) ? 100 : 15
  WEIGHTS[code - 32] = 4
}
for (const sign of ' 0123456789') WEIGHTS[sign.charCodeAt(0)] = 100
for (const sign of '.,') WEIGHTS[sign.charCodeAt(0)] = 20

function addSign(signs: Signs, code: number, ignoresCase: boolean): void {
  const place = code < 128 ? code : 0
  const word = (place >> 5) as 0 | 1 | 2 | 3
  const bit = 1 << (place & 31)
  if ((signs.bits[word] & bit) !== 0) return
  signs.bits[word] |= bit
  signs.weight += WEIGHTS[place] as number
  const lower = place | 32
  if (ignoresCase && lower > 96 && lower < 123) addSign(signs, place ^ 32, false)
}

function unite(into: Signs, { bits }: Signs): void {
  for (let code = 0; code < 128; code++) {
    if ((bits[(code >> 5) as 0] & (1 << (code & 31))) !== 0) addSign(into, code, false)
  }
}

const none = (): Signs => ({ bits: [0, 0, 0, 0], weight: 0 })

/** Reads up to the end of the group, or of the whole. */
function readAlternatives(cursor: Cursor): Signs | undefined {
  let all: Signs | undefined
  let every = true
  for (;;) {
    const one = readSequence(cursor)
    if (one === undefined) every = false
    else if (all === undefined) all = one
    else if (every) unite(all, one)
    if (all !== undefined && all.weight > TOO_COMMON) every = false
    if (cursor.source[cursor.at] !== '|') break
    cursor.at++
  }
  return every ? all : undefined
}

/** The lightest of the sets that the parts of a sequence ask for. */
function readSequence(cursor: Cursor): Signs | undefined {
  const { source } = cursor
  let best: Signs | undefined
  while (cursor.at < source.length) {
    const next = source[cursor.at]
    if (next === '|' || next === ')') break
    const signs = readAtom(cursor)
    const needed = readQuantifier(cursor) ? signs : undefined
    if (needed !== undefined && needed.weight <= TOO_COMMON) {
      if (best === undefined || needed.weight < best.weight) best = needed
    }
  }
  return best
}

/** Passes over a quantifier; false when it lets the atom be absent. */
function readQuantifier(cursor: Cursor): boolean {
  const { source } = cursor
  const sign = source[cursor.at]
  let needed = true
  if (sign === '?' || sign === '*') needed = false
  else if (sign === '{') {
    needed = source[cursor.at + 1] !== '0' && source[cursor.at + 1] !== ','
    cursor.at = source.indexOf('}', cursor.at)
  } else if (sign !== '+') return true
  cursor.at++
  if (source[cursor.at] === '?') cursor.at++
  return needed
}

function readAtom(cursor: Cursor): Signs | undefined {
  const { source } = cursor
  const sign = source[cursor.at++] as string
  switch (sign) {
    case '(':
      return readGroup(cursor)
    case '[':
      return readClass(cursor)
    case '\\':
      return readEscape(cursor)
    case '.':
    case '^':
    case '$':
      return undefined
    default:
      return single(sign.charCodeAt(0), cursor)
  }
}

function single(code: number, { ignoresCase }: Cursor): Signs {
  const signs = none()
  addSign(signs, code, ignoresCase)
  return signs
}

function readGroup(cursor: Cursor): Signs | undefined {
  const { source } = cursor
  let negative = false
  if (source[cursor.at] === '?') {
    cursor.at++
    if (source[cursor.at] === '<') {
      cursor.at++
      const look = source[cursor.at] === '=' || source[cursor.at] === '!'
      if (!look) cursor.at = source.indexOf('>', cursor.at)
    }
    negative = source[cursor.at] === '!'
    cursor.at++
  }
  const inside = readAlternatives(cursor)
  cursor.at++
  return negative ? undefined : inside
}

/** Letters and digits behind a backslash stand for classes and places. */
function isClassEscape(sign: string): boolean {
  return /[A-Za-z\d]/.test(sign)
}

function skipEscape(cursor: Cursor, sign: string): void {
  const { source } = cursor
  if (source[cursor.at] === '{') cursor.at = source.indexOf('}', cursor.at) + 1
  else if (sign === 'u') cursor.at += 4
  else if (sign === 'x') cursor.at += 2
  else if (sign === 'k') cursor.at = source.indexOf('>', cursor.at) + 1
}

function readEscape(cursor: Cursor): Signs | undefined {
  const sign = cursor.source[cursor.at++] as string
  if (!isClassEscape(sign)) return single(sign.charCodeAt(0), cursor)
  skipEscape(cursor, sign)
  return undefined
}

function readClass(cursor: Cursor): Signs | undefined {
  const { source } = cursor
  const signs = none()
  let known = source[cursor.at] !== '^'
  while (cursor.at < source.length && source[cursor.at] !== ']') {
    const first = readMember(cursor)
    let last = first
    if (first >= 0 && source[cursor.at] === '-' && source[cursor.at + 1] !== ']') {
      cursor.at++
      last = readMember(cursor)
    }
    if (first < 0 || last < 0) known = false
    for (let code = first; known && code <= Math.min(last, 128); code++) {
      addSign(signs, code, cursor.ignoresCase)
    }
    if (known && last > 127) addSign(signs, 128, false)
  }
  cursor.at++
  return known ? signs : undefined
}

/** The code of one member of a class; -1 for a class inside of it. */
function readMember(cursor: Cursor): number {
  const { source } = cursor
  const sign = source[cursor.at++] as string
  if (sign !== '\\') return sign.charCodeAt(0)
  const escaped = source[cursor.at++] as string
  if (!isClassEscape(escaped)) return escaped.charCodeAt(0)
  const begun = cursor.at
  skipEscape(cursor, escaped)
  if (escaped !== 'u' && escaped !== 'x') return -1
  return Number.parseInt(source.slice(begun, cursor.at).replace(/[{}]/g, ''), 16)
}
