import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { type NumberStyle, cardinal, nameNumber, spellDigits } from './numbers.ts'

const STREETS: { readonly [short: string]: string } = {
  St: 'Street',
  Ave: 'Avenue',
  Av: 'Avenue',
  Rd: 'Road',
  Dr: 'Drive',
  Ln: 'Lane',
  Blvd: 'Boulevard',
  Ct: 'Court',
  Pl: 'Place',
  Sq: 'Square',
  Ter: 'Terrace',
  Terr: 'Terrace',
  Pkwy: 'Parkway',
  Hwy: 'Highway',
  Fwy: 'Freeway',
  Expy: 'Expressway',
  Cir: 'Circle',
  Cres: 'Crescent',
  Gdns: 'Gardens',
  Pk: 'Park',
  Trl: 'Trail',
  Tpke: 'Turnpike',
  Plz: 'Plaza',
  Aly: 'Alley',
  Cl: 'Close',
  Gr: 'Grove',
  Rte: 'Route',
}
const WHOLE =
  'Street|Avenue|Road|Drive|Lane|Boulevard|Court|Place|Square|Terrace|Parkway|Highway|Way|Circle|Crescent|Close|Row|Park|Hill|Gardens|Grove|Mews|Trail|Plaza|Alley|Broadway|Quay|Parade|Walk|Yard|Wharf'
const SIDES: { readonly [short: string]: string } = {
  N: 'North',
  S: 'South',
  E: 'East',
  W: 'West',
  NE: 'Northeast',
  NW: 'Northwest',
  SE: 'Southeast',
  SW: 'Southwest',
}
/** Parts of a house and of a route that numbers and letters follow. */
const ROOMS: { readonly [short: string]: string } = {
  Apt: 'Apartment',
  apt: 'apartment',
  Ste: 'Suite',
  ste: 'suite',
  Rm: 'Room',
  rm: 'room',
  Fl: 'Floor',
  Bldg: 'Building',
  bldg: 'building',
  Flr: 'Floor',
  Hwy: 'Highway',
  Rte: 'Route',
  Rt: 'Route',
  Unit: 'Unit',
  Suite: 'Suite',
  Apartment: 'Apartment',
  Flat: 'Flat',
  Room: 'Room',
  Highway: 'Highway',
  Route: 'Route',
}
/** States and territories of the USA by the codes of the Postal Service. */
const STATES: { readonly [code: string]: string } = Object.fromEntries(
  `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
DC D C|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky
LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi
MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico
NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania
RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont
VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico`
    .split(/[|\n]/)
    .map((line) => [line.slice(0, 2), line.slice(3)]),
)
/** Codes that are no words in capitals, so that a city before them is enough. */
const STATE = Object.keys(STATES).join('|')
const SPAN = String.raw`(?:\p{Lu}[\p{L}.'’]{0,24} |\d{1,3}(?:st|nd|rd|th) ){1,4}`

