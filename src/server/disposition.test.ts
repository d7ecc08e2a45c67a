import { expect, test } from 'vitest'
import { dispositionOf } from './disposition.ts'

test.each([
  ['speech.wav', 'attachment; filename="speech.wav"'],
  ['a "b" \\.wav', 'attachment; filename="a \\"b\\" \\\\.wav"'],
  ['äiti.wav', `attachment; filename="_iti.wav"; filename*=UTF-8''%C3%A4iti.wav`],
  [
    "日本's (1).wav",
    `attachment; filename="__'s (1).wav"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%27s%20%281%29.wav`,
  ],
  ['🐈.wav', `attachment; filename="_.wav"; filename*=UTF-8''%F0%9F%90%88.wav`],
  ['100%25.wav', `attachment; filename="100%25.wav"; filename*=UTF-8''100%2525.wav`],
  ['a\r\nb.wav', `attachment; filename="a__b.wav"; filename*=UTF-8''a%0D%0Ab.wav`],
  ['\ud800.wav', `attachment; filename="_.wav"; filename*=UTF-8''%EF%BF%BD.wav`],
])('a name is told so that every client keeps it: %j', (name, header) => {
  expect(dispositionOf(name, true)).toBe(header)
  expect(dispositionOf(name, false)).toBe(header.replace('attachment', 'inline'))
})
