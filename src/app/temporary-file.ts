/** One temporary file, whoever writes it. */
export interface TemporaryFile {
  readonly file: string
  /** Number of its process on its machine. */
  readonly pid: number
  /** Whether that process lives; of another machine nobody here can tell. */
  readonly owner: 'alive' | 'dead' | 'elsewhere'
  readonly sizeBytes: number
  /** When it was last written to, in milliseconds since the epoch. */
  readonly updatedMs: number
  /** True when it should be gone and could not be removed yet. */
  readonly leftOver: boolean
}