/** Street addresses, American states with postal codes, British postcodes. */
export function addressRules(style: NumberStyle): readonly Rule[] {
  const rule = (
    source: string,
    say: Rule['say'],
    needs: number = HAS.digit,
    words?: readonly string[],
  ): Rule => patternRule('address', needs, source, say, 'gu', words)
  const houseNumber = (digits: string): string =>
    digits.length > 4 ? spellDigits(digits) : nameNumber(digits, style)
  return [
    // `IL 62704`, `NY 10001-1234`
    rule(
      String.raw`(?<![\p{L}\p{N}])(?:(${STATE}|D\.C\.),? )(\d{5})(?:-(\d{4}))?(?![\p{L}\p{N}]|[.,]\d)`,
      ([, state = '', zip = '', more]) =>
        `${STATES[state.replaceAll('.', '')]}, ${spellDigits(zip)}${more === undefined ? '' : `, ${spellDigits(more)}`}`,
    ),
    // `SW1A 2AA`: outward and inward code, sign by sign
    rule(
      String.raw`(?<![\p{L}\p{N}])([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})(?![\p{L}\p{N}])`,
      ([, first = '', second = '']) => `${spellCode(first)}, ${spellCode(second)}`,
    ),
    // `K1A 0B1`, Canada
    rule(
      String.raw`(?<![\p{L}\p{N}])([A-Z]\d[A-Z]) (\d[A-Z]\d)(?![\p{L}\p{N}])`,
      ([, first = '', second = '']) => `${spellCode(first)}, ${spellCode(second)}`,
    ),
    // The house number: what follows has names and a kind of street.
    rule(
      String.raw`(?<![\p{L}\p{N}.,$£€#/:-])(\d{1,5})([A-Za-z])?(?= (?:(?:N|S|E|W|NE|NW|SE|SW)\.? )?${SPAN}(?:${WHOLE}|(?:${Object.keys(STREETS).join('|')})(?:\.|,|$|(?= (?:[NSEW]{1,2}|in|at|near|on)\b)))(?!\p{Ll}))`,
      ([, digits = '', letter]) =>
        `${houseNumber(digits)}${letter === undefined ? '' : ` ${letter.toUpperCase()}`}`,
    ),
    // `N. Main`, `SW 5th`
    rule(
      String.raw`(?<=(?<![\p{L}\p{N}.,$])\d{1,5} )(N|S|E|W|NE|NW|SE|SW)\.?(?= ${SPAN}(?:${WHOLE}|${Object.keys(STREETS).join('|')})(?!\p{Ll}))`,
      ([, side = '']) => SIDES[side],
    ),
    // `W 42nd St`, `E. 5th Ave`
    rule(
      String.raw`(?<![\p{L}\p{N}.,$'’-])(N|S|E|W|NE|NW|SE|SW)\.?(?= \d{1,3}(?:st|nd|rd|th) (?:${WHOLE}|(?:${Object.keys(STREETS).join('|')})(?!\p{L})))`,
      ([, side = '']) => SIDES[side],
    ),
    rule(
      String.raw`(?<=(?<![\p{L}\p{N}.,$'’-])(?:N|S|E|W|NE|NW|SE|SW)\.? \d{1,3}(?:st|nd|rd|th) )(St|Dr|Pl|Ct|Ter)(?![\p{L}\p{N}.])`,
      ([, street = '']) => STREETS[street],
    ),
    // Postal codes of nine digits, `12345-6789`
    rule(
      String.raw`(?<![\p{L}\p{N}.,$£€#/+-]|[$£€] )(\d{5})-(\d{4})(?![\p{L}\p{N}]|[.,/-]\d)`,
      ([, zip = '', more = '']) => `${spellDigits(zip)}, ${spellDigits(more)}`,
    ),
    rule(
      String.raw`(?<=(?:${WHOLE}|${Object.keys(STREETS).join('|')})\.?,? )(NE|NW|SE|SW)(?![\p{L}\p{N}]| \d[A-Z]|\d)`,
      ([, side = '']) => SIDES[side],
      HAS.upper,
      ['NE', 'NW', 'SE', 'SW'],
    ),
    rule(
      String.raw`(?<=(?:\p{Lu}[\p{L}'’]{1,24}|\d(?:st|nd|rd|th)) )(${Object.keys(STREETS)
        .filter((short) => !/^(?:St|Dr|Gr|Cl|Pl|Pk|Av|Ct|Cir|Ter)$/.test(short))
        .join('|')})(?:\.(?= |,|$)|(?=,|$| \d| (?:[NSEW]{1,2}|in|at|near|on|and)\b))`,
      (match) => {
        const said = STREETS[match[1] as string]
        return isLast(match) && match[0].endsWith('.') ? `${said}.` : said
      },
      HAS.upper,
      Object.keys(STREETS),
    ),
    rule(
      String.raw`(?<=\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’]{1,24} |\d{1,3}(?:st|nd|rd|th) ){1,3})(St|Dr|Pl|Av|Ct|Cir|Ter|Cl|Gr|Pk)(?:\.(?=,| |$)|(?=,|$))`,
      (match) => {
        const said = STREETS[match[1] as string]
        return isLast(match) && match[0].endsWith('.') ? `${said}.` : said
      },
    ),
    rule(
      String.raw`(?<![\p{L}\p{N}.])(${Object.keys(ROOMS).join('|')})(\.)? #?(\d{1,4})([A-Z])?(?![\p{L}\p{N}]|[.,]\d)`,
      ([, room = '', stop, digits = '', letter]) =>
        stop === undefined && /^(?:ste|rm)$/.test(room)
          ? undefined
          : `${ROOMS[room]} ${nameNumber(digits, style)}${letter === undefined ? '' : ` ${letter}`}`,
    ),
    rule(
      String.raw`(?<![\p{L}\p{N}.])(Apt|apt|Ste|Rm|Bldg|bldg)\. (?=[A-Z](?![\p{L}\p{N}]))`,
      ([, room = '']) => `${ROOMS[room]} `,
      HAS.stop,
    ),
    rule(
      String.raw`(?<![\p{L}\p{N}])P\.? ?O\.? Box(?: (\d{1,6}))?`,
      ([, digits]) => `P O Box${digits === undefined ? '' : ` ${houseNumber(digits)}`}`,
      HAS.upper,
      ['Box'],
    ),
    // Interstates and roads by number: `I-95`, `US-101`, `M25`, `A40`
    rule(
      String.raw`(?<![\p{L}\p{N}-])(I|US)-(\d{1,3})(?![\p{L}\p{N}-]|[.,]\d)(?: ([NSEW])(?![\p{L}\p{N}.'’&-]))?`,
      ([, kind = '', digits = '', side]) =>
        `${kind === 'I' ? 'I' : 'U S'} ${nameNumber(digits, style)}${side === undefined ? '' : ` ${SIDES[side]}`}`,
    ),
    // Parties of members of Congress: `(D-CA)`
    rule(
      String.raw`(?<=\()([DRI])[-–](${STATE})(?=\))`,
      ([, party = '', state = '']) => `${party}, ${STATES[state]}`,
      HAS.capitals,
    ),
    // A state behind its city: `Springfield, IL`, `Austin, TX.`
    rule(
      String.raw`(?<=\p{Lu}[\p{Ll}.]{2,20}, )(${STATE})(?![\p{L}\p{N}'’&-]|\.\p{L})`,
      ([, state = '']) => STATES[state],
      HAS.capitals,
    ),
  ]

  /** Letters and digits one by one. */
  function spellCode(code: string): string {
    return [...code].map((sign) => (/\d/.test(sign) ? cardinal(sign, style) : sign)).join(' ')
  }
}

function isLast({ 0: text, input, index }: RegExpExecArray): boolean {
  return /^["'”’»)\]]*$/.test(input.slice(index + text.length, index + text.length + 9))
}
