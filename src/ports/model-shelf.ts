/** A model found on this machine, by its folder; whether it can be used is for its engine to say. */
export interface PlacedModel {
  /** Name it goes by in ids of voices: that of its folder, lower case, unique among all that are found. */
  readonly name: string
  /** Absolute path of its folder. */
  readonly dir: string
  /** The rule by which it was found: the name of a setting or variable, or a path. */
  readonly place: string
}

/** A place where models are looked for, and what came of it. */
export interface ModelPlace {
  readonly place: string
  /** Absolute path. */
  readonly dir: string
  /** `passed over`: a place before it, of those of which one counts, has models. */
  readonly state: 'used' | 'empty' | 'absent' | 'unreadable' | 'passed over'
}

/** A folder in a place of models that is none, and why. */
export interface StrayFolder {
  readonly dir: string
  readonly place: string
  /** One sentence. */
  readonly reason: string
}

/** Everything there is to say about models on this machine, before any is opened. */
export interface ModelSurvey {
  readonly models: readonly PlacedModel[]
  readonly places: readonly ModelPlace[]
  readonly strays: readonly StrayFolder[]
}

/** Where models are found. Both are cheap to call again: only folders that have changed are read. */
export interface ModelPlaces {
  /** The models there are. Never rejects but with the signal's reason: what cannot be read has none. */
  list(options: { readonly signal: AbortSignal }): Promise<readonly PlacedModel[]>
  /** The same, with what is no model and places that are not there. */
  survey(options: { readonly signal: AbortSignal }): Promise<ModelSurvey>
}

/** What is wrong with one file of a model. */
export interface ModelFault {
  /** Relative to the folder of the model; `.` is the folder itself. */
  readonly file: string
  /** One sentence. */
  readonly reason: string
}

/** What an engine says of a folder. */
export interface RecognizedModel {
  /** Id of the engine that would run it. */
  readonly engine: string
  /** Its kind: `kokoro`, `vits`, … */
  readonly family: string
  /** Ids of the voices one can ask for. */
  readonly voices: readonly string[]
  /** Why it cannot be used, file by file; empty when it can. */
  readonly faults: readonly ModelFault[]
}

/** Tells what is in a folder; undefined when it is nothing that the engine knows. */
export type RecognizeModel = (
  model: { readonly name: string; readonly dir: string },
  options: { readonly signal: AbortSignal },
) => Promise<RecognizedModel | undefined>

/**
 * Makes of a folder that no engine loads as it is published one that is loaded, in place. Gives the files,
 * by path with `/`, that are new or changed; none when there is nothing to make.
 */
export type ConvertModel = (
  model: { readonly name: string; readonly dir: string },
  options: { readonly signal: AbortSignal },
) => Promise<readonly string[]>

/** How far the adding of a model is. */
export interface ModelProgress {
  readonly phase: 'download' | 'unpack' | 'copy' | 'check'
  /** Of what is told: the address without secrets, or a file. */
  readonly what: string
  readonly bytes: number
  /** Undefined when nobody can know. */
  readonly totalBytes?: number
}

/** How a model is added. */
export interface AddModelOptions {
  /** Default: by the folder or file. */
  readonly name?: string
  /** Lets the folder stay where it is, and links to it. Default false. */
  readonly link?: boolean
  /** SHA-256 of the sources, in hexadecimal digits, in their order. */
  readonly sha256?: readonly string[]
  /** Address or path of a list of SHA-256 sums in which the sources must be, by their names. */
  readonly checksums?: string
  /** Most bytes that are taken from one source, and most that come out of it. */
  readonly maxBytes: number
  /** Bytes that must stay free on the disk. */
  readonly minFreeBytes: number
  readonly signal: AbortSignal
  readonly onProgress?: (progress: ModelProgress) => void
  /** Changes what was put together before it is looked at; never a folder that is linked to. */
  readonly convert?: (model: {
    readonly name: string
    readonly dir: string
  }) => Promise<readonly string[]>
  /** Looks at the model before it is there for others; when it rejects, nothing is left. */
  readonly check: (model: { readonly name: string; readonly dir: string }) => Promise<void>
}

/** A model that was added. */
export interface AddedModel {
  readonly name: string
  readonly dir: string
  readonly files: number
  readonly bytes: number
  /** Whether it was linked to and not copied. */
  readonly linked: boolean
  /** Files that are not as they came, since `convert` made or changed them; absent when none are. */
  readonly converted?: readonly string[]
}

/** What comparing a model with its check sums gave. */
export interface VerifiedModel {
  /** Files compared; undefined when nobody kept sums of it. */
  readonly files?: number
  readonly faults: readonly ModelFault[]
}

/** Keeps models in a folder of its own; a model is whole or not there. */
export interface ModelShelf {
  /** Absolute path. */
  readonly dir: string
  /**
   * Adds one model from a folder, or from archives and single files (paths or `http`, `https`
   * addresses) put together. Only here is the network used. Rejects with `conflict` when the name is
   * taken, and with what says what is wrong with a source.
   */
  add(sources: readonly string[], options: AddModelOptions): Promise<AddedModel>
  /** Removes one, a link without what it leads to; `not_found` when it is not on this shelf. */
  remove(name: string, options: { readonly signal: AbortSignal }): Promise<{ readonly dir: string }>
  /** Compares the files of a model, wherever it is, with the sums of when it was added. */
  verify(
    dir: string,
    options: {
      readonly signal: AbortSignal
      readonly onProgress?: (progress: ModelProgress) => void
    },
  ): Promise<VerifiedModel>
  /** Bytes of a model, wherever it is. */
  sizeOf(dir: string): Promise<number>
  /** Removes what processes that are gone have left half done. */
  sweep(): Promise<void>
}
