import { type SentenceTable, wordSet } from '../language.ts'

/** How Italian sentences end. */
export const ITALIAN_SENTENCES: SentenceTable = {
  open: wordSet(
    `a d sig sigg dott dr prof proff avv ing arch geom rag on sen gen col ten mons card cav comm egr
    spett rev mr mrs s p.es ad.es es cfr vd v vv pp pag pagg capp artt voll figg fig tab tav tel cell
    num nr nn lett prot rif trad ibid cit cod op d.lgs art cap vol sez str loc fraz p.zza v.le c.so
    gent ill lun gio sab gen feb genn febb mag magg giu lug ago sett ott nov dic soc uff prov ss`,
  ),
  beforeNumber: wordSet('n no p t par ed co int sc ep h mar mer ven dom set all sec apr max min'),
  closing: wordSet(
    `ecc etc a.c d.c s.p.a s.r.l s.n.c s.a.s jr u.s p.v c.m c.a c.d q.b n.b p.s segg secc gg ca
    c.c c.p c.p.c c.p.p a.m p.m`,
  ),
  starters: wordSet(
    `il lo la i gli le un uno una l' questo questa questi queste quello quella quelli quelle egli
    ella esso essa essi noi voi loro io tu lui lei ma e o però quindi allora così poi qui qua lì là
    quando dove chi che cosa perché come se in con su per tra fra di da a dal dalla dai nel nella
    nei nelle al alla ai alle del della dei delle dopo prima durante oggi ieri domani suo sua suoi
    sue mio mia nostro vostro ogni tutti tutte tutto molti molte alcuni alcune anche non è sono era
    erano ha hanno si c'è infine inoltre invece tuttavia intanto secondo ora già ancora nessuno sì
    no ecco dunque infatti mentre siccome poiché benché solo`,
  ),
  dates: wordSet(
    `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  ),
  ordinalStop: false,
  complete: true,
}
