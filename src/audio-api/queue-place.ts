import { systemClock } from '../app/wire-clock.ts'
import { backendOf } from './backend-of.ts'
import type { AudioConfig } from './config.ts'
import type { QueuePlace } from './hub.ts'

const places = new WeakMap<object, QueuePlace>()
// Of the queues that are open, the one made last at the end.
const open = new Set<QueuePlace>()

/**
 * Remembers where the tasks of a queue wait, and that it is the last one made with its settings.
 * Call what it gives when the queue is closed.
 */
export function tellPlace(queue: object, place: QueuePlace): () => void {
  places.set(queue, place)
  places.set(place.config, place)
  open.add(place)
  return () => open.delete(place)
}

/**
 * Where workers look for tasks: in a queue, else in the last one made with their settings, else as
 * these say. Settings that do not ask for Redis mean the open queue with their addresses, wherever
 * its tasks wait.
 */
export function placeFor(config: AudioConfig, queue: object | undefined): QueuePlace {
  const { useRedis, redisUrl, outputDir } = config
  const alike = (place: QueuePlace): boolean =>
    place.config.redisUrl === redisUrl && place.config.outputDir === outputDir
  return (
    places.get(queue ?? config) ??
    (useRedis ? undefined : [...open].findLast(alike)) ?? {
      useRedis,
      config,
      clock: systemClock,
      backend: backendOf(config),
    }
  )
}
