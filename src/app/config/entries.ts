import type { Config } from './config.ts'
import { FAILOVER_DEFAULTS, REFERENCE_DEFAULTS, upstreamDefaults } from './engine-defaults.ts'

type EntryOf<Table> = string extends keyof Table
  ? Table extends { readonly [name: string]: infer Entry extends object }
    ? Entry
    : never
  : never

/** What an entry has where nothing else is said, told by what the entry says itself. */
export type EntryDefaults<Entry extends object = object> = (given: {
  readonly [member: string]: unknown
}) => Entry

/** What entries of each table have, by the table's key; tables stand at the top of the settings. */
export type TableEntries = { readonly [Key in keyof Config]?: EntryDefaults<EntryOf<Config[Key]>> }

/** What an entry of a table has where nothing else is said; every table is named here. */
export const ENTRIES: TableEntries = {
  upstreams: ({ kind }) => upstreamDefaults(kind),
  references: () => REFERENCE_DEFAULTS,
  failover: () => FAILOVER_DEFAULTS,
}
