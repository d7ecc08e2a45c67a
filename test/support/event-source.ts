/** One event as an event source gives it. */
export interface SourceEvent {
  /** The `id:` it came with. */
  readonly id: string | undefined
  readonly event: string
  readonly data: unknown
}

/** An event stream that is being read. */
export interface EventReader extends AsyncDisposable {
  readonly response: Response
  /** The id to go on after: of the last event, or of where the stream stood at its beginning. */
  readonly lastId: string | undefined
  /** The next event; undefined when the stream has ended. */
  next(): Promise<SourceEvent | undefined>
  /** All that come until the stream ends. */
  rest(): Promise<SourceEvent[]>
}

/** Opens an event stream of ours, which begins by saying where it stands; comments are no events. */
export async function openEvents(url: string, init: RequestInit = {}): Promise<EventReader> {
  const leaving = new AbortController()
  const response = await fetch(url, { ...init, signal: leaving.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let lastId: string | undefined
  async function block(): Promise<string | undefined> {
    while (true) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const found = text.slice(0, end)
        text = text.slice(end + 2)
        return found
      }
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
      if (done) return undefined
      text += value
    }
  }
  async function next(): Promise<SourceEvent | undefined> {
    for (let lines = await block(); lines !== undefined; lines = await block()) {
      const field = (name: string): string | undefined =>
        lines
          ?.split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2)
      const id = field('id')
      lastId = id ?? lastId
      const data = field('data')
      if (data !== undefined)
        return { id, event: field('event') ?? 'message', data: JSON.parse(data) as unknown }
    }
    return undefined
  }
  if (response.status === 200) lastId = /^id: (.*)$/m.exec((await block()) ?? '')?.[1]
  return {
    response,
    get lastId() {
      return lastId
    },
    next,
    async rest() {
      const events: SourceEvent[] = []
      for (let event = await next(); event; event = await next()) events.push(event)
      return events
    },
    [Symbol.asyncDispose]() {
      leaving.abort()
      return Promise.resolve()
    },
  }
}
