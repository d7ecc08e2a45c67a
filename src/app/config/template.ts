import { SETTINGS, type Field, type SettingsModel } from './field.ts'
import { ANY } from './pattern.ts'

const WIDTH = 96

function comment(text: string, indent: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length + indent.length + 3 > WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => `${indent}# ${line}\n`).join('')
}

/** What stands before a line at a level; the entry of a table is an example, behind a #. */
function marginAt(keys: readonly string[], level: number): string {
  const entry = keys.indexOf(ANY)
  if (entry < 0 || level < entry) return '  '.repeat(level)
  return `${'  '.repeat(entry)}# ${'  '.repeat(level - entry)}`
}

function settingText(field: Field, keys: readonly string[]): string {
  const margin = marginAt(keys, keys.length - 1)
  const expected = field.expected[0]?.toUpperCase() + field.expected.slice(1)
  const about = comment(`${field.description} ${expected}.`, margin)
  const off = keys.includes(ANY) ? '' : '# '
  return `${about}${margin}${off}${keys.at(-1)}: ${JSON.stringify(field.value)}\n`
}

/**
 * A settings file (YAML) to start from: every setting with its meaning, range and default,
 * commented out, so that it says nothing until somebody removes a `#`. A table has an entry
 * called `name` to show its members.
 */
export function configTemplate({
  fields,
  sections,
}: Pick<SettingsModel<unknown>, 'fields' | 'sections'> = SETTINGS): string {
  let text = comment('Settings of Rostrum. Remove the # before a setting to change it.', '')
  const opened = new Set<string>()
  for (const field of fields) {
    const keys = field.path.split('.')
    for (let level = 0; level < keys.length - 1; level++) {
      const path = keys.slice(0, level + 1).join('.')
      if (opened.has(path)) continue
      opened.add(path)
      const margin = marginAt(keys, level)
      if (keys[level] === ANY) {
        text += `${margin}name:\n`
        continue
      }
      const { description = '', names } = sections.find((section) => section.path === path) ?? {}
      const about = names === undefined ? description : `${description} By names: ${names}.`
      text += `${level === 0 ? '\n' : ''}${comment(about, margin)}${margin}${keys[level]}:\n`
    }
    if (keys.length === 1) text += '\n'
    text += settingText(field, keys)
  }
  return text
}
