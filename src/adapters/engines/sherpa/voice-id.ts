/** The parts of `sherpa:<model>/<voice>`. */
export interface VoiceName {
  readonly model: string
  readonly voice: string
}

const PREFIX = 'sherpa:'

/** The id of a voice of a model. */
export function voiceId({ model, voice }: VoiceName): string {
  return `${PREFIX}${model}/${voice}`
}

/** Model and voice of an id; undefined when it is no id of this engine. */
export function readVoiceId(id: string): VoiceName | undefined {
  const slash = id.lastIndexOf('/')
  if (!id.toLowerCase().startsWith(PREFIX) || slash <= PREFIX.length) return undefined
  return { model: id.slice(PREFIX.length, slash), voice: id.slice(slash + 1) }
}
