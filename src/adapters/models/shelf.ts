import { lstat, mkdir, open, readdir, rename, symlink, unlink } from 'node:fs/promises'
import path from 'node:path'
import { SpeechError } from '../../core/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type {
  AddedModel,
  AddModelOptions,
  ModelFault,
  ModelShelf,
} from '../../ports/model-shelf.ts'
import { convertedFiles } from './converted-files.ts'
import { draftFiles } from './draft-files.ts'
import { openDraft, sweepDrafts, type DraftOwner } from './drafts.ts'
import { gather } from './gather.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { mergeParts } from './merge.ts'
import { modelFiles } from './model-files.ts'
import { isModelName, modelNameOf } from './model-name.ts'
import { restorePartial } from './partial.ts'
import { room } from './room.ts'
import { bareName, readSource, type ModelSource } from './source.ts'
import { readSums, requiredSum, sha256Of } from './sums.ts'

/** Where the shelf is, and what it stands on. */
export interface FileModelShelfOptions {
  /** Absolute path of the folder of models; made when something is added. */
  readonly dir: string
  readonly owner: DraftOwner
  readonly clock: Clock
  /** Where relative paths start. */
  readonly cwd: string
  /** Milliseconds in which a server must send something. Default 30,000. */
  readonly stallMs?: number
}

function within(dir: string, file: string): boolean {
  const relative = path.relative(dir, file)
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}

/** A model that has its name in the folder already, in any case. */
async function taken(dir: string, name: string): Promise<string | undefined> {
  const names = await readdir(dir).catch(() => [])
  return names.find((it) => !it.startsWith('.') && modelNameOf(it) === name)
}

function checkedName(wanted: string | undefined, sources: readonly ModelSource[]): string {
  if (wanted !== undefined && !isModelName(wanted)) {
    throw new SpeechError(
      'invalid_request',
      `Expected a name of lower-case letters, digits, ".", "_" and "-", at most 64, got ${JSON.stringify(wanted.slice(0, 80))}.`,
      { details: { param: 'name' } },
    )
  }
  const name = wanted ?? modelNameOf(bareName(sources[0]?.base ?? ''))
  if (name !== '') return name
  throw new SpeechError('invalid_request', 'No name can be made of the source; --name gives one.', {
    details: { param: 'name' },
  })
}

