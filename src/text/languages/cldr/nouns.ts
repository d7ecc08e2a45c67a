import type { Gender, Noun, NumberParts } from '../grammar.ts'

/** A noun as CLDR counts it: in the right form and on the right side of the number. */
export interface CountedNoun extends Noun {
  /** The number and the noun; `number` is in words. */
  phrase(value: NumberParts, number: string): string
  /** The noun alone, as behind that number. */
  form(value: NumberParts): string
}

/** Whether a noun brings its own order of words. */
export function isCounted(noun: Noun): noun is CountedNoun {
  return 'phrase' in noun
}

interface Piece {
  readonly kind: 'number' | 'name' | 'gap'
  readonly text: string
}

const NUMBER_TYPES = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign', 'plusSign'])

function piecesOf(format: Intl.NumberFormat, value: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { type, value: text } of format.formatToParts(value)) {
    if (NUMBER_TYPES.has(type)) {
      if (pieces.at(-1)?.kind !== 'number') pieces.push({ kind: 'number', text })
    } else if (type === 'unit' || type === 'currency' || type === 'percentSign') {
      pieces.push({ kind: 'name', text: text.replaceAll('\u00a0', ' ') })
    } else pieces.push({ kind: 'gap', text: /\S/.test(text) ? text : ' ' })
  }
  return pieces
}

/**
 * A noun of CLDR by the options of `Intl.NumberFormat`; undefined when CLDR has only a sign for
 * it. `plain` takes from its name what is not said.
 */
export function countedNoun(
  tag: string,
  options: Intl.NumberFormatOptions,
  {
    plain = (name) => name,
    genderOf,
  }: {
    readonly plain?: (name: string, value: number, decimals: number) => string
    readonly genderOf?: ((name: string) => Gender | undefined) | undefined
  } = {},
): CountedNoun | undefined {
  const formats = new Map<number, Intl.NumberFormat>()
  const formatFor = (decimals: number): Intl.NumberFormat => {
    let format = formats.get(decimals)
    if (format === undefined) {
      format = new Intl.NumberFormat(tag, {
        ...options,
        numberingSystem: 'latn',
        useGrouping: false,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
      formats.set(decimals, format)
    }
    return format
  }
  const read = ({ whole, decimals = '' }: NumberParts): readonly Piece[] => {
    const places = Math.min(decimals.length, 6)
    const value = Number(decimals === '' ? whole : `${whole}.${decimals}`)
    return piecesOf(formatFor(places), value).map((piece) =>
      piece.kind === 'name' ? { ...piece, text: plain(piece.text, value, places) } : piece,
    )
  }
  const form = (value: NumberParts): string =>
    read(value)
      .filter(({ kind }) => kind === 'name')
      .map(({ text }) => text)
      .join(' ')
      .trim()
  const one = form({ negative: false, whole: '1' })
  if (!/^[\p{L}\p{M}\s'’ʼ′().-]{2,}$/u.test(one) || /^\p{L}{1,2}\/|^\p{Sc}/u.test(one)) {
    return undefined
  }
  const gender = genderOf?.(one)
  return {
    other: form({ negative: false, whole: '5' }),
    one,
    ...(gender !== undefined && { gender }),
    form,
    phrase(value, number) {
      const pieces = read(value)
      return pieces
        .map(({ kind, text }, index) => {
          const said = kind === 'number' ? number : text
          const next = pieces[index + 1]?.kind ?? 'gap'
          return kind === 'gap' || next === 'gap' ? said : `${said} `
        })
        .join('')
        .replace(/ {2,}/g, ' ')
        .trim()
    },
  }
}
