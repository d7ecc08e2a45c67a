import { type SentenceTable, wordSet } from '../language.ts'

/** How German sentences end; a number with a stop is an ordinal there. */
export const GERMAN_SENTENCES: SentenceTable = {
  open: wordSet(
    `mt dr prof hr fr frl hrn dipl ing st z.b d.h u.a o.ä u.ä i.d.r z.t v.a s.o s.u bzw vgl ca
    evtl ggf inkl exkl zzgl sog insb bes gem lt geb gest verh allg urspr z b d h u a i e max 
        abb abs aufl ausg bd bearb begr ebd einschl entspr gegr hl hrsg jg kgl m.e
    m.w nachf mind zz od dt engl frz lat griech ital österr stv stellv städt staatl östl westl nördl südl
    abt anm ausg  einw fa forts ggs inh jahrg kto pos präs red temp vors whg zi ztr n.j d.j d.m a.d 
    ü b c f g k m n o p r s t v w y co med pck pkg bd ü.d m.e i.v i.a i.h.v i.s.v z.hd z.zt dres oblt bgm abg mag ra frl    betr bez bzgl dgl
    eigtl gesch verst ges gez ausschl abzgl incl mtl tägl jährl wöchentl  z.z  bspw ggfs u.zw s.a insbes zz.t p.a röm schw spez str teilw tel u.u   verf vorm wg zit zw`,
  ),
  beforeNumber: wordSet(
    'gr schuhgr az drs bj jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so nrn tel fax bde rn sp kl str pl art.-nr kto.-nr tel.-nr best.-nr nr s kap abb abs art bd fig tab vers ziff §',
  ),
  closing: wordSet(
    'j mon wo tg stk pers std min sek jh jhs mio mrd tsd hbf bhf mwst v.u.z n.u.z u.z a.m i.r ct bsp usw etc u.s.w u.a u.v.m usf ff gmbh v.chr n.chr jr sen jun uhr',
  ),
  starters: wordSet(
    `der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man und aber
    oder doch denn sondern so dann da dort hier wenn als wie wo was wer warum weil obwohl nach
    vor in im am an auf aus bei mit von zu zum zur für gegen ohne um durch nun jetzt heute gestern
    morgen auch nur noch schon sein seine ihre mein meine dein unser dieser diese dieses jeder
    jede jedes alle viele manche einige kein keine ist sind war waren hat haben wird werden
    danach dann später dabei damit dafür daher deshalb deswegen trotzdem jedoch außerdem zudem allerdings
    anschließend zuletzt schließlich insgesamt hierzu dazu darauf daraufhin davor zuvor seitdem bisher
    sonst leider vielleicht natürlich inzwischen mittlerweile nachdem während bevor falls sobald solange
    unsere euer eure ihren seinen meinen deinen diesen diesem welche welcher wem wen niemand jemand
    bitte danke ja nein sie's gibt kann können konnte muss müssen will wollen soll sollen darf dürfen`,
  ),
  dates: wordSet(
    `januar jänner februar feber märz april mai juni juli august september oktober november
    dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez jahrhundert klasse auflage`,
  ),
  ordinalStop: true,
  capitalNouns: true,
  numberedEnds: /(?:str|pl|nr)$/,
  ordinalAfter: wordSet(
    `der die das den dem des im am zum zur vom beim ein eine einen einem einer ihr sein mein unser
    ihre seine meine unsere ihrem seinem ihren seinen ins ans aufs jede jeder jedes diese dieser dieses`,
  ),
  complete: true,
}
