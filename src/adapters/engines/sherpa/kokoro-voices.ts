import type { ModelVoice } from './model-report.ts'

/** What the first letter of a Kokoro voice says: its languages, how they are called, and by eSpeak. */
const LANGUAGES: {
  readonly [letter: string]: readonly [readonly [string, ...string[]], string, string]
} = {
  a: [['en-US', 'en'], 'American', 'en-us'],
  b: [['en-GB', 'en'], 'British', 'en'],
  e: [['es', 'es-ES'], 'Spanish', 'es'],
  f: [['fr-FR', 'fr'], 'French', 'fr'],
  h: [['hi', 'hi-IN'], 'Hindi', 'hi'],
  i: [['it', 'it-IT'], 'Italian', 'it'],
  j: [['ja', 'ja-JP'], 'Japanese', 'ja'],
  p: [['pt-BR', 'pt'], 'Brazilian Portuguese', 'pt-br'],
  z: [['zh-CN', 'zh'], 'Mandarin Chinese', 'cmn'],
}

/** Speakers of Kokoro 0.19 in the order of its `voices.bin` (sherpa-onnx, scripts/kokoro/v0.19). */
const VERSION_0_19 = [
  'af', 'af_bella', 'af_nicole', 'af_sarah', 'af_sky', 'am_adam', 'am_michael', 'bf_emma', 'bf_isabella', 'bm_george', 'bm_lewis',
] // prettier-ignore

/** Voices of Kokoro 1.0, all 54 of them, by name. */
const VERSION_1_0 = [
  'af_alloy', 'af_aoede', 'af_bella', 'af_heart', 'af_jessica', 'af_kore', 'af_nicole', 'af_nova', 'af_river', 'af_sarah', 'af_sky',
  'am_adam', 'am_echo', 'am_eric', 'am_fenrir', 'am_liam', 'am_michael', 'am_onyx', 'am_puck', 'am_santa',
  'bf_alice', 'bf_emma', 'bf_isabella', 'bf_lily', 'bm_daniel', 'bm_fable', 'bm_george', 'bm_lewis',
  'ef_dora', 'em_alex', 'em_santa', 'ff_siwis', 'hf_alpha', 'hf_beta', 'hm_omega', 'hm_psi', 'if_sara', 'im_nicola',
  'jf_alpha', 'jf_gongitsune', 'jf_nezumi', 'jf_tebukuro', 'jm_kumo', 'pf_dora', 'pm_alex', 'pm_santa',
  'zf_xiaobei', 'zf_xiaoni', 'zf_xiaoxiao', 'zf_xiaoyi', 'zm_yunjian', 'zm_yunxi', 'zm_yunxia', 'zm_yunyang',
] // prettier-ignore

/** The one that sherpa-onnx's own export of version 1.0 has left out (scripts/kokoro/v1.0). */
const LEFT_OUT = 'em_santa'

const WITHOUT_LEFT_OUT = VERSION_1_0.filter((name) => name !== LEFT_OUT)

/** Names of the speakers by their number, for files that do not say them; undefined for other counts. */
export function kokoroLayout(speakers: number): readonly string[] | undefined {
  return [VERSION_0_19, WITHOUT_LEFT_OUT, VERSION_1_0].find(({ length }) => length === speakers)
}

/**
 * The voices of a Kokoro model, told by their names: the first letter is the language, the second the
 * gender. `chinese` says that the model has a lexicon of Chinese, without which it cannot read it.
 * A 1.0 model that lacks a voice of the 54 has it too, as missing.
 */
export function kokoroVoices(names: readonly string[], chinese: boolean): readonly ModelVoice[] {
  const voices = names.map((name, speaker) => {
    const voice = kokoroVoice(name, speaker)
    return voice.spoken === 'cmn' && !chinese
      ? { ...voice, missing: 'the model folder has no lexicon of Chinese (lexicon-zh.txt)' }
      : voice
  })
  if (!WITHOUT_LEFT_OUT.every((name) => names.includes(name)) || names.includes(LEFT_OUT))
    return voices
  const missing = "the model's voices.bin was exported without it"
  return [...voices, { ...kokoroVoice(LEFT_OUT, names.length), missing }]
}

function kokoroVoice(name: string, speaker: number): ModelVoice {
  const language = LANGUAGES[name[0] ?? '']
  const label = capitalised(name.split('_')[1] ?? name)
  if (!language || !/^[a-z][fm](_|$)/.test(name))
    return { name, label: capitalised(name), speaker, languages: ['en'] }
  const [languages, adjective, spoken] = language
  const gender = name[1] === 'f' ? 'female' : 'male'
  const description = `${adjective} ${gender} voice - ${label}`
  return { name, label, speaker, languages, gender, description, spoken }
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
