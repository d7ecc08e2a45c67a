import type { Config } from './config.ts'
import { FAILOVER_DEFAULTS, REFERENCE_DEFAULTS, UPSTREAM_DEFAULTS } from './engine-defaults.ts'

type EntryOf<Table> = string extends keyof Table
  ? Table extends { readonly [name: string]: infer Entry extends object }
    ? Entry
    : never
  : never

/** An entry of each table, by the table's key; tables stand at the top of the settings. */
export type TableEntries = { readonly [Key in keyof Config]?: EntryOf<Config[Key]> }

/** What an entry of a table has where nothing else is said; every table is named here. */
export const ENTRIES: TableEntries = {
  upstreams: UPSTREAM_DEFAULTS,
  references: REFERENCE_DEFAULTS,
  failover: FAILOVER_DEFAULTS,
}
