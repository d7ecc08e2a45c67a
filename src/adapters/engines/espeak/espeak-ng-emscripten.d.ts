/** The parts of the package that are used; it brings no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  type LibraryEvent = import('./library.ts').EspeakEvent

  export interface EspeakWorker {
    readonly samplerate: number
    rate: number
    pitch: number
    range: number
    volume: number
    /** 0 when found. An unknown variant after `+` also gives 0. */
    set_voice(name: string): number
    list_voices(): {
      readonly name: string
      readonly identifier: string
      readonly languages: readonly { readonly priority: number; readonly name: string }[]
    }[]
    /** Speaks SSML; blocks. The callback comes every 0.1 seconds of audio; true stops. */
    synthesize(
      ssml: string,
      callback: (samples: Int16Array, events: readonly LibraryEvent[]) => boolean,
    ): void
    /** IPA of plain text, `_` between phonemes and `|` between clauses. A C string to free. */
    convert_to_phonemes(text: string, ipa: boolean): object
  }

  export interface FileNode {
    node_ops: { lookup(folder: FileNode, name: string): FileNode }
  }

  export type CreateDataFile = (
    path: string,
    name: null,
    contents: Uint8Array,
    canRead: boolean,
    canWrite: boolean,
    /** The contents may be kept as they are, without a copy. */
    canOwn: boolean,
  ) => void

  /** Emscripten's file system in memory. */
  export interface FileSystem {
    readonly createDataFile: CreateDataFile
    readdir(path: string): string[]
    readFile(path: string): Uint8Array
    lookupPath(path: string): { readonly node: FileNode }
    getPath(node: FileNode): string
  }

  export interface EspeakModule {
    readonly HEAPU8: Uint8Array
    readonly FS: FileSystem
    readonly eSpeakNGWorker: new () => EspeakWorker
    getPointer(value: object): number
    _free(pointer: number): void
  }

  export default function init(options?: {
    getPreloadedPackage?(name: string, size: number): ArrayBuffer
    FS_createDataFile?: CreateDataFile
  }): Promise<EspeakModule>
}
