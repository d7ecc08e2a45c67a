import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressLine, startProgress } from './progress.ts'
import { textWidth } from './table.ts'

const wide = { unicode: true, columns: 80 }

test('the line tells how far and how long', () => {
  expect(progressLine('Speaking', 0.5, 10, wide)).toBe(
    `Speaking ${'█'.repeat(15)}${'░'.repeat(15)}  50 % 0:10 left`,
  )
  expect(progressLine('Speaking', 0.5, 10, { unicode: false, columns: 80 })).toBe(
    `Speaking ${'#'.repeat(15)}${'-'.repeat(15)}  50 % 0:10 left`,
  )
  expect(progressLine('Speaking', undefined, 61, wide)).toBe('Speaking 1:01')
  expect(progressLine('Speaking', 0, 3, wide)).toContain('  0 % 0:03')
})

test('it is never wider than the terminal', () => {
  const fraction = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined })
  const seconds = fc.double({ min: 0, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fraction, seconds, fc.integer({ min: 10, max: 200 }), (value, elapsed, columns) => {
      const line = progressLine('Speaking', value, elapsed, { unicode: true, columns })
      expect(textWidth(line)).toBeLessThan(columns)
    }),
  )
})

test('what is no terminal sees nothing', () => {
  const written: string[] = []
  const terminal = { isTty: false, color: false, unicode: true, columns: 80 }
  const progress = startProgress({
    terminal,
    write: (text) => written.push(text),
    label: 'x',
    delayMs: 0,
  })
  progress.update(0.5)
  progress.stop()
  progress.stop()
  expect(written).toEqual([])
})

test('a bar is drawn and taken away', async () => {
  const terminal = { isTty: true, color: false, unicode: false, columns: 40 }
  let drawn = (_text: string): void => {}
  const first = new Promise<string>((resolve) => (drawn = resolve))
  const written: string[] = []
  const write = (text: string): void => {
    written.push(text)
    drawn(text)
  }
  const progress = startProgress({ terminal, write, label: 'Speaking', delayMs: 0 })
  progress.update(2)
  expect(await first).toContain('100 %')
  progress.stop()
  progress.stop()
  expect(written.at(-1)).toBe(`\r${' '.repeat(39)}\r`)
})
