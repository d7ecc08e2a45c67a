import { spawnSync } from 'node:child_process'

/** Programs some lines are measured against: how to find each, and the Debian packages with it. */
const TOOLS = {
  'espeak-ng': { test: ['espeak-ng', '--version'], debian: ['espeak-ng'] },
  ffmpeg: { test: ['ffmpeg', '-version'], debian: ['ffmpeg'] },
  fastapi: {
    test: ['/usr/bin/python3', '-c', 'import fastapi, uvicorn'],
    debian: ['python3-fastapi', 'python3-uvicorn'],
  },
}

const works = ([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/**
 * Installs what is missing, from Debian and as root only; otherwise fails with the line to run.
 *
 * @param {readonly string[]} names
 * @param {(text: string) => void} log
 */
export async function installTools(names, log) {
  const missing = [...new Set(names)].filter((name) => !works(TOOLS[name].test))
  if (missing.length === 0) return
  const debian = missing.flatMap((name) => TOOLS[name].debian)
  const line = `apt-get install ${debian.join(' ')}`
  if (process.getuid?.() === 0 && works(['apt-get', '--version'])) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const stdio = ['ignore', 'ignore', 'inherit']
    spawnSync('apt-get', ['update', '-qq'], { env, stdio })
    const options = ['install', '-y', '-qq', '--no-install-recommends']
    spawnSync('apt-get', [...options, ...debian], { env, stdio })
    log(`${missing.join(', ')} missing: installed the Debian packages ${debian.join(', ')}\n`)
  }
  const left = missing.filter((name) => !works(TOOLS[name].test))
  if (left.length > 0) throw new Error(`${left.join(', ')} missing. On Debian: ${line}`)
}
