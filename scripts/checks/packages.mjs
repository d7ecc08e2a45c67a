import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import { sources } from './files.mjs'

/** Declared for a reason other than an import: held at a version, or read as files. */
const NOT_IMPORTED = new Set(['light-my-request'])

/**
 * What `src/` imports is what package.json declares, and an optional package is never needed to
 * load an entry of the package: it is reached through `import()` or from a worker's own file.
 *
 * @param {string} root
 * @returns {import('./check.mjs').CheckResult}
 */
export function packages(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const required = new Set(Object.keys(manifest.dependencies ?? {}))
  const optional = new Set([
    ...Object.keys(manifest.optionalDependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ])
  const problems = []
  const mentioned = new Set()
  const graph = new Map()
  for (const file of sources(root)) {
    const read = importsOf(path.join(root, file))
    graph.set(file, read.eager)
    for (const name of [...read.eager, ...read.lazy].map(packageOf)) {
      if (!name) continue
      mentioned.add(name)
      if (!required.has(name) && !optional.has(name)) {
        problems.push(`${file} imports ${name}, which package.json does not declare.`)
      }
    }
    for (const text of read.strings) mentioned.add(packageOf(text) ?? '')
  }
  for (const name of [...required, ...optional]) {
    if (!mentioned.has(name) && !NOT_IMPORTED.has(name)) {
      problems.push(`package.json declares ${name}, which no file of src/ imports.`)
    }
  }
  for (const entry of entries(manifest).filter((file) => graph.has(file))) {
    for (const { file, name } of eagerPackages(graph, entry)) {
      if (optional.has(name))
        problems.push(
          `${entry} cannot load without the optional ${name}: ${file} imports it at once.`,
        )
    }
  }
  return { checked: graph.size, problems }
}

/** Source files of the entries that package.json names. */
function entries(manifest) {
  const targets = [
    ...Object.values(manifest.bin ?? {}),
    ...Object.values(manifest.exports ?? {}).map((entry) =>
      typeof entry === 'string' ? entry : entry.default,
    ),
  ]
  return targets
    .filter((target) => target?.startsWith('./dist/'))
    .map((target) => target.replace('./dist/', 'src/').replace(/[.]js$/, '.ts'))
}

function* eagerPackages(graph, entry) {
  const seen = new Set([entry])
  for (const file of seen) {
    for (const specifier of graph.get(file) ?? []) {
      const name = packageOf(specifier)
      if (name) yield { file, name }
      else if (specifier.startsWith('.'))
        seen.add(path.posix.join(path.posix.dirname(file), specifier))
    }
  }
}

function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true)
  const eager = []
  const lazy = []
  const strings = []
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const specifier =
        node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
          ? node.moduleSpecifier.text
          : ''
      const typeOnly = node.importClause?.isTypeOnly ?? node.isTypeOnly ?? false
      if (specifier) (typeOnly ? lazy : eager).push(specifier)
      return
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteralLike(argument)) lazy.push(argument.text)
    } else if (ts.isStringLiteralLike(node)) strings.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { eager, lazy, strings }
}

function packageOf(specifier) {
  if (!/^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(\/|$)/.test(specifier)) return undefined
  const [first, second] = specifier.split('/')
  const name = first.startsWith('@') ? `${first}/${second}` : first
  return builtinModules.includes(name) ? undefined : name
}
