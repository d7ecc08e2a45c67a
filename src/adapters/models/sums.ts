import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import { ask, readUrl, shownUrl, statusError } from './exchange.ts'

/** SHA-256 of a file, in hexadecimal digits. */
export async function sha256Of(
  file: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => {},
): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024, signal })) {
    hash.update(piece as Buffer)
    onBytes((bytes += (piece as Buffer).length))
  }
  return hash.digest('hex')
}

/** Longest list of sums. */
const MAX_BYTES = 1024 * 1024
const SUM = /^[0-9a-f]{64}$/i

/**
 * Reads a list of SHA-256 sums: lines with a name and a sum, in either order, as `sha256sum` and
 * sherpa-onnx's `checksum.txt` have them; or one sum alone, which is that of any name.
 */
export function sumIn(list: string, name: string): string | undefined {
  const lines = list.split(/\r?\n/).map((line) => line.trim().split(/[\s*]+/))
  for (const parts of lines) {
    const sum = parts.find((part) => SUM.test(part))
    if (sum === undefined) continue
    const names = parts.filter((part) => part !== sum)
    if (names.some((it) => path.posix.basename(it) === name)) return sum.toLowerCase()
    if (names.length === 0 && lines.filter((it) => it[0] !== '').length === 1)
      return sum.toLowerCase()
  }
  return undefined
}

/** Fetches or reads a list of sums. */
export async function readSums(
  from: string,
  {
    cwd,
    signal,
    stallMs,
  }: { readonly cwd: string; readonly signal: AbortSignal; readonly stallMs: number },
): Promise<string> {
  const tooLong = new SpeechError(
    'too_large',
    `The list of check sums has more than ${MAX_BYTES} bytes.`,
  )
  if (!/^[a-z][a-z+.-]*:\/\//i.test(from)) {
    const file = path.resolve(cwd, from)
    const stats = await stat(file).catch(() => undefined)
    if (!stats?.isFile())
      throw new SpeechError('invalid_request', `There is no list of check sums at ${file}.`)
    if (stats.size > MAX_BYTES) throw tooLong
    return readFile(file, 'utf8')
  }
  const url = readUrl(from)
  const answer = await ask(url, { signal, stallMs })
  if (answer.status !== 200) {
    answer.close()
    throw statusError(url, answer)
  }
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const piece of answer.body) {
    bytes += piece.length
    if (bytes > MAX_BYTES) throw tooLong
    parts.push(piece)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Refuses a file whose sum is not the one expected. */
export function compareSums(what: string, expected: string, found: string): void {
  if (expected.toLowerCase() === found) return
  throw new SpeechError(
    'invalid_request',
    `${what} has not the SHA-256 that was expected: ${expected.toLowerCase()} was, and it has ${found}.`,
    { details: { param: 'sha256', expected: expected.toLowerCase(), found } },
  )
}

/** The sum that a list has for a name; rejects when it has none. */
export function requiredSum(list: string, name: string, from: string): string {
  const sum = sumIn(list, name)
  if (sum !== undefined) return sum
  const shown = URL.canParse(from) ? shownUrl(new URL(from)) : from
  throw new SpeechError('invalid_request', `The list ${shown} has no SHA-256 of ${name}.`)
}
