import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { LoadedTts } from 'sherpa-onnx-node'

/** A model loaded in several ways: the one that most calls want, and the last other one. */
export interface LoadedVariants {
  /** Loads it, unless it is loaded. */
  get(variant: string): Promise<LoadedTts>
}

/** Keeps `first`, once loaded, and one more. */
export function loadedVariants(
  first: string,
  load: (variant: string) => Promise<LoadedTts>,
): LoadedVariants {
  const loaded = new Map<string, Promise<LoadedTts>>()
  return {
    async get(variant) {
      const known = loaded.get(variant)
      if (known) return known
      for (const other of loaded.keys()) {
        if (other === first || variant === first) continue
        loaded.delete(other)
        collectGarbage()
      }
      const loading = load(variant)
      loaded.set(variant, loading)
      loading.catch(() => loaded.delete(variant))
      return loading
    },
  }
}

/**
 * A model is freed with its JavaScript object, and that is small: nothing else would make the
 * collector run before several models are in memory.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  setImmediate(collect)
}
