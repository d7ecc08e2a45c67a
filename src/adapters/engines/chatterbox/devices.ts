/** Devices that ONNX Runtime for Node has for a system, the best first (its table of binaries, 1.30). */
function accelerators(platform: string, arch: string): readonly string[] {
  if (platform === 'linux') return arch === 'x64' ? ['cuda', 'webgpu'] : []
  if (platform === 'darwin') return ['coreml', 'webgpu']
  if (platform === 'win32') return ['dml', 'webgpu']
  return []
}

/**
 * What is tried for a device of the settings, in order: for `auto` the graphics processor of the
 * system, where the runtime has a settled way to it, and then the processor.
 */
export function devicesFor(
  device: string,
  platform: string = process.platform,
  arch: string = process.arch,
): readonly string[] {
  if (device !== 'auto') return [device]
  // CoreML takes no models whose sizes vary, and WebGPU is an experiment of the runtime.
  const [best] = accelerators(platform, arch).filter((it) => it === 'cuda' || it === 'dml')
  return best === undefined ? ['cpu'] : [best, 'cpu']
}

/** All devices the settings may name on a system. */
export function devicesOf(
  platform: string = process.platform,
  arch: string = process.arch,
): readonly string[] {
  return ['auto', 'cpu', ...accelerators(platform, arch)]
}
