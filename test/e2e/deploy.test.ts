import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rostrum } from '../support/command-line.ts'
import { freePort } from '../support/free-port.ts'
import { run } from '../support/run.ts'
import { startTestServer } from '../support/test-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'rostrum-deploy-'))
})
afterEach(async () => {
  await rm(cwd, { recursive: true })
})

interface Variables {
  readonly [name: string]: string
}

/** Lets the product judge settings, and gives those that it took from the environment. */
async function settingsOf(env: Variables): Promise<{ readonly [setting: string]: unknown }> {
  const checked = await rostrum(['config', 'check'], { cwd, env })
  expect(checked.code, checked.err).toBe(0)
  const shown = await rostrum(['config', 'show', '--json'], { cwd, env })
  const all = JSON.parse(shown.out) as {
    setting: string
    value: unknown
    source: { kind: string }
  }[]
  const taken = all.filter(({ source }) => source.kind === 'environment')
  return Object.fromEntries(taken.map(({ setting, value }) => [setting, value]))
}

/** The command is one of ours and has every option it is given. */
async function expectCommand([command = '', ...args]: readonly string[]): Promise<void> {
  const help = await rostrum([command, '--help'], { cwd })
  expect(help.code, help.err).toBe(0)
  expect(help.out).toContain(`rostrum ${command}`)
  for (const option of args.filter((each) => each.startsWith('--'))) {
    expect(help.out).toMatch(new RegExp(`^ +(-\\w, )?${option}\\b`, 'm'))
  }
}

/** `NAME=value` lines, those that are commented out too. */
function assignments(text: string): Variables {
  const found = text.matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=(\S*)$/gm)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}

interface Service {
  readonly image: string
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly command?: readonly string[]
  readonly environment: Variables
  readonly volumes: readonly string[]
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean }
  readonly read_only: boolean
  readonly security_opt: readonly string[]
  readonly depends_on?: { readonly [service: string]: { readonly condition: string } }
  readonly deploy: {
    readonly replicas?: number
    readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } }
  }
}

describe('compose.yaml', () => {
  const text = read('deploy/compose.yaml')
  const { services, volumes } = parse(text, { merge: true }) as {
    services: { readonly [name: string]: Service }
    volumes: { readonly [name: string]: null }
  }
  const secrets = assignments(read('deploy/.env.example'))
  /** As compose puts them in: the value, else what follows `:-`. */
  const filled = (value: string): string =>
    value.replaceAll(
      /\$\{(\w+):([-?])([^}]*)\}/g,
      (_, name: string, kind: string, rest: string) => {
        expect(Object.keys(secrets)).toContain(name)
        return kind === '-' ? rest : 'secret'
      },
    )

  test('has a server, two workers, PostgreSQL, Valkey and a storage', () => {
    expect(Object.keys(services)).toEqual(['server', 'worker', 'postgres', 'valkey', 'storage'])
    expect(services['worker']?.deploy.replicas).toBe(2)
  })

  test.each(Object.entries(services))('%s is confined, limited and watched', (_, service) => {
    expect(service.read_only).toBe(true)
    expect(service.security_opt).toContain('no-new-privileges:true')
    expect(service.deploy.resources.limits.memory).toMatch(/^\d+[MG]$/)
    expect(Number(service.deploy.resources.limits.cpus)).toBeGreaterThan(0)
    // The image of the server brings its own.
    if (service.image !== 'rostrum') expect(service.healthcheck?.test?.[0]).toBe('CMD')
    for (const volume of service.volumes) {
      const [name = ''] = volume.split(':')
      if (name.startsWith('.')) expect(existsSync(path.join(root, 'deploy', name))).toBe(true)
      else expect(Object.keys(volumes)).toContain(name)
    }
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(services[needed]?.healthcheck?.test).toBeDefined()
      expect(condition).toBe('service_healthy')
    }
    for (const value of Object.values(service.environment)) filled(value)
  })

  test.each(['server', 'worker'])(
    'the settings of %s are right, and its command is ours',
    async (name) => {
      const { environment, command, build } = services[name] as Service
      const env = Object.fromEntries(
        Object.entries(environment).map(([key, value]) => [key, filled(value)]),
      )
      const settings = await settingsOf(env)
      expect(Object.keys(settings)).toEqual(
        expect.arrayContaining(['databaseUrl', 'redisUrl', 'artifactUrl', 'cache.requests']),
      )
      await expectCommand(command ?? [])
      expect(
        existsSync(path.join(root, 'deploy', build?.context ?? '', build?.dockerfile ?? '')),
      ).toBe(true)
    },
  )

  test('services, bucket and region are those that the settings name', () => {
    const { ROSTRUM_DATABASE_URL, ROSTRUM_REDIS_URL, ROSTRUM_ARTIFACT_URL } = (
      services['server'] as Service
    ).environment
    const storage = new URL(ROSTRUM_ARTIFACT_URL ?? '')
    const names = [ROSTRUM_DATABASE_URL, ROSTRUM_REDIS_URL].map(
      (url) => new URL(filled(url ?? '')).hostname,
    )
    expect([...names, storage.hostname].toSorted()).toEqual(['postgres', 'storage', 'valkey'])
    expect(storage.pathname).toBe(`/${services['storage']?.environment['GARAGE_DEFAULT_BUCKET']}`)
    const garage = read('deploy/garage.toml')
    expect(garage).toContain(`s3_region = "${storage.searchParams.get('region')}"`)
    expect(garage).toContain(`api_bind_addr = "[::]:${storage.port}"`)
  })

  test('nothing secret is written in it', () => {
    const lines = text
      .split('\n')
      .filter((line) => /^ +\w*(PASSWORD|SECRET|AUTH|ACCESS_KEY)\w*: /.test(line))
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) expect(line).toMatch(/: \$\{\w+:\?/)
  })
})

