/** Longest part of a message that is shown. */
const MAX_CHARS = 200
/** A run this long that is also in the text, or in a key, is taken for a quotation of it. */
const TEXT_RUN = 12
const KEY_RUN = 5
/** Where servers put their message: OpenAI, Google, FastAPI and Flask. The words before what holds them. */
const PLACES = ['message', 'msg', 'error', 'detail'] as const

/** What must not be told of a call. */
export interface Secrets {
  /** Keys that were sent. */
  readonly keys: readonly string[]
  /** Texts of the user that were sent. */
  readonly texts: readonly string[]
}

/** Finds the message in the JSON body of a failure, whoever wrote it. */
export function messageIn(body: unknown, depth = 0): string | undefined {
  if (typeof body === 'string') return body
  if (typeof body !== 'object' || body === null || depth > 4) return undefined
  if (Array.isArray(body)) return messageIn(body[0], depth + 1)
  for (const place of PLACES) {
    const message: string | undefined = messageIn(Reflect.get(body, place), depth + 1)
    if (message !== undefined) return message
  }
  return undefined
}

/** A message of others in one short line; absent when it is blank, or repeats what must not be told. */
export function safeExcerpt(message: string | undefined, secrets: Secrets): string | undefined {
  const line = oneLine(message ?? '')
  if (line === '') return undefined
  if (secrets.keys.some((key) => shareRun(line, key.trim(), KEY_RUN))) return undefined
  if (secrets.texts.some((text) => shareRun(line, oneLine(text), TEXT_RUN))) return undefined
  const characters = [...line]
  return characters.length > MAX_CHARS ? `${characters.slice(0, MAX_CHARS - 1).join('')}…` : line
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, ' ').trim()
}

/** Whether `length` characters of `secret`, or all of it when it is shorter, are in `line`. */
function shareRun(line: string, secret: string, length: number): boolean {
  if (secret === '') return false
  const [here, there] = [line.toLowerCase(), secret.toLowerCase()]
  if (there.length <= length) return here.includes(there)
  for (let at = 0; at + length <= here.length; at++) {
    if (there.includes(here.slice(at, at + length))) return true
  }
  return false
}
