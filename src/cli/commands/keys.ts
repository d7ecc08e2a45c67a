import path from 'node:path'
import { dataDirPath, makeDataDir } from '../../app/config/data-dir.ts'
import { loadConfig } from '../../app/config/load.ts'
import { keyFileExists } from '../../app/keys/key-file.ts'
import { addKey, listKeys, revokeKey } from '../../app/keys/manage.ts'
import { keyPlace, type KeyPlace } from '../../app/keys/place.ts'
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
async function keyPlaceOf(options: KeysOptions, context: CliContext): Promise<KeyPlace> {
  const { data, config: file } = options
  const { env, cwd } = context
  const flags = data === undefined ? [] : [{ flag: '--data', path: 'dataDir', value: data }]
  const { config } = await loadConfig({ env, cwd, flags, ...(file !== undefined && { file }) })
  const dataDir = dataDirPath({ configured: config.dataDir, env, cwd })
  const place = keyPlace({ configured: config.auth.keyFile, dataDir, cwd })
  if (!place.required) await makeDataDir(dataDir)
  return place
}

/** `rostrum keys add`: makes a key and shows it, this once. */
export async function addKeyCommand(options: AddKeyOptions, context: CliContext): Promise<void> {
  const { label, admin = false } = options
  const { file } = await keyPlaceOf(options, context)
  const made = await addKey(file, { admin, ...(label !== undefined && { label }) })
  if (options.json) {
    await context.print(`${JSON.stringify(made, null, 2)}\n`)
    return
  }
  await context.print(`${made.key}\n`)
  context.note('Keep it: it cannot be shown again. Send it as `Authorization: Bearer <key>`.')
}

/** What it means for a server that there is no key. */
async function noKeys({ file, required }: KeyPlace): Promise<string> {
  const name = path.basename(file)
  if (await keyFileExists(file))
    return `The key file ${name} holds no key: nobody may speak, and no server starts. Run \`rostrum keys add\`, or remove the file to let everybody speak.`
  if (required)
    return `The key file ${name} that the settings name is not there: no server starts. Run \`rostrum keys add\`.`
  return 'There are no keys: everybody may speak.'
}

/** `rostrum keys list`: lists keys, never their secrets. */
export async function listKeysCommand(options: KeysOptions, context: CliContext): Promise<void> {
  const place = await keyPlaceOf(options, context)
  const keys = await listKeys(place.file)
  if (options.json) await context.print(`${JSON.stringify(keys, null, 2)}\n`)
  else if (keys.length === 0) context.note(await noKeys(place))
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
  const revoked = await revokeKey((await keyPlaceOf(options, context)).file, id)
  if (options.json) await context.print(`${JSON.stringify(revoked, null, 2)}\n`)
  else context.note(`Key ${revoked.id} is revoked.`)
}
