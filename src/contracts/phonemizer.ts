import { SpeechError } from '../core/errors.ts'
import type { Phonemizer } from '../ports/phonemizer.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'
import { never } from './spoken.ts'

/** What is to be proven a phonemizer. */
export interface PhonemizerContractOptions extends ContractRunner {
  readonly name: string
  /** Makes a fresh phonemizer, and says how it is closed. */
  create(): Promise<{ readonly phonemizer: Phonemizer; close(): Promise<void> }>
  /** Milliseconds after which something that should end is said not to. Default 20,000. */
  readonly deadlineMs?: number
}

/** Proves that something is a `Phonemizer` that knows English. Works with any test runner. */
export function phonemizerContract(options: PhonemizerContractOptions): void {
  const { describe, test, deadlineMs = 20_000 } = options
  const withPhonemizer = async (body: (phonemizer: Phonemizer) => Promise<void>): Promise<void> => {
    const { phonemizer, close } = await options.create()
    try {
      await body(phonemizer)
    } finally {
      await within(close(), deadlineMs, 'close() to resolve')
    }
  }

  describe(`phonemizer contract: ${options.name}`, () => {
    test('spells words apart by spaces, with the punctuation of clauses', () =>
      withPhonemizer(async (phonemizer) => {
        const ipa = await phonemizer.phonemize('Hello, world. Are you there?', 'en-US', {
          signal: never(),
        })
        checkSame(ipa.split(' ').length, 5, `words in ${ipa}`)
        check(/^[^ ]+, [^ ]+[.] .*[?]$/.test(ipa), `Expected the punctuation in ${ipa}.`)
        check(/[əɛɜæ]/.test(ipa), `Expected IPA, got ${ipa}.`)
      }))

    test('spells long texts and blank ones', () =>
      withPhonemizer(async (phonemizer) => {
        const text = 'All work and no play. '.repeat(400)
        const ipa = await phonemizer.phonemize(text, 'en-US', { signal: never() })
        checkSame(ipa.split('.').length, 401, 'sentences')
        checkSame(await phonemizer.phonemize(' \n ', 'en-US', { signal: never() }), '', 'blank')
      }))

    test('refuses a language it does not have', () =>
      withPhonemizer(async (phonemizer) => {
        const spelled = await outcome(phonemizer.phonemize('Hello', 'qaa', { signal: never() }))
        check('error' in spelled && SpeechError.is(spelled.error), 'Expected a SpeechError.')
        checkSame(spelled.error.code, 'unsupported', 'code')
      }))

    test('rejects with the reason of the signal', () =>
      withPhonemizer(async (phonemizer) => {
        const reason = new Error('left')
        const signal = AbortSignal.abort(reason)
        const spelled = await outcome(phonemizer.phonemize('Hello', 'en-US', { signal }))
        check('error' in spelled && spelled.error === reason, 'Expected the reason.')
      }))
  })
}
