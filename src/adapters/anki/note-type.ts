/** Of the note type, the same in every package, so that a later one updates what an earlier brought. */
export const NOTE_TYPE_ID = 1_763_762_400_011

const FRONT = '{{Audio}}\n<div dir="auto">{{type:Text}}</div>'
const BACK = '{{FrontSide}}\n<hr id="answer">\n<div class="text" dir="auto">{{Text}}</div>'
const STYLE = `.card { font-family: sans-serif; font-size: 24px; text-align: center; }
.text { margin-top: 1em; }`

/** Names of the fields, in the order in which notes hold them. */
export const FIELDS = ['Audio', 'Text', 'Tags'] as const
/** Place of the field by which notes are sorted: the text. */
const SORT_FIELD = 1

/** The note type "Dictation": hear it and type it, then see it. `models` of a collection. */
export function noteTypes(modifiedSec: number, deckId: number): object {
  return {
    [NOTE_TYPE_ID]: {
      id: NOTE_TYPE_ID,
      name: 'Dictation',
      type: 0,
      mod: modifiedSec,
      usn: -1,
      sortf: SORT_FIELD,
      did: deckId,
      tmpls: [
        {
          name: 'Hear and write',
          ord: 0,
          qfmt: FRONT,
          afmt: BACK,
          bqfmt: '',
          bafmt: '',
          did: null,
        },
      ],
      flds: FIELDS.map((name, ord) => ({
        name,
        ord,
        sticky: false,
        rtl: false,
        font: 'Arial',
        size: 20,
        media: [],
      })),
      css: STYLE,
      latexPre: '',
      latexPost: '',
      // Which cards a note has: the one, if the first field is not empty.
      req: [[0, 'any', [0]]],
      tags: [],
      vers: [],
    },
  }
}
