import path from 'node:path'
import { SpeechError } from '../core/errors.ts'

/** Where finished files are kept. */
export type ArtifactPlace =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly dir: string }
  | { readonly kind: 's3'; readonly options: S3PlaceOptions }

/** A bucket of an S3-compatible storage, and the place in it. */
export interface S3PlaceOptions {
  /** URL of the bucket, without user or password. */
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Put before every key; empty, or with `/` at its end. */
  readonly prefix: string
}

/** What decides where finished files are kept. */
export interface ArtifactPlaceOptions {
  /** Absolute path of the folder for what is kept. */
  readonly dataDir: string | undefined
  readonly env: { readonly [name: string]: string | undefined }
}

/**
 * Reads the setting `artifactUrl`: `https://key:secret@host/bucket/prefix?region=eu-1` is a bucket,
 * anything else a folder, nothing the folder `artifacts` of the data folder, or memory without one.
 * Key and secret that are not in the URL come from `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`,
 * the region from `AWS_REGION`, else `us-east-1`. `invalid_request` when a bucket has no key.
 */
export function artifactPlace(setting: string, options: ArtifactPlaceOptions): ArtifactPlace {
  const { dataDir, env } = options
  if (setting === '') {
    return dataDir === undefined
      ? { kind: 'memory' }
      : { kind: 'folder', dir: path.join(dataDir, 'artifacts') }
  }
  if (!/^https?:\/\//i.test(setting)) return { kind: 'folder', dir: path.resolve(setting) }
  const url = new URL(setting)
  const [bucket = '', ...below] = url.pathname.split('/').filter((part) => part !== '')
  const accessKeyId = decodeURIComponent(url.username) || (env['AWS_ACCESS_KEY_ID'] ?? '')
  const secretAccessKey = decodeURIComponent(url.password) || (env['AWS_SECRET_ACCESS_KEY'] ?? '')
  if (bucket === '' || accessKeyId === '' || secretAccessKey === '') {
    throw new SpeechError(
      'invalid_request',
      bucket === ''
        ? 'Expected `artifactUrl` to name a bucket in its path, got none.'
        : 'Expected a key and a secret for the storage, in `artifactUrl` or as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; got none.',
      { details: { param: 'artifactUrl' } },
    )
  }
  return {
    kind: 's3',
    options: {
      endpoint: `${url.origin}/${bucket}`,
      region: url.searchParams.get('region') ?? env['AWS_REGION'] ?? 'us-east-1',
      accessKeyId,
      secretAccessKey,
      prefix: below.map((part) => `${part}/`).join(''),
    },
  }
}
