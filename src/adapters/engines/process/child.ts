import { spawn, type ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import { startHost, type Host, type HostOptions } from '../thread/host.ts'
import type { Ending, Link } from '../thread/link.ts'
import type { FromSpeaker } from '../thread/messages.ts'
import { READS_MEMORY, residentBytes } from './memory.ts'
import { answerReader, ask } from './messages.ts'
import { lineReader } from './output.ts'
import { openSampleFile, type SampleSource } from './sample-file.ts'

/** Milliseconds between two words of a process about its memory, where it cannot be looked up. */
const TELL_MEMORY_MS = 1000
/** Milliseconds between the end of a process and the end of its pipes, whichever is first. */
const DRAIN_MS = 1000
/** Characters of the last lines it wrote to its error output while it loaded. */
const LAST_WORDS_CHARS = 2000

/** How a child process is started and watched. */
export interface ProcessHostOptions extends HostOptions {
  /** The child's own file, which calls `serveProcess`. */
  readonly entry: URL
  readonly data: Json
  /** Whether the process tells its memory itself. Default: where it cannot be looked up. */
  readonly tellsMemory?: boolean
}

/** A child process with a speaker in it. */
export interface ProcessHost extends Host {
  readonly pid: number | undefined
  /** Its resident memory in bytes, where that is known. */
  memory(): Promise<number | undefined>
}

/**
 * Starts a child process with a speaker in it. They speak over a socket, its file descriptor 3,
 * that ends with either of them. What it writes goes to the log at debug level, never more than a
 * few lines a second.
 */
export function startProcess(options: ProcessHostOptions): ProcessHost {
  const { engine, logger, tellsMemory = !READS_MEMORY } = options
  let toldBytes: number | undefined
  let pid: number | undefined
  const open = (hear: (message: FromSpeaker) => void): Link => {
    const file = openSampleFile((bytes) => {
      if (socket instanceof Socket && socket.writable) ask(socket, { kind: 'taken', bytes })
    })
    const child = start(options.entry, file)
    pid = child.pid
    const fields = { pid }
    const socket = child.stdio[3]
    const ending: { cause?: unknown } = {}
    let lastWords = ''
    let loaded = false
    let leaving: NodeJS.Timeout | undefined

    const watch = (stream: Readable | null, name: string): void => {
      const line = lineReader(
        (text) => {
          // Later lines may hold what is spoken.
          if (!loaded && name === 'stderr') lastWords = `${lastWords}${text}\n`
          lastWords = lastWords.slice(-LAST_WORDS_CHARS)
          logger?.debug({ engine, ...fields, stream: name, line: text }, 'engine process wrote')
        },
        () => performance.now(),
      )
      stream?.on('data', line)
      stream?.on('error', () => {})
    }
    watch(child.stdout, 'stdout')
    watch(child.stderr, 'stderr')

    const exited = new Promise<Ending>((resolve) => {
      const end = (exitCode: number | null, signal: string | null): void => {
        file?.close()
        const cause = ending.cause ?? (lastWords === '' ? undefined : new Error(lastWords.trim()))
        resolve({
          ...(cause !== undefined && { cause }),
          ...(exitCode !== null && { exitCode }),
          ...(signal !== null && { signal }),
        })
      }
      child.once('error', (error) => {
        ending.cause ??= error
        // It has not even begun.
        if (child.pid === undefined) end(null, null)
      })
      // Comes when its pipes are read to their end, too.
      child.once('close', end)
      child.once('exit', () => {
        clearTimeout(leaving)
        const drained = setTimeout(() => {
          for (const it of [child.stdout, child.stderr, socket]) it?.destroy()
        }, DRAIN_MS)
        child.once('close', () => clearTimeout(drained))
      })
    })

    if (!(socket instanceof Socket)) throw new TypeError('Expected a socket to the process.')
    const read = answerReader((message) => {
      if (message.kind === 'memory') toldBytes = message.bytes
      else {
        if (message.kind === 'ready') loaded = true
        hear(message)
      }
    }, file)
    socket.on('data', (chunk: Buffer) => {
      try {
        read(chunk)
      } catch (error) {
        ending.cause ??= error
        socket.destroy()
        child.kill('SIGKILL')
      }
    })
    // A process that has closed it, or ended, has nothing more to say.
    socket.on('error', () => {})
    socket.once('close', () => {
      leaving = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS)
      leaving.unref()
    })
    const handles = [child, socket, child.stdout, child.stderr] as readonly {
      ref?: () => void
      unref?: () => void
    }[]
    const post: Link['post'] = (message) => {
      if (socket.writable) ask(socket, message)
    }
    try {
      ask(socket, {
        kind: 'start',
        logs: logger !== undefined,
        tellMemoryMs: tellsMemory ? TELL_MEMORY_MS : 0,
        sampleFile: file !== undefined,
        options: options.data,
      })
    } catch (error) {
      // It would wait for this for ever.
      child.kill('SIGKILL')
      throw error
    }
    return {
      kind: 'process',
      fields,
      exited,
      post,
      // No memory is shared; the message says it.
      interrupt: () => {},
      ref: () => handles.forEach((it) => it.ref?.()),
      unref: () => handles.forEach((it) => it.unref?.()),
      kill: () => void child.kill('SIGKILL'),
    }
  }
  const host = startHost(open, options)
  return Object.defineProperties(host, {
    pid: { get: () => pid },
    memory: {
      value: () =>
        tellsMemory || pid === undefined ? Promise.resolve(toldBytes) : residentBytes(pid),
    },
  }) as ProcessHost
}

function start(entry: URL, file: SampleSource | undefined): ChildProcess {
  try {
    const child = spawn(process.execPath, [fileURLToPath(entry)], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', ...(file ? [file.fd] : [])],
      env: process.env,
      windowsHide: true,
    })
    // Where no more files can be opened, Node leaves it bare and tells why later.
    if ((child.stdio as unknown) !== undefined) return child
    child.once('error', () => {})
    throw new SpeechError(
      'unavailable',
      'Expected to start a process, but too many files are open.',
    )
  } catch (error) {
    file?.close()
    throw error
  }
}
