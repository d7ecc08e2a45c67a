import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { runCommand } from './steps.mjs'

/** Programs the tests use, and the Debian packages that have them. */
const TOOLS = {
  ffprobe: 'ffmpeg',
  'redis-server': 'redis-server',
  initdb: 'postgresql',
  // With its library, which the engine espeak speaks by.
  'espeak-ng': 'espeak-ng',
}

/** Debian keeps the programs of PostgreSQL off the path, a folder for each version. */
const POSTGRESQL = '/usr/lib/postgresql'

/** Can the program be run here? */
export function has(program) {
  const versions = existsSync(POSTGRESQL) ? readdirSync(POSTGRESQL) : []
  return (
    versions.some((version) => existsSync(`${POSTGRESQL}/${version}/bin/${program}`)) ||
    spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined
  )
}

/**
 * Installs what is missing, from Debian and as root only; otherwise says how to. A tool that is
 * still missing after it was installed is an error; so is any missing one in CI, while elsewhere
 * its tests are skipped.
 *
 * @param {(text: string) => void} log
 * @param {{ tools?: Record<string, string>, isRoot?: boolean }} [options]
 */
export async function installTools(log, options = {}) {
  const { tools = TOOLS, isRoot = process.getuid?.() === 0 } = options
  for (const [program, debian] of Object.entries(tools)) {
    if (has(program)) {
      log(`${program} is here\n`)
      continue
    }
    if (isRoot && has('apt-get')) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      await runCommand(['apt-get', 'update', '-qq'], { log, env })
      await runCommand(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', debian], {
        log,
        env,
      })
      if (!has(program))
        throw new Error(`${program} is missing though the Debian package ${debian} was installed.`)
      log(`${program} was missing: installed the Debian package ${debian}\n`)
      continue
    }
    const advice = `${program} is missing, so the tests that need it are skipped. On Debian: apt-get install ${debian}`
    if (process.env.CI === 'true') throw new Error(advice)
    log(`${advice}\n`)
  }
}
