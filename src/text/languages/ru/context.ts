import type { Gender, NumberForm, Place } from '../grammar.ts'
import { wordSet } from '../language.ts'
import {
  ACCUSATIVE,
  CASES,
  type Case,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  NOMINATIVE,
  PREPOSITIONAL,
  countClass,
} from './declension.ts'

const GENITIVES = wordSet(
  `от до из без для около более менее больше меньше свыше после у кроме порядка ниже выше со вместо
  против среди старше младше моложе дороже дешевле тяжелее легче длиннее короче достигает достигают
  достиг достигла достигло достигли достигнет достигать быстрее глубже шире дольше раньше позже
  позднее течение протяжении пределах размере количестве радиусе вплоть нету вокруг внутри касается
  касаются ради возле накануне составе начиная дальше ближе старее возрасте числе против`,
)
const DATIVES = wordSet(
  'к ко равно равен равна равны равняется равнялось благодаря вопреки соответствует кратно близко подобно согласно навстречу приравнивается',
)
const INSTRUMENTALS = wordSet('между над перед передо вместе ограничился ограничилась владеет')
const PREPOSITIONALS = wordSet('о об обо при')
const ACCUSATIVES = wordSet('в во на за через про спустя сквозь')
/** Words that do not change what a preposition asks for. */
const LIGHT =
  /(?:не|ещё|еще|почти|примерно|приблизительно|всего|лишь|только|как|минимум|даже|уже|чем) $/iu
/** Words that agree with the number behind them, and so tell its case. */
const AGREEING =
  /^(?:эт|т|вс|последн|перв|следующ|ближайш|сво|мо|тво|наш|ваш|остальн|цел|полн|прошедш|минувш|предыдущ|друг|нескольк|кажд|прошл|прочи)(?:их|ых|ими|ыми|ех|еми)$/

const LAST_WORD = /(?:^|[^\p{L}])(\p{L}+) $/u
const PARTNER = /(?:^|[^\p{L}\p{N}])[-−+]?\d[\d  .,]*(?:\p{L}{1,4}\.? |% ?)?(?:и|или|либо) $/u

