import { type RussianNoun, noun, nounOf, withAdjective } from './declension.ts'
import { RUSSIAN_SCALES } from './numbers.ts'

const metre = (prefix = '', tail = ''): RussianNoun => noun(`${prefix}метр`, 'метр', { tail })
const square = (thing: RussianNoun): RussianNoun => withAdjective('квадратн', thing)
const cubic = (thing: RussianNoun): RussianNoun => withAdjective('кубическ', thing)
const gram = (prefix = '', tail = ''): RussianNoun => noun(`${prefix}грамм`, 'метр', { tail })
const still = (stem: string, tail = ''): RussianNoun => noun(stem, 'ватт', { tail })
const count = (stem: string, like = 'метр', tail = ''): RussianNoun => noun(stem, like, { tail })

const DAY: RussianNoun = nounOf(
  'masculine',
  'день дня дню день днём дне'.split(' '),
  'дни дней дням дни днями днях'.split(' '),
)
const YEAR: RussianNoun = nounOf(
  'masculine',
  'год года году год годом годе'.split(' '),
  'годы лет годам годы годами годах'.split(' '),
)
const MAN: RussianNoun = nounOf(
  'masculine',
  'человек человека человеку человека человеком человеке'.split(' '),
  'люди человек людям человек людьми людях'.split(' '),
)
const PEOPLE_PER_AREA: RussianNoun = nounOf(
  'masculine',
  MAN.singular.map((form) => `${form} на квадратный километр`),
  MAN.plural.map((form) => `${form} на квадратный километр`),
)
const HORSE_POWER: RussianNoun = nounOf(
  'feminine',
  'лошадиная сила|лошадиной силы|лошадиной силе|лошадиную силу|лошадиной силой|лошадиной силе'.split(
    '|',
  ),
  'лошадиные силы|лошадиных сил|лошадиным силам|лошадиные силы|лошадиными силами|лошадиных силах'.split(
    '|',
  ),
  'лошадиные силы',
)
const PIECE = noun('штук', 'ложка')
const HOUR = count('час')
const MINUTE = count('минут', 'минута')
const SECOND = count('секунд', 'минута')
const DEGREE = count('градус')
const TABLESPOON = nounOf(
  'feminine',
  'столовая ложка|столовой ложки|столовой ложке|столовую ложку|столовой ложкой|столовой ложке'.split(
    '|',
  ),
  'столовые ложки|столовых ложек|столовым ложкам|столовые ложки|столовыми ложками|столовых ложках'.split(
    '|',
  ),
  'столовые ложки',
)
const TEASPOON = nounOf(
  'feminine',
  'чайная ложка|чайной ложки|чайной ложке|чайную ложку|чайной ложкой|чайной ложке'.split('|'),
  'чайные ложки|чайных ложек|чайным ложкам|чайные ложки|чайными ложками|чайных ложках'.split('|'),
  'чайные ложки',
)

