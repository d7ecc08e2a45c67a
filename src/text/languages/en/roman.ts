import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { textAfter, textBefore } from './edges.ts'
import { type NumberStyle, cardinal, ordinal, year } from './numbers.ts'

/** As numerals are written by rule; any other row of these letters is a word. */
const CANONICAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i
const VALUES: { readonly [sign: string]: number } = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
}
const RULERS =
  'Henry|Louis|George|Edward|Charles|William|James|Elizabeth|Richard|John|Paul|Pius|Benedict|Gregory|Leo|Innocent|Clement|Urban|Alexander|Nicholas|Catherine|Peter|Philip|Ferdinand|Frederick|Friedrich|Wilhelm|Napoleon|Otto|Ivan|Mary|Robert|David|Francis|Joseph|Leopold|Albert|Henri|Ramses|Ramesses|Rameses|Ptolemy|Boniface|Sixtus|Julius|Juan|Carlos|Felipe|Alfonso|Gustav|Christian|Haakon|Harald|Olav|Margrethe|Thutmose|Cleopatra|Xerxes|Darius|Constantine|Stephen|Baldwin|Adrian|Hadrian|Martin|Eugene|Callixtus|Celestine|Nicholas|Theodosius|Justinian|Basil|Michael|Manuel|Andronikos|Mehmed|Murad|Selim|Suleiman|Mustafa|Ahmed|Abdul|Osman|Amenhotep|Seti|Donald|Kenneth|Umberto|Emmanuel|Maximilian|Rudolf|Rudolph|Sigismund|Wenceslaus|Casimir|Augustus|Ludwig|Oscar|Carl|Karl|Erik|Eric|Valdemar|Magnus|Canute|Pedro|Afonso|Manoel|Joao|Maria|Isabella|Victoria|Anne|Alfred|Edmund|Antiochus|Seleucus|Artaxerxes|Mithridates|Theodore|Yazdegerd|Shapur|Khosrow|Bela|Andrew|Thomas|Arthur|Walter|Hugh|Howard|Cornelius|Harrison|Franklin|Marcus|Davis|Daniel|Samuel|Patrick|Rama|Abdullah|Hussein|Hassan|Mohammed|Muhammad|Norodom|Tutankhamun|Frederik|Willem|Albrecht|Sancho|Alonso|Ferrante|Cosimo|Lorenzo'
const CROWNS =
  'King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Prince|Princess|Duke|Sultan|Shah|Pharaoh|Archduke|Patriarch|Saint|Earl|Count|Baron|Lord|Caliph|Antipope'
const PARTS =
  'Chapter|Part|Section|Volume|Vols?[.]|Ch[.]|Chap[.]|Sec[.]|Art[.]|Pt[.]|Bk[.]|Book|Act|Scene|Phase|Type|Appendix|Article|War|Bowl|Stage|Level|Grade|Class|Title|Episode|Season|Rocky|Rambo|Fantasy|Apollo|Mark|Table|Figure|Fig[.]|Canto|Division|Group|Category|Factor|Schedule|Unit|Lesson|Vatican|Gemini|Model|Tier|Round|Quest|Diablo|Civilization|Plate|Sonata|Symphony|Olympiad|Gen|Generation|Legion|Corps|Page|Stanza|Psalm|Sonnet|Verse|Book|Item|Annex|Exhibit|Proposition|Theorem|Lemma|Axiom|Rule|Amendment|Wrestlemania|WrestleMania|Trimester|Block|Zone|Area|Saturn|Titan|Nerve|Panzer|Column|Form|Ed[.]|Pius|Warcraft|Hearts|Mk[.]?'
