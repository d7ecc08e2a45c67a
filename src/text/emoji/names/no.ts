// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `flagg: {0}|voksen: rødt hår|voksen: kruset hår|voksen: grått hår|voksen: skallet|mann: rødt hår|mann: kruset hår|mann: grått hår|
mann: skallet|kvinne: rødt hår|kvinne: kruset hår|kvinne: grått hår|kvinne: skallet|fotgjenger: vendt mot høyre|kvinnelig fotgjenger: vendt mot høyre|mannlig fotgjenger: vendt mot høyre|
person som kneler: vendt mot høyre|kvinne som kneler: vendt mot høyre|mann som kneler: vendt mot høyre|person med blindestokk: vendt mot høyre|mann med blindestokk: vendt mot høyre|kvinne med blindestokk: vendt mot høyre|person i motorisert rullestol: vendt mot høyre|mann i motorisert rullestol: vendt mot høyre|
kvinne i motorisert rullestol: vendt mot høyre|person i manuell rullestol: vendt mot høyre|mann i manuell rullestol: vendt mot høyre|kvinne i manuell rullestol: vendt mot høyre|løper: vendt mot høyre|kvinnelig løper: vendt mot høyre|mannlig løper: vendt mot høyre|kyss: kvinne, mann|
kyss: mann, mann|kyss: kvinne, kvinne|par med hjerte: kvinne, mann|par med hjerte: mann, mann|par med hjerte: kvinne, kvinne|familie: mann, kvinne, gutt|familie: mann, kvinne, jente|familie: mann, kvinne, jente, gutt|
familie: mann, kvinne, gutt, gutt|familie: mann, kvinne, jente, jente|familie: mann, mann, gutt|familie: mann, mann, jente|familie: mann, mann, jente, gutt|familie: mann, mann, gutt, gutt|familie: mann, mann, jente, jente|familie: kvinne, kvinne, gutt|
familie: kvinne, kvinne, jente|familie: kvinne, kvinne, jente, gutt|familie: kvinne, kvinne, gutt, gutt|familie: kvinne, kvinne, jente, jente|familie: mann, gutt|familie: mann, gutt, gutt|familie: mann, jente|familie: mann, jente, gutt|
familie: mann, jente, jente|familie: kvinne, gutt|familie: kvinne, gutt, gutt|familie: kvinne, jente|familie: kvinne, jente, gutt|familie: kvinne, jente, jente|taster: 10|flagg: England|
flagg: Skottland|flagg: Wales|hudtype 1–2|hudtype 3|hudtype 4|hudtype 5|hudtype 6|paragraftegn|
avsnittstegn|korstegn|dobbeltkorstegn|pil mot venstre|pil venstre med skråstrek|pil mot høyre|pil høyre med skråstrek|pil oppover|
pil nedover|bølgepil mot venstre|bølgepil mot høyre|pil venstre med to mothaker|pil opp med to mothaker|pil høyre med to mothaker|pil ned med to mothaker|pil venstre med styrefjær|
pil høyre med styrefjær|pil venstre fra loddrett strek|pil opp fra vannrett strek|pil høyre fra loddrett strek|pil ned fra vannrett strek|pil opp og ned med underlag|pil venstre med løkke|pil høyre med løkke|
bølgepil mot høyre og venstre|sikksakkpil nedover|pil opp med spiss mot venstre|pil opp med spiss mot høyre|pil ned med spiss mot venstre|pil ned med spiss mot høyre|pil høyre som snur ned|pil ned som snur mot venstre|
halvsirkelpil mot klokken|halvsirkelpil med klokken|pil mot nordvest med strek over|pil venstre over pil høyre mot loddrette streker|pil åpen sirkel mot klokken|pil åpen sirkel med klokken|harpunpil venstre med mothake opp|harpunpil venstre med mothake ned|
harpunpil opp med mothake mot høyre|harpunpil opp med mothake mot venstre|harpunpil høyre med mothake opp|harpunpil høyre med mothake ned|harpunpil ned med mothake mot høyre|harpunpil ned med mothake mot venstre|pil høyre over pil venstre|pil oppover foran pil nedover|
pil mot venstre over pil mot høyre|parallelle piler mot venstre|parallelle piler opp|parallelle piler mot høyre|parallelle piler ned|harpunpil venstre over harpunpil høyre|harpunpil høyre over harpunpil venstre|dobbeltpil venstre|
dobbeltpil venstre med strek|dobbeltpil opp|dobbeltpil høyre|dobbeltpil høyre med strek|dobbeltpil ned|dobbeltpil begge veier|dobbeltpil begge veier med strek|dobbeltpil nordvest|
dobbeltpil nordøst|dobbeltpil sørøst|dobbeltpil sørvest|trippelpil venstre|trippelpil høyre|snirkelpil venstre|snirkelpil høyre|pil opp med to streker|
pil ned med to streker|stiplet pil venstre|stiplet pil opp|stiplet pil høyre|stiplet pil ned|pil venstre mot loddrett strek|pil høyre mot loddrett strek|hul pil venstre|
hul pil opp|hul pil høyre|hul pil ned|hul pil opp fra vannrett strek|pil ned til venstre for pil opp|allkvantor|partiellderivert|eksistenskvantor|
den tomme mengden|matematisk endring|nabla|element i|er ikke element i|inneholder som medlem|slutt på bevis|produkt|
sum|er ikke mindre enn|er ikke lik|er ikke større enn|minustegn|minus-pluss|skråstrek for divisjon|asteriskoperator|
ringoperator|punktoperator|kvadratrot|er proporsjonal med|uendelighetstegn|rett vinkel|vinkel|divisor|
parallell|logisk og|snitt|union|integral|dobbelt integral|konturintegral|derfor|
fordi|forhold|proporsjon|tildeoperator|omvendt tilde|speilvendt liggende s|asymptotisk lik|tilnærmet lik|
er tilnærmet lik|kongruent|tilnærmet lik bildet|ring i likhetstegn|identisk lik|strengt ekvivalent|er mindre enn eller lik|er større enn eller lik|
mindre enn over likhetstegn|større enn over likhetstegn|mye mindre enn|mye større enn|mellom|tilnærmet større enn|kommer før|kommer etter|
kommer ikke etter|delmengde av|supermengde|delmengde lik|supermengde lik|plusstegn i sirkel|minustegn i sirkel|multipliseringstegn i sirkel|
skråstrek for divisjon i sirkel|prikkoperator i sirkel|ringoperator i sirkel|stjerneoperator i sirkel|plusstegn i firkant|minustegn i firkant|falsum|tvinger ikke|
kommer før under relasjon|kommer etter under relasjon|inneholder ikke som normal delgruppe lik|original|hermitisk konjugert matrise|rettvinklet trekant|n-ær logisk eller|n-ært snitt|
n-ær union|prikkoperator|stjerneoperator|naturlig skjøt|dobbelt snitt|veldig mye mindre enn|veldig mye større enn|loddrett ellipse|
sentrert vannrett ellipse|diagonal ellipse opp mot høyre|diagonal ellipse ned mot høyre|åttendelsnote|note-b|note-kryss|glisefjes|glisende fjes med vidåpne øyne|
glisende fjes med smilende øyne|glisefjes med smilende øyne|smil med sammenknepne øyne|glisende fjes som svetter|ruller rundt på gulvet i latter|gledestårer|smiler litt|fjes som er opp-ned|
fjes som smelter|blunkende ansikt|smil med smilende øyne|smil med glorie|smilefjes med hjerter|smilefjes med hjerteøyne|stjerner i øynene|slengkyss|
kyssefjes|smilefjes|kyss med lukkede øyne|kyss med smilende øyne|smilefjes med tåre|nam-nam|rekker tunge|blunker og rekker tunge|
gal|æsj|pengegal|fjes som gir klem|hånden over munnen|fjes med åpne øyne og hånd over munnen|fjes som titter frem bak hendene|hysj|
tenkefjes|fjes som viser honnør|fjes med glidelåsmunn|hevet øyenbryn|nøytral|uttrykksløs|uten munn|fjes med stiplet omriss|
fjes i skyer|lurt smil|misfornøyd|himler med øynene|grimase|puster ut|lyver|skjelvende fjes|
ristende hode|nikkende hode|lettet|tankefull|søvnig|sikler|sover|fjes med poser under øynene|
fjes med munnbind|fjes med termometer|bandasjert hode|kvalm|kaster opp|nyser|varmt fjes|kaldt fjes|
svimmelt fjes|ør|fjes med spiraløyne|eksploderende hode|fjes med cowboyhatt|partyfjes|fjes med forkledning|smilefjes med solbriller|
nerdefjes|fjes med monokkel|forvirret|fjes med diagonal munn|bekymret|litt surt fjes|surt fjes|forbauset|
overrasket|sjokkert|rødmer|fordreid fjes|bedende fjes|fjes som holder tilbake tårene|oppgitt|pine|
redd|engstelig og svetter|puh!|gråter|strigråter|livredd|fortvilet|bommert|
skuffet|kaldsvetter|sliten|trøtt fjes|gjespende fjes|triumferende|rasende|sint|
fjes med symboler over munnen|smilende djevel|sint djevel|hodeskalle|dødningehode|bæsj|klovnefjes|japansk troll|
tengu|spøkelse|romvesen|rommonster|robot|smilende katt med åpen munn|flirende katt med smilende øyne|katt med gledestårer|
smilende katt med hjerteøyne|katt med ironisk smil|kyssende katt|sliten katt|gråtende katt|surmulende katt|ser ingenting ondt|hører ingenting ondt|
sier ingenting ondt|kjærlighesbrev|hjerte med pil|hjerte med bånd|skinnende hjerte|voksende hjerte|bankende hjerte|snurrende hjerter|
to hjerter|hjertedekorasjon|utropstegn med hjerte|knust hjerte|hjerte i brann|lindret hjerte|rødt hjerte|rosa hjerte|
oransje hjerte|gult hjerte|grønt hjerte|blått hjerte|lyseblått hjerte|lilla hjerte|brunt hjerte|svart hjerte|
grått hjerte|hvitt hjerte|kyssemerke|hundre poeng|sinne|slåsskampsky|krasj|svimmel|
svettedråper|stikker av|hull i bakken|snakkeboble|øye i snakkeboble|snakkeboble mot venstre|sint snakkeboble mot høyre|tankeboble|
zzz|vinkende hånd|løftet håndbak|flat hånd med spredte fingre|hevet hånd|Vulcan-hilsen|hånd mot høyre|hånd mot venstre|
håndflaten ned|håndflaten opp|håndflate hevet mot venstre|håndflate hevet mot høyre|OK-hånd|hånd med fingertuppene sammen|hånd som klyper|seierstegn|
kryssede fingre|hånd med pekefinger og tommel krysset|glad i deg-tegn|rock’n’roll|ring meg-hånd|peker mot venstre – bakhånd|peker mot høyre – bakhånd|peker opp – bakhånd|
langfinger|peker ned – bakhånd|peker opp|pekefinger peker på leseren|tommel opp|tommel ned|hevet knyttneve|knyttneve|
knyttneve mot venstre|knyttneve mot høyre|klappende hender|hevede hender|hjertehender|åpne hender|håndflatene sammen|håndhilse|
foldede hender|skrivende hånd|neglelakk|selfie|biceps|mekanisk arm|mekanisk bein|bein|
fot|øre|øre med høreapparat|nese|hjerne|hjertemuskel|lunger|tann|
knokkel|øyne|øye|tunge|munn|bite seg i leppen|baby|barn|
gutt|jente|voksen|Person: blond|mann|person: skjegg|mann: skjegg|mann: blond|
kvinne|kvinne: skjegg|kvinne: blond|eldre voksen|eldre mann|eldre kvinne|rynker brynene|mann som rynker brynene|
kvinne som rynker brynene|furter|mann som furter|kvinne som furter|gestikulerer NEI|mann som gestikulerer NEI|kvinne som gestikulerer NEI|gestikulerer OK|
mann som gestikulerer OK|kvinne som gestikulerer OK|hjelpende person|hjelpende mann|hjelpende kvinne|rekker opp hånden|mann som rekker opp hånden|kvinne som rekker opp hånden|
døv person|døv mann|døv kvinne|bukker|bukkende mann|bukkende kvinne|slår hånden mot pannen|mann som slår hånden mot pannen|
kvinne som slår hånden mot pannen|trekker på skuldrene|mann som trekker på skuldrene|kvinne som trekker på skuldrene|helsearbeider|mannlig helsearbeider|kvinnelig helsearbeider|student|
mannlig student|kvinnelig student|lærer|mannlig lærer|kvinnelig lærer|dommer|mannlig dommer|kvinnelig dommer|
gårdbruker|mannlig gårdbruker|kvinnelig gårdbruker|kokk|mannlig kokk|kvinnelig kokk|mekaniker|mannlig mekaniker|
kvinnelig mekaniker|industriarbeider|mannlig industriarbeider|kvinnelig industriarbeider|kontorarbeider|mannlig kontorarbeider|kvinnelig kontorarbeider|forsker|
mannlig forsker|kvinnelig forsker|IT-ekspert|mannlig IT-ekspert|kvinnelig IT-ekspert|artist|mannlig artist|kvinnelig artist|
kunstner|mannlig kunstner|kvinnelig kunstner|pilot|mannlig pilot|kvinnelig pilot|astronaut|mannlig astronaut|
kvinnelig astronaut|brannkonstabel|mannlig brannkonstabel|kvinnelig brannkonstabel|politibetjent|mannlig politibetjent|kvinnelig politibetjent|detektiv|
mannlig detektiv|kvinnelig detektiv|gardist|mannlig gardist|kvinnelig gardist|ninja|anleggsarbeider|mannlig anleggsarbeider|
kvinnelig anleggsarbeider|person med krone|prins|prinsesse|turbankledd person|turbankledd mann|turbankledd kvinne|mann med kinesisk lue|
kvinne med hodeslør|person i smoking|mann i smoking|kvinne i smoking|person med slør|mann med slør|kvinne med slør|gravid kvinne|
gravid mann|gravid person|ammer|kvinne som mater baby|mann som mater baby|person som mater baby|babyengel|julenissen|
julenissemor|julenisse|superhelt|mannlig superhelt|kvinnelig superhelt|superskurk|mannlig superskurk|kvinnelig superskurk|
trollperson|trollmann|trollkvinne|fe|mannlig fe|kvinnelig fe|vampyr|mannlig vampyr|
kvinnelig vampyr|havperson|havmann|havfrue|alv|mannlig alv|kvinnelig alv|ånd|
mannlig ånd|kvinnelig ånd|zombie|mannlig zombie|kvinnelig zombie|troll|hårete vesen|ansiktsmassasje|
mann som får ansiktsmassasje|kvinne som får ansiktsmassasje|hårklipp|mann som får hårklipp|kvinne som får hårklipp|fotgjenger|mannlig fotgjenger|kvinnelig fotgjenger|
person som står|mann som står|kvinne som står|person som kneler|mann som kneler|kvinne som kneler|person med blindestokk|mann med blindestokk|
kvinne med blindestokk|person i motorisert rullestol|mann i motorisert rullestol|kvinne i motorisert rullestol|person i manuell rullestol|mann i manuell rullestol|kvinne i manuell rullestol|løper|
mannlig løper|kvinnelig løper|ballettdanser|dansende kvinne|dansende mann|svevende mann i dress|personer med kaninører|menn med kaninører|
kvinner med kaninører|person i badstu|mann i badstu|kvinne i badstu|klatrer|mannlig klatrer|kvinnelig klatrer|fekter|
hesteveddeløp|skiløper|snowboarder|golfspiller|mannlig golfspiller|kvinnelig golfspiller|surfer|mannlig surfer|
kvinnelig surfer|person i robåt|mann i robåt|kvinne i robåt|svømmer|mannlig svømmer|kvinnelig svømmer|person med ball|
mann med ball|kvinne med ball|vektløfter|mannlig vektløfter|kvinnelig vektløfter|syklist|mannlig syklist|kvinnelig syklist|
terrengsyklist|mann på terrengsykkel|kvinne på terrengsykkel|slå hjul|mann som slår hjul|kvinne som slår hjul|brytere|mannlige brytere|
kvinnelige brytere|vannpolo|mannlig vannpolospiller|kvinnelig vannpolospiller|håndball|mannlig håndballspiller|kvinnelig håndballspiller|sjonglering|
mannlig sjonglør|kvinnelig sjonglør|lotusstilling|mann i lotusstilling|kvinne i lotusstilling|person i badekar|person i seng|personer som leier|
kvinner som leier|mann og kvinne som leier|menn som leier|kyss|par med hjerte|snakkende hode i profil|silhuett av byste|silhuett av byster|
klem|familie|familie: voksen, voksen, barn|familie: voksen, voksen, barn, barn|familie: voksen, barn|familie: voksen, barn, barn|fotavtrykk|fingeravtrykk|
rødt hår|kruset hår|grått hår|skallet|apefjes|ape|gorilla|orangutang|
hundefjes|hund|førerhund|servicehund|puddel|ulv|rev|vaskebjørn|
kattefjes|katt|svart katt|løve|tigerfjes|tiger|leopard|hestefjes|
elg|esel|hest|enhjørning|sebra|hjort|bison|kufjes|
okse|vannbøffel|ku|grisefjes|gris|villsvin|grisetryne|bukk|
søye|geit|dromedar|kamel|lama|sjiraff|elefant|mammut|
neshorn|flodhest|musefjes|mus|rotte|hamster|kaninfjes|kanin|
ekorn|bever|pinnsvin|flaggermus|bjørn|isbjørn|koala|panda|
dovendyr|oter|stinkdyr|kenguru|grevling|poteavtrykk|kalkun|høne|
hane|nyklekket kylling|kylling|kylling forfra|fugl|pingvin|fredsdue|ørn|
and|svane|ugle|dronte|fjær|flamingo|påfugl|papegøye|
vinge|svart fugl|gås|føniks|frosk|krokodille|skilpadde|firfisle|
slange|dragefjes|drage|sauropod|T-Rex|sprutende hval|hval|delfin|
spekkhogger|sel|fisk|tropisk fisk|kulefisk|hai|blekksprut|spiralskjell|
korall|manet|krabbe|hummer|reke|akkar|østers|snegle|
sommerfugl|insekt|maur|honningbie|bille|marihøne|gresshoppe|kakerlakk|
edderkopp|spindelvev|skorpion|mygg|flue|mark|mikrobe|bukett|
kirsebærblomst|hvit blomst|lotusblomst|rosett|rose|vissen blomst|hibiskus|solsikke|
blomst|tulipan|hyasint|spire|potteplante|bartre|løvtre|palme|
kaktus|risplante|urteblader|trekløver|firkløver|lønneblad|høstblad|blader i vind|
tomt rede|rede med egg|sopp|bladløst tre|druer|melon|vannmelon|mandarin|
sitron|lime|banan|ananas|mango|rødt eple|grønt eple|pære|
fersken|kirsebær|jordbær|blåbær|kiwi|tomat|oliven|kokosnøtt|
avokado|aubergine|potet|gulrot|maiskolbe|rød chili|paprika|agurk|
bladgrønnsaker|brokkoli|hvitløk|løk|peanøtter|bønner|kastanje|ingefærrot|
ertebelg|brun sopp|rotgrønnsak|brød|croissant|bagett|pitabrød|saltkringle|
bagel|pannekaker|belgisk vaffel|ostestykke|kjøtt med bein|kyllinglår|kjøttstykke|bacon|
hamburger|pommes frites|pizzastykke|pølse med brød|sandwich|taco|burrito|tamal|
fylt pitabrød|falafel|egg|matlaging|lav gryte med mat|gryterett|fondy|bolle med skje|
grønn salat|popkorn|smør|salt|hermetikk|bento-boks|riskjeks|risball|
kokt ris|karriris|matbolle som damper|spagetti|bakt søtpotet|oden|sushi|fritert reke|
fiskekake med mønster|månekake|dango|dumpling|lykkekake|takeaway-eske|soft-is|slush-is|
iskrem|donut|kjeks|bursdagskake|kakestykke|cupcake|pai|sjokoladeplate|
godteri|kjærlighet på pinne|pudding|honningkrukke|tåteflaske|melkeglass|varm drikke|tekanne|
tekopp|sake|flaske med sprettkork|vinglass|cocktailglass|tropisk drink|ølkrus|ølkrus som skåler|
glass som skåler|whiskyglass|helle væske|kopp med sugerør|boble-te|drikkekartong|mate|isterning|
spisepinner|tallerken med kniv og gaffel|kniv og gaffel|skje|kokkekniv|krukke|amfora|jordklode med Europa og Afrika|
jordklode med Amerika|jordklode med Asia og Australia|jordklode med meridianer|verdenskart|kart over Japan|kompass|snødekt fjell|fjell|
jordskred|vulkan|Fuji-fjellet|telttur|strand med parasoll|ørken|øde øy|nasjonalpark|
stadion|klassisk bygning|bygning under konstruksjon|murstein|stein|tre|hytte|boliger|
falleferdig hus|hus|hus med hage|kontorbygg|japansk postkontor|postkontor|sykehus|bank|
hotell|kjærlighetshotell|dagligvarebutikk|skole|kjøpesenter|fabrikk|japansk slott|slott|
bryllup|Tokyo-tårnet|Frihetsgudinnen|kirke|moské|hindutempel|synagoge|Shinto-alter|
Kaba|fontene|telt|tåkete|stjernenatt|bylandskap|soloppgang over fjell|soloppgang|
bylandskap i skumring|solnedgang|bro om natten|varme kilder|karusellhest|sklie|pariserhjul|berg-og-dal-bane|
barberskilt|sirkustelt|lokomotiv|togvogn|høyhastighetstog|høyhastighetstog med kulenese|tog|tunnelbane|
lokaltog|togstasjon|trikk|monorail|fjellbane|trikkevogn|buss|motgående buss|
trolleybuss|minibuss|ambulanse|brannbil|politibil|motgående politibil|taxi|motgående taxi|
bil|motgående bil|SUV|pickup|varebil|lastebil|traktor|racerbil|
motorsykkel|scooter|manuell rullestol|motorisert rullestol|autorickshaw|sykkel|sparkesykkel|skateboard|
rulleskøyter|busstopp|motorvei|jernbanespor|oljefat|bensinpumpe|hjul|politilys|
horisontale trafikklys|vertikale trafiklys|stoppskilt|anleggsarbeid|anker|livbøye|seilbåt|kano|
speedbåt|passasjerskip|ferge|motorbåt|skip|fly|lite fly|fly som tar av|
fly som lander|fallskjerm|sete|helikopter|svevebane|kabelbane|taubane|satellitt|
rakett|flygende tallerken|resepsjonsklokke|bagasje|ferdig timeglass|startet timeglass|armbåndsur|vekkerklokke|
stoppeklokke|tidtaker|peisur|klokken tolv|klokken halv ett|klokken ett|klokken halv to|klokken to|
klokken halv tre|klokken tre|klokken halv fire|klokken fire|klokken halv fem|klokken fem|klokken halv seks|klokken seks|
klokken halv sju|klokken sju|klokken halv åtte|klokken åtte|klokken halv ni|klokken ni|klokken halv ti|klokken ti|
klokken halv elleve|klokken elleve|klokken halv tolv|nymåne|voksende nymåne|voksende halvmåne|voksende fullmåne|fullmåne|
avtakende fullmåne|avtakende halvmåne|avtakende nemåne|månesigd|nymåneansikt|nymåne med ansikt|nemåne med ansikt|termometer|
sol|fullmåneansikt|solansikt|planet med ringer|stjerne|lysende stjerne|stjerneskudd|melkeveien|
sky|sol bak sky|sky med lyn og regn|sol bak liten sky|sol bak stor sky|sol bak sky med regn|sky med regn|sky med snø|
sky med lyn|tornado|tåke|vindansikt|syklon|regnbue|lukket paraply|paraply|
paraply med regndråper|parasoll på bakken|høyspenning|snøfnugg|snømann|snømann uten snø|komet|ild|
dråpe|bølge|gresskarlykt|juletre|fyrverkeri|stjerneskudd på pinne|kinaputt|stjerner|
ballong|smell-bon-bon|konfettiball|tanabatatre|furudekorasjon|japanske dukker|koinobori|vindspill|
månebeskuelsesseremoni|rød konvolutt|sløyfe|gave|minnesløyfe|inngangsbilletter|billett|militærmedalje|
trofé|idrettsmedalje|gullmedalje|sølvmedalje|bronsemedalje|fotball|baseball|softball|
basketball|volleyball|amerikansk fotball|rugby|tennis|frisbee|bowling|cricket|
landhockey|ishockey|lacrosse|bordtennis|badminton|boksehanske|kampsportdrakt|målnett|
golfflagg|skøyter|fiskestang|dykkermaske|treningstrøye|ski|kjelke|curlingstein|
blink|jojo|papirdrage|vannpistol|biljard|krystallkule|tryllestav|videospill|
joystick|spilleautomat|terning|puslespillbrikke|teddybjørn|piñata|speilkule|matrjosjka|
spar|hjerter|ruter|kløver|bonde|joker|mahjongbrikke med rød drage|spillkort|
teatermasker|innrammet bilde|malerpalett|tråd|synål|garn|knute|briller|
solbriller|beskyttelsesbriller|labfrakk|refleksvest|slips|t-skjorte|bukser|skjerf|
hansker|jakke|sokker|kjole|kimono|sari|badedrakt|truse|
shorts|bikini|dameklær|håndvifte|portemoné|håndveske|clutch-veske|handleposer|
skolesekk|flippflopp|herresko|joggesko|turstøvel|pumps|høyhælt sko|damesandal|
ballettsko|damestøvlett|afrokam|krone|damehatt|flosshatt|studentlue|caps|
militærhjelm|hjelm med hvitt kors|bønnekrans|leppestift|ring|diamant|dempet høyttaler|høyttaler med lavt volum|
høyttaler med middels volum|høyttaler med høyt volum|høyttaler|megafon|posthorn|bjelle|overstreket bjelle|musikk|
note|noter|studiomikrofon|glidebryter|kontrollbrytere|mikrofon|hodetelefoner|radio|
saksofon|trompet|trombone|trekkspill|gitar|piano|fiolin|banjo|
tromme|langtromme|marakas|fløyte|harpe|mobiltelefon|mobiltelefon med pil|telefon|
telefonrør|personsøker|faksmaskin|batteri|lite batteri|støpsel|bærbar datamaskin|stasjonær datamaskin|
skriver|tastatur|datamus|styrekule|datadisk|diskett|optisk plate|DVD|
kuleramme|filmkamera|filmruter|filmfremviser|filmklapper|TV|kamera|kamera med blits|
videokamera|videokassett|forstørrelsesglass mot venstre|forstørrelsesglass mot høyre|stearinlys|lyspære|lommelykt|rød papirlykt|
åpen oljelampe|dekorert notatbok|lukket bok|åpen bok|grønn bok|blå bok|oransje bok|bøker|
notatbok|spiralblokk|side med bøy|pergamentrull|side som vender opp|avis|sammenrullet avis|bokmerkefane|
bokmerke|etikett|mynt|pengesekk|skattkiste|yenseddel|dollarseddel|euroseddel|
pundseddel|penger med vinger|kredittkort|kvittering|stigende diagram med yen|konvolutt|e-post|innkommende konvolutt|
konvolutt med pil|utboks|innboks|pakke|lukket postkasse med flagget oppe|lukket postkasse med flagget nede|åpen postkasse med flagget oppe|åpen postkasse med flagget nede|
postkasse|urne med stemmeseddel|blyant|svart pennesplitt|fyllepenn|penn|pensel|fargestift|
notat|dokumentmappe|arkivmappe|åpen arkivmappe|skillekort|kalender|veggkalender|spiralhefte|
spiralkalender|kartotek|diagram som peker oppover|diagram som peker nedover|stolpediagram|skriveplate|stift|rund stift|
binders|sammenlenkede binders|linjal|trekantlinjal|saks|kartotekboks|arkivskap|papirkurv|
låst|ulåst|låst med penn|låst med nøkkel|nøkkel|gammeldags nøkkel|hammer|øks|
hakke|hammer og hakke|hammer og fastnøkkel|dolk|sverd i kryss|bombe|bumerang|pil og bue|
skjold|håndsag|fastnøkkel|skrutrekker|mutter og skrue|tannhjul|skrutvinge|likearmet skålvekt|
blindestokk|lenke|brutt lenke|kjetting|krok|verktøykasse|magnet|stige|
spade|destillerkolbe|prøverør|petriskål|dna|mikroskop|teleskop|satellittantenne|
sprøyte|bloddråpe|pille|plaster|krykke|stetoskop|røntgen|dør|
heis|speil|vindu|seng|sofa og lampe|stol|toalett|avløpsåpner|
dusj|badekar|musefelle|barberkniv|lotionflaske|sikkerhetsnål|feiekost|kurv|
rull med papir|bøtte|såpe|bobler|tannbørste|svamp|brannslukningsapparat|handlevogn|
sigarett|kiste|gravstein|urne|nazar|hamsa|moai-statue|plakat|
ID-kort|minibankskilt|avfallsskilt|drikkevann|rullestolsymbol|herretoalett|dametoalett|toalettskilt|
babysymbol|do|passkontroll|toll|bagasjebånd|bagasjeoppbevaring|advarsel|barn krysser veien|
ingen adgang|forbudt|sykler forbudt|røyking forbudt|forsøpling ikke tillatt|ikke drikkevann|fotgjengere forbudt|mobiltelefon ikke tillatt|
aldersgrense 18 år|radioaktivt|farlig biologisk materiale|pil opp|pil opp-høyre|pil høyre|pil ned-høyre|pil ned|
pil ned-venstre|pil venstre|pil opp-venstre|pil opp og ned|pil venstre-høyre|pil begge veier med skråstrek|pil som bøyer mot venstre|pil som bøyer mot høyre|
pil som bøyer opp|pil som bøyer ned|vertikale piler med klokken|piler mot klokken|BACK-pil|END-pil|ON!-pil|SOON-pil|
TOP-pil|religiøst samlingssted|atomsymbol|om|Davidstjerne|dharmas hjul|yin yang|latinsk kors|
ortodokst kors|stjerne og halvmåne|fredssymbol|menora|sekstagget stjerne med prikk|khanda|Væren|Tyren|
Tvillingene|Krepsen|Løven|Jomfruen|Vekten|Skorpionen|Skytten|Steinbukken|
Vannmannen|Fiskene|Slangebæreren|bland spor-symbol|gjenta-knapp|gjenta ett spor-knapp|avspillingsknapp|spol framover-knapp|
neste spor-knapp|spill av/pause-knapp|bakover-knapp|spol tilbake-knapp|forrige spor-knapp|oppover-knapp|raskt opp-knapp|nedover-knapp|
raskt ned-knapp|pause-knapp|stopp-knapp|spill inn-knapp|mat ut-knapp|kino|lite lys-knapp|mye lys-knapp|
mobilsignaler|trådløst|vibreringsmodus|mobiltelefon av|kvinnesymbol|mannssymbol|transperson-symbol|gange|
pluss|minus|dele|likhetstegn i fet skrift|uendelig|dobbelt utropstegn|utropstegn og spørsmålstegn|rødt spørsmålstegn|
hvitt spørsmålstegn|hvitt utropstegn|rødt utropstegn|bølgestrek|valutaveksling|dollartegn|legesymbol|resirkuleringssymbol|
fransk lilje|treforkemblem|navneskilt|japansk tegn for nybegynner|tykk rød sirkel|hakemerke i firkant|boks med hakemerke|hakemerke|
kryss|kryss i firkant|løkke|dobbel løkke|merke for nytt parti|asterisk med åtte spisser|åttetagget stjerne|gnist|
opphavsrett|registrert varemerke|varemerke|sprut|store bokstaver|små bokstaver|tall|symboler|
latinsk alfabet|A-knapp (blodtype)|AB-knapp (blodtype)|B-knapp (blodtype)|CL-knapp|COOL-knapp|FREE-knapp|informasjon|
ID-knapp|M med ring rundt|NEW-knapp|NG-knapp|O-knapp (blodtype)|OK-knapp|P-knapp|SOS-knapp|
UP!-knapp|VS-knapp|«her» på japansk|«gebyr» på japansk|«månedlig beløp» på japansk|«ikke gratis» på japansk|«reservert» på japansk|«spesialtilbud» på japansk|
«rabatt» på japansk|«gratis» på japansk|«forbudt» på japansk|«akseptabelt» på japansk|«søknad» på japansk|«bestått» på japansk|«ledig» på japansk|«gratulerer» på japansk|
«hemmelig» på japansk|«åpen for handel» på japansk|«fullt» på japansk|rød sirkel|oransje sirkel|gul sirkel|grønn sirkel|blå sirkel|
lilla sirkel|brun sirkel|svart sirkel|hvit sirkel|rødt kvadrat|oransje kvadrat|gult kvadrat|grønt kvadrat|
blått kvadrat|lilla kvadrat|brunt kvadrat|stort svart kvadrat|stort hvitt kvadrat|mellomstort svart kvadrat|mellomstort hvitt kvadrat|lite/mellomstort svart kvadrat|
lite/mellomstort hvitt kvadrat|lite, svart kvadrat|lite, hvitt kvadrat|stort oransje rutersymbol|stort blått rutersymbol|lite oransje rutersymbol|lite blått rutersymbol|rød trekant som peker opp|
rød trekant som peker ned|diamant med prikk|radioknapp|hvit firkantet knapp|svart firkantet knapp|rutete flagg|vimpel|kryssede flagg|
svart flagg|hvitt flagg|regnbueflagg|transpersonflagg|sjørøverflagg`
