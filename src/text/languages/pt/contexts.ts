import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { PortugueseNumbers } from './numbers.ts'

const PLACES =
  'piso|lugar|andar|grau|ano|dia|semestre|trimestre|bimestre|prêmio|prémio|aniversário|curso|nível|batalhão|turno|ciclo|período|colocado|tempo|distrito|turma|vara|de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)'
const SAINTS =
  'João|Pedro|Paulo|José|Francisco|Antônio|António|Miguel|Bento|Jorge|Sebastião|Bernardo|Caetano|Vicente|Luís|Tomé'
const SCORED =
  '(?:[Vv]enc(?:e|eu|er|endo|eram)|[Gg]anh(?:a|ou|ar|aram)|[Pp]erd(?:e|eu|er|eram)|[Ee]mpat(?:e|a|ou|aram)|[Gg]ole(?:ia|ou|ada)|[Bb]at(?:e|eu)|[Dd]errot(?:a|ou))(?: de| em| por)?|[Pp]lacar:?|[Pp]lacar de|por|[Rr]esultado|[Vv]irada'

const DAYS: { readonly [short: string]: string } = {
  seg: 'segunda',
  ter: 'terça',
  qua: 'quarta',
  qui: 'quinta',
  sex: 'sexta',
  sáb: 'sábado',
  dom: 'domingo',
}
/** As they are, with a capital, and in capitals. */
const DAY_FORMS = Object.keys(DAYS).flatMap((day) => [
  day,
  `${day.charAt(0).toUpperCase()}${day.slice(1)}`,
  day.toUpperCase(),
])
/** The highest number with a degree sign that, alone, is rather an ordinal. */
const LAST_PLACE = 12

