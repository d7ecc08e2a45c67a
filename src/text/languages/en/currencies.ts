/** How a currency is called: one, many, and its small part with how many digits it has. */
export interface CurrencyNames {
  readonly one: string
  readonly many: string
  readonly cent?: string
  readonly cents?: string
  /** Decimals that are counted in the small part. */
  readonly digits: number
}

/** Small parts, one and many, of the currencies that have one in use. Source: ISO 4217, usage. */
const SMALL =
  `cent cents:USD CAD AUD NZD HKD SGD TWD EUR ZAR KES JMD TTD FJD BBD BSD BZD LKR MUR NAD UGX TZS
penny pence:GBP FKP GIP SHP|paisa paise:INR PKR NPR|centime centimes:CHF MAD DZD HTG
öre öre:SEK|øre øre:NOK DKK|eyrir aurar:ISK|grosz groszy:PLN|haler halers:CZK|filler fillers:HUF
kopeck kopecks:RUB BYN|kopiyka kopiykas:UAH|ban bani:RON MDL|stotinka stotinki:BGN
centavo centavos:BRL MXN PHP ARS COP CLP CUP DOP GTQ HNL NIO BOB|centesimo centesimos:UYU PAB
centimo centimos:PEN CRC VES PYG|kurus kurus:TRY|agora agorot:ILS|satang satang:THB|fen fen:CNY
fils fils:AED KWD BHD JOD IQD YER|millime millimes:TND|baisa baisa:OMR|halala halalas:SAR
dirham dirhams:QAR LYD|piastre piastres:EGP LBP SYP|kobo kobo:NGN|pesewa pesewas:GHS
sen sen:MYR IDR BND|tetri tetri:GEL|tiyin tiyin:KZT|qapik qapiks:AZN|poisha poisha:BDT|sen sen:JPY`
    .split(/[|\n]/)
    .map((line) => line.split(':') as [string, string])

/** Signs and what they are called by themselves, with the code their small part comes from. */
const SIGNS: { readonly [sign: string]: readonly [code: string, one?: string, many?: string] } = {
  $: ['USD', 'dollar', 'dollars'],
  US$: ['USD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  CAD$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  NZ$: ['NZD'],
  HK$: ['HKD'],
  S$: ['SGD'],
  SG$: ['SGD'],
  NT$: ['TWD'],
  MX$: ['MXN'],
  Mex$: ['MXN'],
  R$: ['BRL'],
  '£': ['GBP', 'pound', 'pounds'],
  '€': ['EUR'],
  '¥': ['JPY', 'yen', 'yen'],
  '￥': ['JPY', 'yen', 'yen'],
  'CN¥': ['CNY'],
  RMB: ['CNY', 'yuan', 'yuan'],
  '₹': ['INR', 'rupee', 'rupees'],
  Rs: ['INR', 'rupee', 'rupees'],
  '₨': ['INR', 'rupee', 'rupees'],
  '₩': ['KRW', 'won', 'won'],
  '₽': ['RUB', 'ruble', 'rubles'],
  '₺': ['TRY', 'lira', 'lira'],
  '₪': ['ILS', 'shekel', 'shekels'],
  '₱': ['PHP', 'peso', 'pesos'],
  '₦': ['NGN', 'naira', 'naira'],
  '₫': ['VND', 'dong', 'dong'],
  '฿': ['THB', 'baht', 'baht'],
  '₴': ['UAH', 'hryvnia', 'hryvnias'],
  '₸': ['KZT', 'tenge', 'tenge'],
  '₡': ['CRC', 'colon', 'colones'],
  '₲': ['PYG', 'guarani', 'guaranis'],
  '₵': ['GHS', 'cedi', 'cedis'],
  '₾': ['GEL', 'lari', 'lari'],
  '₼': ['AZN', 'manat', 'manat'],
  '₮': ['MNT', 'tugrik', 'tugriks'],
  '₭': ['LAK', 'kip', 'kip'],
  '৳': ['BDT', 'taka', 'taka'],
  '៛': ['KHR', 'riel', 'riels'],
  '₿': ['XBT', 'bitcoin', 'bitcoins'],
  BTC: ['XBT', 'bitcoin', 'bitcoins'],
  zł: ['PLN', 'zloty', 'zlotys'],
  Kč: ['CZK', 'koruna', 'korunas'],
  kr: ['SEK', 'krona', 'kronor'],
  Ft: ['HUF', 'forint', 'forints'],
  RM: ['MYR', 'ringgit', 'ringgit'],
  Rp: ['IDR', 'rupiah', 'rupiah'],
  Fr: ['CHF', 'franc', 'francs'],
  SFr: ['CHF'],
  '¢': ['USD', 'cent', 'cents'],
  R: ['ZAR', 'rand', 'rand'],
}
/** Codes that are everyday words in capitals: they need cents or grouping to be money. */
const WORDLIKE = new Set(
  'ALL TOP TRY CUP MOP GEL PEN BAM SOS COP MAD BOB LAK MUR ANG GIP DOP ARS STD MAF SIT'.split(' '),
)

const codes = new Set(Intl.supportedValuesOf('currency'))
const known = new Map<string, CurrencyNames>()

/** Whether three capitals are a currency of ISO 4217 here; `detailed` when cents are written. */
export function isCurrency(code: string, detailed: boolean): boolean {
  return codes.has(code) && (detailed || !WORDLIKE.has(code))
}

/** The names of a currency by its sign or its ISO 4217 code. The words come from CLDR. */
export function currencyNames(sign: string): CurrencyNames {
  let names = known.get(sign)
  if (names === undefined) {
    const [code, one, many] = SIGNS[sign] ?? [sign]
    const small = SMALL.find(([, list]) => list.includes(code))?.[0].split(' ')
    names = {
      one: one ?? called(code, 1),
      many: many ?? called(code, 2),
      ...(small === undefined || sign === '¢'
        ? {}
        : { cent: small[0] as string, cents: small[1] as string }),
      digits: code === 'XBT' ? 0 : fractionDigits(code),
    }
    known.set(sign, names)
  }
  return names
}

function called(currency: string, count: number): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
    .format(count)
    .replace(/^\d /, '')
    .replace(/^(?:US|UAE) /, (letters) => [...letters].join(' ').replace(/ +$/, ' '))
}

function fractionDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2
  )
}
