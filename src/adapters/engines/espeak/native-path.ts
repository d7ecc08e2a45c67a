import { existsSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

/** Names of the library, the usual one first. */
const NAMES: { readonly [platform: string]: readonly string[] } = {
  linux: ['libespeak-ng.so.1', 'libespeak-ng.so'],
  darwin: ['libespeak-ng.1.dylib', 'libespeak-ng.dylib'],
  win32: ['libespeak-ng.dll', 'espeak-ng.dll'],
}

/** Names that Debian gives the folders of an architecture. */
const MULTIARCH: { readonly [arch: string]: string } = {
  x64: 'x86_64-linux-gnu',
  arm64: 'aarch64-linux-gnu',
  arm: 'arm-linux-gnueabihf',
  ia32: 'i386-linux-gnu',
  riscv64: 'riscv64-linux-gnu',
  ppc64: 'powerpc64le-linux-gnu',
  s390x: 's390x-linux-gnu',
}

/** The library of eSpeak NG on this system. */
export interface NativeEspeak {
  /** Absolute path. */
  readonly path: string
  /** Changes with the file: its real name, which has the version, its size and time. */
  readonly build: string
}

/** Where the system keeps its libraries. */
function folders(env: NodeJS.ProcessEnv): string[] {
  const listed = (name: string): string[] => (env[name] ?? '').split(path.delimiter)
  switch (process.platform) {
    case 'darwin':
      return [
        ...listed('DYLD_LIBRARY_PATH'),
        '/opt/homebrew/lib',
        '/usr/local/lib',
        '/opt/local/lib',
      ]
    case 'win32':
      return ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'].map((it) =>
        path.join(env[it] ?? '', 'eSpeak NG'),
      )
    default: {
      const own = MULTIARCH[process.arch] ?? ''
      return [
        ...listed('LD_LIBRARY_PATH'),
        '/usr/local/lib',
        ...['/usr/lib', '/lib'].flatMap((it) => [path.join(it, own), `${it}64`, it]),
      ]
    }
  }
}

/** Finds the library of eSpeak NG; loads nothing. Undefined when it, or what loads it, is missing. */
export function findNative(env: NodeJS.ProcessEnv = process.env): NativeEspeak | undefined {
  try {
    import.meta.resolve('koffi')
  } catch {
    return undefined
  }
  const names = NAMES[process.platform] ?? []
  for (const folder of folders(env)) {
    if (!path.isAbsolute(folder)) continue
    const found = names.map((it) => path.join(folder, it)).find((it) => existsSync(it))
    if (found === undefined) continue
    const real = realpathSync(found)
    const { size, mtimeMs } = statSync(real)
    return { path: found, build: `${path.basename(real)}-${size}-${Math.floor(mtimeMs / 1000)}` }
  }
  return undefined
}