/** Each noun with all ways its unit is written; a stop behind is left to the sentence. */
const TABLE: readonly (readonly [symbols: string, noun: RussianNoun])[] = [
  ['км km', metre('кило')],
  ['м m', metre()],
  ['дм dm', metre('деци')],
  ['см cm', metre('санти')],
  ['мм mm', metre('милли')],
  ['мкм µm μm', metre('микро')],
  ['нм nm', metre('нано')],
  ['км² км2 km² кв.км', square(metre('кило'))],
  ['м² м2 m² кв.м', square(metre())],
  ['см² см2 cm² кв.см', square(metre('санти'))],
  ['мм² мм2 mm²', square(metre('милли'))],
  ['дм²', square(metre('деци'))],
  ['км³ km³ куб.км', cubic(metre('кило'))],
  ['м³ м3 m³ куб.м', cubic(metre())],
  ['см³ см3 cm³ куб.см', cubic(metre('санти'))],
  ['мм³', cubic(metre('милли'))],
  ['дм³', cubic(metre('деци'))],
  ['га ha', count('гектар')],
  ['л l L', count('литр')],
  ['мл ml мЛ', count('миллилитр')],
  ['дл', count('децилитр')],
  ['сл cl', count('сантилитр')],
  ['гл', count('гектолитр')],
  ['кг kg', gram('кило')],
  ['г g гр', gram()],
  ['мг mg', gram('милли')],
  ['мкг µg μg', gram('микро')],
  ['т', count('тонн', 'минута')],
  ['ц', count('центнер')],
  ['ч ч. час час. h', HOUR],
  ['мин min', MINUTE],
  ['сек sec', SECOND],
  ['мс ms', count('миллисекунд', 'минута')],
  ['мкс', count('микросекунд', 'минута')],
  ['нс ns', count('наносекунд', 'минута')],
  ['мес', count('месяц', 'месяц')],
  ['нед', count('недел', 'неделя')],
  ['дн', DAY],
  ['лет', YEAR],
  [
    'сут',
    nounOf(
      'feminine',
      'сутки суток суткам сутки сутками сутках'.split(' '),
      'сутки суток суткам сутки сутками сутках'.split(' '),
      'суток',
    ),
  ],
  ['°C °С ºC ºС ℃', count('градус', 'метр', ' Цельсия')],
  ['°F ℉', count('градус', 'метр', ' Фаренгейта')],
  ['°', DEGREE],
  ['км/ч km/h км/час', metre('кило', ' в час')],
  ['км/с km/s', metre('кило', ' в секунду')],
  ['м/с m/s м/сек', metre('', ' в секунду')],
  ['м/с² м/с2', metre('', ' в секунду в квадрате')],
  ['м/мин', metre('', ' в минуту')],
  ['см/с', metre('санти', ' в секунду')],
  ['об/мин', count('оборот', 'метр', ' в минуту')],
  ['уд/мин', count('удар', 'метр', ' в минуту')],
  ['кВт kW', still('киловатт')],
  ['Вт W', still('ватт')],
  ['МВт MW', still('мегаватт')],
  ['ГВт GW', still('гигаватт')],
  ['мВт', still('милливатт')],
  ['кВт·ч кВт⋅ч кВтч кВт*ч kWh', count('киловатт-час')],
  ['МВт·ч', count('мегаватт-час')],
  ['В', still('вольт')],
  ['кВ kV', still('киловольт')],
  ['мВ mV', still('милливольт')],
  ['А', still('ампер')],
  ['мА mA', still('миллиампер')],
  ['мА·ч мАч mAh', count('миллиампер-час')],
  ['А·ч Ач Ah', count('ампер-час')],
  ['Ом Ω', count('ом', 'ватт')],
  ['кОм kΩ', count('килоом', 'ватт')],
  ['МОм MΩ', count('мегаом', 'ватт')],
  ['Гц Hz', still('герц')],
  ['кГц kHz', still('килогерц')],
  ['МГц MHz', still('мегагерц')],
  ['ГГц GHz', still('гигагерц')],
  ['Дж J', count('джоул', 'пиксель')],
  ['кДж kJ', count('килоджоул', 'пиксель')],
  ['МДж', count('мегаджоул', 'пиксель')],
  ['кал cal', count('калори', 'рупия')],
  ['ккал kcal', count('килокалори', 'рупия')],
  ['Н', count('ньютон')],
  ['кН', count('килоньютон')],
  ['Па Pa', count('паскал', 'пиксель')],
  ['кПа kPa', count('килопаскал', 'пиксель')],
  ['МПа MPa', count('мегапаскал', 'пиксель')],
  ['гПа hPa', count('гектопаскал', 'пиксель')],
  ['атм', count('атмосфер', 'минута')],
  ['бар bar', count('бар')],
  ['мм рт. ст. | мм рт.ст. | мм рт. ст | мм рт ст', metre('милли', ' ртутного столба')],
  ['дБ dB', still('децибел')],
  ['лм lm', count('люмен')],
  ['лк', count('люкс')],
  ['кд', count('кандел', 'рупия')],
  ['моль', count('мол', 'пиксель')],
  ['эВ', still('электронвольт')],
  ['бит', still('бит')],
  ['КБ кБ Кб кб KB kB', still('килобайт')],
  ['МБ Мб мб MB', still('мегабайт')],
  ['ГБ Гб гб GB', still('гигабайт')],
  ['ТБ Тб тб TB', still('терабайт')],
  ['ПБ', still('петабайт')],
  ['Кбит/с кбит/с kbps', still('килобит', ' в секунду')],
  ['Мбит/с Mbps', still('мегабит', ' в секунду')],
  ['Гбит/с Gbps', still('гигабит', ' в секунду')],
  ['КБ/с Кб/с KB/s', still('килобайт', ' в секунду')],
  ['МБ/с MB/s', still('мегабайт', ' в секунду')],
  ['ГБ/с', still('гигабайт', ' в секунду')],
  ['Мбит', still('мегабит')],
  ['Гбит', still('гигабит')],
  ['Мп Мпикс МП', count('мегапиксел', 'пиксель')],
  ['пикс px', count('пиксел', 'пиксель')],
  ['точ/дюйм dpi', noun('точк', 'ложка', { many: 'точек', tail: ' на дюйм' })],
  ['л.с. | л. с. | л.с | л. с', HORSE_POWER],
  ['чел', MAN],
  ['шт', PIECE],
  ['экз', count('экземпляр')],
  ['уп', noun('упаковк', 'ложка', { many: 'упаковок' })],
  ['кг/м³', gram('кило', ' на кубический метр')],
  ['г/см³', gram('', ' на кубический сантиметр')],
  ['фт ft', count('фут')],
  ['дюйм ″', count('дюйм')],
  ['п.п. | п. п. | п.п | п. п', withAdjective('процентн', noun('пункт', 'метр'))],
  ['кв. м. | кв.м.', square(metre())],
  ['ст. л. | ст.л. | ст. ложки | ст. ложка | ст. ложек', TABLESPOON],
  ['ч. л. | ч.л. | ч. ложки | ч. ложка | ч. ложек', TEASPOON],
  ['л/100 км | л/100км', count('литр', 'метр', ' на сто километров')],
  ['чел./км² | чел/км²', PEOPLE_PER_AREA],
  ['ккал/ч', count('килокалори', 'рупия', ' в час')],
  ['град', DEGREE],
  ['карат', still('карат')],
  ['mph', count('мил', 'неделя', ' в час')],
  ['mi', count('мил', 'неделя')],
  ['lb lbs', count('фунт')],
]

