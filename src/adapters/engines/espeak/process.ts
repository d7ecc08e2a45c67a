import type { Json } from '../../../core/request.ts'
import { serveProcess } from '../process/serve.ts'
import { loadNative } from './native-library.ts'
import { espeakSpeaker } from './speaker.ts'

serveProcess('espeak', (data: Json) => {
  const { path } = data as { readonly path: string }
  return espeakSpeaker(async () => loadNative(path))
})
