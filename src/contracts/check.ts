/** The test functions of any runner: vitest's, `node:test`'s, or your own. */
export interface ContractRunner {
  describe(name: string, body: () => void): void
  test(name: string, body: () => Promise<void>): void
}

/** Fails the test with `message` unless `condition` holds. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** Fails the test unless both are the same number or text. */
export function checkSame<T extends string | number | boolean | undefined>(
  actual: T,
  expected: T,
  what: string,
): void {
  check(
    Object.is(actual, expected),
    `${what}: expected ${String(expected)}, got ${String(actual)}.`,
  )
}

/** Whether both have the same data, whatever the order of their keys; what is undefined counts as absent. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const left = Object.entries(a).filter(([, value]) => value !== undefined)
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined))
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameData(value, right.get(key)))
  )
}

/** Fails the test unless both have the same data. */
export function checkData(actual: unknown, expected: unknown, what: string): void {
  check(
    sameData(actual, expected),
    `${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}.`,
  )
}

/** What a promise came to. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown }

/** Waits for what a promise comes to, and never rejects. */
export async function outcome<T>(promise: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await promise }
  } catch (error) {
    return { error }
  }
}

/** The value of a promise, or a failed test when it takes longer than `deadlineMs`. */
export async function within<T>(promise: Promise<T>, deadlineMs: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Expected ${what} within ${deadlineMs} ms; it was still waiting.`)),
      deadlineMs,
    )
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
