import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import type { IndexTtsShape } from './shape.ts'

/** What an IndexTTS server may be told. */
export const CONTROLS = [
  'text',
  'prompt',
  'emotionAudio',
  'emotionVector',
  'emotionText',
  'emotionWeight',
] as const

/** One thing that it may be told. */
export type Control = (typeof CONTROLS)[number]

/**
 * What a server calls its fields, by control. Behind the name may stand what goes with it, after `&`:
 * `emo_text&use_emo_text=true`.
 */
export type FieldNames = { readonly [control: string]: string }

/** One value on its way to a server: text, numbers, or a file. */
export type FieldValue = Json | Blob

/** Names that all servers of a shape share; those for emotions differ from one to the next. */
const USUAL: { readonly [S in IndexTtsShape]: FieldNames } = {
  form: { text: 'text', prompt: 'prompt_audio' },
  'json-url': { text: 'text', prompt: 'voice_prompt' },
  openai: { text: 'input', prompt: 'voice' },
}
const NAME = /^[\w.-]{1,64}$/

/** Gives a value the name the server has for it, with what goes along. */
export interface Fields {
  /** Entries of a request; `unsupported` for a control that has no name here. */
  entries(control: Control, value: FieldValue): readonly (readonly [string, FieldValue])[]
}

/** Reads the names of fields. `invalid_request` for a control there is not, or a name that is none. */
export function fieldsOf(engine: string, shape: IndexTtsShape, given: FieldNames = {}): Fields {
  const names = new Map<string, { readonly name: string; readonly along: Along }>()
  for (const [control, text] of Object.entries({ ...USUAL[shape], ...given })) {
    const [name = '', ...rest] = text.split('&')
    const along = rest.map((it) => alongOf(it))
    const good = [name, ...along.map(([key]) => key)].every((it) => NAME.test(it))
    if (!CONTROLS.some((it) => it === control) || (text !== '' && !good))
      throw refused(engine, control)
    if (text !== '') names.set(control, { name, along })
  }
  return {
    entries(control, value) {
      const field = names.get(control)
      if (field) return [[field.name, value], ...field.along]
      throw new SpeechError(
        'unsupported',
        `The engine ${engine} has no field for ${control}; its settings may name one.`,
        { details: { engine, param: `engineOptions.${engine}.${control}` } },
      )
    },
  }
}

/** What goes along with a field: `use_emo_text=true`. */
type Along = readonly (readonly [string, Json])[]

/** `true`, `2` and the like are as in JSON; all else is text. */
function alongOf(text: string): Along[number] {
  const at = text.indexOf('=')
  const value = text.slice(at + 1)
  const plain = /^(true|false|-?\d+(\.\d+)?)$/.test(value)
  return [text.slice(0, Math.max(0, at)), plain ? (JSON.parse(value) as Json) : value]
}

function refused(engine: string, control: string): SpeechError {
  const message = `Expected the fields of ${engine} to name some of ${CONTROLS.join(', ')} by letters.`
  return new SpeechError('invalid_request', message, {
    details: { engine, param: `engines.${engine}.fields.${control.slice(0, 32)}` },
  })
}
