import { dataDirPath, makeDataDir } from '../../app/config/data-dir.ts'
import { loadConfig } from '../../app/config/load.ts'
import { addKey, listKeys, revokeKey } from '../../app/keys/manage.ts'
import { keyPlace } from '../../app/keys/place.ts'
import type { CliContext } from '../context.ts'
import { table } from '../table.ts'

/** Options of `rostrum keys`. */
export interface KeysOptions {
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

/** Options of `rostrum keys add`. */
export interface AddKeyOptions extends KeysOptions {
  readonly label?: string
  readonly admin?: boolean
}

/** The file that the settings name, in a data folder that exists. */
async function keyFile({ data, config: file }: KeysOptions, context: CliContext): Promise<string> {
  const { env, cwd } = context
  const flags = data === undefined ? [] : [{ flag: '--data', path: 'dataDir', value: data }]
  const { config } = await loadConfig({ env, cwd, flags, ...(file !== undefined && { file }) })
  const dataDir = dataDirPath({ configured: config.dataDir, env, cwd })
  const place = keyPlace({ configured: config.auth.keyFile, dataDir, cwd })
  if (!place.required) await makeDataDir(dataDir)
  return place.file
}

/** `rostrum keys add`: makes a key and shows it, this once. */
export async function addKeyCommand(options: AddKeyOptions, context: CliContext): Promise<void> {
  const { label, admin = false } = options
  const file = await keyFile(options, context)
  const made = await addKey(file, { admin, ...(label !== undefined && { label }) })
  if (options.json) {
    await context.print(`${JSON.stringify(made, null, 2)}\n`)
    return
  }
  await context.print(`${made.key}\n`)
  context.note('Keep it: it cannot be shown again. Send it as `Authorization: Bearer <key>`.')
}

/** `rostrum keys list`: lists keys, never their secrets. */
export async function listKeysCommand(options: KeysOptions, context: CliContext): Promise<void> {
  const keys = await listKeys(await keyFile(options, context))
  if (options.json) await context.print(`${JSON.stringify(keys, null, 2)}\n`)
  else if (keys.length === 0) context.note('There are no keys: everybody may speak.')
  else {
    const rows = keys.map(({ id, admin, createdAt, label }) => [
      id,
      admin ? 'admin' : 'user',
      createdAt,
      label,
    ])
    await context.print(table([['ID', 'ROLE', 'CREATED', 'LABEL'], ...rows]))
  }
}

/** `rostrum keys revoke`: a server that runs refuses the key at once. */
export async function revokeKeyCommand(
  id: string,
  options: KeysOptions,
  context: CliContext,
): Promise<void> {
  const revoked = await revokeKey(await keyFile(options, context), id)
  if (options.json) await context.print(`${JSON.stringify(revoked, null, 2)}\n`)
  else context.note(`Key ${revoked.id} is revoked.`)
}
