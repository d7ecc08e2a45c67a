import { SpeechError } from '../../core/errors.ts'
import type { Codec } from '../../core/request.ts'
import type { EncoderSession, OpenSession, SessionOptions, SessionSink } from './session.ts'

/** Where each codec's work is; a library is loaded when its codec is first used. */
const LOADERS: Readonly<Record<Codec, () => Promise<OpenSession>>> = {
  wav: async () => (await import('./wav.ts')).openWav,
  pcm: async () => (await import('./wav.ts')).openPcm,
  ulaw: async () => (await import('./g711.ts')).openUlaw,
  alaw: async () => (await import('./g711.ts')).openAlaw,
  mp3: async () => (await import('./mp3/session.ts')).openMp3,
  opus: async () => (await import('./opus/session.ts')).openOpus,
  webm: async () => (await import('./webm/session.ts')).openWebm,
  flac: async () => (await import('./flac/session.ts')).openFlac,
  aac: async () => (await import('./aac/adts.ts')).openAdts,
  m4a: async () => (await import('./aac/m4a.ts')).openM4a,
}

/**
 * Opens a session of any codec and holds it to what was promised: whole samples of every
 * channel, and as many as `totalSamples` said unless the header can still be put right. All it
 * throws is a `SpeechError`.
 */
export async function openSession(
  codec: Codec,
  options: SessionOptions,
  sink: SessionSink,
): Promise<EncoderSession> {
  const open = await load(codec)
  const failed = (cause: unknown): SpeechError =>
    SpeechError.is(cause)
      ? cause
      : new SpeechError('internal', `The ${codec} encoder broke.`, { cause })
  const guard = (work: () => void): void => {
    try {
      work()
    } catch (cause) {
      throw failed(cause)
    }
  }
  let session: EncoderSession
  try {
    session = await open(options, sink)
  } catch (cause) {
    throw failed(cause)
  }
  const { channels } = options.format
  let taken = 0
  return {
    push(samples) {
      if (samples.length % channels !== 0) {
        throw new SpeechError(
          'internal',
          `Expected samples in multiples of ${channels}, came ${samples.length}.`,
        )
      }
      if (samples.length === 0) return
      taken += samples.length / channels
      guard(() => session.push(samples))
    },
    finish() {
      const promised = options.totalSamples
      if (promised !== undefined && promised !== taken && !options.seekable) {
        throw new SpeechError('internal', `Expected ${promised} samples, came ${taken}.`)
      }
      guard(() => session.finish())
    },
    free: () => guard(() => session.free()),
  }
}

async function load(codec: Codec): Promise<OpenSession> {
  try {
    return await LOADERS[codec]()
  } catch (cause) {
    throw new SpeechError('unavailable', `The ${codec} encoder could not be loaded.`, { cause })
  }
}
