import { nearest } from '../../core/nearest.ts'
import type { Json } from '../../core/request.ts'
import { SETTINGS, variableOf, type Field, type SettingsModel } from './field.ts'
import type { Entry, Layer, Problem, Source } from './layer.ts'
import { ANY, filled } from './pattern.ts'

const PREFIX = 'ROSTRUM_'
/** Set by Kubernetes in every pod when there is a service called `rostrum`; none is ours. */
const FOREIGN = /^ROSTRUM_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)$/

/** Whether a variable is meant for us. */
export function isSetting(name: string): boolean {
  return name.startsWith(PREFIX) && !FOREIGN.test(name)
}

/** A value written as text, as its setting wants it; text that does not fit stays text. */
export function parseText(field: Field, text: string): Json {
  const trimmed = text.trim()
  if (field.type === 'list') {
    const items = trimmed.split(',').map((item) => item.trim())
    return items.filter((item) => item !== '')
  }
  if (field.type === 'number' && trimmed !== '' && Number.isFinite(Number(trimmed))) {
    return Number(trimmed)
  }
  const onOff = field.type === 'boolean' || field.type === 'switches'
  if (onOff && /^(true|1|yes|on)$/i.test(trimmed)) return true
  if (onOff && /^(false|0|no|off)$/i.test(trimmed)) return false
  return text
}

/** A setting, and the keys by which a variable names it. */
interface Named {
  readonly field: Field
  readonly path: readonly string[]
}

function namedBy(levels: readonly string[], field: Field): Named | undefined {
  const keys = field.path.split('.')
  const wanted = variableOf(field.path).slice(PREFIX.length).split('__')
  const open = field.type === 'map' || field.type === 'switches'
  if (open ? levels.length <= keys.length : levels.length !== keys.length) return undefined
  const path: string[] = []
  for (const [index, key] of keys.entries()) {
    const level = levels[index] ?? ''
    if (key === ANY && level !== '') path.push(level.toLowerCase().replaceAll('_', '-'))
    else if (level === wanted[index]) path.push(key)
    else return undefined
  }
  if (!open) return { field, path }
  const name = levels.slice(keys.length).join('__').toLowerCase()
  return name === '' ? undefined : { field, path: [...path, name] }
}

function hintFor(name: string, fields: readonly Field[]): string {
  const levels = name.slice(PREFIX.length).toLowerCase().split('__')
  const names = fields.map(({ path }) => variableOf(filled(path, levels)))
  const [guess] = nearest(name, names, 1)
  return guess === undefined ? '' : ` Did you mean ${guess}?`
}

/**
 * What variables that begin with `ROSTRUM_` say: upper snake case, `__` between levels, lists
 * separated by commas, maps by one variable for each name. In the name of a table's entry `_`
 * stands for a hyphen. A variable that names no setting is a problem; one that is empty counts
 * as absent for everything but text and lists.
 */
export function environmentLayer(
  variables: { readonly [name: string]: string | undefined },
  kind: 'dotenv' | 'environment',
  { fields }: Pick<SettingsModel<unknown>, 'fields'> = SETTINGS,
): Layer {
  const entries: Entry[] = []
  const problems: Problem[] = []
  for (const [name, text] of Object.entries(variables)) {
    if (text === undefined || !isSetting(name)) continue
    const source: Source = { kind, where: kind === 'dotenv' ? `${name} in .env` : name }
    const levels = name.slice(PREFIX.length).split('__')
    let named: Named | undefined
    for (const field of fields) if ((named = namedBy(levels, field))) break
    if (!named) {
      const message = `${source.where} names no setting.${hintFor(name, fields)}`
      problems.push({ path: name, source, message })
      continue
    }
    const { field, path } = named
    if (text.trim() === '' && (field.type === 'number' || field.type === 'boolean')) continue
    entries.push({ path, value: parseText(field, text), source })
  }
  return { entries, problems }
}
