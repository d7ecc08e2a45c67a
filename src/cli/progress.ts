import type { Terminal } from './terminal.ts'

/** A bar on a terminal that shows how far a long work is. */
export interface Progress {
  /** From 0 to 1; undefined when nobody can know. */
  update(fraction: number | undefined): void
  /** Takes the bar away. Safe to call twice. */
  stop(): void
}

/** Where and how the bar is drawn. */
export interface ProgressOptions {
  readonly terminal: Terminal
  readonly write: (text: string) => void
  readonly label: string
  /** Milliseconds before it appears, so that short work shows none. Default 700. */
  readonly delayMs?: number
}

const NONE: Progress = { update() {}, stop() {} }
const DRAW_MS = 120

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** One line of the bar: label, bar, percent, time left. Never wider than the terminal. */
export function progressLine(
  label: string,
  fraction: number | undefined,
  elapsedSec: number,
  terminal: Pick<Terminal, 'unicode' | 'columns'>,
): string {
  const [full, empty] = terminal.unicode ? ['█', '░'] : ['#', '-']
  const percent =
    fraction === undefined ? '' : ` ${String(Math.floor(fraction * 100)).padStart(3)} %`
  const leftSec = fraction && fraction > 0.01 ? (elapsedSec / fraction) * (1 - fraction) : undefined
  const time = leftSec === undefined ? clock(elapsedSec) : `${clock(leftSec)} left`
  const text = `${percent} ${time}`
  const room = Math.min(30, terminal.columns - label.length - text.length - 3)
  if (fraction === undefined || room < 5) return `${label}${text}`.slice(0, terminal.columns - 1)
  const filled = Math.round(fraction * room)
  return `${label} ${full.repeat(filled)}${empty.repeat(room - filled)}${text}`
}

/** Starts a bar; on anything but a terminal it stays silent. */
export function startProgress(options: ProgressOptions): Progress {
  const { terminal, write, label, delayMs = 700 } = options
  if (!terminal.isTty) return NONE
  const begun = performance.now()
  let fraction: number | undefined
  let drawn = false
  const draw = (): void => {
    const elapsedMs = performance.now() - begun
    if (elapsedMs < delayMs) return
    drawn = true
    // Overwritten with blanks rather than erased: that works on every terminal.
    const line = progressLine(label, fraction, elapsedMs / 1000, terminal)
    write(`\r${line.padEnd(terminal.columns - 1)}`)
  }
  const timer = setInterval(draw, DRAW_MS).unref()
  return {
    update(value) {
      fraction = value === undefined ? undefined : Math.min(1, Math.max(0, value))
    },
    stop() {
      clearInterval(timer)
      if (drawn) write(`\r${' '.repeat(terminal.columns - 1)}\r`)
      drawn = false
    },
  }
}
