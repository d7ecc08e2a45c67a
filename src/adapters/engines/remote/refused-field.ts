import { messageIn } from './excerpt.ts'

/** What upstreams call it, and what we do. */
const FIELDS: { readonly [name: string]: string } = {
  voice: 'voice',
  voice_id: 'voice',
  speed: 'rate',
  input: 'text',
  text: 'text',
}

const ABOUT_VOICE = /^(?:(?:unknown|invalid|unsupported|no such) )?voice\b/i

/**
 * The field of a speech request that an upstream refuses, by its JSON body: `error.param` (OpenAI),
 * or `detail[].loc` (FastAPI), or a message that begins with the voice (Kokoro-FastAPI, IndexTTS). Absent
 * when it names none of ours.
 */
export function refusedField(body: unknown): string | undefined {
  const name = openAiParam(body) ?? fastApiField(body)
  if (name !== undefined) return Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
  return typeof body === 'object' && ABOUT_VOICE.test(messageIn(body) ?? '') ? 'voice' : undefined
}

function openAiParam(body: unknown): string | undefined {
  const param = read(read(body, 'error'), 'param') ?? read(read(body, 'detail'), 'param')
  return typeof param === 'string' ? param : undefined
}

function fastApiField(body: unknown): string | undefined {
  const place = read(read(read(body, 'detail'), '0'), 'loc')
  const last: unknown = Array.isArray(place) ? place.at(-1) : undefined
  return typeof last === 'string' ? last : undefined
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
