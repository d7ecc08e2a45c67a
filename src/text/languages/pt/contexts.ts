import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { PortugueseNumbers } from './numbers.ts'

const PLACES =
  'piso|lugar|andar|grau|ano|dia|semestre|trimestre|bimestre|prêmio|prémio|aniversário|curso|nível|batalhão|turno|ciclo|período|colocado|tempo|distrito|turma|vara|de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)'
const SAINTS =
  'João|Pedro|Paulo|José|Francisco|Antônio|António|Miguel|Bento|Jorge|Sebastião|Bernardo|Caetano|Vicente|Luís|Tomé'
const SCORED =
  'venc(?:e|eu|er|endo|eram)|ganh(?:a|ou|ar|aram)|perd(?:e|eu|er|eram)|empat(?:e|a|ou|aram)(?: em)?|placar|derrot(?:a|ou)|goleada|gole(?:ia|ou)|bat(?:e|eu)|vitória|por|de|resultado|virada|jogo'

/** Portuguese contexts that no common class knows: `n.º 5`, `D. Pedro`, `1° andar`, `2 x 1`. */
export function portugueseContexts({ cardinal, ordinal }: PortugueseNumbers): readonly Rule[] {
  return [
    patternRule(
      'abbreviation',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])(?:[Nn]\.? ?[ºo°]\.?|No\.|[Nn]r\.|[Nn]úm\.)(?= ?\d)`,
      () => 'número ',
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
    patternRule(
      'title',
      HAS.upper,
      String.raw`(?<![\p{L}\p{N}.])D\.(?= (\p{Lu}\p{Ll}+))`,
      ([, name = '']) => (/[aã]$/.test(name) ? 'Dona' : 'Dom'),
    ),
    patternRule(
      'title',
      HAS.upper,
      String.raw`(?<![\p{L}\p{N}.])S\.(?= (?:${SAINTS})(?!\p{L}))`,
      () => 'São',
    ),
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])(\d{1,3})°(?= (?:${PLACES})(?!\p{L}))`,
      ([, digits = '']) => ordinal(digits),
    ),
    // A result between the names of two teams, or behind a word of games.
    patternRule(
      'score',
      HAS.digit,
      String.raw`(?<=(?:(?<!\p{L})(?:${SCORED})|\p{Lu}[\p{L}-]{2,20}) )(\d{1,2}) ?[xX×] ?(\d{1,2})(?![\p{L}\p{N}]|[.,]\d| ?[xX×%]| (?:[ckmd]?m|metros|cm)(?!\p{L}))`,
      ([, first = '', second = '']) => `${cardinal(first)} a ${cardinal(second)}`,
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
