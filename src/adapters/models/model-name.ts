/** Longest name of a model, in characters. */
const MAX_CHARS = 64

/** Makes the name of a model of any text: lower case, letters, digits, `.`, `_` and `-`; empty when nothing is left. */
export function modelNameOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, MAX_CHARS)
    .replace(/[-.]+$/, '')
}

/** Whether a text is a name as models have them. */
export function isModelName(text: string): boolean {
  return text !== '' && modelNameOf(text) === text
}