const KING = new RegExp(`\\b(?:(?:${CROWNS}) [A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?|${RULERS}) $`)
/** A first name that is known, and a last name: `William Smith III`. */
const HEIR = new RegExp(`\\b(?:${RULERS}) (?:[A-Z][.]? )?[A-Z][a-z]{1,15} $`)
const PART = new RegExp(
  `\\b(?:${PARTS}|${PARTS.toUpperCase()})[sS]? (?:[IVXLC]{1,6}(?:, | and |, and | & )){0,4}$`,
)
/** Short forms that stand before numerals. */
const SHORT_PARTS: { readonly [short: string]: string } = {
  vol: 'volume',
  vols: 'volumes',
  ch: 'chapter',
  chap: 'chapter',
  sec: 'section',
  art: 'article',
  fig: 'figure',
  pt: 'part',
  bk: 'book',
}
const LOWER_PART = new RegExp(`\\b(?:${PARTS.toLowerCase()}|pp?[.])s? $`, 'i')
/** Parts whose names are verbs or everyday nouns, so that a numeral behind them needs a capital. */
const VERBS =
  /\b(?:form|mark|item|rule|model|block|plate|round|book|act|type|part|page|class|war|ed[.])s? $/
const DRIP = /^ (?:drip|fluids?|lines?|antibiotics|therapy|infusion|bag|editor|pole)\b/i
/** What `I` does when it is a person. */
const VERB =
  /^ (?:am|have|think|know|can|do|did|love|want|believe|guess|hope|mean|like|saw|met|could|should|need|feel|felt)\b/
const MOST_BEFORE = 48

/** Numerals that are rather words, letters or sizes when nothing tells otherwise. */
const OTHER_WORDS =
  /^(?:I|V|X|L|C|D|M|IV|VI|XI|MI|DI|CV|CC|CD|DC|MC|CI|LI|CL|XL|XX|XC|CM|MM|MD|DM|DL|MV|DV|CX|MX|DX|LX|LV|XV|XXX|MIX|DIM|LIV|DIV|CIV|MCI|XXL|CIX|MIL|MILL|DILL)$/

/** Numerals that, when nothing else is written, are rather letters, sizes or short forms. */
const ALONE_OTHERWISE =
  /^(?:I|V|X|L|C|D|M|MI|DI|CV|CC|CD|DC|MC|CI|CL|XL|XC|CM|MM|MD|DM|DL|MV|DV|CX|MX|DX|LI|MIX|DIM|DIV|MCI|XXL|CIX|MIL|MILL|DILL)$/

/** Whether nothing else is written in the sentence. */
function isAlone({ 0: text, input, index }: RegExpExecArray): boolean {
  return index === 0 && /^[.:)]?$/.test(input.slice(text.length))
}

function value(numeral: string): number {
  let total = 0
  const upper = numeral.toUpperCase()
  for (let index = 0; index < upper.length; index++) {
    const here = VALUES[upper[index] as string] ?? 0
    total += here < (VALUES[upper[index + 1] ?? ''] ?? 0) ? -here : here
  }
  return total
}

/** The small numerals from 1 to 99, by which sentences with one are known. */
const LOWER_NUMERALS: readonly string[] = [
  '',
  'x',
  'xx',
  'xxx',
  'xl',
  'l',
  'lx',
  'lxx',
  'lxxx',
  'xc',
]
  .flatMap((tens) =>
    ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((ones) => tens + ones),
  )
  .filter((numeral) => numeral !== '')

