import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'

/**
 * @typedef {object} Row
 * @property {string} what What is divided by what.
 * @property {number} ratio
 * @property {number} target
 * @property {'atMost' | 'atLeast'} bound
 * @property {boolean} holds
 * @property {{ low: number, high: number } | undefined} spread Middle half of the rounds.
 */

/**
 * One line of the table.
 *
 * @param {string} what
 * @param {{ ratio: number, spread?: { low: number, high: number } }} measured
 * @param {{ atMost: number } | { atLeast: number }} target
 * @returns {Row}
 */
export function row(what, { ratio, spread }, target) {
  const [bound] = Object.keys(target)
  const value = target[bound]
  const holds = bound === 'atMost' ? ratio <= value : ratio >= value
  return { what, ratio, spread, bound, target: value, holds }
}

const sign = ({ bound }) => (bound === 'atMost' ? '≤' : '≥')

/** @param {Row} it */
export function asText(it) {
  const spread = it.spread
    ? ` (middle half ${it.spread.low.toFixed(2)}–${it.spread.high.toFixed(2)})`
    : ''
  return `${it.holds ? 'holds ' : 'MISSED'} ${it.ratio.toFixed(2)} ${sign(it)} ${it.target}${spread}  ${it.what}`
}

/**
 * Lines that belong together and have no target, for a table of their own in docs/benchmarks.md.
 *
 * @param {string} name Of its place there.
 * @param {{ head: readonly string[], lines: readonly (readonly string[])[], note: string }} content
 */
export function exhibit(name, content) {
  return { name, ...content }
}

/** @param {readonly Row[]} rows */
export function asMarkdown(rows) {
  const cells = rows.map((it) => [
    it.what,
    `${sign(it)} ${it.target}`,
    it.ratio.toFixed(2),
    it.holds ? 'holds' : 'missed',
  ])
  return tableOf(['measured', 'target', 'ratio', ''], cells)
}

/** A Markdown table. */
export function tableOf(head, lines) {
  const all = [head, ...lines]
  const widths = head.map((_, column) => Math.max(3, ...all.map((line) => line[column].length)))
  const render = (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`
  const [top, ...body] = all.map(render)
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [top, rule, ...body].join('\n')
}

/**
 * Replaces what stands between the markers of a Markdown file.
 *
 * @param {string} file
 * @param {string} name Of the markers.
 * @param {string} table
 * @param {string} note Said below it.
 */
export async function writeTable(file, name, table, note) {
  const text = await readFile(file, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`Expected the markers of ${name} in ${file}.`)
  const machine = `Node ${process.versions.node}, ${os.availableParallelism()} cores, ${os.arch()}`
  const body = `${open}\n\n${table}\n\nOne run on ${machine}; ${note}\n\n`
  await writeFile(file, text.slice(0, from) + body + text.slice(to))
}
