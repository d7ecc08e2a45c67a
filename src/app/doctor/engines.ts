import { SpeechError } from '../../core/errors.ts'
import type { Config } from '../config/config.ts'
import type { Rostrum } from '../rostrum.ts'
import { sentenceOf, type Check, type Finding } from './finding.ts'

/** Loading an engine may take this long on a slow disk, in milliseconds. */
const TIMEOUT_MS = 30_000
const ENGINES = ['espeak', 'flite', 'tone'] as const

/** Whether each engine that is switched on says a word. */
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
        const installed = new Set((await rostrum.engines({ signal })).map(({ id }) => id))
        const findings: Finding[] = []
        for (const id of ENGINES) {
          if (!config.engines[id].enabled) continue
          findings.push(
            installed.has(id) ? await sayWord(id, rostrum, signal) : missing(`engine ${id}`),
          )
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

async function sayWord(
  id: string,
  rostrum: Pick<Rostrum, 'voices' | 'speak'>,
  signal: AbortSignal,
): Promise<Finding> {
  const name = `engine ${id}`
  const advice = 'Install its package again; `NODE_DEBUG=rostrum` tells more.'
  try {
    const voices = await rostrum.voices({ engine: id }, { signal })
    const voice = voices.find(({ languages }) => languages[0]?.startsWith('en')) ?? voices[0]
    if (!voice) return { name, state: 'fail', says: 'It has no voice.', advice }
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
