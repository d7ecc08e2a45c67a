import type { Command } from 'commander'
import type { Call } from './call.ts'
import { MODELS_ADD_HELP } from './help.ts'
import { dataOption, sharedOptions } from './options.ts'
import { several, wholeFrom } from './values.ts'

/** Adds `rostrum models` and all below it. */
export function addModels(program: Command, call: Call): void {
  const models = program.command('models').description('list, add, remove or verify neural models')
  const list = models
    .command('list')
    .description('list the models that are found, and what is wrong with them')
    .action(call(async () => (await import('./commands/models-list.ts')).listModelsCommand))
  const add = models
    .command('add')
    .description('add a model from a folder, an archive or an address')
    .argument('<source...>', 'a folder; or archives and files, paths or addresses, put together')
    .option('--name <name>', 'keep it under this name (default: that of the first source)')
    .option('--link', 'leave the folder where it is, and link to it')
    .option('--sha256 <digits>', 'check sum of a source (repeatable, in their order)', several)
    .option('--checksums <source>', 'a list of SHA-256 sums, as sha256sum writes them')
    .option(
      '--max-bytes <count>',
      'most bytes of one source, and of the model (default: 8589934592)',
      wholeFrom(1, Number.MAX_SAFE_INTEGER),
    )
    .option('--keep', 'keep it even when it cannot be used')
    .addHelpText('after', MODELS_ADD_HELP)
    .action(call(async () => (await import('./commands/models-add.ts')).addModelCommand))
  const load = (): Promise<typeof import('./commands/models-keep.ts')> =>
    import('./commands/models-keep.ts')
  const remove = models
    .command('remove')
    .description('remove a model of the data folder')
    .argument('<name>', 'as `rostrum models list` shows it')
    .action(call(async () => (await load()).removeModelCommand))
  const verify = models
    .command('verify')
    .description('compare models with their check sums, and look whether they can be used')
    .argument('[name]', 'default: all of them')
    .action(call(async () => (await load()).verifyModelsCommand))
  for (const command of [list, add, remove, verify]) sharedOptions(dataOption(command))
}
