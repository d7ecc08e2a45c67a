import type { Noun } from '../grammar.ts'
import { type Inflected, compounded, inflected } from './inflection.ts'

/** A thing that numbers count, with all its cases. */
export interface FinnishNoun extends Noun {
  readonly inflected: Inflected
}

/** A noun of the grammar from its principal parts, as `inflected` takes them. */
export function finnishNoun(parts: string | Inflected): FinnishNoun {
  const forms = typeof parts === 'string' ? inflected(parts) : parts
  return { one: forms.word, other: forms.partitive, inflected: forms }
}

const METRE = inflected('metriä metri')
const SQUARE = 'neliö'
const CUBE = 'kuutio'
const LITRE = inflected('litraa litra')
const GRAM = inflected('grammaa gramma')
const HOUR = inflected('tuntia tunti tunti tunni')
const DEGREE = inflected('astetta aste astee astee asteeseen')
const PREFIXES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['m', 'milli'],
  ['µ', 'mikro'],
  ['μ', 'mikro'],
  ['n', 'nano'],
]

/** Units that take the prefixes named, by their symbols. */
const PREFIXED: readonly (readonly [symbol: string, noun: Inflected, prefixes: string])[] = [
  ['g', GRAM, ' k m µ μ n'],
  ['W', inflected('wattia watti watti wati'), ' k M G T m'],
  ['Wh', compounded('watti', HOUR), ' k M G T'],
  ['Ah', compounded('ampeeri', HOUR), ' m'],
  ['V', inflected('volttia voltti voltti volti'), ' k m'],
  ['A', inflected('ampeeria ampeeri'), ' m'],
  ['Ω', inflected('ohmia ohmi'), ' k M'],
  ['Hz', inflected('hertsiä hertsi'), ' k M G'],
  ['J', inflected('joulea joule joule joule jouleen'), ' k M'],
  ['N', inflected('newtonia newton newtoni'), ' k'],
  ['Pa', inflected('pascalia pascal pascali'), ' k M'],
  ['cal', inflected('kaloria kalori'), ' k'],
  ['bit', inflected('bittiä bitti bitti biti'), ' k M G'],
  ['B', inflected('tavua tavu'), 'k M G T'],
  ['t', inflected('tavua tavu'), 'k M G T'],
  ['s', inflected('sekuntia sekunti sekunti sekunni'), ' m µ μ n'],
]

const LENGTHS: readonly (readonly [string, string])[] = [
  ['km', 'kilo'],
  ['m', ''],
  ['dm', 'desi'],
  ['cm', 'sentti'],
  ['mm', 'milli'],
  ['µm', 'mikro'],
  ['μm', 'mikro'],
  ['nm', 'nano'],
]

/** All others: symbols, then the principal parts. */
const PLAIN: readonly (readonly [symbols: string, parts: string | Inflected])[] = [
  ['l L', LITRE],
  ['dl', compounded('desi', LITRE)],
  ['cl', compounded('sentti', LITRE)],
  ['ml', compounded('milli', LITRE)],
  ['hl', compounded('hehto', LITRE)],
  ['t tn', 'tonnia tonni'],
  ['ha', 'hehtaaria hehtaari'],
  ['h', HOUR],
  ['min min.', 'minuuttia minuutti minuutti minuuti'],
  ['sek sek.', 'sekuntia sekunti sekunti sekunni'],
  ['vrk vrk.', 'vuorokautta vuorokausi vuorokaute vuorokaude'],
  ['pv pv.', 'päivää päivä'],
  ['vk vk. vko vko.', 'viikkoa viikko viikko viiko'],
  ['kk kk.', 'kuukautta kuukausi kuukaute kuukaude'],
  ['v v.', 'vuotta vuosi vuote vuode'],
  ['°C', compounded('celsius', DEGREE)],
  ['°F', compounded('fahrenheit', DEGREE)],
  ['°', DEGREE],
  ['K', 'kelviniä kelvin kelvini'],
  ['dB', 'desibeliä desibeli'],
  ['hv', 'hevosvoimaa hevosvoima'],
  ['bar', 'baaria baari'],
  ['hPa', 'hehtopascalia hehtopascal hehtopascali'],
  ['lx', 'luksia luksi'],
  ['lm', 'lumenia lumen lumeni'],
  ['mol', 'moolia mooli'],
  ['rkl rkl.', 'ruokalusikallista ruokalusikallinen ruokalusikallise'],
  ['tl tl.', 'teelusikallista teelusikallinen teelusikallise'],
  ['mmHg', 'elohopeamillimetriä elohopeamillimetri'],
  ['kpl kpl.', 'kappaletta kappale kappalee kappalee kappaleeseen'],
  ['hlö hlö.', 'henkilöä henkilö'],
  ['as.', 'asukasta asukas asukkaa asukkaa asukkaaseen'],
  ['krs', 'kerrosta kerros kerrokse'],
  ['mpk', 'meripeninkulmaa meripeninkulma'],
  ['kt', 'solmua solmu'],
  ['px', 'pikseliä pikseli'],
  ['mi', 'mailia maili'],
  ['ft', 'jalkaa jalka jalka jala'],
  ['in', 'tuumaa tuuma'],
  ['oz', 'unssia unssi'],
  ['lb lbs', 'paunaa pauna'],
  ['x', 'kertaa kerta kerta kerra'],
  ['bps', 'bittiä bitti bitti biti'],
]

function allUnits(): { readonly [symbol: string]: FinnishNoun } {
  const units: { [symbol: string]: FinnishNoun } = {}
  for (const [symbol, noun, prefixes] of PREFIXED) {
    for (const prefix of prefixes.split(' ')) {
      const name = PREFIXES.find(([short]) => short === prefix)?.[1] ?? ''
      units[prefix + symbol] = finnishNoun(compounded(name, noun))
    }
  }
  for (const [symbol, prefix] of LENGTHS) {
    const length = compounded(prefix, METRE)
    units[symbol] = finnishNoun(length)
    for (const sign of ['²', '2']) units[symbol + sign] = finnishNoun(compounded(SQUARE, length))
    for (const sign of ['³', '3']) units[symbol + sign] = finnishNoun(compounded(CUBE, length))
  }
  for (const [symbols, parts] of PLAIN) {
    const noun = finnishNoun(parts)
    for (const symbol of symbols.split(' ')) units[symbol] = noun
  }
  return units
}

/** Finnish units of measure by their symbols. */
export const FINNISH_UNITS: { readonly [symbol: string]: FinnishNoun } = allUnits()

/** Percent and its kin, by their signs. */
export const FINNISH_SHARES: { readonly [sign: string]: FinnishNoun } = {
  '%-yksikköä': finnishNoun('prosenttiyksikköä prosenttiyksikkö prosenttiyksikkö prosenttiyksikö'),
  '%': finnishNoun('prosenttia prosentti prosentti prosenti'),
  '‰': finnishNoun('promillea promille promille promille promilleen'),
}

/** Scale words and their short forms. */
export const FINNISH_SCALES: { readonly [written: string]: FinnishNoun } = (() => {
  const million = finnishNoun('miljoonaa miljoona')
  const milliard = finnishNoun('miljardia miljardi')
  return {
    'milj.': million,
    milj: million,
    miljoonaa: million,
    miljoona: million,
    'mrd.': milliard,
    mrd: milliard,
    miljardia: milliard,
    miljardi: milliard,
    biljoonaa: finnishNoun('biljoonaa biljoona'),
  }
})()
