import type { ModelProgress } from '../ports/model-shelf.ts'
import type { CliContext } from './context.ts'
import { startProgress, type Progress } from './progress.ts'

/** Shows how far the adding or checking of models is. */
export interface ModelBar {
  readonly update: (progress: ModelProgress) => void
  /** Takes it away. */
  stop(): void
}

const LABELS: { readonly [phase in ModelProgress['phase']]: string } = {
  download: 'Downloading',
  unpack: 'Unpacking',
  copy: 'Copying',
  check: 'Checking',
}
const LINE_MS = 1000

/**
 * Shows a bar on a terminal, a new one for each phase. Elsewhere, with `--json`, it writes a line of
 * JSON to standard error for each phase and each second.
 */
export function modelBar(context: CliContext, { json = false }: { json?: boolean }): ModelBar {
  const { stderr } = context
  let bar: Progress | undefined
  let phase = ''
  let lastMs = 0
  return {
    update(progress) {
      const { bytes, totalBytes } = progress
      const here = `${progress.phase} ${progress.what}`
      const changed = here !== phase
      phase = here
      if (stderr.isTty) {
        if (changed) {
          bar?.stop()
          const write = (text: string): void => context.draw(text)
          bar = startProgress({ terminal: stderr, write, label: LABELS[progress.phase] })
        }
        bar?.update(totalBytes ? bytes / totalBytes : undefined)
      } else if (json && (changed || performance.now() - lastMs >= LINE_MS)) {
        lastMs = performance.now()
        context.note(JSON.stringify({ progress }))
      }
    },
    stop: () => bar?.stop(),
  }
}
