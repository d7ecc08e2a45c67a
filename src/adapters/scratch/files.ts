import os from 'node:os'
import { SpeechError } from '../../core/errors.ts'
import type { PcmFormat, PcmFrame } from '../../core/pcm.ts'
import type { Scratch, ScratchAudio } from '../../ports/scratch.ts'
import type { FrameFile } from './frame-file.ts'
import { createFrameFile } from './frame-file.ts'
import { checkFormat, checkOpen, give } from './memory.ts'

/** Settings of scratch room on disk. */
export interface FileScratchOptions {
  /** Folder of the temporary files; made when missing. Default: the system's own. */
  readonly dir?: string
  /** Bytes of samples one audio keeps in memory before the rest goes to a file. Default 32 MiB. */
  readonly memoryBytes?: number
}

/**
 * Scratch room that keeps short audio in memory and the rest of long audio in one temporary
 * file each, gone with the disposal, the signal, or the process. A full or unwritable disk
 * rejects with `unavailable`.
 */
export function fileScratch(options: FileScratchOptions = {}): Scratch {
  const { dir = os.tmpdir(), memoryBytes = 32 * 1024 * 1024 } = options
  return {
    async open({ signal }) {
      signal.throwIfAborted()
      return openAudio(dir, memoryBytes, signal)
    },
  }
}

function openAudio(dir: string, memoryBytes: number, signal: AbortSignal): ScratchAudio {
  const frames: (PcmFrame | undefined)[] = []
  let bytes = 0
  let format: PcmFormat | undefined
  let totalSamples = 0
  let file: Promise<FrameFile> | undefined
  let released: Promise<void> | undefined

  function release(): Promise<void> {
    released ??= (async () => {
      signal.removeEventListener('abort', abort)
      frames.length = 0
      // A file that could not be made is nothing to close.
      const made = await file?.catch(() => undefined)
      await made?.close()
    })()
    return released
  }
  /** Whoever disposes of the audio later is told when closing failed. */
  const abort = (): void => void release().catch(() => {})
  signal.addEventListener('abort', abort, { once: true })

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    checkOpen(released !== undefined, signal)
    try {
      return await work()
    } catch (cause) {
      checkOpen(released !== undefined, signal)
      throw new SpeechError(
        'unavailable',
        'Expected room for temporary audio on disk; there is none.',
        {
          cause,
        },
      )
    }
  }

  return {
    async append(frame) {
      checkOpen(released !== undefined, signal)
      checkFormat(format, frame.format)
      if (!file && bytes + frame.samples.byteLength <= memoryBytes) {
        bytes += frame.samples.byteLength
        frames.push(frame)
      } else {
        await guarded(async () => {
          file ??= createFrameFile(dir)
          await (await file).append(frame)
        })
      }
      format ??= frame.format
      totalSamples += frame.samples.length / frame.format.channels
    },
    get totalSamples() {
      return totalSamples
    },
    get format() {
      return format
    },
    async *read({ last = false } = {}) {
      const count = frames.length
      for (let i = 0; i < count; i++) {
        checkOpen(released !== undefined, signal)
        yield give(frames, i, last)
      }
      checkOpen(released !== undefined, signal)
      if (!file || !format) return
      const rest = (await file).read(format)
      for (;;) {
        const next = await guarded(() => rest.next())
        if (next.done) return
        yield next.value
      }
    },
    [Symbol.asyncDispose]: release,
  }
}
