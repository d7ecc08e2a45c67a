import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FIELDS } from './field.ts'
import { fileLayer } from './file.ts'
import { configReference } from './reference.ts'
import { settle } from './settle.ts'
import { configTemplate } from './template.ts'

test('the committed reference is the generated one', () => {
  const committed = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8')
  expect(committed).toContain(configReference())
})

test('the reference has a row for each setting', () => {
  const text = configReference()
  for (const field of FIELDS) expect(text).toContain(`| \`${field.path}\` |`)
})

test('a fresh settings file says nothing', () => {
  const settled = settle([fileLayer(configTemplate(), 'rostrum.yaml')])
  expect(settled.problems).toEqual([])
  expect(settled.sources.size).toBe(0)
})

test('with every # before a setting removed it says exactly the defaults', () => {
  const text = configTemplate().replace(
    /^( *)# (\w+: .*)$/gm,
    (line, indent: string, rest: string) =>
      FIELDS.some(
        (field) => rest === `${field.path.split('.').at(-1)}: ${JSON.stringify(field.value)}`,
      )
        ? `${indent}${rest}`
        : line,
  )
  const settled = settle([fileLayer(text, 'rostrum.yaml')])
  expect(settled.problems).toEqual([])
  expect(settled.config).toEqual(settle([]).config)
  expect(parse(text)).toMatchObject({ server: { port: 7860 }, engines: { tone: { queue: 512 } } })
})

test('no line of it is wider than a page', () => {
  for (const line of configTemplate().split('\n')) {
    if (!line.includes(': [')) expect(line.length).toBeLessThanOrEqual(100)
  }
})
