import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguage, normalizeText } from '../front-end.ts'

beforeAll(async () => {
  for (const tag of ['de', 'fr', 'es', 'pl']) await loadLanguage(tag)
})

describe('languages beside English', () => {
  it.each([
    [
      'de',
      'Am 3. Mai kam Dr. Weiß, z. B. um 5.',
      'Am dritten Mai kam Doktor Weiß, zum Beispiel um fünf.',
    ],
    [
      'de',
      'Der 2. Weltkrieg, d.h. der zweite, usw.',
      'Der zweite Weltkrieg, das heißt der zweite, und so weiter.',
    ],
    ['de', 'Im Jahr 1700 & 1812.', 'Im Jahr siebzehnhundert und achtzehnhundertzwölf.'],
    ['de', 'Er ist 12. Sie geht.', 'Er ist zwölf. Sie geht.'],
    [
      'de',
      'Um 15:45 am 12.05.2021, A4.',
      'Um fünfzehn Uhr fünfundvierzig am zwölften Mai zweitausendeinundzwanzig, A vier.',
    ],
    [
      'fr',
      'M. Dupont et Mme Curie, p. ex. ici.',
      'Monsieur Dupont et Madame Curie, par exemple ici.',
    ],
    ['fr', '50 % de 1 000,5', 'Cinquante pour cent de mille virgule cinq'],
    [
      'es',
      'El Sr. García vive en EE.UU. con -3 °',
      'El Señor García vive en Estados Unidos con menos tres grados',
    ],
    [
      'pl',
      'Mam 21 kotów 🎉 np. ten',
      'Mam dwadzieścia jeden kotów tuba z konfetti na przykład ten',
    ],
    ['sw', 'Ana miaka 21.', 'Ana miaka 21.'],
    ['ja', '彼は12歳です。', '彼は12歳です。'],
  ])('says %s: %s', (language, text, expected) => {
    const said = normalizeText(text, { language, markup: 'plain', disabledRules: new Set() }).text
    expect(said).toBe(expected)
  })
})
