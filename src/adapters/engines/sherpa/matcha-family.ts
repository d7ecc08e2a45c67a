import { preferredFile } from './choose-file.ts'
import { type Family, filesLike, type OnnxFile } from './family.ts'
import { languageTag } from './language-tag.ts'
import { readMetadata } from './metadata.ts'
import { checkTokens } from './tokens.ts'
import { findVocoder, isVocoder } from './vocoder.ts'

/** Matcha: an acoustic model, a vocoder, tokens, and eSpeak NG's data or a lexicon. */
export function matcha(signal: AbortSignal): Family {
  return async (folder, onnx) => {
    const acoustic = onnx.filter((it) => !isVocoder(it)).map((it) => it.name)
    // Exports differ in their number of steps; three is what the runtime's makers recommend.
    const three = acoustic.filter((name) => name.includes('steps-3'))
    const name = preferredFile(three.length > 0 ? three : acoustic) ?? 'model.onnx'
    const chosen = onnx.find((it) => it.name === name) as OnnxFile
    const metadata = readMetadata(folder, name, chosen.header)
    const sampleRate = metadata.sampleRate()
    const speakers = metadata.integer('n_speakers', 0)
    metadata.integer('use_eos_bos', 0)
    metadata.integer('pad_id', 0)
    const voice = metadata.text('voice', 'en-us')
    const both = voice === 'zh en-us'
    const byLexicon = both || metadata.integer('jieba', 0, 0) > 0
    const spelled = metadata.integer('has_espeak', 0, 0) > 0
    if (!byLexicon && !spelled)
      folder.problem(name, 'the metadata has_espeak or jieba to be 1', 'neither')
    const lexicon = filesLike(folder, /^lexicon.*[.]txt$/)[0]
    if (byLexicon) await folder.text(lexicon ?? 'lexicon.txt', 'a lexicon')
    const required = byLexicon ? (both ? [' '] : []) : ['^', '$']
    await checkTokens(folder, 'tokens.txt', { single: !byLexicon, required })
    const types = ['hifigan', 'vocos', 'matcha-tts vocos']
    const vocoder = await findVocoder(folder, onnx, types, signal)
    const tag = both ? 'zh-CN' : (languageTag(voice) ?? (byLexicon ? 'zh-CN' : 'en-US'))
    const base = tag.split('-')[0] ?? tag
    const languages: readonly [string, ...string[]] = [
      tag,
      ...(base === tag ? [] : [base]),
      ...(both ? ['en-US', 'en'] : []),
    ]
    const many = speakers > 1
    return {
      family: 'matcha',
      files: {
        acousticModel: name,
        vocoder,
        tokens: 'tokens.txt',
        ...(byLexicon && { lexicon: lexicon ?? 'lexicon.txt' }),
      },
      espeak: spelled || both,
      ...(!byLexicon && { espeakVoice: voice }),
      sampleRate,
      speakers: Math.max(1, speakers),
      voices: Array.from({ length: Math.max(1, speakers) }, (_, speaker) => ({
        name: many ? String(speaker) : 'default',
        label: many ? `Speaker ${speaker}` : 'Default',
        speaker,
        languages,
      })),
    }
  }
}
