import type { Logger } from '../../../ports/logger.ts'
import { openModelFolder } from './model-folder.ts'
import { explainProblems, type ModelReport } from './model-report.ts'
import { recognize } from './recognize.ts'

/** A model folder with the name that voices of it have in their ids. */
export interface NamedModel {
  readonly name: string
  readonly dir: string
}

/** A model of the catalogue as it is now. */
export interface KnownModel extends NamedModel {
  readonly report: ModelReport
}

/** The models there are. */
export interface ModelCatalog {
  /** Looks at the folders again, and into those that have changed. */
  list(options: { readonly signal: AbortSignal }): Promise<readonly KnownModel[]>
  /** What was found last. */
  last(): readonly KnownModel[]
}

/** Milliseconds for which what was found last is not looked at again. */
const FRESH_MS = 1000

/** Finds models and recognises each; one that is wrong is told once, until it changes. */
export function modelCatalog(
  models: {
    list(options: { readonly signal: AbortSignal }): Promise<readonly NamedModel[]>
  },
  clock: { monotonic(): number },
  logger: Logger | undefined,
): ModelCatalog {
  let known: readonly KnownModel[] = []
  let looking: Promise<readonly KnownModel[]> | undefined
  let lookedMs = -Infinity
  const told = new Map<string, string>()

  const look = async (): Promise<readonly KnownModel[]> => {
    // Several callers share one look, which no single one may end.
    const signal = new AbortController().signal
    const found: KnownModel[] = []
    for (const { name, dir } of await models.list({ signal })) {
      const { fingerprint } = await openModelFolder(dir, signal)
      const before = known.find((it) => it.dir === dir)?.report
      const report = before?.fingerprint === fingerprint ? before : await recognize(dir, { signal })
      found.push({ name, dir, report })
      const explained = report.ok ? '' : explainProblems(report)
      if (explained !== '' && told.get(dir) !== explained)
        logger?.warn({ model: name, dir, problems: report.problems }, 'model cannot be used')
      told.set(dir, explained)
    }
    known = found
    lookedMs = clock.monotonic()
    return found
  }
  return {
    last: () => known,
    async list({ signal }) {
      signal.throwIfAborted()
      if (clock.monotonic() - lookedMs < FRESH_MS) return known
      looking ??= look().finally(() => {
        looking = undefined
      })
      return looking
    },
  }
}
