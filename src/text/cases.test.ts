import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguage, normalizeText } from './front-end.ts'

const folder = fileURLToPath(new URL('../../test/text-cases/', import.meta.url))

interface Case {
  readonly tag: string
  readonly written: string
  readonly said: string
}

/** Reads `written => said` lines; `@tag` sets the language of those that follow, `#` is a remark. */
function readCases(path: string, language: string): Case[] {
  const cases: Case[] = []
  let tag = language
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('# ')) continue
    if (/^@[A-Za-z-]+$/.test(line)) {
      tag = line.slice(1)
      continue
    }
    const [written, said, more] = line.split(' => ')
    if (written === undefined || said === undefined || more !== undefined) {
      throw new Error(`${path}:${index + 1}: expected "written => said"`)
    }
    cases.push({ tag, written, said })
  }
  return cases
}

/** Case, punctuation and hyphens do not count; words and their order do. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(languages)('the cases of %s', (language) => {
  const classes = readdirSync(`${folder}${language}`).map((name) => name.replace(/\.txt$/, ''))
  const cases = classes.map((name) => readCases(`${folder}${language}/${name}.txt`, language))
  beforeAll(async () => {
    for (const { tag } of cases.flat()) await loadLanguage(tag)
  })

  describe.each(classes.map((name, index) => ({ name, list: cases[index] ?? [] })))(
    '$name',
    ({ list }) => {
      it.each(list)('$tag: $written', ({ tag, written, said }) => {
        const options = {
          language: tag,
          markup: 'plain',
          disabledRules: new Set<string>(),
        } as const
        const { text } = normalizeText(written, options)
        expect(folded(text)).toBe(folded(said))
        expect(normalizeText(text, options).text).toBe(text)
      })
    },
  )
})
