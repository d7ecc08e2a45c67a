import { serveProcess } from '../process/serve.ts'
import { readSettings } from './settings.ts'
import { chatterboxSpeaker } from './speaker.ts'

serveProcess('chatterbox', (data) => chatterboxSpeaker(readSettings(data)))
