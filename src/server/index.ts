/** The HTTP server over the library. */
export type { LiveSettings, ServerOptions } from './context.ts'
export type { RunningServer } from './server.ts'
export { startServer } from './server.ts'
