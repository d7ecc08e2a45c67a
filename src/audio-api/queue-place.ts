import { systemClock } from '../app/wire-clock.ts'
import type { AudioConfig } from './config.ts'
import type { QueuePlace } from './hub.ts'

const places = new WeakMap<object, QueuePlace>()

/** Remembers where the tasks of a queue wait, and that it is the last one made with its settings. */
export function tellPlace(queue: object, place: QueuePlace): void {
  places.set(queue, place)
  places.set(place.config, place)
}

/** Where workers look for tasks: in a queue, else in the last one made with their settings, else as these say. */
export function placeFor(config: AudioConfig, queue: object | undefined): QueuePlace {
  const { useRedis } = config
  return places.get(queue ?? config) ?? { useRedis, config, clock: systemClock }
}
