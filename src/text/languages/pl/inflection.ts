import { type InflectedNoun, inflectedNoun } from './cases.ts'

function plural(nominative: string, genitive: string, stem: string): InflectedNoun['plural'] {
  return {
    nominative,
    genitive,
    dative: `${stem}om`,
    instrumental: `${stem}ami`,
    locative: `${stem}ach`,
  }
}

/** Something that stays behind each form: `na godzinę`, `Celsjusza`. */
function withTail(noun: InflectedNoun, tail: string): InflectedNoun {
  if (tail === '') return noun
  const longer = <T extends object>(forms: T): T =>
    Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, `${form} ${tail}`])) as T
  return inflectedNoun(noun.gender ?? 'masculine', longer(noun.singular), longer(noun.plural))
}

/**
 * A masculine thing: `metr metra metrze metry`, in the nominative, genitive and locative, and the
 * nominative plural; its genitive plural ends in `ów` unless it is given.
 */
export function masculine(line: string, tail = ''): InflectedNoun {
  const [nominative = '', genitive = '', locative = '', many = '', manyOf] = line.split(' ')
  const stem = genitive.replace(/[au]$/, '')
  const noun = inflectedNoun(
    'masculine',
    {
      nominative,
      genitive,
      dative: `${stem}owi`,
      instrumental: /[kg]$/.test(stem) ? `${stem}iem` : `${stem}em`,
      locative,
    },
    plural(many, manyOf ?? `${stem}ów`, stem),
  )
  return withTail(noun, tail)
}

/** A feminine thing: `godzina godziny godzinie godziny godzin`. */
export function feminine(line: string, tail = ''): InflectedNoun {
  const [nominative = '', genitive = '', locative = '', many = '', manyOf = ''] = line.split(' ')
  const stem = nominative.replace(/a$/, '')
  const noun = inflectedNoun(
    'feminine',
    {
      nominative,
      genitive,
      dative: locative,
      accusative: `${stem}ę`,
      instrumental: `${stem}ą`,
      locative,
    },
    plural(many, manyOf, stem),
  )
  return withTail(noun, tail)
}

/** A masculine thing in `metr`, `gram`, `bit` …, whatever stands before it. */
export function measure(name: string, tail = ''): InflectedNoun {
  const locative = name
    .replace(/r$/, 'rz')
    .replace(/t$/, 'ci')
    .replace(/(?<=[mnwbps])$/, 'i')
    .replace(/d$/, 'dzi')
    .replace(/ł$/, 'l')
  return masculine(`${name} ${name}a ${locative}e ${name}y`, tail)
}

/** A word that never changes. */
export function still(word: string): InflectedNoun {
  const forms = {
    nominative: word,
    genitive: word,
    dative: word,
    instrumental: word,
    locative: word,
  }
  return inflectedNoun('neuter', forms, forms)
}

/** An adjective and a masculine noun, `metr kwadratowy`; the adjective is given without its `y`. */
export function withAdjective(noun: InflectedNoun, stem: string): InflectedNoun {
  const { gender = 'masculine', singular, plural: many } = noun
  const woman = gender === 'feminine'
  const soft = /[kg]$/.test(stem) ? 'i' : ''
  const y = soft === '' ? 'y' : 'i'
  return inflectedNoun(
    gender,
    {
      nominative: `${singular.nominative} ${stem}${woman ? 'a' : y}`,
      genitive: `${singular.genitive} ${stem}${soft}${woman ? 'ej' : 'ego'}`,
      dative: `${singular.dative ?? ''} ${stem}${soft}${woman ? 'ej' : 'emu'}`,
      instrumental: `${singular.instrumental ?? ''} ${stem}${woman ? 'ą' : `${y}m`}`,
      locative: `${singular.locative ?? ''} ${stem}${woman ? `${soft}ej` : `${y}m`}`,
      ...(woman && { accusative: `${singular.accusative ?? ''} ${stem}ą` }),
    },
    {
      nominative: `${many.nominative} ${stem}${soft}e`,
      genitive: `${many.genitive} ${stem}${y}ch`,
      dative: `${many.dative ?? ''} ${stem}${y}m`,
      instrumental: `${many.instrumental ?? ''} ${stem}${y}mi`,
      locative: `${many.locative ?? ''} ${stem}${y}ch`,
    },
  )
}
