/** Characters of all requests that are remembered. */
const MAX_CHARS = 2_000_000

/** Which key a request has: planning is most of what a hit would cost. */
export interface RequestMemo {
  get(asked: string): string | undefined
  set(asked: string, key: string): void
}

/** Keys of the requests used last. */
export function requestMemo(): RequestMemo {
  // A Map keeps its order: a request is put at the end when it is used.
  const keys = new Map<string, string>()
  let chars = 0
  return {
    get(asked) {
      const key = keys.get(asked)
      if (key === undefined) return undefined
      keys.delete(asked)
      keys.set(asked, key)
      return key
    },
    set(asked, key) {
      if (!keys.has(asked)) chars += asked.length
      keys.set(asked, key)
      for (const oldest of keys.keys()) {
        if (chars <= MAX_CHARS) break
        keys.delete(oldest)
        chars -= oldest.length
      }
    },
  }
}
