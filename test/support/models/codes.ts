// How a token goes through the networks of families that have more than one: as two of many channels
// that are one, the rest nothing. The last network gives each channel a tone of its own.
import { angularSteps, TONE_GAIN } from './tones.ts'

/** Rows of a table [vocabulary, channels]: the two channels of each token, both `gain`. */
export function tokenCodes(vocabulary: number, channels: number, gain = 1): number[] {
  // The first two thirds of the channels count up, the others tell how often they went round.
  const low = Math.floor((channels * 2) / 3)
  return Array.from({ length: vocabulary * channels }, (_, at) => {
    const [token, channel] = [Math.floor(at / channels), at % channels]
    const one = channel === token % low || channel === low + Math.floor(token / low)
    return one ? gain : 0
  })
}

/** Rows of a table [channels, samples]: the tone of each channel, whole periods. */
export function channelTones(channels: number, samples: number, sampleRate: number): number[] {
  const steps = angularSteps(channels, samples, sampleRate)
  return Array.from(
    { length: channels * samples },
    (_, at) => (TONE_GAIN / 2) * Math.sin(steps[Math.floor(at / samples)]! * (at % samples)),
  )
}
