import { serveProcess } from '../process/serve.ts'
import type { ToneOptions } from './options.ts'
import { toneSpeaker } from './speaker.ts'

serveProcess('tone', (options) => toneSpeaker((options ?? {}) as ToneOptions))
