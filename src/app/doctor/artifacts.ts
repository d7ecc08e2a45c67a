import { randomUUID } from 'node:crypto'
import { SpeechError } from '../../core/errors.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { TemporaryFile } from '../temporary-file.ts'
import type { Check, Finding } from './finding.ts'
import type { Probes } from './probes.ts'

/** A file of another machine that nobody wrote to for so long is probably nobody's, in milliseconds. */
const FORSAKEN_MS = 60 * 60 * 1000

/** Whether a file can be stored, read and removed, and whether temporary ones were left. */
export function artifactsCheck(probes: Pick<Probes, 'artifacts'>, now: () => number): Check {
  const name = 'artifacts'
  return {
    name,
    advice: 'See that `artifactUrl` names a folder or bucket this user may write.',
    async run(signal) {
      const looked = await probes.artifacts(async ({ artifacts, leases }) => {
        const tookMs = await roundTrip(artifacts, signal)
        const says = `A file was stored, read and removed in ${tookMs.toFixed(1)} ms.`
        return [{ name, state: 'ok', says } as const, ...leftovers(await leases(), now())]
      })
      return looked ?? [{ name, state: 'ok', says: 'Their folder is made at the first start.' }]
    },
  }
}

async function roundTrip(artifacts: ArtifactStore, signal: AbortSignal): Promise<number> {
  const key = `doctor/${randomUUID()}`
  const written = `rostrum doctor ${key}`
  const begun = performance.now()
  try {
    const bytes = (async function* () {
      yield new TextEncoder().encode(written)
    })()
    await artifacts.put(key, bytes, { signal, mediaType: 'text/plain' })
    const stored = await artifacts.get(key, { signal })
    const chunks: Uint8Array[] = []
    for await (const chunk of stored?.bytes ?? []) chunks.push(chunk)
    if (Buffer.concat(chunks).toString() !== written)
      throw new SpeechError('unavailable', 'What was read is not what was stored.')
  } finally {
    await artifacts.delete(key, { signal })
  }
  return performance.now() - begun
}

function leftovers(files: readonly TemporaryFile[], nowMs: number): readonly Finding[] {
  const name = 'temporary files'
  const left = files.filter(
    ({ owner, leftOver, updatedMs }) =>
      leftOver || owner === 'dead' || (owner === 'elsewhere' && nowMs - updatedMs > FORSAKEN_MS),
  )
  const [first] = left
  if (!first) {
    const says = files.length === 0 ? 'There are none.' : `${files.length} are being written.`
    return [{ name, state: 'ok', says }]
  }
  const advice = `Remove them, such as ${first.file}, and see why it is refused.`
  const says = `${left.length} belong to nobody and could not be removed.`
  return [{ name, state: 'warn', says, advice }]
}
