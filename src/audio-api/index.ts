export { AudioRequest } from './audio-request.ts'
export type { AudioRequestInit } from './audio-request.ts'
export { AudioResponse, BatchAudioResponse } from './audio-response.ts'
export type {
  AudioResponseFields,
  BatchAudioResponseFields,
  BatchStatus,
} from './audio-response.ts'
export { BatchAudioRequest } from './batch-request.ts'
export type { BatchAudioRequestInit } from './batch-request.ts'
export { classifyError, classifyMessage } from './classify.ts'
export { AudioConfig, getConfig, loadConfig, reloadConfig, validateConfig } from './config.ts'
export type { ConfigGiven, ConfigSources } from './config.ts'
export { LOG_LEVELS } from './config-fields.ts'
export type { AudioConfigValues, LogLevel, TtsEngine } from './config-fields.ts'
export type { WorkerDetail } from './crew.ts'
export {
  QueueServiceError,
  TTSAPIError,
  TTSError,
  TTSQuotaError,
  TTSRateLimitError,
  TTSValidationError,
  WorkerServiceError,
} from './errors.ts'
export type { TTSErrorOptions } from './errors.ts'
export { espeakBackend } from './espeak-backend.ts'
export { Language, LANGUAGES } from './language.ts'
export { geminiBackend } from './gemini-backend.ts'
export { getLogger, logErrorWithContext, logPerformance, setupLogging } from './logging.ts'
export type { AudioLogger, LogExtra, LogStream } from './logging.ts'
export { languagePrefix, promptOf, stylePrefix } from './prompt.ts'
export { QueueService } from './queue-service.ts'
export type { EnqueueOptions, QueueServiceOptions } from './queue-service.ts'
export { MultiSpeakerConfig, SpeakerConfig, SpeakerMode } from './speakers.ts'
export type { MultiSpeakerConfigInit, SpeakerConfigInit } from './speakers.ts'
export type { SpeechBackend } from './speech-backend.ts'
export { TTSService } from './tts-service.ts'
export type { TTSServiceOptions } from './tts-service.ts'
export { AudioFormat, VoiceConfig } from './voice-config.ts'
export type { AudioFormatInit, VoiceConfigInit } from './voice-config.ts'
export { VOICE_MODELS, VoiceModel } from './voice-model.ts'
export { VOICE_WORDS, VoiceName } from './voice-name.ts'
export { WorkerManager } from './worker-manager.ts'
export type { WorkerManagerOptions, WorkerStatus } from './worker-manager.ts'
export { WorkerService } from './worker-service.ts'
export type { WorkerServiceOptions } from './worker-service.ts'
