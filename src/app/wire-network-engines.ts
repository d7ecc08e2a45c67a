import type { Config } from './config/config.ts'
import type { EngineHouse, EngineMaker } from './wire-engines.ts'

/** Makers of the engines that are reached over the network, by id. */
export function networkEngines(
  _config: Config,
  _house: EngineHouse,
): { readonly [id: string]: EngineMaker } {
  return {}
}
