import { DatabaseSync } from '@photostructure/sqlite'
import { seededRandom } from './random.ts'

/** A row of the table `tasks`. */
export interface OldTask {
  readonly id: number
  readonly task_id: string
  readonly original_text: string
  readonly status: string
  readonly output_file_path: string | null
  readonly custom_filename: string | null
  readonly submitted_at: string
  readonly item_id: number | null
}

/** A row of the table `items`. */
export interface OldItem {
  readonly id: number
  readonly locale: string
  readonly text: string
  readonly difficulty: number | null
  readonly tags_json: string | null
  readonly created_at: string
  readonly updated_at: string
}

/** A row of the table `attempts`. */
export interface OldAttempt {
  readonly id: number
  readonly item_id: number
  readonly text: string
  readonly percentage: number
  readonly wer: number
  readonly words_ref: number
  readonly words_correct: number
  readonly created_at: string
}

export interface OldRows {
  readonly tasks: readonly OldTask[]
  readonly items: readonly OldItem[]
  readonly attempts: readonly OldAttempt[]
}

/** The tables as the dictation API makes them, with its indices. */
export const OLD_SCHEMA = `
  create table items (
    id integer not null primary key autoincrement, locale varchar(10) not null,
    text text not null, difficulty integer, tags_json text, tts_status varchar(20) not null,
    audio_url varchar(500), created_at datetime not null, updated_at datetime not null
  );
  create table tasks (
    id integer not null primary key autoincrement, task_id varchar(100) not null unique,
    original_text text not null, text_hash varchar(32) not null, status varchar(20) not null,
    output_file_path varchar(500), custom_filename varchar(255), created_at datetime not null,
    submitted_at datetime, started_at datetime, completed_at datetime, failed_at datetime,
    error_message text, file_size integer, sampling_rate integer, device varchar(50),
    metadata text, item_id integer references items(id) on delete set null
  );
  create table attempts (
    id integer not null primary key autoincrement,
    item_id integer not null references items(id) on delete cascade, text text not null,
    percentage integer not null, wer float not null, words_ref integer not null,
    words_correct integer not null, created_at datetime not null
  );
  create index ix_items_locale_difficulty on items (locale, difficulty);
  create index ix_items_created_at on items (created_at desc);
  create index ix_attempts_item_created on attempts (item_id, created_at);
`

/** Makes an empty database of the dictation API, for a test to fill. */
export function openOldDatabase(file: string): InstanceType<typeof DatabaseSync> {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  database.exec(OLD_SCHEMA)
  return database
}

/** Makes a database of the dictation API. */
export function writeOldDatabase(file: string, rows: OldRows): void {
  const database = openOldDatabase(file)
  try {
    database.exec('begin')
    const item = database.prepare(
      `insert into items (id, locale, text, difficulty, tags_json, tts_status, created_at, updated_at)
       values (?, ?, ?, ?, ?, 'ready', ?, ?)`,
    )
    for (const row of rows.items)
      item.run(
        row.id,
        row.locale,
        row.text,
        row.difficulty,
        row.tags_json,
        row.created_at,
        row.updated_at,
      )
    const attempt = database.prepare('insert into attempts values (?, ?, ?, ?, ?, ?, ?, ?)')
    for (const row of rows.attempts)
      attempt.run(
        row.id,
        row.item_id,
        row.text,
        row.percentage,
        row.wer,
        row.words_ref,
        row.words_correct,
        row.created_at,
      )
    const task = database.prepare(
      `insert into tasks (id, task_id, original_text, text_hash, status, output_file_path,
         custom_filename, created_at, submitted_at, item_id) values (?, ?, ?, '', ?, ?, ?, ?, ?, ?)`,
    )
    for (const row of rows.tasks)
      task.run(
        row.id,
        row.task_id,
        row.original_text,
        row.status,
        row.output_file_path,
        row.custom_filename,
        row.submitted_at,
        row.submitted_at,
        row.item_id,
      )
    database.exec('commit')
  } finally {
    database.close()
  }
}

const WORDS: { readonly [locale: string]: readonly string[] } = {
  fi: ['hyvää', 'päivää', 'kissa', 'istuu', 'pöydällä', 'sää', 'on', 'kaunis', 'tänään', 'yö'],
  'en-GB': ['the', 'colour', 'of', 'a', 'cat', 'sat', 'quietly', 'on', 'grey', 'stones'],
  de: ['der', 'Fluss', 'fließt', 'über', 'große', 'Steine', 'und', 'schöne', 'Wege', 'früh'],
}
const LOCALES = Object.keys(WORDS)
const TAGS = ['animals', 'weather', 'easy', 'exam', 'week 1', 'ä']
const DAY_MS = 86_400_000

/** A time as one of the ways in which databases have it. */
function written(ms: number, way: number): string {
  const iso = new Date(ms).toISOString()
  if (way === 0) return iso.slice(0, 23).replace('T', ' ')
  if (way === 1) return `${iso.slice(0, 23)}456`
  return iso.replace('Z', '+00:00')
}

/** Rows such as a class leaves behind, always the same for a seed; the last ones from before `untilMs`. */
export function oldRows(
  seed: number,
  counts: { readonly tasks: number; readonly items: number; readonly attempts: number },
  untilMs: number,
): OldRows {
  const random = seededRandom(seed)
  const upTo = (count: number): number => Math.floor(random() * count)
  const pick = <T>(all: readonly T[]): T => all[upTo(all.length)] as T
  const time = (days: number): string => written(untilMs - upTo(days * DAY_MS), upTo(3))
  const words = (locale: string): readonly string[] =>
    Array.from({ length: 1 + upTo(12) }, () => pick(WORDS[locale] ?? []))
  let id = 0
  const items = Array.from({ length: counts.items }, (): OldItem => {
    id += 1 + upTo(3)
    const locale = pick(LOCALES)
    const created = time(300)
    return {
      id,
      locale,
      text: `${words(locale).join(' ')}.`,
      difficulty: upTo(4) === 0 ? null : 1 + upTo(10),
      tags_json: upTo(5) === 0 ? null : JSON.stringify([...new Set([pick(TAGS), pick(TAGS)])]),
      created_at: created,
      updated_at: created,
    }
  })
  // Some were never tried.
  const tried = items.filter(() => upTo(6) > 0)
  let attempt = 0
  const attempts = Array.from({ length: counts.attempts }, (): OldAttempt => {
    attempt += 1 + upTo(2)
    const item = pick(tried)
    const said = item.text.slice(0, -1).split(' ')
    const heard = said.filter(() => upTo(5) > 0)
    const errors = said.length - heard.length
    return {
      id: attempt,
      item_id: item.id,
      text: heard.join(' '),
      percentage: Math.floor((heard.length * 100) / said.length),
      wer: errors / said.length,
      words_ref: said.length,
      words_correct: heard.length,
      created_at: time(200),
    }
  })
  const tasks = Array.from({ length: counts.tasks }, (_, index): OldTask => {
    const submitted = time(300)
    const stamp = submitted.slice(0, 19).replaceAll(/[-:]/g, '').replace(/[ T]/, '_')
    const hash = Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
    return {
      id: index + 1,
      task_id: `${stamp}_${hash}`,
      original_text: words('fi').join(' '),
      status: pick(['done', 'done', 'completed', 'queued', 'failed']),
      output_file_path: `output/tts_${stamp}_${hash}.wav`,
      custom_filename: upTo(10) === 0 ? `lesson ${upTo(5)}.wav` : null,
      submitted_at: submitted,
      item_id: upTo(3) === 0 ? pick(items).id : null,
    }
  })
  return { tasks, items, attempts }
}
