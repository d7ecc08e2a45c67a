import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { shortForms } from '../short-forms.ts'
import { caseBefore, wordBefore } from './context.ts'
import { type Case, NOMINATIVE, PREPOSITIONAL, type RussianNoun, noun } from './declension.ts'

const FORMS: { readonly [short: string]: string } = {
  'т. е.': 'то есть',
  'т. к.': 'так как',
  'т. о.': 'таким образом',
  'т. д.': 'так далее',
  'т. п.': 'тому подобное',
  'т. ч.': 'том числе',
  'пр.': 'прочее',
  'мн. др.': 'многие другие',
  'др.': 'другие',
  'н. э.': 'нашей эры',
  'с. ш.': 'северной широты',
  'ю. ш.': 'южной широты',
  'в. д.': 'восточной долготы',
  'з. д.': 'западной долготы',
  'с. г.': 'сего года',
  'и. о.': 'исполняющий обязанности',
  'вр. и. о.': 'временно исполняющий обязанности',
  врио: 'временно исполняющий обязанности',
  'д. м. н.': 'доктор медицинских наук',
  'к. м. н.': 'кандидат медицинских наук',
  'д. т. н.': 'доктор технических наук',
  'к. т. н.': 'кандидат технических наук',
  'к. ф. н.': 'кандидат филологических наук',
  'д. э. н.': 'доктор экономических наук',
  'к. э. н.': 'кандидат экономических наук',
  'P. S.': 'постскриптум',
  'P.S.': 'постскриптум',
  'напр.': 'например',
  'см.': 'смотри',
  'ср.': 'сравни',
  'ок.': 'около',
  'прибл.': 'приблизительно',
  'им.': 'имени',
  'род.': 'родился',
  'ум.': 'умер',
  'макс.': 'максимум',
  'мин.': 'минимум',
  'прим.': 'примечание',
  'ред.': 'редакция',
  'изд.': 'издание',
  'англ.': 'английский',
  'нем.': 'немецкий',
  'франц.': 'французский',
  'фр.': 'французский',
  'лат.': 'латинский',
  'греч.': 'греческий',
  'ит.': 'итальянский',
  'исп.': 'испанский',
  'рус.': 'русский',
  'укр.': 'украинский',
  'сокр.': 'сокращённо',
  'букв.': 'буквально',
  'устар.': 'устаревшее',
  'разг.': 'разговорное',
  'тел.': 'телефон',
  'моб.': 'мобильный',
  'доб.': 'добавочный',
  'зам.': 'заместитель',
  'зав.': 'заведующий',
  'нач.': 'начальник',
  'пом.': 'помощник',
  'гл.': 'главный',
  'ст.': 'старший',
  'мл.': 'младший',
  'обл.': 'область',
  'респ.': 'республика',
  'руб.': 'рублей',
  'коп.': 'копеек',
  'долл.': 'долларов',
  'чел.': 'человек',
  'шт.': 'штук',
  'экз.': 'экземпляров',
  'кв. м': 'квадратных метров',
  'куб. м': 'кубических метров',
  'жен.': 'женский',
  'муж.': 'мужской',
  'ед. ч.': 'единственное число',
  'мн. ч.': 'множественное число',
  'пн.': 'понедельник',
  'вт.': 'вторник',
  'ср.,': 'среда,',
  'чт.': 'четверг',
  'пт.': 'пятница',
  'сб.': 'суббота',
  'вс.': 'воскресенье',
  'ж/д': 'железнодорожный',
  'б/у': 'бэ у',
  'з/п': 'зарплата',
  'х/б': 'хлопчатобумажный',
  'с/х': 'сельскохозяйственный',
  'кол-во': 'количество',
  'кол-ва': 'количества',
  'кол-ве': 'количестве',
  'ун-т': 'университет',
  'ун-та': 'университета',
  'ин-т': 'институт',
  'ин-та': 'института',
  'р-н': 'район',
  'р-на': 'района',
  'р-не': 'районе',
  'пр-т': 'проспект',
  'б-р': 'бульвар',
  'мкр.': 'микрорайон',
  'мкрн.': 'микрорайон',
  'стр-во': 'строительство',
  'пр-во': 'производство',
  'гос-во': 'государство',
  'м-р': 'мастер',
  'н.э.': 'нашей эры',
}

