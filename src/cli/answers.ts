import { createInterface } from 'node:readline'
import type { CliContext } from './context.ts'
import { readPieces } from './text-source.ts'

/** Lines that somebody writes. */
export interface Answers extends AsyncDisposable {
  /** Whether a person types them, one after the other as they are asked for. */
  readonly typed: boolean
  /** Asks for the next one; undefined when there are no more. Rejects with the signal's reason. */
  next(prompt: string): Promise<string | undefined>
}

/** Longest text on standard input, in code points. */
const MAX_CHARS = 10_000_000

/** Lines of standard input: typed, with a prompt and editing, or from a pipe or file. */
export function openAnswers(context: CliContext, output: NodeJS.WriteStream): Answers {
  return process.stdin.isTTY && output.isTTY
    ? typedAnswers(context, output)
    : writtenAnswers(context)
}

function typedAnswers({ signal }: CliContext, output: NodeJS.WriteStream): Answers {
  const lines: string[] = []
  let over = false
  let wake = (): void => {}
  const reader = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 })
  // The terminal sends no signal while lines are edited here.
  reader.on('SIGINT', () => void process.emit('SIGINT', 'SIGINT'))
  reader.on('line', (line) => {
    lines.push(line)
    wake()
  })
  reader.on('close', () => {
    over = true
    wake()
  })
  const stop = (): void => reader.close()
  signal.addEventListener('abort', stop, { once: true })
  return {
    typed: true,
    async next(prompt) {
      signal.throwIfAborted()
      if (lines.length === 0 && !over) {
        const changed = new Promise<void>((resolve) => (wake = resolve))
        reader.setPrompt(prompt)
        reader.prompt()
        await changed
        signal.throwIfAborted()
      }
      return lines.shift()
    },
    [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', stop)
      reader.close()
      return Promise.resolve()
    },
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (rest !== '') yield rest
}

function writtenAnswers({ signal }: CliContext): Answers {
  const source = { kind: 'stdin', live: true } as const
  const lines = linesOf(readPieces(source, { maxChars: MAX_CHARS, signal }))
  return {
    typed: false,
    async next() {
      const { done, value } = await lines.next()
      return done === true ? undefined : value
    },
    async [Symbol.asyncDispose]() {
      await lines.return(undefined)
    },
  }
}
