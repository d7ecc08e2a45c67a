import { type SentenceTable, wordSet } from '../language.ts'

/** How Polish sentences end; an ordinal with a stop goes before a small letter, which ends none. */
export const POLISH_SENTENCES: SentenceTable = {
  open: wordSet(
    `dr prof mgr inż hab lek gen płk kpt por ppor sierż plut kpr adm marsz asp nadkom podkom insp ks kard o bł św
    red mec arch dyr kier doc p pp im ul al pl os np m.in tzn tj ok tzw wg zob dot ds ang niem franc fr łac ros hiszp
    wł ur zm woj pow gm bryg dyw med wet m.st ew ewent właśc pt ps pseud sp vs śr maks min temp wys szer dł godz tel
    kom wew wewn dn płd płn wsch zach i.in pn pon wt czw pt sob niedz nd sty lut mar kwi cze lip sie wrz paź lis gru m
    z j ww rzym cyt oprac przyp tłum stud prez przew ub op p.o d n ost nadzw`,
  ),
  beforeNumber: wordSet(
    `nr str s ss rozdz art ust pkt par lit poz t cz z kl rys tab ryc il m lok pok bl kol skr sygn wyd odc vol obj`,
  ),
  closing: wordSet(
    `itd itp in r w br bm n.e p.n.e z.o.o o.o s.a tys szt egz proc sek tyg mies pkt gr zł cd c.d cdn lp jw b.r b.m n.p.m
    kw l b.d bd wz ha`,
  ),
  starters: wordSet(
    `to ten ta te on ona ono oni one ja ty my wy jest są był była było były nie tak ale i a więc gdy kiedy gdzie jak co
    kto w we na po do od za z ze przed przez dla o u już dziś dzisiaj jutro wczoraj potem teraz tam tu tutaj jednak także
    również wszyscy każdy może być czy że bo jego jej ich mój moja nasz nasza pan pani jeden jedna`,
  ),
  dates: wordSet(
    `stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia r roku wieku w`,
  ),
  ordinalStop: false,
  complete: true,
}