const TITLES: { readonly [short: string]: string } = {
  'г-н': 'господин',
  'г-на': 'господина',
  'г-ну': 'господину',
  'г-ном': 'господином',
  'г-не': 'господине',
  'г-жа': 'госпожа',
  'г-жи': 'госпожи',
  'г-же': 'госпоже',
  'г-жу': 'госпожу',
  'г-жой': 'госпожой',
  'гг.': 'господа',
  'д-р': 'доктор',
  'д-ра': 'доктора',
  'д-ру': 'доктору',
  'д-ром': 'доктором',
  'проф.': 'профессор',
  'акад.': 'академик',
  'доц.': 'доцент',
  'канд.': 'кандидат',
  'тов.': 'товарищ',
  'гр.': 'гражданин',
  'гр-н': 'гражданин',
  'гр-ка': 'гражданка',
  'инж.': 'инженер',
  'ген.': 'генерал',
  'полк.': 'полковник',
  'подполк.': 'подполковник',
  'кап.': 'капитан',
  'лейт.': 'лейтенант',
  'серж.': 'сержант',
  'адм.': 'адмирал',
  'св.': 'святой',
  'преп.': 'преподаватель',
  'о.': 'отец',
}

/** Before numbers only. */
const NUMBERED: { readonly [short: string]: string } = {
  'стр.': 'страница',
  'с.': 'страница',
  'рис.': 'рисунок',
  'табл.': 'таблица',
  'гл.': 'глава',
  'ст.': 'статья',
  'п.': 'пункт',
  'пп.': 'пункты',
  'ч.': 'часть',
  'т.': 'том',
  'вып.': 'выпуск',
  'разд.': 'раздел',
  'илл.': 'иллюстрация',
  'д.': 'дом',
  'кв.': 'квартира',
  'корп.': 'корпус',
  'к.': 'корпус',
  'оф.': 'офис',
  'эт.': 'этаж',
  'под.': 'подъезд',
  'стр-е': 'строение',
  'каб.': 'кабинет',
  'ауд.': 'аудитория',
  'а/я': 'абонентский ящик',
  'тел.': 'телефон',
  'д.№': 'дом',
  'уд.': 'удостоверение',
  'абз.': 'абзац',
  'примеч.': 'примечание',
  'км.': 'километр',
}

function capitalized(table: { readonly [short: string]: string }): {
  readonly [short: string]: string
} {
  const upper = (text: string): string => (text[0] as string).toUpperCase() + text.slice(1)
  return {
    ...Object.fromEntries(Object.entries(table).map(([key, said]) => [upper(key), upper(said)])),
    ...table,
  }
}

/** Places, whose case the preposition tells: `в г. Москве`, `по ул. Ленина`. */
const PLACES: { readonly [short: string]: RussianNoun } = {
  'г.': noun('город', 'метр'),
  'ул.': noun('улиц', 'страница'),
  'пр.': noun('проспект', 'метр'),
  'просп.': noun('проспект', 'метр'),
  'пр-т': noun('проспект', 'метр'),
  'пр-кт': noun('проспект', 'метр'),
  'пер.': noun('переул', 'франк'),
  'наб.': noun('набережн', 'минута'),
  'пл.': noun('площад', 'часть'),
  'ш.': noun('шоссе', 'евро'),
  'бул.': noun('бульвар', 'метр'),
  'б-р': noun('бульвар', 'метр'),
  'пр-д': noun('проезд', 'метр'),
  'пос.': noun('посёл', 'франк'),
  'п.': noun('посёл', 'франк'),
  'с.': noun('сел', 'место'),
  'дер.': noun('деревн', 'неделя'),
  'д.': noun('деревн', 'неделя'),
  'ст.': noun('станци', 'рупия'),
  'о.': noun('остров', 'метр'),
  'оз.': noun('озер', 'место'),
  'р.': noun('рек', 'минута'),
  'м.': noun('метро', 'евро'),
  'мкр.': noun('микрорайон', 'метр'),
  пгт: noun('посёл', 'франк', { tail: ' городского типа' }),
}
const FEMININE_ADJECTIVE =
  'набережная набережной набережной набережную набережной набережной'.split(' ')
const FLEETING: { readonly [stem: string]: readonly string[] } = {
  переул: 'переулок переулка переулку переулок переулком переулке'.split(' '),
  рис: 'рисунок рисунка рисунку рисунок рисунком рисунке'.split(' '),
  посёл: 'посёлок посёлка посёлку посёлок посёлком посёлке'.split(' '),
}
const RIVER = 'река реки реке реку рекой реке'.split(' ')

