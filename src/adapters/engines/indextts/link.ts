import { SpeechError } from '../../../core/errors.ts'
import { wrongAnswer } from '../remote/failure.ts'

/** What links of a server may lead to. */
export interface LinkRules {
  readonly engine: string
  /** The server's own origin; links without one are within it. */
  readonly origin: string
  /** Further ones, as the settings name them. */
  readonly others: readonly string[]
}

/**
 * Reads the link in `{ url, filename }`. `engine_failed` when there is none, `unsupported` when it
 * leads somewhere that the settings do not allow: who answers does not choose whom we call.
 */
export function linkIn(body: unknown, { engine, origin, others }: LinkRules): URL {
  const text: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'url') : ''
  if (typeof text !== 'string' || text === '' || !URL.canParse(text, origin))
    throw wrongAnswer(engine, 'its answer has no url', { again: false })
  const url = new URL(text, origin)
  const allowed = [origin, ...others.flatMap((it) => (URL.canParse(it) ? new URL(it).origin : []))]
  const web = url.protocol === 'http:' || url.protocol === 'https:'
  if (web && url.username === '' && url.password === '' && allowed.includes(url.origin)) return url
  throw new SpeechError(
    'unsupported',
    `The upstream of ${engine} answered with a link to another place, which its settings do not allow.`,
    { details: { engine, param: `engines.${engine}.linkOrigins` } },
  )
}
