import { expect, test } from 'vitest'
import { failureOf } from './failure.ts'
import { codecOf, isCodec, subtitleFormatOf } from './formats.ts'

test.each([
  ['a.wav', 'wav'],
  ['dir.mp3/a.OGG', 'opus'],
  ['a.b.m4a', 'm4a'],
  ['a.raw', 'pcm'],
  ['a.FLAC', 'flac'],
])('%s is %s', (file, codec) => {
  expect(codecOf(file)).toBe(codec)
})

function failure(run: () => unknown): { message: string; exitCode: number } {
  try {
    run()
  } catch (error) {
    return failureOf(error)
  }
  throw new Error('Expected a failure.')
}

test.each([
  ['a.mp33', 'it has .mp33. Did you mean .mp3?'],
  ['a', 'it has no extension.'],
  ['.wav', 'it has no extension.'],
  ['a.txt', 'it has .txt.'],
])('%s is no audio', (file, end) => {
  const { message, exitCode } = failure(() => codecOf(file))
  expect(message).toMatch(/^The output must end in one of [.]wav .* [.]mp4, or name a --format; /)
  expect(message.endsWith(end)).toBe(true)
  expect(exitCode).toBe(2)
})

test('subtitles are known by their ending', () => {
  expect(subtitleFormatOf('a.SRT')).toBe('srt')
  expect(failure(() => subtitleFormatOf('a.sub'))).toEqual({
    message: 'Subtitles must end in one of .srt .vtt .lrc .json, but have .sub.',
    exitCode: 2,
  })
})

test('every format can be named', () => {
  expect(isCodec('ulaw')).toBe(true)
  expect(isCodec('toString')).toBe(false)
})
