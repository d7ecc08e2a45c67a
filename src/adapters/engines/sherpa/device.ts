import { SpeechError } from '../../../core/errors.ts'

/** Devices to try, one after the other, for what the settings ask: `auto`, `cpu`, `cuda`, … */
export function devicesToTry(asked: string, there: readonly string[]): readonly string[] {
  // Apple's and Microsoft's are slower for many models than the processor: only when asked for.
  if (asked === 'auto') return there.filter((it) => it === 'cuda' || it === 'cpu')
  const wanted = asked.toLowerCase()
  if (there.includes(wanted)) return [wanted]
  const message = `Expected the device of sherpa to be auto or one of ${there.join(', ')}, got ${JSON.stringify(asked.slice(0, 32))}.`
  throw new SpeechError('unavailable', message, {
    retryable: false,
    details: { param: 'engines.sherpa.device', expected: [...there] },
  })
}
