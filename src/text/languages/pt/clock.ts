import type { TimeParts } from '../grammar.ts'
import type { PortugueseNumbers } from './numbers.ts'

const FEMININE = { gender: 'feminine' } as const
const NIGHT_FROM = 7

/** A time of day in words: `oito e meia`, `catorze e trinta`, `vinte e duas horas`. */
export function portugueseTime(
  { hour, minute, second, after }: TimeParts,
  { cardinal }: PortugueseNumbers,
): string | undefined {
  const counted = (value: number, noun: string): string => {
    const words = cardinal(String(value), noun === 'hora' ? FEMININE : {})
    return `${words} ${noun}${value > 1 ? 's' : ''}`
  }
  if (second !== undefined) {
    return `${counted(hour, 'hora')} ${counted(minute ?? 0, 'minuto')} e ${counted(second, 'segundo')}`
  }
  const half = /^([ap])/.exec(after ?? '')?.[1]
  const face = hour >= 1 && hour <= 12
  if (half !== undefined && face) {
    return `${byClock(hour, minute ?? 0, cardinal)}${dayPart(hour, half === 'a')}`
  }
  if (minute === undefined && after === undefined) return cardinal(String(hour), FEMININE)
  if (minute === undefined || minute === 0) return counted(hour, 'hora')
  const whole = after === 'min' || (after !== undefined && after !== 'h')
  if (whole || hour === 0) return `${counted(hour, 'hora')} e ${counted(minute, 'minuto')}`
  return byClock(hour, minute, cardinal)
}

function byClock(hour: number, minute: number, cardinal: PortugueseNumbers['cardinal']): string {
  const name = cardinal(String(hour), FEMININE)
  if (minute === 0) return name
  if (minute === 30 && hour < 12) return `${name} e meia`
  return `${name} e ${cardinal(String(minute))}`
}

function dayPart(hour: number, morning: boolean): string {
  if (hour === 12) return morning ? ' da noite' : ' da tarde'
  if (morning) return ' da manhã'
  return hour >= NIGHT_FROM ? ' da noite' : ' da tarde'
}
