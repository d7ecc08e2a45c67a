import type { Opened, OpenOptions } from './open.ts'
import type { Terminal } from './terminal.ts'

/** What a command sees of the world. */
export interface CliContext {
  readonly env: { readonly [name: string]: string | undefined }
  readonly cwd: string
  /** Fires with Ctrl-C. */
  readonly signal: AbortSignal
  readonly stdout: Terminal
  readonly stderr: Terminal
  /** Writes text to standard output, as it is. */
  print(text: string): Promise<void>
  /** Writes bytes to standard output; false when nobody reads them any more. */
  printBytes(bytes: Uint8Array): Promise<boolean>
  /** Writes a line to standard error. */
  note(line: string): void
  /** Writes to standard error, as it is. */
  draw(text: string): void
  /** Keeps something until the command ends, in whatever way, and disposes of it then; the last first. */
  own<T extends AsyncDisposable>(thing: T): T
  /** The library; closed when the command ends. */
  open(options?: OpenOptions): Promise<Opened>
}
