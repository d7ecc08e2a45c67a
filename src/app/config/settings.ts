import type { Config } from './config.ts'

/** The settings as they are now. */
export interface Settings {
  readonly current: Config
  /** Calls the listener after each change; the answer ends that. */
  subscribe(listener: (config: Config) => void): () => void
}

/** Settings that somebody must let go of. */
export interface OpenSettings extends Settings {
  /** Stops watching. Safe to call twice. */
  close(): void
}

/** Settings that can be changed from within. */
export interface SettingsCell extends Settings {
  /** Makes the settings current and tells every listener. Gives what listeners threw. */
  change(config: Config): readonly unknown[]
}

/** Holds settings and tells listeners of changes. A listener that throws harms no other. */
export function settingsCell(first: Config): SettingsCell {
  let current = first
  const listeners = new Set<(config: Config) => void>()
  return {
    get current() {
      return current
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change(config) {
      current = config
      const errors: unknown[] = []
      for (const listener of listeners) {
        try {
          listener(config)
        } catch (error) {
          errors.push(error)
        }
      }
      return errors
    },
  }
}
