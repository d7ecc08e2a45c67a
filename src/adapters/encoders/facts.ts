import type { PcmFormat } from '../../core/pcm.ts'
import type { Codec } from '../../core/request.ts'
import type { AudioEncoder } from '../../ports/encoder.ts'

/** All of an encoder but its work. */
export type EncoderFacts = Omit<AudioEncoder, 'encode'> & {
  /** True when encoding is dear enough to belong in a thread. */
  readonly heavy: boolean
}

const COMMON_RATES = [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000]
const OPUS_RATES = [8000, 12000, 16000, 24000, 48000]

/** The range of libopus that is of use for one or two channels (RFC 6716, part 2.1.1). */
const OPUS_BIT_RATES = { min: 6000, max: 256_000, default: 32_000 }

function facts(
  codec: Codec,
  mediaType: string | ((format: PcmFormat) => string),
  rest: Partial<
    Pick<EncoderFacts, 'extension' | 'sampleRates' | 'bitRates' | 'heavy' | 'lengthFirst'>
  > = {},
): EncoderFacts {
  return {
    codec,
    extension: rest.extension ?? codec,
    sampleRates: rest.sampleRates ?? COMMON_RATES,
    ...(rest.bitRates && { bitRates: rest.bitRates }),
    ...(rest.lengthFirst && { lengthFirst: true }),
    mediaType: typeof mediaType === 'string' ? () => mediaType : mediaType,
    heavy: rest.heavy ?? true,
  }
}

const rawPcm = ({ sampleRate, channels }: PcmFormat): string =>
  `audio/pcm; rate=${sampleRate}; channels=${channels}`

/**
 * What each codec accepts and is called. `bitRates.default` is meant for mono speech at 24 kHz;
 * an encoder that is given no bit rate chooses by the format.
 */
export const ENCODER_FACTS: Readonly<Record<Codec, EncoderFacts>> = {
  wav: facts('wav', 'audio/wav', { sampleRates: [...COMMON_RATES, 96_000], heavy: false }),
  pcm: facts('pcm', rawPcm, { sampleRates: [...COMMON_RATES, 96_000], heavy: false }),
  mp3: facts('mp3', 'audio/mpeg', { bitRates: { min: 8000, max: 320_000, default: 64_000 } }),
  opus: facts('opus', 'audio/ogg; codecs=opus', {
    sampleRates: OPUS_RATES,
    bitRates: OPUS_BIT_RATES,
  }),
  webm: facts('webm', 'audio/webm; codecs=opus', {
    sampleRates: OPUS_RATES,
    bitRates: OPUS_BIT_RATES,
  }),
  flac: facts('flac', 'audio/flac', { sampleRates: [...COMMON_RATES, 96_000] }),
  aac: facts('aac', 'audio/aac', { bitRates: { min: 16_000, max: 320_000, default: 64_000 } }),
  m4a: facts('m4a', 'audio/mp4; codecs="mp4a.40.2"', {
    lengthFirst: true,
    bitRates: { min: 16_000, max: 320_000, default: 64_000 },
  }),
  // G.711 is a code for telephone lines: 8 kHz and nothing else.
  ulaw: facts('ulaw', 'audio/wav', { extension: 'wav', sampleRates: [8000], heavy: false }),
  alaw: facts('alaw', 'audio/wav', { extension: 'wav', sampleRates: [8000], heavy: false }),
}
