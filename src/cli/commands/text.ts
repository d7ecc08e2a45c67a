import type { NormalizeResult } from '../../app/rostrum.ts'
import type { PlanReport } from '../../pipeline/speech.ts'
import type { CliContext } from '../context.ts'
import { harmless, paint } from '../terminal.ts'
import { chooseSource, markupOf, readText, type TextOptions } from '../text-source.ts'
import { codecOf, isCodec } from '../formats.ts'
import { readingOf, requestOf, type VoiceOptions } from './request.ts'
import type { Opened } from '../open.ts'
import type { SpeechRequest } from '../../core/request.ts'
import { lexiconNames } from '../lexicon-source.ts'

/** Options of the commands that tell about a text. */
export interface AboutTextOptions extends TextOptions {
  readonly json?: boolean
  readonly config?: string
}

interface Asked extends Opened {
  readonly text: string
  /** How it is written, and the lexicons for it. */
  readonly reading: Pick<SpeechRequest, 'markup' | 'lexicons'>
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
  const lexicons = await lexiconNames(options.lexicon, opened.rostrum, context)
  const markup = markupOf(source, options)
  return { ...opened, text, reading: lexicons.length > 0 ? { markup, lexicons } : { markup } }
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

/**
 * The user's text with what was left out in red and what is said instead in green; without colour
 * in `[- -]` and `{+ +}`. Lines stay lines.
 */
export function inlineDiff(
  text: string,
  { changes }: Pick<NormalizeResult, 'changes'>,
  { stdout }: Pick<CliContext, 'stdout'>,
): string {
  const shown = (part: string): string => part.split('\n').map(harmless).join('\n')
  const out = (part: string): string =>
    part === '' ? '' : stdout.color ? paint(stdout, 'red', shown(part)) : `[-${shown(part)}-]`
  const into = (part: string): string =>
    part === '' ? '' : stdout.color ? paint(stdout, 'green', shown(part)) : `{+${shown(part)}+}`
  let diff = ''
  let at = 0
  for (const { start, end, after } of changes) {
    if (start < at) continue
    diff += shown(text.slice(at, start)) + out(text.slice(start, end)) + into(after)
    at = end
  }
  return `${diff}${shown(text.slice(at))}\n`
}

/** `rostrum normalize`: the text as it is spoken; on a terminal also what was changed. */
export async function normalizeCommand(
  words: readonly string[],
  options: AboutTextOptions,
  context: CliContext,
): Promise<void> {
  const { rostrum, text, reading } = await ask(words, options, context)
  const request = { text, ...readingOf(options), ...reading }
  const result = await rostrum.normalize(request, { signal: context.signal })
  if (options.json) return context.print(json(result))
  await context.print(`${result.text}\n`)
  if (!context.stdout.isTty || result.changes.length === 0) return
  await context.print(`\n${inlineDiff(text, result, context)}\n`)
  await context.print(changeLines(result, context))
}

/** `rostrum phonemize`: the text in IPA. */
export async function phonemizeCommand(
  words: readonly string[],
  options: AboutTextOptions,
  context: CliContext,
): Promise<void> {
  const { rostrum, config, text, reading } = await ask(words, options, context)
  const language = options.language ?? config.language
  const request = { text, language, ...readingOf(options), ...reading }
  const phonemes = await rostrum.phonemize(request, { signal: context.signal })
  await context.print(options.json ? json({ text, language, phonemes }) : `${phonemes}\n`)
}

/** Options of `rostrum plan`. */
export interface PlanOptions extends VoiceOptions, AboutTextOptions {
  readonly output?: string
  readonly format?: string
}

/** How a segment is spoken, as far as it is not how the whole begins. */
function mannerOf(segment: PlanReport['segments'][number], plan: PlanReport): string {
  const { voice, language, style } = segment
  const told = [
    ...(voice === plan.voice ? [] : [voice]),
    ...(language === plan.language ? [] : [language]),
    ...(style?.rate === undefined ? [] : [`rate ${style.rate}`]),
    ...(style?.pitchSemitones === undefined ? [] : [`pitch ${style.pitchSemitones}`]),
    ...(style?.gainDb === undefined ? [] : [`${style.gainDb} dB`]),
  ]
  return told.length > 0 ? `(${told.join(', ')})` : ''
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
  for (const segment of plan.segments) {
    const { index, source, normalized, pauseBeforeSec = 0, pauseAfterSec } = segment
    const pause = (seconds: number): string =>
      seconds > 0 ? paint(stdout, 'dim', `[${seconds.toFixed(2)} s]`) : ''
    const place = paint(stdout, 'dim', `${index}  ${source.start}-${source.end}`)
    const manner = paint(stdout, 'dim', mannerOf(segment, plan))
    const parts = [pause(pauseBeforeSec), manner, harmless(normalized), pause(pauseAfterSec)]
    text += `${place}  ${parts.filter((part) => part !== '').join(' ')}\n`
  }
  for (const { kind, speaker = 'somebody', source } of plan.dialogue) {
    const place = paint(stdout, 'dim', `${source.start}-${source.end}`)
    text += `${kind.padEnd(10)}${place}  ${harmless(speaker)}\n`
  }
  return text
}

/** `rostrum plan`: what speaking would do, without doing it. */
export async function planCommand(
  words: readonly string[],
  options: PlanOptions,
  context: CliContext,
): Promise<void> {
  const { rostrum, text, reading } = await ask(words, options, context)
  const { format, output } = options
  const asked = format !== undefined && isCodec(format) ? format : undefined
  const codec = asked ?? (output === undefined ? 'wav' : codecOf(output))
  const request = { ...requestOf(options, codec), text, ...reading }
  const plan = await rostrum.plan(request, { signal: context.signal })
  await context.print(options.json ? json(plan) : planLines(plan, context))
}
