/** What a program left behind. */
export interface ProgramResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** Files it wrote, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

interface MemoryFile {
  bytes: Uint8Array
  length: number
}

interface OpenFile {
  readonly file: MemoryFile
  position: number
}

// Numbers of WASI preview 1.
const OK = 0
const BAD_DESCRIPTOR = 8
const NO_ENTRY = 44
const NOT_SEEKABLE = 70
const CREATE = 1
const TRUNCATE = 8
const DIRECTORY_TYPE = 3
const FILE_TYPE = 4
const STREAM_TYPE = 2
const ROOT = 3

/** Thrown through the program by its `proc_exit`. */
class ProgramExit extends Error {
  readonly code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

/**
 * Runs a WASI preview 1 command to its end, with files in memory only. It has the 13 calls that
 * flite imports. `node:wasi` is not used: on Node 20 it crashes the process on longer texts.
 */
export function runProgram(module: WebAssembly.Module, args: readonly string[]): ProgramResult {
  const files = new Map<string, MemoryFile>([['stdout', newFile()], ['stderr', newFile()]]) // prettier-ignore
  const open = new Map<number, OpenFile>([
    [1, { file: files.get('stdout') as MemoryFile, position: 0 }],
    [2, { file: files.get('stderr') as MemoryFile, position: 0 }],
  ])
  const argv = args.map((arg) => new TextEncoder().encode(`${arg}\0`))
  let descriptors = ROOT + 1
  const view = (): DataView => new DataView(memory.buffer)
  const bytes = (): Uint8Array => new Uint8Array(memory.buffer)
  /** The spans of an iovec list. */
  function* spans(list: number, count: number): Generator<readonly [at: number, length: number]> {
    for (let index = 0; index < count; index++) {
      const at = list + 8 * index
      yield [view().getUint32(at, true), view().getUint32(at + 4, true)]
    }
  }

  const calls = {
    args_sizes_get(count: number, size: number): number {
      view().setUint32(count, argv.length, true)
      view().setUint32(size, argv.reduce((sum, arg) => sum + arg.length, 0), true) // prettier-ignore
      return OK
    },
    args_get(pointers: number, buffer: number): number {
      for (const [index, arg] of argv.entries()) {
        view().setUint32(pointers + 4 * index, buffer, true)
        bytes().set(arg, buffer)
        buffer += arg.length
      }
      return OK
    },
    clock_time_get(_id: number, _precision: bigint, out: number): number {
      view().setBigUint64(out, 0n, true)
      return OK
    },
    fd_close: (fd: number): number => (open.delete(fd) ? OK : BAD_DESCRIPTOR),
    fd_fdstat_get(fd: number, out: number): number {
      const type = fd === ROOT ? DIRECTORY_TYPE : fd > ROOT ? FILE_TYPE : STREAM_TYPE
      const everything = 0xffff_ffff_ffff_ffffn
      view().setUint16(out, type, true)
      view().setUint16(out + 2, 0, true)
      view().setBigUint64(out + 8, everything, true)
      view().setBigUint64(out + 16, everything, true)
      return OK
    },
    fd_fdstat_set_flags: (): number => OK,
    fd_prestat_get(fd: number, out: number): number {
      if (fd !== ROOT) return BAD_DESCRIPTOR
      view().setUint32(out, 0, true)
      view().setUint32(out + 4, 1, true)
      return OK
    },
    fd_prestat_dir_name(_fd: number, path: number): number {
      bytes()[path] = '.'.charCodeAt(0)
      return OK
    },
    fd_read(fd: number, list: number, count: number, out: number): number {
      const from = open.get(fd)
      let total = 0
      if (from) {
        for (const [at, length] of spans(list, count)) {
          const end = Math.min(from.position + length, from.file.length)
          const part = from.file.bytes.subarray(from.position, end)
          bytes().set(part, at)
          from.position += part.length
          total += part.length
        }
      }
      view().setUint32(out, total, true)
      return OK
    },
    fd_seek(fd: number, offset: bigint, whence: number, out: number): number {
      const file = fd > ROOT ? open.get(fd) : undefined
      if (!file) return NOT_SEEKABLE
      const base = [0, file.position, file.file.length][whence] ?? 0
      file.position = base + Number(offset)
      view().setBigUint64(out, BigInt(file.position), true)
      return OK
    },
    fd_write(fd: number, list: number, count: number, out: number): number {
      const to = open.get(fd)
      if (!to) return BAD_DESCRIPTOR
      let total = 0
      for (const [at, length] of spans(list, count)) {
        write(to, bytes().subarray(at, at + length))
        total += length
      }
      view().setUint32(out, total, true)
      return OK
    },
    path_open(
      ...args: [number, number, number, number, number, bigint, bigint, number, number]
    ): number {
      const [, , path, length, flags, , , , out] = args
      const name = new TextDecoder()
        .decode(bytes().slice(path, path + length))
        .replace(/^[.]\//, '')
      let file = files.get(name)
      if (!file && !(flags & CREATE)) return NO_ENTRY
      if (!file) files.set(name, (file = newFile()))
      if (flags & TRUNCATE) file.length = 0
      open.set(descriptors, { file, position: 0 })
      view().setUint32(out, descriptors++, true)
      return OK
    },
    proc_exit(code: number): never {
      throw new ProgramExit(code)
    },
  }

  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: calls })
  const memory = exports['memory'] as WebAssembly.Memory
  let exitCode = 0
  try {
    ;(exports['_start'] as () => void)()
  } catch (error) {
    if (!(error instanceof ProgramExit)) throw error
    exitCode = error.code
  }
  const contents = new Map(
    [...files].map(([name, file]) => [name, file.bytes.subarray(0, file.length)]),
  )
  const text = (name: string): string => new TextDecoder().decode(contents.get(name))
  return { exitCode, stdout: text('stdout'), stderr: text('stderr'), files: contents }
}

function newFile(): MemoryFile {
  return { bytes: new Uint8Array(0), length: 0 }
}

function write(to: OpenFile, part: Uint8Array): void {
  const { file } = to
  const end = to.position + part.length
  if (end > file.bytes.length) {
    const grown = new Uint8Array(Math.max(65_536, end * 2))
    grown.set(file.bytes.subarray(0, file.length))
    file.bytes = grown
  }
  file.bytes.set(part, to.position)
  to.position = end
  file.length = Math.max(file.length, end)
}
