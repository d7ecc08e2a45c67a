// Copies what the package serves but the compiler does not make.
import { cp, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const viewer = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const target = path.join(root, 'dist', 'server', 'docs-ui')

await mkdir(target, { recursive: true })
for (const name of [
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'favicon-32x32.png',
  'LICENSE',
  'NOTICE',
]) {
  await cp(path.join(viewer, name), path.join(target, name))
}
