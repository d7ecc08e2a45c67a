import { SpeechError } from '../../core/errors.ts'

/** Letters and digits of any script, blanks and `._+()-`, beginning with a letter or digit. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._+()-]{0,127}$/u
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:[.]|$)/i
/** Most bytes of a name in UTF-8: file systems take 255 with the ending. */
const MAX_NAME_BYTES = 240

/** Refuses with `invalid_request` what cannot be the name of a lexicon. Gives it composed (NFC). */
export function checkLexiconName(name: unknown): string {
  const composed = typeof name === 'string' ? name.normalize('NFC') : ''
  const fits =
    NAME.test(composed) &&
    !DEVICE.test(composed) &&
    !composed.endsWith(' ') &&
    Buffer.byteLength(composed) <= MAX_NAME_BYTES
  if (fits) return composed
  throw new SpeechError(
    'invalid_request',
    'Expected the name of a lexicon to be 1 to 128 letters, digits, blanks or ._+()-, beginning with a letter or digit.',
    { details: { param: 'name' } },
  )
}
