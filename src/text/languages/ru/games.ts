import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { russianCardinal } from './numbers.ts'

const GAME =
  /(?:счёт|счет|побед|выигр|проигр|обыгр|победил|разгром|ничь|поражен|перерыв|тайм|матч|сет|уступ|сыгр|ведёт|вёл|вела|вели|закончил|завершил|гол|повёл|впереди|итог|забил|финал)/iu
const SCALE =
  /(?:соотношени\p{L}*|масштаб\p{L}*|пропорци\p{L}*|отношени\p{L}*|смеша\p{L}*|формат\p{L}*|шанс\p{L}*|разбав\p{L}*|экран\p{L}*|разрешени\p{L}*|карт\p{L}*) (?:сторон |как |в |воды и [а-яё]+ )?$/iu

function dative(digits: string): string {
  return russianCardinal(digits.replace(/\D/g, ''), {
    grammaticalCase: 'dative',
  }).replace(/^одному (?=милли)/, '')
}

/** Scores of games, `три один`, and ratios and scales, `один к трём`. */
export const RUSSIAN_GAMES: readonly Rule[] = [
  patternRule(
    'ratio',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,5}) ?: ?(\d{1,3}(?:[  .]\d{3}){1,12}|\d{1,7})(?![\p{L}\p{N}]|[.,:/]\d)`,
    (match) => {
      const { 0: text, 1: first = '', 2: second = '', input, index } = match
      const before = input.slice(Math.max(0, index - 50), index)
      const big = /[  .]/.test(second) || second.length > 3
      const frame = /^(?:16 ?: ?9|16 ?: ?10|4 ?: ?3|21 ?: ?9)$/.test(text) && !GAME.test(before)
      if (!big && !frame && !SCALE.test(before)) return undefined
      if (frame) return `${russianCardinal(first)} на ${russianCardinal(second)}`
      return `${russianCardinal(first)} к ${dative(second)}`
    },
  ),
  patternRule(
    'score',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])(\d{1,3}) ?: ?(\d{1,3})(?! ?(?:ч|час)(?!\p{L})|[\p{L}\p{N}]|[.,:/]\d)`,
    (match) => {
      const { 0: text, 1: first = '', 2: second = '', input, index } = match
      const clock = second.length === 2 && Number(first) < 25 && Number(second) < 60
      const around = `${input.slice(Math.max(0, index - 60), index)} ${input.slice(index + text.length, index + text.length + 30)}`
      if (
        clock &&
        (!GAME.test(around) ||
          /(?:^|[^\p{L}])(?:в|к|до|после|с|около|начнётся|начало) $/iu.test(input.slice(0, index)))
      )
        return undefined
      if (second.length > 1 && second.startsWith('0')) return undefined
      return `${russianCardinal(first)} ${russianCardinal(second)}`
    },
  ),
]
