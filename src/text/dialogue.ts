import type { TextRange } from '../core/mark.ts'

/** Something that one speaker says, as found in a text. */
export interface DialogueTurn {
  /** `line` for `Name: words` at the head of a line, `quote` for words in quotation marks. */
  readonly kind: 'line' | 'quote'
  /** The name as written; absent for a quotation that nobody is named for. */
  readonly speaker?: string
  /** The words, without name and quotation marks; UTF-16 code units of the text. */
  readonly source: TextRange
}

const LONGEST_TURN = 4000
const MOST_TURNS = 10_000
const LINE =
  /^[ \t]*(?:[-–—•*][ \t]+)?(?:\*\*?|__?)?(\p{Lu}[\p{L}\p{N}.'’ -]{0,39}?)(?:[ \t]*\([^()\n]{1,40}\))?(?:\*\*?|__?)?[ \t]*:(?:\*\*?|__?)?[ \t]+(?=\S)/gmu
/** What stands before a colon without being anybody's name. */
const LABELS =
  /^(?:note|notes|warning|caution|tip|hint|example|examples|important|summary|p\.?s|todo|update|edit|source|sources|date|time|subject|from|to|cc|re|figure|table|chapter|part|step|option|answer|question|solution|result|results|conclusion|abstract|title|author|http|https|hinweis|achtung|beispiel|remarque|attention|exemple|nota|atención|ejemplo|attenzione|esempio|opmerking|let op|obs|huom|uwaga|przykład)$/i
const QUOTE =
  /“([^“”\n]{1,4000})”|„([^„“”\n]{1,4000})[“”]|«\s?([^«»\n]{1,4000}?)\s?»|"([^"\n]{1,4000})"/gu
const SAYS =
  'said|says|asked|asks|replied|replies|answered|whispered|shouted|cried|called|added|murmured|muttered|exclaimed|continued|began|told|yelled|laughed|sighed|' +
  'sagte|sagt|fragte|fragt|antwortete|rief|flüsterte|meinte|erwiderte|' +
  'dit|demanda|répondit|cria|murmura|ajouta|dijo|preguntó|respondió|gritó|disse|chiese|rispose|gridò|perguntou|respondeu|' +
  'zei|vroeg|antwoordde|riep|sa|frågade|svarade|sanoi|kysyi|vastasi|powiedział|powiedziała|zapytał|zapytała|сказал|сказала|спросил|спросила|ответил|ответила'
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}`
const VERB_NAME = new RegExp(String.raw`^[,.!?]?\s{0,2}(?:${SAYS}) (${NAME})`, 'u')
const NAME_VERB_BEHIND = new RegExp(String.raw`^[,.!?]?\s{0,2}(${NAME}) (?:${SAYS})(?!\p{L})`, 'u')
const NAME_VERB_AHEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME}) (?:${SAYS})(?: \p{Ll}+)?[,:]?\s{0,2}$`,
  'u',
)
const AROUND = 100

/**
 * Finds what is said by whom: `Name: words` lines, when there are two or more of them, and
 * quotations of several words, with the name beside a verb of speech. A proposal for a cast, in
 * text order; nothing in the text is read differently for it. At most 10,000 turns.
 */
export function findDialogue(text: string): readonly DialogueTurn[] {
  const lines = lineTurns(text)
  const turns = [...lines]
  let index = 0
  for (const match of text.matchAll(QUOTE)) {
    if (turns.length >= MOST_TURNS) break
    const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    if (!/\s|[.,!?…]$/u.test(words.trim())) continue
    const start = match.index + match[0].indexOf(words)
    const source = { start, end: start + words.length }
    while (index < lines.length && (lines[index] as DialogueTurn).source.end <= start) index++
    const around = lines[index]
    // A quotation inside somebody's line is that somebody's.
    if (around !== undefined && around.source.start <= start) continue
    const speaker = speakerOf(text, match.index, match.index + match[0].length)
    turns.push(
      speaker === undefined ? { kind: 'quote', source } : { kind: 'quote', speaker, source },
    )
  }
  return turns.sort((a, b) => a.source.start - b.source.start)
}

function lineTurns(text: string): DialogueTurn[] {
  const turns: DialogueTurn[] = []
  for (const match of text.matchAll(LINE)) {
    if (turns.length >= MOST_TURNS) break
    const speaker = (match[1] as string).trim()
    if (LABELS.test(speaker) || speaker.split(/\s+/).length > 4) continue
    const start = match.index + match[0].length
    const newline = text.indexOf('\n', start)
    const end = Math.min(newline < 0 ? text.length : newline, start + LONGEST_TURN)
    const { length } = text.slice(start, end).trimEnd()
    turns.push({ kind: 'line', speaker, source: { start, end: start + length } })
  }
  return turns.length > 1 ? turns : []
}

/** Words that begin a sentence before a name, and those that stand for one. */
const BEFORE_NAME =
  /^(?:Then|And|But|So|When|As|Now|Here|Suddenly|Finally|Later|Dann|Da|Und|Aber|Puis|Alors|Et|Mais|Entonces|Luego|Poi|Allora|Toen|Sitten|Wtedy|Тогда|Потом) /u
const PRONOUN =
  /^(?:I|He|She|It|We|They|You|Who|What|Er|Sie|Ich|Wir|Il|Elle|On|Nous|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Han|Hon|Hän|On|Ona|Он|Она|The|This|That)(?= |$)/u

function speakerOf(text: string, start: number, end: number): string | undefined {
  const behind = text.slice(end, end + AROUND)
  const ahead = text.slice(Math.max(0, start - AROUND), start)
  const found =
    VERB_NAME.exec(behind) ?? NAME_VERB_BEHIND.exec(behind) ?? NAME_VERB_AHEAD.exec(ahead)
  const name = found?.[1]?.replace(BEFORE_NAME, '')
  return name === undefined || PRONOUN.test(name) ? undefined : name
}
