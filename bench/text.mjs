// English text made up of fixed parts: the same for the same seed, no sentence twice in a row.
const OPENINGS = [
  'In the evening',
  'After the long winter',
  'Near the old harbour',
  'For many years',
  'On the first morning',
  'Without a word',
  'To everyone’s surprise',
  'Because of the rain',
]
const PEOPLE = [
  'the captain',
  'Dr. Miller',
  'a quiet teacher',
  'my neighbour',
  'the young engineer',
  'Mrs. Brown',
  'the letter carrier',
  'their eldest daughter',
  'an old friend',
  'the gardener',
]
const DEEDS = [
  'repaired',
  'remembered',
  'carried',
  'painted',
  'described',
  'followed',
  'measured',
  'discovered',
  'borrowed',
  'answered',
]
const THINGS = [
  'the wooden bridge',
  'a bundle of letters',
  'the broken lantern',
  'an empty notebook',
  'the garden wall',
  'a map of the valley',
  'two silver coins',
  'the narrow staircase',
  'a basket of apples',
  'the heavy curtain',
]
const ENDINGS = [
  'and nobody asked why',
  'while the others slept',
  'before the bells began to ring',
  'as carefully as possible',
  'with a smile',
  'although it was getting late',
  'under the grey sky',
  'until the lamps were lit',
]
const ASIDES = [
  'It cost $12.50 in 1998.',
  'That was on 3 May 2021, at 4:30 p.m.',
  'Who would have thought so?',
  'She said: “Wait a moment!”',
  'About 25% of it was left.',
]

/** A stream of whole numbers (xorshift, G. Marsaglia 2003). */
function numbers(seed) {
  let state = (seed * 2654435761) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}

/** Prose of exactly `chars` characters: paragraphs of ten sentences, every tenth with figures. */
export function prose(chars, seed = 1) {
  const next = numbers(seed)
  const pick = (list) => list[next(list.length)]
  const parts = []
  let length = 0
  for (let count = 1; length < chars; count++) {
    const sentence =
      count % 10 === 0
        ? pick(ASIDES)
        : `${pick(OPENINGS)}, ${pick(PEOPLE)} ${pick(DEEDS)} ${pick(THINGS)} ${pick(ENDINGS)}.`
    const part = sentence + (count % 10 === 0 ? '\n\n' : ' ')
    parts.push(part)
    length += part.length
  }
  return `${parts
    .join('')
    .slice(0, chars - 1)
    .trimEnd()
    .padEnd(chars - 1, ' ')}.`
}

const WORDS = [
  'amber',
  'basket',
  'candle',
  'desert',
  'engine',
  'forest',
  'garden',
  'harbour',
  'island',
  'jacket',
  'kettle',
  'ladder',
  'meadow',
  'needle',
  'orange',
  'pencil',
  'quarry',
  'river',
  'saddle',
  'timber',
  'umbrella',
  'valley',
  'window',
  'yellow',
]

/** A sentence of ten words; no two numbers give the same one. */
export function shortSentence(number) {
  // A step that shares no factor with the number of sentences goes through all of them.
  let rest = (number * 2_654_435_761) % WORDS.length ** 7
  const words = []
  for (let count = 0; count < 7; count++) {
    words.push(WORDS[rest % WORDS.length])
    rest = Math.floor(rest / WORDS.length)
  }
  return `Now bring the ${words.join(' ')}.`
}

/** Text of at most 256 sentences of ten words, none of which is in the text of another number (below 10,000). */
export function newText(number, sentences) {
  const at = (index) => shortSentence(number * 256 + index)
  return Array.from({ length: sentences }, (_, index) => at(index)).join(' ')
}