/** Portuguese contexts that no common class knows: `n.º 5`, `D. Pedro`, `1° andar`, `2 x 1`. */
export function portugueseContexts({ cardinal, ordinal }: PortugueseNumbers): readonly Rule[] {
  return [
    patternRule(
      'abbreviation',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])(?:[Nn]\.? ?[º°]\.?|[Nn]\.o\.?|No\.|[Nn]r\.|[Nn]úm\.)(?= ?\d| d[eoa] )`,
      ({ 0: text, input, index }) => (input[index + text.length] === ' ' ? 'número' : 'número '),
    ),
    patternRule('abbreviation', HAS.digit, String.raw`(?<![\p{L}\p{N}])pp?\.(?= ?\d)`, ([text]) =>
      text.startsWith('pp') ? 'páginas ' : 'página ',
    ),
    patternRule(
      'abbreviation',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}/])km\.?(?= \d)`,
      () => 'quilômetro',
    ),
    // A street behind a small word or before its number, never the initial of a name.
    patternRule(
      'address',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.])R\.(?= (?:d[aeo]s? )?\p{Lu}\p{Ll}{2})`,
      ({ input, index }) => {
        const behindSmall = /(?:^|[^\p{L}])(?:[nd]?a|à|pela|em|[,:(]) ?$/iu
        const before = input.slice(Math.max(0, index - 8), index)
        const numbered = /^R\. [\p{L} .]{3,40}(?:, ?|\s)(?:\d|n\.?º|s\/n)/u
        const sure = before === '' ? numbered.test(input.slice(index, index + 60)) : undefined
        return (sure ?? behindSmall.test(before)) ? 'Rua' : undefined
      },
    ),
    // The numbers of Brazilian taxpayers and companies, CPF and CNPJ.
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})(?![\p{L}\p{N}])`,
      ([text]) =>
        (text.match(/\d+/g) ?? [])
          .map((group) => [...group].map((digit) => cardinal(digit)).join(' '))
          .join(', '),
    ),
    patternRule(
      'title',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.])D\.(?= (\p{Lu}\p{Ll}+))`,
      ([, name = '']) => (/[aã]$/.test(name) ? 'Dona' : 'Dom'),
    ),
    patternRule(
      'title',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.])S\.(?= (?:${SAINTS})(?!\p{L}))`,
      () => 'São',
    ),
    // Spoons and cups of recipes.
    patternRule(
      'measure',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,/])(\d{1,3}) (colh?|xíc)\.(?= )`,
      ([, digits = '', short = '']) => {
        const one = digits === '1'
        const noun = short === 'xíc' ? 'xícara' : 'colher'
        const many = noun === 'colher' ? 'colheres' : 'xícaras'
        return `${cardinal(digits, { gender: 'feminine' })} ${one ? noun : many}`
      },
    ),
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(\d{1,3})°(?= (?:${PLACES})(?!\p{L}))`,
      ([, digits = '']) => ordinal(digits),
    ),
    // The last of two months: `jan. a dez.`; alone `dez.` is a number at the end of a sentence.
    patternRule(
      'abbreviation',
      HAS.word,
      String.raw`(?<=(?<!\p{L})(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov)(?:\.|eiro|ereiro)? ?(?:a|e|até|[-–/]) ?)(dez\.)(?![\p{L}\p{N}])`,
      ({ input, index }) => (input.length === index + 4 ? 'dezembro.' : 'dezembro'),
      'gu',
      ['dez.'],
    ),
    // Not the end of an address: `exemplo ponto org.`
    patternRule(
      'abbreviation',
      HAS.word,
      String.raw`(?<![\p{L}\p{N}.-]|ponto )(org|gov)\.(?![\p{L}\p{N}])`,
      ({ 0: text, 1: short, input, index }) =>
        `${short === 'org' ? 'organizador' : 'governo'}${index + text.length === input.length ? '.' : ''}`,
      'gu',
      ['org.', 'gov.'],
    ),
    // The sign of a number that is all there is to read.
    patternRule('abbreviation', HAS.word, String.raw`^[Nn]\.?[º°]$`, () => 'número', 'gu', [
      'n',
      'N',
    ]),
    // Spans of weekdays: `seg-sex`.
    patternRule(
      'abbreviation',
      HAS.word,
      String.raw`(?<![\p{L}\p{N}.-])(seg|ter|qua|qui|sex|sáb)\.? ?[-–] ?(ter|qua|qui|sex|sáb|dom)(?![\p{L}\p{N}])\.?`,
      ([, first = '', last = '']) => `${DAYS[first.toLowerCase()]} a ${DAYS[last.toLowerCase()]}`,
      'giu',
      DAY_FORMS,
    ),
    patternRule(
      'title',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.])Min\.(?= \p{Lu}\p{Ll})`,
      () => 'Ministro',
    ),
    // A number with a degree sign and nothing else: `1°`.
    patternRule('ordinal', HAS.picture, String.raw`^(\d{1,2})°(?=\.?$)`, ([, digits = '']) =>
      Number(digits) <= LAST_PLACE && digits !== '0' ? ordinal(digits) : undefined,
    ),
    // A result behind a word of games or between the names of two teams.
    ...[
      String.raw`(?=\d)(?<=(?<!\p{L})(?:${SCORED}) )(\d{1,3}) ?[xX×] ?(\d{1,3})(?![\p{L}\p{N}]|[.,]\d| ?[xX×%]| (?:[ckmd]?m|metros)(?!\p{L}))`,
      String.raw`(?=\d)(?<=\p{Lu}[\p{L}-]{1,20} )(\d{1,3}) ?[xX×] ?(\d{1,3})(?= (?:\(\d\) )?\p{Lu}\p{Ll})`,
    ].map((source) =>
      patternRule(
        'score',
        HAS.digit,
        source,
        ([, first = '', second = '']) => `${cardinal(first)} a ${cardinal(second)}`,
      ),
    ),
    patternRule(
      'ratio',
      HAS.digit,
      String.raw`(?<![\p{N}.,:])(16:9|16:10|21:9|4:3|3:2)(?![\p{N}:]|[.,]\d)(?!\s?h)`,
      ([text]) =>
        text
          .split(':')
          .map((side) => cardinal(side))
          .join(' por '),
    ),
    patternRule(
      'measure',
      HAS.slash,
      String.raw`(?<=[€$£\p{L}\p{N}] ?)\/(?=(?:mês|dia|hora|ano|noite|pessoa|semana|unidade|quilo|litro|habitante)(?!\p{L}))`,
      () => ' por ',
    ),
  ]
}
