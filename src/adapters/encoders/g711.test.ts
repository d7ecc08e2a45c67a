import { expect, test } from 'vitest'
import { aLaw, muLaw } from './g711.ts'

/** Decoders written from the tables of ITU-T G.711, other than the encoders. */
function fromMuLaw(code: number): number {
  const bits = ~code & 0xff
  const magnitude = ((((bits & 0x0f) << 3) + 132) << ((bits >> 4) & 7)) - 132
  return bits & 0x80 ? -magnitude : magnitude
}

function fromALaw(code: number): number {
  const bits = code ^ 0x55
  const segment = (bits >> 4) & 7
  const step = ((bits & 0x0f) << 4) + 8
  const magnitude = segment === 0 ? step : (step + 0x100) << (segment - 1)
  return bits & 0x80 ? magnitude : -magnitude
}

test('the ends and the middle of the scale have the codes of the standard', () => {
  expect([0, 32_767, -32_768].map(muLaw)).toEqual([0xff, 0x80, 0x00])
  expect([0, -1, 32_767, -32_768].map(aLaw)).toEqual([0xd5, 0x55, 0xaa, 0x2a])
})

test('every code is the one its own value has', () => {
  for (let code = 0; code < 256; code++) {
    // µ-law has two zeros; the negative one is written as the positive.
    if (code !== 0x7f) expect(muLaw(fromMuLaw(code))).toBe(code)
    expect(aLaw(fromALaw(code))).toBe(code)
  }
})

test('every sample comes back within half a step of its segment', () => {
  const wrong: number[] = []
  for (let sample = -32_768; sample < 32_768; sample++) {
    const magnitude = Math.abs(sample)
    const muStep = 2 ** Math.max(3, Math.floor(Math.log2(Math.min(magnitude, 32_635) + 132)) - 4)
    const cut = Math.max(0, magnitude - 32_635)
    const aStep = 2 ** Math.max(4, Math.floor(Math.log2(magnitude + 1)) - 4)
    const muError = Math.abs(fromMuLaw(muLaw(sample)) - sample)
    const aError = Math.abs(fromALaw(aLaw(sample)) - sample)
    if (muError > muStep / 2 + cut || aError > aStep / 2 + 1) wrong.push(sample)
  }
  expect(wrong).toEqual([])
})
