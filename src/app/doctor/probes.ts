import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { TemporaryFile } from '../temporary-file.ts'

/** What a database says of itself. */
export interface DatabaseFacts {
  /** `SQLite 3.50.4`. */
  readonly version: string
  /** Number of its schema; 0 when it is empty. */
  readonly schema: number
  /** Number of the schema of this release. */
  readonly known: number
  readonly roundTripMs: number
  /** Its time less ours; undefined when it has ours. */
  readonly skewMs: number | undefined
}

/** What a Redis says of itself. */
export interface RedisFacts {
  /** `Redis` or `Valkey`. */
  readonly server: string
  readonly version: string
  readonly roundTripMs: number
  /** Undefined when it does not tell. */
  readonly maxmemoryPolicy: string | undefined
  /** Whether it writes to its disk; undefined when it does not tell. */
  readonly persistent: boolean | undefined
  /** Its time less ours. */
  readonly skewMs: number
}

/** A store of artifacts, opened for a look. */
export interface ArtifactLook {
  readonly artifacts: ArtifactStore
  leases(): Promise<readonly TemporaryFile[]>
}

/** How the parts of a set-up are asked; none of it changes what is kept. */
export interface Probes {
  /** Undefined when it is a SQLite file that nobody has made yet. */
  database(signal: AbortSignal): Promise<DatabaseFacts | undefined>
  /** Rejects with the line that installs a package when one is missing. */
  redis(signal: AbortSignal): Promise<RedisFacts>
  /** Undefined when it is a folder that nobody has made yet. */
  artifacts<T>(look: (opened: ArtifactLook) => Promise<T>): Promise<T | undefined>
}
