import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../../context.ts'
import { takeEmptyBodies } from '../../empty-bodies.ts'
import { addPracticeAttempts } from './practice-attempts.ts'
import { addPracticeAudio } from './practice-audio.ts'
import { addPracticeExchange } from './practice-exchange.ts'
import { addPracticeItems } from './practice-items.ts'
import { addPracticeProgress } from './practice-progress.ts'

/** All that lies below `/practice`. */
export function addPractice(app: FastifyInstance, context: ServerContext, path: string): void {
  void app.register((routes, _options, done) => {
    takeEmptyBodies(routes)
    addPracticeItems(routes, context, path)
    addPracticeAudio(routes, context, path)
    addPracticeAttempts(routes, context, path)
    addPracticeProgress(routes, context, path)
    addPracticeExchange(routes, context, path)
    done()
  })
}
