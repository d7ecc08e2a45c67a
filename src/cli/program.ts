import { Command } from 'commander'
import type { Call } from './call.ts'
import type { CliContext } from './context.ts'
import { EXIT } from './failure.ts'
import { DOCTOR_HELP, MAIN_HELP, SERVE_HELP, SPEAK_HELP, WORK_HELP } from './help.ts'
import { addImporting } from './import-program.ts'
import { addModels } from './models-program.ts'
import {
  audioOptions,
  dataOption,
  oneOf,
  sharedOptions,
  textOptions,
  voiceOptions,
} from './options.ts'
import { addPractice } from './practice-program.ts'
import { addTasks } from './task-program.ts'
import { several, wholeFrom } from './values.ts'
import { version } from './version.ts'

/** Everything that can be typed. */
export interface Program {
  /** Runs the command that was typed and gives its exit code. Rejects with a `CommanderError` for wrong usage. */
  run(argv: readonly string[]): Promise<number>
}

function addSpeaking(program: Command, call: Call): void {
  const speak = program.command('speak').description('speak a text: to a file, a player or a pipe')
  audioOptions(voiceOptions(textOptions(speak)))
    .option('-o, --output <file>', 'write here; its ending is the format; - is standard output')
    .option('-s, --subtitles <file>', 'write .srt, .vtt, .lrc or .json too (repeatable)', several)
    .option('--karaoke', 'mark each word inside the subtitles')
    .addOption(
      oneOf('--timeline <detail>', 'times to tell with --json', [
        'none',
        'sentence',
        'word',
        'phoneme',
      ]),
    )
    .option('-p, --play', 'play it, also when it is written')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', SPEAK_HELP)
    .action(call(async () => (await import('./commands/speak.ts')).speakCommand))
  sharedOptions(speak)

  const voices = program.command('voices').description('list the voices')
  voices
    .option('-l, --language <tag>', 'those of a language: en finds en-GB too')
    .option('-e, --engine <id>', 'those of an engine')
    .addOption(oneOf('-g, --gender <gender>', 'those of a gender', ['female', 'male', 'neutral']))
    .option('-s, --search <words>', 'those with these words in id, name, description or language')
    .action(call(async () => (await import('./commands/voices.ts')).voicesCommand))
  sharedOptions(voices)
}

function addExplaining(program: Command, call: Call): void {
  const normalize = program
    .command('normalize')
    .description('show a text as it is spoken, and what was changed')
    .action(call(async () => (await import('./commands/text.ts')).normalizeCommand))
  sharedOptions(textOptions(normalize))

  const plan = program
    .command('plan')
    .description('show what speaking would do, without doing it')
    .action(call(async () => (await import('./commands/text.ts')).planCommand))
  audioOptions(voiceOptions(textOptions(plan))).option(
    '-o, --output <file>',
    'as for speak; nothing is written',
  )
  sharedOptions(plan)

  const phonemize = program
    .command('phonemize')
    .description('spell a text in IPA')
    .action(call(async () => (await import('./commands/text.ts')).phonemizeCommand))
  sharedOptions(textOptions(phonemize))
}

function addLexicons(program: Command, call: Call): void {
  const lexicon = program
    .command('lexicon')
    .description('keep, show or test lists of words and how they are said')
  const load = (): Promise<typeof import('./commands/lexicon.ts')> =>
    import('./commands/lexicon.ts')
  const list = lexicon
    .command('list')
    .description('list the lexicons that are kept')
    .action(call(async () => (await load()).listLexiconsCommand))
  const show = lexicon
    .command('show')
    .description('write one out')
    .argument('<name>', 'as `rostrum lexicon list` shows it')
    .addOption(oneOf('--format <name>', 'how (default: json)', ['json', 'pls']))
    .action(call(async () => (await load()).showLexiconCommand))
  const add = lexicon
    .command('add')
    .description('check a file in JSON, YAML or PLS and keep it')
    .argument('<file>', 'its ending tells how it is written')
    .option('--name <name>', 'keep it under this name (default: that of the file)')
    .action(call(async () => (await load()).addLexiconCommand))
  const remove = lexicon
    .command('remove')
    .description('remove one')
    .argument('<name>', 'as `rostrum lexicon list` shows it')
    .action(call(async () => (await load()).removeLexiconCommand))
  const test = lexicon
    .command('test')
    .description('read the examples in the entries, and tell which are not as expected')
    .argument('[name or file]', 'default: all that are kept')
    .option('--audio <folder>', 'speak each example into a WAV file there')
    .action(call(async () => (await load()).testLexiconCommand))
  for (const command of [list, show, add, remove, test]) sharedOptions(dataOption(command))
}

