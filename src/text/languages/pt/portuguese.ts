import { ratingRules } from '../../classes/rating.ts'
import { grammarRules } from '../../classes/rules.ts'
import type { Rule } from '../../normalize/rule.ts'
import { agreementRules } from '../iberian/agreement.ts'
import { clearContextRules } from '../iberian/clear-contexts.ts'
import { namedDateRules } from '../iberian/named-dates.ts'
import { partedNounRules } from '../iberian/parted-nouns.ts'
import type { Language } from '../language.ts'
import { shortForms } from '../short-forms.ts'
import { PORTUGUESE_COUNTED_FORMS, PORTUGUESE_SHORT_FORMS } from './abbreviations.ts'
import { PORTUGUESE_SHORT_MONTHS } from './calendar.ts'
import { portugueseContexts } from './contexts.ts'
import { PORTUGUESE_GENDER } from './gender.ts'
import { portugueseGrammar } from './grammar.ts'
import { portugueseNumbers } from './numbers.ts'
import { PORTUGUESE_SENTENCES } from './sentences.ts'

const COUNTED_FORMS = shortForms(PORTUGUESE_COUNTED_FORMS, {
  behind: String.raw` (?:\d|[IVX]+(?!\p{L}))`,
})
const SHORT_FORMS = shortForms(PORTUGUESE_SHORT_FORMS)
const known = new Map<'BR' | 'PT', readonly Rule[]>()

function rulesFor(variety: 'BR' | 'PT'): readonly Rule[] {
  const grammar = portugueseGrammar(variety)
  return grammarRules(grammar, {
    first: [
      ...ratingRules(grammar, { before: 'notas?|avaliação', outOf: 'de' }),
      ...portugueseContexts(portugueseNumbers(variety)),
      ...clearContextRules(grammar, {
        calls:
          'tel|telef|telefone|telemóvel|celular|lig(?:ue|ar|a|uem)|contato|contacto|whatsapp|fax|fone|zap|número de telefone|disque',
        links: 'é|dele é|dela é|dele|dela|ao|o|para|para o|no|número|nº|pelo',
        ratios:
          'escala|proporção|razão|mistura|relação|diluição|diluir|diluído|zoom|formato|compressão|dose',
        ages: 'séculos?|capítulos|tomos|livros|títulos|sécs?\\.',
        postcode: 'código postal|caixa postal',
        currencies: 'reais|dólares|euros|pesos',
        once: 'vez',
        seats: 'assento|poltrona|lugar|portão|porta|sala|fila|bloco|plataforma',
        screens: 'tela|ecrã|televisor|TV|monitor|tablet|notebook|aro|rodas',
        often: 'vezes',
        hour: 'hora',
        minute: 'minuto',
        second: 'segundo',
      }),
      ...namedDateRules(grammar, {
        shortMonths: PORTUGUESE_SHORT_MONTHS,
        mark: String.raw`\.?[º°]|o`,
        dayBefore:
          'dia|no dia|em|até|desde|do dia|segunda|terça|quarta|quinta|sexta|sábado|domingo',
      }),
      ...partedNounRules(grammar, PORTUGUESE_GENDER, { masculine: 'meio', feminine: 'meia' }),
    ],
    words: [
      COUNTED_FORMS,
      SHORT_FORMS,
      ...agreementRules(grammar, {
        gender: PORTUGUESE_GENDER,
        articles: 'd(?:(os|eles|estes|esses)|(?:as|elas|estas|essas))',
        feminineBefore: 'às|as|à|das|nas|pelas',
        names:
          'o|a|número|capítulo|página|fase|grupo|nível|tipo|zona|linha|sala|planta|dia|artigo|canal|porta|módulo|tomo|parte|série|Fórmula|etapa|rodada|jornada|opção|versão|classe|divisão|ponto|passo|exemplo|top',
      }),
    ],
  })
}

/** Portuguese of Brazil and, by its region, of Portugal and Africa; without a region that of Brazil. */
export const PORTUGUESE: Language = {
  sentences: PORTUGUESE_SENTENCES,
  grammar: (tag) => portugueseGrammar(varietyOf(tag)),
  rules(tag) {
    const variety = varietyOf(tag)
    let rules = known.get(variety)
    if (rules === undefined) {
      rules = rulesFor(variety)
      known.set(variety, rules)
    }
    return rules
  },
}

function varietyOf(tag: string): 'BR' | 'PT' {
  return /^pt[-_](?!br)[a-z]{2}(?![a-z])/i.test(tag) ? 'PT' : 'BR'
}
