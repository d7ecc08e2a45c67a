import type { LoadedTts, OfflineTtsConfig } from 'sherpa-onnx-node'
import { SpeechError } from '../../../core/errors.ts'
import { devicesToTry } from './device.ts'
import { espeakData } from './espeak-data.ts'
import { lendFile } from './lent-file.ts'
import { explainProblems, type ModelReport } from './model-report.ts'
import { recognize } from './recognize.ts'
import { devicesOf, loadRuntime } from './runtime.ts'
import type { SherpaData } from './speaker-data.ts'
import { voiceTables, type VoiceTables } from './voice-tables.ts'

/** How a model is to be loaded: settings that no call can change. */
export interface LoadVariant {
  readonly table: string
  readonly noiseScale?: number
  readonly noiseScaleW?: number
}

/** A model whose files have been checked. */
export interface ModelLoader {
  readonly report: ModelReport
  readonly tables: VoiceTables
  load(variant: LoadVariant): Promise<LoadedTts>
  /** Folder of the eSpeak NG data that spells for it; undefined when none does. */
  readonly espeakDir: string | undefined
  /** What it runs on; known after the first `load`. */
  device(): string
  close(): Promise<void>
}

/**
 * Checks a model folder file by file and makes ready to load it; `unavailable` says what is wrong.
 * The runtime itself would end this process.
 */
export async function openModel(data: SherpaData): Promise<ModelLoader> {
  const runtime = await loadRuntime(data.runtime)
  const report = await recognize(data.dir, { signal: new AbortController().signal })
  const { family, problems } = report
  if (!report.ok || family === undefined) {
    const message = `The model ${data.model} cannot be loaded. ${explainProblems(report)}`
    throw new SpeechError('unavailable', message, {
      retryable: false,
      details: { model: data.model, problems: problems.map((it) => ({ ...it })) },
    })
  }
  const devices = devicesToTry(data.device, devicesOf(data.runtime))
  const tables = voiceTables(report, data.blends)
  const espeak = report.needsEspeakData ? await espeakData(data.keepDir) : undefined
  let device = devices[0] ?? 'cpu'

  const configOf = (
    { noiseScale, noiseScaleW }: LoadVariant,
    voices?: string,
  ): OfflineTtsConfig => ({
    model: {
      [family]: {
        ...report.files,
        ...(espeak && { dataDir: espeak.dir }),
        ...(voices !== undefined && { voices }),
        ...(noiseScale !== undefined && { noiseScale }),
        ...(noiseScaleW !== undefined && { noiseScaleW }),
        // Without a lexicon it has to be told a language; each call tells its own.
        ...(family === 'kokoro' && { lang: 'en-us' }),
      },
      numThreads: data.threads,
      provider: device,
    },
    maxNumSentences: 1,
    silenceScale: 1,
  })
  const create = async (variant: LoadVariant, voices?: string): Promise<LoadedTts> => {
    for (const [index, it] of devices.entries()) {
      device = it
      try {
        return await runtime.OfflineTts.createAsync(configOf(variant, voices))
      } catch (cause) {
        if (index < devices.length - 1) continue
        throw notLoaded(data, cause)
      }
    }
    throw notLoaded(data, undefined)
  }
  return {
    report,
    tables,
    espeakDir: espeak?.dir ?? report.files['dataDir'],
    device: () => device,
    async load(variant) {
      const bytes = await tables.bytes(variant.table)
      return bytes ? lendFile(bytes, (file) => create(variant, file)) : create(variant)
    },
    async close() {
      await espeak?.release()
    },
  }
}

function notLoaded({ model, dir }: SherpaData, cause: unknown): SpeechError {
  const said = cause instanceof Error ? cause.message.replaceAll(dir, model).slice(0, 300) : 'none'
  return new SpeechError(
    'unavailable',
    `The model ${model} cannot be loaded by sherpa-onnx: ${said}`,
    {
      retryable: false,
      cause,
      details: { model },
    },
  )
}
