/** Frames the parts of a multipart body (RFC 2046). Each part tells its length: audio may hold anything. */
export interface MultipartWriter {
  readonly contentType: string
  part(mediaType: string, body: Uint8Array | string): Uint8Array[]
  end(): Uint8Array
}

/** A writer with this boundary, which is best a random one of letters and digits. */
export function multipartWriter(boundary: string): MultipartWriter {
  const text = (value: string): Uint8Array => Buffer.from(value, 'utf8')
  return {
    contentType: `multipart/mixed; boundary=${boundary}`,
    part(mediaType, body) {
      const bytes = typeof body === 'string' ? text(body) : body
      const head =
        `--${boundary}\r\nContent-Type: ${mediaType}\r\n` +
        `Content-Length: ${bytes.byteLength}\r\n\r\n`
      return [text(head), bytes, text('\r\n')]
    },
    end: () => text(`--${boundary}--\r\n`),
  }
}
