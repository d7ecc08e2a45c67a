import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const root = path.dirname(fileURLToPath(import.meta.url))
const src = path.join(root, 'src') + path.sep
const dist = path.join(root, 'dist') + path.sep

/**
 * Tests are read as TypeScript, but what they test is the built package: the same files run in
 * threads and child processes, and coverage of all of them adds up.
 */
const builtPackage: Plugin = {
  name: 'built-package',
  enforce: 'pre',
  resolveId(id, importer) {
    // Examples name the package as its users do.
    const door = /^rostrum(?:[/]([\w-]+))?$/.exec(id)
    if (door) return { id: path.join(dist, door[1] ?? '', 'index.js'), external: true }
    if (!importer || !id.startsWith('.')) return undefined
    const target = path.resolve(path.dirname(importer.split('?')[0] ?? ''), id)
    if (!target.startsWith(src) || target.endsWith('.test.ts') || !target.endsWith('.ts'))
      return undefined
    const built = dist + target.slice(src.length).replace(/[.]ts$/, '.js')
    if (!existsSync(built))
      throw new Error(`Expected ${built} to exist: run \`npm run build\` first.`)
    return { id: built, external: true }
  },
}

export default defineConfig({
  plugins: [builtPackage],
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: ['test/coverage.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: [
            'src/**/*.test.ts',
            'examples/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'bench/**/*.test.mjs',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000 },
      },
      // Too long for every day: `npm run round-trip`. A sample of it is in the project e2e.
      {
        extends: true,
        test: { name: 'round-trip', include: ['test/round-trip/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'clients', include: ['test/clients/**/*.test.ts'], testTimeout: 120_000 },
      },
      // Real Redis, PostgreSQL and S3 servers; the packages are those of test/services.
      {
        extends: true,
        test: {
          name: 'services',
          include: ['test/services/**/*.test.ts'],
          setupFiles: ['test/services/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // Neural engines with an optional package, which is that of test/neural.
      {
        extends: true,
        test: {
          name: 'neural',
          include: ['test/neural/**/*.test.ts'],
          setupFiles: ['test/neural/setup.ts'],
          testTimeout: 120_000,
        },
      },
      // Real services, which cost money: `npm run test:live`, never part of `verify`.
      {
        extends: true,
        test: { name: 'live', include: ['test/live/**/*.test.ts'], testTimeout: 300_000 },
      },
      // Too long for every day: `npm run soak`. A sample of it is in the project services.
      {
        extends: true,
        test: {
          name: 'soak',
          include: ['test/soak/**/*.test.ts'],
          setupFiles: ['test/services/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node-versions',
          include: ['test/node-versions/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
