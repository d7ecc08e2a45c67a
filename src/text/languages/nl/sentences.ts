import { type SentenceTable, wordSet } from '../language.ts'

/** How Dutch sentences end. */
export const DUTCH_SENTENCES: SentenceTable = {
  open: wordSet(
    `dr drs prof ir ing mr ds bc st jhr jkvr lic dhr mevr mw mej fam bijv b.v bv ca vgl evt incl excl
    max min zgn z.g resp m.n o.a o.m d.w.z m.a.w i.v.m i.p.v t.a.v t.o.v n.a.v a.d.h.v d.m.v m.b.t
    m.b.v i.c.m i.h.b i.h.a i.t.t t.b.v o.b.v o.l.v o.v.v t.n.v t.g.v m.i.v m.u.v i.h.k.v a.g.v w.o
    m.i z.i t.w v.a vnl geb overl gem afd afb fig tab hfst d.d p.a str gen kol kap lt sgt v n h j
    jl a.s r.k c.q z.m h.m h.k.h z.k.h vlg lett alg a b c d e f g i k l m o p q r s t u w x y z`,
  ),
  beforeNumber: wordSet(
    `nr nrs no art artt blz p pp pag dl par jrg vs verd tel ma di wo do vr za zo jan feb mrt apr jun
    jul aug sep sept okt nov dec`,
  ),
  closing: wordSet(
    `enz etc e.d e.a e.v c.s n.v.t s.v.p a.u.b b.v n.v jr sr v.chr n.chr v.c n.c mln mld mrd u o.i.d
    jl j.l k.k p.p p.st p.j p.d z.o.z b.d ll sec mnd wk st`,
  ),
  starters: wordSet(
    `de het een dit dat deze die ik jij je hij zij ze wij we jullie u er daar hier en maar of want dus
    toen dan als wanneer omdat hoewel terwijl nadat voordat sinds in op aan bij met van voor na tegen
    zonder om door uit over onder tussen tijdens volgens nu vandaag morgen gisteren ook nog niet geen
    zijn haar mijn jouw ons onze hun alle veel sommige elke ieder iedere wat wie waar waarom hoe is was
    zijn waren heeft had hebben wordt werd worden kan kon moet later daarna daarom bovendien echter`,
  ),
  dates: wordSet(
    `januari februari maart april mei juni juli augustus september oktober november december jan feb
    mrt apr jun jul aug sep sept okt nov dec`,
  ),
  ordinalStop: false,
  numberedEnds: /(?:str|ln|pln)$/,
  complete: true,
}
