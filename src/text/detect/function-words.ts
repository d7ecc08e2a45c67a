/**
 * The commonest words that carry grammar rather than meaning, of languages in Latin letters. A
 * sentence seldom has none, and names, numbers and borrowed words are not among them.
 */
const WORDS: { readonly [language: string]: string } = {
  en: 'the of and to in is was that it for on are with as at be this have from or had by not but what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into has more no way could people my than been who its now did get may i you he they me us our am yes don’t it’s i’m hello hi once please thank thanks upon',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren hat haben wird werden wurde mit von zu zum zur im in auf für an bei nach aus auch noch nur schon wie was wer wenn dass daß als er sie es wir ihr ich du mich dich uns sich kein keine mein dein sein über unter durch ja nein doch sehr mehr hier da heute morgen guten danke hallo bitte',
  fr: 'le la les un une des du de et ou mais est sont était être avoir ai as a avons avez ont ne pas plus que qui quoi dans sur sous avec sans pour par ce cette ces il elle on nous vous ils elles je tu me te se mon ma mes ton son sa ses leur au aux si très bien comme tout tous oui non où bonjour merci c’est j’ai d’un d’une n’est qu’il',
  es: 'el la los las un una unos unas de del y o pero es son era está están ser estar ha han no que qué quien como cómo en con sin por para al se me te le lo les nos su sus mi mis tu muy más ya si sí también cuando donde porque este esta esto ese eso todo todos hay fue hola gracias yo él ella',
  it: 'il lo la i gli le un uno una di del della dei delle e o ma è sono era essere ha hanno ho non che chi come in con senza per da dal al alla si mi ti ci vi mio mia tuo suo sua molto più già se sì anche quando dove perché questo questa quello tutto tutti c’è nel nella sul ciao grazie io lui lei noi',
  pt: 'o a os as um uma uns umas de do da dos das e ou mas é são era está estão ser não que quem como em no na nos nas com sem por para ao à se me te lhe seu sua meu minha muito mais já sim também quando onde porque este esta isso tudo todos há foi olá obrigado eu ele ela nós você bom dia',
  nl: 'de het een en of maar is zijn was waren heeft hebben wordt werd niet met van te naar in op voor aan bij uit ook nog al hoe wat wie als dat die dit deze er ik jij je hij zij ze wij we jullie mij hem haar ons geen mijn jouw over onder door ja nee heel meer hier daar goed dank hallo',
  sv: 'den det en ett och eller men är var har hade blir inte med av till i på för om hos från ut också ännu bara hur vad vem som när att jag du han hon vi ni de dem mig dig oss sig min din sin över under genom ja nej mycket mer här där nu god tack ska kan hej',
  da: 'den det en et og eller men er var har havde bliver ikke med af til i på for om hos fra ud også endnu kun hvordan hvad hvem som når at jeg du han hun vi de dem mig dig os sig min din sin over under gennem ja nej meget mere her der nu god tak skal kan hej',
  nb: 'den det en ei et og eller men er var har hadde blir ikke med av til i på for om hos fra ut også ennå bare hvordan hva hvem som når at jeg du han hun vi dere de dem meg deg oss seg min din sin over under gjennom ja nei mye mer her der nå god takk skal kan hei',
  fi: 'ja tai mutta on ovat oli olivat ei en et emme että joka jotka mikä mitä kuka kun jos niin kuin se ne tämä nämä minä sinä hän me te he minun sinun hänen olen olet olemme myös vain vielä jo nyt siellä täällä hyvin hyvää kiitos kanssa ennen jälkeen hei',
  pl: 'i a ale lub oraz jest są był była było nie tak się że co kto jak gdzie kiedy w we z ze na do od po za przez dla o u ja ty on ona my wy oni mnie ciebie go jej ich mój twój jego to ten ta te bardzo już tylko też dzień dobry dziękuję',
  cs: 'a ale nebo je jsou byl byla bylo není ne ano se si že co kdo jak kde kdy v ve z ze na do od po za pro o u já ty on ona my vy oni mě tebe ho jí jich můj tvůj jeho to ten ta velmi už jen také dobrý den děkuji jsem',
  sk: 'a ale alebo je sú bol bola bolo nie áno sa si že čo kto ako kde kedy v vo z zo na do od po za pre o u ja ty on ona my vy oni mňa teba ho jej ich môj tvoj jeho to ten tá veľmi už len tiež dobrý deň ďakujem som',
  ro: 'și sau dar este sunt era nu da că ce cine cum unde când în cu fără pe la din de pentru prin eu tu el ea noi voi ei mă te îl o ne vă un o niște al a ai ale meu tău său acest această foarte mai deja doar bună mulțumesc',
  hu: 'a az és vagy de van vannak volt nem igen hogy mi ki mit hogyan hol mikor én te ő mi ti ők engem téged ezt azt egy is csak már még nagyon jó napot köszönöm meg el ki be fel le',
  tr: 've veya ama bir bu şu o ben sen biz siz onlar değil evet hayır var yok ne kim nasıl nerede için ile gibi çok daha da de mi mı mu mü her hiç iyi günler teşekkür ederim',
  id: 'yang dan atau tetapi adalah ini itu di ke dari untuk dengan tidak ya saya kamu dia kami kita mereka apa siapa bagaimana akan sudah belum juga sangat lebih terima kasih pada oleh',
  ca: 'el la els les un una de del i o però és són era estar ha han no que qui com en amb sense per al es em et li ho ens seu seva meu molt més ja sí també quan on perquè aquest aquesta això tot hi bon dia gràcies jo ell',
  hr: 'i a ali ili je su bio bila bilo nije ne da se što tko kako gdje kada u na od do po za s sa o ja ti on ona mi vi oni mene tebe ga joj ih moj tvoj njegov to taj ta vrlo već samo također dobar dan hvala sam',
  et: 'ja või aga on oli ei et kes mis kuidas kus millal kui nii see need mina sina tema meie teie nemad minu sinu olen oled ka ainult veel juba nüüd siin seal väga tere aitäh koos enne pärast',
  lv: 'un vai bet ir bija nav nē jā ka kas kā kur kad uz no ar bez par pie es tu viņš viņa mēs jūs viņi mans tavs šis šī tas ļoti jau tikai arī labdien paldies',
  lt: 'ir ar bet yra buvo nėra ne taip kad kas kaip kur kada į iš su be apie prie aš tu jis ji mes jūs jie mano tavo šis ši tai labai jau tik taip pat laba diena ačiū',
  vi: 'và hoặc nhưng là của không có được cho với này đó tôi bạn anh chị nó chúng ta họ gì ai như thế nào ở đâu khi nào rất đã đang sẽ một các những cảm ơn xin chào',
}

const languagesOf = new Map<string, string[]>()
for (const [language, line] of Object.entries(WORDS)) {
  for (const word of new Set(line.split(' '))) {
    const known = languagesOf.get(word)
    if (known === undefined) languagesOf.set(word, [language])
    else known.push(language)
  }
}

/** The languages, by their base tags, among whose function words a word is. Lower case. */
export function functionWordOf(word: string): readonly string[] {
  return languagesOf.get(word.replaceAll("'", '’')) ?? []
}
