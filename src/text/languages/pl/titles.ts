import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { PolishCase } from './cases.ts'
import { casesAfter } from './government.ts'

/** Titles that change before a name: genitive, dative, instrumental, locative by default from the first. */
const TITLES: { readonly [short: string]: string } = {
  dr: 'doktor doktora doktorowi doktorem doktorze',
  prof: 'profesor profesora profesorowi profesorem profesorze',
  mgr: 'magister magistra magistrowi magistrem magistrze',
  inż: 'inżynier inżyniera inżynierowi inżynierem inżynierze',
  ks: 'ksiądz księdza księdzu księdzem księdzu',
  gen: 'generał generała generałowi generałem generale',
  płk: 'pułkownik pułkownika pułkownikowi pułkownikiem pułkowniku',
  ppłk: 'podpułkownik podpułkownika podpułkownikowi podpułkownikiem podpułkowniku',
  mjr: 'major majora majorowi majorem majorze',
  kpt: 'kapitan kapitana kapitanowi kapitanem kapitanie',
  bp: 'biskup biskupa biskupowi biskupem biskupie',
  abp: 'arcybiskup arcybiskupa arcybiskupowi arcybiskupem arcybiskupie',
  kard: 'kardynał kardynała kardynałowi kardynałem kardynale',
  red: 'redaktor redaktora redaktorowi redaktorem redaktorze',
  min: 'minister ministra ministrowi ministrem ministrze',
  mec: 'mecenas mecenasa mecenasowi mecenasem mecenasie',
  dyr: 'dyrektor dyrektora dyrektorowi dyrektorem dyrektorze',
  prez: 'prezydent prezydenta prezydentowi prezydentem prezydencie',
  p: 'pan pana panu panem panu',
}
const COLUMNS: { readonly [name in PolishCase]: number } = {
  nominative: 0,
  accusative: 1,
  genitive: 1,
  dative: 2,
  instrumental: 3,
  locative: 4,
}

/** The case of a man's name by its ending and the preposition before; undefined for a nominative. */
function nameCase(names: string, asked: readonly PolishCase[]): PolishCase | undefined {
  if (/(?:owi|emu)(?:$| )/.test(names)) return 'dative'
  if (/ego(?:$| )/.test(names)) return 'genitive'
  if (/[bcdfghjklmnprstwzłńśźż]i?em(?:$| )/.test(names)) return 'instrumental'
  if (/(?:skim|ckim|dzkim|ym)(?:$| )/.test(names)) {
    return asked.includes('locative') ? 'locative' : 'instrumental'
  }
  if (asked.includes('genitive') && /^\p{Lu}\p{Ll}+a(?:$| )/u.test(names)) return 'genitive'
  return asked.includes('locative') && /(?:[kglcjż]u|[ńśćn]iu|ie|rze|le)(?:$| )/.test(names)
    ? 'locative'
    : undefined
}

/** Titles before the name of a man in a case: `u profesora Nowaka`, `z doktorem Kowalskim`. */
export const POLISH_INFLECTED_TITLES: readonly Rule[] = [
  patternRule(
    'title',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.-])(${Object.keys(TITLES).join('|')})(\.?) (?=(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))`,
    ({ 1: short = '', 3: names = '', input, index }) => {
      const before = input.slice(Math.max(0, index - 40), index)
      const found = nameCase(names, casesAfter(before))
      const form = (TITLES[short] ?? '').split(' ')[found === undefined ? 0 : COLUMNS[found]]
      return found === undefined || form === undefined ? undefined : `${form} `
    },
    'gu',
    Object.keys(TITLES),
  ),
]
