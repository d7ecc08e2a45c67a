import { AudioRequest, audioRequestOf, type AudioRequestInit } from './audio-request.ts'
import { TTSValidationError } from './errors.ts'
import { fieldsOf, refuse, textOf } from './field.ts'

const MAX_REQUESTS = 100
const MAX_ID_CHARS = 255

/** What a batch is made of. */
export interface BatchAudioRequestInit {
  /** 1 to 100. */
  readonly requests: readonly (AudioRequest | AudioRequestInit)[]
  /** 1 to 255 characters. Default: made by the queue. */
  readonly batchId?: string | undefined
}

/** Texts to be spoken together. */
export class BatchAudioRequest {
  readonly requests: readonly AudioRequest[]
  readonly batchId: string | undefined

  constructor(init: BatchAudioRequestInit) {
    const { requests, batchId } = fieldsOf(init, 'BatchAudioRequest', ['requests', 'batchId'])
    if (!Array.isArray(requests) || requests.length < 1 || requests.length > MAX_REQUESTS)
      refuse('requests', `a list of 1 to ${MAX_REQUESTS} requests`, requests)
    this.requests = (requests as readonly AudioRequestInit[]).map(requestAt)
    this.batchId = batchId === undefined ? undefined : textOf(MAX_ID_CHARS, batchId, 'batchId')
  }
}

function requestAt(given: AudioRequest | AudioRequestInit, index: number): AudioRequest {
  try {
    return audioRequestOf(given)
  } catch (error) {
    if (!(error instanceof TTSValidationError)) throw error
    const place = `requests[${index}]`
    const field = error.field === undefined ? place : `${place}.${error.field}`
    throw new TTSValidationError(`${place}: ${error.message}`, { field, cause: error })
  }
}
