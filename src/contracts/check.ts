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
