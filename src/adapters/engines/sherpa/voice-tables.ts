import { readFile } from 'node:fs/promises'
import { SpeechError } from '../../../core/errors.ts'
import { nearest } from '../../../core/nearest.ts'
import { isBlend, mixStyles, parseBlend } from './blend.ts'
import type { ModelReport } from './model-report.ts'

/** A voice as the runtime finds it: a speaker by number in one of the model's tables. */
export interface PlacedVoice {
  /** Names the table that has to be loaded; `OWN_TABLE` is the file of the model as it is. */
  readonly table: string
  readonly speaker: number
}

/** The table of voices of the model as it is. */
export const OWN_TABLE = 'own'
const NAMED_TABLE = 'named'

/**
 * Where the voices of a model stand. sherpa-onnx takes no style but the number of a speaker, and a
 * table with as many speakers as the model says, neither more nor fewer. So a blend takes the place
 * of a speaker in a written table: those with a name that of the last ones, in the table that is
 * loaded first; one that a request describes that of the first, in a table of its own.
 */
export interface VoiceTables {
  /** The table to load first. */
  readonly first: string
  /** Throws `invalid_request` for a name that is none of the model's. */
  place(name: string): PlacedVoice
  /** The bytes of a table that has to be written; undefined for the model's own. */
  bytes(table: string): Promise<Uint8Array | undefined>
}

/** The tables of a model with the named blends that its voices suffice for. */
export function voiceTables(
  report: ModelReport,
  blends: { readonly [name: string]: string },
): VoiceTables {
  const { style, voices, speakers } = report
  const speakerOf = new Map(
    voices
      .filter((it) => it.missing === undefined)
      .map((it) => [it.name.toLowerCase(), it.speaker]),
  )
  const names = [...speakerOf.keys()]
  const fits = (expression: string): boolean => {
    try {
      return parseBlend(expression, names).length > 0
    } catch {
      // Of another model, or told by the engine.
      return false
    }
  }
  const named = new Map<string, string>()
  for (const [name, expression] of Object.entries(blends))
    if (style && !speakerOf.has(name.toLowerCase()) && fits(expression))
      named.set(name.toLowerCase(), expression)
  // As many as leave a speaker of its own; the others are treated like those of a request.
  const kept = [...named.keys()].slice(0, Math.max(0, speakers - 1))
  const firstReplaced = speakers - kept.length
  const unknown = (name: string): SpeechError => {
    const suggestions = nearest(name, [...speakerOf.keys(), ...named.keys()])
    const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ''
    return new SpeechError(
      'invalid_request',
      `Expected a voice of this model, got ${JSON.stringify(name.slice(0, 64))}.${hint}`,
      { details: { param: 'voice', suggestions } },
    )
  }
  const mixed = (table: Float32Array, expression: string): Float32Array<ArrayBuffer> => {
    const parts = parseBlend(expression, names).map(({ voice, weight }) => ({
      speaker: speakerOf.get(voice) ?? 0,
      weight,
    }))
    return mixStyles(table, (style?.rows ?? 0) * (style?.columns ?? 0), parts)
  }
  return {
    first: kept.length > 0 ? NAMED_TABLE : OWN_TABLE,
    place(name) {
      const wanted = name.toLowerCase()
      const own = speakerOf.get(wanted)
      if (own !== undefined)
        return {
          speaker: own,
          table: kept.length > 0 && own < firstReplaced ? NAMED_TABLE : OWN_TABLE,
        }
      const place = kept.indexOf(wanted)
      if (place >= 0) return { speaker: firstReplaced + place, table: NAMED_TABLE }
      const expression = named.get(wanted) ?? (style && isBlend(wanted) ? wanted : undefined)
      if (expression === undefined) throw unknown(name)
      parseBlend(expression, names)
      return { speaker: 0, table: expression }
    },
    async bytes(table) {
      const file = report.files['voices']
      if (table === OWN_TABLE || file === undefined || !style) return undefined
      const size = style.rows * style.columns
      const bytes = await readFile(file)
      // A copy whose beginning is a multiple of four bytes from that of its buffer.
      const styles = new Float32Array(new Uint8Array(bytes).buffer)
      if (table !== NAMED_TABLE) styles.set(mixed(styles, table), 0)
      else {
        const mixes = kept.map((name) => mixed(styles, named.get(name) ?? ''))
        for (const [index, mix] of mixes.entries()) styles.set(mix, (firstReplaced + index) * size)
      }
      return new Uint8Array(styles.buffer)
    },
  }
}