function placeIn(short: string, index: Case): string {
  const key = short.toLowerCase()
  if (key === 'наб.') return FEMININE_ADJECTIVE[index] as string
  if (key === 'р.') return RIVER[index] as string
  if (key === 'пер.') return FLEETING['переул']?.[index] as string
  if (key === 'пос.' || key === 'п.') return FLEETING['посёл']?.[index] as string
  if (key === 'пгт') return `${FLEETING['посёл']?.[index]} городского типа`
  return PLACES[key]?.singular[index] as string
}

const DOTTED = 'г ул пр просп пер наб пл ш бул пос п с дер д ст о оз р м мкр'.split(' ')
const HYPHENED = 'пр-т пр-кт б-р пр-д пгт'.split(' ')
const upperToo = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, (word[0] as string).toUpperCase() + word.slice(1)])
const PLACE_RULE: Rule = patternRule(
  'address',
  HAS.word,
  String.raw`(?<![\p{L}\p{N}.-])(${upperToo(DOTTED).join('|')})\.(?= ?(?:\p{Lu}\p{Ll}|\d{1,2}-(?:я|й|го|е)\s?\p{Lu}|(?:акад|ген|марш)\. \p{Lu}|(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}))|(?<![\p{L}\p{N}.-])(${upperToo(HYPHENED).join('|')}|пр-т[ауе]|пр-том)(?= ?\p{Lu}\p{Ll})`,
  ({ 1: dotted, 2: other, input, index }) => {
    const before = input.slice(Math.max(0, index - 40), index)
    const short = dotted === undefined ? (other as string) : `${dotted}.`
    const last = wordBefore(before)
    // `1990 г. Россия`: a year ends the sentence rather than begins a town.
    if (/\d ?$/.test(before)) return undefined
    // One letter in capitals is rather an initial.
    if (/^[ГПСДОРМ]\.$/.test(short)) return undefined
    const own = /^пр-т(?:а|у|е|ом)$/.exec(short)
    if (own !== null) return `проспект${short.slice(4)}`
    const at = /^(?:в|во|на|о|об|при)$/.test(last)
      ? PREPOSITIONAL
      : (caseBefore(before) ?? NOMINATIVE)
    const said = placeIn(short, last === 'по' ? 2 : at)
    return /^\p{Lu}/u.test(short) ? (said[0] as string).toUpperCase() + said.slice(1) : said
  },
  'gu',
  [...upperToo(DOTTED).map((word) => `${word}.`), ...upperToo(['пр', 'б', 'пгт'])],
)
/** Behind a name: `Невский пр.`, `Тверская ул.`, `Московская обл.`. */
const PLACE_BEHIND: Rule = patternRule(
  'address',
  HAS.word,
  String.raw`(?<=(\p{Lu}\p{Ll}{2,20}(?:ий|ый|ой|ая|ом|ому|ого|ую|ей)) )(ул|пр|просп|пер|наб|пл|ш|бул|обл|мост|р-н|б-р|пр-т)(?:\.|(?<=-[нрт]))(?![\p{L}])`,
  ({ 0: text, 1: name = '', 2: short = '', input, index }) => {
    const ends: { readonly [end: string]: Case } = { ом: 5, ому: 2, ого: 1, ую: 3, ой: 5, ей: 5 }
    const end = /(?:ому|ого|ом|ую|ой|ей)$/.exec(name)?.[0] ?? ''
    const masculine = /^(?:пр|просп|пер|бул|мост|р-н|б-р|пр-т)$/.test(short)
    const at = end === 'ой' && masculine ? NOMINATIVE : (ends[end] ?? NOMINATIVE)
    const said = BEHIND[short]?.[at] ?? placeIn(`${short}.`, at)
    return text.endsWith('.') && index + text.length === input.length ? `${said}.` : said
  },
  'gu',
  'ул пр просп пер наб пл ш бул обл мост р б'.split(' '),
)
const BEHIND: { readonly [short: string]: readonly string[] } = {
  обл: 'область области области область областью области'.split(' '),
  'р-н': 'район района району район районом районе'.split(' '),
  'б-р': 'бульвар бульвара бульвару бульвар бульваром бульваре'.split(' '),
  'пр-т': 'проспект проспекта проспекту проспект проспектом проспекте'.split(' '),
}

