import { type SentenceTable, wordSet } from '../language.ts'

/** How Swedish sentences end. */
export const SWEDISH_SENTENCES: SentenceTable = {
  open: wordSet(
    `dr prof hr fr frk st fil jur med tekn teol leg civ.ing ing kapt lt löjtn t.ex bl.a d.v.s p.g.a
    s.k t.o.m fr.o.m f.d f.n f.ö kl ca ev exkl inkl jfr resp m.a.o i.o.m m.h.a m.h.t m.a.p enl omkr
    max min urspr vanl särsk spec adj anm avd avs fig förf föreg förk kap mots ordf ref
    sekr sid sign tel uppl utg vol övers t bl f.v.b i.st.f st.f d.y d.ä n a b c d e f g h i j k l m o
    p q r s u v w x y z å ä ö`,
  ),
  beforeNumber: wordSet(
    `nr no s sid kap art bd fig tab v vol mom p tel tfn jan feb mar apr jun jul aug sep sept okt nov
    dec mån tis ons tor tors fre lör sön g`,
  ),
  closing: wordSet(
    `etc m.m m.fl o.s.v osv dvs e.d o.d o.dyl dyl e.kr f.kr e.v.t f.v.t v.t jr sr st tr kr milj mdr e.m f.m
    t.v t.h o.s.a p.s u.p.a ö.h ö.h.t forts ggr tim sek`,
  ),
  starters: wordSet(
    `den det de en ett han hon jag du vi ni man och men eller för så då där här om när medan eftersom i på
    av till från med vid efter före innan under över genom mot utan enligt nu idag igår imorgon också
    inte ingen inga alla många några varje min din sin hans hennes vår er deras detta denna dessa vem
    vad var varför hur är var har hade blir blev kan kunde ska skulle måste sedan dessutom dock därför`,
  ),
  dates: wordSet(
    `januari februari mars april maj juni juli augusti september oktober november december jan feb
    mar apr jun jul aug sep sept okt nov dec`,
  ),
  ordinalStop: false,
  numberedEnds: /(?:g|v)$/,
  complete: true,
}
