import type { EspeakModule, EspeakWorker } from '@echogarden/espeak-ng-emscripten'
import { packageMissing } from '../thread/failure.ts'

/** The loaded package. */
export interface LoadedEspeak {
  readonly module: EspeakModule
  readonly worker: EspeakWorker
}

const PACKAGE = '@echogarden/espeak-ng-emscripten'

/** Loads eSpeak NG into this thread; `unavailable` when its optional package is not installed. */
export async function loadEspeak(): Promise<LoadedEspeak> {
  let init
  try {
    init = (await import('@echogarden/espeak-ng-emscripten')).default
  } catch (error) {
    throw packageMissing('espeak', PACKAGE, error)
  }
  const module = await init()
  return { module, worker: new module.eSpeakNGWorker() }
}
