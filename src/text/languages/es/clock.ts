import type { Place, TimeParts } from '../grammar.ts'
import { spanishCardinal } from './numbers.ts'

const FEMININE = { gender: 'feminine' } as const
const NIGHT_FROM = 8

function counted(value: number, one: string): string {
  const words = spanishCardinal(String(value), {
    gender: one === 'hora' ? 'feminine' : 'masculine',
    attributive: true,
  })
  return `${words} ${one}${value === 1 ? '' : 's'}`
}

/** The part of the day that a Spanish speaker names for a. m. and p. m. */
function dayPart(hour: number, morning: boolean): string {
  if (hour === 12) return morning ? ' de la noche' : ' del mediodía'
  if (morning) return ' de la mañana'
  return hour >= NIGHT_FROM ? ' de la noche' : ' de la tarde'
}

/**
 * A time of day in words: by the clock face to twelve, `tres y media`, by the hours of the day
 * from thirteen or with a zero before, `catorce treinta`.
 */
export function spanishTime(
  { hour, minute, second, after }: TimeParts,
  { before }: Place,
): string | undefined {
  if (second !== undefined) {
    return `${counted(hour, 'hora')} ${counted(minute ?? 0, 'minuto')} y ${counted(second, 'segundo')}`
  }
  const half = /^([ap])/.exec(after ?? '')?.[1]
  const hours = after !== undefined && half === undefined
  const name = spanishCardinal(String(hour), FEMININE)
  const face = hour >= 1 && hour <= 12
  if (half !== undefined && face) {
    return `${byFace(name, minute ?? 0)}${dayPart(hour, half === 'a')}`
  }
  if (minute === undefined || minute === 0) {
    if (minute === undefined && !hours) return name
    const said = hours || !face ? counted(hour, 'hora') : name
    return hour === 1 && hours && / la $/i.test(before) ? 'una' : said
  }
  if (face && !hours) return byFace(name, minute)
  const rest = `${minute < 10 ? 'cero ' : ''}${spanishCardinal(String(minute))}`
  return `${name} ${rest}${hours ? ' horas' : ''}`
}

function byFace(hour: string, minute: number): string {
  if (minute === 0) return hour
  if (minute === 15) return `${hour} y cuarto`
  if (minute === 30) return `${hour} y media`
  return `${hour} y ${spanishCardinal(String(minute))}`
}
