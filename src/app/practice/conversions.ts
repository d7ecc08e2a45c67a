import { SpeechError } from '../../core/errors.ts'
import type { PracticeItem, RecordingState } from '../../core/practice.ts'
import type { Page } from '../../ports/practice-store.ts'
import type { Conversion } from '../../ports/recording-store.ts'
import type { StoreCall } from '../../ports/task-store.ts'
import { primary } from '../../pipeline/catalogue.ts'
import { checkText } from '../../pipeline/check.ts'
import { placedIn } from '../../tasks/submission.ts'
import { checkWhole, refuse } from './checks.ts'
import type { Clips } from './clips.ts'
import { customFileName, itemOfFile } from './file-name.ts'
import type { House } from './house.ts'
import { checkPage } from './items.ts'
import type { PracticeParts } from './parts.ts'
import type { ConversionRequest, Conversions, PracticeCall } from './practice.ts'
import { createVoiceSettling, recordingOf } from './speech-wanted.ts'

const MAX_REQUESTS = 1000
const DEFAULT_PER_PAGE = 50
const MAX_PER_PAGE = 1000
const MAX_DAYS = 36_500
const DAY_MS = 86_400_000
/** States out of which a recording comes by itself. */
const UNSETTLED = ['waiting', 'queued', 'making', 'made'] as const
/** Recordings that are brought up to date before they are counted or chosen by their state. */
const MOST_LOOKED_AT = 100

/** What conversions need. */
export interface ConversionParts extends House {
  readonly clips: Clips
  /** An item as whoever asks sees it. */
  itemAudio(id: number, call?: PracticeCall): Promise<PracticeItem>
}

/** The error for a conversion that is not there, or not seen by who asks. */
function none(): SpeechError {
  return new SpeechError('not_found', 'Expected the id of a conversion; there is none of this id.')
}

/** The id of a conversion as the dictation API forms it: `20261121_211325_1a2b3c4d`, in UTC. */
export function conversionId(
  text: string,
  atMs: number,
  { md5 }: Pick<PracticeParts, 'md5'>,
): string {
  const time = new Date(atMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '_')
  return `${time}_${md5(text).slice(0, 8)}`
}

/** Who is to speak conversions: the setting, else an MMS voice of the language, else whoever is best. */
export async function conversionVoice(
  { voices, settings: { voice, language } }: Pick<PracticeParts, 'voices' | 'settings'>,
  options: StoreCall,
): Promise<string | undefined> {
  if (voice !== '') return voice
  const all = await voices({}, options)
  const wanted = primary(language)
  return all.find(
    ({ id, name, installed, languages }) =>
      installed &&
      `${id} ${name}`.toLowerCase().includes('mms') &&
      languages.some((tag) => primary(tag) === wanted),
  )?.id
}

/** Makes what speaks the texts of the dictation API. */
export function createConversions(parts: ConversionParts): Conversions {
  const { recordings, settling, upkeep, clips, clock, settings, callOf, current } = parts

  function draftsOf(
    requests: readonly ConversionRequest[],
  ): readonly (Pick<Conversion, 'text' | 'customFilename'> & { readonly fileName?: string })[] {
    return requests.map(({ text, customFilename }, index) => {
      try {
        checkText(text, settings.maxTextChars)
        if (customFilename === undefined) return { text }
        return { text, customFilename, fileName: customFileName(customFilename) }
      } catch (error) {
        throw requests.length === 1 ? error : placedIn(`texts[${index}]`, error)
      }
    })
  }

  /** Brings up to date what is to be chosen, or counted, by its state. */
  async function settleSome(options: StoreCall): Promise<void> {
    if (parts.isFollowing()) return
    const open = await recordings.inStates(UNSETTLED, { ...options, limit: MOST_LOOKED_AT })
    await settling.settleAll(open, options)
  }

  async function get(id: string, call: PracticeCall): Promise<Conversion> {
    const options = callOf(call)
    const found = await recordings.conversion(id, { ...options, owner: call.owner })
    if (!found) throw none()
    const [conversion] = await current([found], options)
    return conversion as Conversion
  }

  return {
    async convert(requests, call = {}) {
      const options = callOf(call)
      if (requests.length < 1 || requests.length > MAX_REQUESTS)
        refuse('texts', `Expected 1 to ${MAX_REQUESTS} texts.`)
      const drafts = draftsOf(requests)
      const { language } = settings
      const voice = await conversionVoice(parts, options)
      const settled = await createVoiceSettling(parts, { strict: false })(
        { language, voice },
        options,
      )
      const nowMs = clock.now()
      const owner = call.owner ?? ''
      const wanted = drafts.map((draft): Conversion => {
        const id = conversionId(draft.text, nowMs, parts)
        const origin = { owner, nowMs, sha256: parts.sha256 }
        return {
          fileName: `tts_${id}.wav`,
          ...draft,
          id,
          owner,
          recording: recordingOf({ text: draft.text, language, voice }, settled, origin),
          submittedMs: nowMs,
        }
      })
      return parts.started(await recordings.convert(wanted, options), options)
    },

    get: (id, call = {}) => get(id, call),

    async list({ states, page = 1, perPage = DEFAULT_PER_PAGE }, call = {}) {
      const options = callOf(call)
      checkPage(page, perPage, MAX_PER_PAGE)
      const query = { states, page, perPage, owner: call.owner }
      const isChosen = ({ recording: { state } }: Conversion): boolean =>
        states === undefined || states.some((it: RecordingState) => it === state)
      if (states !== undefined) await settleSome(options)
      const read = async (): Promise<Page<Conversion>> => {
        const found = await recordings.conversions(query, options)
        return { ...found, entries: await current(found.entries, options) }
      }
      const found = await read()
      // Some have come on meanwhile: others are in their places now.
      return found.entries.every(isChosen) ? found : read()
    },

    async audio(id, call = {}) {
      const { recording } = await get(id, call)
      return clips.audio(recording, { codec: 'wav' }, callOf(call))
    },

    async file(fileName, call = {}) {
      const options = callOf(call)
      const item = itemOfFile(fileName)
      try {
        if (item !== undefined) {
          const { recording } = await parts.itemAudio(item, call)
          return await clips.audio(recording, { codec: 'wav' }, options)
        }
        const found = await recordings.conversionOfFile(fileName, {
          ...options,
          owner: call.owner,
        })
        if (!found) throw none()
        const [conversion] = await current([found], options)
        return await clips.audio((conversion as Conversion).recording, { codec: 'wav' }, options)
      } catch (error) {
        if (!SpeechError.is(error) || !['conflict', 'not_found'].includes(error.code)) throw error
        throw new SpeechError('not_found', 'Expected the name of a file that is there.', {
          cause: error,
        })
      }
    },

    async counts(call = {}) {
      const options = callOf(call)
      await settleSome(options)
      return recordings.counts({ ...options, owner: call.owner })
    },

    async removeFailed(olderThanDays, call = {}) {
      const options = callOf(call)
      checkWhole('days', olderThanDays, 0, MAX_DAYS)
      const removed = await recordings.removeFailed(clock.now() - olderThanDays * DAY_MS, options)
      await upkeep.letAllGo(options)
      return removed
    },
  }
}
