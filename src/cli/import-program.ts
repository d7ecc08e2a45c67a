import type { Command } from 'commander'
import type { Call } from './call.ts'
import { IMPORT_DICTATION_HELP } from './help.ts'
import { dataOption, sharedOptions } from './options.ts'

/** Adds `rostrum import` and all below it. */
export function addImporting(program: Command, call: Call): void {
  const dictation = program
    .command('import')
    .description('take over what another program has kept')
    .command('dictation')
    .description('take over a database of the dictation API: items, attempts, converted texts')
    .argument('<database>', 'its SQLite file, or what it had as database_url')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--renumber', 'give new ids (default: the ids stay, and none may be taken)')
    .option('--skip-broken', 'leave out rows that cannot be taken (default: take nothing then)')
    .option('--audio-dir <folder>', 'where its audio is (default: where the database says)')
    .option(
      '-u, --user <name>',
      'the learner whose attempts they are (default: nobody in particular)',
    )
    .addHelpText('after', IMPORT_DICTATION_HELP)
    .action(
      call(async () => (await import('./commands/import-dictation.ts')).importDictationCommand),
    )
  sharedOptions(dataOption(dictation))
}
