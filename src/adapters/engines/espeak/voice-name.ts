import { ESPEAK_VOICES } from './voices.ts'
import { ESPEAK_VARIANTS } from './variants.ts'

const PREFIX = 'espeak:'
const IDENTIFIERS: ReadonlyMap<string, string> = new Map(
  ESPEAK_VOICES.map(({ name, identifier }) => [name, identifier]),
)
const VARIANTS: ReadonlyMap<string, string> = new Map(
  ESPEAK_VARIANTS.map(({ name, file }) => [name, file]),
)

/** eSpeak NG's own name of `espeak:<voice>` or `espeak:<voice>+<variant>`; undefined when it has none. */
export function espeakVoiceName(id: string): string | undefined {
  const [base = '', variant] = id.slice(PREFIX.length).toLowerCase().split('+')
  const identifier = IDENTIFIERS.get(base)
  if (!id.startsWith(PREFIX) || identifier === undefined) return undefined
  if (variant === undefined) return identifier
  const file = VARIANTS.get(variant)
  return file === undefined ? undefined : `${identifier}+${file}`
}
