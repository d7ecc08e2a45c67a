import { Option, type Command } from 'commander'
import { CODECS, MARKUPS } from '../core/request.ts'
import { engineOption } from './engine-option.ts'
import { numberFrom, several, wholeFrom } from './values.ts'

/** An option with a closed set of values. */
export function oneOf(flags: string, about: string, values: readonly string[]): Option {
  return new Option(flags, about).choices(values)
}

/** Where the text comes from and how it is written. */
export function textOptions(command: Command): Command {
  return command
    .argument('[text...]', 'words to take; - is standard input')
    .option('-f, --file <path>', 'take the text from a file; - is standard input')
    .addOption(
      oneOf(
        '--markup <kind>',
        'how it is written (default: by the ending of the file, else plain)',
        MARKUPS,
      ),
    )
    .option(
      '-l, --language <tag>',
      'BCP 47 tag of the language, or auto to find it (default: en-US)',
    )
    .option(
      '--lexicon <name>',
      'words and how they are said: a kept lexicon, or a file (repeatable)',
      several,
    )
    .option('--disable-rule <name>', 'leave out a rule of normalisation (repeatable)', several)
    .option('--no-inline-tags', 'read [pause:1s], [voice:x], [rate:x] and [word](/ipa/) as text')
    .addOption(oneOf('--emoji <how>', 'say emoji or leave them out', ['name', 'skip']))
    .addOption(oneOf('--code-blocks <how>', 'leave out code or read it', ['skip', 'read']))
}

/** Who speaks, and how. */
export function voiceOptions(command: Command): Command {
  return command
    .option('-v, --voice <id>', 'who speaks; see `rostrum voices`')
    .option('-r, --rate <factor>', 'pace: 0.25 to 4, 1 is natural', numberFrom(0.25, 4))
    .option('--pitch <semitones>', 'higher or lower: -12 to 12', numberFrom(-12, 12, ' semitones'))
    .option('--volume <dB>', 'louder or softer: -40 to 20', numberFrom(-40, 20, ' dB'))
    .option('--loudness <LUFS>', 'by EBU R128: -40 to -5, e.g. -16', numberFrom(-40, -5, ' LUFS'))
    .option('--trim', 'cut the silence at both ends')
    .option('--seed <number>', 'for engines that vary', wholeFrom(0, Number.MAX_SAFE_INTEGER))
    .option(
      '--engine-option <engine.option=value>',
      'what one engine alone understands, e.g. sherpa.noiseScale=0.5 (repeatable)',
      engineOption,
    )
    .option('--verbatim', 'give plain text to the engine as it stands, nothing normalised')
}

/** How the audio is written. `otherwise` names the format of what has no ending. */
export function audioOptions(command: Command, otherwise = 'wav'): Command {
  const kbit = numberFrom(1, 1024, ' kbit/s')
  return command
    .addOption(
      oneOf('--format <name>', `audio format (default: by the file, else ${otherwise})`, CODECS),
    )
    .option('--sample-rate <Hz>', 'samples a second', wholeFrom(1000, 384_000, ' Hz'))
    .option('--bit-rate <kbit/s>', 'for formats that lose something', kbit)
    .option('--channels <count>', '1 or 2', wholeFrom(1, 2))
}

/** What every command has. */
export function sharedOptions(command: Command): Command {
  return command
    .option('--config <file>', 'settings file (default: ./rostrum.yaml when it exists)')
    .option('--json', 'answer in JSON on standard output')
}

/** Where things are kept. */
export function dataOption(command: Command): Command {
  return command.option('--data <folder>', 'folder for everything that is kept')
}
