import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type {
  ModelPlace,
  ModelPlaces,
  ModelSurvey,
  PlacedModel,
  StrayFolder,
} from '../../ports/model-shelf.ts'
import { folderReader, type FolderReader } from './folder-listing.ts'
import { modelNameOf } from './model-name.ts'
import { placeList, type Place, type PlaceOptions } from './place-list.ts'

/** Folders below a place that are looked into: models, and folders of models. */
const MAX_DEPTH = 2
/** Folders of one place that are looked at. */
const MAX_FOLDERS = 1000

interface Seen {
  readonly state: ModelPlace['state']
  readonly dirs: readonly string[]
  readonly strays: readonly { readonly dir: string; readonly reason: string }[]
}

/** Looks through one place, its folders in the order of their names. */
async function look(place: Place, reader: FolderReader, signal: AbortSignal): Promise<Seen> {
  const dirs: string[] = []
  const strays: { dir: string; reason: string }[] = []
  let folders = 0
  // Gives how many models were found there.
  const walk = async (dir: string, depth: number): Promise<number> => {
    signal.throwIfAborted()
    if (++folders > MAX_FOLDERS) return 0
    const listing = await reader.list(dir)
    if (typeof listing === 'string') {
      const reason = listing === 'absent' ? 'It leads nowhere.' : 'It may not be read.'
      if (depth > 0) strays.push({ dir, reason })
      return 0
    }
    const inside = listing.folders.includes('onnx') && (await reader.list(path.join(dir, 'onnx')))
    if (listing.network || (typeof inside === 'object' && inside.network)) {
      dirs.push(dir)
      return 1
    }
    let found = 0
    if (depth < MAX_DEPTH) {
      const before = strays.length
      for (const name of listing.folders) found += await walk(path.join(dir, name), depth + 1)
      // Of a folder without any model, its own name is enough.
      if (found === 0 && depth > 0) strays.length = before
    }
    if (found === 0 && depth > 0) strays.push({ dir, reason: 'No file in it ends in .onnx.' })
    return found
  }
  const root = await reader.list(place.dir)
  if (typeof root === 'string') return { state: root, dirs: [], strays: [] }
  const found = await walk(place.dir, 0)
  if (folders > MAX_FOLDERS)
    strays.push({ dir: place.dir, reason: `Only ${MAX_FOLDERS} folders of it were looked at.` })
  return { state: found > 0 ? 'used' : 'empty', dirs, strays }
}

/** Looks for models where the settings, the data folder and the usual places have them. */
export function modelPlaces(options: PlaceOptions): ModelPlaces {
  const { always, firstOf } = placeList(options)
  const reader = folderReader()

  async function survey({ signal }: { readonly signal: AbortSignal }): Promise<ModelSurvey> {
    const models: PlacedModel[] = []
    const places: ModelPlace[] = []
    const strays: StrayFolder[] = []
    const byName = new Map<string, string>()
    const known = new Set<string>()
    const take = async ({ place }: Place, seen: Seen): Promise<void> => {
      strays.push(...seen.strays.map((stray) => ({ ...stray, place })))
      for (const dir of seen.dirs) {
        const real = await realpath(dir).catch(() => dir)
        // The same folder by another way.
        if (known.has(real)) continue
        known.add(real)
        const name = modelNameOf(path.basename(dir))
        const other = byName.get(name)
        if (name === '') strays.push({ dir, place, reason: 'No name can be made of its name.' })
        else if (other === undefined) {
          byName.set(name, dir)
          models.push({ name, dir, place })
        } else {
          strays.push({ dir, place, reason: `Its name ${name} is that of ${other} already.` })
        }
      }
    }
    for (const place of always) {
      const seen = await look(place, reader, signal)
      places.push({ ...place, state: seen.state })
      await take(place, seen)
    }
    let chosen = false
    for (const place of firstOf) {
      const seen = await look(place, reader, signal)
      const over = chosen && seen.state === 'used'
      places.push({ ...place, state: over ? 'passed over' : seen.state })
      if (over) continue
      await take(place, seen)
      if (seen.state === 'used') chosen = true
    }
    signal.throwIfAborted()
    return { models, places, strays }
  }

  return { survey, list: async (call) => (await survey(call)).models }
}
