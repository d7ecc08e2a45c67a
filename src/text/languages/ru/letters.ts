import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'

function named(letters: string, names: string): ReadonlyMap<string, string> {
  const list = names.split(' ')
  return new Map([...letters].map((letter, index) => [letter, list[index] as string]))
}

/** Names of the letters of English, as acronyms are spelled: `эй би си`. */
const ENGLISH = named(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'эй би си ди и эф джи эйч ай джей кей эл эм эн оу пи кью ар эс ти ю ви дабл-ю экс уай зет',
)
/** Names of Latin letters, as in formulas and names of things: `витамин цэ`, `икс`. */
const LATIN = named(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'а бэ цэ дэ е эф жэ аш и йот ка эль эм эн о пэ ку эр эс тэ у вэ дубль-вэ икс игрек зет',
)
const CYRILLIC = named(
  'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
  'а бэ вэ гэ дэ е ё жэ зэ и и-краткое ка эл эм эн о пэ эр эс тэ у эф ха цэ че ша ща твёрдый-знак ы мягкий-знак э ю я',
)

function name(letter: string, names: ReadonlyMap<string, string>): string {
  return (
    names.get(letter.toUpperCase()) ??
    CYRILLIC.get(letter.toUpperCase()) ??
    letter
  ).replaceAll('-', ' ')
}

/** Letters by their names, Latin ones as English spells: `эф би ай`. */
export function spellRussian(letters: string): string {
  return [...letters].map((letter) => name(letter, ENGLISH)).join(' ')
}

/** Lone Latin capitals in a text by their names, as formulas are read. */
export function nameLatinLetters(text: string): string {
  return text.replace(/(?<!\p{L})[A-Z](?!\p{L})/gu, (letter) => name(letter, LATIN))
}

/** Cyrillic acronyms that are spelled although they could be said, and those spelled in their own way. */
const OWN: { readonly [written: string]: string } = {
  США: 'сэ шэ а',
  ФБР: 'фэ бэ эр',
  ФРГ: 'фэ эр гэ',
  ЦСКА: 'цэ эс ка',
  СПбГУ: 'эс пэ бэ гэ у',
}
const SPELLED = new Set(
  'УК УПК ОБСЕ АЭС АТС АПК ЕС ЕЭС ЭВМ ЭКГ ДНК РНК ОАО ООО ЗАО ИП ОВД АО МГУ ЮАР ОАЭ КНДР БССР УВД УФСБ ИИ ЛГУ ЭЭГ ОС ЕСПЧ ЧП АСУ АЗС ОРВИ РПЦ ЕБРР'.split(
    ' ',
  ),
)

function acronym(word: string): string | undefined {
  const own = OWN[word]
  if (own !== undefined) return own
  if (SPELLED.has(word) || /^[БВГДЖЗЙКЛМНПРСТФХЦЧШЩ]{2,6}$/.test(word)) return spellRussian(word)
  return undefined
}

/** Whether words in capitals stand around, as in a headline. */
function isShouted({ 0: text, input, index }: RegExpExecArray): boolean {
  const around = `${input.slice(Math.max(0, index - 40), index)} ${input.slice(index + text.length, index + text.length + 40)}`
  return !/\p{Ll}{2}/u.test(around) && /\p{Lu}{4}/u.test(around)
}

/** Latin acronyms that Russian reads in its own way. */
export const RUSSIAN_ACRONYMS: { readonly [written: string]: string } = {
  IT: 'ай ти',
  PR: 'пиар',
  HR: 'эйч ар',
  BMW: 'бэ эм вэ',
  VIP: 'вип',
  TV: 'ти ви',
  SOS: 'сос',
  NASA: 'наса',
  SIM: 'сим',
  LED: 'лед',
  COVID: 'ковид',
  SMS: 'эс эм эс',
  MMS: 'эм эм эс',
  USB: 'ю эс би',
  PIN: 'пин',
  VPN: 'ви пи эн',
  CD: 'си ди',
  DVD: 'ди ви ди',
}

/** Latin acronyms that are spelled, beside those that all languages spell. */
export const RUSSIAN_SPELLED = 'USA IBAN IT SUV ID UFO AMD ATP WTA NBA NHL UFC IPO'

/** Acronyms in Cyrillic, letters that stand alone, and initials before a name. */
export const RUSSIAN_LETTERS: readonly Rule[] = [
  patternRule(
    'acronym',
    HAS.capitals,
    String.raw`(?<![\p{L}\p{N}.-]|\p{N} )[А-ЯЁ](?:[А-ЯЁ]|б(?=ГУ)){1,6}(?![\p{L}\p{N}]|\.\p{L})`,
    (match) => {
      const said = acronym(match[0])
      return said === undefined ||
        (!/^[БВГДЖЗЙКЛМНПРСТФХЦЧШЩ]+$/.test(match[0]) && isShouted(match))
        ? undefined
        : said
    },
  ),
  // Initials before and behind a name: `А. С. Пушкин`, `Пушкин А. С.`
  patternRule(
    'initials',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}.])(?:[А-ЯЁA-Z]\. ?(?=[\p{Lu}])){1,3}(?=\p{Lu}\p{Ll})`,
    ([text]) => `${spelledInitials(text)} `,
  ),
  patternRule(
    'initials',
    HAS.stop,
    String.raw`(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,20} )(?:[А-ЯЁ]\. ?){2}(?<=\.)(?! ?\p{Lu}\p{Ll})`,
    ({ 0: text, input, index }) => {
      const last = /^["'”’»“)\]]*$/.test(input.slice(index + text.length))
      return `${spelledInitials(text)}${last ? '.' : ''}`
    },
  ),
  patternRule(
    'acronym',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}'’.])[A-Za-z](?: [A-Z](?![\p{L}\p{N}'’]))*(?![\p{L}'’]|\.\p{L})`,
    (match) => {
      const { 0: text, input, index } = match
      const end = index + text.length
      const english =
        /[A-Za-z]{2} $/.test(input.slice(Math.max(0, index - 3), index)) &&
        /^ [A-Za-z]{2}/.test(input.slice(end, end + 3))
      if (text.length === 1) {
        return english || (/[aI]/.test(text) && /^ [a-z]{2}/.test(input.slice(end, end + 3)))
          ? undefined
          : name(text, LATIN)
      }
      return spellRussian(text.replaceAll(' ', ''))
    },
    'gu',
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  ),
  // Cyrillic letters that another rule has set apart.
  patternRule(
    'acronym',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}'’.])[А-ЯЁ](?: [А-ЯЁ](?![\p{L}\p{N}'’]))+(?![\p{L}'’.])`,
    ([text]) =>
      /[БВГДЖЗЙКЛМНПРСТФХЦЧШЩ]/.test(text) ? spellRussian(text.replaceAll(' ', '')) : undefined,
    'gu',
    [...'БГДЖЗЛМНПРТФХЦЧШЩЭЮ'],
  ),
]

function spelledInitials(text: string): string {
  return [...text.replace(/[. ]/g, '')].map((letter) => name(letter, LATIN)).join(' ')
}
