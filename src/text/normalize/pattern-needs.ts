import { ANY_KIND, KIND, kindOf } from './features.ts'
import { type OneOf, lightest, oneOf, pairsOf, unite, useful } from './one-of.ts'

/** What a part of a pattern asks of any text that it matches. */
export interface Needs {
  /** Whether it may match nothing. */
  readonly nullable: boolean
  /** Kinds of the sign it may begin and end with. */
  readonly first: number
  readonly last: number
  /** Digits it takes at least. */
  readonly digits: number
  readonly signs: OneOf | undefined
  /** Lightest first. */
  readonly pairs: readonly OneOf[]
}

/** A part of a sequence; one that looks about takes nothing. */
interface Item extends Needs {
  readonly looks?: 'ahead' | 'behind' | 'past'
}

interface Cursor {
  readonly source: string
  at: number
  readonly ignoresCase: boolean
}

const { lower, upper, digit, space, beyond, other } = KIND
const LETTERS = (1 << lower) | (1 << upper) | (1 << beyond)

/** Reads a whole pattern. */
export function readPattern(source: string, flags: string): Needs {
  return readAlternatives({ source, at: 0, ignoresCase: flags.includes('i') })
}

const NOTHING: Needs = {
  nullable: true,
  first: 0,
  last: 0,
  digits: 0,
  signs: undefined,
  pairs: [],
}

/** Reads up to the end of the group, or of the whole. */
function readAlternatives(cursor: Cursor): Needs {
  let all = readSequence(cursor)
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    const one = readSequence(cursor)
    const signs = all.signs && one.signs && unite(all.signs, one.signs)
    const [a, b] = [all.pairs[0], one.pairs[0]]
    all = {
      nullable: all.nullable || one.nullable,
      first: all.first | one.first,
      last: all.last | one.last,
      digits: Math.min(all.digits, one.digits),
      signs: useful(signs),
      pairs: a && b ? lightest([unite(a, b)]) : [],
    }
  }
  return all
}

function readSequence(cursor: Cursor): Needs {
  const { source } = cursor
  const items: Item[] = []
  while (cursor.at < source.length) {
    const next = source[cursor.at]
    if (next === '|' || next === ')') break
    const item = readAtom(cursor)
    items.push(item.looks === undefined ? repeated(item, readQuantifier(cursor)) : item)
  }
  return sequence(items)
}

function sequence(items: readonly Item[]): Needs {
  let signs: OneOf | undefined
  let digits = 0
  let looked = 0
  const pairs: OneOf[] = []
  // From the end on: what stands behind each part.
  let rest: { first: number; nullable: boolean } = { first: 0, nullable: true }
  for (const item of [...items].reverse()) {
    if (item.signs !== undefined && (signs === undefined || item.signs.weight < signs.weight)) {
      signs = item.signs
    }
    pairs.push(...item.pairs)
    if (item.looks === 'past') continue
    if (!item.nullable && !rest.nullable && item.looks !== 'ahead') {
      pairs.push(pairsOf(item.last, rest.first))
    }
    if (item.looks === undefined) {
      digits += item.digits
      rest = item.nullable
        ? { first: item.first | rest.first, nullable: rest.nullable }
        : { first: item.first, nullable: false }
    } else {
      looked = Math.max(looked, item.digits)
      if (item.looks === 'ahead' && !item.nullable) {
        rest = { first: rest.nullable ? item.first : item.first & rest.first, nullable: false }
      }
    }
  }
  const taking = items.filter((item) => item.looks === undefined)
  let first = 0
  for (const item of taking) {
    first |= item.first
    if (!item.nullable) break
  }
  let last = 0
  for (const item of taking.reverse()) {
    last |= item.last
    if (!item.nullable) break
  }
  return {
    nullable: taking.every((item) => item.nullable),
    first,
    last,
    digits: Math.max(digits, looked),
    signs,
    pairs: lightest(pairs),
  }
}

/** Passes over a quantifier; how often the part before it is there at least. */
function readQuantifier(cursor: Cursor): number {
  const { source } = cursor
  const sign = source[cursor.at]
  let least: number
  if (sign === '?' || sign === '*') least = 0
  else if (sign === '+') least = 1
  else if (sign === '{') {
    least = Number.parseInt(source.slice(cursor.at + 1), 10)
    cursor.at = source.indexOf('}', cursor.at)
  } else return 1
  cursor.at++
  if (source[cursor.at] === '?') cursor.at++
  return least
}

function repeated(item: Item, least: number): Item {
  if (least === 1) return item
  if (least === 0) return { ...NOTHING, first: item.first, last: item.last }
  const again = item.nullable ? [] : [pairsOf(item.last, item.first)]
  return { ...item, digits: item.digits * least, pairs: lightest([...item.pairs, ...again]) }
}

function readAtom(cursor: Cursor): Item {
  const point = cursor.source.codePointAt(cursor.at) as number
  const sign = String.fromCodePoint(point)
  cursor.at += sign.length
  switch (sign) {
    case '(':
      return readGroup(cursor)
    case '[':
      return readClass(cursor)
    case '\\':
      return readEscape(cursor)
    case '^':
    case '$':
      return { ...NOTHING, looks: 'past' }
    case '.':
      return taking(ANY_KIND)
    default:
      return single(point, cursor)
  }
}

/** One sign of some of these kinds. */
function taking(kinds: number, signs?: OneOf): Item {
  const digits = kinds === 1 << digit ? 1 : 0
  return { nullable: false, first: kinds, last: kinds, digits, signs: useful(signs), pairs: [] }
}

interface SignSet {
  readonly bits: Int32Array
  kinds: number
}

