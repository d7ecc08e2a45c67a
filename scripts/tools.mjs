import { spawnSync } from 'node:child_process'
import { runCommand } from './steps.mjs'

/** Programs the tests use, and the Debian packages that have them. */
const TOOLS = { ffprobe: 'ffmpeg' }

/** Can the program be run here? */
export function has(program) {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined
}

/**
 * Installs what is missing, from Debian and as root only; otherwise says how to. In CI a
 * missing tool is an error, elsewhere its tests are skipped.
 *
 * @param {(text: string) => void} log
 */
export async function installTools(log) {
  for (const [program, debian] of Object.entries(TOOLS)) {
    if (has(program)) {
      log(`${program} is here\n`)
      continue
    }
    if (process.getuid?.() === 0 && has('apt-get')) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      await runCommand(['apt-get', 'update', '-qq'], { log, env })
      await runCommand(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', debian], {
        log,
        env,
      })
      log(`${program} was missing: installed the Debian package ${debian}\n`)
      if (has(program)) continue
    }
    const advice = `${program} is missing, so the tests that need it are skipped. On Debian: apt-get install ${debian}`
    if (process.env.CI === 'true') throw new Error(advice)
    log(`${advice}\n`)
  }
}
