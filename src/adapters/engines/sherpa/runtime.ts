import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageMissing } from '../thread/failure.ts'

/** The package that runs the models. */
export const RUNTIME = 'sherpa-onnx-node'

/** What the package exports. */
export type Runtime = typeof import('sherpa-onnx-node')

/** Whether the package is installed. Loads nothing. */
export function runtimeInstalled(name: string = RUNTIME): boolean {
  return resolved(name) !== undefined
}

/** Loads the package; `unavailable`, with the line that installs it, when it is not there. */
export async function loadRuntime(name: string = RUNTIME): Promise<Runtime> {
  try {
    const file = resolved(name)
    if (file === undefined) throw new Error(`${name} is not installed.`)
    const loaded = (await import(pathToFileURL(file).href)) as Runtime & {
      readonly default?: Runtime
    }
    return loaded.default ?? loaded
  } catch (error) {
    throw packageMissing('sherpa', name, error)
  }
}

/** Devices that need a library of ONNX Runtime beside it, and how that is called. */
const LIBRARIES: { readonly [device: string]: RegExp } = {
  cuda: /onnxruntime_providers_cuda/,
  trt: /onnxruntime_providers_tensorrt/,
  rocm: /onnxruntime_providers_rocm/,
  directml: /^directml/i,
}

/** The devices that the installed package can run models on; the best first, `cpu` always. */
export function devicesOf(name: string = RUNTIME): readonly string[] {
  const file = resolved(name)
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const native =
    file && path.join(path.dirname(file), '..', `sherpa-onnx-${platform}-${process.arch}`)
  const files = native !== undefined && existsSync(native) ? readdirSync(native) : []
  const devices = Object.entries(LIBRARIES)
    .filter(([, library]) => files.some((it) => library.test(it)))
    .map(([device]) => device)
  return [...devices, ...(process.platform === 'darwin' ? ['coreml'] : []), 'cpu']
}

function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return undefined
  }
}
