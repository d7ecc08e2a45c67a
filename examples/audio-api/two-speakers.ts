/** A dialogue: whoever is named before a colon speaks, with a voice of his or her own. */
import {
  AudioRequest,
  getConfig,
  MultiSpeakerConfig,
  setupLogging,
  SpeakerMode,
  TTSService,
  VoiceName,
} from 'rostrum/audio-api'

const config = getConfig()
setupLogging(config)

const request = new AudioRequest({
  text: 'Alice: Hello! Bob: Hi there!',
  speakerMode: SpeakerMode.MULTIPLE,
  multiSpeakerConfig: new MultiSpeakerConfig({
    speakers: [
      { speakerName: 'Alice', voiceName: VoiceName.KORE },
      { speakerName: 'Bob', voiceName: VoiceName.CHARON },
    ],
  }),
  outputFilename: 'dialogue.wav',
})

await using tts = new TTSService({ config })
const result = await tts.generateAudio(request)
console.log(result.success ? result.filePath : `${result.message}: ${result.error}`)
