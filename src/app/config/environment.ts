import { nearest } from '../../core/nearest.ts'
import type { Json } from '../../core/request.ts'
import { FIELDS, variableOf, type Field } from './field.ts'
import type { Entry, Layer, Problem, Source } from './layer.ts'

const PREFIX = 'ROSTRUM_'
/** Set by Kubernetes in every pod when there is a service called `rostrum`; none is ours. */
const FOREIGN = /^ROSTRUM_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)$/

const byVariable: ReadonlyMap<string, Field> = new Map(
  FIELDS.map((field) => [variableOf(field.path), field]),
)
const maps = FIELDS.filter(({ type }) => type === 'map' || type === 'switches')

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

function read(name: string, text: string, source: Source): Entry | Problem {
  const field = byVariable.get(name)
  if (field && !maps.includes(field)) {
    return { path: field.path.split('.'), value: parseText(field, text), source }
  }
  for (const map of maps) {
    const prefix = `${variableOf(map.path)}__`
    if (name.startsWith(prefix) && name.length > prefix.length) {
      const key = name.slice(prefix.length).toLowerCase()
      return { path: [...map.path.split('.'), key], value: parseText(map, text), source }
    }
  }
  const [guess] = nearest(name, byVariable.keys(), 1)
  const hint = guess === undefined ? '' : ` Did you mean ${guess}?`
  return { path: name, source, message: `${source.where} names no setting.${hint}` }
}

/**
 * What variables that begin with `ROSTRUM_` say: upper snake case, `__` between levels, lists
 * separated by commas, maps by one variable for each name. A variable that names no setting is
 * a problem; one that is empty counts as absent for everything but text and lists.
 */
export function environmentLayer(
  variables: { readonly [name: string]: string | undefined },
  kind: 'dotenv' | 'environment',
): Layer {
  const entries: Entry[] = []
  const problems: Problem[] = []
  for (const [name, text] of Object.entries(variables)) {
    if (text === undefined || !isSetting(name)) continue
    const type = byVariable.get(name)?.type
    if (text.trim() === '' && (type === 'number' || type === 'boolean')) continue
    const where = kind === 'dotenv' ? `${name} in .env` : name
    const found = read(name, text, { kind, where })
    if ('message' in found) problems.push(found)
    else entries.push(found)
  }
  return { entries, problems }
}
