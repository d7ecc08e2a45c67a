import { describe, expect, it } from 'vitest'
import { normalizeText } from '../../front-end.ts'

function say(text: string, language = 'en-US'): string {
  return normalizeText(text, { language, markup: 'plain', disabledRules: new Set() }).text
}

/** Each line: what is written = what is said; `GB:` in front for British English. */
const CASES: { readonly [rule: string]: string } = {
  cardinal: `
    I saw 0 of 12 = I saw zero of twelve
    all 1,234,567 of them = all one million two hundred thirty-four thousand five hundred sixty-seven of them
    GB: all 123 of them = all one hundred and twenty-three of them
    it is -5 now = it is minus five now
    agent 007 here = agent zero zero seven here
    so 10, 20. = so ten, twenty.
    some 100000 = some one hundred thousand
    see 2500 stars = see two thousand five hundred stars`,
  decimal: `
    it is 3.14 and .5 = it is three point one four and point five
    0.05 more = Zero point zero five more
    1,000.25 more = One thousand point two five more`,
  ordinal: `
    the 1st, 2nd, 3rd and 4th = the first, second, third and fourth
    the 21st of 112th = the twenty-first of one hundred twelfth
    GB: the 101st = the one hundred and first
    the 1,000th = the one thousandth`,
  money: `
    for $3.50 now = for three dollars and fifty cents now
    for $1 or £1 or €1 = for one dollar or one pound or one euro
    for $1.01 = for one dollar and one cent
    for £2.50 = for two pounds and fifty pence
    for $0.99 = for ninety-nine cents
    for $3.5 million more = for three point five million dollars more
    for $5M or $2bn = for five million dollars or two billion dollars
    for $5-10 each = for five to ten dollars each
    for 20€ or 5 USD = for twenty euros or five U S dollars
    for EUR 12 = for twelve euros
    for ¥500 = for five hundred yen
    for -$4 = for minus four dollars
    for A$1,000 = for one thousand Australian dollars
    for $100.00. = for one hundred dollars.
    for 50¢ = for fifty cents`,
  percent: `
    it is 50% off = it is fifty percent off
    it is 3.5 % more = it is three point five percent more
    it is 5-10% = it is five to ten percent`,
  date: `
    on 12/05/2021 = on December fifth, twenty twenty-one
    GB: on 12/05/2021 = on the twelfth of May twenty twenty-one
    on 2021-05-12 = on May twelfth, twenty twenty-one
    on 25/12/1999 = on December twenty-fifth, nineteen ninety-nine
    on 12.05.2021 = on May twelfth, twenty twenty-one
    on 3/4/98 = on March fourth, nineteen ninety-eight
    on May 12, 2021 = on May twelfth, twenty twenty-one
    on May 12, 2021, we = on May twelfth, twenty twenty-one, we
    on Jan. 5 = on January fifth
    on March 3rd = on March third
    on 12 May 2021 = on the twelfth of May twenty twenty-one
    on the 4th of July = on the fourth of July
    in June 1998 = in June nineteen ninety-eight
    on June 5-7 = on June fifth to seventh`,
  year: `
    in 1998 = in nineteen ninety-eight
    in 2000, 2005 and 2021 = in two thousand, two thousand five and twenty twenty-one
    GB: in 2005 = in two thousand and five
    in 1905 or 1900 = in nineteen oh five or nineteen hundred
    the 1990s and 2000s = the nineteen nineties and two thousands
    the '80s = the eighties
    from 1990-1995 = from nineteen ninety to nineteen ninety-five
    from 1914–18 = from nineteen fourteen to eighteen
    some 1500 apples = some one thousand five hundred apples`,
  time: `
    at 3:30 pm = at three thirty P M
    at 3:05 p.m. we = at three oh five P M we
    at 3:30 p.m. = at three thirty P M.
    at 15:45 = at fifteen forty-five
    at 3:00 = at three o'clock
    at 5pm EST = at five P M E S T
    from 9am-5pm = from nine A M to five P M
    from 9:00-17:30 = from nine o'clock to seventeen thirty
    in 1:02:03 = in one hour two minutes and three seconds`,
  measure: `
    it is 10kg or 1 kg = it is ten kilograms or one kilogram
    it is 5-10 km = it is five to ten kilometers
    it is 20°C or 68 °F = it is twenty degrees Celsius or sixty-eight degrees Fahrenheit
    it is 90° = it is ninety degrees
    at 60 mph or 100 km/h = at sixty miles per hour or one hundred kilometers per hour
    it is 5'10" = it is five feet ten inches
    it is 50 m² = it is fifty square meters
    it is 2.5GHz = it is two point five gigahertz
    it is -3 °C = it is minus three degrees Celsius`,
  fraction: `
    it is 1/2 or 3/4 = it is one half or three quarters
    it is 2 1/2 = it is two and a half
    it is ½ or 2½ = it is one half or two and a half
    it is 2/3 or 7/8 = it is two thirds or seven eighths
    it is 24/7 = it is twenty-four seven`,
  range: `
    it is 5-10 = it is five to ten
    they won 3–2 = they won three to two
    it is 16:9 = it is sixteen to nine
    it is 1920x1080 = it is nineteen twenty by ten eighty
    it is 3 × 4 = it is three times four
    it is 3×4 = it is three by four`,
  telephone: `
    call 555-123-4567 = call five five five, one two three, four five six seven
    call (555) 123-4567 = call five five five, one two three, four five six seven
    call 1-800-555-0199 = call one eight hundred, five five five, oh one nine nine
    call +44 20 7946 0958 = call plus four four, two oh, seven nine four six, oh nine five eight
    call 555-1234 = call five five five, one two three four`,
  url: `
    see https://www.example.com/docs = see W W W dot example dot com slash docs
    see example.com. = see example dot com.
    see http://a.b/c_d-e?f=1 now = see A dot B slash C underscore D dash E question mark F equals one now`,
  email: `
    mail joe.b@ex.org = mail joe dot B at ex dot org
    mail a-b_2@mail.co.uk! = mail A dash B underscore two at mail dot co dot U K!`,
  roman: `
    King Henry VIII died = King Henry the eighth died
    Louis XIV of France = Louis the fourteenth of France
    in Chapter IV = in Chapter four
    World War II ended = World War two ended
    what I mix = what I mix
    Charles I think = Charles I think`,
  abbreviation: `
    Dr. Smith and Mr Jones = Doctor Smith and Mister Jones
    Mrs. Hill, Ms. Lee = Missus Hill, Miz Lee
    on Main St. in St. Louis = on Main Street in Saint Louis
    at 5 Hill Dr. = at five Hill Drive.
    use e.g. pens, i.e. tools = use for example pens, that is tools
    pens, etc. = pens, et cetera.
    pens, etc., and = pens, et cetera, and
    us vs. them = us versus them
    the U.S. Army = the U S Army
    J. K. Rowling = J K Rowling
    Acme Inc. sells = Acme Incorporated sells
    see Fig. 3, No. 5, p. 12 = see Figure three, Number five, page twelve
    on Mon. or Tue. = on Monday or Tuesday.
    we saw the Sun. = we saw the Sun.
    with a Ph.D. he = with a P H D he
    coffee w/o milk = coffee without milk`,
  version: `
    use v1.2.3 or v2 = use version one point two point three or version two
    at 192.168.0.1 = at one nine two dot one six eight dot zero dot one`,
  alphanumeric: `
    a B2B deal = a B two B deal
    had COVID-19 = had COVID nineteen
    an F-16 = an F sixteen
    an A380 = an A three eighty
    in 3D and 4K = in three D and four K
    an MP3 = an M P three`,
  symbol: `
    R&D = R and D
    you & me = you and me
    5 + 3 = 8 == five plus three equals eight
    a < b and c > d == a less than b and c greater than d
    #1 or #fun or @joe == number one or hashtag fun or at joe
    and/or == and or
    x * y | z == x y z
    © 2021 == copyright twenty twenty-one
    ~5 == about five
    C++ == C plus plus`,
  emoji: `
    Well 🎉 done = Well party popper done
    Great 👍🏽! = Great thumbs up: medium skin tone!
    press 1️⃣ = press one`,
}

describe('English', () => {
  for (const [rule, table] of Object.entries(CASES)) {
    const cases = table.split('\n').filter((line) => line.trim() !== '')
    it.each(cases.map((line) => line.trim()))(`says ${rule}: %s`, (line) => {
      const [written, said] = line.split(
        rule === 'symbol' && line.includes(' == ') ? ' == ' : ' = ',
      ) as [string, string]
      const british = written.startsWith('GB: ')
      const text = say(british ? written.slice(4) : written, british ? 'en-GB' : 'en-US')
      expect(text[0]?.toLowerCase() + text.slice(1)).toBe(said[0]?.toLowerCase() + said.slice(1))
    })
  }
})
