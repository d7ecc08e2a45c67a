import type { Rostrum } from '../../../app/rostrum.ts'
import type { Recording, RecordingState } from '../../../core/practice.ts'
import type {
  ConversionAnswer,
  ConversionStatsAnswer,
  ConvertAnswer,
} from '../../../protocol/dictation-answer.ts'
import type { ConversionState } from '../../../protocol/dictation-query.ts'
import type { Conversion, ConversionCounts } from '../../../ports/recording-store.ts'
import { time, timeOrNull } from './time.ts'

/** Texts that are spoken for the API. */
export type Conversions = Rostrum['practice']['conversions']

/** Bytes of a WAV header, and of a sample of the one channel that speech has. */
const HEADER_BYTES = 44
const SAMPLE_BYTES = 2

const WORDS: Readonly<Record<RecordingState, ConversionState>> = {
  waiting: 'queued',
  queued: 'queued',
  making: 'processing',
  made: 'completed',
  ready: 'done',
  failed: 'failed',
}

/** A recording's state in the words of the API. */
export function wordOf(state: RecordingState): ConversionState {
  return WORDS[state]
}

/** The states that a word of the API means. */
export function statesOf(word: ConversionState): readonly RecordingState[] {
  return (Object.keys(WORDS) as RecordingState[]).filter((state) => WORDS[state] === word)
}

/** A conversion as it is accepted. */
export function convertAnswer({ id, text, recording, submittedMs }: Conversion): ConvertAnswer {
  const { state } = recording
  return { conversion_id: id, text, status: wordOf(state), submitted_at: time(submittedMs) }
}

function fileOf({ audio }: Recording, fileName: string) {
  if (audio === undefined)
    return { output_file_path: null, file_size: null, sampling_rate: null, duration: null }
  const { durationSec, sampleRate } = audio
  return {
    output_file_path: fileName,
    file_size: HEADER_BYTES + SAMPLE_BYTES * Math.round(durationSec * sampleRate),
    sampling_rate: sampleRate,
    duration: durationSec,
  }
}

/** A conversion with all that is known of it. */
export function conversionAnswer(conversion: Conversion): ConversionAnswer {
  const { recording, customFilename, fileName } = conversion
  const { state, startedMs, finishedMs, error, audio } = recording
  const failed = state === 'failed'
  return {
    ...convertAnswer(conversion),
    ...fileOf(recording, fileName),
    custom_filename: customFilename ?? null,
    started_at: timeOrNull(startedMs),
    completed_at: failed ? null : timeOrNull(finishedMs),
    failed_at: failed ? timeOrNull(finishedMs) : null,
    device: audio === undefined ? null : 'cpu',
    // What only waits for an engine has not failed.
    error_message: failed ? (error?.message ?? null) : null,
  }
}

/** What conversions there are. */
export function statsAnswer(counts: ConversionCounts): ConversionStatsAnswer {
  const { byState, averageSizeBytes = 0, duplicates } = counts
  const { waiting, queued, making, made, ready, failed } = byState
  return {
    total_tasks: waiting + queued + making + made + ready + failed,
    status_counts: {
      queued: waiting + queued,
      processing: making,
      completed: made,
      failed,
      done: ready,
    },
    average_file_size: averageSizeBytes,
    duplicate_texts: duplicates.length,
    duplicate_details: duplicates,
  }
}
