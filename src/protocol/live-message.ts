import { z } from 'zod'
import { SpeechError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import type { TimelineEntry } from '../core/mark.ts'
import type { Codec } from '../core/request.ts'
import type { ErrorBody } from './error-body.ts'
import { spokenText } from './expected.ts'
import type { ObjectSchema } from './refusal.ts'
import { readRequest } from './refusal.ts'
import type { LiveStart } from './speech-request.ts'
import { liveStart } from './speech-request.ts'

/** What a client sends on a live socket. */
export type LiveInput =
  | { readonly type: 'start'; readonly start: LiveStart }
  | { readonly type: 'text'; readonly text: string }
  /** Speak everything up to here now. */
  | { readonly type: 'flush' }
  /** Drop what is not spoken yet. */
  | { readonly type: 'clear' }
  /** No more text will come. */
  | { readonly type: 'end' }

/** What a live socket sends beside its binary audio frames. */
export type LiveOutput =
  | {
      readonly type: 'ready'
      readonly voice: string
      readonly engine: string
      readonly language: string
      readonly format: Codec
      /** Hertz; absent when it is the voice's own, which the file tells. */
      readonly sampleRate?: number
      readonly channels: number
      readonly warnings: readonly string[]
    }
  /** Seconds count from the first sample the socket ever sent. */
  | { readonly type: 'marks'; readonly timeline: readonly TimelineEntry[] }
  /** `durationSec` of audio had been sent when speech stopped. */
  | { readonly type: 'cleared'; readonly durationSec: number }
  | { readonly type: 'done'; readonly durationSec: number }
  | { readonly type: 'error'; readonly error: ErrorBody['error'] }

const TYPES = ['start', 'text', 'flush', 'clear', 'end'] as const
const textMessage: ObjectSchema<{ readonly text: string }> = z.strictObject({ text: spokenText() })
const bareMessage: ObjectSchema<object> = z.strictObject({})

/** Reads one text frame of a live socket. Throws `invalid_request`. */
export function readLiveInput(frame: string): LiveInput {
  let message: unknown
  try {
    message = JSON.parse(frame)
  } catch {
    throw new SpeechError('invalid_request', 'Expected a JSON message, got something else.', {
      details: { expected: 'a JSON object', received: 'text that is not JSON' },
    })
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message))
    throw new SpeechError('invalid_request', 'Expected the message to be a JSON object.', {
      details: { expected: 'a JSON object' },
    })
  const { type, ...rest } = message as { readonly [field: string]: unknown }
  switch (type) {
    case 'start':
      return { type, start: readRequest(liveStart, rest) }
    case 'text':
      return { type, text: readRequest(textMessage, rest).text }
    case 'flush':
    case 'clear':
    case 'end':
      readRequest(bareMessage, rest)
      return { type }
    default: {
      const shown = typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : 'no string'
      const suggestions = typeof type === 'string' ? nearest(type, TYPES, 1) : []
      throw new SpeechError(
        'invalid_request',
        `Expected \`type\` to be one of ${TYPES.join(', ')}, got ${shown}.`,
        { details: { param: 'type', expected: TYPES, received: shown, suggestions } },
      )
    }
  }
}
