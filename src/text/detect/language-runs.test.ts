import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { languageRuns, loadDetector, mainLanguage } from './language-runs.ts'

beforeAll(loadDetector)

const SENTENCES: { readonly [language: string]: readonly string[] } = {
  en: ['I am going home now because it is late.', 'What time is it?', 'Please call me tomorrow.'],
  de: ['Guten Morgen, wie geht es Ihnen?', 'Das ist gut.', 'Wir treffen uns um acht Uhr.'],
  fr: ['Je ne sais pas.', 'Bonjour tout le monde', 'Nous allons au cinéma ce soir.'],
  es: ['Hola, ¿cómo estás?', 'No lo sé.', 'Vamos a la playa mañana.'],
  it: ['Ciao, come stai?', 'Questo libro è molto bello.', 'Dove sono le mie chiavi?'],
  pt: ['Olá, como vai você?', 'Não sei.', 'Vamos à praia amanhã.'],
  nl: ['Goedemorgen, hoe gaat het met u?', 'Ik weet het niet.', 'We gaan morgen naar huis.'],
  sv: ['Hej, hur mår du?', 'Jag vet inte.', 'Det är mycket kallt här i dag.'],
  fi: ['Hyvää huomenta kaikille', 'En tiedä.', 'Menemme huomenna kotiin.'],
  pl: ['Dzień dobry, jak się masz?', 'Nie wiem.', 'Jutro idziemy do domu.'],
  ru: ['Привет, как дела?', 'Я не знаю.', 'Мы идём домой.'],
  uk: ['Привіт, як справи?', 'Їй дуже подобається.'],
  cs: ['Dobrý den, jak se máte?'],
  hu: ['Jó napot kívánok, hogy van?'],
  ro: ['Bună ziua, ce mai faceți?'],
  ja: ['これは日本語です'],
  zh: ['你好世界'],
  ko: ['안녕하세요'],
  ar: ['مرحبا بالعالم'],
  fa: ['سلام دنیا چطوری'],
  ur: ['یہ ایک کتاب ہے'],
  el: ['Καλημέρα κόσμε'],
  hi: ['नमस्ते दुनिया'],
  th: ['สวัสดีชาวโลก'],
  he: ['שלום עולם'],
  ka: ['გამარჯობა მსოფლიო'],
}
const EACH = Object.entries(SENTENCES).flatMap(([language, list]) =>
  list.map((sentence) => ({ language, sentence })),
)

describe('languages of sentences', () => {
  it.each(EACH)('knows $language among English: $sentence', ({ language, sentence }) => {
    const [run, ...more] = languageRuns(sentence, 'en-GB')
    expect(run?.language).toBe(language === 'en' ? 'en-GB' : language)
    expect(more).toEqual([])
  })

  it.each(EACH)('knows $language among German: $sentence', ({ language, sentence }) => {
    expect(languageRuns(sentence, 'de')[0]?.language).toBe(language)
  })

  it.each(['OK', 'Yes.', '12:30', 'Jean-Pierre Dupont', '…', 'IBM PS/2', 'Berlin', ''])(
    'leaves %j to the language around it',
    (text) => {
      expect(languageRuns(text, 'fi')).toEqual([{ start: 0, end: text.length, language: 'fi' }])
    },
  )

  it('tells a quotation in another language from the sentence around it', () => {
    const english = 'He said “je ne sais pas quoi faire” and left the room.'
    expect(
      languageRuns(english, 'en-US').map(({ start, end, language }) => [
        language,
        english.slice(start, end),
      ]),
    ).toEqual([
      ['en-US', 'He said “'],
      ['fr', 'je ne sais pas quoi faire'],
      ['en-US', '” and left the room.'],
    ])
    const french = 'Elle a dit « I do not know what you want me to do » et elle est partie.'
    expect(languageRuns(french, 'fr').map(({ language }) => language)).toEqual(['fr', 'en', 'fr'])
    expect(languageRuns('He said “I do not know” to her.', 'en')).toHaveLength(1)
  })

  it('tiles any text with its runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0
        for (const { start, end } of languageRuns(text, 'en')) {
          expect(start).toBe(at)
          at = end
        }
        expect(at).toBe(text.length)
      }),
    )
  })
})

describe('the main language of a document', () => {
  it.each(Object.entries(SENTENCES))('knows %s', async (language, list) => {
    expect((await mainLanguage(list.join(' '), 'en-US')).split('-')[0]).toBe(language)
  })

  it('keeps the fallback and its region in doubt', async () => {
    expect(await mainLanguage('12 345 — …', 'pt-BR')).toBe('pt-BR')
    expect(await mainLanguage('I do not know what it is.', 'en-GB')).toBe('en-GB')
  })

  it.each([
    ['Hello 12', 'en-US'],
    ['Hi', 'en-US'],
    ['Welcome', 'en-US'],
    ['Restart nginx.', 'en-US'],
    ['Open the door', 'en-US'],
    ['Once upon a time', 'en-US'],
    ['Guten Tag', 'de'],
    ['Bonjour', 'fr'],
    ['Buongiorno', 'it'],
    ['Hola mundo', 'es'],
    ['Bom dia', 'pt'],
  ])('takes no chance with a few words: %s', async (text, language) => {
    expect(await mainLanguage(text, 'en-US')).toBe(language)
  })

  it('is not turned by a quotation', async () => {
    const text = 'Er sagte „I do not know“ und ging dann nach Hause. Das war nicht gut.'
    expect(await mainLanguage(text, 'en-US')).toBe('de')
  })
})
