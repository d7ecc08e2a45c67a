import type { NormalizeResult } from '../../app/rostrum.ts'
import type { PlanReport } from '../../pipeline/speech.ts'
import type { CliContext } from '../context.ts'
import { harmless, paint } from '../terminal.ts'
import { chooseSource, markupOf, readText, type TextOptions } from '../text-source.ts'
import { codecOf, isCodec } from '../formats.ts'
import { requestOf, rulesOf, type VoiceOptions } from './request.ts'
import type { Opened } from '../open.ts'
import type { Markup } from '../../core/request.ts'

/** Options of the commands that tell about a text. */
export interface AboutTextOptions extends TextOptions {
  readonly json?: boolean
  readonly config?: string
}

interface Asked extends Opened {
  readonly text: string
  readonly markup: Markup
}

async function ask(
  words: readonly string[],
  options: AboutTextOptions,
  context: CliContext,
): Promise<Asked> {
  const source = chooseSource(words, options)
  const { config: file } = options
  const opened = await context.open(file === undefined ? {} : { file })
  const maxChars = opened.config.limits.maxTextChars
  const text = await readText(source, { maxChars, signal: context.signal })
  return { ...opened, text, markup: markupOf(source, options) }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The changes of normalising, a line for each, in colour where there is colour. */
export function changeLines({ changes }: NormalizeResult, context: CliContext): string {
  const { stdout } = context
  const arrow = stdout.unicode ? '→' : '->'
  const line = ({ rule, before, after, start }: NormalizeResult['changes'][number]): string => {
    const from = paint(stdout, 'red', harmless(before))
    const to = paint(stdout, 'green', harmless(after))
    return `${paint(stdout, 'dim', `${start} ${rule}`)}  ${from} ${arrow} ${to}\n`
  }
  return changes.map(line).join('')
}

/** `rostrum normalize`: the text as it is spoken; on a terminal also what was changed. */
export async function normalizeCommand(
  words: readonly string[],
  options: AboutTextOptions,
  context: CliContext,
): Promise<void> {
  const { rostrum, text, markup } = await ask(words, options, context)
  const { language } = options
  const result = rostrum.normalize({
    text,
    markup,
    ...(language !== undefined && { language }),
    ...rulesOf(options),
  })
  if (options.json) return context.print(json(result))
  await context.print(`${result.text}\n`)
  if (context.stdout.isTty) await context.print(changeLines(result, context))
}

/** `rostrum phonemize`: the text in IPA. */
export async function phonemizeCommand(
  words: readonly string[],
  options: AboutTextOptions,
  context: CliContext,
): Promise<void> {
  const { rostrum, config, text, markup } = await ask(words, options, context)
  const language = options.language ?? config.language
  const request = { text, markup, language, ...rulesOf(options) }
  const phonemes = await rostrum.phonemize(request, { signal: context.signal })
  await context.print(options.json ? json({ text, language, phonemes }) : `${phonemes}\n`)
}

/** Options of `rostrum plan`. */
export interface PlanOptions extends VoiceOptions, AboutTextOptions {
  readonly output?: string
  readonly format?: string
}

/** A plan for people. */
export function planLines(plan: PlanReport, context: CliContext): string {
  const { stdout } = context
  const { codec, sampleRate, channels, bitRate } = plan.output
  const output = [
    codec,
    ...(sampleRate === undefined ? [] : [`${sampleRate} Hz`]),
    channels === 2 ? 'stereo' : 'mono',
    ...(bitRate === undefined ? [] : [`${bitRate / 1000} kbit/s`]),
  ]
  let text = `voice     ${plan.voice} (${plan.language})\n`
  text += `output    ${output.join(', ')}\n`
  text += `length    about ${plan.estimatedSec.toFixed(1)} s in ${plan.segments.length} segments\n`
  for (const warning of plan.warnings)
    text += `${paint(stdout, 'yellow', 'warning')}   ${warning}\n`
  for (const { index, source, normalized, pauseAfterSec } of plan.segments) {
    const pause = pauseAfterSec > 0 ? paint(stdout, 'dim', ` [${pauseAfterSec.toFixed(2)} s]`) : ''
    const place = paint(stdout, 'dim', `${index}  ${source.start}-${source.end}`)
    text += `${place}  ${harmless(normalized)}${pause}\n`
  }
  return text
}

/** `rostrum plan`: what speaking would do, without doing it. */
export async function planCommand(
  words: readonly string[],
  options: PlanOptions,
  context: CliContext,
): Promise<void> {
  const { rostrum, text, markup } = await ask(words, options, context)
  const { format, output } = options
  const asked = format !== undefined && isCodec(format) ? format : undefined
  const codec = asked ?? (output === undefined ? 'wav' : codecOf(output))
  const request = { ...requestOf(options, codec), text, markup }
  const plan = await rostrum.plan(request, { signal: context.signal })
  await context.print(options.json ? json(plan) : planLines(plan, context))
}
