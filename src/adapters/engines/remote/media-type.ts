/** A media type (RFC 9110, section 8.3.1), in lower case. */
export interface MediaType {
  /** `audio/pcm`; empty when there is none. */
  readonly name: string
  readonly parameters: { readonly [name: string]: string }
}

/** Reads a `Content-Type`, or the `mimeType` of an API. */
export function mediaTypeOf(text = ''): MediaType {
  const [name = '', ...rest] = text.toLowerCase().split(';')
  const parameters = rest.flatMap((part) => {
    const [key = '', value = ''] = part.split('=')
    return key.trim() === '' ? [] : [[key.trim(), value.trim().replaceAll('"', '')] as const]
  })
  return { name: name.trim(), parameters: Object.fromEntries(parameters) }
}
