import { faultLine, type ModelListing } from '../../app/models/models.ts'
import type { CliContext } from '../context.ts'
import { json, type KeptOptions } from '../kept.ts'
import { openModelPlace } from '../model-place.ts'
import { sizeText } from '../sizes.ts'
import { table } from '../table.ts'
import { harmless, paint } from '../terminal.ts'

/** What is said beside the table: faults, folders that are no models, places that count for nothing. */
function remarks({ models, strays, places }: ModelListing): string[] {
  const lines: string[] = []
  for (const { name, faults } of models)
    for (const fault of faults) lines.push(`${name}: ${faultLine(fault)}`)
  for (const { dir, reason } of strays) lines.push(`no model: ${dir}: ${reason}`)
  for (const { place, dir, state } of places) {
    if (state === 'unreadable') lines.push(`may not be read: ${dir} (${place})`)
    if (state === 'passed over')
      lines.push(`passed over: ${dir} (${place}); a place before it counts`)
    const named = place === 'engines.sherpa.modelDirs' || place === 'TTS_MODEL_DIR'
    if (named && state === 'absent') lines.push(`not there: ${dir} (${place})`)
    if (named && state === 'empty') lines.push(`no model in: ${dir} (${place})`)
  }
  return lines
}

/** `rostrum models list`: every model that is found, and what is wrong where something is. */
export async function listModelsCommand(options: KeptOptions, context: CliContext): Promise<void> {
  const { models: kept } = await openModelPlace(options, context)
  const listing = await kept.list({ signal: context.signal })
  if (options.json) return context.print(json(listing))
  const { models } = listing
  if (models.length === 0) {
    context.note('There are no models; `rostrum models add <folder or address>` adds one.')
  } else {
    const rows = models.map(({ name, family, voices, sizeBytes, dir, faults }) => [
      name,
      family === '' ? 'unknown' : family,
      String(voices.length),
      sizeText(sizeBytes),
      faults.length === 0 ? 'yes' : 'no',
      dir,
    ])
    const head = ['MODEL', 'FAMILY', 'VOICES', 'SIZE', 'USABLE', 'FOLDER']
    const [first = '', ...lines] = table([head, ...rows]).split('\n')
    await context.print(`${paint(context.stdout, 'bold', first)}\n${lines.join('\n')}`)
  }
  for (const line of remarks(listing)) context.note(harmless(line))
}
