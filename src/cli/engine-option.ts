import { InvalidArgumentError } from 'commander'
import type { Json, SpeechRequest } from '../core/request.ts'

/** Settings of engines as they are collected from the command line, by engine id. */
export type EngineOptions = NonNullable<SpeechRequest['engineOptions']>

/** An engine's id up to the first dot, the name of its option up to the first equals sign. */
const OPTION = /^([^.=\s]+)[.]([^=\s]+)=(.*)$/su

/**
 * Collects `engine.option=value`, which may be given several times; the same option again
 * replaces it. A value that is JSON is what it says there (`0.5`, `true`, `[1, 2]`, `"0.5"` for a
 * text), any other one a text.
 */
export function engineOption(text: string, before: EngineOptions = {}): EngineOptions {
  const [, engine = '', name = '', value = ''] = OPTION.exec(text) ?? []
  if (engine === '')
    throw new InvalidArgumentError(
      'Expected <engine>.<option>=<value>, e.g. sherpa.noiseScale=0.5.',
    )
  const options = Object.hasOwn(before, engine) ? before[engine] : {}
  return { ...before, [engine]: { ...(options as object), [name]: valueOf(value) } }
}

function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}
