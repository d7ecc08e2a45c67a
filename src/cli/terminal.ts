/** What a stream can show. */
export interface Terminal {
  /** True when a person looks at it. */
  readonly isTty: boolean
  readonly color: boolean
  /** False when signs beyond ASCII might come out as noise. */
  readonly unicode: boolean
  /** Columns; 80 when unknown. */
  readonly columns: number
}

/** A stream as far as it matters here. */
export interface TerminalStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

type Environment = { readonly [name: string]: string | undefined }

function speaksUnicode(env: Environment, platform: NodeJS.Platform): boolean {
  if (env['TERM'] === 'dumb' || env['TERM'] === 'linux') return false
  if (platform === 'win32') {
    return ['WT_SESSION', 'TERM_PROGRAM', 'ConEmuTask'].some((name) => (env[name] ?? '') !== '')
  }
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => (value ?? '') !== '')
  return /utf-?8/i.test(locale ?? '')
}

/**
 * Looks at a stream and the environment: `NO_COLOR` (no-color.org) and `TERM=dumb` switch colour
 * off, `FORCE_COLOR` switches it on; signs beyond ASCII need a UTF-8 locale. What is not a
 * terminal is always UTF-8 and without colour.
 */
export function terminalOf(
  stream: TerminalStream,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): Terminal {
  const isTty = stream.isTTY === true
  const forced = !['', '0', 'false', undefined].includes(env['FORCE_COLOR'])
  const forbidden = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  return {
    isTty,
    color: !forbidden && (isTty || forced),
    unicode: !isTty || speaksUnicode(env, platform),
    columns: stream.columns || 80,
  }
}

/** Styles of the standard palette (ECMA-48 SGR). */
const STYLES = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const

/** Paints a text when the terminal has colour. */
export function paint(terminal: Terminal, style: keyof typeof STYLES, text: string): string {
  return terminal.color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text
}

/** Text from outside without what could steer a terminal: control characters become `?`. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '?')
}
