import type { CallContext } from '../core/call-context.ts'

const { signal: NEVER } = new AbortController()

type Asynchronous<T> = {
  readonly [K in keyof T]: T[K] extends (...given: never[]) => Promise<unknown> ? T[K] : never
}

/**
 * Methods of something that the first call opens. The signal with which it is opened is that of
 * the options, which come last, when there are any.
 */
export function lazyMethods<T extends Asynchronous<T>>(
  open: (signal: AbortSignal) => Promise<T>,
  names: readonly (keyof T)[],
): T {
  const method =
    (name: keyof T) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      const last = given.at(-1) as Partial<CallContext> | undefined
      const signal = last?.signal instanceof AbortSignal ? last.signal : NEVER
      const it = (await open(signal)) as {
        [K in keyof T]: (...given: readonly unknown[]) => unknown
      }
      return it[name](...given)
    }
  return Object.fromEntries(names.map((name) => [name, method(name)])) as unknown as T
}
