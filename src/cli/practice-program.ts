import { InvalidArgumentError, type Command } from 'commander'
import { instantOf } from '../protocol/instant.ts'
import type { Call } from './call.ts'
import { PRACTICE_ADD_HELP, PRACTICE_HELP } from './help.ts'
import { dataOption, oneOf, sharedOptions } from './options.ts'
import { numberFrom, several, wholeFrom } from './values.ts'

const MAX_PAGE = 1_000_000_000

/** A reader of a date or date-time, in milliseconds since the epoch. */
function instant(edge: 'start' | 'end'): (text: string) => number {
  return (text) => {
    const ms = instantOf(text, edge)
    if (ms !== undefined) return ms
    throw new InvalidArgumentError('Expected a date such as 2026-11-21, or a date-time with zone.')
  }
}

function difficultyRange(text: string): { readonly min: number; readonly max: number } {
  const [, from, to = from] = /^(\d{1,2})(?:[.]{2}(\d{1,2}))?$/.exec(text.trim()) ?? []
  const [min, max] = [Number(from), Number(to)]
  if (min >= 1 && min <= max && max <= 10) return { min, max }
  throw new InvalidArgumentError('Expected a whole number from 1 to 10, or two of them: 2..5.')
}

function userOption(
  command: Command,
  about = 'the learner (default: nobody in particular)',
): Command {
  return command.option('-u, --user <name>', about)
}

/** What says which items. */
function itemOptions(command: Command): Command {
  return command
    .option('-l, --language <tag>', 'those of a language: en finds en-GB too')
    .option('--tag <text>', 'those with a tag (repeatable: with all of them)', several)
    .option('--lesson <name>', 'those of a lesson')
}

function pageOptions(command: Command): Command {
  return command
    .option('--page <number>', 'which page (default: 1)', wholeFrom(1, MAX_PAGE))
    .option('--limit <count>', 'how many on a page (default: 20)', wholeFrom(1, 100))
}

function dueOptions(command: Command, limit: number, fresh: number): Command {
  return itemOptions(userOption(command))
    .option('--limit <count>', `at most so many (default: ${limit})`, wholeFrom(1, 1000))
    .option(
      '--fresh <count>',
      `how many that were never heard to add (default: ${fresh})`,
      wholeFrom(0, 1000),
    )
}

function addPractising(practice: Command, call: Call): Command {
  return (
    dueOptions(practice, 20, 10)
      .option('--tempo <factor>', 'how fast it is played: 0.25 to 2', numberFrom(0.25, 2))
      .option('--hints', 'show the first letter of each word')
      .option('--no-work', 'leave the speaking of what is not ready to others')
      .addHelpText('after', PRACTICE_HELP)
      // Options after the name of a command below are its own.
      .enablePositionalOptions()
      .action(call(async () => (await import('./commands/practice-session.ts')).practiseCommand))
  )
}

function addAdding(practice: Command, call: Call): Command {
  return practice
    .command('add')
    .description('store a text to practise')
    .argument('[text...]', 'what is heard and written down; - is standard input')
    .option('-f, --file <path>', 'take the text from a file; - is standard input')
    .option('--split', 'make an item of each sentence')
    .option('--lesson <name>', 'find the items by this; splits too')
    .option('-l, --language <tag>', 'BCP 47 tag (default: as configured)')
    .option('-v, --voice <id>', 'who speaks; see `rostrum voices` (default: the best there is)')
    .option('-r, --rate <factor>', 'pace: 0.25 to 4, 1 is natural', numberFrom(0.25, 4))
    .option('--tag <text>', 'to find it by (repeatable)', several)
    .option('--difficulty <number>', '1 (easy) to 10', wholeFrom(1, 10))
    .option('--diacritics', 'marks on letters count')
    .option('--no-diacritics', 'they do not (default: by language)')
    .option('--case', 'upper and lower case differ')
    .option('--punctuation', 'signs of punctuation count')
    .option('--numbers', '7 is as good as seven')
    .option('--alternative <text>', 'as good as the text itself (repeatable)', several)
    .option('--wait', 'wait until it can be heard')
    .option('--no-work', 'with --wait: leave the speaking to others')
    .addHelpText('after', PRACTICE_ADD_HELP)
    .action(call(async () => (await import('./commands/practice-add.ts')).addPracticeCommand))
}

