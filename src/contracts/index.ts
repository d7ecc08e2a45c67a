export { artifactStoreContract, type ArtifactStoreContractOptions } from './artifact-store.ts'
export {
  cacheIndexContract,
  type CacheIndexContractOptions,
  type SharedCacheIndex,
} from './cache-index.ts'
export { decoderContract, type DecoderContractOptions } from './decoder.ts'
export { encoderContract, type EncoderContractOptions, type EncoderUnderTest } from './encoder.ts'
export { engineContract, type EngineContractOptions } from './engine.ts'
export {
  fetcherContract,
  type FetcherContractOptions,
  type ServedAnswer,
  type ServedRequest,
  type ServedSite,
} from './fetcher.ts'
export { jobQueueContract, type JobQueueContractOptions, type SharedQueue } from './job-queue.ts'
export { lexiconStoreContract, type LexiconStoreContractOptions } from './lexicon-store.ts'
export { phonemizerContract, type PhonemizerContractOptions } from './phonemizer.ts'
export { practiceStoreContract, type PracticeStoreContractOptions } from './practice-store.ts'
export type { PracticeProcess } from './practice-sample.ts'
export { recordingStoreContract, type RecordingStoreContractOptions } from './recording-store.ts'
export { scratchContract, type ScratchContractOptions } from './scratch.ts'
export { taskStoreContract, type TaskStoreContractOptions } from './task-store.ts'
export {
  webhookStoreContract,
  type WebhookProcess,
  type WebhookStoreContractOptions,
} from './webhook-store.ts'
export type { ContractRunner } from './check.ts'
export { segmentOf } from './segment.ts'
