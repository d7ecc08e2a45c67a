type DetectAll = (
  text: string,
  options?: { only?: string[] },
) => { lang: string; accuracy: number }[]

let detectAll: DetectAll | undefined
let loading: Promise<void> | undefined

/** Tags of the model that differ from those used here. */
const TAGS: { readonly [tag: string]: string } = { no: 'nb' }

/** Languages among which the model may choose; rare and made-up ones only draw short texts to them. */
const CANDIDATES: string[] =
  'en de fr es it pt nl sv da no fi pl cs sk ro hu tr id vi ca hr et lv lt is ga af tl sr bg ru uk be mk ar fa ur'.split(
    ' ',
  )

/** Reads in the model of letter sequences (tinyld); it takes about 0.1 s and 12 MB. Safe to call again. */
export async function loadModel(): Promise<void> {
  if (detectAll !== undefined) return
  loading ??= import('tinyld').then(
    (model) => {
      detectAll = model.detectAll
    },
    (error: unknown) => {
      loading = undefined
      throw error
    },
  )
  await loading
}

/** How likely the model holds languages for a text, from 0 to 1; empty before it is loaded. */
export function modelScores(text: string): ReadonlyMap<string, number> {
  const found = detectAll?.(text, { only: CANDIDATES }) ?? []
  return new Map(found.map(({ lang, accuracy }) => [TAGS[lang] ?? lang, accuracy]))
}
