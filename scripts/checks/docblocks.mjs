import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { sources } from './files.mjs'

const FOLDERS = [
  'core',
  'ports',
  'protocol',
  'text',
  'audio',
  'pipeline',
  'contracts',
  'app',
  'server',
  'audio-api',
]

/**
 * Every exported declaration opens with a docblock whose text begins with a full sentence. A
 * folder of the list without sources has moved away, and is a problem of its own.
 *
 * @param {string} root
 * @returns {import('./check.mjs').CheckResult}
 */
export function docblocks(root) {
  const problems = []
  const files = sources(root).filter((file) => file === 'src/index.ts')
  for (const folder of FOLDERS) {
    const found = sources(root, `src/${folder}`)
    if (found.length === 0) problems.push(`src/${folder} has no sources to check.`)
    files.push(...found)
  }
  let checked = 0
  for (const file of files) {
    const text = readFileSync(path.join(root, file), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
    for (const { name, node } of exportedDeclarations(source)) {
      checked++
      const fault = faultOf(node)
      if (!fault) continue
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      problems.push(`${file}:${line + 1} exports ${name}, whose docblock ${fault}.`)
    }
  }
  return { checked, problems }
}

function* exportedDeclarations(source) {
  const overloaded = new Set()
  for (const node of source.statements) {
    if (!ts.canHaveModifiers(node)) continue
    if (!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    if (ts.isVariableStatement(node)) {
      yield {
        name: node.declarationList.declarations.map(({ name }) => name.getText(source)).join(', '),
        node,
      }
    } else if (node.name) {
      const name = node.name.getText(source)
      if (overloaded.has(name)) continue
      if (ts.isFunctionDeclaration(node)) overloaded.add(name)
      yield { name, node }
    }
  }
}

function faultOf(node) {
  const blocks = node.jsDoc
  if (!blocks?.length) return 'is missing'
  const comment = ts.getTextOfJSDocComment(blocks.at(-1).comment)?.trim() ?? ''
  if (comment === '') return 'says nothing'
  if (!/^[\p{Lu}\p{N}`'"$]/u.test(comment)) return 'does not begin like a sentence'
  const firstParagraph = comment.split(/\n\s*\n/)[0]
  if (!/[.!?:]["'`)]*(\s|$)/.test(firstParagraph)) return 'does not begin with a full sentence'
  return undefined
}
