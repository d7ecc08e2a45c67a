import type { ServerContext } from '../../context.ts'
import type { Dialect } from '../../dialect.ts'
import type { LiveSockets } from '../../live-sockets.ts'
import { nativeError } from './error.ts'
import { addLexicons } from './lexicons.ts'
import { addLive } from './live.ts'
import { nativeOperations } from './operations.ts'
import { addPractice } from './practice.ts'
import { practiceOperations } from './practice-operations.ts'
import { addSpeech } from './speech.ts'
import { taskOperations } from './task-operations.ts'
import { addTasks } from './tasks.ts'
import { addText } from './text.ts'
import { addVoices } from './voices.ts'

/** Rostrum's own protocol. It also renders the errors of paths that no dialect owns. */
export function nativeDialect(context: ServerContext, live: LiveSockets): Dialect {
  const { path } = context.settings.current.native
  const open = [`${path}/speech`, `${path}/speech/live`, `${path}/voices`]
  return {
    name: 'Rostrum',
    owns: () => true,
    openToOrigins: (at) => open.includes(at) || at.startsWith(`${path}/voices/`),
    renderError: nativeError,
    operations: [...nativeOperations(path), ...taskOperations(path), ...practiceOperations(path)],
    register(app) {
      addSpeech(app, context, path)
      addVoices(app, context, path)
      addText(app, context, path)
      addLexicons(app, context, path)
      addLive(app, context, live, path)
      addTasks(app, context, live, path)
      addPractice(app, context, path)
    },
  }
}
