import type { Json } from '../../../core/request.ts'

/** A recording to imitate as it is sent to the process of a model. */
export interface PackedReference {
  readonly text: string
  readonly sampleRate: number
  /** Samples of one channel: 16 bits, little-endian, base64. */
  readonly samples: string
}

/** What the process of one model is told. */
export interface SherpaData {
  readonly model: string
  readonly dir: string
  /** `auto`, `cpu`, `cuda`, … */
  readonly device: string
  /** Threads of one run, at least 1. */
  readonly threads: number
  /** Calls at a time. */
  readonly calls: number
  /** Named blends of voices. */
  readonly blends: { readonly [name: string]: string }
  readonly references: { readonly [name: string]: PackedReference }
  /** Where eSpeak NG's data may be kept, when neither model nor system have any. */
  readonly keepDir?: string
  /** Package that runs the models. */
  readonly runtime?: string
}

/** The data as JSON, which is what crosses to a process. */
export function toJson(data: SherpaData): Json {
  return JSON.parse(JSON.stringify(data)) as Json
}

/** The data on the other side. */
export function fromJson(data: Json): SherpaData {
  return data as unknown as SherpaData
}

/** Samples in 16 bits as base64. */
export function packSamples(samples: Float32Array): string {
  const packed = Buffer.alloc(samples.length * 2)
  for (const [index, sample] of samples.entries())
    packed.writeInt16LE(Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))), index * 2)
  return packed.toString('base64')
}

/** The samples of `packSamples`, to within half a step. */
export function unpackSamples(packed: string): Float32Array<ArrayBuffer> {
  const bytes = Buffer.from(packed, 'base64')
  const samples = new Float32Array(bytes.length / 2)
  for (let index = 0; index < samples.length; index++)
    samples[index] = bytes.readInt16LE(index * 2) / 32_768
  return samples
}
