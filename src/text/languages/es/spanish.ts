import { grammarRules } from '../../classes/rules.ts'
import type { Rule } from '../../normalize/rule.ts'
import { agreementRules } from '../iberian/agreement.ts'
import { clearContextRules } from '../iberian/clear-contexts.ts'
import { namedDateRules } from '../iberian/named-dates.ts'
import { partedNounRules } from '../iberian/parted-nouns.ts'
import type { Language } from '../language.ts'
import { shortForms } from '../short-forms.ts'
import { SPANISH_COUNTED_FORMS, SPANISH_SHORT_FORMS } from './abbreviations.ts'
import { SPANISH_SHORT_MONTHS } from './calendar.ts'
import { SPANISH_CONTEXTS } from './contexts.ts'
import { SPANISH_GENDER } from './gender.ts'
import { spanishGrammar } from './grammar.ts'
import { SPANISH_SENTENCES } from './sentences.ts'

const COUNTED_FORMS = shortForms(SPANISH_COUNTED_FORMS, {
  behind: String.raw` (?:\d|[IVX]+(?!\p{L}))`,
})
const SHORT_FORMS = shortForms(SPANISH_SHORT_FORMS)
const known = new Map<string, readonly Rule[]>()

function rulesFor(tag: string, region: string): readonly Rule[] {
  const grammar = spanishGrammar(tag, region)
  return grammarRules(grammar, {
    first: [
      ...clearContextRules(grammar, {
        calls:
          'tel|tfno|teléfono|móvil|celular|llam(?:e|a|ar|ando|en)|llám(?:ame|anos|eme|enos)|marque|marcar|contacto|whatsapp|fax|línea|número de teléfono',
        links: 'es|al|el|en|número|nº',
        ratios:
          'escala|proporción|ratio|razón|mezcla|relación|dilución|diluir|diluido|zoom|formato|compresión|apuestas|dosis',
        ages: 'siglos?|capítulos|tomos|libros|títulos|ss?\\.',
        postcode: 'código postal',
        currencies: 'pesos|dólares|euros|soles|reales|bolívares',
        once: 'vez',
        seats: 'asiento|puerta|sala|fila|andén|aula|portal|bloque',
        screens: 'pantalla|televisor|tele|monitor|tableta|portátil|llantas',
        often: 'veces',
        hour: 'hora',
        minute: 'minuto',
        second: 'segundo',
      }),
      ...namedDateRules(grammar, {
        shortMonths: SPANISH_SHORT_MONTHS,
        mark: String.raw`\.?[º°]|\.?er|ro`,
        dayBefore: 'el|día|del|al|hasta|desde|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
      }),
      ...partedNounRules(grammar, SPANISH_GENDER, { masculine: 'medio', feminine: 'media' }),
      ...SPANISH_CONTEXTS,
    ],
    words: [
      COUNTED_FORMS,
      SHORT_FORMS,
      ...agreementRules(grammar, {
        gender: SPANISH_GENDER,
        articles: 'de (?:(los|ellos|estos|esos)|(?:las|ellas|estas|esas))',
        feminineBefore: 'las|a la',
        names:
          'el|la|número|núm|capítulo|página|fase|grupo|nivel|tipo|zona|línea|sala|planta|día|artículo|canal|puerta|módulo|tomo|parte|serie|Fórmula|etapa|jornada|ronda|talla|opción|versión|clase|división|punto|paso|ejemplo|top',
      }),
    ],
  })
}

/** The region of a BCP 47 tag in capitals; empty when it has none. */
function regionOf(tag: string): string {
  return /[-_]([a-z]{2}|\d{3})(?![a-z\d])/i.exec(tag)?.[1]?.toUpperCase() ?? ''
}

/** Spanish of Spain and America: separators, pesos and the first of the month differ. */
export const SPANISH: Language = {
  sentences: SPANISH_SENTENCES,
  grammar(tag) {
    const region = regionOf(tag)
    return spanishGrammar(region === '' ? 'es' : `es-${region}`, region)
  },
  rules(tag) {
    const region = regionOf(tag)
    let rules = known.get(region)
    if (rules === undefined) {
      rules = rulesFor(region === '' ? 'es' : `es-${region}`, region)
      known.set(region, rules)
    }
    return rules
  },
}
