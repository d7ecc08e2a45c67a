import { type SentenceTable, wordSet } from '../language.ts'

/** How French sentences end. */
export const FRENCH_SENTENCES: SentenceTable = {
  open: wordSet(
    `m mm dr pr me mgr st ste cf p.ex c.-à-d c.à.d env av bd boul fg hab id ibid op cit réf
    resp vs apr j adr app appt bibl cap col coll compl dép éd ex fasc inv ital loc rem tél`,
  ),
  beforeNumber: wordSet('n no nos p pp vol chap fig art t sect ch al par'),
  closing: wordSet('etc av apr j.-c s.a jr sr cie ltd inc'),
  starters: wordSet(
    `le la les un une des ce cet cette ces il elle ils elles on nous vous je tu mais et ou donc
    or ni car alors puis ici là quand où qui que quoi pourquoi comment si dans en sur sous avec
    sans pour par depuis après avant pendant aujourd'hui hier demain son sa ses leur leurs notre
    votre mon ma mes c'est tout tous toute toutes plusieurs quelques`,
  ),
  dates: wordSet(''),
  ordinalStop: false,
  complete: true,
}
