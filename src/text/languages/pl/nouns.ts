import type { Gender } from '../grammar.ts'
import { type Agreement, type PolishCase } from './cases.ts'
import { POLISH_FEMININE, POLISH_MASCULINE, POLISH_NEUTER, POLISH_PERSONS } from './noun-lists.ts'

/** How a stem ends before the `e` of the dative and locative. */
const SOFTENED: readonly (readonly [hard: RegExp, soft: string])[] = [
  [/st$/, 'ście'],
  [/zd$/, 'ździe'],
  [/sł$/, 'śle'],
  [/sn$/, 'śnie'],
  [/ch$/, 'sze'],
  [/k$/, 'ce'],
  [/g$/, 'dze'],
  [/r$/, 'rze'],
  [/t$/, 'cie'],
  [/d$/, 'dzie'],
  [/ł$/, 'le'],
]
const SOFT_STEM = /(?:[ciśźńćjl]|cz|sz|rz|ż|dz)$/

interface Forms {
  readonly singular: { readonly [name in PolishCase]: string }
  readonly plural: string
}

/** Forms of a feminine noun by its nominative: `godzina`, `rzecz`, `część`. */
function feminine(noun: string): Forms {
  if (!/[ai]$/.test(noun)) {
    const stem = noun
      .replace(/ść$/, 'ści')
      .replace(/ź$/, 'zi')
      .replace(/ń$/, 'ni')
      .replace(/ąz?i$/, (end) => end)
    const oblique = stem.endsWith('i') ? stem : `${stem}y`
    return {
      singular: {
        nominative: noun,
        genitive: oblique,
        dative: oblique,
        accusative: noun,
        instrumental: `${stem}ą`,
        locative: oblique,
      },
      plural: noun.endsWith('ść') ? oblique : `${stem.replace(/y$/, '')}e`,
    }
  }
  const stem = noun.slice(0, -1)
  const soft = SOFT_STEM.test(stem)
  const genitive = stem.endsWith('i')
    ? /(?:[dtrklgbmfh]|c[jh])i$/.test(stem) && !/[kg]i$/.test(stem)
      ? `${stem}i`
      : stem
    : /[kglj]$/.test(stem)
      ? `${stem.replace(/(?<=[aeiouyó])j$/, '')}i`
      : `${stem}y`
  const rule = SOFTENED.find(([hard]) => hard.test(stem))
  const locative = soft
    ? genitive
    : rule === undefined
      ? `${stem}ie`
      : stem.replace(rule[0], rule[1])
  return {
    singular: {
      nominative: noun,
      genitive,
      dative: locative,
      accusative: `${stem}ę`,
      instrumental: `${stem}ą`,
      locative,
    },
    plural: soft ? `${stem}e` : /[kg]$/.test(stem) ? `${stem}i` : `${stem}y`,
  }
}

/** Forms of a noun of another gender by those that cannot be told. */
function other(line: string): Forms {
  const [nominative = '', genitive = '', locative = '', plural = ''] = line.trim().split(/\s+/)
  const stem = genitive.replace(/[au]$/, '')
  const instrumental =
    genitive === nominative ? nominative : /[kg]$/.test(stem) ? `${stem}iem` : `${stem}em`
  return {
    singular: {
      nominative,
      genitive,
      dative:
        nominative === genitive
          ? nominative
          : nominative.endsWith('e') || nominative.endsWith('o')
            ? `${stem}u`
            : `${stem}owi`,
      accusative: nominative,
      instrumental,
      locative,
    },
    plural,
  }
}

const CASES: readonly PolishCase[] = [
  'nominative',
  'accusative',
  'genitive',
  'instrumental',
  'locative',
  'dative',
]
let known: Map<string, Agreement[]> | undefined
let persons: ReadonlySet<string> | undefined

