import type { Gender } from '../grammar.ts'
import { wordSet } from '../language.ts'

const WEAK = wordSet(
  `am vom zum beim im dem den des zur einem einen einer eines diesem diesen dieses jedem jeden
  jenem jenen welchem meinem meinen meiner deinem deinen seinem seinen seiner ihrem ihren ihrer
  unserem unseren unserer eurem keinem keinen keiner beiden allen überm unterm vorm hinterm übern`,
)
const WEAK_NOMINATIVE = wordSet(
  'die das eine keine meine deine seine ihre unsere eure ins ans aufs ums fürs durchs jede diese jenes jedes welche welches jene',
)
const MIXED = wordSet('ein kein mein dein sein ihr unser euer')
const DATIVE = wordSet(
  'mit von nach bei seit zu aus ab außer gegenüber in an auf vor hinter unter über neben zwischen binnen',
)
const ACCUSATIVE = wordSet('für durch gegen ohne um bis per pro')
const GENITIVE = wordSet('wegen während trotz statt anstatt innerhalb außerhalb aufgrund')
/** Verbs whose object is counted. */
const HAVING = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${[
    'ha(?:be|st|t|ben|tte|tten)|g[ia]bt|gab|gebe|brauch(?:e|t|en|te)|kost(?:e|et|en|ete)|kauf(?:e|t|en|te)',
    '(?:be)?zahl(?:e|t|en|te)|trink(?:e|t|en)|trank|isst|esse|essen|aß|nehme|nimm|nimmt|nehmen|nahm',
    'enthält|bekomm(?:e|t|en)|bekam|sah|sehe|sieht|such(?:e|t|en)|will|möchte|wieg(?:t|en)|wog|las|liest',
    'schrieb|schreibt|find(?:e|et|en)|fand|verlor|verliert|gewann|gewinnt|besitzt|dauert|misst|erzielte',
  ].join('|')})(?: (?:nur|noch|etwa|genau|circa|rund|jetzt|schon|auch|ich|er|sie|es|man|wir))? $`,
  'iu',
)
/** An ordinal before, with which the one in question shares its place: `am 3. und `. */
const SHARED =
  /(?:^|[^\p{N}.])\d{1,3}\.(?:\d{1,2}\.(?:\d{4})?)?(?: (?:\p{L}{3,9}\.?)(?: \d{4})?)?(?: (?:und|oder|bis|sowie) |, ?| ?[–/-] ?)$/u
const DAY_BEFORE =
  /(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag, ?$|(?:Mittwoch|Sonnabend|(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?), ?$/u

function lastWords(before: string): readonly [last: string, previous: string] {
  const found = /(?:(\p{L}+) )?(\p{L}+) $/u.exec(before)
  return [(found?.[2] ?? '').toLowerCase(), (found?.[1] ?? '').toLowerCase()]
}

/** What stands before, without ordinals and names of days that share the place of the next one. */
function rootOf(before: string): string {
  let root = before
  for (let turn = 0; turn < 4; turn++) {
    const cut = SHARED.exec(root) ?? DAY_BEFORE.exec(root)
    if (cut === null) return root
    const from = cut.index + (/^[^\p{N}\p{L}]/u.test(cut[0]) ? 1 : 0)
    root = root.slice(0, from)
  }
  return root
}

/**
 * The ending of an ordinal by the words before it and the gender of its noun; the strong
 * nominative when nothing governs it: `am dritten`, `der dritte`, `dritter Mai`, `ein zweites Kind`.
 */
export function ordinalEnding(before: string, gender: Gender | undefined, day = false): string {
  const root = rootOf(before)
  const [last, previous] = lastWords(root)
  const strong = gender === 'feminine' ? 'e' : gender === 'neuter' ? 'es' : 'er'
  if (WEAK.has(last)) return 'en'
  if (WEAK_NOMINATIVE.has(last)) return 'e'
  if (last === 'der' || last === 'dieser' || last === 'jeder' || last === 'jener') {
    if (DATIVE.has(previous) || GENITIVE.has(previous)) return 'en'
    // `jeder 3. Deutsche` is a subject.
    if (last === 'jeder') return 'e'
    return gender === 'feminine' || gender === 'neuter' ? 'en' : 'e'
  }
  if (MIXED.has(last)) return strong
  if (day) return DATIVE.has(last) || ACCUSATIVE.has(last) ? 'en' : 'er'
  if (DATIVE.has(last)) return gender === 'feminine' ? 'er' : 'em'
  if (ACCUSATIVE.has(last)) return gender === 'masculine' ? 'en' : strong
  if (GENITIVE.has(last)) return gender === 'feminine' ? 'er' : 'en'
  return gender === undefined ? 'e' : strong
}

/**
 * The case that the words before a number without an article ask for; undefined when none does.
 * `amount` for sums and measures, which rise `auf einen Euro`.
 */
export function caseAfter(before: string, amount = false): string | undefined {
  const [last] = lastWords(before)
  if (amount && (last === 'auf' || last === 'über')) return 'accusative'
  if (DATIVE.has(last)) return 'dative'
  if (ACCUSATIVE.has(last)) return 'accusative'
  if (GENITIVE.has(last)) return 'genitive'
  return HAVING.test(before) ? 'accusative' : undefined
}
