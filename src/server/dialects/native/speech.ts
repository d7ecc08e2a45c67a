import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SpeakOptions } from '../../../app/rostrum.ts'
import type { SpeechRequest } from '../../../core/request.ts'
import type { Speech } from '../../../pipeline/speech.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import type { SpeechBody } from '../../../protocol/speech-request.ts'
import { speechBody, toSpeechRequest } from '../../../protocol/speech-request.ts'
import type { Wrapping } from '../../accept.ts'
import { readAccept } from '../../accept.ts'
import type { ActiveCall } from '../../active.ts'
import { noteFailure, sendBody, sendWhole, whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { isAnyEtag, matchesEtag, speechEtag } from '../../etag.ts'
import { speechHeaders } from '../../speech-headers.ts'
import { SSE_HEADERS } from '../../sse.ts'
import { eventPieces, jsonPieces, partPieces, WHOLE_FILE_CHARS } from './wrapping.ts'

/** What the answer is made of: pieces of the body, and headers that belong to the wrapping. */
interface Wrapped {
  readonly pieces: AsyncIterable<Uint8Array | string>
  readonly headers: { readonly [name: string]: string }
}

/** Wishes that this way of answering cannot meet, as sentences for the warning header. */
function unmet(body: SpeechBody, wrapping: Wrapping): string[] {
  const warnings: string[] = []
  if (body.quality !== undefined) warnings.push('No engine here has several qualities.')
  if (body.subtitles !== undefined && wrapping !== 'json')
    warnings.push('Subtitles come with Accept: application/json only.')
  return warnings
}

function wrap(
  context: ServerContext,
  request: FastifyRequest,
  given: {
    readonly speech: Speech
    readonly body: SpeechBody
    readonly wanted: SpeechRequest
    readonly wrapping: Wrapping
    readonly active: ActiveCall
    readonly warnings: readonly string[]
  },
): Wrapped {
  const { speech, wrapping, active } = given
  const failing = {
    requestId: callOf(request).id,
    signal: active.signal,
    failed: (thrown: unknown) => noteFailure(context, request, thrown),
  }
  switch (wrapping) {
    case 'audio':
      return {
        pieces: speech.bytes,
        headers: {
          'content-type': speech.mediaType,
          'content-disposition': `inline; filename="speech.${speech.extension}"`,
        },
      }
    case 'json':
      return {
        pieces: jsonPieces(context.rostrum, given, { signal: active.signal }),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      }
    case 'sse':
      return {
        pieces: eventPieces(given, failing),
        headers: { ...SSE_HEADERS },
      }
    case 'multipart': {
      const boundary = `rostrum-${randomBytes(16).toString('hex')}`
      return {
        pieces: partPieces(given, { ...failing, boundary }),
        headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
      }
    }
  }
}

/** How the speech will be read; undefined for segments, which are made for each answer. */
function readingOf(wrapping: Wrapping, { text }: SpeechBody): SpeakOptions['answers'] {
  if (wrapping === 'multipart') return undefined
  return wrapping === 'json' && text.length <= WHOLE_FILE_CHARS ? 'whole' : 'stream'
}

async function speak(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const config = context.settings.current
  const body = readRequest(speechBody, request.body)
  const { wrapping, codec } = readAccept(request.headers.accept)
  const wanted = toSpeechRequest(body, {
    format: codec ?? config.format,
    timeline: wrapping === 'audio' ? 'none' : 'word',
  })
  const revisions = await context.rostrum.lexicons.revisions(wanted.lexicons ?? [])
  const tag = (): string =>
    speechEtag(
      [wanted, body.subtitles ?? null, body.karaoke ?? false, ...revisions],
      config,
      context.version,
      wrapping,
    )
  const known = request.headers['if-none-match']
  // `*` asks whether anything exists here, and speech does not before it is made.
  if (known !== undefined && !isAnyEtag(known)) {
    const etag = tag()
    if (matchesEtag(known, etag)) {
      void reply.code(304).header('etag', etag).send()
      return
    }
  }
  await whileWaited(context, reply, async (active) => {
    const options = { signal: active.signal, requestId: callOf(request).id }
    // One JSON is a file, whose loudness may be measured whole; the others leave as they are made.
    const delivery = wrapping === 'json' ? 'file' : 'stream'
    // Hashing a long text takes as long as some engines to their first sample: do both at once.
    const tagging = new Promise<string>((resolve) => setImmediate(() => resolve(tag())))
    const answers = readingOf(wrapping, body)
    await using speech = await context.rostrum.speak(wanted, { ...options, delivery, answers })
    const etag = await tagging
    const warnings = unmet(body, wrapping)
    const given = { speech, body, wanted, wrapping, active, warnings }
    const { pieces, headers } = wrap(context, request, given)
    const all = {
      ...headers,
      ...speechHeaders(speech, warnings),
      vary: 'Accept',
      etag,
      'cache-control': headers['cache-control'] ?? 'no-store',
    }
    if (wrapping === 'audio' && speech.whole) sendWhole(request, reply, speech.whole, all)
    else await sendBody(context, request, reply, pieces, { call: active, headers: all })
  })
}

/** `POST /speech`: the text in a JSON, the audio back as `Accept` wants it wrapped. */
export function addSpeech(app: FastifyInstance, context: ServerContext, path: string): void {
  app.post(`${path}/speech`, async (request, reply) => {
    await speak(context, request, reply)
    return reply
  })
}
