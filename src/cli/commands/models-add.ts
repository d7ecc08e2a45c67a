import { faultLine } from '../../app/models/models.ts'
import type { CliContext } from '../context.ts'
import { EXIT, usageError } from '../failure.ts'
import { json, type KeptOptions } from '../kept.ts'
import { openModelPlace } from '../model-place.ts'
import { modelBar } from '../model-progress.ts'
import { sizeText } from '../sizes.ts'
import { harmless } from '../terminal.ts'

/** Options of `rostrum models add`. */
export interface AddModelCommandOptions extends KeptOptions {
  readonly name?: string
  readonly link?: boolean
  readonly sha256?: readonly string[]
  readonly checksums?: string
  readonly maxBytes?: number
  readonly keep?: boolean
}

/** Most bytes that are fetched from one address, and most that come out: 8 GiB. */
const MAX_BYTES = 8 * 1024 ** 3

const RESTART =
  'A server or worker that is running has no engine for it yet: start it again to speak with this model.'

/** `rostrum models add`: adds one and says the voices there are now. Gives the exit code. */
export async function addModelCommand(
  sources: readonly string[],
  options: AddModelCommandOptions,
  context: CliContext,
): Promise<number> {
  const { name, link = false, sha256 = [], checksums, maxBytes = MAX_BYTES, keep = false } = options
  const wrong = sha256.find((sum) => !/^[0-9a-f]{64}$/i.test(sum))
  if (wrong !== undefined)
    throw usageError(`Expected 64 hexadecimal digits after --sha256, got ${wrong.slice(0, 80)}.`)
  const { models, config } = await openModelPlace(options, context)
  const bar = modelBar(context, { json: options.json === true })
  try {
    const added = await models.add(sources, {
      link,
      sha256,
      maxBytes,
      keep,
      minFreeBytes: config.minFreeBytes,
      signal: context.signal,
      onProgress: bar.update,
      ...(name !== undefined && { name }),
      ...(checksums !== undefined && { checksums }),
    })
    bar.stop()
    const { faults, voices, family, bytes, dir, linked, converted = [] } = added
    const usable = faults.length === 0
    if (options.json) await context.print(json(added))
    else if (usable) {
      const how = linked ? `linked from ${dir}` : `in ${dir}`
      const what = `${family}, ${sizeText(bytes)}, ${how}`
      if (converted.length > 0)
        context.note(harmless(`Made for sherpa-onnx, in the copy: ${converted.join(', ')}.`))
      context.note(harmless(`Model ${added.name} is added: ${what}. Its voices:`))
      if (voices.length === 0) context.note('those of recordings you name in the settings')
      else await context.print(`${voices.join('\n')}\n`)
      if (added.restart) context.note(RESTART)
    } else {
      context.note(harmless(`Model ${added.name} is kept in ${dir}, but cannot be used:`))
      for (const fault of faults) context.note(harmless(faultLine(fault)))
    }
    return usable ? EXIT.done : EXIT.failed
  } finally {
    bar.stop()
  }
}
