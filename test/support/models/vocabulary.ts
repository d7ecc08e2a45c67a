// Symbols of the tokens each family knows, in the order of their numbers.

const IPA =
  'æçðøħŋœǀǁǂǃɐɑɒɓɔɕɖɗɘəɚɛɜɞɟɠɡɢɣɤɥɦɧɨɪɫɬɭɮɯɰɱɲɳɴɵɶɸɹɺɻɽɾʀʁʂʃʄʈʉʊʋʌʍʎʏʐʑʒʔʕʘʙʛʜʝʟʡʢʲˈˌːˑ˞βθχᵻⱱ'

/** Piper's default map of phonemes: padding, begin, end, space, punctuation, letters, IPA. */
export const PIPER_SYMBOLS: readonly string[] = [
  ..."_^$ !'(),-.:;?",
  ...'abcdefhijklmnopqrstuvwxyz',
  ...IPA,
  ...'0123456789',
  ...'\u0327\u0303\u032A\u032F\u0329ʰˤε↓#"↑\u033A\u033BgʦX\u031D\u030A',
]

/** Characters of MMS before the letters of one language; the first is also the blank. */
export const MMS_SYMBOLS: readonly string[] = [..." '-abcdefghijklmnopqrstuvwxyz.,!?–_"]

/** Kokoro's numbers by symbol, with its gaps; 0 (`$`) stands around every text. */
export const KOKORO_SYMBOLS: readonly (readonly [symbol: string, id: number])[] = [
  ...numbered('$;:,.!?', 0),
  ...numbered('—…"()“” \u0303ʣʥʦʨᵝ\uAB67', 9),
  ...numbered('AI', 24),
  ...([...'OQSTWYᵊ'] as const).map(
    (symbol, index) => [symbol, [31, 33, 35, 36, 39, 41, 42][index] ?? 0] as const,
  ),
  ...numbered('abcdef', 43),
  ...numbered('hijklmnopqrstuvwxyzɑɐɒæ', 50),
  ...numbered('βɔɕç', 75),
  ...numbered('ɖðʤə', 80),
  ...numbered('ɚɛɜ', 85),
  ...numbered('ɟ', 90),
  ...numbered('ɡ', 92),
  ...numbered('ɥ', 99),
  ...numbered('ɨɪʝ', 101),
  ...numbered('ɯɰŋɳɲɴø', 110),
  ...numbered('ɸθœ', 118),
  ...numbered('ɹ', 123),
  ...numbered('ɾɻ', 125),
  ...numbered('ʁɽʂʃʈʧ', 128),
  ...numbered('ʊʋ', 135),
  ...numbered('ʌɣɤ', 138),
  ...numbered('χʎ', 142),
  ...numbered('ʒʔ', 147),
  ...numbered('ˈˌː', 156),
  ...numbered('ʰ', 162),
  ...numbered('ʲ', 164),
  ...numbered('↓', 169),
  ...numbered('→↗↘', 171),
  ...numbered('ᵻ', 177),
]
/** Kokoro has room for this many. */
export const KOKORO_VOCABULARY = 178

function numbered(symbols: string, first: number): (readonly [string, number])[] {
  return [...symbols].map((symbol, index) => [symbol, first + index] as const)
}

/** `tokens.txt`: a symbol and its number on each line. */
export function tokensFile(
  symbols: readonly string[] | readonly (readonly [symbol: string, id: number])[],
): string {
  const lines = symbols.map((item, index) =>
    typeof item === 'string' ? `${item} ${index}` : `${item[0]} ${item[1]}`,
  )
  return `${lines.join('\n')}\n`
}

const KITTEN_LINE = [
  ...'$;:,.!?¡¿—…"«»"" ',
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  ...'ɑɐɒæɓʙβɔɕçɗɖðʤəɘɚɛɜɝɞɟʄɡɠɢʛɦɧħɥʜɨɪʝɭɬɫɮʟɱɯɰŋɳɲɴøɵɸθœɶʘɹɺɾɻʀʁɽʂʃʈʧʉʊʋⱱʌɣɤʍχʎʏʑʐʒʔʡʕʢǀǁǂǃ',
  ..."ˈˌːˑʼʴʰʱʲʷˠˤ˞↓↑→↗↘'\u0329'ᵻ",
]
/** Kitten has room for this many. */
export const KITTEN_VOCABULARY = KITTEN_LINE.length
/** Kitten's numbers by symbol; of one that stands there twice, the last counts. */
export const KITTEN_SYMBOLS: readonly (readonly [symbol: string, id: number])[] = [
  ...new Map(KITTEN_LINE.map((symbol, id) => [symbol, id])),
]
