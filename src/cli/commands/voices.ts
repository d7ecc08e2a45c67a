import type { VoiceQuery } from '../../app/rostrum.ts'
import type { CliContext } from '../context.ts'
import { table } from '../table.ts'
import { paint } from '../terminal.ts'

/** Options of `rostrum voices`. */
export interface VoicesOptions {
  readonly language?: string
  readonly engine?: string
  readonly gender?: VoiceQuery['gender']
  readonly search?: string
  readonly json?: boolean
  readonly config?: string
}

/** `rostrum voices`: lists the voices that fit. */
export async function voicesCommand(options: VoicesOptions, context: CliContext): Promise<void> {
  const { language, engine, gender, search, config } = options
  const { rostrum } = await context.open(config === undefined ? {} : { file: config })
  const query: VoiceQuery = {
    ...(language !== undefined && { language }),
    ...(engine !== undefined && { engine }),
    ...(gender !== undefined && { gender }),
    ...(search !== undefined && { q: search }),
  }
  const voices = await rostrum.voices(query, { signal: context.signal })
  if (options.json) {
    await context.print(`${JSON.stringify(voices, null, 2)}\n`)
    return
  }
  if (voices.length === 0) {
    context.note('No voice fits; `rostrum voices` lists all.')
    return
  }
  const head = ['VOICE', 'LANGUAGES', 'GENDER', 'NAME']
  const rows = voices.map((voice) => [
    voice.id,
    voice.languages.join(' '),
    voice.gender ?? '',
    `${voice.name}${voice.installed ? '' : ' (not installed)'}`,
  ])
  const [first = '', ...lines] = table([head, ...rows]).split('\n')
  await context.print(`${paint(context.stdout, 'bold', first)}\n${lines.join('\n')}`)
}
