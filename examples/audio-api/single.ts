/** One text into one file: `OUTPUT_DIR`, which is `output` by default. */
import { AudioRequest, getConfig, getLogger, setupLogging, TTSService } from 'rostrum/audio-api'

const config = getConfig()
setupLogging(config)
const log = getLogger('example.single')

await using tts = new TTSService({ config })
const result = await tts.generateAudio(new AudioRequest({ text: 'Hello world' }))

if (result.success) {
  console.log(result.filePath, result.processingTime)
} else {
  log.error(result.message, { reason: result.error })
  process.exitCode = 1
}
