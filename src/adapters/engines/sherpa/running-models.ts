import type { EngineStatus, SpeechEngine } from '../../../ports/engine.ts'

/** An engine of one model; `processPool` makes them. */
export interface ModelEngine extends SpeechEngine {
  status(): EngineStatus
}

interface Running {
  readonly engine: ModelEngine
  /** Changes with anything the engine was made of. */
  readonly made: string
  uses: number
}

/** An engine that is not closed before it is given back. */
export interface ModelLease {
  readonly engine: ModelEngine
  release(): void
}

/** The engines of the models that were asked for. */
export interface RunningModels {
  /** Lends the engine of a model; makes another when `made` has changed. */
  lend(model: string, made: string, make: () => ModelEngine): ModelLease
  status(model: string): EngineStatus | undefined
  /** Closes the engines of all other models, each when nobody uses it. */
  only(models: readonly string[]): void
  close(): Promise<void>
}

/** Keeps one engine for each model; one that is out of date is closed when nobody uses it. */
export function runningModels(): RunningModels {
  const current = new Map<string, Running>()
  const all = new Set<Running>()
  const drop = (running: Running): void => {
    all.delete(running)
    void running.engine.close()
  }
  const take = (model: string, made: string, make: () => ModelEngine): Running => {
    const known = current.get(model)
    if (known?.made === made) return known
    const running = { engine: make(), made, uses: 0 }
    current.set(model, running)
    all.add(running)
    if (known?.uses === 0) drop(known)
    return running
  }
  return {
    lend(model, made, make) {
      const running = take(model, made, make)
      running.uses++
      return {
        engine: running.engine,
        release() {
          running.uses--
          if (running.uses === 0 && current.get(model) !== running) drop(running)
        },
      }
    },
    status: (model) => current.get(model)?.engine.status(),
    only(models) {
      for (const [model, running] of current) {
        if (models.includes(model)) continue
        current.delete(model)
        if (running.uses === 0) drop(running)
      }
    },
    async close() {
      await Promise.all([...all].map(({ engine }) => engine.close()))
      current.clear()
      all.clear()
    },
  }
}
