import type { z } from 'zod'
import type { Config } from './config.ts'
import { DEFAULTS } from './defaults.ts'
import { FAILOVER_DEFAULTS } from './engine-defaults.ts'
import { NAMES } from './engine-kinds.ts'
import { KINDS, list, map, table, text, whole } from './setting.ts'

const RESTART = { restart: true }

/** The settings of who is imitated, who speaks for whom, and who speaks which language. */
export const CASTING: {
  readonly [Section in 'references' | 'failover' | 'routing']: z.ZodType<Config[Section]>
} = {
  references: table(
    {},
    KINDS.name,
    {
      audio: text('', KINDS.file, 'WAV or FLAC file with a few seconds of the voice.', RESTART),
      text: text('', NAMES.prose, 'What is said there, for models that want to know.', RESTART),
      language: text('', NAMES.languageOrNone, 'Language of what is said there.', RESTART),
    },
    'Voices to be imitated by engines that can, by their names.',
    RESTART,
  ),
  failover: table(
    {},
    KINDS.name,
    {
      to: list(
        FAILOVER_DEFAULTS.to,
        KINDS.engine,
        'Engines that speak when it fails, the first to be asked first.',
        RESTART,
      ),
      on: list(FAILOVER_DEFAULTS.on, NAMES.errorCode, 'Errors for which they are asked.', RESTART),
      attempts: whole(
        FAILOVER_DEFAULTS.attempts,
        [1, 100],
        'Calls of a segment before they are asked; never more than `attempts` of an engine over the network.',
        RESTART,
      ),
    },
    'Who speaks when an engine fails, by the id of the engine.',
    RESTART,
  ) as unknown as z.ZodType<Config['failover']>,
  routing: map(
    DEFAULTS.routing,
    'BCP 47 tags, each with the id of an engine',
    'Which engine speaks a language when no voice is named.',
    RESTART,
  ),
}
