/** Languages of Meta's MMS that have a tag of two letters, by ISO 639-3 where `Intl` does not tell. */
const OTHERS: { readonly [code: string]: string } = {
  cmn: 'zh',
  arb: 'ar',
  azj: 'az',
  ekk: 'et',
  gug: 'gn',
  hbs: 'sh',
  khk: 'mn',
  lvs: 'lv',
  npi: 'ne',
  ory: 'or',
  pes: 'fa',
  plt: 'mg',
  quy: 'qu',
  swh: 'sw',
  uzn: 'uz',
  zlm: 'ms',
  zsm: 'ms',
}

/** English names of languages, lower case, with their tags; made of those `Intl` knows. */
let names: ReadonlyMap<string, string> | undefined

/**
 * The BCP 47 tag of what a model calls its language: a tag (`en_US`, `en-us`), a code of ISO 639-3
 * (`fin`), or its English name (`Finnish`). Undefined when it is none of these.
 */
export function languageTag(name: string): string | undefined {
  const wanted = name.trim().replaceAll('_', '-')
  const code = OTHERS[wanted.toLowerCase()]
  if (code !== undefined) return code
  if (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(wanted)) {
    try {
      const [tag] = Intl.getCanonicalLocales(wanted)
      if (tag !== undefined && (wanted.length < 4 || wanted.includes('-'))) return tag
    } catch {
      // Not a tag; perhaps a name.
    }
  }
  names ??= englishNames()
  return names.get(wanted.toLowerCase())
}

function englishNames(): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const display = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (const first of letters) {
    for (const second of letters) {
      const tag = `${first}${second}`
      const name = display.of(tag)?.toLowerCase()
      if (name !== undefined && !known.has(name)) known.set(name, tag)
    }
  }
  return known
}
