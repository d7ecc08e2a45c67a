import { expect, test } from 'vitest'
import { engineOption, type EngineOptions } from './engine-option.ts'

const all = (...texts: readonly string[]): EngineOptions | undefined =>
  texts.reduce<EngineOptions | undefined>((before, text) => engineOption(text, before), undefined)

test('options are collected by engine, the last of one name holds', () => {
  expect(all('tone.failAt=1', 'sherpa.numSteps=4', 'tone.hang=wait', 'tone.failAt=2')).toEqual({
    tone: { failAt: 2, hang: 'wait' },
    sherpa: { numSteps: 4 },
  })
})

test.each([
  ['0.5', 0.5],
  ['true', true],
  ['null', null],
  ['[0, 0.5]', [0, 0.5]],
  ['{"a": 1}', { a: 1 }],
  ['"0.5"', '0.5'],
  ['warm, like = a neighbour.', 'warm, like = a neighbour.'],
  ['[broken', '[broken'],
  ['two\nlines', 'two\nlines'],
  ['', ''],
])('the value %s is JSON where it is, else a text', (text, value) => {
  expect(all(`gemini.style=${text}`)).toEqual({ gemini: { style: value } })
})

test.each(['', 'style=x', 'gemini.style', '.style=x', 'gemini.=x', 'gemini style=x', '=x'])(
  '%j is refused',
  (text) => {
    expect(() => all(text)).toThrow(/Expected <engine>[.]<option>=<value>/)
  },
)

test('names of what every object has are names like others', () => {
  const { constructor: own } = all('constructor.x=1', 'constructor.y=2') as {
    constructor?: unknown
  }
  expect(own).toEqual({ x: 1, y: 2 })
  expect(Object.keys(all('__proto__.x=1') ?? {})).toEqual(['__proto__'])
  expect(({} as { x?: unknown }).x).toBeUndefined()
})
