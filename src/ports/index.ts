export type {
  CallOptions,
  ControlRange,
  EngineCapabilities,
  EngineStatus,
  SpeechEngine,
  VoicesOptions,
  VoiceVariant,
} from './engine.ts'
export type { AudioDecoder } from './decoder.ts'
export type { AudioEncoder, EncodeOptions, Patch } from './encoder.ts'
export type { Phonemizer } from './phonemizer.ts'
export type { FetchAnswer, Fetcher, FetchRequest } from './fetcher.ts'
export type { LexiconChange, LexiconStore, StoredLexicon } from './lexicon-store.ts'
export type {
  IdempotencyKey,
  StoreCall,
  TaskChange,
  TaskCounts,
  TaskQuery,
  TaskStore,
} from './task-store.ts'
export type {
  DeliveryCounts,
  DeliveryOutcome,
  HeldDelivery,
  WebhookDelivery,
  WebhookStore,
} from './webhook-store.ts'
export type { ArtifactInfo, ArtifactStore, ByteRange } from './artifact-store.ts'
export type {
  CacheClaim,
  CacheFinding,
  CacheIndex,
  ClaimOptions,
  EvictOptions,
} from './cache-index.ts'
export type { Job, JobQueue, Lease } from './job-queue.ts'
export { LeaseEnded } from './job-queue.ts'
export type {
  Task,
  TaskEvent,
  TaskFailure,
  TaskProgress,
  TaskResult,
  TaskState,
  TaskWebhook,
} from '../core/task.ts'
export { TASK_STATES, isEnded, transition } from '../core/task.ts'
export type {
  Arrivals,
  AttemptQuery,
  DayPractice,
  DueItem,
  DueQuery,
  ItemPractice,
  ItemQuery,
  NewAttempt,
  NewItem,
  Page,
  PageQuery,
  PracticeRange,
  PracticeScope,
  PracticeStore,
  PracticeSummary,
} from './practice-store.ts'
export type {
  Conversion,
  ConversionCounts,
  ConversionQuery,
  RecordingStore,
} from './recording-store.ts'
export type {
  Attempt,
  Card,
  PracticeItem,
  Rating,
  RecordedAudio,
  Recording,
  RecordingState,
  Score,
  ScoringRules,
} from '../core/practice.ts'
export { RECORDING_STATES } from '../core/practice.ts'
export type { DeckNote, DeckWriter } from './deck-writer.ts'
export type { Scratch, ScratchAudio } from './scratch.ts'
export type { Clock } from './clock.ts'
export type { Logger, LogFields } from './logger.ts'
export type { Meter } from './meter.ts'
export type { HttpEvent, KeptFigures, Telemetry } from './telemetry.ts'
export type {
  Mark,
  MarkKind,
  TextRange,
  TimelineDetail,
  TimelineEntry,
  TimingMethod,
} from '../core/mark.ts'
export type { PcmFormat, PcmFrame } from '../core/pcm.ts'
export type { Codec, EffectSpec, Json, Markup, OutputSpec, SpeechRequest } from '../core/request.ts'
export type { Segment, SentenceSpan, SpokenWord, TextSegment } from '../core/segment.ts'
export type { Voice, VoiceControl } from '../core/voice.ts'
export { SpeechError } from '../core/errors.ts'
export type { ErrorCode } from '../core/errors.ts'