function addServing(program: Command, call: Call): void {
  const serve = program
    .command('serve')
    .description('serve speech over HTTP and WebSocket')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--port <number>', 'port (default: 7860); 0 takes a free one', wholeFrom(0, 65535))
    .option(
      '--workers <count>',
      'worker processes that make tasks (default: the server makes them); 0: nobody here does',
      wholeFrom(0, 256),
    )
    .addHelpText('after', SERVE_HELP)
    .action(call(async () => (await import('./commands/serve.ts')).serveCommand))
  sharedOptions(dataOption(serve))

  const work = program
    .command('work')
    .description('make tasks: a worker process beside a server, or on another machine')
    .option('--concurrency <count>', 'tasks at a time (default: as configured)', wholeFrom(1, 256))
    .addHelpText('after', WORK_HELP)
    .action(call(async () => (await import('./commands/work.ts')).workCommand))
  sharedOptions(dataOption(work))

  const doctor = program
    .command('doctor')
    .description('check the set-up and say what to do')
    .option('--host <address>', 'address the server would listen on')
    .option('--port <number>', 'port the server would take', wholeFrom(0, 65535))
    .addHelpText('after', DOCTOR_HELP)
    .action(call(async () => (await import('./commands/doctor.ts')).doctorCommand))
  sharedOptions(dataOption(doctor))

  const config = program.command('config').description('make, check or show the settings')
  const init = config
    .command('init')
    .description('write rostrum.yaml, every setting explained')
    .option('--force', 'replace the file when it exists')
    .action(call(async () => (await import('./commands/config.ts')).initConfigCommand))
  const check = config
    .command('check')
    .description('tell every problem of the settings')
    .action(call(async () => (await import('./commands/config.ts')).checkConfigCommand))
  const show = config
    .command('show')
    .description('show every setting and where it came from')
    .action(call(async () => (await import('./commands/config.ts')).showConfigCommand))
  for (const command of [init, check, show]) sharedOptions(command)

  const keys = program.command('keys').description('add, list or revoke API keys')
  const add = keys
    .command('add')
    .description('make a key and show it, this once')
    .option('--label <text>', 'what it is for')
    .option('--admin', 'lets it see what other keys made')
    .action(call(async () => (await import('./commands/keys.ts')).addKeyCommand))
  const list = keys
    .command('list')
    .description('list the keys, never their secrets')
    .action(call(async () => (await import('./commands/keys.ts')).listKeysCommand))
  const revoke = keys
    .command('revoke')
    .description('take a key back')
    .argument('<id>', 'as `rostrum keys list` shows it')
    .action(call(async () => (await import('./commands/keys.ts')).revokeKeyCommand))
  for (const command of [add, list, revoke]) sharedOptions(dataOption(command))
}

/** Commander's message and its suggestion, in one line. */
function oneLine(text: string): string {
  const [message = '', suggestion] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n')
  return `rostrum: ${message}${suggestion === undefined ? '' : ` ${suggestion}`}\n`
}

/** Lets commander throw instead of ending the program, and write through the context. */
function throwing(command: Command, context: CliContext): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => void context.print(text),
    writeErr: (text) => context.draw(text),
    outputError: (text, write) => write(oneLine(text)),
    getOutHelpWidth: () => context.stdout.columns,
    getErrHelpWidth: () => context.stderr.columns,
  })
  for (const child of command.commands) throwing(child, context)
}

/** Says what can be typed. Commands are loaded when they are called, not before. */
export function createProgram(context: CliContext): Program {
  let exitCode: number = EXIT.done
  const call: Call =
    (load) =>
    async (...given) => {
      const command = given.at(-1) as Command
      // Commander adds the options and the command to the arguments.
      const words = given.slice(0, -2)
      const run = (await load()) as (...all: readonly unknown[]) => Promise<number | void>
      // Those before the name of a command below, such as `practice --data x list`, hold for it too.
      const options = { ...command.parent?.opts(), ...command.opts() }
      exitCode = (await run(...words, options, context)) ?? EXIT.done
    }
  const program = new Command('rostrum')
    .description('Text to speech out of the box: no model, key or network needed.')
    .version(version(), '-V, --version')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    // Else `practice`, which has options and commands below it, would take the options of those.
    .enablePositionalOptions()
    .addHelpText('after', MAIN_HELP)
  addSpeaking(program, call)
  addExplaining(program, call)
  addLexicons(program, call)
  addModels(program, call)
  addTasks(program, call)
  addPractice(program, call)
  addImporting(program, call)
  addServing(program, call)
  throwing(program, context)
  return {
    async run(argv) {
      await program.parseAsync([...argv], { from: 'user' })
      return exitCode
    },
  }
}