function unitTable(): { readonly [symbol: string]: RussianNoun } {
  const units: { [symbol: string]: RussianNoun } = {}
  for (const [symbols, thing] of TABLE) {
    for (const symbol of symbols.includes('|') ? symbols.split(/ ?\| ?/) : symbols.split(' ')) {
      units[symbol] = thing
      if (/^(?:кв|куб)\./.test(symbol)) units[symbol.replace('.', '. ')] = thing
    }
  }
  return units
}

/** Units by their Russian and Latin symbols. */
export const RUSSIAN_UNITS: { readonly [symbol: string]: RussianNoun } = unitTable()

/** Units of time, as clocks and lengths of time name them. */
export const TIME_NOUNS: {
  readonly hour: RussianNoun
  readonly minute: RussianNoun
  readonly second: RussianNoun
} = {
  hour: HOUR,
  minute: MINUTE,
  second: SECOND,
}

const PER: { readonly [symbol: string]: string } = {
  ч: 'в час',
  час: 'в час',
  h: 'в час',
  мин: 'в минуту',
  с: 'в секунду',
  сек: 'в секунду',
  s: 'в секунду',
  сут: 'в сутки',
  мес: 'в месяц',
  нед: 'в неделю',
  м: 'на метр',
  л: 'на литр',
  кг: 'на килограмм',
  г: 'на грамм',
  мл: 'на миллилитр',
  га: 'с гектара',
  км: 'на километр',
  'м²': 'на квадратный метр',
  'м³': 'на кубический метр',
  'км²': 'на квадратный километр',
  'см²': 'на квадратный сантиметр',
  'см³': 'на кубический сантиметр',
  т: 'за тонну',
  шт: 'за штуку',
  чел: 'с человека',
  'кВт·ч': 'за киловатт-час',
}

/** `в час`, `на метр`: what stands below the stroke. */
export function russianPer(symbol: string): string | undefined {
  const known = PER[symbol.replace(/\.$/, '')]
  if (known !== undefined) return known
  const unit = RUSSIAN_UNITS[symbol]
  return unit === undefined ? undefined : `на ${unit.singular[3]}`
}

const [THOUSAND, MILLION, BILLION, TRILLION] = RUSSIAN_SCALES as readonly [
  RussianNoun,
  RussianNoun,
  RussianNoun,
  RussianNoun,
]

/** Scale words by how they are shortened. */
export const RUSSIAN_SCALE_FORMS: { readonly [written: string]: RussianNoun } = {
  'тыс.': THOUSAND,
  тыс: THOUSAND,
  тысяч: THOUSAND,
  тысячи: THOUSAND,
  тысяча: THOUSAND,
  тысячу: THOUSAND,
  тысячам: THOUSAND,
  'млн.': MILLION,
  млн: MILLION,
  миллион: MILLION,
  миллиона: MILLION,
  миллионов: MILLION,
  'млрд.': BILLION,
  млрд: BILLION,
  миллиард: BILLION,
  миллиарда: BILLION,
  миллиардов: BILLION,
  'трлн.': TRILLION,
  трлн: TRILLION,
  триллион: TRILLION,
  триллиона: TRILLION,
  триллионов: TRILLION,
}