function addListing(practice: Command, call: Call): readonly Command[] {
  const load = (): Promise<typeof import('./commands/practice-list.ts')> =>
    import('./commands/practice-list.ts')
  const list = practice.command('list').description('list items, newest first')
  pageOptions(
    userOption(itemOptions(list), 'whose attempts --practiced means (default: of anybody)')
      .option('--difficulty <range>', 'those of it: 3, or 2..5', difficultyRange)
      .option('--search <words>', 'those with this in their text')
      .option('--practiced', 'those that were practised')
      .option('--no-practiced', 'those that were not')
      .addOption(
        oneOf('--sort <by>', 'in which order (default: created)', ['created', 'difficulty']),
      )
      .option('--ascending', 'the oldest, or the easiest, first'),
  ).action(call(async () => (await load()).listPracticeCommand))
  const show = userOption(practice.command('show'), 'whose attempts (default: of everybody)')
    .description('show all about one')
    .argument('<id>', 'as `rostrum practice list` shows it')
    .action(call(async () => (await load()).showPracticeCommand))
  const due = dueOptions(practice.command('due'), 20, 0)
    .description('list what is to be heard now')
    .action(call(async () => (await load()).duePracticeCommand))
  const log = pageOptions(
    userOption(practice.command('log'), 'whose attempts (default: of everybody)')
      .description('list what was practised, the last first')
      .option('--since <time>', 'from a date or date-time on', instant('start'))
      .option('--until <time>', 'up to a date, or date-time', instant('end')),
  ).action(call(async () => (await load()).logPracticeCommand))
  const progress = userOption(
    practice.command('progress'),
    'whose attempts (default: of everybody)',
  )
    .description('show how it went, day by day')
    .option('--item <id>', 'of one item', wholeFrom(1, Number.MAX_SAFE_INTEGER))
    .option('--days <count>', 'of so many days, today included (default: 30)', wholeFrom(1, 365))
    .action(call(async () => (await load()).progressPracticeCommand))
  return [list, show, due, log, progress]
}

function addChanging(practice: Command, call: Call): readonly Command[] {
  const load = (): Promise<typeof import('./commands/practice-change.ts')> =>
    import('./commands/practice-change.ts')
  const remove = practice
    .command('remove')
    .description('remove items with their attempts')
    .argument('<id...>', 'as `rostrum practice list` shows them')
    .action(call(async () => (await load()).removePracticeCommand))
  const retry = practice
    .command('retry')
    .description('have failed items spoken again')
    .argument('[id...]', 'default: all that failed')
    .action(call(async () => (await load()).retryPracticeCommand))
  const attempt = userOption(practice.command('attempt'))
    .description('compare an answer with its item, and keep it')
    .argument('<id>', 'as `rostrum practice list` shows it')
    .argument('[text...]', 'what was written')
    .addOption(
      oneOf('--rating <how>', 'how well it was known (default: by the percentage)', [
        'again',
        'hard',
        'good',
        'easy',
      ]),
    )
    .action(
      call(async () => (await import('./commands/practice-attempt.ts')).attemptPracticeCommand),
    )
  return [remove, retry, attempt]
}

function addExchanging(practice: Command, call: Call): readonly Command[] {
  const load = (): Promise<typeof import('./commands/practice-exchange.ts')> =>
    import('./commands/practice-exchange.ts')
  const out = userOption(practice.command('export'), 'whose attempts (default: of everybody)')
    .description('write items and attempts into a file; .apkg is a deck for Anki, with the audio')
    .option('-o, --output <file>', 'write here; its ending is the format; - is standard output')
    .addOption(
      oneOf('--format <name>', 'how (default: by the file, else json)', ['json', 'csv', 'apkg']),
    )
    .option('--tag <text>', 'items with a tag (repeatable: with all of them)', several)
    .option('--lesson <name>', 'items of a lesson')
    .action(call(async () => (await load()).exportPracticeCommand))
  const take = practice
    .command('import')
    .description('store items and attempts of a file, all or none, under new ids')
    .argument('<file>', 'ends in .json or .csv; - is standard input')
    .addOption(
      oneOf('--format <name>', 'how it is written (default: by the file)', ['json', 'csv']),
    )
    .option('-l, --language <tag>', 'of items that name none (default: as configured)')
    .option('--tag <text>', 'to be added to every item (repeatable)', several)
    .option('--lesson <name>', 'of items that name none')
    .action(call(async () => (await load()).importPracticeCommand))
  return [out, take]
}

/** Adds `rostrum practice` and all below it. */
export function addPractice(program: Command, call: Call): void {
  const practice = program
    .command('practice')
    .description('hear, write down, and see what was right; by dictation')
  const commands = [
    addPractising(practice, call),
    addAdding(practice, call),
    ...addListing(practice, call),
    ...addChanging(practice, call),
    ...addExchanging(practice, call),
  ]
  for (const command of commands) sharedOptions(dataOption(command))
}
