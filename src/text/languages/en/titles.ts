import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'

/** Titles that stand before names, with a stop or without one. */
const BARE: { readonly [short: string]: string } = {
  Mr: 'Mister',
  Mrs: 'Missus',
  Ms: 'Miz',
  Mx: 'Mix',
  Messrs: 'Messieurs',
  Mmes: 'Mesdames',
  Mme: 'Madame',
  Mlle: 'Mademoiselle',
  Prof: 'Professor',
  Sgt: 'Sergeant',
  Cpl: 'Corporal',
  Capt: 'Captain',
  Cmdr: 'Commander',
  Lt: 'Lieutenant',
  Supt: 'Superintendent',
}
/** Titles that are other words without their stop. */
const STOPPED: { readonly [short: string]: string } = {
  ...BARE,
  Profs: 'Professors',
  Drs: 'Doctors',
  Rev: 'Reverend',
  Revd: 'Reverend',
  Hon: 'Honorable',
  Fr: 'Father',
  Sr: 'Sister',
  Br: 'Brother',
  Bro: 'Brother',
  Gov: 'Governor',
  Govs: 'Governors',
  Pres: 'President',
  Sen: 'Senator',
  Sens: 'Senators',
  Rep: 'Representative',
  Reps: 'Representatives',
  Cong: 'Congressman',
  Amb: 'Ambassador',
  Sec: 'Secretary',
  Treas: 'Treasurer',
  Atty: 'Attorney',
  Gen: 'General',
  Brig: 'Brigadier',
  Maj: 'Major',
  Col: 'Colonel',
  Cpt: 'Captain',
  Cdr: 'Commander',
  Comdr: 'Commander',
  Adm: 'Admiral',
  Ens: 'Ensign',
  Pvt: 'Private',
  Pte: 'Private',
  Pfc: 'Private First Class',
  Spc: 'Specialist',
  Insp: 'Inspector',
  Det: 'Detective',
  Ofc: 'Officer',
  Const: 'Constable',
  Dep: 'Deputy',
  Mt: 'Mount',
  Ft: 'Fort',
  Pt: 'Point',
  Msgr: 'Monsignor',
  Ven: 'Venerable',
  Bp: 'Bishop',
  Abp: 'Archbishop',
  Card: 'Cardinal',
  Esq: 'Esquire',
}
/** The titles that never end a sentence, without their stop, in lower case. */
export const TITLE_WORDS: readonly string[] = Object.keys(STOPPED)
  .map((title) => title.toLowerCase())
  .filter(
    (title) => !/^(?:sr|pt|card|sec|esq|br|bro|dep|const|ven|det|ft|mt|hon|cong)$/.test(title),
  )
const LAST = /^["'”’»)\]]*$/
const FIRST_NAME = String.raw`(?=\.? ?["'“‘(]?\p{Lu}|\.? (?:&|and) )`

/** Whether nothing but closing signs follows the match, so that its stop also ends the sentence. */
export function isLast({ 0: text, input, index }: RegExpExecArray): boolean {
  return LAST.test(input.slice(index + text.length, index + text.length + 9))
}

/** `Dr.` and `St.` by what stands around them: before a name a title, behind one a street. */
function byPlace(match: RegExpExecArray, before: string, after: string): string {
  const { 0: text, input, index } = match
  const named = /(?:\p{Lu}[\p{L}'’]+|\d(?:st|nd|rd|th)) $/u.test(
    input.slice(Math.max(0, index - 24), index),
  )
  const greeted =
    /(?:^|["“(] ?|\b(?:And|But|The|When|If|As|While|Since|Because|So|Hi|Hello|Dear|Thanks|Thank|Did|Does|Is|Was|Has|Will|Can|Both|From|With|In|At|On|For|To|By|Ask|Call|See|Meet|Professor|Prof\.|Mr\.|Mrs\.|Rev\.|Sir|Our|My|His|Her|Yes|No|Well|Good morning|Good evening|Ms\.)) $/u.test(
      input.slice(Math.max(0, index - 24), index),
    )
  const names = /^ ?\p{Lu}/u.test(input.slice(index + text.length, index + text.length + 2))
  const last = isLast(match)
  if (last && index === 0 && before === 'Doctor') return text.endsWith('.') ? 'Doctor.' : 'Doctor'
  if (last || (named && !names)) return `${after}${last && text.endsWith('.') ? '.' : ''}`
  if (named && after === 'Street' && !greeted) return after
  return before
}

/** Titles before names, saints, and the `Jr.` behind a name. */
export const TITLES: readonly Rule[] = [
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.'’-])(?:Dr|St)(?:\.|(?= \p{Lu}))`,
    (match) =>
      match[0].startsWith('D')
        ? byPlace(match, 'Doctor', 'Drive')
        : byPlace(match, 'Saint', 'Street'),
    'gu',
    ['Dr', 'St'],
  ),
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.'’-])Sts\.?(?= \p{Lu})`,
    () => 'Saints',
    'gu',
    ['Sts'],
  ),
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.'’-])Sr\.?(?= (?:VP|SVP|EVP|Vice|Manager|Mgr|Director|Dir|Engineer|Editor|Analyst|Developer|Associate|Consultant|Counsel|Adviser|Advisor|Researcher|Scientist|Designer|Architect)(?!\p{Ll}))`,
    () => 'Senior',
    'gu',
    ['Sr'],
  ),
  // Two titles in a row, `Lt. Col.`, `Maj. Gen.`, go before one name.
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.'’-])(${Object.keys(STOPPED).join('|')})\.${FIRST_NAME}`,
    ([, short]) => STOPPED[short as string],
    'gu',
    Object.keys(STOPPED).map((title) => `${title}.`),
  ),
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.'’-])(${Object.keys(BARE).join('|')})${FIRST_NAME}(?!\.)`,
    ([, short]) => BARE[short as string],
    'gu',
    Object.keys(BARE),
  ),
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<=(?<!\w)(?:1st|2nd|First|Second) )Lt(\.?)(?![\p{L}\p{N}])`,
    (match) => `Lieutenant${match[1] === '.' && isLast(match) ? '.' : ''}`,
    'gu',
    ['Lt'],
  ),
  // Without stops: `Lt Col Jones`, `Rev Dr Smith`, `Rev Green`
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<=(?<![\p{L}\p{N}])(?:Lt|Lieutenant|Maj|Major|Brig|Brigadier|Vice|Rear|Flt|Wing|Air) )(Col|Gen|Cdr|Adm)(?= \p{Lu})|(?<![\p{L}\p{N}.'’-])(Revd?|Maj)(?= (?:Dr |Prof |Gen |Canon )?(?!Up\b)\p{Lu}\p{Ll})`,
    ([, second, first]) => STOPPED[(second ?? first) as string],
    'gu',
    ['Col', 'Gen', 'Cdr', 'Adm', 'Rev', 'Revd', 'Maj'],
  ),
  patternRule(
    'title',
    HAS.upper,
    String.raw`(?<=\p{L},? )(Jr|Sr)\b(\.?)(?![\p{L}\p{N}])`,
    (match) => {
      const said = match[1] === 'Jr' ? 'Junior' : 'Senior'
      return isLast(match) && match[2] === '.' ? `${said}.` : said
    },
    'gu',
    ['Jr', 'Sr'],
  ),
]
