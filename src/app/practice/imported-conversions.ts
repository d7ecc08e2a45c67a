import type { Conversion, Recording } from '../../core/practice.ts'
import type { PcmFrame } from '../../core/pcm.ts'
import { chooseOutput } from '../../pipeline/output.ts'
import { transcode } from '../../pipeline/transcode.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { conversionId, conversionVoice } from './conversions.ts'
import { customFileName } from './file-name.ts'
import type { House } from './house.ts'
import type { ImportedAudio, PracticeImport } from './practice.ts'
import { folderOf } from './recording-files.ts'
import { createVoiceSettling, recordingOf } from './speech-wanted.ts'

type ImportedConversion = NonNullable<PracticeImport['conversions']>[number]

/** Stands for the task, of recordings that no task has made, and for the voice that has spoken them. */
const IMPORTED = 'imported'

/**
 * Makes conversions of an import to be stored: those with audio have it in the store of artifacts
 * then, where upkeep finds it should they not be stored after all; the others are still to be spoken.
 */
export async function conversionsOf(
  imported: readonly ImportedConversion[],
  owner: string,
  house: House,
  options: StoreCall,
): Promise<readonly Conversion[]> {
  if (imported.length === 0) return []
  const { language } = house.settings
  const voice = await conversionVoice(house, options)
  const settle = createVoiceSettling(house, { strict: false })
  const settled = await settle({ language, voice }, options)
  const nowMs = house.clock.now()
  const all: Conversion[] = []
  for (const { text, submittedMs, customFilename, audio, ...rest } of imported) {
    const id = rest.id ?? conversionId(text, submittedMs, house)
    const origin = { owner, nowMs, sha256: house.sha256 }
    const wanted = recordingOf({ text, language, voice }, settled, origin)
    all.push({
      id,
      owner,
      text,
      ...(customFilename !== undefined && { customFilename }),
      fileName: customFilename === undefined ? `tts_${id}.wav` : customFileName(customFilename),
      recording: audio
        ? await keepAudio(wanted, { ...audio, submittedMs }, house, options)
        : wanted,
      submittedMs,
    })
  }
  return all
}

/** Writes speech as a master, and gives the recording of it: another one than any that we would make. */
async function keepAudio(
  wanted: Recording,
  { submittedMs, ...audio }: ImportedAudio & { readonly submittedMs: number },
  { artifacts, encoders, sha256 }: House,
  { signal }: StoreCall,
): Promise<Recording> {
  const id = sha256(`${IMPORTED} ${wanted.id} ${audio.id}`)
  const artifact = `${folderOf({ id }, IMPORTED)}speech.flac`
  // One channel, as all speech here has.
  const output = { codec: 'flac', channels: 1 } as const
  const { durationSec } = audio
  const frames: AsyncIterable<PcmFrame> = audio.frames({ signal })
  const encoder = chooseOutput(output, encoders)
  const made = await transcode(frames, { encoder, output, durationSec, signal })
  const { mediaType } = made
  const { sizeBytes } = await artifacts.put(artifact, made.bytes, { signal, mediaType })
  const { sampleRate } = made.output
  const { version, request, owner, updatedMs } = wanted
  return {
    id,
    version,
    request,
    owner,
    state: 'ready',
    task: IMPORTED,
    audio: { artifact, sizeBytes, durationSec, sampleRate, voice: IMPORTED },
    createdMs: submittedMs,
    startedMs: submittedMs,
    finishedMs: submittedMs,
    updatedMs,
  }
}
