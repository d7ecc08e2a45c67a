import { type SentenceTable, wordSet } from '../language.ts'

/** How German sentences end; a number with a stop is an ordinal there. */
export const GERMAN_SENTENCES: SentenceTable = {
  open: wordSet(
    `dr prof hr fr frl hrn dipl ing st z.b d.h u.a o.ä u.ä i.d.r z.t v.a s.o s.u bzw vgl ca
    evtl ggf inkl exkl zzgl sog insb bes gem lt geb gest verh allg urspr z b d h u a i e max min
    jh mio mrd tsd abb abs aufl ausg bd bearb begr ebd einschl entspr gegr hl hrsg jg kgl m.e
    m.w nachf p.a röm schw spez str teilw tel u.u v.chr n.chr verf vorm wg zit zw`,
  ),
  beforeNumber: wordSet('nr s kap abb abs art bd fig tab vers ziff §'),
  closing: wordSet('usw etc u.s.w u.a u.v.m usf ff gmbh v.chr n.chr jr sen jun uhr'),
  starters: wordSet(
    `der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man und aber
    oder doch denn sondern so dann da dort hier wenn als wie wo was wer warum weil obwohl nach
    vor in im am an auf aus bei mit von zu zum zur für gegen ohne um durch nun jetzt heute gestern
    morgen auch nur noch schon sein seine ihre mein meine dein unser dieser diese dieses jeder
    jede jedes alle viele manche einige kein keine ist sind war waren hat haben wird werden`,
  ),
  dates: wordSet(
    `januar jänner februar feber märz april mai juni juli august september oktober november
    dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez jahrhundert klasse auflage`,
  ),
  ordinalStop: true,
  complete: true,
}
