/** A command: its arguments, its options and the context. */
export type Run = (...given: never[]) => Promise<number | void>

/** Makes an action of a command that is loaded when it is called. */
export type Call = (load: () => Promise<Run>) => (...given: unknown[]) => Promise<void>
