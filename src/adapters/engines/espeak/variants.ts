import type { VoiceVariant } from '../../../ports/engine.ts'

/** Files of the variants that say they are a woman's voice. */
const FEMALE = [
  'Alicia', 'Andrea', 'Annie', 'anika', 'anikaRobot', 'aunty', 'belinda', 'f1', 'f2', 'f3', 'f4', 'f5', 'grandma', 'linda', 'steph', 'steph2', 'steph3', 'whisperf',
] // prettier-ignore

/** Files of the variants that say they are a man's voice. */
const MALE = [
  'Andy', 'AnxiousAndy', 'Demonic', 'Denis', 'Diogo', 'Henrique', 'Hugo', 'Lee', 'Marco', 'Storm', 'UniRobot', 'antonio', 'croak', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'michel', 'miguel', 'sandro', 'travis', 'victor', 'whisper',
] // prettier-ignore

/** Files of the variants that do not say. */
const OTHER = [
  'Alex', 'Gene', 'Gene2', 'Jacky', 'Mario', 'Michael', 'Mike', 'Mr serious', 'Nguyen', 'Reed', 'RicishayMax', 'RicishayMax2', 'RicishayMax3', 'Tweaky', 'adam', 'announcer', 'benjamin', 'boris', 'caleb', 'david', 'ed', 'edward', 'edward2', 'fast', 'grandpa', 'gustave', 'ian', 'iven', 'iven2', 'iven3', 'iven4', 'john', 'kaukovalta', 'klatt', 'klatt2', 'klatt3', 'klatt4', 'klatt5', 'klatt6', 'marcelo', 'max', 'mike2', 'norbert', 'pablo', 'paul', 'pedro', 'quincy', 'rob', 'robert', 'robosoft', 'robosoft2', 'robosoft3', 'robosoft4', 'robosoft5', 'robosoft6', 'robosoft7', 'robosoft8', 'shelby', 'zac',
] // prettier-ignore

/** A variant and its file inside eSpeak NG. */
export interface EspeakVariant extends VoiceVariant {
  readonly file: string
}

function variants(files: readonly string[], gender?: 'female' | 'male'): EspeakVariant[] {
  return files.map((file) => ({
    name: file.toLowerCase().replaceAll(' ', '-'),
    file,
    ...(gender && { gender }),
  }))
}

/** Ways of speaking that any eSpeak NG voice can take on, as in `espeak:en-us+f3`. */
export const ESPEAK_VARIANTS: readonly EspeakVariant[] = [
  ...variants(FEMALE, 'female'),
  ...variants(MALE, 'male'),
  ...variants(OTHER),
]
