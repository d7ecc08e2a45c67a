import { FIELDS, SECTIONS, variableOf, type Field } from './field.ts'

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function defaultText(field: Field): string {
  if (field.value === '') return 'empty'
  if (Array.isArray(field.value)) {
    return field.value.length === 0
      ? 'none'
      : field.value.map((item) => `\`${String(item)}\``).join(', ')
  }
  return typeof field.value === 'object' ? 'none' : `\`${String(field.value)}\``
}

function row(field: Field): string {
  const when = field.restart ? 'restart' : 'at once'
  const cells = [
    `\`${field.path}\``,
    cell(field.description),
    cell(field.expected),
    defaultText(field),
    when,
  ]
  return `| ${cells.join(' | ')} |\n`
}

const HEAD = '| setting | meaning | value | default | change holds |\n|---|---|---|---|---|\n'

/** The reference of all settings, as Markdown: one table for each group. */
export function configReference(): string {
  const tops = FIELDS.filter((field) => !field.path.includes('.'))
  let text = `### Top level\n\n${HEAD}${tops.map(row).join('')}`
  for (const section of SECTIONS) {
    const own = FIELDS.filter(
      (field) => field.path.slice(0, field.path.lastIndexOf('.')) === section.path,
    )
    text += `\n### \`${section.path}\`\n\n${section.description}\n`
    if (own.length > 0) text += `\n${HEAD}${own.map(row).join('')}`
  }
  const example = FIELDS.find((field) => field.path === 'server.publicUrl')
  if (example) text += `\nAs a variable, \`${example.path}\` is \`${variableOf(example.path)}\`.\n`
  return text
}
