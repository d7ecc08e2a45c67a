import type { Own } from './own.ts'

/** What a language has of its own, by its tag with the script where that matters. */
type OwnFor = (tag: string) => Own

const danish = async (): Promise<OwnFor> => always((await import('./own/danish.ts')).DANISH)
const norwegian = async (): Promise<OwnFor> =>
  always((await import('./own/norwegian.ts')).NORWEGIAN)
const chinese = async (): Promise<OwnFor> => always((await import('./own/chinese.ts')).CHINESE)
const filipino = async (): Promise<OwnFor> => small('fil')

function always(own: Own): OwnFor {
  return () => own
}

async function small(base: string): Promise<OwnFor> {
  const { SMALL_OWN } = await import('./own/small.ts')
  return always(SMALL_OWN[base] ?? {})
}

async function indic(base: string): Promise<OwnFor> {
  const { INDIC } = await import('./own/indic.ts')
  return always(INDIC[base] ?? {})
}

/** Languages with something of their own beside CLDR, read in when they are first asked for. */
export const OWN_LOADERS: { readonly [base: string]: () => Promise<OwnFor> } = {
  ar: async () => always((await import('./own/arabic.ts')).ARABIC),
  cs: async () => always((await import('./own/czech.ts')).CZECH),
  da: danish,
  el: async () => always((await import('./own/greek.ts')).GREEK),
  he: async () => always((await import('./own/hebrew.ts')).HEBREW),
  hr: async () => always((await import('./own/serbo-croatian.ts')).CROATIAN),
  hu: async () => always((await import('./own/hungarian.ts')).HUNGARIAN),
  id: async () => always((await import('./own/malay.ts')).INDONESIAN),
  ja: async () => always((await import('./own/japanese.ts')).JAPANESE),
  ko: async () => always((await import('./own/korean.ts')).KOREAN),
  th: async () => always((await import('./own/thai.ts')).THAI),
  cmn: chinese,
  yue: chinese,
  zh: chinese,
  lt: async () => always((await import('./own/baltic.ts')).LITHUANIAN),
  lv: async () => always((await import('./own/baltic.ts')).LATVIAN),
  ms: async () => always((await import('./own/malay.ts')).MALAY),
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  ro: async () => always((await import('./own/romanian.ts')).ROMANIAN),
  sr: async () => (await import('./own/serbo-croatian.ts')).serbian,
  tr: async () => always((await import('./own/turkish.ts')).TURKISH),
  uk: async () => always((await import('./own/ukrainian.ts')).UKRAINIAN),
  vi: async () => always((await import('./own/vietnamese.ts')).VIETNAMESE),
  tl: filipino,
  ...Object.fromEntries(
    ['am', 'az', 'fa', 'fil', 'ha', 'sw', 'yo'].map((base) => [base, () => small(base)]),
  ),
  ...Object.fromEntries(
    ['bn', 'gu', 'hi', 'kn', 'mr', 'pa', 'ta', 'te', 'ur'].map((base) => [base, () => indic(base)]),
  ),
}
