/** The months. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** The weekdays, from Monday. */
export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]
const MONTH_SHAPES =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
/**
 * A month as it is written, in a group of its own; the stop of a short one goes with it. In small
 * letters without those that are words too.
 */
export const MONTH: string = `(${[
  MONTH_SHAPES,
  MONTH_SHAPES.toUpperCase(),
  MONTH_SHAPES.toLowerCase().replace('mar(?:ch|\\.)?|', '').replace('may|', ''),
].join('|')})`
/** A weekday as it is written, in a group of its own; the stop of a short one goes with it. */
export const WEEKDAY: string = String.raw`(Mon(?:day|\.)?|Tue(?:sday|s?\.|s)?|Wed(?:nesday|\.)?|Thu(?:rsday|rs?\.|rs?|\.)?|Fri(?:day|\.)?|Sat(?:urday|\.)?|Sun(?:day|\.)?)`

/** The words one of which every `MONTH` begins with. */
export const MONTH_WORDS: readonly string[] = [
  ...MONTHS,
  ...MONTHS.map((month) => month.slice(0, 3)),
  'Sept',
].flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()])
/** The words one of which every `WEEKDAY` begins with. */
export const WEEKDAY_WORDS: readonly string[] = [
  ...WEEKDAYS,
  ...WEEKDAYS.map((day) => day.slice(0, 3)),
  'Tues',
  'Thur',
  'Thurs',
]

/** The month with a name or its beginning: `sept`, `Jan`. Three letters at least. */
export function monthNamed(name: string): string | undefined {
  return beginningLike(MONTHS, name)
}

/** The weekday with a name or its beginning: `Tues.`, `Mon`. Three letters at least. */
export function weekdayNamed(name: string): string | undefined {
  return beginningLike(WEEKDAYS, name)
}

function beginningLike(names: readonly string[], name: string): string | undefined {
  const start = name.slice(0, 3).toLowerCase()
  return names.find((known) => known.slice(0, 3).toLowerCase() === start)
}
