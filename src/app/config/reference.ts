import { SETTINGS, variableOf, type Field, type SettingsModel } from './field.ts'
import { ANY } from './pattern.ts'

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

function example(path: string): string {
  return `\`${path}\` is \`${variableOf(path)}\``
}

/** The reference of all settings, as Markdown: one table for each group. */
export function configReference({
  fields,
  sections,
}: Pick<SettingsModel<unknown>, 'fields' | 'sections'> = SETTINGS): string {
  const tops = fields.filter((field) => !field.path.includes('.'))
  let text = `### Top level\n\n${HEAD}${tops.map(row).join('')}`
  for (const { path, description, names } of sections) {
    const above = names === undefined ? path : `${path}.${ANY}`
    const own = fields.filter((field) => field.path.slice(0, field.path.lastIndexOf('.')) === above)
    text += `\n### \`${path}\`\n\n${description}`
    text += names === undefined ? '\n' : ` Each stands under a name of your choice: ${names}.\n`
    if (own.length > 0) text += `\n${HEAD}${own.map(row).join('')}`
  }
  const plain = fields.find(({ path }) => path === 'server.publicUrl')
  if (plain) text += `\nAs a variable, ${example(plain.path)}.\n`
  const entry = fields.find(({ path }) => path.includes(ANY))
  if (entry) {
    text += `\nIn the path of a setting \`${ANY}\` is the name of an entry. As a variable, ${example(entry.path)} with that name for \`NAME\`, in upper case and with \`_\` for each hyphen.\n`
  }
  return text
}
