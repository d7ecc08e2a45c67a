import type { Voice } from '../../../core/voice.ts'
import { parseBlend, plainBlend } from './blend.ts'
import type { ModelReport, ModelVoice } from './model-report.ts'
import { optionsOf } from './options.ts'
import { voiceId } from './voice-id.ts'

/** A recording of a voice to imitate, as the settings name it. */
export interface SherpaReference {
  readonly name: string
  /** Absolute path. */
  readonly audio: string
  /** What is said there; ZipVoice needs to know. */
  readonly text: string
  /** BCP 47 tag; empty: not known. */
  readonly language: string
}

/** A reference with the recording there is now. */
export interface FoundReference extends SherpaReference {
  /** Changes with the recording. */
  readonly revision: string
}

/** What the settings add to the voices of models. */
export interface AddedVoices {
  readonly blends: { readonly [name: string]: string }
  readonly references: readonly FoundReference[]
}

/** All voices of a model: its own, the named blends that it has the voices for, or the references. */
export function modelVoices(
  model: string,
  report: ModelReport,
  { blends, references }: AddedVoices,
): readonly Voice[] {
  const own = report.voices.map((voice) => ownVoice(model, report, voice))
  const named = Object.entries(blends).flatMap(
    ([name, expression]) => readBlend(model, report, expression, name) ?? [],
  )
  const imitated = report.imitates ? references.map((it) => imitatedVoice(model, report, it)) : []
  return [...own, ...named, ...imitated]
}

/** The voice of a blend; undefined for what is none of this model. */
export function readBlend(
  model: string,
  report: ModelReport,
  expression: string,
  name?: string,
): Voice | undefined {
  try {
    return blendedVoice(model, report, expression, name)
  } catch {
    return undefined
  }
}

/**
 * The voice of a blend; its language and gender are those of the voice there is most of. Undefined
 * when the model cannot blend; throws `invalid_request` for what it has no voices for.
 */
export function blendedVoice(
  model: string,
  report: ModelReport,
  expression: string,
  name: string = plainBlend(expression),
): Voice | undefined {
  if (!report.style || report.voices.some((it) => it.name === name.toLowerCase())) return undefined
  const there = report.voices.filter((it) => it.missing === undefined)
  const parts = parseBlend(
    expression,
    there.map((it) => it.name),
  ).map(({ voice, weight }) => ({ weight, voice: there.find((it) => it.name === voice) }))
  const [most] = [...parts].sort((a, b) => b.weight - a.weight)
  if (!most?.voice) return undefined
  const genders = new Set(parts.filter((it) => it.weight > 0).map((it) => it.voice?.gender))
  const { gender, languages } = most.voice
  return {
    id: voiceId({ model, voice: name }),
    engine: 'sherpa',
    name,
    languages,
    ...(gender && { gender: genders.size > 1 ? 'neutral' : gender }),
    description: `Blend of ${parts.map(({ voice }) => voice?.label).join(', ')}`,
    installed: true,
    options: optionsOf(report.family),
    revision: report.fingerprint,
  }
}

function ownVoice(model: string, report: ModelReport, voice: ModelVoice): Voice {
  const { name, label, languages, gender, missing } = voice
  const description =
    missing === undefined
      ? voice.description
      : [voice.description, missing].filter(Boolean).join('; ')
  return {
    id: voiceId({ model, voice: name }),
    engine: 'sherpa',
    name: label,
    languages,
    ...(gender && { gender }),
    ...(description !== undefined && { description }),
    installed: missing === undefined,
    options: optionsOf(report.family),
    revision: report.fingerprint,
  }
}

function imitatedVoice(model: string, report: ModelReport, reference: FoundReference): Voice {
  const { name, language, revision } = reference
  const others = report.languages.filter((it) => it !== language)
  const languages = language === '' ? report.languages : [language, ...others]
  return {
    id: voiceId({ model, voice: name }),
    engine: 'sherpa',
    name,
    languages: [languages[0] ?? 'und', ...languages.slice(1)],
    description: `Imitates the reference ${name}`,
    installed: true,
    options: optionsOf(report.family),
    imitates: true,
    revision: `${report.fingerprint} ${revision}`,
  }
}
