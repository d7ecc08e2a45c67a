import type { ScoringRules } from '../../core/practice.ts'
import type { Rostrum } from '../../app/rostrum.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../failure.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { itemJson } from '../practice-json.ts'
import { practiceMaking } from '../practice-making.ts'
import { chooseSource, readText } from '../text-source.ts'

/** Options of `rostrum practice add`. */
export interface AddPracticeOptions extends KeptOptions {
  readonly file?: string
  readonly split?: boolean
  readonly lesson?: string
  readonly language?: string
  readonly voice?: string
  readonly rate?: number
  readonly tag?: readonly string[]
  readonly difficulty?: number
  readonly diacritics?: boolean
  readonly case?: boolean
  readonly punctuation?: boolean
  readonly numbers?: boolean
  readonly alternative?: readonly string[]
  readonly wait?: boolean
  /** False with `--no-work`. */
  readonly work?: boolean
}

function scoringOf(options: AddPracticeOptions): ScoringRules | undefined {
  const { diacritics, case: letters, punctuation, numbers, alternative } = options
  const rules = {
    ...(diacritics !== undefined && { diacritics }),
    ...(letters !== undefined && { case: letters }),
    ...(punctuation !== undefined && { punctuation }),
    ...(numbers !== undefined && { numbers }),
    ...(alternative !== undefined && { alternatives: alternative }),
  }
  return Object.keys(rules).length === 0 ? undefined : rules
}

type Request = Parameters<Rostrum['practice']['addLesson']>[0]

function requestOf(text: string, options: AddPracticeOptions): Request {
  const { lesson, language, voice, rate, tag, difficulty } = options
  const scoring = scoringOf(options)
  return {
    text,
    ...(lesson !== undefined && { lesson }),
    ...(language !== undefined && { language }),
    ...(voice !== undefined && { voice }),
    ...(rate !== undefined && { rate }),
    ...(tag !== undefined && { tags: tag }),
    ...(difficulty !== undefined && { difficulty }),
    ...(scoring && { scoring }),
  }
}

/** `rostrum practice add`: stores a text, or each of its sentences, and prints the ids. Gives the exit code. */
export async function addPracticeCommand(
  words: readonly string[],
  options: AddPracticeOptions,
  context: CliContext,
): Promise<number> {
  const source = chooseSource(words, options)
  const { signal } = context
  const { rostrum, config } = await openKept(options, context)
  const read = await readText(source, { maxChars: config.limits.maxTextChars, signal })
  // A file and a pipe end in a line feed that nobody is to write down.
  const request = requestOf(read.trim(), options)
  const { split = false, lesson, wait = false, work = true } = options
  const added =
    split || lesson !== undefined
      ? await rostrum.practice.addLesson(request, { signal })
      : [await rostrum.practice.addItem(request, { signal })]
  const ids = added.map(({ id }) => id)
  if (!options.json) await context.print(ids.map((id) => `${id}\n`).join(''))
  const items = [...added]
  if (wait) {
    const making = context.own(practiceMaking({ rostrum, works: work }, context))
    for (const [index, id] of ids.entries()) items[index] = await making.settled(id)
  }
  if (options.json) {
    const told = items.map(itemJson)
    await context.print(json(split || lesson !== undefined ? told : told[0]))
  }
  const failed = items.filter(({ recording }) => recording.state === 'failed')
  for (const { id, recording } of failed)
    context.note(`rostrum: Item ${id} could not be spoken: ${recording.error?.message ?? ''}`)
  if (failed.length > 0) return EXIT.failed
  if (!wait && !options.json) {
    const pending = items.filter(({ recording }) => recording.state !== 'ready').length
    if (pending > 0)
      context.note(
        `Stored; \`rostrum serve\`, or \`rostrum practice\` itself, speaks ${pending === 1 ? 'it' : 'them'}.`,
      )
  }
  return EXIT.done
}
