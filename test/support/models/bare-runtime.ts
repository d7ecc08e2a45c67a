import { fileURLToPath } from 'node:url'
import { run } from '../run.ts'

export interface BareReference {
  readonly samples: Float32Array
  readonly sampleRate: number
  readonly text: string
}

export interface BareCall {
  readonly text: string
  readonly sid?: number
  readonly speed?: number
  readonly generationConfig?: Readonly<Record<string, unknown>>
  readonly reference?: BareReference
}

export interface BareAudio {
  readonly sampleRate: number
  readonly samples: Float32Array
  /** Samples of each callback while it was spoken. */
  readonly chunks: readonly number[]
}

export interface BareRun {
  readonly code: number | null
  readonly stderr: string
  /** Nothing when the model could not be loaded. */
  readonly sampleRate?: number
  readonly speakers?: number
  readonly spoken: readonly BareAudio[]
}

const script = fileURLToPath(new URL('bare-sherpa.mjs', import.meta.url))

const floatsOf = (base64: string): Float32Array => {
  const bytes = Buffer.from(base64, 'base64')
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/** Loads a model in the bare runtime, in a process of its own, and lets it speak each call. */
export async function bareSherpa(
  model: Readonly<Record<string, unknown>>,
  calls: readonly BareCall[],
  options: { readonly maxNumSentences?: number } = {},
): Promise<BareRun> {
  const config = {
    model: { ...model, numThreads: 1, provider: 'cpu' },
    maxNumSentences: options.maxNumSentences ?? 1,
    silenceScale: 1,
  }
  const asked = calls.map(({ reference, sid = 0, speed = 1, ...call }) => ({
    sid,
    speed,
    ...call,
    ...(reference && {
      reference: {
        ...reference,
        samples: Buffer.from(reference.samples.slice().buffer).toString('base64'),
      },
    }),
  }))
  const input = JSON.stringify({ config, calls: asked })
  const { code, stdout, stderr } = await run(process.execPath, [script], { input })
  const [loaded, ...spoken] = stdout
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as unknown)
  return {
    code,
    stderr,
    ...(loaded as Pick<BareRun, 'sampleRate' | 'speakers'> | undefined),
    spoken: (spoken as (Omit<BareAudio, 'samples'> & { samples: string })[]).map((audio) => ({
      ...audio,
      samples: floatsOf(audio.samples),
    })),
  }
}
