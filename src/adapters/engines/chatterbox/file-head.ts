import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs'

/** Bytes of a file that are looked at to tell what it is. */
const HEAD_BYTES = 256
/** The first line of a file that stands for one kept elsewhere (Git LFS, spec version 1). */
const POINTER = 'version https://git-lfs.github.com/spec/'

/** What a file is, and when it was changed. */
export interface FileHead {
  /** What stands there, as the end of "found …"; `onnx` and `json` by their first byte. */
  readonly kind: 'onnx' | 'json' | (string & {})
  readonly sizeBytes: number
  readonly changedMs: number
}

/** Tells what a file is by its first bytes; undefined when it is not there. */
export function fileHead(file: string): FileHead | undefined {
  const about = fileAbout(file)
  if (!about) return undefined
  const told = { sizeBytes: about.size, changedMs: about.mtimeMs }
  if (!about.isFile()) return { kind: 'a folder', ...told }
  if (about.size === 0) return { kind: 'an empty file', ...told }
  const head = Buffer.alloc(Math.min(HEAD_BYTES, about.size))
  try {
    const opened = openSync(file, 'r')
    try {
      readSync(opened, head)
    } finally {
      closeSync(opened)
    }
  } catch {
    return { kind: 'a file that cannot be read', ...told }
  }
  return { kind: kindOf(head), ...told }
}

/** Size and times of what stands there; undefined when nothing does, or nobody may look. */
export function fileAbout(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function kindOf(head: Buffer): string {
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (text.startsWith(POINTER)) return 'a Git LFS pointer in place of the file'
  if (text.startsWith('<')) return 'a web page'
  if (text.startsWith('{')) return 'json'
  // Field 1, `ir_version`, as a varint: how onnx.proto3 files begin.
  return head[0] === 0x08 ? 'onnx' : 'something else'
}