describe('Dockerfile', () => {
  const text = read('deploy/Dockerfile')
  const instructions = text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '')
  const of = (name: string): string[] =>
    instructions
      .filter((line) => new RegExp(`^\\s*${name} `).test(line))
      .map((line) =>
        line
          .trim()
          .slice(name.length + 1)
          .trim(),
      )

  test('ends as a user without rights, with one folder to write', () => {
    expect(of('USER')).toEqual(['node'])
    expect(of('VOLUME')).toEqual(['/data'])
    expect(of('FROM')).toEqual(['${NODE_IMAGE} AS build', '${NODE_IMAGE}'])
    expect(of('ARG')).toEqual(['NODE_IMAGE=node:20-slim'])
    // Build and check of the image are ours; where images come from is the builder's affair.
    expect(text).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/)
  })

  test('copies what is there and what the build is let see', () => {
    const ignored = read('deploy/Dockerfile.dockerignore')
    const copied = of('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1))
    for (const name of copied.filter((each) => each !== '.')) {
      expect(existsSync(path.join(root, name)), name).toBe(true)
      expect(ignored).toContain(`!${name}\n`)
    }
  })

  test('its settings are right, and its command is ours', async () => {
    const [variables = ''] = of('ENV').slice(-1)
    const env = Object.fromEntries(
      [...variables.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    ) as Variables
    const settings = await settingsOf(env)
    expect(settings).toMatchObject({ dataDir: '/data', 'server.host': '0.0.0.0' })
    expect(of('EXPOSE')).toEqual([String(settings['server.port'])])
    await expectCommand(JSON.parse(of('CMD').at(-1) ?? '') as string[])
  })

  test('its health check tells a server that is ready from one that is not there', async () => {
    const [, json = ''] = /^.*CMD (\[.*\])$/.exec(of('HEALTHCHECK')[0] ?? '') ?? []
    const [program = '', ...args] = JSON.parse(json) as string[]
    expect(program).toBe('node')
    const check = (port: number): ReturnType<typeof run> =>
      run(process.execPath, args, {
        env: { ...process.env, ROSTRUM_SERVER__PORT: `${port}` },
      })
    await using server = await startTestServer()
    const ready = async (): Promise<number> => (await server.get('/readyz')).status
    await expect.poll(ready, { timeout: 60_000 }).toBe(200)
    expect((await check(Number(new URL(server.url).port))).code).toBe(0)
    expect((await check(await freePort())).code).toBe(1)
  })

  test('its optional packages are those that the package allows and the tests use', () => {
    const versions = (name: string, kind: string): Variables =>
      (JSON.parse(read(name)) as { readonly [kind: string]: Variables })[kind] ?? {}
    const pinned = versions('deploy/peers/package.json', 'dependencies')
    const allowed = versions('package.json', 'peerDependencies')
    // Hundreds of megabytes for one engine: who wants it adds it (deploy/README.md).
    const { '@huggingface/transformers': _, ...small } = allowed
    expect(Object.keys(pinned).toSorted()).toEqual(Object.keys(small).toSorted())
    expect(versions('test/services/package.json', 'dependencies')).toMatchObject(pinned)
    for (const [name, version] of Object.entries(pinned)) {
      expect(allowed[name]).toContain(`^${version.split('.')[0]}.`)
    }
  })
})

describe('systemd units', () => {
  const units = ['rostrum.service', 'rostrum-worker@.service']
  const values = (unit: string, key: string): string[] =>
    [...read(`deploy/${unit}`).matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(
      ([, value = '']) => value,
    )

  test.each(units)('%s: its settings are right, and its command is ours', async (unit) => {
    const [[program, ...command]] = values(unit, 'ExecStart').map((line) => line.split(' ')) as [
      string[],
    ]
    expect(program).toBe('/usr/local/bin/rostrum')
    await expectCommand(command)
    const env = Object.fromEntries(
      values(unit, 'Environment')
        .flatMap((line) => line.split(' '))
        .map((each) => each.split('=')),
    ) as Variables
    const settings = await settingsOf(env)
    expect(settings['dataDir']).toBe(values(unit, 'WorkingDirectory')[0])
    expect(settings['dataDir']).toBe(`/var/lib/${values(unit, 'StateDirectory')[0]}`)
    expect(values(unit, 'User')).toEqual(['rostrum'])
  })

  test('the settings to start from are right', async () => {
    const example = assignments(read('deploy/rostrum.env.example'))
    const settings = await settingsOf(example)
    const ours = Object.keys(example).filter((name) => name.startsWith('ROSTRUM_'))
    expect(Object.keys(settings)).toHaveLength(ours.length)
  })

  const systemd = spawnSync('systemd-analyze', ['--version']).error === undefined
  test.skipIf(!systemd)('systemd finds nothing wrong with them', async () => {
    const files = await Promise.all(
      units.map(async (unit) => {
        const file = path.join(cwd, unit.replace('@', '@1'))
        // Neither the program nor its user is on this machine.
        const text = read(`deploy/${unit}`)
          .replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true')
          .replaceAll(/^(User|Group)=.*$/gm, '$1=daemon')
        await writeFile(file, text)
        return file
      }),
    )
    const verified = await run('systemd-analyze', ['verify', '--man=no', ...files])
    expect(verified.stderr).toBe('')
    expect(verified.code).toBe(0)
  })
})
