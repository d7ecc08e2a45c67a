import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { HAS, survey } from '../clean.ts'
import { loadLanguage } from '../front-end.ts'
import { rulesFor } from '../languages/find.ts'
import { ruleIndexOf } from './rule-index.ts'

const folder = fileURLToPath(new URL('../../../test/text-cases/', import.meta.url))
const languages = readdirSync(folder)

/** All texts of the cases of a language, on either side. */
function textsOf(language: string): string[] {
  return readdirSync(`${folder}${language}`).flatMap((name) =>
    readFileSync(`${folder}${language}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .flatMap((line) => line.split(' => ')),
  )
}

it.each(languages)('tries every rule of %s that would match', async (language) => {
  await loadLanguage(language)
  const rules = rulesFor(language)
  const index = ruleIndexOf(rules)
  const missed: string[] = []
  let matches = 0
  for (const text of textsOf(language)) {
    const seen = survey(text, index.words)
    const tried = new Set(index.candidates(text, seen))
    for (const rule of rules) {
      // What a rule asks for itself is its author's word; what is found in its pattern is not.
      if ((rule.needs & seen) === 0 || rule.words !== undefined) continue
      rule.pattern.lastIndex = 0
      if (rule.pattern.exec(text) === null) continue
      matches++
      if (!tried.has(rule)) missed.push(`${rule.pattern.source} in ${text}`)
    }
  }
  expect(missed).toEqual([])
  expect(matches).toBeGreaterThan(20)
})

const PROSE = [
  'In the evening, the captain repaired the wooden bridge and nobody asked why.',
  'To everyone’s surprise, a quiet teacher remembered two silver coins under the grey sky.',
  'She said: “Wait a moment!”',
  'It isn’t what she had hoped for; you, too, must have known (or guessed) that.',
  'The young engineer’s eldest daughter — a gardener — read Homer in Athens.',
]

it.each(PROSE)('tries no rule of English on "%s"', (sentence) => {
  const index = ruleIndexOf(rulesFor('en-US'))
  expect(index.candidates(sentence, survey(sentence, index.words))).toEqual([])
})

// A rule that hangs on words or capital letters would be tried on every sentence.
it('lets no rule of English hang on letters without naming words', () => {
  const letters = HAS.word | HAS.upper | HAS.gap
  const greedy = rulesFor('en').filter(
    ({ needs, words }) => (needs & letters) !== 0 && words === undefined,
  )
  expect(greedy.map(({ name, pattern }) => `${name}: ${pattern.source}`)).toEqual([])
})
