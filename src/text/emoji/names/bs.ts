// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `zastava: {0}|osoba: crvena kosa|osoba: kovrdžava kosa|osoba: sijeda kosa|osoba: ćelavo|muškarac: crvena kosa|muškarac: kovrdžava kosa|muškarac: sijeda kosa|
muškarac: ćelavo|žena: crvena kosa|žena: kovrdžava kosa|žena: sijeda kosa|žena: ćelavo|osoba hoda: nadesno|žena hoda: nadesno|muškarac hoda: nadesno|
osoba kleči: nadesno|žena kleči: nadesno|muškarac kleči: nadesno|osoba sa štapom za hodanje: nadesno|muškarac sa štapom za hodanje: nadesno|žena sa štapom za hodanje: nadesno|osoba u motornim invalidskim kolicima: nadesno|muškarac u motornim invalidskim kolicima: nadesno|
žena u motornim invalidskim kolicima: nadesno|osoba u invalidskim kolicima: nadesno|muškarac u invalidskim kolicima: nadesno|žena u invalidskim kolicima: nadesno|osoba trči: nadesno|žena trči: nadesno|muškarac trči: nadesno|poljubac: žena i muškarac|
poljubac: muškarac i muškarac|poljubac: žena i žena|par i srce: žena i muškarac|par i srce: muškarac i muškarac|par i srce: žena i žena|porodica: muškarac, žena i dječak|porodica: muškarac, žena i djevojčica|porodica: muškarac, žena, djevojčica i dječak|
porodica: muškarac, žena, dječak i dječak|porodica: muškarac, žena, djevojčica i djevojčica|porodica: muškarac, muškarac i dječak|porodica: muškarac, muškarac i djevojčica|porodica: muškarac, muškarac, djevojčica i dječak|porodica: muškarac, muškarac, dječak i dječak|porodica: muškarac, muškarac, djevojčica i djevojčica|porodica: žena, žena i dječak|
porodica: žena, žena i djevojčica|porodica: žena, žena, djevojčica i dječak|porodica: žena, žena, dječak i dječak|porodica: žena, žena, djevojčica i djevojčica|porodica: muškarac i dječak|porodica: muškarac, dječak i dječak|porodica: muškarac i djevojčica|porodica: muškarac, djevojčica i dječak|
porodica: muškarac, djevojčica i djevojčica|porodica: žena i dječak|porodica: žena, dječak i dječak|porodica: žena i djevojčica|porodica: žena, djevojčica i dječak|porodica: žena, djevojčica i djevojčica|Kapica za tipku: 10|zastava: Engleska|
zastava: Škotska|zastava: Vels|svijetla boja kože|umjereno svijetla boja kože|umjerena boja kože|umjereno tamna boja kože|tamna boja kože|odlomak|
oznaka za paragraf|znak za bodež|dvostruki znak za bodež|strelica prema lijevo|precrtana strelica ulijevo|strelica prema desno|precrtana strelica udesno|strelica prema gore|
strelica prema dolje|valovita strelica ulijevo|valovita strelica udesno|dvoglava strelica ulijevo|dvoglava strelica nagore|dvoglava strelica udesno|dvoglava strelica nadolje|strelica s repom ulijevo|
strelica s repom udesno|strelica s crtom ulijevo|strelica s crtom nagore|strelica s crtom udesno|strelica s crtom nadolje|strelica nagore-nadolje s bazom|strelica s petljom ulijevo|strelica s petljom udesno|
valovita strelica ulijevo-udesno|cikcak strelica nadolje|strelica nagore s vrhom ulijevo|strelica nagore s vrhom udesno|strelica nadolje s vrhom ulijevo|strelica nadolje s vrhom udesno|strelica udesno s uglom nadolje|strelica nadolje s uglom ulijevo|
polukružna strelica suprotno od kazaljke na satu|polukružna strelica u smjeru kazalje na satu|strelica sjever-zapad s durgom trakom|strelica sa crtom ulijevo preko strelice sa crtom udesno|otvorena kružna strelica suprotno od kazaljke na satu|otvorena kružna strelica u smjeru kazaljke na satu|harpun strelica ulijevo s bodljom nagore|harpun strelica ulijevo s bodljom nadolje|
harpun strelica nagore s bodljom udesno|harpun strelica nagore s bodljom ulijevo|harpun strelica udesno s bodljom nagore|harpun strelica udesno s bodljom nadolje|harpun strelica nadolje s bodljom udesno|harpun strelica nadolje s bodljom ulijevo|strelica udesno preko strelice ulijevo|strelice prema gore i prema dolje|
strelica gore preko strelice dolje|uparene strelice ulijevo|uparene strelice nagore|uparene strelice udesno|uparene strelice nadolje|harpun strelica ulijevo preko harpun strelice udesno|harpun strelica udesno preko harpun strelice ulijevo|dvostruka strelica ulijevo|
precrtana dvostruka strelica ulijevo|dvostruka strelica nagore|dvostruka strelica udesno|precrtana dvostruka strelica udesno|dvostruka strelica nadolje|dvostruka strelica ulijevo-udesno|precrtana dvostruka strelica ulijevo-udesno|dvostruka strelica sjever-zapad|
dvostruka strelica sjever-istok|dvostruka strelica jug-istok|dvostruka strelica jug-zapad|trostruka strelica ulijevo|trostruka strelica udesno|vijugava strelica ulijevo|vijugava strelica udesno|dvostruko precrtana strelica nagore|
dvostruko precrtana strelica nadolje|isprekidana strelica ulijevo|isprekidana strelica nagore|isprekidana strelica udesno|isprekidana strelica nadolje|strelica ulijevo s crtom|strelica udesno s crtom|šuplja strelica ulijevo|
šuplja strelica nagore|šuplja strelica udesno|šuplja strelica nadolje|šuplja strelica nagore od crte|strelica nadolje strelica nagore|za svaki|parcijalni diferencijal|postoji|
prazan skup|inkrement|nabla|element od|nije element|sadrži kao član|kraj dokaza|Kartezijev prozvod|
zbir neograničenog broja operanada|ne manje od|nije jednako|ne veće od|minus|minus ili plus|kosa crta za dijeljenje|zvjezdica operator|
prstenasti operator|tačkasti operator|kvadratni korijen|proporcionalno|znak za beskonačnost|desni ugao|ugao|dijeliti|
paralelno|logičko "i"|presjek|unija|integral|dvostruki integral|konturni integral|zato|
zbog toga|omjer|udio|tilda operator|obrnuta tilda|obrnuto lijeno s|asimptotski jednako|približno jednako|
približno|sve jednako|otprilike jednako slici|prsten u jednakosti|identično|strogo jednako|manje od ili jednako|veće od ili jednako|
manje od preko jednako|veće od preko jednako|mnogo manje od|mnogo veće od|između|veće od ekvivalenta|prethodi|slijedi|
ne slijedi|podskup|nadskup|podskup jednak|nadskup jednak|zaokruženi plus|zaokruženi minus|zaokruženo puta|
zaokružena kosa crta za dijeljenje|operator kao zaokružena tačka|operator kao zaokruženi prsten|operator kao zaokružena zvjezdica|plus u kvadratu|minus u kvadratu|neistina|ne forsira|
prethodi ispod relacije|slijedi ispod relacije|ne sadrži kao normalnu podgrupu jednaku|original|Ermitska matrica|desni trougao|logički simbol "ili"|presjek neograničenog broja operanada|
unija neograničenog broja operanada|operator kao tačka|operator kao zvijezda|prirodni spoj|dvostruki presjek|veoma mnogo manje od|veoma mnogo veće od|vertikalna elipsa|
srednja horizontalna elipsa|dijagonalna elipsa nagore|dijagonalna elipsa nadolje|osminka|snizilica|povisilica|cerenje|kez|
kez sa škiljenjem|cerenje sa škiljenjem|kez žmireći|kez uz hladan znoj|valjanje od smijeha|plakanje od smijeha|diskretni osmijeh|naglavačke|
lice koje se topi|namigivanje|širok osmijeh|oreol iznad glave|nasmijano lice sa srcima|osmijeh sa srcima u očima|zvjezdane oči|slanje poljupca|
davanje poljupca|osmijeh|poljubac žmireći|poljubac sa škiljenjem|nasmijano lice sa suzom|oblizivanje|ruganje|ruganje s namigivanjem|
ludilo|ruganje žmireći|lice s novčanicama|zagrljaj|ruka preko usta|lice s otvorenim očima i rukom preko usta|lice s okom koje viri|ušutkivanje|
razmišljanje|lice koje salutira|šuti ko zaliven|podignuta obrva|indiferentnost|bezizražajnost|lice bez usta|lice s tačkastom linijom|
lice u oblacima|zlobno smješkanje|smorenost|kolutanje očima|grimasa|lice izdiše|laganje|potresenost|
vrti glavom lijevo desno|klima glavom|olakšanje|zamišljenost|pospanost|slinjenje|lice koje spava|lice s podočnjacima|
nosi medicinsku masku|toplomjer u ustima|zavoj na glavi|muka|povraćanje|kihanje|pregrijano lice|ledeno lice|
ošamućeno lice|vrtoglavica|lice sa sprialnim očima|eksplodirajuća glava|lice s kaubojskim šeširom|lice koje se zabavlja|prerušeno lice|osmijeh sa sunčanim naočalama|
štreber|lice s monoklom|zbunjenost|lice s dijagonalnim ustima|zabrinutost|diskretna namrštenost|namrštenost|zinuo|
zanijemio|zapanjenost|ispranost|iskrivljeno lice|molećivo lice|lice samo što ne zaplače|namrštenost s otvorenim ustima|izmučenost|
plašljivost|otvorena usta i hladan znoj|olakšavajuće razočarenje|plač|glasan plač|vrištanje od straha|potpuna rezigniranost|ustrajni pogled|
razočaranost|oblivenost hladnim znojem|iscrpljenost|umoran|zijevanje|huja|durenje|ljutnja|
znakovi na ustima|vragolasto smješkanje|đavoljak|lobanja|lobanja i ukrštene kosti|kaka|klaun|ljudožder|
goblin|duh|vanzemaljac|vanzemaljsko čudovište|robot|maca s otvorenim ustima|maca koja se ceri|maca koja plače od smijeha|
maca sa srcima u očima|maca s kiselim osmijehom|maca šalje poljubac zatvorenih očiju|iscrpljena maca|maca plače|maca se duri|ne vidim|ne čujem|
ne govorim|ljubavno pismo|srce probodeno strijelom|srce s mašnicom|svjetlucavo srce|uvećano srce|srce koje kuca|više srca se okreće|
dva srca|srce ukras|uzvičnik u obliku srca|slomljeno srce|zapaljeno srce|liječenje srca|crveno srce|ružičasto srce|
narandžasto srce|žuto srce|zeleno srce|plavo srce|svijetloplavo srce|ljubičasto srce|smeđe srce|crno srce|
sivo srce|bijelo srce|otisak poljupca|sto poena|simbol ljutnje|oblak za borbe|eksplozija|ošamućen|
kapljice znoja|bježanje|rupa|oblačić razgovora|oko u oblačiću razgovora|oblačić razgovora okrenut nalijevo|oblačić ljutitog razgovora okrenut nadesno|oblačić razmišljanja|
zzz|mahanje rukom|ruka gore|podignuta šaka s raširenim prstima|podignuta šaka|vulkanski pozdrav|ruka udesno|ruka ulijevo|
ruka s dlanom nadolje|ruka s dlanom nagore|ruka koja gura ulijevo|ruka koja gura udesno|prsti pokazuju ok|skupljeni prsti|ruka koja štipa|dva prsta u znaku pobjede|
držanje palčeva|ruka s prekrštenim kažiprstom i palcem|volim te|znak rogova|nazovi|pokazivanje kažiprstom ulijevo|pokazivanje kažiprstom udesno|pokazivanje kažiprstom gore|
srednji prst|kažiprst dolje|kažiprst pokazuje gore|kažiprst uperen u gledaoca|palac gore|palac dolje|podignuta pesnica|nabacivanje pesnicom|
šaka ulijevo|šaka udesno|aplaudiranje|ruke podignute u zrak|ruke formiraju srce|otvoreni dlanovi|dlanovi spojeni prema gore|rukovanje|
sastavljeni dlanovi|ruka koja piše|lakiranje noktiju|selfi|pokazivanje bicepsa|mehanička ruka|mehanička noga|noga|
stopalo|uho|uho sa slušnim aparatom|nos|mozak|srce organ|pluća|zub|
kost|oči|oko|jezik|usta|grickanje usne|beba|dijete|
dječak|djevojčica|osoba|osoba s plavom kosom|muškarac|osoba s bradom|muškarac s bradom|muškarac s plavom kosom|
žena|žena: brada|žena s plavom kosom|starija odrasla osoba|starac|starica|namrštena osoba|namršten muškarac|
namrštena žena|nadurena osoba|naduren muškarac|nadurena žena|osoba pokazuje ne|muškarac pokazuje ne|žena pokazuje ne|osoba pokazuje ok|
muškarac pokazuje ok|žena pokazuje ok|osoba otkriva namjere|muškarac otkriva namjere|žena otkriva namjere|osoba podiže ruku|muškarac podiže ruku|žena podiže ruku|
gluha osoba|gluh muškarac|gluha žena|osoba se naklanja|muškarac se naklanja|žena se naklanja|osoba s rukom na čelu|muškarac s rukom na čelu|
žena s rukom na čelu|slijeganje ramenima|muškarac sliježe ramenima|žena sliježe ramenima|zdravstveni radnik|zdravstveni radnik muškarac|zdravstvena radnica|student|
student muškarac|studentica|učitelj|profesor|profesorica|sudija|muškarac sudija|žena sudija|
farmer|poljoprivrednik|poljoprivrednica|kuhar|kuhar muškarac|kuharica|mehaničar|mehaničar muškarac|
mehaničarka|radnik u fabrici|radnik u fabrici muškarac|radnica u fabrici|radnik u kancelariji|muškarac u kancelariji|žena u kancelariji|naučnik|
naučnik muškarac|naučnica|tehnolog|tehnolog muškarac|žena tehnolog|pjevač|pjevač muškarac|pjevačica|
umjetnik|umjetnik muškarac|umjetnica|pilot|pilot muškarac|žena pilot|astronaut|astronaut muškarac|
astronautkinja|vatrogasac|vatrogasac muškarac|žena vatrogasac|policijski službenik|policajac|žena policajac|detektiv|
muškarac detektiv|detektivka|stražar|muškarac stražar|stražarka|nindža|građevinski radnik|građevinski radnik muško|
građevinska radnica|osoba s krunom|princ|princeza|osoba s turbanom|muškarac s turbanom|žena s turbanom|muškarac s kineskom kapom|
pokrivena žena|osoba u smokingu|muškarac u smokingu|žena u smokingu|osoba s velom|muškarac s velom|žena s velom|trudnica|
trudan muškarac|trudna osoba|dojenje|žena doji bebu|muškarac doji bebu|osoba doji bebu|anđelak|djed mraz|
Baka Mraz|g. Mraz|superheroj|superheroj muškarac|superheroj žena|super zlikovac|muškarac super zlikovac|žena super zlikovac|
čarobnjak|muškarac čarobnjak|žena čarobnjak|vila|vilenjak|žena vila|vampir|muškarac vampir|
vampirica|sirena|muškarac sirena|žena sirena|patuljak|muškarac patuljak|žena patuljak|duh iz boce|
muškarac duh iz boce|žena duh iz boce|zombi|muškarac zombi|žena zombi|trol|dlakavo čudovište|osoba prima masažu|
muškarac prima masažu lica|žena prima masažu lica|šišanje osobe|šišanje muškarca|šišanje žene|osoba hoda|muškarac hoda|žena hoda|
osoba stoji|čovjek stoji|žena stoji|osoba kleči|muškarac kleči|žena kleči|osoba sa štapom za hodanje|muškarac sa štapom za hodanje|
žena sa štapom za hodanje|osoba u motornim invalidskim kolicima|muškarac u motornim invalidskim kolicima|žena u motornim invalidskim kolicima|osoba u invalidskim kolicima|muškarac u invalidskim kolicima|žena u invalidskim kolicima|osoba trči|
muškarac trči|žena trči|plesač baleta|žena pleše|plesanje|osoba u odijelu levitira|osobe u provodu|muškarci u provodu|
žene u provodu|osoba u prostoriji s parom|muškarac u prostoriji s parom|žena u prostoriji s parom|osoba koja se penje|muškarac koji se penje|žena koja se penje|mačevanje|
konjska trka|skijaš|daskanje na snijegu|osoba igra golf|golfer|golferka|osoba surfa|surfer|
surferka|osoba vesla|veslač|veslačica|osoba pliva|plivač|plivačica|osoba s loptom|
muškarac s loptom|žena s loptom|osoba diže tegove|dizač tegova|dizačica tegova|osoba na biciklu|biciklista|biciklistkinja|
osoba u brdskom biciklizmu|brdski bicklista|brdska bicklistkinja|osoba pravi premet|muškarac pravi premet|žena pravi premet|hrvanje|hrvač|
hrvačica|vaterpolo|vaterpolista|vaterpolistkinja|osoba igra rukomet|muškarac igra rukomet|žena igra rukomet|žongliranje|
žongler|žonglerka|osoba u položaju lotosa|muškarac u položaju lotosa|žena u položaju lotosa|kupanje|osoba u krevetu|ljudi se drže za ruke|
žene se drže za ruke|muškarac i žena se drže za ruke|dva muškarca se drže za ruke|poljubac|par i srce|silueta glave koja govori|silueta glave s ramenima|siluete glave s ramenima|
ljudi se grle|porodica|porodica: odrasla osoba, odrasla osoba, dijete|porodica: odrasla osoba, odrasla osoba, dijete, dijete|porodica: odrasla osoba, dijete|porodica: odrasla osoba, dijete, dijete|otisci stopala|otisak prsta|
crvena kosa|kovrdžava kosa|sijeda kosa|ćelavo|glava majmuna|majmun|gorila|orangutan|
glava psa|pas|pas vodič|pas pomagač|pudlica|vuk|lisica|rakun|
glava mačke|mačka|crna mačka|glava lava|glava tigra|tigar|leopard|glava konja|
los|magarac|konj|jednorog|zebra|jelen|bizon|glava krave|
vo|bivo|krava|glava svinje|svinja|vepar|svinjski nos|ovan|
ovca|koza|kamila|dvogrba kamila|lama|žirafa|slon|mamut|
nosorog|nilski konj|glava miša|miš|pacov|hrčak|glava zeca|zec|
vjeverica|dabar|jež|šišmiš|medvjed|polarni medvjed|koala|panda|
ljenivac|vidra|tvor|kengur|jazavac|otisci šapa|ćurka|kokoš|
pijetao|izleglo pile|pile|portet pileta|ptica|pingvin|golubica|orao|
patka|labud|sova|dodo|pero|flamingo|paun|papagaj|
krilo|crna ptica|guska|feniks|žaba|krokodil|kornjača|gušter|
zmija|glava zmaja|zmaj|sauropod|T-Rex|kit koji izdiše|kit|delfin|
orka|foka|riba|tropska riba|napuhača|ajkula|hobotnica|spiralna školjka|
koral|meduza|rak|jastog|škamp|lignja|kamenica|puž|
leptir|buba|mrav|pčela|tvrdokrilac|bubamara|cvrčak|žohar|
pauk|paukova mreža|škorpion|komarac|muha|crv|mikrob|buket|
cvijet višnje|bijeli cvijet|lotos|rozeta|ruža|uveli cvijet|hibiskus|suncokret|
procvjetati|tulipan|zumbul|rasad|biljka u saksiji|zimzelen|bjelogorično drvo|palma|
kaktus|snop riže|ljekovita biljka|djetelina|djetelina s četiri lista|javorov list|opao list|list leprša|
prazno gnijezdo|gnijezdo s jajima|gljiva|drvo bez lišća|grožđe|dinja|lubenica|mandarina|
limun|limeta|banana|ananas|mango|crvena jabuka|zelena jabuka|kruška|
breskva|trešnje|jagoda|borovnice|kivi|paradajz|maslina|kokos|
avokado|patlidžan|krompir|mrkva|klas|ljuti feferon|paprika babura|krastavac|
lisnato povrće|brokula|bijeli luk|luk|kikiriki|grah|kesten|korijen đumbira|
mahuna graška|smeđa gljiva|korjenasto povrće|hljeb|kroasan|francuski hljeb|lepinica|perec|
đevrek|palačinke|vafl|komad sira|meso na kostima|batak|odrezak mesa|slanina|
hamburger|pomfrit|pizza|hot dog|sendvič|tortilja|burito|tamale|
kebab|falafel|jaje|kuhanje|tava s hranom|lonac hrane|fondue|zdjela s kašikom|
zelena salata|kokice|puter|so|konzervirana hrana|bento kutija|kreker od riže|kugla od riže|
kuhana riža|kari riža|posuda na paru|špageti|slatki pečeni krompir|oden|suši|prženi škampi|
riblji rolat|mjesečev kolač|dango|knedla|kolačić sreće|kutija s hranom za ponijeti|sladoled na točenje|havajski sladoled|
sladoled|krofna|kolačić|rođendanska torta|kolač s biskvitom|mafin|slatka pita|čokolada|
bombona|lizalo|puding|tegla meda|flašica za bebu|mlijeko|topli napitak|čajnik|
šolja za čaj bez drške|sake|boca s plutanim čepom koji iskače|čaša vina|koktel|tropsko piće|krigla piva|nazdravljanje kriglama piva|
uzdravlje|čašica za žestoko piće|sipanje tečnosti|čaša sa slamkom|boba čaj|sok u tetrapaku|mate čaj|kocka leda|
štapići|viljuška i nož uz tanjir|viljuška i nož|kašika|kuhinjski nož|tegla|amfora|globus prikazuje Evropu i Afriku|
globus prikazuje Sjevernu i Južnu Ameriku|globus pokazuje Aziju i Australiju|globus s meridijanima|karta svijeta|karta Japana|kompas|sniježni planinski vrh|planina|
klizište|vulkan|planina fudži|kampovanje|plaža sa suncobranom|pustinja|pusti otok|nacionalni park|
stadion|klasična zgrada|građevina|cigla|kamen|drvo|koliba|kuće|
napuštena kuća|kuća|kuća s okućnicom|poslovna zgrada|japanska pošta|pošta|bolnica|banka|
hotel|javna kuća|prodavnica|škola|robna kuća|fabrika|japanski zamak|dvorac|
vjenčanje|tokijski toranj|kip slobode|crkva|džamija|hinduistički hram|sinagoga|shinto oltar|
kaba|fontana|šator|maglovito|zvjezdana noć|pogled na grad|izlazak sunca preko planina|izlazak sunca|
pogled na grad u sumrak|zalazak sunca|most noću|izvori vruće vode|vrteška|tobogan|ringišpil|voz smrti|
oznaka berbernice|cirkuski šator|lokomotiva|vagon|brzi voz|brzi voz metak|voz|metro|
svjetlosna pruga|stanica|tramvaj|pruga s jednom tračnicom|pruga kroz tunel|tramvajska kola|autobus|dolazeći autobus|
trolejbus|minibus|sanitet|vatrogasna kola|policijska kola|dolazeća policijska kola|taksi|dolazeći taksi|
automobil|dolazeći automobil|terensko vozilo|kamionet|dostavno vozilo|teretni kamion|traktor|trkaći automobil|
motor|skuter|ručna invalidska kolica|elektromotorna invalidska kolica|auto-rikša|biciklo|romobil|skateboard|
rolšue|autobuska stanica|autoput|pruga|bačva|benzinska pumpa|točak|rotacija|
horizontalni semafor|semafor|stop|konstrukcija|sidro|kolut za spašavanje|jedrilica|kanu|
gliser|putnički brod|trajekt|motorni čamac|brod|avion|mali avion|uzlijetanje|
slijetanje|padobran|sjedište|helikopter|viseći voz|žičara|zračni tramvaj|satelit|
raketa|leteći tanjir|ručno zvono|prtljag|pješčani sat|pješčani sat s tekućim pijeskom|ručni sat|budilnik|
štoperica|tajmer|drveni sat|dvanaest sati|dvanaest i trideset|jedan sat|jedan i trideset|dva sata|
dva i trideset|tri sata|tri i trideset|četiri sata|četiri i trideset|pet sati|pet i trideset|šest sati|
šest i trideset|sedam sati|sedam i trideset|osam sati|osam i trideset|devet sati|devet i trideset|deset sati|
deset i trideset|jedanaest sati|jedanaest i trideset|mladi mjesec|uzdižući mjesec|prva četvrtina|do punog mjeseca|pun mjesec|
padajući mjesec|zadnja četvrtina|do mladog mjeseca|polumjesec|mladi mjesec lice|prva četvrtina lice|posljednja četvrtina lice|termometar|
sunčano|puni mjesec lice|sunce lice|planeta s prstenom|zvijezda|sjajna zvijezda|zvijezda padalica|mliječni put|
oblačno|umjereno oblačno|oblačno s grmljavinom i kišom|pretežno sunčano|pretežno oblačno|umjereno oblačno s kišom|oblačno s kišom|oblačno sa snijegom|
oblačno s grmljavinom|tornado|magla|lice u vjetru|ciklon|duga|zatvoren kišobran|kišobran|
kiša s kišobranom|kišobran na zemlji|visoki napon|pahuljica snijega|snješko bijelić|snješko bijelić bez snijega|kometa|vatra|
kapljica vode|val|bundevina glava|božićno drvce|vatromet|prskalica|petarda|iskrice|
balon|pucanje i konfete|konfete|tanabata stablo|ukras od borovine|japanske lutke|koinobori|vjetreno zvono|
ceremonija punog mjeseca|crvena koverta|mašnica|zapakovan poklon|simbolična traka|ulaznica|karta|vojna medalja|
trofej|sportska medalja|prvo mjesto|drugo mjesto|treće mjesto|fudbalska lopta|bejzbol|softbol|
košarka|odbojka|američki fudbal|ragbi|tenis|leteći disk|kuglanje|kriket|
hokej na travi|hokej na ledu|lakros|stoni tenis|badminton|boks|borilački sportovi|gol|
golf|klizaljke|štap za pecanje|maska za ronjenje|majica za trčanje|skije|sanke|kamen za karling|
pikado|yo-yo|zmaj od papira|pištolj|bilijar|kristalna kugla|čarobni štapić|video igre|
džojstik|automat za kockanje|kockica za igru|slagalica|medo|pinjata|disko kugla|babuške|
pik|srce|karo|tref|pješak|džoker|mahjong crveni zmaj|japanske karte za igranje|
scenske umjetnosti|uramljena slika|slikarska paleta|konac|igla za šivenje|predivo|čvor|naočale|
sunčane naočale|zaštitne naočale|laboratorijski mantil|sigurnosni prsluk|kravata|majica kratkih rukava|farmerke|šal|
rukavice|kaput|čarape|haljina|kimono|sari odjeća|jednodijelni kupaći kostim|gaće|
šorc|bikini|ženska odjeća|lepeza|tašna|ručna torba|neseser|vrećice za kupovinu|
ruksak|japanke|muška cipela|patika|gojzerica|baletanka|cipela s visokim potpeticama|ženska sandala|
baletske cipele|ženska čizma|češalj za kovrdžavu kosu|kruna|ženski šešir|cilindar|maturska kapa|kačket|
vojna kaciga|šljem s bijelim krstom|brojanica|karmin|prsten|dragi kamen|zvuk isključen|zvučnik tiho|
zvučnik srednja glasnoća|zvučnik glasno|zvučnik|megafon|poštanski rog|zvono|prekriženo zvono|notni zapis|
nota|note|studijski mikrofon|klizni potenciometar|potenciometar|mikrofon|slušalice|radio|
saksofon|truba|trombon|harmonika|gitara|klavijature|violina|bendžo|
bubanj|kongo bubnjevi|marake|flauta|harfa|mobitel|strelica pokazuje mobitel|telefon|
slušalica|pejdžer|faks|baterija|slaba baterija|eletrični utikač|laptop|računar|
štampač|tastatura|miš za računar|kuglica za kretanje|disk|disketa|cd|dvd|
računaljka|kamera|kadar|projektor|filmska klapa|televizor|fotoaparat|fotoaparat sa blicom|
digitalna kamera|videokaseta|povećalo okrenuto ulijevo|povećalo okrenuto udesno|svijeća|sijalica|baterijska lampa|crveni papirni fenjer|
diya lampa|sveska sa ukrasnim koricama|zatvorena knjiga|otvorena knjiga|zelena knjiga|plava knjiga|narandžasta knjiga|knjige|
sveska|rokovnik|stranica blago savijena|svitak|stranica okrenuta prema gore|novine|smotane novine|markeri za knjige|
marker|etiketa|novčić|vreća novca|škrinja s blagom|novčanica jena|novčanica dolara|novčanica eura|
novčanica funte|novac sa krilima|kreditna kartica|račun|grafikon sa jenom koji prikazuje rast|koverta|e-pošta|pristigla koverta|
koverta sa strelicom|ladica za slanje pošiljke|ladica za dolaznu pošiljku|paket|zatvoren sandučić sa podignutom zast.|zatvoren sandučić sa spuštenom zastavicom|otvoren sandučić sa podignutom zast.|otvoren sandučić sa spuštenom zastavicom|
poštansko sanduče|glasačka kutija sa glasačkim listićem|olovka|crno pero|nalivpero|hemijska|kist|voštana bojica|
bilješka|aktovka|fascikla|otvorena fascikla|fascikla s odjeljcima|kalendar|kalendar na kidanje|spiralni blokić|
spiralni kalendar|rotirajući stalak za vizit kartice|dijagram rasta|dijagram opadanja|stupčasti grafikon|tabla za držanje papira|pribadača|okrugla pribadača|
spajalica|spojene spajalice|linijar|trokutasti linijar|makaze|kartonska kutija za fascikle|kartoteka|korpa za otpatke|
katanac|otključan katanac|katanac sa olovkom|zatvoren katanac sa ključem|ključ|stari ključ|čekić|sjekira|
krampa|čekić i krampa|čekić i ključ|bodež|ukršteni mačevi|bomba|bumerang|luk i strijela|
štit|stolaraska pila|ključ viljuškasti|šrafciger|šaraf i matica|zupčanik|kompresija|vaga|
štap za slabovidne i slijepe|karika|pokidani lanac|lanci|udica|kutija za alat|magnet|ljestve|
lopata|alembik|epruveta|petri jelo|dnk|mikroskop|teleskop|satelitska antena|
šprica|kapljica krvi|pilula|ljepljivi flaster|štaka|stetoskop|rendgen|vrata|
lift|ogledalo|prozor|krevet|kauč i lampa|stolica|wc šolja|pumpa za odčepljivanje odvoda|
tuš|kada|klopka za miševe|čakija|losion|bašlija|metla|korpa|
papirni ubrusi|kanta|sapun|balončići|četkica za zube|spužva|aparat za gašenje požara|šoping|
pušenje|tabut|nadgrobni spomenik|urna|Fatimino oko|Fatimina ruka|moai|natpis|
lična karta|oznaka bankomata|znak za odlaganje otpada|pitka voda|invalidska kolica|muški zahod|ženski zahod|zahod|
slika bebe|toalet|pasoška kontrola|carina|preuzimanje prtljaga|garderoba|upozorenje|dječiji prijelaz|
zabranjen ulaz|zabrana|zabranjeno za bicikliste|zabranjeno pušenje|zabranjeno bacanje otpada|nepitka voda|zabranjeno za pješake|zabranjeno korištenje mobilnog telefona|
zabranjen pristup maloljetnima|radioaktivno|biološka opasnost|strelica nagore|strelica gore-desno|strelica nadesno|strelica dolje-desno|strelica nadolje|
strelica dolje-lijevo|strelica nalijevo|strelica gore-lijevo|strelica gore-dolje|strelica lijevo-desno|precrtana strelica ulijevo i udesno|strelica desno zakrivljena nalijevo|strelica lijevo zakrivljena nadesno|
strelica desno zakrivljena prema gore|strelica desno zakrivljena prema dolje|strelice vertikalno kretanje kazaljki na satu|strelice suprotno od smjera kretanja sata|strelica za nazad|strelica za kraj|strelica za uključeno|strelica za uskoro|
strelica za gore|bogomolja|simbol atoma|simbol om|davidova zvijezda|točak dharme|jin jang|latinski krst|
pravoslavni krst|polumjesec i zvijezda|simbol za mir|menora|šestokraka zvijezda s tačkom u sredini|khanda|znak ovan|bik|
blizanci|znak rak|lav|djevica|znak vaga|škorpija|strijelac|jarac|
vodolija|ribe|zmijonosac|dugme za ispreskakani redoslijed|dugme za ponavljanje|dugme za ponavljanje jednog zapisa|dugme za reprodukciju|dugme za ubrzavanje|
dugme za sljedeći zapis|dugme za pauziranje ili nastavak|dugme za premotavanje|dugme za brzo premotavanje|dugme za vraćanje|dugme gore|dugme brzo gore|dugme dolje|
dugme brzo dolje|dugme pauziraj|dugme zaustavi|dugme snimi|dugme izbaci|kino|dugme zatamni|dugme posvijetli|
antena crtice|WiFi|način rada vibracija|mobilni isključen|žensko|muško|simbol transrodnih osoba|znak množenja|
znak plus|znak minus|znak dijeljenja|podebljani znak jednakosti|beskonačnost|dupli uzvičnik|uzvičnik upitnik|crveni upitnik|
bijeli upitnik|bijeli uzvičnik|crveni uzvičnik|talasasta crta|mjenjačnica|podebljani znak dolara|medicinski simbol|simbol za reciklažu|
ljiljan|trozubac amblem|značka za ime|japanski simbol za početnike|podebljani veliki crveni krug|podebljana kvačica|polje za potvrdu s kvačicom|kvačica|
križić|dugme križić|uvrnuta petlja|dupla uvrnuta petlja|oznaka djelimične alteracije|osmerokraka zvjezdica|osmerokraka zvijezda|iskra|
autorsko pravo|registriran|zaštitni znak|brćkanje|unos latinica veliko slovo|unos latinica malo slovo|unos brojeva|unos simbola|
unos slova latinica|dugme a (krvna grupa)|dugme ab (krvna grupa)|dugme b (krvna grupa)|dugme cl|dugme cool|dugme free|izvor informacija|
dugme id|slovo m u krugu|dugme novo|dugme ng|dugme o|dugme ok|dugme p|dugme sos|
up dugme|vs dugme|Dugme "ovdje" na jap.|Dugme "usluga se naplaćuje" na jap.|Dugme "mjesečni iznos" na jap.|Dugme "nije besplatno" na jap.|Dugme "rezervirano" na jap.|Dugme "vrlo povoljno" na jap.|
Dugme "popust" na jap.|Dugme "besplatno" na jap.|Dugme "zabranjeno" na jap.|Dugme "prihvatljivo" na jap.|Dugme "prijava" na jap.|Dugme "prolazna ocjena" na jap.|Dugme "upražnjeno mjesto" na jap.|Dugme "čestitamo" na jap.|
Dugme "tajna" na jap.|Dugme "otvoreno" na jap.|Dugme "nema upražnjenih mjesta" na jap.|crveni krug|narandžasti krug|žuti krug|zeleni krug|plavi krug|
ljubičasti krug|smeđi krug|crni krug|bijeli krug|crveni kvadrat|narandžasti kvadrat|žuti kvadrat|zeleni kvadrat|
plavi kvadrat|ljubičasti kvadrat|smeđi kvadrat|crni veliki kvadrat|bijeli veliki kvadrat|crni kvadrat|bijeli kvadrat|crni srednje mali kvadrat|
bijeli srednje mali kvadrat|crni kvadratić|bijeli kvadratić|veliki narandžasti romb|veliki plavi romb|mali narandžasti romb|mali plavi romb|crveni trokut prema gore|
crveni trokut prema dolje|romb sa tačkom u sredini|radio dugme|bijeli kvadrat dugme|crni kvadrat dugme|karirana zastavica|trokutasta zastava|ukrštene zastave|
crna zastava|bijela zastava|zastava duginih boja|zastava pokreta transrodnih osoba|piratska zastava`
