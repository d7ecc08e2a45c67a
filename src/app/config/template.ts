import { FIELDS, SECTIONS, type Field } from './field.ts'

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

function settingText(field: Field, indent: string): string {
  const key = field.path.slice(field.path.lastIndexOf('.') + 1)
  const expected = field.expected[0]?.toUpperCase() + field.expected.slice(1)
  const about = comment(`${field.description} ${expected}.`, indent)
  return `${about}${indent}# ${key}: ${JSON.stringify(field.value)}\n`
}

/**
 * A settings file (YAML) to start from: every setting with its meaning, range and default,
 * commented out, so that it says nothing until somebody removes a `#`.
 */
export function configTemplate(): string {
  let text = comment('Settings of Rostrum. Remove the # before a setting to change it.', '')
  const opened = new Set<string>()
  for (const field of FIELDS) {
    const groups = field.path.split('.').slice(0, -1)
    for (let depth = 1; depth <= groups.length; depth++) {
      const path = groups.slice(0, depth).join('.')
      if (opened.has(path)) continue
      opened.add(path)
      const indent = '  '.repeat(depth - 1)
      const about = SECTIONS.find((section) => section.path === path)?.description ?? ''
      text += `${depth === 1 ? '\n' : ''}${comment(about, indent)}${indent}${groups[depth - 1]}:\n`
    }
    if (groups.length === 0) text += '\n'
    text += settingText(field, '  '.repeat(groups.length))
  }
  return text
}
