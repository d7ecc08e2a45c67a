import { dictationErrorBody } from '../../../protocol/dictation-error-body.ts'
import type { ServerContext } from '../../context.ts'
import type { Dialect } from '../../dialect.ts'
import { takeEmptyBodies } from '../../empty-bodies.ts'
import { addAttempts } from './attempts.ts'
import { addAudioFiles } from './audio-files.ts'
import { addConversions } from './conversions.ts'
import { dictationError } from './error.ts'
import { addItemAudio } from './item-audio.ts'
import { addItemChanges } from './item-changes.ts'
import { addItems } from './items.ts'
import { takeKindsOfJson } from './json-bodies.ts'
import { dictationOperations } from './operations.ts'
import { addStats } from './stats.ts'

/** The dictation-practice API: its routes under both of its roots, its shapes and words. */
export function dictationDialect(context: ServerContext): Dialect {
  const { path, maxTextChars } = context.settings.current.dictation
  const prefix = path === '/' ? '' : path
  const tts = `${prefix}/api/v1/tts`
  // The API answers under the first; its description names the second.
  const roots = [`${prefix}/v1`, `${prefix}/api/v1`]
  const owned = [
    tts,
    ...roots.flatMap((root) => [`${root}/items`, `${root}/attempts`, `${root}/stats`]),
  ]
  return {
    name: 'Dictation',
    owns: (at) => owned.some((top) => at === top || at.startsWith(`${top}/`)),
    openToOrigins: () => false,
    renderError: dictationError,
    errorBody: dictationErrorBody,
    operations: dictationOperations(tts, roots, maxTextChars),
    register(app) {
      void app.register((routes, _options, done) => {
        takeEmptyBodies(routes)
        takeKindsOfJson(routes)
        addConversions(routes, context, tts)
        addAudioFiles(routes, context, tts)
        for (const root of roots) {
          addItems(routes, context, root)
          addItemChanges(routes, context, root)
          addItemAudio(routes, context, root)
          addAttempts(routes, context, root)
          addStats(routes, context, root)
        }
        done()
      })
    },
  }
}
