import type { SpeechEngine } from '../../../ports/engine.ts'

/** What an engine has beyond what every engine has, for one that is made of it. */
export function passedOn(
  engine: SpeechEngine,
): Pick<SpeechEngine, 'resolve' | 'revision' | 'status'> {
  return {
    ...(engine.resolve && { resolve: engine.resolve.bind(engine) }),
    ...(engine.revision && { revision: engine.revision.bind(engine) }),
    ...(engine.status && { status: engine.status.bind(engine) }),
  }
}
