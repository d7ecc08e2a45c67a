/**
 * The letters a number can touch, for use inside brackets of a pattern: all scripts but those
 * beyond the first plane. Much faster to compile and to try than a class of Unicode properties.
 */
export const LETTER: string = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff`
/** Looks back: a number can begin here. */
export const START: string = `(?<![${LETTER}\\d.,])`
/** Looks ahead: the number before is over. */
export const END: string = String.raw`(?![${LETTER}\d]|[.,]\d)`
/** Looks ahead: no letter or digit follows. */
export const WORD_END: string = `(?![${LETTER}\\d])`
/** Looks back: no letter or digit stands before. */
export const WORD_START: string = `(?<![${LETTER}\\d])`

/** At most `most` units of the sentence in front of a match. */
export function textBefore({ input, index }: RegExpExecArray, most = 40): string {
  return input.slice(Math.max(0, index - most), index)
}

/** At most `most` units of the sentence behind a match. */
export function textAfter({ 0: text, input, index }: RegExpExecArray, most = 40): string {
  return input.slice(index + text.length, index + text.length + most)
}

/** Whether nothing but closing signs follows the match. */
export function isLast(match: RegExpExecArray): boolean {
  return /^["'”’»)\]]*$/.test(textAfter(match, 9))
}
