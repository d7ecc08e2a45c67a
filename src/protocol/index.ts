/** The wire: schemas and types that the server and its clients share. */
export type { ErrorBody } from './error-body.ts'
export { errorBody } from './error-body.ts'
export type { LiveInput, LiveOutput } from './live-message.ts'
export { readLiveInput } from './live-message.ts'
export type { OpenAiFormat, OpenAiSpeechBody } from './openai-request.ts'
export { OPENAI_FORMATS, openAiSpeechBody } from './openai-request.ts'
export type { ObjectSchema } from './refusal.ts'
export { readRequest } from './refusal.ts'
export type { LiveStart, SpeechBody, SubtitleFormat } from './speech-request.ts'
export { liveStart, speechBody, SUBTITLES } from './speech-request.ts'
export type { SpeechAnswer, SpeechStreamEvent, SegmentPart, VoiceEntry } from './speech-answer.ts'
export type { TextBody } from './text-request.ts'
export { textBody } from './text-request.ts'
export type { SampleQuery, VoiceListQuery } from './voice-query.ts'
export { MAX_VOICES_PER_PAGE, sampleQuery, voiceListQuery } from './voice-query.ts'
export type {
  BatchAnswer,
  BatchStateAnswer,
  TaskAnswer,
  TaskEntry,
  TaskLinks,
  TaskListAnswer,
  TaskProgressEntry,
} from './task-answer.ts'
export { taskAnswer, taskEntry } from './task-entry.ts'
export type {
  TaskAudioQuery,
  TaskEventsQuery,
  TaskListParameters,
  TaskSubtitlesQuery,
} from './task-query.ts'
export { taskListQuery } from './task-query.ts'
export type { BatchBody, TaskBody } from './task-request.ts'
export { MAX_BATCH, readTasks, taskBody } from './task-request.ts'
export type { RetentionBody } from './task-retention.ts'
export type * from './practice-answer.ts'
export type { DocumentAttempt, DocumentItem } from './practice-document.ts'
export { documentAttempt, documentItem } from './practice-document.ts'
export type {
  DueParameters,
  ExportFormat,
  ExportParameters,
  ImportParameters,
  ItemAudioQuery,
  ItemListParameters,
  PageParameters,
  ProgressParameters,
  SpanParameters,
} from './practice-query.ts'
export { EXPORT_FORMATS, itemListQuery } from './practice-query.ts'
export type { AttemptBody, ItemBody, ItemChange } from './practice-request.ts'
export { attemptBody, itemBody, readItemChange } from './practice-request.ts'
