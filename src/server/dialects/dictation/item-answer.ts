import type { PracticeItem, RecordingState } from '../../../core/practice.ts'
import type { ItemAnswer } from '../../../protocol/dictation-answer.ts'
import { type Exchange, itemAudioUrl } from './call.ts'
import { time } from './time.ts'

/** How far the speech of an item is, in the words of the API. */
export function statusOf(state: RecordingState): ItemAnswer['tts_status'] {
  return state === 'ready' || state === 'failed' ? state : 'pending'
}

/** Where an item is heard, once it can be. */
export function audioUrlOf(exchange: Exchange, { id, recording }: PracticeItem): string | null {
  return recording.state === 'ready' ? itemAudioUrl(exchange, id) : null
}

/** An item as the API shows it. */
export function itemAnswer(exchange: Exchange, item: PracticeItem): ItemAnswer {
  const { id, language, text, difficulty, tags, scoring, recording, practiced } = item
  const { state, error } = recording
  return {
    id,
    locale: language,
    text,
    difficulty: difficulty ?? null,
    tags,
    tts_status: statusOf(state),
    audio_url: audioUrlOf(exchange, item),
    created_at: time(item.createdMs),
    updated_at: time(item.updatedMs),
    practiced,
    ...(Object.keys(scoring).length > 0 && { scoring }),
    ...(state === 'failed' && error && { error_message: error.message }),
  }
}
