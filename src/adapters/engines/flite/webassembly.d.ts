/** The part of WebAssembly that is used: it is a global of Node, but of no library of ES2023. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: 'WebAssembly.Module'
  }
  class Instance {
    constructor(module: Module, imports: { readonly [module: string]: object })
    readonly exports: { readonly [name: string]: unknown }
  }
  class Memory {
    readonly buffer: ArrayBuffer
  }
  function compile(bytes: Uint8Array): Promise<Module>
}
