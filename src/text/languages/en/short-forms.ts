/** How a short form is said. */
export interface ShortForm {
  readonly said: string
}

/** Reads `short said` from a text parted by `|` and lines; both with and without a capital. */
function forms(text: string): [string, ShortForm][] {
  return text.split(/[|\n]/).flatMap((part): [string, ShortForm][] => {
    const [, short = '', said = ''] = /^\s*(\S+) (.*)$/.exec(part) ?? []
    if (short === '') return []
    return [
      [short, { said }],
      [upper(short), { said: upper(said) }],
    ]
  })
}

function upper(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
}

/** Short forms by how they are written, without their stop. */
export const SHORT_FORMS: ReadonlyMap<string, ShortForm> = new Map([
  ...forms(`etc et cetera|vs versus|viz namely|approx approximately|dept department|depts departments
attn attention|incl including|excl excluding|hrs hours|mins minutes|secs seconds|yrs years|mos months
wks weeks|govt government|gov't government|misc miscellaneous|assoc associate|assn association
asst assistant|avg average|contd continued|cont'd continued|intl international|int'l international|nat'l national
natl national|mfg manufacturing|mfr manufacturer|mgmt management|mgr manager|mtg meeting|qtr quarter|qtrs quarters|pkg package
qty quantity|recd received|rec'd received|reqd required|req'd required|acct account|amt amount
appt appointment|tbsp tablespoon|tsp teaspoon|doz dozen|hwy highway|univ university|bldg building
blvd boulevard|pkwy parkway|ibid ibidem|addl additional|addn addition|ea each|bros brothers
approx approximately|admin administrator|dist district|hosp hospital|Sept September|maj major
min minimum|max maximum|tel telephone|temp temperature|apt apartment|cont continued|est established
ext extension|ref reference|resp respectively|spec specification|specs specifications
std standard|subj subject|tech technology|conf conference|cert certificate|div division
ed edition|eds editors|equiv equivalent|exec executive|lang language|orig original|pop population
prev previous|prob probably|prod product|publ published|sched schedule|wt weight|ht height
abbr abbreviation|addr address|diff difference|freq frequency|gal gallon|dia diameter|lab laboratory
opp opposite|pg page|pgs pages|para paragraph|paras paragraphs|sq square|cu cubic|hr hour|yr year
wk week|mo month|tbd to be determined|cf compare|ca circa|esp especially|pseud pseudonym|suppl supplement
trans translated|rev revised|vol volume|vols volumes|neg negative|pos positive|lit literally
fig figuratively|syn synonym|ant antonym|adj adjective|adv adverb|gen general|lib library
obs obsolete|poss possibly|num number|nos numbers|ch chapter`),
  // As names of firms, places and people they begin with a capital; in lower case they are words.
  ...forms(`Inc Incorporated|Ltd Limited|Corp Corporation|Co Company|Cos Companies|Jr Junior|Sr Senior
Esq Esquire|Ave Avenue|Rd Road|Ln Lane|Sq Square|Hwy Highway|Ste Suite|Soc Society|Inst Institute
Acad Academy|Comm Commission|Fed Federal|Ctr Center|Mtn Mountain|Mts Mountains|Pkwy Parkway|Univ University
Bros Brothers|Assn Association|Dept Department|Dist District|Div Division|Ala Alabama|Ariz Arizona
Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|Fla Florida|Ill Illinois|Ind Indiana
Kan Kansas|Kans Kansas|Ky Kentucky|Md Maryland|Mich Michigan|Minn Minnesota|Mont Montana|Neb Nebraska
Nebr Nebraska|Nev Nevada|Okla Oklahoma|Ore Oregon|Tenn Tennessee|Tex Texas|Vt Vermont|Wis Wisconsin
Wyo Wyoming|Wash Washington|Pa Pennsylvania|Penn Pennsylvania|Del Delaware|Ont Ontario|Que Quebec
Phila Philadelphia`).filter(([short]) => /^\p{Lu}/u.test(short)),
])

/** Short forms that at the end of a sentence, where the stop ends it, are words: `He saw the min.` */
export const WORDS_WHEN_LAST: ReadonlySet<string> = new Set(
  `min max temp apt cont est ref spec specs tech div ed gal lab wt pop lit fig ant gen lib pos dia
  diff lang prod orig exec ext sq ca cf esp hr yr wk mo ch adv num rev syn trans neg conf cert prob Co
  Ala Ark Ill Ind Kan Md Nev Ore Tex Wash Pa Penn Del Min Max Sq Rd sched pg`.split(/\s+/),
)

/** Short forms before a number: `No. 5`, `Fig. 3`. */
export const NUMBERED: { readonly [short: string]: string } = {
  no: 'number',
  nos: 'numbers',
  nr: 'number',
  fig: 'figure',
  figs: 'figures',
  vol: 'volume',
  vols: 'volumes',
  ch: 'chapter',
  chs: 'chapters',
  chap: 'chapter',
  sec: 'section',
  secs: 'sections',
  sect: 'section',
  art: 'article',
  arts: 'articles',
  eq: 'equation',
  eqs: 'equations',
  p: 'page',
  pp: 'pages',
  pg: 'page',
  pgs: 'pages',
  par: 'paragraph',
  para: 'paragraph',
  op: 'opus',
  app: 'appendix',
  ver: 'version',
  tab: 'table',
  ex: 'example',
  pt: 'part',
  ep: 'episode',
  iss: 'issue',
  bk: 'book',
  l: 'line',
  ll: 'lines',
  ref: 'reference',
  refs: 'references',
  rm: 'room',
  col: 'column',
  ln: 'line',
  lec: 'lecture',
  ed: 'edition',
  ca: 'circa',
  c: 'circa',
  approx: 'approximately',
  ext: 'extension',
  est: 'established',
  max: 'maximum',
  min: 'minimum',
  temp: 'temperature',
  tel: 'telephone',
  vv: 'verses',
  sc: 'scene',
  v: 'versus',
}
