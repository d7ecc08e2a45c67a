import { type SentenceTable, wordSet } from '../language.ts'

/** How French sentences end. */
export const FRENCH_SENTENCES: SentenceTable = {
  open: wordSet(
    `m mm mr mme mlle melle dr drs pr prof me mgr st ste gén gal cdt sgt cf p.ex p c.-à-d c.à.d
    env av apr ap bd bld blvd boul ave fg fbg hab id ibid op cit réf ref resp vs j adr app appt apt bât
    bibl collab compl dép dépt éd fasc inv ital loc rem tél pp chap fig sect tab trad p.-ex par.ex
    pers all chem fbg pass c.-a-d i.e e.g n.b lun ven janv févr fév avr juil boul rte sq imp lt chem pl rés c ét`,
  ),
  beforeNumber: wordSet(
    `jeu cap col tel n no nos nº n° vol art t ch al mar mer sam dim sept oct nov déc v th ép`,
  ),
  closing: wordSet(
    'etc j.-c j.c s.a jr sr cie ltd inc p.-s s.v.p r.s.v.p n.-b e.-u é.-u a.m p.m s.a.r.l',
  ),
  starters: wordSet(
    `le la les un une des ce cet cette ces il elle ils elles on nous vous je tu mais et ou donc
    or ni car alors puis ici là quand où qui que quoi pourquoi comment si dans en sur sous avec
    sans pour par depuis après avant pendant aujourd'hui hier demain son sa ses leur leurs notre
    votre mon ma mes c'est c'était ça cela ceci tout tous toute toutes plusieurs quelques lors
    chaque certains certaines aucun aucune malgré selon ainsi enfin ensuite cependant pourtant
    toutefois néanmoins bien très trop plus moins même déjà encore toujours jamais a-t-il est-ce
    j'ai j'étais il y n'est-ce l'an d'après d'autres deux trois voici voilà merci oui non quel quelle`,
  ),
  dates: wordSet(
    `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche`,
  ),
  ordinalStop: false,
  complete: true,
}
