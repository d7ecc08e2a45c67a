import { InvalidArgumentError, type Command } from 'commander'
import { CODECS } from '../core/request.ts'
import { TASK_STATES, type TaskState } from '../core/task.ts'
import type { Call } from './call.ts'
import { TASK_ADD_HELP, TASK_WAIT_HELP } from './help.ts'
import {
  audioOptions,
  dataOption,
  oneOf,
  sharedOptions,
  textOptions,
  voiceOptions,
} from './options.ts'
import { numberFrom, several, wholeFrom } from './values.ts'

/** A year, in seconds. */
const MAX_DEADLINE_SEC = 366 * 24 * 60 * 60
const MAX_DAYS = 36_500

/** Collects states, given several times or between commas. */
function states(text: string, before: readonly TaskState[] = []): readonly TaskState[] {
  const named = text.split(',').map((word) => {
    const state = TASK_STATES.find((known) => known === word.trim())
    if (!state) throw new InvalidArgumentError(`Expected any of ${TASK_STATES.join(', ')}.`)
    return state
  })
  return [...before, ...named]
}

function fileOptions(command: Command, about: string): Command {
  return command
    .option('-o, --output <file>', about)
    .option('-s, --subtitles <file>', 'write .srt, .vtt, .lrc or .json too (repeatable)', several)
    .option('--karaoke', 'mark each word inside the subtitles')
}

function addAdding(task: Command, call: Call): Command {
  const add = task.command('add').description('store speech to be made later, or elsewhere')
  audioOptions(voiceOptions(textOptions(add)), 'as configured')
    .addOption(
      oneOf('--timeline <detail>', 'times to keep (default: word)', [
        'none',
        'sentence',
        'word',
        'phoneme',
      ]),
    )
    .option('--priority <number>', '0 to 9; 9 comes first (default: 0)', wholeFrom(0, 9))
    .option(
      '--deadline <seconds>',
      'from now; later it is of no use and fails',
      numberFrom(0.001, MAX_DEADLINE_SEC, ' seconds'),
    )
    .option('--tag <text>', 'to find it by (repeatable)', several)
    .option('--webhook <url>', 'call this address when it has ended')
    .option('--webhook-event <state>', 'states to call for (repeatable; default: the ends)', states)
    .option('--idempotency-key <key>', 'the same submission again gives the same tasks')
    .option(
      '--batch <file>',
      'many at once: .json, .jsonl, or one text a line; - is standard input',
    )
    .option('--wait', 'wait until it is made')
    .option('--no-work', 'with --wait: leave the making to others')
  return fileOptions(add, 'with --wait: write the audio here; its ending is the format')
    .addHelpText('after', TASK_ADD_HELP)
    .action(call(async () => (await import('./commands/task-add.ts')).addTaskCommand))
}

function addReading(task: Command, call: Call): readonly Command[] {
  const load = (): Promise<typeof import('./commands/task-list.ts')> =>
    import('./commands/task-list.ts')
  const list = task
    .command('list')
    .description('list tasks, newest first')
    .option('--state <state>', 'those in a state (repeatable)', states)
    .option('--tag <text>', 'those with a tag')
    .option('--batch <id>', 'those of a batch')
    .option('--search <words>', 'those with this in their text')
    .option('--limit <count>', 'how many (default: 50)', wholeFrom(1, 1000))
    .option('--cursor <text>', 'go on where the list before ended')
    .action(call(async () => (await load()).listTasksCommand))
  const show = task
    .command('show')
    .description('show all about one')
    .argument('<id>', 'as `rostrum task list` shows it')
    .action(call(async () => (await load()).showTaskCommand))
  const stats = task
    .command('stats')
    .description('count tasks, and tell how long they took')
    .action(call(async () => (await load()).taskStatsCommand))
  return [list, show, stats]
}

function addChanging(task: Command, call: Call): readonly Command[] {
  const load = (): Promise<typeof import('./commands/task-change.ts')> =>
    import('./commands/task-change.ts')
  const cancel = task
    .command('cancel')
    .description('stop tasks that wait or are being made')
    .argument('<id...>', 'as `rostrum task list` shows them')
    .action(call(async () => (await load()).cancelTaskCommand))
  const retry = task
    .command('retry')
    .description('make failed or cancelled tasks again')
    .argument('[id...]', 'as `rostrum task list` shows them')
    .option('--failed', 'all that failed')
    .action(call(async () => (await load()).retryTaskCommand))
  const days = numberFrom(0, MAX_DAYS, ' days')
  const cleanup = task
    .command('cleanup')
    .description('remove tasks that ended long ago, and forgotten files')
    .option('--succeeded-older <days>', 'succeeded ones (default: as configured)', days)
    .option('--failed-older <days>', 'failed ones (default: as configured, 7)', days)
    .option('--cancelled-older <days>', 'cancelled ones (default: as configured)', days)
    .option(
      '--orphans-older <hours>',
      'files of no task (default: as configured, 24)',
      numberFrom(0, MAX_DAYS * 24, ' hours'),
    )
    .action(call(async () => (await load()).cleanupTasksCommand))
  return [cancel, retry, cleanup]
}

function addWaiting(task: Command, call: Call): readonly Command[] {
  const load = (): Promise<typeof import('./commands/task-wait.ts')> =>
    import('./commands/task-wait.ts')
  const format = (): ReturnType<typeof oneOf> =>
    oneOf('--format <name>', 'audio format (default: by the file, else as asked for)', CODECS)
  const wait = task
    .command('wait')
    .description('wait until tasks have ended')
    .argument('<id...>', 'as `rostrum task add` printed them')
    .addOption(format())
  fileOptions(wait, 'write the audio here; its ending is the format')
    .addHelpText('after', TASK_WAIT_HELP)
    .action(call(async () => (await load()).waitTaskCommand))
  const audio = task
    .command('audio')
    .description('write what a task has made, in any format')
    .argument('<id>', 'as `rostrum task list` shows it')
    .addOption(format())
  fileOptions(audio, 'write here; its ending is the format; - is standard output').action(
    call(async () => (await load()).audioTaskCommand),
  )
  return [wait, audio]
}

/** Adds `rostrum task` and all below it. */
export function addTasks(program: Command, call: Call): void {
  const task = program
    .command('task')
    .description('store, follow and fetch speech that outlives its caller')
  const commands = [
    addAdding(task, call),
    ...addReading(task, call),
    ...addChanging(task, call),
    ...addWaiting(task, call),
  ]
  for (const command of commands) sharedOptions(dataOption(command))
}
