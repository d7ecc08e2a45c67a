import { expect, test } from 'vitest'
import { harmless, paint, terminalOf } from './terminal.ts'

const tty = { isTTY: true, columns: 120 }

test.each([
  [tty, {}, { color: true, unicode: false }],
  [tty, { LANG: 'en_US.UTF-8' }, { color: true, unicode: true }],
  [tty, { LANG: 'en_US.UTF-8', LC_ALL: 'C' }, { unicode: false }],
  [tty, { LANG: 'C', LC_CTYPE: 'de_DE.utf8' }, { unicode: true }],
  [tty, { LANG: 'en_US.UTF-8', TERM: 'dumb' }, { color: false, unicode: false }],
  [tty, { NO_COLOR: '1' }, { color: false }],
  [tty, { NO_COLOR: '' }, { color: true }],
  [tty, { NO_COLOR: '1', FORCE_COLOR: '1' }, { color: false }],
  [{}, {}, { isTty: false, color: false, unicode: true, columns: 80 }],
  [{ isTTY: true, columns: 0 }, {}, { columns: 80 }],
  [{}, { FORCE_COLOR: '1' }, { color: true }],
  [{}, { FORCE_COLOR: '0' }, { color: false }],
])('%j with %j shows %j', (stream, env, expected) => {
  expect(terminalOf(stream, env, 'linux')).toMatchObject(expected)
})

test('Windows terminals are known by name', () => {
  expect(terminalOf(tty, { LANG: 'C' }, 'win32').unicode).toBe(false)
  expect(terminalOf(tty, { WT_SESSION: 'x' }, 'win32').unicode).toBe(true)
})

test('paint needs colour', () => {
  const terminal = terminalOf(tty, {}, 'linux')
  expect(paint(terminal, 'red', 'x')).toBe('\u001b[31mx\u001b[0m')
  expect(paint({ ...terminal, color: false }, 'red', 'x')).toBe('x')
})

test('what could steer a terminal becomes harmless', () => {
  expect(harmless('a\u001b[2Jb\r\n\u202Ec\u0085é')).toBe('a?[2Jb???c?é')
})
