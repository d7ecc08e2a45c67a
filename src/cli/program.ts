import { Argument, Command, Option } from 'commander'
import { CODECS, MARKUPS } from '../core/request.ts'
import type { CliContext } from './context.ts'
import { EXIT } from './failure.ts'
import { several, numberFrom, wholeFrom } from './values.ts'
import { version } from './version.ts'

/** What can be typed, and a place for the exit code of what was. */
export interface Program {
  /** Runs the command that was typed. Rejects with a `CommanderError` for wrong usage. */
  run(argv: readonly string[]): Promise<number>
}

type Loaded<Module> = () => Promise<Module>

function textInput(command: Command): Command {
  return command
    .argument('[text...]', 'words to take; - is standard input')
    .option('-f, --file <path>', 'take the text from a file; - is standard input')
    .addOption(
      new Option(
        '--markup <kind>',
        'how the text is written (default: markdown for .md files, else plain)',
      ).choices(MARKUPS),
    )
    .option('-l, --language <tag>', 'BCP 47 tag of the language (default: en-US)')
    .option('--disable-rule <name>', 'leave out a rule of normalisation (repeatable)', several)
}

function manner(command: Command): Command {
  return command
    .option('-v, --voice <id>', 'who speaks; see `rostrum voices`')
    .option('-r, --rate <factor>', 'pace: 0.25 to 4, 1 is natural', numberFrom(0.25, 4))
    .option('--pitch <semitones>', 'higher or lower: -12 to 12', numberFrom(-12, 12, ' semitones'))
    .option('--volume <dB>', 'louder or softer: -40 to 20', numberFrom(-40, 20, ' dB'))
    .option(
      '--loudness <LUFS>',
      'loudness by EBU R128: -40 to -5, e.g. -16',
      numberFrom(-40, -5, ' LUFS'),
    )
    .option('--trim', 'cut the silence at both ends')
    .addOption(
      new Option('--format <name>', 'audio format (default: by the file name, else wav)').choices(
        CODECS,
      ),
    )
    .option('--sample-rate <Hz>', 'samples a second', wholeFrom(1000, 384_000, ' Hz'))
    .option(
      '--bit-rate <kbit/s>',
      'for formats that lose something',
      numberFrom(1, 1024, ' kbit/s'),
    )
    .option('--channels <count>', '1 or 2', wholeFrom(1, 2))
    .option('--seed <number>', 'for engines that vary', wholeFrom(0, Number.MAX_SAFE_INTEGER))
}

function shared(command: Command): Command {
  return command
    .option('--config <file>', 'settings file (default: ./rostrum.yaml when it exists)')
    .option('--json', 'answer in JSON on standard output')
}

const SPEAK_HELP = `
Without -o the text is played on a terminal, or written to speech.wav when no player is found;
piped, WAV goes to standard output.

Examples:
  $ rostrum speak "Hello, world" -o hello.wav
  $ rostrum speak -f book.md -o book.mp3 --subtitles book.srt --loudness -16
  $ rostrum speak --voice espeak:de --rate 1.2 "Guten Tag"
  $ cat book.txt | rostrum speak -o book.mp3
  $ echo "Hello" | rostrum speak | aplay
`

const MAIN_HELP = `
Examples:
  $ rostrum speak "Hello, world" -o hello.wav
  $ rostrum voices --language de
  $ rostrum serve --port 7860

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.
`

