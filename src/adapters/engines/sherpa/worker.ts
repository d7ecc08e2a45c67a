import { serveProcess } from '../process/serve.ts'
import { sherpaSpeaker } from './speaker.ts'

serveProcess('sherpa', sherpaSpeaker)
