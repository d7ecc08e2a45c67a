import { lazyMethods } from './lazy-methods.ts'
import type { Lazy } from './lazy.ts'
import type { Conversions, Practice } from './practice/practice.ts'

/** Practice whose database and store are opened by the first call. */
export function lazyPractice(place: Lazy<{ readonly practice: Practice }>): Practice {
  const open = async (signal: AbortSignal): Promise<Practice> => (await place.get(signal)).practice
  return {
    ...lazyMethods<Omit<Practice, 'conversions'>>(open, [
      'addItem',
      'addLesson',
      'item',
      'items',
      'changeItem',
      'removeItem',
      'retryItem',
      'audio',
      'sentences',
      'attempt',
      'attemptById',
      'attempts',
      'summary',
      'log',
      'itemPractice',
      'progress',
      'due',
      'import',
      'follow',
    ]),
    conversions: lazyMethods<Conversions>(
      async (signal) => (await open(signal)).conversions,
      ['convert', 'get', 'list', 'audio', 'file', 'counts', 'removeFailed'],
    ),
  }
}
