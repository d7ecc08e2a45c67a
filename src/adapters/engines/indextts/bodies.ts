import type { Json } from '../../../core/request.ts'
import type { FieldValue } from './fields.ts'

/** The body of a request, with its media type. */
export interface Body {
  readonly type: string
  readonly bytes: Uint8Array
}

/** Entries as JSON (RFC 8259). */
export function jsonBody(entries: readonly (readonly [string, FieldValue])[]): Body {
  const bytes = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
  return { type: 'application/json', bytes }
}

/** Entries as a form (RFC 7578); several numbers go as one text, with commas between. */
export async function formBody(entries: readonly (readonly [string, FieldValue])[]): Promise<Body> {
  const form = new FormData()
  for (const [name, value] of entries) {
    if (value instanceof Blob) form.append(name, value)
    else form.append(name, Array.isArray(value) ? value.join(',') : plain(value))
  }
  const written = new Response(form)
  return {
    type: written.headers.get('content-type') ?? 'multipart/form-data',
    bytes: new Uint8Array(await written.arrayBuffer()),
  }
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
