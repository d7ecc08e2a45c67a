import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { parse as parseYaml } from 'yaml'
import { filesBelow } from './files.mjs'

/**
 * The code in README.md, CONTRIBUTING.md and docs/ holds: TypeScript compiles against the built
 * package, JSON and YAML parse. A snippet that needs a package of `test/clients` is skipped
 * where that folder is not installed.
 *
 * @param {string} root
 * @returns {import('./check.mjs').CheckResult}
 */
export function snippets(root) {
  const files = [...filesBelow(root, 'docs', '.md'), 'README.md', 'CONTRIBUTING.md'].filter(
    (file) => existsSync(path.join(root, file)),
  )
  const problems = []
  const typescript = []
  let checked = 0
  for (const file of files) {
    for (const snippet of fences(readFileSync(path.join(root, file), 'utf8'))) {
      const where = `${file}:${snippet.line}`
      if (snippet.language === 'ts') typescript.push({ ...snippet, file, where })
      else if (snippet.language === 'json' || snippet.language === 'yaml') {
        checked++
        try {
          if (snippet.language === 'json') JSON.parse(snippet.code)
          else parseYaml(snippet.code)
        } catch (error) {
          problems.push(
            `${where} is not ${snippet.language.toUpperCase()}: ${error.message.split('\n')[0]}`,
          )
        }
      }
    }
  }
  const compiled = compile(root, typescript)
  return {
    checked: checked + compiled.checked,
    problems: [...problems, ...compiled.problems],
    skipped: compiled.skipped,
  }
}

function* fences(markdown) {
  const lines = markdown.split('\n')
  let open
  for (const [index, line] of lines.entries()) {
    const fence = /^ *```(\w*)/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (open) {
      yield { language: open.language, line: open.line, code: open.lines.join('\n') }
      open = undefined
    } else open = { language: fence[1], line: index + 1, lines: [] }
  }
}

/** Compiles snippets where they stand in the tree, as files that exist only in memory. */
function compile(root, list) {
  const clients = path.join(root, 'test/clients')
  const manifest = path.join(clients, 'package.json')
  const names = existsSync(manifest)
    ? Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies ?? {})
    : []
  const here = names.every((name) => existsSync(path.join(clients, 'node_modules', name)))
  const needsClients = ({ code }) => names.some((name) => code.includes(`'${name}'`))
  const skipped = here
    ? []
    : list.filter(needsClients).map(({ where }) => `${where} needs the packages of test/clients.`)
  const wanted = here ? list : list.filter((snippet) => !needsClients(snippet))

  const virtual = new Map()
  for (const snippet of wanted) {
    const folder = needsClients(snippet) ? clients : path.join(root, path.dirname(snippet.file))
    const name = path.join(folder, `snippet-${virtual.size}.ts`)
    virtual.set(name, { text: `${snippet.code}\nexport {}\n`, where: snippet.where })
  }
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: true,
      composite: false,
      declaration: false,
      declarationMap: false,
      isolatedDeclarations: false,
      rewriteRelativeImportExtensions: false,
      tsBuildInfoFile: undefined,
      rootDir: undefined,
      outDir: undefined,
      paths: {
        ...ownEntries(root),
        ...Object.fromEntries(
          names.map((name) => [name, [path.join(clients, 'node_modules', name)]]),
        ),
      },
    },
    root,
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => virtual.has(path.normalize(name)) || fileExists.call(host, name)
  host.readFile = (name) => virtual.get(path.normalize(name))?.text ?? readFile.call(host, name)
  host.getSourceFile = (name, version, ...rest) => {
    const own = virtual.get(path.normalize(name))
    return own
      ? ts.createSourceFile(name, own.text, version)
      : getSourceFile.call(host, name, version, ...rest)
  }
  const program = ts.createProgram([...virtual.keys()], options, host)
  const problems = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || virtual.has(path.normalize(file.fileName)))
    .map(({ file, messageText }) => {
      const where = file ? virtual.get(path.normalize(file.fileName)).where : 'snippets'
      return `${where} does not compile: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  return { checked: wanted.length, problems, skipped }
}

/** The package under its own name, for a root that is not a package folder to Node. */
function ownEntries(root) {
  const { name, exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return Object.fromEntries(
    Object.entries(exports ?? {})
      .filter(([, entry]) => entry.types)
      .map(([key, entry]) => [path.posix.join(name, key), [path.join(root, entry.types)]]),
  )
}
