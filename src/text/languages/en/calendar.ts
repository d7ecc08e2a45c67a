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

/** The month with a name or its beginning: `sept`, `Jan`. Three letters at least. */
export function monthNamed(name: string): string | undefined {
  const start = name.slice(0, 3).toLowerCase()
  return MONTHS.find((month) => month.slice(0, 3).toLowerCase() === start)
}
