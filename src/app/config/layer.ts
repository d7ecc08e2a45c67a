import type { Json } from '../../core/request.ts'

/** Where a value came from. */
export interface Source {
  readonly kind: 'default' | 'file' | 'dotenv' | 'environment' | 'flag'
  /** The file and line, the variable or the flag; empty for defaults. */
  readonly where: string
}

/** One value somebody set. */
export interface Entry {
  /** Keys from the top. */
  readonly path: readonly string[]
  readonly value: Json
  readonly source: Source
}

/** Something wrong with one setting. */
export interface Problem {
  readonly path: string
  readonly source: Source
  /** One sentence: where it stands, what was expected and what came. */
  readonly message: string
}

/** What one place says: values, and what could not be understood there. */
export interface Layer {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
}