/** Adds a sign, and those that stand for it when case does not matter. */
function addSign(set: SignSet, code: number, ignoresCase: boolean): void {
  const sign = code < 128 ? code : 0
  set.bits[sign >> 5] = (set.bits[sign >> 5] as number) | (1 << (sign & 31))
  set.kinds |= 1 << kindOf(code)
  const small = code | 32
  if (!ignoresCase || small < 97 || small > 122 || code > 127) return
  addSign(set, code ^ 32, false)
  // The long s and the sign of kelvin are letters in another case.
  if (small === 107 || small === 115) addSign(set, 128, false)
}

function single(code: number, { ignoresCase }: Cursor): Item {
  const set: SignSet = { bits: new Int32Array(4), kinds: 0 }
  addSign(set, code, ignoresCase)
  return taking(set.kinds, oneOf(set.bits))
}

function readGroup(cursor: Cursor): Item {
  const { source } = cursor
  let looks: Item['looks']
  if (source[cursor.at] === '?') {
    cursor.at++
    const behind = source[cursor.at] === '<'
    if (behind) cursor.at++
    const sign = source[cursor.at]
    if (sign === '!') looks = 'past'
    else if (sign === '=') looks = behind ? 'behind' : 'ahead'
    else if (behind) cursor.at = source.indexOf('>', cursor.at)
    cursor.at++
  }
  const inside = readAlternatives(cursor)
  cursor.at++
  if (looks === undefined) return inside
  return looks === 'past' ? { ...NOTHING, looks } : { ...inside, looks }
}

/** Letters and digits behind a backslash stand for classes and places. */
function isClassEscape(sign: string): boolean {
  return /[A-Za-z\d]/.test(sign)
}

/** Passes over the rest of an escape that began with `sign`, and gives its kinds. */
function escapeKinds(cursor: Cursor, sign: string): number {
  const { source } = cursor
  const begun = cursor.at
  if (/[pPu]/.test(sign) && source[cursor.at] === '{') cursor.at = source.indexOf('}', begun) + 1
  else if (sign === 'u') cursor.at += 4
  else if (sign === 'x') cursor.at += 2
  else if (sign === 'k') cursor.at = source.indexOf('>', cursor.at) + 1
  switch (sign) {
    case 'd':
      return 1 << digit
    case 'w':
      return LETTERS | (1 << digit) | (1 << other)
    case 's':
      return (1 << space) | (1 << other) | (1 << beyond)
    case 'p':
      return PROPERTY_KINDS[source.slice(begun, cursor.at)] ?? ANY_KIND
    default:
      return ANY_KIND
  }
}

const PROPERTY_KINDS: { readonly [name: string]: number } = {
  '{L}': LETTERS,
  '{Lu}': (1 << upper) | (1 << beyond),
  '{Ll}': (1 << lower) | (1 << beyond),
  '{N}': (1 << digit) | (1 << beyond),
  '{Nd}': (1 << digit) | (1 << beyond),
  '{M}': 1 << beyond,
}

function readEscape(cursor: Cursor): Item {
  const sign = cursor.source[cursor.at++] as string
  if (!isClassEscape(sign)) return single(sign.charCodeAt(0), cursor)
  if (/[bB]/.test(sign)) return { ...NOTHING, looks: 'past' }
  if (/[1-9k]/.test(sign)) {
    escapeKinds(cursor, sign)
    return { ...NOTHING, first: ANY_KIND, last: ANY_KIND }
  }
  const begun = cursor.at
  const kinds = escapeKinds(cursor, sign)
  if (sign !== 'u' && sign !== 'x') {
    return taking(cursor.ignoresCase && sign === 'p' ? kinds | LETTERS : kinds)
  }
  return single(pointOf(cursor, begun), cursor)
}

function pointOf({ source, at }: Cursor, begun: number): number {
  return Number.parseInt(source.slice(begun, at).replace(/[{}]/g, ''), 16)
}

function readClass(cursor: Cursor): Item {
  const { source, ignoresCase } = cursor
  const set: SignSet = { bits: new Int32Array(4), kinds: 0 }
  const negative = source[cursor.at] === '^'
  let listed = !negative
  if (negative) cursor.at++
  while (cursor.at < source.length && source[cursor.at] !== ']') {
    const first = readMember(cursor)
    if (typeof first === 'object') {
      set.kinds |= first.kinds
      listed = false
      continue
    }
    let last = first
    if (source[cursor.at] === '-' && source[cursor.at + 1] !== ']') {
      cursor.at++
      const end = readMember(cursor)
      if (typeof end === 'number') last = end
    }
    for (let code = first; code <= Math.min(last, 128); code++) addSign(set, code, ignoresCase)
    if (last > 127) addSign(set, 128, false)
  }
  cursor.at++
  if (negative) return taking(ANY_KIND)
  const kinds = ignoresCase && (set.kinds & LETTERS) !== 0 ? set.kinds | LETTERS : set.kinds
  return taking(kinds, listed ? oneOf(set.bits) : undefined)
}

/** The code of one member of a class, or the kinds of a class inside of it. */
function readMember(cursor: Cursor): number | { readonly kinds: number } {
  const { source } = cursor
  const sign = source[cursor.at++] as string
  if (sign !== '\\') {
    const point = source.codePointAt(cursor.at - 1) as number
    if (point > 0xffff) cursor.at++
    return point
  }
  const escaped = source[cursor.at++] as string
  if (!isClassEscape(escaped)) return escaped.charCodeAt(0)
  const begun = cursor.at
  const kinds = escapeKinds(cursor, escaped)
  return escaped === 'u' || escaped === 'x' ? pointOf(cursor, begun) : { kinds }
}
