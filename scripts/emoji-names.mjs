// Writes src/text/emoji/: the order of all emoji and their short names in each language, from the
// annotations of the Unicode CLDR. Run by hand when a new version of it is out:
// `node scripts/emoji-names.mjs`. It fetches 155 MB with npm into a temporary folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSION = '48.2.0'
/** The languages that espeak-ng speaks, by their names in CLDR, and Norwegian Nynorsk. */
const LANGUAGES =
  `af am ar as az ba be bg bn bs ca chr cs cv cy da de el en es et eu fa fi fr ga gd gn gu ha he
  hi hr hu hy ia id is it ja ka kk kn ko kok ku ky lb lt lv mi mk ml mn mr ms mt my ne nl nn no om
  or pa pl ps pt qu quc ro ru sd shn si sk sl sq sr sv sw ta te th tk tn tr tt ug uk ur uz vi yue
  zh zu`.split(/\s+/)
/** A language with fewer of the names than this has none: it would switch between two languages. */
const LEAST_SHARE = 0.7
const NAMES_PER_LINE = 8
const TONE = /[\u{1f3fb}-\u{1f3ff}]/u
const FLAG = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u
/** Signs of writing that have names too: arrows, mathematics, daggers and the like. */
const SIGN = /^[§¶†‡№←-⇿∀-⋿★☆♩-♯✓✗]$/u

const target = fileURLToPath(new URL('../src/text/emoji/', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'emoji-names-'))
try {
  const packages = ['cldr-annotations-full', 'cldr-annotations-derived-full']
  const wanted = packages.map((name) => `${name}@${VERSION}`)
  writeFileSync(path.join(folder, 'package.json'), '{}')
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  write(path.join(folder, 'node_modules'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @param {string} modules */
function write(modules) {
  const english = namesOf(modules, 'en')
  const keys = [...english.keys()].filter(
    (key) =>
      (/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(key) || SIGN.test(key)) &&
      !FLAG.test(key) &&
      (!TONE.test(key) || key.length === 2),
  )
  mkdirSync(path.join(target, 'names'), { recursive: true })
  const note = `// Made by scripts/emoji-names.mjs from CLDR ${VERSION} (Unicode-3.0).`
  writeFileSync(
    path.join(target, 'order.ts'),
    `${note}\n/** All emoji that have names, parted by spaces, in the order of the names; without U+FE0F. */\n` +
      `export const EMOJI_ORDER: string = \`${rows(keys, ' ')}\`\n`,
  )
  const written = []
  for (const language of LANGUAGES) {
    const names = language === 'en' ? english : namesOf(modules, language)
    const known = keys.filter((key) => names.has(key))
    if (known.length < keys.length * LEAST_SHARE) continue
    const list = [flagPattern(names), ...keys.map((key) => names.get(key) ?? '')]
    const text = rows(
      list.map((name) => name.replaceAll('|', '')),
      '|',
    )
    writeFileSync(
      path.join(target, 'names', `${language}.ts`),
      `${note}\n/** How flags are named, then the names of \`EMOJI_ORDER\`, parted by \`|\`. */\n` +
        `export const EMOJI_NAMES: string = \`${text}\`\n`,
    )
    written.push(language)
  }
  writeFileSync(
    path.join(target, 'languages.ts'),
    `${note}\n/** The languages that have names of emoji, by their names in CLDR, parted by spaces. */\n` +
      `export const EMOJI_LANGUAGES: string = \`${rows(written, ' ', 24)}\`\n`,
  )
  console.log(`${keys.length} names in ${written.length} languages`)
}

/**
 * Short names by emoji, without the selector of emoji presentation.
 *
 * @param {string} modules
 * @param {string} language
 * @returns {Map<string, string>}
 */
function namesOf(modules, language) {
  const names = new Map()
  for (const [name, root, inner] of [
    ['cldr-annotations-derived-full', 'annotationsDerived', 'annotationsDerived'],
    ['cldr-annotations-full', 'annotations', 'annotations'],
  ]) {
    const file = path.join(modules, name, inner, language, 'annotations.json')
    let all
    try {
      all = JSON.parse(readFileSync(file, 'utf8'))[root].annotations
    } catch (error) {
      if (error.code === 'ENOENT') continue
      throw error
    }
    for (const [key, { tts }] of Object.entries(all)) {
      const short = tts?.[0]?.replace(/\s+/g, ' ').trim()
      if (short && !short.includes('↑')) names.set(key.replaceAll('\ufe0f', ''), short)
    }
  }
  return names
}

/**
 * What all names of flags have in common, with `{0}` where the region stands.
 *
 * @param {Map<string, string>} names
 */
function flagPattern(names) {
  const flags = [...names].filter(([key]) => FLAG.test(key)).map(([, name]) => name)
  if (flags.length < 2) return '{0}'
  const shared = (list) => {
    let length = 0
    while (list.every((name) => name[length] !== undefined && name[length] === list[0][length]))
      length++
    return list[0].slice(0, length)
  }
  const back = (text) => [...text].reverse().join('')
  return `${shared(flags)}{0}${back(shared(flags.map(back)))}`
}

/**
 * @param {readonly string[]} items
 * @param {string} joint
 * @param {number} [each]
 */
function rows(items, joint, each = NAMES_PER_LINE) {
  const lines = []
  for (let at = 0; at < items.length; at += each) lines.push(items.slice(at, at + each).join(joint))
  return lines.join(`${joint === ' ' ? '' : joint}\n`).replace(/[\\`]|\$\{/g, '\\$&')
}
