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

/** @param {readonly Row[]} rows */
export function asMarkdown(rows) {
  const cells = rows.map((it) => [
    it.what,
    `${sign(it)} ${it.target}`,
    it.ratio.toFixed(2),
    it.holds ? 'holds' : 'missed',
  ])
  const lines = [['measured', 'target', 'ratio', ''], ...cells]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(3, ...lines.map((line) => line[column].length)),
  )
  const render = (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`
  const [head, ...body] = lines.map(render)
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [head, rule, ...body].join('\n')
}

/**
 * Replaces what stands between the markers of a Markdown file.
 *
 * @param {string} file
 * @param {readonly Row[]} rows
 */
export async function writeTable(file, rows) {
  const text = await readFile(file, 'utf8')
  const pattern = /(<!-- bench -->)[^]*?(<!-- \/bench -->)/
  if (!pattern.test(text)) throw new Error(`Expected the bench markers in ${file}, found none.`)
  const machine = `Node ${process.versions.node}, ${os.availableParallelism()} cores, ${os.arch()}`
  const body = `\n\n${asMarkdown(rows)}\n\nOne run on ${machine}; ratios only, each of two things measured in turns.\n\n`
  await writeFile(
    file,
    text.replace(pattern, (_, open, close) => open + body + close),
  )
}
