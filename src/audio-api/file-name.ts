import { refuse } from './field.ts'

/** What file systems take as one name. */
const MAX_BYTES = 255
// Separators, what Windows does not have in names, and control characters.
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/u
/** Devices of Windows, whatever stands behind the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)([.]|$)/i

/** A name of a file, ending in `.wav`; refuses what is more than a name. */
export function checkFileName(given: unknown, field: string): string {
  const expected = 'the name of a file, without a folder'
  if (typeof given !== 'string' || given.trim() === '') return refuse(field, expected, given)
  const wrong = FORBIDDEN.test(given) || DEVICE.test(given) || given.startsWith('.')
  if (wrong || /[. ]$/.test(given)) return refuse(field, expected, given)
  const name = given.toLowerCase().endsWith('.wav') ? given : `${given}.wav`
  if (Buffer.byteLength(name) > MAX_BYTES)
    return refuse(field, `a name of ${MAX_BYTES} bytes`, given)
  return name
}
