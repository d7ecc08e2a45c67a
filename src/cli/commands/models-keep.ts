import { faultLine } from '../../app/models/models.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../failure.ts'
import { json, type KeptOptions } from '../kept.ts'
import { openModelPlace } from '../model-place.ts'
import { modelBar } from '../model-progress.ts'
import { harmless, paint } from '../terminal.ts'

/** `rostrum models remove`: removes a model of the data folder. */
export async function removeModelCommand(
  name: string,
  options: KeptOptions,
  context: CliContext,
): Promise<void> {
  const { models } = await openModelPlace(options, context)
  const removed = await models.remove(name, { signal: context.signal })
  if (options.json) return context.print(json({ ...removed, removed: true }))
  context.note(harmless(`Model ${removed.name} is removed: ${removed.dir} is gone.`))
}

/** `rostrum models verify`: compares models with their check sums. Gives the exit code. */
export async function verifyModelsCommand(
  name: string | undefined,
  options: KeptOptions,
  context: CliContext,
): Promise<number> {
  const { models } = await openModelPlace(options, context)
  const bar = modelBar(context, { json: options.json === true })
  const verified = await models
    .verify(name, { signal: context.signal, onProgress: bar.update })
    .finally(() => bar.stop())
  if (options.json) await context.print(json(verified))
  else {
    for (const { name: model, files, faults } of verified) {
      const passed = faults.length === 0
      const { stdout } = context
      const mark = passed ? paint(stdout, 'green', 'pass') : paint(stdout, 'red', 'FAIL')
      const compared = files === undefined ? 'no check sums were kept' : `${files} files compared`
      await context.print(`${mark}  ${harmless(model)}  ${paint(stdout, 'dim', compared)}\n`)
      for (const fault of faults) await context.print(`      ${harmless(faultLine(fault))}\n`)
    }
    if (verified.length === 0) context.note('There are no models.')
  }
  return verified.some(({ faults }) => faults.length > 0) ? EXIT.failed : EXIT.done
}
