import { createHash } from 'node:crypto'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ModelProblem } from './model-report.ts'
import { NoOnnx, readOnnxHeader, type OnnxHeader } from './onnx-header.ts'

/** Files and folders looked at; a folder with more is no model. */
const MAX_ENTRIES = 2000
/** Where models from Hugging Face keep their ONNX files. */
const INNER = 'onnx'
const MAX_TEXT_BYTES = 64 * 1_048_576

/** A folder that may hold a model, with what was found wrong so far. */
export interface ModelFolder {
  readonly dir: string
  /** Sizes of the files by name, those in `onnx/` included. */
  readonly files: ReadonlyMap<string, number>
  readonly folders: ReadonlySet<string>
  readonly fingerprint: string
  readonly problems: readonly ModelProblem[]
  path(name: string): string
  /** Notes what is wrong with a file, the first thing only; gives nothing. */
  problem(file: string, expected: string, found: string): undefined
  /** What an ONNX file says of itself; undefined, with a problem, when it is none. */
  header(name: string): Promise<OnnxHeader | undefined>
  /** A text file; undefined, with a problem, when it is missing, empty or no text. */
  text(name: string, expected: string): Promise<string | undefined>
  /** Bytes of a file that is there and nothing else than data; undefined, with a problem. */
  bytes(name: string, expected: string): Promise<number | undefined>
}

/** Looks at the files of a folder. What cannot be read of it is a problem, not an error. */
export async function openModelFolder(dir: string, signal: AbortSignal): Promise<ModelFolder> {
  signal.throwIfAborted()
  const problems: ModelProblem[] = []
  const files = new Map<string, number>()
  const folders = new Set<string>()
  const hash = createHash('sha256')
  const problem: ModelFolder['problem'] = (file, expected, found) => {
    if (!problems.some((it) => it.file === file)) problems.push({ file, expected, found })
    return undefined
  }
  const list = async (inner: string): Promise<void> => {
    const entries = await readdir(path.join(dir, inner))
    if (entries.length > MAX_ENTRIES) problem('.', `at most ${MAX_ENTRIES} files`, 'more')
    for (const entry of entries.slice(0, MAX_ENTRIES).sort()) {
      signal.throwIfAborted()
      const name = inner === '' ? entry : `${inner}/${entry}`
      // A link to nowhere counts as missing.
      const found = await stat(path.join(dir, name)).catch(() => undefined)
      if (found?.isDirectory()) folders.add(name)
      else if (found?.isFile()) {
        files.set(name, found.size)
        hash.update(`${name}\n${found.size}\n${found.mtimeMs}\n`)
      }
    }
  }
  try {
    await list('')
    if (folders.has(INNER)) await list(INNER)
  } catch (error) {
    signal.throwIfAborted()
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const found =
      code === 'ENOENT' ? 'nothing' : code === 'ENOTDIR' ? 'a file' : 'one that cannot be read'
    problem('.', 'a folder', found)
  }

  /** What stands in a file that is to hold data; undefined when nothing speaks against it. */
  const wrong = async (name: string): Promise<string | undefined> => {
    const size = files.get(name)
    if (size === undefined) return folders.has(name) ? 'a folder' : 'no file'
    if (size === 0) return 'an empty file'
    return insteadOfData(path.join(dir, name))
  }
  const headers = new Map<string, Promise<OnnxHeader | undefined>>()
  const readHeader = async (name: string): Promise<OnnxHeader | undefined> => {
    const expected = 'an ONNX model'
    const found = await wrong(name)
    if (found !== undefined) return problem(name, expected, found)
    try {
      const header = await readOnnxHeader(path.join(dir, name), signal)
      for (const beside of header.external) {
        const place = path.posix.join(path.posix.dirname(name), beside)
        if (!files.get(place)) problem(place, `the weights of ${name}`, 'no file')
      }
      return header
    } catch (error) {
      signal.throwIfAborted()
      return problem(
        name,
        expected,
        error instanceof NoOnnx ? error.found : 'a file that cannot be read',
      )
    }
  }
  return {
    dir,
    files,
    folders,
    fingerprint: hash.digest('hex').slice(0, 16),
    problems,
    path: (name) => path.join(dir, name),
    problem,
    header(name) {
      const known = headers.get(name) ?? readHeader(name)
      headers.set(name, known)
      return known
    },
    async text(name, expected) {
      const found = await wrong(name)
      if (found !== undefined) return problem(name, expected, found)
      if ((files.get(name) ?? 0) > MAX_TEXT_BYTES)
        return problem(name, expected, `more than ${MAX_TEXT_BYTES} bytes`)
      const text = await readFile(path.join(dir, name), { encoding: 'utf8', signal })
      if (text.includes('\0')) return problem(name, expected, 'a file that is not text')
      return text
    },
    async bytes(name, expected) {
      const found = await wrong(name)
      if (found !== undefined) return problem(name, expected, found)
      return files.get(name)
    },
  }
}

/** Tells what downloads leave behind when they fail: pointers of Git LFS, and pages. */
async function insteadOfData(file: string): Promise<string | undefined> {
  const handle = await open(file).catch(() => undefined)
  if (!handle) return 'a file that cannot be read'
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
    const head = buffer.toString('latin1', 0, bytesRead).trimStart().toLowerCase()
    if (head.startsWith('version https://git-lfs')) return 'a Git LFS pointer instead of the file'
    if (head.startsWith('<!doctype html') || head.startsWith('<html'))
      return 'an HTML page instead of the file'
    return undefined
  } finally {
    await handle.close()
  }
}