/** Says what can be typed. Commands are loaded when they are called, not before. */
export function createProgram(context: CliContext): Program {
  let exitCode: number = EXIT.done

  /** Runs a command of a module with its words, its options and the context. */
  function call<Module, Words extends unknown[]>(
    load: Loaded<Module>,
    pick: (module: Module) => (...words: [...Words, never, CliContext]) => Promise<number | void>,
  ): (...given: unknown[]) => Promise<void> {
    return async (...given) => {
      const command = given.at(-1) as Command
      const words = given.slice(0, -2) as Words
      const run = pick(await load())
      exitCode = (await run(...words, command.optsWithGlobals() as never, context)) ?? EXIT.done
    }
  }

  const program = new Command('rostrum')
    .description('Text to speech out of the box: no model, key or network needed.')
    .version(version(), '-V, --version')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .addHelpText('after', MAIN_HELP)

  const text = (name: string, about: string): Command =>
    shared(textInput(program.command(name).description(about)))

  manner(text('speak', 'speak a text: to a file, a player or a pipe'))
    .option(
      '-o, --output <file>',
      'write here; the ending chooses the format; - is standard output',
    )
    .option('-s, --subtitles <file>', 'also write .srt, .vtt, .lrc or .json (repeatable)', several)
    .option('--karaoke', 'mark each word inside the subtitles')
    .addOption(
      new Option('--timeline <detail>', 'times to tell with --json').choices([
        'none',
        'sentence',
        'word',
        'phoneme',
      ]),
    )
    .option('-p, --play', 'play it, also when it is written')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', SPEAK_HELP)
    .action(
      call(
        () => import('./commands/speak.ts'),
        (module) => module.speakCommand,
      ),
    )

  shared(program.command('voices').description('list the voices'))
    .option('-l, --language <tag>', 'those of a language: en finds en-GB too')
    .option('-e, --engine <id>', 'those of an engine')
    .addOption(
      new Option('-g, --gender <gender>', 'those of a gender').choices([
        'female',
        'male',
        'neutral',
      ]),
    )
    .option('-s, --search <words>', 'those with these words in id, name, description or language')
    .action(
      call(
        () => import('./commands/voices.ts'),
        (module) => module.voicesCommand,
      ),
    )

  text('normalize', 'show a text as it is spoken, and what was changed').action(
    call(
      () => import('./commands/text.ts'),
      (module) => module.normalizeCommand,
    ),
  )
  manner(text('plan', 'show what speaking would do, without doing it'))
    .option('-o, --output <file>', 'as for speak; nothing is written')
    .action(
      call(
        () => import('./commands/text.ts'),
        (module) => module.planCommand,
      ),
    )
  text('phonemize', 'spell a text in IPA').action(
    call(
      () => import('./commands/text.ts'),
      (module) => module.phonemizeCommand,
    ),
  )

  shared(program.command('serve').description('serve speech over HTTP and WebSocket'))
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option(
      '--port <number>',
      'port to listen on (default: 7860); 0 takes a free one',
      wholeFrom(0, 65535),
    )
    .option('--data <folder>', 'folder for everything that is kept')
    .addHelpText('after', '\nExample:\n  $ rostrum serve --host 0.0.0.0 --port 8080\n')
    .action(
      call(
        () => import('./commands/serve.ts'),
        (module) => module.serveCommand,
      ),
    )

  const config = program.command('config').description('make, check or show the settings')
  const configModule = (): Promise<typeof import('./commands/config.ts')> =>
    import('./commands/config.ts')
  shared(config.command('init').description('write rostrum.yaml, every setting explained'))
    .option('--force', 'replace the file when it exists')
    .action(call(configModule, (module) => module.initConfigCommand))
  shared(config.command('check').description('tell every problem of the settings')).action(
    call(configModule, (module) => module.checkConfigCommand),
  )
  shared(config.command('show').description('show every setting and where it came from')).action(
    call(configModule, (module) => module.showConfigCommand),
  )

  const keys = program.command('keys').description('add, list or revoke API keys')
  const keysModule = (): Promise<typeof import('./commands/keys.ts')> =>
    import('./commands/keys.ts')
  const kept = (command: Command): Command =>
    shared(command).option('--data <folder>', 'folder for everything that is kept')
  kept(keys.command('add').description('make a key and show it, this once'))
    .option('--label <text>', 'what it is for')
    .option('--admin', 'lets it see what other keys made')
    .action(call(keysModule, (module) => module.addKeyCommand))
  kept(keys.command('list').description('list the keys, never their secrets')).action(
    call(keysModule, (module) => module.listKeysCommand),
  )
  kept(keys.command('revoke').description('take a key back'))
    .addArgument(new Argument('<id>', 'as `keys list` shows it'))
    .action(call(keysModule, (module) => module.revokeKeyCommand))

  quietErrors(program, context)
  return {
    async run(argv) {
      await program.parseAsync([...argv], { from: 'user' })
      return exitCode
    },
  }
}

/** Lets commander throw instead of ending the program, and write through the context. */
function quietErrors(command: Command, context: CliContext): void {
  command.exitOverride()
  command.configureOutput({
    writeOut: (text) => void context.print(text),
    writeErr: (text) => context.draw(text),
    outputError: (text, write) => write(text.replace(/^error: /, 'rostrum: ')),
    getOutHelpWidth: () => context.stdout.columns,
    getErrHelpWidth: () => context.stderr.columns,
  })
  for (const child of command.commands) quietErrors(child, context)
}
