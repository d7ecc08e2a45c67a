// What is found in model folders that went wrong. Missing or wrong metadata is made by the option
// `metadata` of each generator.
import { createHash } from 'node:crypto'
import { readFile, truncate, stat, writeFile } from 'node:fs/promises'

/** Keeps the first `share` of a file, 0 to 1: a download that was cut. */
export async function cutFile(file: string, share = 0.5): Promise<void> {
  const { size } = await stat(file)
  await truncate(file, Math.floor(size * share))
}

/** Puts in a file's place what Git leaves there without Git LFS. */
export async function pointerFile(file: string): Promise<void> {
  const bytes = await readFile(file)
  const lines = [
    'version https://git-lfs.github.com/spec/v1',
    `oid sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    `size ${bytes.length}`,
  ]
  await writeFile(file, `${lines.join('\n')}\n`)
}

/** Puts in a file's place the page a server answers with status 200 when it wants a login. */
export async function pageFile(file: string): Promise<void> {
  const body = '<h1>Sign in</h1><p>This model is gated.</p>'
  await writeFile(file, `<!DOCTYPE html>\n<html><head></head><body>${body}</body></html>\n`)
}