/** Endings of an adjective by those of the word that follows. */
const LIKE: readonly (readonly [next: RegExp, ending: string])[] = [
  [/(?:ых|их|ов|ев|ей|ах|ях)$/, 'ых'],
  [/(?:ого|его)$/, 'ого'],
  [/(?:ыми|ими|ами|ями)$/, 'ыми'],
  [/(?:ые|ие|[ыи])$/, 'ые'],
  [/(?:ую|ю)$/, 'ую'],
  [/(?:ая|[ая])$/, 'ая'],
  [/(?:ым|им|ом|ем)$/, 'ым'],
  [/(?:ому|ему)$/, 'ому'],
  [/ой$/, 'ой'],
  [/[её]$/, 'ое'],
  [/о$/, 'ое'],
]

/** `так называемая элита` */
const SO_CALLED: Rule = patternRule(
  'abbreviation',
  HAS.word,
  String.raw`(?<![\p{L}\p{N}.])([Тт])\. ?н\.(?= ["«„]?([а-яё]+))`,
  ([, letter = '', next = '']) =>
    `${letter}ак называем${LIKE.find(([end]) => end.test(next))?.[1] ?? 'ый'}`,
  'gu',
  ['т.', 'Т.'],
)

/** Scale words without a number: `несколько млн рублей`. */
const SCALES: Rule = patternRule(
  'abbreviation',
  HAS.word,
  String.raw`(?<![\p{L}\p{N}.]|\d ?)(тыс|млн|млрд|трлн)(?![\p{L}\p{N}])\.?`,
  ({ 0: text, 1: short = '', input, index }) =>
    `${SCALE_NAMES[short]}${text.endsWith('.') && index + text.length === input.length ? '.' : ''}`,
  'gu',
  ['тыс', 'млн', 'млрд', 'трлн'],
)
const SCALE_NAMES: { readonly [short: string]: string } = {
  тыс: 'тысяч',
  млн: 'миллионов',
  млрд: 'миллиардов',
  трлн: 'триллионов',
}

/** Parts of books and laws before numbers, by the case of the preposition: `на стр. 15`. */
const PART_NOUNS: { readonly [short: string]: readonly string[] } = {
  стр: noun('страниц', 'страница').singular,
  с: noun('страниц', 'страница').singular,
  рис: FLEETING['рис'] as readonly string[],
  табл: noun('таблиц', 'страница').singular,
  гл: noun('глав', 'минута').singular,
  ст: noun('стать', 'неделя').singular,
  п: noun('пункт', 'метр').singular,
  ч: noun('част', 'часть').singular,
  т: noun('том', 'метр').singular,
  д: noun('дом', 'метр').singular,
  кв: noun('квартир', 'минута').singular,
  корп: noun('корпус', 'метр').singular,
  оф: noun('офис', 'метр').singular,
  каб: noun('кабинет', 'метр').singular,
  ауд: noun('аудитори', 'рупия').singular,
  вып: noun('выпуск', 'франк').singular,
  разд: noun('раздел', 'метр').singular,
  абз: noun('абзац', 'месяц').singular,
  тел: noun('телефон', 'метр').singular,
}
const PART_RULE: Rule = patternRule(
  'abbreviation',
  HAS.digit,
  String.raw`(?<![\p{L}\p{N}.-])(${Object.keys(PART_NOUNS).join('|')})\.(?= ?[\d+(])`,
  ({ 1: short = '', input, index }) => {
    const before = input.slice(Math.max(0, index - 40), index)
    const last = wordBefore(before)
    if (/\d ?$/.test(before)) return undefined
    const at = /^(?:в|во|на|о|об|при)$/.test(last) ? PREPOSITIONAL : caseBefore(before)
    if (last === 'по') return PART_NOUNS[short]?.[2]
    return at === undefined ? undefined : PART_NOUNS[short]?.[at]
  },
)

/** Abbreviations in full, those of places in the case their preposition asks for. */
export const RUSSIAN_SHORT_FORMS: readonly Rule[] = [
  // In an address the page is a building.
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<=(?:(?:д\.|дом|корп\.) ?|, )\d{1,4}\p{Ll}?,? )стр\.(?= ?\d)`,
    () => 'строение',
  ),
  SO_CALLED,
  SCALES,
  PART_RULE,
  PLACE_RULE,
  PLACE_BEHIND,
  shortForms(capitalized(NUMBERED), { behind: String.raw` ?(?:№ ?)?\d` }),
  shortForms(capitalized(NUMBERED), { behind: String.raw` ?[IVX]{1,6}(?!\p{L})` }),
  shortForms(capitalized(TITLES), {
    name: 'title',
    behind: String.raw` ?(?:\p{Lu}|проф|акад|наук)`,
  }),
  shortForms(capitalized(FORMS)),
]
