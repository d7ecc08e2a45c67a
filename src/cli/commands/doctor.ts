import type { FlagSetting } from '../../app/config/load.ts'
import { dataDirPath } from '../../app/config/data-dir.ts'
import { loadConfig } from '../../app/config/load.ts'
import type { Finding } from '../../app/doctor/finding.ts'
import { diagnose } from '../../app/wire-doctor.ts'
import { SpeechError } from '../../core/errors.ts'
import type { CliContext } from '../context.ts'
import { EXIT, failureOf } from '../failure.ts'
import { harmless, paint } from '../terminal.ts'

/** Options of `rostrum doctor`. */
export interface DoctorOptions {
  readonly host?: string
  readonly port?: number
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

/** `rostrum doctor`: looks at the set-up and says what to do. Gives exit code 1 when something fails. */
export async function doctorCommand(options: DoctorOptions, context: CliContext): Promise<number> {
  const findings = await look(options, context)
  const failed = findings.filter(({ state }) => state === 'fail').length
  if (options.json) {
    const report = { ok: failed === 0, findings }
    await context.print(`${JSON.stringify(report, null, 2)}\n`)
  } else await context.print(reportLines(findings, context))
  return failed === 0 ? EXIT.done : EXIT.failed
}

async function look(options: DoctorOptions, context: CliContext): Promise<readonly Finding[]> {
  const { env, cwd, signal } = context
  const { host, port, data, config: file } = options
  const flags: FlagSetting[] = []
  if (host !== undefined) flags.push({ flag: '--host', path: 'server.host', value: host })
  if (port !== undefined) flags.push({ flag: '--port', path: 'server.port', value: port })
  if (data !== undefined) flags.push({ flag: '--data', path: 'dataDir', value: data })
  const name = 'settings'
  try {
    const {
      config,
      sources,
      file: read,
      fileRead,
    } = await loadConfig({
      env,
      cwd,
      flags,
      ...(file !== undefined && { file }),
    })
    const from = fileRead ? read : 'no settings file'
    const says = `They are right: ${sources.size} set, ${from}.`
    const dataDir = dataDirPath({ configured: config.dataDir, env, cwd })
    return [{ name, state: 'ok', says }, ...(await diagnose({ config, dataDir, cwd, signal }))]
  } catch (error) {
    signal.throwIfAborted()
    if (!SpeechError.is(error)) throw error
    const { problems } = error.details
    const all = Array.isArray(problems) ? problems.map(String) : [failureOf(error).message]
    const advice = 'Mend it; `rostrum config init` writes every setting with its meaning.'
    return all.map((says) => ({ name, state: 'fail', says, advice }))
  }
}

const MARKS = {
  ok: ['green', ' ok '],
  warn: ['yellow', 'warn'],
  fail: ['red', 'FAIL'],
} as const

function reportLines(findings: readonly Finding[], { stdout }: CliContext): string {
  const width = Math.max(...findings.map(({ name }) => name.length))
  let text = ''
  for (const { name, state, says, advice } of findings) {
    const [color, mark] = MARKS[state]
    text += `${paint(stdout, color, mark)}  ${name.padEnd(width)}  ${harmless(says)}\n`
    if (advice !== undefined) {
      text += `${' '.repeat(width + 8)}${paint(stdout, 'dim', harmless(advice))}\n`
    }
  }
  const count = (wanted: Finding['state']): number =>
    findings.filter(({ state }) => state === wanted).length
  const failed = count('fail')
  const warned = count('warn')
  if (failed + warned === 0) return `${text}\nAll is well.\n`
  return `${text}\n${failed} failed, ${warned} to look at.\n`
}
