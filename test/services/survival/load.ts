import { seededRandom } from '../../support/random.ts'

/** One task of a load. */
export interface Order {
  /** Names it, as the key under which it is submitted. */
  readonly name: string
  readonly text: string
  /** Of the text, in order, in lower case. */
  readonly words: readonly string[]
}

/** Said as they are written. */
const WORDS =
  'river stone window garden letter morning silver winter simple yellow butter corner mirror paper summer tunnel rabbit ladder planet market button candle forest hammer island jacket kitten lemon monkey needle orange pencil ribbon spider ticket valley wagon basket carpet dragon'.split(
    ' ',
  )

/**
 * Texts of three to six short sentences. Some sentences come in more than one text, so that tasks
 * meet at what they share.
 */
export function orders(count: number, seed: number): Order[] {
  const random = seededRandom(seed)
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  const sentence = (): string => {
    const words = Array.from({ length: whole(5, 9) }, () => WORDS[whole(0, WORDS.length - 1)] ?? '')
    const [first = '', ...rest] = words
    return `${first[0]?.toUpperCase()}${[first.slice(1), ...rest].join(' ')}.`
  }
  const common = Array.from({ length: 5 }, sentence)
  return Array.from({ length: count }, (_, at) => {
    const sentences = Array.from({ length: whole(3, 6) }, () =>
      random() < 0.15 ? (common[whole(0, common.length - 1)] ?? '') : sentence(),
    )
    const text = sentences.join(' ')
    return { name: `order-${seed}-${at}`, text, words: wordsOf(text) }
  })
}

/** The words of a plain text in order, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}