/** Roman numerals where what stands before or behind them makes them clear. */
export function romanRules(style: NumberStyle): readonly Rule[] {
  const rule = (
    pattern: string,
    say: Rule['say'],
    needs: number,
    words?: readonly string[],
  ): Rule => patternRule('roman', needs, pattern, say, 'g', words)
  const count = (numeral: string): string => cardinal(String(value(numeral)), style)
  const rank = (numeral: string): string => ordinal(String(value(numeral)), style)
  const joined = (first: string, joint: string, last: string): string =>
    `${first} ${/[-–—]/.test(joint) ? 'to' : joint.trim().replace('&', 'and')} ${last}`
  return [
    rule(
      String.raw`WW ?(?<!\wWW ?)(III|II|I|[123])\b`,
      ([, numeral = '']) =>
        `World War ${/\d/.test(numeral) ? cardinal(numeral, style) : count(numeral)}`,
      HAS.upper,
      ['WW', 'WWI', 'WWII', 'WWIII'],
    ),
    // `the XXI century`, `the XIXth century`, `XIX–XX centuries`
    rule(
      String.raw`(?=[IVX])\b([IVX]{1,5})(?:th|st|nd|rd)?(?:( ?[-–—] ?| and )([IVX]{1,5})(?:th|st|nd|rd)?)?(?= (?:[Cc]entur(?:y|ies)|[Mm]illennium|[Dd]ynasty|Olympi|Congress))`,
      ([, first = '', joint, last]) =>
        joint === undefined ? rank(first) : joined(rank(first), joint, rank(last as string)),
      HAS.roman,
    ),
    rule(
      String.raw`(?=[IVXL])\b([IVXL]{2,7})(?:th|st|nd|rd)\b`,
      ([, numeral = '']) => (CANONICAL.test(numeral) ? rank(numeral) : undefined),
      HAS.roman,
    ),
    rule(
      String.raw`(?<=[ (]|^)([IVXLCDM]{1,12})(?:( ?[-–—] ?| and | & )([IVXLCDM]{1,12}))?(?![\w-]|\.\w|['’](?:m|ve|d|ll)\b)`,
      (match) => {
        const [, first = '', joint, last] = match
        if (!CANONICAL.test(first)) return undefined
        if (joint === undefined || last === undefined) return upperNumeral(match, first)
        if (!CANONICAL.test(last) || !PART.test(textBefore(match, MOST_BEFORE))) return undefined
        return joined(count(first), joint, count(last))
      },
      HAS.roman,
    ),
    // A lone `I` is everywhere, so it is looked for by itself: `Charles I`, `Chapter I`.
    rule(
      String.raw`I(?![\w-]|\.\w|['’](?:m|ve|d|ll)\b)`,
      (match) => (textBefore(match, 1) === ' ' ? upperNumeral(match, 'I') : undefined),
      HAS.upper,
      ['I'],
    ),
    // `Chapter I and`: the second of a pair was no numeral.
    rule(
      String.raw`(?<= )([IVXLCDM]{1,12})(?= (?:and|&) |[-–—])(?![\w]|\.\w)`,
      (match) =>
        CANONICAL.test(match[1] as string) ? upperNumeral(match, match[1] as string) : undefined,
      HAS.roman,
    ),
    rule(
      String.raw` ([ivxlc]{1,8})(?:( ?[-–—] ?)([ivxlc]{1,8}))?(?![\w-]|\.\w|['’])`,
      (match) => {
        const [, first = '', dash, last = ''] = match
        if (!CANONICAL.test(first)) return undefined
        const before = `${textBefore(match, MOST_BEFORE)} `
        if (!LOWER_PART.test(before) || /^[clx]$/.test(first)) return undefined
        if (VERBS.test(before) && first.length < 2 && first === 'i') return undefined
        if (dash === undefined) return ` ${count(first)}`
        return CANONICAL.test(last) ? ` ${joined(count(first), dash, count(last))}` : undefined
      },
      HAS.word,
      LOWER_NUMERALS,
    ),
    rule(
      String.raw`p(?<![\w.]p)(p?)\.(?= ?[ivxlc]{1,8}(?!\w))`,
      ([, second]) => (second === '' ? 'page' : 'pages'),
      HAS.stop,
      ['p.', 'pp.'],
    ),
    rule(
      String.raw`(?:[Vv]ols?|[Cc]h(?:ap)?|[Ss]ec|[Aa]rt|[Ff]ig|[Pp]t|[Bb]k)\.(?= ?[IVXLC]{1,7}(?![\w]))`,
      (match) =>
        /[\w.]/.test(textBefore(match, 1))
          ? undefined
          : SHORT_PARTS[match[0].slice(0, -1).toLowerCase()],
      HAS.stop,
      Object.keys(SHORT_PARTS).flatMap((short) => [
        `${short}.`,
        `${short[0]?.toUpperCase()}${short.slice(1)}.`,
      ]),
    ),
    // Lists: `(ii)` anywhere, `iii)` at the beginning.
    rule(
      String.raw`\(([ivx]{1,5})\)|^([ivx]{2,5})\)`,
      ([, inner, first]) => {
        const numeral = inner ?? first ?? ''
        return CANONICAL.test(numeral) && numeral !== 'x' ? `${count(numeral)},` : undefined
      },
      HAS.word,
      LOWER_NUMERALS,
    ),
    rule(
      String.raw`^(i{2,3}|iv|vi{2,3}|ix|xi{1,3}|xi?v|xv?i{1,3}|xi?x|xxi{1,3})[.)]?$`,
      ([, numeral = '']) => count(numeral),
      HAS.word,
      LOWER_NUMERALS,
    ),
    // `Section IV.B`
    rule(
      String.raw`(?<=\b(?:Section|Article|Part|Chapter|Title|Appendix) )([IVX]{1,5})\.(?=(?:[A-Z]|\d{1,2})(?!\w))`,
      ([, numeral = '']) => (CANONICAL.test(numeral) ? `${count(numeral)} ` : undefined),
      HAS.upper,
      ['Section', 'Article', 'Part', 'Chapter', 'Title', 'Appendix'],
    ),
    rule(String.raw`X(?<=\b(?:OS|iPhone|Mac OS) X)(?![\w-])`, () => 'ten', HAS.roman),
  ]

  function upperNumeral(match: RegExpExecArray, numeral: string): string | undefined {
    const number = value(numeral)
    // `question mark X equals`, as addresses are said
    if (/\bquestion mark $/i.test(textBefore(match, 14))) return undefined
    if (isAlone(match)) return ALONE_OTHERWISE.test(numeral) ? undefined : count(numeral)
    if (numeral.length > 3 && number >= 1400 && number <= 2100) return year(String(number), style)
    const before = textBefore(match, MOST_BEFORE)
    const after = textAfter(match, 14)
    // The letters of a name, one by one: `model X J 900`, `Model X`
    if (/^[VX]$/.test(numeral) && (/^ [A-Z](?!\w)/.test(after) || /\b[Mm]odel $/.test(before)))
      return undefined
    if (number <= 40) {
      if (KING.test(before)) {
        // `James I` at work in a sentence: `James, I think` has a comma, `I am` a verb.
        return numeral === 'I' && VERB.test(after) ? undefined : `the ${rank(numeral)}`
      }
      if (/^(?:II|III|IV)$/.test(numeral) && HEIR.test(before)) return `the ${rank(numeral)}`
    }
    if (PART.test(before)) return /^[CDLM]$/.test(numeral) ? undefined : count(numeral)
    if (numeral === 'I') {
      const closed = /^(?:[.,;:!?)]|$| (?:of|and)\b)/.test(after)
      return closed && LOWER_PART.test(before) ? count(numeral) : undefined
    }
    if (LOWER_PART.test(before) && !/^[CDLM]$/.test(numeral)) return count(numeral)
    if (numeral.length < 2) return undefined
    // Anything else that can hardly be a word, behind a name: `Elden Quest VII`.
    const named = /(?:^|[^A-Z])[A-Z][a-z]{2,20} $/.test(before)
    if (OTHER_WORDS.test(numeral)) {
      if (!named || !/^(?:IV|VI|XI|XV|XX)$/.test(numeral) || DRIP.test(after)) return undefined
    }
    if (/\b[A-Z]{2,} $/.test(before) && !/^(?:II|III|VII|VIII|IX)$/.test(numeral)) return undefined
    return /[A-Za-z\d] $/.test(before) ? count(numeral) : undefined
  }
}