function readNouns(): Map<string, Agreement[]> {
  const map = new Map<string, Agreement[]>()
  const add = (form: string, agreement: Agreement): void => {
    const list = map.get(form)
    if (list === undefined) map.set(form, [agreement])
    else list.push(agreement)
  }
  const noun = ({ singular, plural }: Forms, gender: Gender): void => {
    for (const name of CASES) add(singular[name], { grammaticalCase: name, gender })
    add(plural, { grammaticalCase: 'nominative', gender, plural: true })
    add(plural, { grammaticalCase: 'accusative', gender, plural: true })
  }
  const words = POLISH_FEMININE.trim().split(/\s+/)
  for (const word of new Set(words)) noun(feminine(word), 'feminine')
  for (const line of POLISH_MASCULINE.split(';')) noun(other(line), 'masculine')
  for (const line of POLISH_NEUTER.split(';')) noun(other(line), 'neuter')
  return map
}

/** Whether a noun in the genitive plural is one of persons among whom a man is. */
export function isPersons(word: string): boolean {
  persons ??= new Set(POLISH_PERSONS.trim().split(/\s+/))
  return persons.has(word.toLowerCase())
}

/** What a common noun may be by the lists: its gender, case and number; empty when it is not in them. */
export function listedNoun(word: string): readonly Agreement[] {
  known ??= readNouns()
  return known.get(word.toLowerCase()) ?? []
}

function all(gender: Gender, cases: string): Agreement[] {
  return cases.split(' ').map((name) => ({ grammaticalCase: name as PolishCase, gender }))
}
const BY_ENDING: readonly (readonly [ending: RegExp, found: readonly Agreement[]])[] = [
  [/(?:am|i|y)i$/, [{ grammaticalCase: 'instrumental', gender: 'masculine', plural: true }]],
  [/ach$/, [{ grammaticalCase: 'locative', gender: 'masculine', plural: true }]],
  [
    /[yi]ch$/,
    [
      { grammaticalCase: 'genitive', gender: 'masculine', plural: true },
      { grammaticalCase: 'locative', gender: 'masculine', plural: true },
    ],
  ],
  [/ów$/, [{ grammaticalCase: 'genitive', gender: 'masculine', plural: true }]],
  [/om$/, [{ grammaticalCase: 'dative', gender: 'masculine', plural: true }]],
  [/(?:kolegą|mężczyzną|kierowcą|tatą|sędzią|[iy]stą|poetą)$/, all('masculine', 'instrumental')],
  [/ę$/, all('feminine', 'accusative')],
  [/ą$/, all('feminine', 'instrumental accusative')],
  [/ości$/, all('feminine', 'genitive dative locative')],
  [/(?:ość|eść|cz|ódź)$/, all('feminine', 'nominative accusative')],
  [/ego$/, all('masculine', 'genitive')],
  [/emu$/, all('masculine', 'dative')],
  [/ej$/, all('feminine', 'genitive locative dative')],
  [/owi$/, all('masculine', 'dative')],
  [/em$/, all('masculine', 'instrumental')],
  [/[yi]m$/, all('masculine', 'locative instrumental')],
  [/um$/, all('neuter', 'nominative accusative genitive locative')],
  [/u$/, all('masculine', 'locative genitive')],
  [/(?:ni|ci)a$/, [...all('neuter', 'genitive'), ...all('masculine', 'genitive')]],
  [/a$/, [...all('feminine', 'nominative'), ...all('masculine', 'genitive')]],
  [/o$/, all('neuter', 'nominative accusative')],
  [
    /(?:ce|dze)$/,
    [...all('feminine', 'locative dative'), ...all('neuter', 'nominative accusative')],
  ],
  [/[nc]ie$/, [...all('neuter', 'nominative accusative'), ...all('masculine', 'locative')]],
  [/e$/, [...all('neuter', 'nominative accusative'), ...all('masculine', 'locative')]],
  [/[yi]$/, [...all('feminine', 'genitive locative dative'), ...all('masculine', 'nominative')]],
  [/\p{L}$/u, all('masculine', 'nominative accusative')],
]

/** What a noun or adjective may be by its ending, the likeliest first. */
export function nounByEnding(word: string): readonly Agreement[] {
  const lower = word.toLowerCase()
  return BY_ENDING.find(([ending]) => ending.test(lower))?.[1] ?? []
}
