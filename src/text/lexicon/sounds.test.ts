import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { SpeechError } from '../../core/errors.ts'
import { readIpa } from './ipa.ts'
import { respell } from './respelling.ts'
import { fromXSampa } from './x-sampa.ts'

describe('IPA', () => {
  it.each([
    ['/təˈmɑːtəʊ/', 'təˈmɑːtəʊ'],
    ['[ˈɡʊtn̩ ˈtʰaːk]', 'ˈɡʊtn̩ ˈtʰaːk'],
    ["'gu:d", 'ˈɡuːd'],
    ['ʧɜ˞ʧ', 't͡ʃɜ˞t͡ʃ'],
    ['ɑ̃ ç ɛ̃', 'ɑ̃ ç ɛ̃'],
  ])('%s is read', (given, ipa) => expect(readIpa(given)).toBe(ipa.normalize('NFC')))

  it.each([
    ['tomato!', 'U+0021', 7],
    ['ˈQ', 'U+0051', 2],
    ['a😀', 'U+1F600', 2],
  ])('%s is refused with the place', (given, received, at) => {
    expect(() => readIpa(given)).toThrow(
      expect.objectContaining({ code: 'invalid_request', details: { param: 'ipa', received, at } }),
    )
  })
  it.each(['', '//', 'ˈ ː', 'a'.repeat(501)])('%j is refused', (given) => {
    expect(() => readIpa(given)).toThrow(SpeechError)
  })
})

// The examples of Wells' own description, and words transcribed in it.
describe('X-SAMPA', () => {
  it.each([
    ['f@"nEtIks', 'fəˈnɛtɪks'],
    ['"b3:d', 'ˈbɜːd'],
    ['t_hi:', 'tʰiː'],
    ['tS{t', 'tʃæt'],
    ['t_SEk', 't͡ʃɛk'],
    ['"mE:t.C@n', 'ˈmɛːt.çən'],
    ['bO~ZuR', 'bɔ̃ʒuʁ'],
    ['n`r\\`l`s`', 'ɳɻɭʂ'],
    ["s'jOmga", 'sʲjɔmɡa'],
    ['b_<_R_F', 'ɓ\u1dc8'],
    ['p|\\|\\a', 'pǁa'],
    ['V"ndV_0_~', 'ʌˈndʌ̥̃'],
    ['?\\a', 'ʕa'],
    ['@`', 'ɚ'],
  ])('%s is %s', (sampa, ipa) => expect(fromXSampa(sampa)).toBe(ipa.normalize('NFC')))

  it('tells the place of what it does not know', () => {
    expect(() => fromXSampa('abä')).toThrow(
      expect.objectContaining({ details: { param: 'xSampa', at: 3 } }),
    )
  })
})

describe('respelling', () => {
  it.each([
    ['en', 'ˈpaɪθən', 'pythun'],
    ['en', 'ˈnjuː ˈjɔːk', 'nyoo yawk'],
    ['en-GB', 'ˈhaʊs', 'houss'],
    ['de', 'ʃpʁɪŋ', 'spring'],
    ['de', 'ˈʃeːʁə', 'schehre'],
    ['es', 'ˈɡitaɾa', 'guitara'],
    ['es', 'ˈxente', 'jente'],
    ['fr', 'ʃɑ̃', 'chan'],
    ['fr', 'bak', 'bake'],
    ['it', 'ˈkjaːve', 'chiave'],
    ['it', 'ˈtʃaːo', 'ciao'],
    ['it', 'ˈpetːsa', 'pettsa'],
    ['pt', 'ˈviɲʊ', 'vinho'],
    ['nl', 'sχip', 'schiep'],
    ['sv', 'ˈflɪkːa', 'flicka'],
    ['fi', 'ˈtyːlːi', 'tyylli'],
    ['pl', 'ˈʂkɔwa', 'szkoła'],
    ['ru', 'ˈdʲenʲ', 'день'],
    ['tr', 'ˈʃiʃ', 'shish'],
  ])('of %s: %s', (language, ipa, letters) => expect(respell(ipa, language)).toBe(letters))

  it('leaves no sign of IPA, whatever the language', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'pbtdkɡʃʒθðŋɲaɛɪʊəɜːˈ.̃ʰjwɥʁχɕtʂ ') }),
        fc.constantFrom('en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'sv', 'fi', 'pl', 'ru', 'xx'),
        (ipa, language) => {
          expect(respell(ipa, language)).toMatch(/^[\p{L} ]*$/u)
          expect(respell(ipa, language)).not.toMatch(/[ʃʒθðŋɲɛɪʊəɜːˈʰɥʁχɕʂɡ]/)
        },
      ),
    ))
})

test('what is read is read again as the same', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aəːˈtg':ʃ̃ ") }), (given) => {
      try {
        const once = readIpa(given)
        expect(readIpa(once)).toBe(once)
      } catch (error) {
        expect(SpeechError.is(error)).toBe(true)
      }
    }),
  ))
