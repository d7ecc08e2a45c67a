import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import { nearest } from '../../../core/nearest.ts'
import type { VoiceInfo } from '../../../app/rostrum.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import type { VoiceEntry } from '../../../protocol/speech-answer.ts'
import { MAX_VOICES_PER_PAGE, sampleQuery, voiceListQuery } from '../../../protocol/voice-query.ts'
import { baseUrl } from '../../base-url.ts'
import { whileWaited } from '../../body.ts'
import { byteRange } from '../../byte-range.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { unsatisfiable } from '../../unsatisfiable.ts'

const SAMPLE_SUFFIX = '/sample'

function toEntry(voice: VoiceInfo, root: string): VoiceEntry {
  const { id, name, engine, languages, gender, description, installed, controls, variants } = voice
  const { marks, options, ipa, workload } = voice
  return {
    id,
    voice_id: id,
    name,
    engine,
    languages,
    ...(gender === undefined ? {} : { gender }),
    ...(description === undefined ? {} : { description }),
    installed,
    controls,
    marks,
    options,
    ipa,
    workload,
    ...(variants === undefined ? {} : { variants }),
    sampleUrl: `${root}/${encodeURIComponent(id)}${SAMPLE_SUFFIX}`,
  }
}

/** Index of the first voice after the one the cursor names. */
function startOf(cursor: string | undefined, voices: readonly VoiceInfo[]): number {
  if (cursor === undefined) return 0
  const last = Buffer.from(cursor, 'base64url').toString('utf8')
  const index = voices.findIndex(({ id }) => id === last)
  if (index >= 0) return index + 1
  throw new SpeechError('invalid_request', 'Expected `cursor` to be one that a page before gave.', {
    details: { param: 'cursor' },
  })
}

async function findVoice(context: ServerContext, name: string): Promise<VoiceInfo> {
  const voice = await context.rostrum.voice(name)
  if (voice !== undefined) return voice
  const ids = (await context.rostrum.voices()).map(({ id }) => id)
  throw new SpeechError('not_found', 'There is no such voice.', {
    details: { param: 'id', suggestions: nearest(name.trim().toLowerCase(), ids) },
  })
}

/** A whole recording, or the one range of it that was asked for (players seek). */
async function sendSample(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  voice: string,
): Promise<void> {
  const { format = 'mp3' } = readRequest(sampleQuery, request.query)
  await whileWaited(context, reply, async ({ signal }) => {
    const call = { signal, requestId: callOf(request).id }
    await using speech = await context.rostrum.sample(voice, { ...call, codec: format })
    const file = await speech.buffer()
    // With keys on, a cache on the way must not give it to who has none.
    const whose = (context.keyring?.size ?? 0) > 0 ? 'private' : 'public'
    reply
      .type(speech.mediaType)
      .header('cache-control', `${whose}, max-age=3600`)
      .header('accept-ranges', 'bytes')
    const range = byteRange(request.headers.range, file.length)
    if (range === undefined) {
      void reply.send(file)
      return
    }
    if (range === 'unsatisfiable') throw unsatisfiable(reply, file.length)
    const { start, end } = range
    void reply
      .code(206)
      .header('content-range', `bytes ${start}-${end - 1}/${file.length}`)
      .send(file.subarray(start, end))
  })
}

/** `/voices`, `/voices/{id}` and `/voices/{id}/sample`. Ids may hold slashes, also unescaped ones. */
export function addVoices(app: FastifyInstance, context: ServerContext, path: string): void {
  const rootOf = (request: FastifyRequest): string =>
    `${baseUrl(request, context.settings.current)}${path}/voices`
  app.get(`${path}/voices`, async (request) => {
    const {
      cursor,
      limit = MAX_VOICES_PER_PAGE,
      ...query
    } = readRequest(voiceListQuery, request.query)
    const voices = await context.rostrum.voices(query)
    const start = startOf(cursor, voices)
    const page = voices.slice(start, start + limit)
    const last = page.at(-1)
    const more = last !== undefined && start + limit < voices.length
    return {
      voices: page.map((voice) => toEntry(voice, rootOf(request))),
      ...(more ? { cursor: Buffer.from(last.id, 'utf8').toString('base64url') } : {}),
    }
  })
  app.get(`${path}/voices/*`, async (request, reply) => {
    const rest = (request.params as { readonly '*': string })['*']
    if (!rest.endsWith(SAMPLE_SUFFIX))
      return toEntry(await findVoice(context, rest), rootOf(request))
    const name = rest.slice(0, -SAMPLE_SUFFIX.length)
    const { id } = await findVoice(context, name)
    if (request.method === 'HEAD') return reply.header('accept-ranges', 'bytes').send()
    await sendSample(context, request, reply, id)
    return reply
  })
}
