import { SpeechError } from '../../core/errors.ts'
import type { Config } from '../config/config.ts'
import type { EngineInfo, Rostrum } from '../rostrum.ts'
import { sentenceOf, type Check, type Finding } from './finding.ts'

/** Loading an engine and its first model may take this long on a slow disk, in milliseconds. */
const TIMEOUT_MS = 120_000
/** Those that need nothing but their package. */
const BUILT_IN = ['espeak', 'flite', 'tone'] as const

/** Whether each engine that is switched on says a word; those over the network are not made to. */
export function enginesCheck(
  config: Config,
  open: () => Promise<Pick<Rostrum, 'engines' | 'voices' | 'voice' | 'speak' | 'close'>>,
): Check {
  return {
    name: 'engines',
    timeoutMs: TIMEOUT_MS,
    advice: 'Switch an engine on under `engines`, and install its package.',
    async run(signal) {
      const rostrum = await open()
      try {
        const engines = await rostrum.engines({ signal })
        const findings: Finding[] = []
        for (const id of BUILT_IN) {
          if (config.engines[id].enabled && !engines.some((it) => it.id === id))
            findings.push(missing(`engine ${id}`))
        }
        for (const engine of engines) {
          const speaks = engine.capabilities.workload === 'cpu'
          findings.push(speaks ? await sayWord(engine.id, rostrum, signal) : networkFinding(engine))
        }
        return [...findings, ...(await voiceFindings(config, rostrum, signal))]
      } finally {
        await rostrum.close()
      }
    },
  }
}

function missing(name: string): Finding {
  return {
    name,
    state: 'warn',
    says: 'It is switched on and not installed.',
    advice: 'Run `npm install` with optional packages, or switch it off under `engines`.',
  }
}

/** Whether an engine that costs something has voices. */
function networkFinding({ id, voices, status }: EngineInfo): Finding {
  const name = `engine ${id}`
  const fine = voices > 0 && status?.failure === undefined
  if (fine) return { name, state: 'ok', says: `It has ${voices} voices; it was not made to speak.` }
  const advice = `Look at the settings of ${id}: its address, key and voices.`
  return { name, state: 'fail', says: status?.failure ?? 'It has no voice.', advice }
}

async function sayWord(
  id: string,
  rostrum: Pick<Rostrum, 'voices' | 'speak'>,
  signal: AbortSignal,
): Promise<Finding> {
  const name = `engine ${id}`
  const advice = 'Install its package again; `NODE_DEBUG=rostrum` tells more.'
  try {
    const voices = await rostrum.voices({ engine: id }, { signal })
    const installed = voices.filter((it) => it.installed)
    const voice = installed.find(({ languages }) => languages[0]?.startsWith('en')) ?? installed[0]
    if (!voice) {
      const says = `It has no voice that can speak, and knows of ${voices.length}.`
      return { name, state: 'fail', says, advice }
    }
    const request = { text: 'Hello', voice: voice.id, output: { codec: 'pcm' } } as const
    await using speech = await rostrum.speak(request, { signal })
    const bytes = await speech.buffer()
    if (bytes.length === 0) throw new SpeechError('engine_failed', 'It gave no samples.')
    const spoke = `${voice.id} said a word of ${speech.durationSec.toFixed(2)} s`
    return { name, state: 'ok', says: `${spoke}; it has ${voices.length} voices.` }
  } catch (error) {
    signal.throwIfAborted()
    return { name, state: 'fail', says: sentenceOf(error), advice }
  }
}

/** Whether the voice of the settings is there. */
async function voiceFindings(
  { voice }: Config,
  rostrum: Pick<Rostrum, 'voice'>,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  if (voice === '' || (await rostrum.voice(voice, { signal }))) return []
  const says = `There is no voice ${JSON.stringify(voice)}, which the settings name.`
  const advice = 'Choose one of `rostrum voices` for the setting `voice`.'
  return [{ name: 'voice', state: 'fail', says, advice }]
}