async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Keeps models in a folder of the disk. */
export function fileModelShelf(options: FileModelShelfOptions): ModelShelf {
  const { dir, owner, clock, cwd, stallMs = 30_000 } = options
  const sweep = (): Promise<void> => sweepDrafts(dir, owner, (name) => restorePartial(dir, name))

  async function refuseTaken(name: string): Promise<void> {
    const other = await taken(dir, name)
    if (other === undefined) return
    throw new SpeechError(
      'conflict',
      `There is a model ${name} already, in ${path.join(dir, other)}; --name gives another name, \`rostrum models remove\` removes it.`,
      { details: { param: 'name' } },
    )
  }

  async function link(
    source: ModelSource,
    name: string,
    call: AddModelOptions,
  ): Promise<AddedModel> {
    if (source.kind !== 'folder') {
      throw new SpeechError('invalid_request', 'Only a folder of this machine can be linked to.', {
        details: { param: 'link' },
      })
    }
    const files = await modelFiles(source.file, call.signal)
    await call.check({ name, dir: source.file })
    const target = path.join(dir, name)
    await symlink(source.file, target, 'junction')
    await syncFolder(dir)
    const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    return { name, dir: target, files: files.length, bytes, linked: true }
  }

  async function put(
    sources: readonly ModelSource[],
    sums: readonly (string | undefined)[],
    name: string,
    call: AddModelOptions,
  ): Promise<AddedModel> {
    const { maxBytes, minFreeBytes, signal } = call
    await using draft = await openDraft(dir, owner)
    const bound = room({ dir, maxBytes, minFreeBytes, what: 'The model' })
    const parts = await Promise.all(
      sources.map(async (source, index) => {
        const inside = path.join(draft.dir, String(index))
        await mkdir(inside)
        return {
          source,
          sum: sums[index],
          inside,
          into: draftFiles(inside, { room: bound, signal }),
        }
      }),
    )
    // The draft must outlive it.
    return await gather(parts, { root: dir, owner, clock, stallMs, call }, async (gathered) => {
      const { home, files: came } = await mergeParts(
        parts.map(({ inside, into }, index) => ({
          dir: inside,
          files: into.files,
          packed: gathered[index]?.packed === true,
        })),
      )
      const converted = (await call.convert?.({ name, dir: home })) ?? []
      const { files, originals } = await convertedFiles(home, came, converted, signal)
      await call.check({ name, dir: home })
      signal.throwIfAborted()
      await writeManifest(home, {
        version: 1,
        name,
        addedAt: new Date(clock.now()).toISOString(),
        sources: gathered.map(({ from, sha256 }) => ({ from, ...(sha256 && { sha256 }) })),
        files: Object.fromEntries(files),
        ...(originals.size > 0 && { originals: Object.fromEntries(originals) }),
      })
      await refuseTaken(name)
      const target = path.join(dir, name)
      try {
        await rename(home, target)
      } catch (error) {
        // Somebody was quicker.
        await refuseTaken(name)
        throw error
      }
      await syncFolder(dir)
      const bytes = [...files.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
      const added = { name, dir: target, files: files.size, bytes, linked: false }
      return converted.length > 0 ? { ...added, converted } : added
    })
  }

  return {
    dir,
    sweep,
    async add(given, call) {
      const { signal } = call
      const sources = await Promise.all(given.map((text) => readSource(text, cwd)))
      const [first] = sources
      if (!first) throw new SpeechError('invalid_request', 'Expected a folder, file or address.')
      if (sources.length > 1 && sources.some(({ kind }) => kind === 'folder'))
        throw new SpeechError(
          'invalid_request',
          'A folder is a model of its own; expected one alone.',
        )
      const { sha256 = [], checksums } = call
      if (first.kind === 'folder' && (sha256.length > 0 || checksums !== undefined))
        throw new SpeechError(
          'invalid_request',
          'A folder has no SHA-256; files and archives have.',
        )
      if (sha256.length > sources.length)
        throw new SpeechError('invalid_request', 'There are more SHA-256 than sources.')
      const name = checkedName(call.name, sources)
      await mkdir(dir, { recursive: true, mode: 0o700 })
      await sweep()
      await refuseTaken(name)
      if (call.link === true && sources.length === 1) return link(first, name, call)
      const list =
        checksums === undefined ? undefined : await readSums(checksums, { cwd, signal, stallMs })
      const sums = sources.map(
        ({ base }, index) =>
          sha256[index] ??
          (list === undefined ? undefined : requiredSum(list, base, checksums ?? '')),
      )
      return put(sources, sums, name, call)
    },
    async remove(model, { signal }) {
      signal.throwIfAborted()
      if (!within(dir, model))
        throw new SpeechError('conflict', `${model} is not in ${dir}, and stays.`)
      const stats = await lstat(model).catch(() => undefined)
      if (!stats) throw new SpeechError('not_found', `There is no model in ${model}.`)
      if (stats.isSymbolicLink()) await unlink(model)
      else {
        await sweep()
        // It is gone at once; what it held goes after.
        await using draft = await openDraft(dir, owner)
        await rename(model, path.join(draft.dir, 'model'))
      }
      return { dir: model }
    },
    async verify(model, { signal, onProgress }) {
      const manifest = await readManifest(model)
      if (manifest === undefined) return { faults: [] }
      if (manifest === 'broken')
        return { faults: [{ file: 'rostrum-model.json', reason: 'It cannot be read.' }] }
      const faults: ModelFault[] = []
      const entries = Object.entries(manifest.files)
      const totalBytes = entries.reduce((sum, [, { sizeBytes }]) => sum + sizeBytes, 0)
      let done = 0
      for (const [name, { sizeBytes, sha256 }] of entries) {
        const file = path.join(model, ...name.split('/'))
        const tell = (bytes: number): void =>
          onProgress?.({ phase: 'check', what: file, bytes: done + bytes, totalBytes })
        const stats = within(model, file) ? await lstat(file).catch(() => undefined) : undefined
        if (!stats?.isFile()) faults.push({ file: name, reason: 'It is missing.' })
        else if (stats.size !== sizeBytes) {
          const reason = `It has ${stats.size} bytes; ${sizeBytes} were added.`
          faults.push({ file: name, reason })
        } else if ((await sha256Of(file, signal, tell)) !== sha256)
          faults.push({ file: name, reason: 'It is not what was added: its SHA-256 is another.' })
        done += sizeBytes
      }
      return { files: entries.length, faults }
    },
    async sizeOf(model) {
      const files = await modelFiles(model).catch(() => [])
      return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    },
  }
}
