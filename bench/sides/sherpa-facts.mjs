import { sherpaCapabilities } from '../../dist/adapters/engines/sherpa/facts.js'

/** Name of the folder of the model that the neural lines speak with. */
export const MODEL = 'heavy'

/** Facts of the engine with one voice of that model, at so many calls at a time. */
export function sherpaFacts(concurrency) {
  const voice = {
    id: `sherpa:${MODEL}/af_heart`,
    engine: 'sherpa',
    name: 'af_heart',
    languages: ['en-US'],
    installed: true,
  }
  return { id: 'sherpa', capabilities: sherpaCapabilities(concurrency, {}), voices: [voice] }
}