/** What stands before, without light words and a first number that shares the place. */
function rootOf(before: string): string {
  let root = before.replace(/ /g, ' ').replace(/["«„(]$/u, '')
  for (let turn = 0; turn < 3; turn++) {
    const partner = PARTNER.exec(root)
    const light = LIGHT.exec(root)
    if (light !== null && /(?:^|[^\p{L}])$/u.test(root.slice(0, light.index))) {
      // `не более`, `чем`: the word before is what asks.
      root = root.slice(0, light.index)
    } else if (partner !== null && turn === 0) {
      const start = partner.index + (/^[^\p{L}\p{N}]/u.test(partner[0]) ? 1 : 0)
      root = root.slice(0, start)
    } else return root
  }
  return root
}

/** The last word before, in lower case, light words left out. */
export function wordBefore(before: string): string {
  return LAST_WORD.exec(rootOf(before))?.[1]?.toLowerCase() ?? ''
}

/**
 * The case that the words before ask of a number; undefined when they ask nothing. `с` takes the
 * genitive here, `по` the accusative.
 */
export function caseBefore(before: string): Case | undefined {
  const root = rootOf(before)
  if (/(?:^|[^\p{L}])[Оо]к\. $/u.test(root)) return GENITIVE
  if (/√ ?$/.test(root) || /[<>] ?$/.test(root)) return GENITIVE
  const last = LAST_WORD.exec(root)?.[1]?.toLowerCase() ?? ''
  if (last === '') return undefined
  if (GENITIVES.has(last) || last === 'с') return GENITIVE
  if (DATIVES.has(last)) return DATIVE
  if (INSTRUMENTALS.has(last)) return INSTRUMENTAL
  if (PREPOSITIONALS.has(last)) return PREPOSITIONAL
  if (ACCUSATIVES.has(last) || last === 'по') return ACCUSATIVE
  if (AGREEING.test(last)) {
    return last.endsWith('х') ? GENITIVE : INSTRUMENTAL
  }
  return undefined
}

const MEN = wordSet(
  'мужчина мужчины мужчину дядя дяди папа папы дедушка дедушки юноша юноши судья судьи коллега коллеги староста воевода убийца вождя дня коня огня пути',
)
const WOMEN = wordSet(
  `часть ночь дверь речь вещь помощь мышь дочь мать кровать тетрадь площадь очередь роль соль боль цель
  модель неделя ель степень осень жизнь смерть связь мысль печь ветвь нефть сеть церковь лошадь
  область постель тень ступень запись подпись рукопись медаль деталь вертикаль горизонталь спираль
  прядь нить кость гость ёмкость доза обувь морковь`,
)
const NEUTERS = wordSet('время имя знамя племя семя')

/** The gender of a noun that stands behind a number ending in one, by its nominative. */
function genderOfOne(word: string): Gender {
  if (MEN.has(word) || PAST.test(word)) return 'masculine'
  if (NEUTERS.has(word) || /(?:мя)$/.test(word)) return 'neuter'
  if (word === 'гость') return 'masculine'
  if (WOMEN.has(word) || /(?:ость|есть|знь|овь|адь)$/.test(word)) return 'feminine'
  if (/(?:ая|яя|а|я|у|ю)$/.test(word)) return 'feminine'
  if (/(?:ое|ее|о|е)$/.test(word) && word !== 'кофе') return 'neuter'
  return 'masculine'
}

/** The gender behind a number ending in two to four, by the genitive of the singular. */
function genderOfTwo(word: string, next: string): Gender {
  if (MEN.has(word)) return 'masculine'
  if (/(?:ые|ие)$/.test(word) && next !== '') return 'feminine'
  if (/(?:ых|их)$/.test(word)) return next === '' ? 'masculine' : genderOfTwo(next, '')
  return /[ыи]$/.test(word) ? 'feminine' : 'masculine'
}

const FEMININE_PLURAL =
  /^(?:минут|секунд|недель|тонн|страниц|штук|книг|копеек|тысяч|ложек|женщин|девушек|машин|квартир|комнат|школ|стран|групп|строк|ночей|семей|капель|таблеток|бутылок|чашек)$/

/** The gender of what a number counts, by the word behind it. */
export function genderBehind(whole: string, after: string): Gender {
  const [, first = '', second = ''] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(after) ?? []
  const sort = countClass(whole)
  if (sort === 'one') return genderOfOne(first)
  if (sort === 'few') return genderOfTwo(first, second)
  return FEMININE_PLURAL.test(first) ? 'feminine' : 'masculine'
}

const NOT_DATIVE = /^(?:\p{L}*(?:ламм|грамм|рекл|телегр|прогр|диагр|р|д|др)ам|там|сам|нам|вам)$/u
const NOT_PREPOSITIONAL = /^(?:запах|монах|размах|взмах|страх|их|трёх|двух|них|крах|бах|ах|прах)$/
const SINGULAR_SORT = /(?:ым|им|ом|ем|ём|ой|ей|ого|его)$/

/**
 * The form of a plain number by the words around it: `5 друзьями`, `к 5`, `2 книги`, `из 3 человек`.
 */
export function russianForm(whole: string, { before, after }: Place): NumberForm | undefined {
  const [, first = '', second = ''] =
    /^[  ](\p{Ll}[\p{L}-]*)(?:[  ](\p{Ll}[\p{L}-]*))?/u.exec(after) ?? []
  const asked = caseBefore(before)
  const sort = countClass(whole)
  const one = sort === 'one'
  const adjective = /(?:ых|их|ым|им|ыми|ими|ые|ие|ый|ий|ой|ая|яя|ое|ее|ого|ому|ую)$/.test(first)
  const noun = adjective && second !== '' && first.length > 3 ? second : first
  const gender = (): Gender =>
    one ? genderOfOne(first) : sort === 'few' ? genderOfTwo(first, second) : 'masculine'
  const form = (index: Case, kind: Gender = gender()): NumberForm => ({
    attributive: true,
    gender: kind,
    grammaticalCase: CASES[index] as string,
  })
  if (first === '') return asked === undefined || asked === ACCUSATIVE ? undefined : form(asked)
  if (!one || whole.length > 1) {
    if (/(?:ами|ями|ьми)$/.test(noun)) return form(INSTRUMENTAL)
    if (/(?:ах|ях)$/.test(noun) && !NOT_PREPOSITIONAL.test(noun)) return form(PREPOSITIONAL)
    if (/(?:ам|ям)$/.test(noun) && !NOT_DATIVE.test(noun)) return form(DATIVE)
    if (/(?:ыми|ими)$/.test(first) && first.length > 3) return form(INSTRUMENTAL)
  }
  if (one && wordBefore(before) === 'по') {
    if (/[ую]$/.test(first)) return form(DATIVE, 'masculine')
    if (first.endsWith('е')) return form(DATIVE, 'feminine')
  }
  if (one && LIVING.test(first) && (asked === undefined || asked === ACCUSATIVE)) {
    return { attributive: true, gender: 'masculine', grammaticalCase: 'animate' }
  }
  if (one) {
    const found = oneForm(first, asked)
    if (found !== undefined) return form(found.index, found.gender)
    return form(asked === ACCUSATIVE || asked === undefined ? NOMINATIVE : asked, gender())
  }
  if (sort === 'few' && isPluralGenitive(noun)) {
    if (asked === undefined || asked === ACCUSATIVE) {
      return FUNCTION_WORDS.has(noun) ? undefined : form(GENITIVE, 'masculine')
    }
  }
  if (FUNCTION_WORDS.has(first) || asked === undefined || asked === ACCUSATIVE) {
    if (asked !== undefined && asked !== ACCUSATIVE) return form(asked, 'masculine')
    return sort === 'few' && !FUNCTION_WORDS.has(first) ? form(NOMINATIVE) : undefined
  }
  return form(asked)
}

const FUNCTION_WORDS = wordSet(
  `и или а но в во на с со к ко от до по за из у о об при для без под над перед через между не ни
  это этот есть был была было были будет будут стал стала как что чтобы если раз то же ли бы лет
  человек утра вечера дня ночи он она оно они мы вы я ты из-за против только уже ещё также где
  когда там тут здесь который которая которые свой нет да мне ему ей им нам вам`,
)

/** Whether a noun behind two to four has the form of the plural, which is that of another case. */
function isPluralGenitive(noun: string): boolean {
  if (noun === 'человек') return true
  if (FUNCTION_WORDS.has(noun)) return false
  if (/(?:ой|ом|ем|ый|ий)$/.test(noun)) return false
  if (/(?:[оеё]в|ей|[бвгджзйкмпрсфхцчшщ])$/.test(noun)) return true
  return (
    FEMININE_PLURAL.test(noun) || /^(?:рот|дел|мест|сёл|сел|колец|яблок|девушек|лет)$/.test(noun)
  )
}

/** Living things in the accusative behind a number ending in one: `21 ученика`. */
const LIVING =
  /(?:чика|щика|теля|иста|овека|ента|анта|ёра|ученика|школьника|сотрудника|участника|преступника|заложника|работника|чиновника|игрока|солдата|ребёнка|мальчика|врача)$/
/** Verbs in the past, which are no nouns. */
const PAST = /^\p{L}{3,}(?:ала|ила|яла|ула|ыла|лась|лось|ало|ило)$/u

/** The case and gender of a noun in the singular behind a number ending in one. */
function oneForm(
  word: string,
  asked: Case | undefined,
): { readonly index: Case; readonly gender: Gender } | undefined {
  if (FUNCTION_WORDS.has(word)) return undefined
  if (/(?:ого|его)$/.test(word)) return { index: GENITIVE, gender: 'masculine' }
  if (/(?:ому|ему)$/.test(word)) return { index: DATIVE, gender: 'masculine' }
  if (/(?:ую|юю)$/.test(word)) return { index: ACCUSATIVE, gender: 'feminine' }
  if (asked === undefined || asked === NOMINATIVE) {
    if (/[ую]$/.test(word)) return { index: ACCUSATIVE, gender: 'feminine' }
    return undefined
  }
  if (asked === ACCUSATIVE) {
    if (/[ую]$/.test(word)) return { index: ACCUSATIVE, gender: 'feminine' }
    if (/[её]$/.test(word) && !/(?:ие|ье|це|ще|лое|ре)$/.test(word)) {
      return { index: PREPOSITIONAL, gender: 'masculine' }
    }
    return undefined
  }
  if (asked === GENITIVE || asked === DATIVE || asked === PREPOSITIONAL) {
    if (/[ыи]$/.test(word)) return { index: asked, gender: 'feminine' }
    if (asked !== GENITIVE && word.endsWith('е') && asked === DATIVE) {
      return { index: asked, gender: 'feminine' }
    }
    if (SINGULAR_SORT.test(word) && /(?:ом|ем|ём)$/.test(word)) {
      return { index: INSTRUMENTAL, gender: 'masculine' }
    }
    if (/(?:ой|ей)$/.test(word)) return { index: asked, gender: 'feminine' }
    return { index: asked, gender: 'masculine' }
  }
  return { index: asked, gender: /(?:ой|ей|ью)$/.test(word) ? 'feminine' : 'masculine' }
}
