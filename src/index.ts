export { createRostrum } from './app/create-rostrum.ts'
export type { Parts, PartialDeep, RostrumOptions } from './app/create.ts'
export type { Config, RateLimitConfig } from './app/config/config.ts'
export type {
  ChatterboxConfig,
  CpuEngineConfig,
  EnginesConfig,
  EspeakConfig,
  FailoverConfig,
  GeminiConfig,
  IndexTtsConfig,
  NetworkEngineConfig,
  OpenAiConfig,
  ProcessEngineConfig,
  ReferenceConfig,
  SherpaConfig,
  UpstreamConfig,
} from './app/config/engines.ts'
export { DEFAULTS } from './app/config/defaults.ts'
export type {
  CallContext,
  EngineInfo,
  EngineOptions,
  NormalizeRequest,
  NormalizeResult,
  PhonemizeRequest,
  Rostrum,
  SpeakOptions,
  VoiceInfo,
  VoiceQuery,
} from './app/rostrum.ts'
export type {
  LexiconChangeOptions,
  LexiconFormat,
  LexiconReport,
  Lexicons,
  LexiconSourceOptions,
  NamedLexicon,
} from './app/lexicons/lexicons.ts'
export type {
  ExportQuery,
  ImportFile,
  PracticeExchange,
  PracticeFile,
} from './app/practice/exchange/exchange.ts'
export type {
  AttemptListQuery,
  AttemptRequest,
  ConversionRequest,
  Conversions,
  DueListQuery,
  ImportedAudio,
  ItemAudioOptions,
  ItemListQuery,
  ItemRequest,
  ItemSentence,
  LearnerQuery,
  LessonRequest,
  LogEntry,
  Practice,
  PracticeCall,
  PracticeImport,
  ScoredAttempt,
} from './app/practice/practice.ts'
export { practiceExchange } from './app/wire-exchange.ts'
export { ERROR_CODES, SpeechError } from './core/errors.ts'
export type { ErrorCode, SpeechErrorJson, SpeechErrorOptions } from './core/errors.ts'
export type { HealthReport } from './app/health.ts'
export type { TemporaryFile } from './app/temporary-file.ts'
export type { LexiconDocument, LexiconEntry, LexiconExample } from './core/lexicon.ts'
export type {
  MarkKind,
  TextRange,
  TimelineDetail,
  TimelineEntry,
  TimingMethod,
} from './core/mark.ts'
export { RECORDING_STATES } from './core/practice.ts'
export type {
  Attempt,
  Card,
  Conversion,
  PracticeItem,
  Rating,
  RecordedAudio,
  Recording,
  RecordingState,
  Score,
  ScoringRules,
} from './core/practice.ts'
export type { SpokenBy } from './core/pcm.ts'
export { CODECS, MARKUPS } from './core/request.ts'
export type { Codec, EffectSpec, Json, Markup, OutputSpec, SpeechRequest } from './core/request.ts'
export { TASK_STATES } from './core/task.ts'
export type {
  Task,
  TaskFailure,
  TaskProgress,
  TaskResult,
  TaskState,
  TaskWebhook,
} from './core/task.ts'
export type { Voice } from './core/voice.ts'
export type { EngineCapabilities, EngineStatus } from './ports/engine.ts'
export type {
  Delivery,
  PlanReport,
  SettledOutput,
  Speech,
  SpeechEvent,
  SpokenSegment,
} from './pipeline/speech.ts'
export type { PauseLengths, SegmentLimits, TextChange, TextPiece } from './text/options.ts'
export type {
  DayPractice,
  DueItem,
  ItemPractice,
  Page,
  PracticeRange,
  PracticeSummary,
} from './ports/practice-store.ts'
export type { ConversionCounts } from './ports/recording-store.ts'
export type { CharacterDiff, DiffOperation, WordDiff } from './practice/diff.ts'
export type { ExportFormat } from './protocol/practice-query.ts'
export type { TaskChange, TaskCounts } from './ports/task-store.ts'
export type {
  CleanupReport,
  Retention,
  SubmitOptions,
  TaskAudio,
  TaskBatch,
  TaskCall,
  TaskListQuery,
  TaskPage,
  TaskPlace,
  Tasks,
  TaskStats,
  TaskSubmission,
  WatchQuery,
  WorkOptions,
} from './tasks/tasks.ts'
