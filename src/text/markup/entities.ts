/** Names of U+00A0 to U+00FF in order (HTML 4.01, section 24.2). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn ' +
  'sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ' +
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
  'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ' +
  'ucirc uuml yacute thorn yuml'
/** Other names with their characters: those of HTML 4.01 in running text, and signs of ASCII. */
const OTHERS =
  'amp& lt< gt> quot" apos\' dollar$ percnt% num# commat@ ast* plus+ equals= sol/ bsol\\ colon: ' +
  'semi; comma, period. excl! quest? lpar( rpar) lsqb[ rsqb] lcub{ rcub} lowbar_ grave` verbar| ' +
  'trade™ mdash— ndash– hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› euro€ ' +
  'bull• prime′ Prime″ permil‰ dagger† Dagger‡ OEligŒ oeligœ ScaronŠ scaronš YumlŸ minus− ne≠ ' +
  'le≤ ge≥ infin∞ asymp≈ larr← uarr↑ rarr→ darr↓ radic√ sum∑ alphaα betaβ gammaγ deltaδ piπ omegaω ' +
  'OmegaΩ muμ'
/** White space and joiners that have names. */
const SPACES: readonly (readonly [string, string])[] = [
  ['nbsp', ' '],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['NewLine', ' '],
  ['Tab', ' '],
]

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...OTHERS.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
  ...SPACES,
])

/** The character of an HTML entity, given without `&` and `;`; undefined when it is none. */
export function entity(name: string): string | undefined {
  if (name[0] !== '#') return NAMED.get(name)
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = hex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (!(code > 0 && code <= 0x10ffff)) return undefined
  const lone = code >= 0xd800 && code <= 0xdfff
  return code < 32 || lone ? ' ' : String.fromCodePoint(code)
}
