import { ERROR_CODES } from '../../core/errors.ts'
import { KINDS, type TextKind } from './setting.ts'

const isName = (value: string): boolean => value.trim() === value && value !== ''

/** The kinds of text that only the settings of engines use. */
export const NAMES: {
  readonly [K in
    | 'device'
    | 'model'
    | 'modelName'
    | 'errorCode'
    | 'prose'
    | 'languageOrNone']: TextKind
} = {
  device: {
    expected: 'auto, cpu, cuda, or another provider of the runtime',
    accepts: (value) => /^[a-z][a-z0-9]*$/.test(value),
  },
  model: { expected: 'the name of a model, or * for all', accepts: isName },
  modelName: { expected: 'the name of a model, without blanks around it', accepts: isName },
  errorCode: {
    expected: `one of ${ERROR_CODES.join(', ')}`,
    accepts: (value) => (ERROR_CODES as readonly string[]).includes(value),
  },
  prose: { expected: 'a text, or nothing', accepts: () => true },
  languageOrNone: {
    expected: 'a BCP 47 tag such as en-US, or nothing',
    accepts: (value) => value === '' || KINDS.language.accepts(value),
  },
}
