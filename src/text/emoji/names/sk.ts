// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `zástava: {0}|dospelý: ryšavé vlasy|dospelý: kučeravé vlasy|dospelý: sivé vlasy|dospelý: holá hlava|muž: ryšavé vlasy|muž: kučeravé vlasy|muž: sivé vlasy|
muž: holá hlava|žena: ryšavé vlasy|žena: kučeravé vlasy|žena: sivé vlasy|žena: holá hlava|chodiaci človek: smerom doprava|chodkyňa: smerom doprava|chodec: smerom doprava|
kľačiaci človek: smerom doprava|kľačiaca žena: smerom doprava|kľačiaci muž: smerom doprava|človek s bielou palicou: smerom doprava|muž s bielou palicou: smerom doprava|žena so slepeckou palicou: smerom doprava|človek na elektrickom invalidnom vozíku: smerom doprava|muž na elektrickom invalidnom vozíku: smerom doprava|
žena na elektrickom invalidnom vozíku: smerom doprava|človek na mechanickom invalidnom vozíku: smerom doprava|muž na mechanickom invalidnom vozíku: smerom doprava|žena na mechanickom invalidnom vozíku: smerom doprava|bežiaci človek: smerom doprava|bežkyňa: smerom doprava|bežec: smerom doprava|bozk: žena, muž|
bozk: muž, muž|bozk: žena, žena|pár so srdcom: žena, muž|pár so srdcom: muž, muž|pár so srdcom: žena, žena|rodina: muž, žena, chlapec|rodina: muž, žena, dievča|rodina: muž, žena, dievča, chlapec|
rodina: muž, žena, chlapec, chlapec|rodina: muž, žena, dievča, dievča|rodina: muž, muž, chlapec|rodina: muž, muž, dievča|rodina: muž, muž, dievča, chlapec|rodina: muž, muž, chlapec, chlapec|rodina: muž, muž, dievča, dievča|rodina: žena, žena, chlapec|
rodina: žena, žena, dievča|rodina: žena, žena, dievča, chlapec|rodina: žena, žena, chlapec, chlapec|rodina: žena, žena, dievča, dievča|rodina: muž, chlapec|rodina: muž, chlapec, chlapec|rodina: muž, dievča|rodina: muž, dievča, chlapec|
rodina: muž, dievča, dievča|rodina: žena, chlapec|rodina: žena, chlapec, chlapec|rodina: žena, dievča|rodina: žena, dievča, chlapec|rodina: žena, dievča, dievča|kláves: 10|zástava: Anglicko|
zástava: Škótsko|zástava: Wales|svetlý tón pleti|stredne svetlý tón pleti|stredný tón pleti|stredne tmavý tón pleti|tmavý tón pleti|odsek|
znak odseku|znak krížika|znak dvojitého kríža|šípka smerujúca doľava|šípka doľava s prečiarknutím|šípka smerujúca doprava|šípka doprava s prečiarknutím|šípka smerujúca nahor|
šípka smerujúca nadol|vlnitá šípka doľava|vlnitá šípka doprava|šípka doľava s dvomi hlavami|šípka nahor s dvomi hlavami|šípka doprava s dvomi hlavami|šípka nadol s dvomi hlavami|šípka doľava s chvostom|
šípka doprava s chvostom|šípka doľava od zvislej čiary|šípka nahor od zvislej čiary|šípka doprava od zvislej čiary|šípka nadol od zvislej čiary|šípka nahor a nadol so základňou|šípka doľava so slučkou|šípka doprava so slučkou|
vlnitá šípka doľava a doprava|cik-cak šípka nadol|šípka nahor so špičkou doľava|šípka nahor so špičkou doprava|šípka nadol so špičkou doľava|šípka nadol so špičkou doprava|šípka doprava a nadol|šípka nadol a doľava|
horná polkruhová šípka doľava|horná polkruhová šípka doprava|šípka na severozápad s čiarou nad|šípka doľava s čiarou nad šípkou doprava s čiarou|otvorená kruhová šípka doľava|otvorená kruhová šípka doprava|harpúna vľavo s hrotom nahor|harpúna vľavo s hrotom nadol|
harpúna nahor s hrotom vpravo|harpúna nahor s hrotom vľavo|harpúna vpravo s hrotom nahor|harpúna vpravo s hrotom nadol|harpúna nadol s hrotom vpravo|harpúna nadol s hrotom vľavo|šípka doprava nad šípkou doľava|šípka nahor a šípka nadol|
šípka vľavo nad šípkou vpravo|dvojica šípok doľava|dvojica šípok nahor|dvojica šípok doprava|dvojica šípok nadol|harpúna doľava nad harpúnou doprava|harpúna doprava nad harpúnou doľava|dvojitá šípka doľava|
dvojitá prečiarknutá šípka doľava|dvojitá šípka nahor|dvojitá šípka doprava|dvojitá prečiarknutá šípka doprava|dvojitá šípka nadol|dvojitá šípka doľava a doprava|prečiarknutá dvojitá šípka doľava a doprava|dvojitá šípka doľava nahor|
dvojitá šípka doprava nahor|dvojitá šípka doprava nadol|dvojitá šípka doľava nadol|trojitá šípka doľava|trojitá šípka doprava|kľukatá šípka doľava|kľukatá šípka doprava|dvakrát prečiarknutá šípka nahor|
dvakrát prečiarknutá šípka nadol|prerušovaná šípka doľava|prerušovaná šípka nahor|prerušovaná šípka doprava|prerušovaná šípka nadol|šípka doľava s čiarou|šípka doprava s čiarou|dutá šípka doľava|
dutá šípka nahor|dutá šípka doprava|dutá šípka nadol|dutá šípka nahor s čiarou pod|šípka nadol vľavo so šípkou nahor|pre všetky|parciálny diferenciál|existuje|
prázdna množina|delta|nabla|je prvkom|nie je prvkom|obsahuje ako člen|koniec dôkazu|n-árny súčin|
n-árny súčet|nie menšie ako|nerovná sa|nie väčšie ako|znak mínus|mínus alebo plus|lomka delenia|operátor hviezdička|
operátor krúžok|operátor odrážka|druhá odmocnina|proporcionálny|znak nekonečna|pravý uhol|uhol|delí|
rovnobežné|logické a|prienik|zjednotenie|integrál|dvojitý integrál|krivkový integrál|preto|
pretože|pomer|proporcia|operátor vlnovka|otočená vlnovka|otočené ležaté s|asymptoticky rovné|približne rovné|
je približne rovné|všetky rovné|približne sa rovná alebo je obrazom|kruh v znamienku rovná sa|totožné s|presný ekvivalent|je menšie alebo rovné|je väčšie alebo rovné|
menšie ako nad rovná sa|väčšie ako nad rovná sa|oveľa menšie ako|oveľa väčšie ako|medzi|väčšie ako alebo ekvivalentné|predchádza|nasleduje|
nenasleduje|podmnožina|nadmnožina|podmnožina alebo rovná sa|nadmnožina alebo rovná sa|plus v kruhu|mínus v kruhu|krížik v kruhu|
lomka v kruhu|operátor bodka v kruhu|operátor krúžok v kruhu|operátor hviezdička v kruhu|plus vo štvorci|mínus vo štvorci|kolmica otočená nahor|nevynucuje|
vzťah predchádza zdola|vzťah nasleduje zdola|neobsahuje ako normálnu podskupinu alebo rovná sa|počiatok|hermitovská konjugovaná matica|pravouhlý trojuholník|n-árne logické alebo|n-árny prienik|
n-árne zjednotenie|operátor bodka|operátor hviezda|prirodzené spojenie|dvojitý prienik|o veľmi veľa menšie ako|o veľmi veľa väčšie ako|tri bodky zvislo|
tri bodky vodorovne v strede|tri bodky šikmo doprava nahor|tri bodky šikmo doprava nadol|osminová nota|zníženie tónu|zvýšenie tónu|škeriaca sa tvár|škeriaca sa tvár s veľkými očami|
škeriaca sa tvár s prižmúrenými očami|natešená tvár s prižmúrenými očami|škeriaca sa tvár s privretými očami|škeriaca sa tvár s potom|váľam sa od smiechu|plačem od smiechu|usmievajúca sa tvár|prevrátená tvár|
roztopená tvár|žmurkajúca tvár|smejúca sa tvár s prižmúrenými očami|smejúca sa tvár so svätožiarou|smejúca sa tvár s tromi srdiečkami|smejúca sa tvár so srdiečkami|pobláznená tvár|tvár posielajúca bozk|
bozkávajúca tvár|smejúca sa tvár|bozkávajúca tvár so zatvorenými očami|bozkávajúca tvár s prižmúrenými očami|smejúca sa tvár so slzou|pochutnávajúca si tvár|tvár s vyplazeným jazykom|žmurkajúca tvár s vyplazeným jazykom|
bláznivá tvár|škúliaca tvár s jazykom|tvár s peniazmi na jazyku|objímajúca tvár|tvár s rukou na ústach|tvár s otvorenými očami a rukou na ústach|tvár vykúkajúca pomedzi prsty|tvár s prstom na ústach|
premýšľajúca tvár|salutujúca tvár|tvár so zazipsovanými ústami|tvár so zdvihnutým obočím|neutrálna tvár|bezvýrazná tvár|tvár bez úst|tvár s prerušovanou čiarou|
tvár v oblakoch|samoľúba tvár|znudená tvár|tvár prevracajúca oči|vyškerená tvár|vydychujúca tvár|tvár s dlhým nosom|roztrasená tvár|
hlava krútiaca sa zo strany na stranu|prikyvujúca hlava|tvár vyjadrujúca úľavu|zamyslená tvár|ospalá tvár|slintajúca tvár|spiaca tvár|tvár s kruhmi pod očami|
tvár s rúškom|tvár s teplomerom|tvár s obväzom|tvár, ktorej je zle|tvár, ktorá vracia|kýchajúca tvár|rozhorúčená tvár|mrznúca tvár|
malátna tvár|tvár so závratom|tvár so špirálovými očami|vybuchujúca hlava|tvár s kovbojským klobúkom|oslavujúca tvár|maskovaná tvár|smejúca sa tvár s okuliarmi|
vedátor|tvár s monoklom|zmätená tvár|tvár so šikmými ústami|ustaraná tvár|trochu zamračená tvár|zamračená tvár|tvár s otvorenými ústami|
umlčaná tvár|udivená tvár|zapýrená tvár|zdeformovaná tvár|prosebná tvár|tvár zadržujúca slzy|zamračená tvár s otvorenými ústami|utrápená tvár|
vystrašená tvár|znepokojená tvár s potom|sklamaná, ale uvoľnená tvár|plačúca tvár|nariekajúca tvár|tvár kričiaca od strachu|tvár v rozpakoch|urputná tvár|
sklamaná tvár|skľúčená tvár s potom|ustatá tvár|unavená tvár|zívajúca tvár|tvár s parou z nosa|podráždená tvár|nahnevaná tvár|
nadávajúca tvár|smejúca sa tvár s rohmi|nahnevaná tvár s rohmi|lebka|lebka s prekríženými kosťami|hovienko|tvár klauna|obluda|
škrat|duch|mimozemšťan|mimozemská príšera|robot|škeriaca sa mačka|škeriaca sa mačka s prižmúrenými očami|mačka plače od smiechu|
smejúca sa mačka so srdiečkami|mačka s úškľabkom|bozkávajúca mačka|vyčerpaná mačka|plačúca mačka|podráždená mačka|nevidím zlo|nepočujem zlo|
nehovorím zlo|ľúbostný list|srdce so šípom|srdce so stuhou|ligotavé srdce|rastúce srdce|tlčúce srdce|krúžiace srdcia|
dve srdcia|ozdoba v tvare srdca|výkričník v tvare srdca|zlomené srdce|horiace srdce|srdce s obväzom|červené srdce|ružové srdce|
oranžové srdce|žlté srdce|zelené srdce|modré srdce|svetlomodré srdce|fialové srdce|hnedé srdce|čierne srdce|
sivé srdce|biele srdce|odtlačok pier|sto bodov|symbol hnevu|oblak bitky|zrážka|mám závrat|
kvapky potu|utekám|jama|reč|oko v bubline|ľavá bublina|hnev|myšlienka|
chŕ|mávajúca ruka|zdvihnutá ruka spakruky|roztiahnutá ruka|zdvihnutá ruka|vulkánsky pozdrav|ruka doprava|ruka doľava|
ruka dlaňou nadol|ruka dlaňou nahor|ruka tlačiaca vľavo|ruka tlačiaca vpravo|výborne|štipka|málo|víťazstvo|
držím palce|ruka s prekríženým ukazovákom a palcom|ľúbim ťa|paroháč|zavoláme si|ukazovák doľava|ukazovák doprava|ukazovák spakruky nahor|
prostredník|ukazovák spakruky nadol|ukazovák nahor|ukazovanie ukazovákom|palec nahor|palec nadol|zdvihnutá päsť|päsť spredu|
päsť doľava|päsť doprava|tlieskajúce ruky|zdvihnuté ruky|srdce z dlaní|roztvorené dlane|zdvihnuté dlane|potrasenie rukami|
zopäté ruky|píšuca ruka|lakovanie nechtov|selfie|napnutý biceps|mechanická paža|mechanická noha|noha|
chodidlo|ucho|ucho s načúvadlom|nos|mozog|orgán srdca|pľúca|zub|
kosť|oči|oko|jazyk|ústa|zahryznutie do pery|bábätko|dieťa|
chlapec|dievča|dospelý|svetlovlasý človek|muž|bradáč|bradatý muž|blondín|
žena|bradatá žena|blondína|starší človek|starší muž|staršia žena|zamračený človek|zamračený muž|
zamračená žena|podráždený človek|podráždený muž|podráždená žena|človek s prekríženými rukami|muž s prekríženými rukami|žena s prekríženými rukami|človek s rukami nad hlavou|
muž s rukami nad hlavou|žena s rukami nad hlavou|človek s nastavenou dlaňou|muž s nastavenou dlaňou|žena s nastavenou dlaňou|človek so zdvihnutou rukou|muž so zdvihnutou rukou|žena so zdvihnutou rukou|
nepočujúci človek|nepočujúci muž|nepočujúca žena|klaňajúci sa človek|klaňajúci sa muž|klaňajúca sa žena|človek chytajúci sa za hlavu|muž chytajúci sa za hlavu|
žena chytajúca sa za hlavu|človek krčiaci plecami|muž krčiaci plecami|žena krčiaca plecami|zdravotník|zdravotník muž|zdravotníčka|študent|
študent muž|študentka|učiteľ|učiteľ muž|učiteľka|sudca|sudca muž|sudkyňa|
roľník|roľník muž|roľníčka|kuchár|kuchár muž|kuchárka|remeselník|remeselník muž|
remeselníčka|robotník|robotník muž|robotníčka|pracovník v kancelárii|pracovník v kancelárii muž|pracovníčka v kancelárii|vedec|
vedec muž|vedkyňa|programátor|programátor muž|programátorka|spevák|spevák muž|speváčka|
maliar|maliar muž|maliarka|pilot|pilot muž|pilotka|kozmonaut|kozmonaut muž|
kozmonautka|hasič|hasič muž|hasička|policajt|policajt muž|policajtka|detektív|
detektív muž|detektívka|stráž|strážca|strážkyňa|nindža|pracovník na stavbe|stavbár|
stavbárka|osoba s korunou|princ|princezná|človek s turbanom|muž s turbanom|žena s turbanom|muž s čínskou čapicou|
žena so šatkou|človek v smokingu|muž v smokingu|žena v smokingu|človek so závojom|muž so závojom|žena so závojom|tehotná žena|
tehotný muž|tehotná osoba|dojčenie|žena kŕmiaca bábätko|muž kŕmiaci bábätko|človek kŕmiaci bábätko|anjelik|Santa|
pani Santová|Mx Santa|superhrdina|supermuž|superžena|superdarebácka bytosť|superdarebák|superdarebáčka|
čarodejná bytosť|čarodejník|čarodejníčka|rozprávková bytosť|škriatok|víla|upírska bytosť|upír|
upírka|morská bytosť|morský muž|morská panna|lesná bytosť|elf|elfka|džin|
mužský džin|ženský džin|zombia|mužská zombia|ženská zombia|obor|chlpaté stvorenie|masáž tváre|
muž dostáva masáž tváre|žena dostáva masáž tváre|strihanie vlasov|muž u kaderníka|žena u kaderníka|chodiaci človek|chodec|chodkyňa|
stojaci človek|stojaci muž|stojaca žena|kľačiaci človek|kľačiaci muž|kľačiaca žena|človek s bielou palicou|muž s bielou palicou|
žena so slepeckou palicou|človek na elektrickom invalidnom vozíku|muž na elektrickom invalidnom vozíku|žena na elektrickom invalidnom vozíku|človek na mechanickom invalidnom vozíku|muž na mechanickom invalidnom vozíku|žena na mechanickom invalidnom vozíku|bežiaci človek|
bežec|bežkyňa|baletka|tanečníčka|tanečník|levitujúci muž v saku|ľudia so zajačími ušami|muži so zajačími ušami|
ženy so zajačími ušami|človek v pare|muž v pare|žena v pare|človek na skale|lezec|lezkyňa|šermiar|
dostihy|lyžiar|snoubordista|hráč golfu|golfista|golfistka|človek na surfe|surfista|
surfistka|človek na veslici|veslár|veslárka|plávajúci človek|plavec|plavkyňa|človek s loptou|
muž s loptou|žena s loptou|vzpierajúci človek|vzpierač|vzpieračka|človek na bicykli|cyklista|cyklistka|
človek na horskom bicykli|horský cyklista|horská cyklistka|človek robí hviezdu|muž robí hviezdu|žena robí hviezdu|zápasiaci ľudia|zápasníci|
zápasníčky|vodné pólo|pólista|pólistka|hádzaná|hádzanár|hádzanárka|žonglovanie|
žonglér|žonglérka|človek v lotosovom sede|muž v lotosovom sede|žena v lotosovom sede|človek vo vani|človek v posteli|ľudia držiaci sa za ruky|
ženy držiace sa za ruky|žena a muž držiaci sa za ruky|muži držiaci sa za ruky|bozk|pár so srdcom|hovoriaca hlava|silueta busty|silueta búst|
objímajúci sa ľudia|rodina|rodina: dospelý, dospelý, dieťa|rodina: dospelý, dospelý, dieťa, dieťa|rodina: dospelý, dieťa|rodina: dospelý, dieťa, dieťa|stopy|odtlačok prsta|
ryšavé vlasy|kučeravé vlasy|sivé vlasy|holá hlava|hlava opice|opica|gorila|orangutan|
hlava psa|pes|vodiaci pes|služobný pes|pudel|vlk|líška|medviedik čistotný|
hlava mačky|mačka|čierna mačka|lev|hlava tigra|tiger|leopard|hlava koňa|
los|somár|kôň|jednorožec|zebra|jeleň|zubor|hlava kravy|
býk|byvol|krava|hlava prasaťa|prasa|diviak|prasací rypák|baran|
ovca|koza|dromedár|ťava|lama|žirafa|slon|mamut|
nosorožec|hroch|hlava myši|myš|potkan|škrečok|hlava zajaca|zajac|
veverica|bobor|jež|netopier|medveď|ľadový medveď|koala|panda|
leňoch|vydra|skunk|kengura|jazvec|labky|moriak|sliepka|
kohút|liahnuce sa kurča|kurča|kurča spredu|vták|tučniak|holubica|orol|
kačka|labuť|sova|dront|pierko|plameniak|páv|papagáj|
krídlo|čierny vták|hus|fénix|žaba|krokodíl|korytnačka|jašterica|
had|hlava draka|drak|sauropód|tyrannosaurus|veľryba s gejzírom|veľryba|delfín|
kosatka|uškatec|ryba|tropická ryba|štvorzubec|žralok|chobotnica|špirálovitá mušľa|
koral|medúza|krab|homár|kreveta|kalmár|ustrica|slimák|
motýľ|húsenica|mravec|včela|chrobák|lienka|svrček|šváb|
pavúk|pavučina|škorpión|komár|mucha|dážďovka|mikrób|kytica|
čerešňový kvet|biely kvet|lotos|ružička|ruža|zvädnutá kvetina|ibištek|slnečnica|
kvet|tulipán|hyacint|sadenica|kvetináč|ihličnatý strom|listnatý strom|palma|
kaktus|snop ryže|bylina|trojlístok|štvorlístok|javorový list|opadnutý list|list vo vetre|
prázdne hniezdo|hniezdo s vajcami|huba|strom bez listov|hrozno|cukrový melón|melón|mandarínka|
citrón|limetka|banán|ananás|mango|červené jablko|zelené jablko|hruška|
broskyňa|čerešne|jahoda|čučoriedky|kivi|paradajka|oliva|kokos|
avokádo|baklažán|zemiak|mrkva|kukuričný klas|čili paprička|kapia|uhorka|
listová zelenina|brokolica|cesnak|cibuľa|arašidy|fazuľa|gaštan|koreň ďumbiera|
hrachový struk|hnedý hríb|koreňová zelenina|chlieb|croissant|bageta|chlebová placka|praclík|
bagel|lievance|vafľa|kus syra|mäso s kosťou|kuracie stehno|plátok mäsa|slanina|
hamburger|hranolčeky|pizza|párok v rožku|sendvič|taco|burrito|tamal|
gyros|falafel|vajce|varenie|panvica s jedlom|kotlík s jedlom|fondue|misa s lyžicou|
šalát|pukance|maslo|soľ|konzerva|krabička na jedlo|ryžová sušienka|kopček ryže|
uvarená ryža|ryža s karí|miska s horúcim jedlom|špagety|pečený sladký zemiak|jedlo na špajdli|suši|pražená kreveta|
rybia fašírka|mesačný koláč|dango|knedlička|sušienka s predpoveďou|rýchle občerstvenie|točená zmrzlina|mrazená dreň|
zmrzlina|šiška|sušienka|narodeninová torta|kus torty|košíček|koláč|čokoláda|
cukrík|lízanka|puding|pohár medu|detská fľaša|pohár mlieka|horúci nápoj|čajová kanvica|
čajová šálka|saké|šampanské|vínový pohár|kokteilový pohár|tropický nápoj|pivový pohár|štrngajúce pivové poháre|
štrngajúce poháriky|pohár na whisky|liatie|pohár so slamkou|perlivý čaj|nápoj v krabičke|maté|kocka ľadu|
paličky|vidlička, nôž a tanier|vidlička a nôž|lyžica|kuchynský nôž|pohár|amfora|zemeguľa s Európou a Afrikou|
zemeguľa s Amerikou|zemeguľa s Áziou a Austráliou|zemeguľa s poludníkmi|mapa sveta|mapa Japonska|kompas|zasnežený vrch|vrch|
zosuv pôdy|sopka|Fudžisan|stanovanie|pláž so slnečníkom|púšť|opustený ostrov|národný park|
štadión|historická budova|stavba|tehla|kameň|drevo|chatrč|domy|
opustený dom|dom|dom so záhradou|kancelárska budova|japonská pošta|európska pošta|nemocnica|banka|
hotel|hodinový hotel|zmiešaný tovar|škola|obchodný dom|továreň|japonský zámok|zámok|
svadba|tokijská veža|socha slobody|kostol|mešita|hinduistický chrám|synagóga|šintoistická svätyňa|
kába|fontána|stan|hmlisto|noc s hviezdami|mestská panoráma|východ slnka nad horami|východ slnka|
mestská panoráma pri súmraku|západ slnka|most v noci|horúce pramene|kolotočový kôň|šmykľavka|ruské koleso|horská dráha|
pútač holičstva|šapito|rušeň|vozeň|rýchlovlak|japonský rýchlovlak|vlak|metro|
ľahké metro|stanica|električka|monorail|zubačka|vozeň električky|autobus|prichádzajúci autobus|
trolejbus|minibus|sanitka|hasičské auto|policajné auto|prichádzajúce policajné auto|taxík|prichádzajúci taxík|
auto|prichádzajúce auto|SUV|pikap|zásobovacie auto|ťahač s návesom|traktor|pretekárske auto|
motocykel|skúter|mechanický invalidný vozík|elektrický invalidný vozík|autorikša|bicykel|kolobežka|skejtbord|
koliesková korčuľa|autobusová zastávka|diaľnica|železničná trať|barel|čerpacia stanica|koleso|policajný maják|
vodorovný semafor|zvislý semafor|značka stop|práce na ceste|kotva|záchranné koleso|plachetnica|kanoe|
rýchly čln|zaoceánska loď|trajekt|motorový čln|loď|lietadlo|malé lietadlo|odlet lietadla|
prílet lietadla|padák|sedadlo|helikoptéra|lanovka|horská lanovka|visutá lanovka|družica|
raketa|lietajúci tanier|recepčný zvonček|batožina|presýpacie hodiny|bežiace presýpacie hodiny|hodinky|budík|
stopky|časovač|kozubové hodiny|dvanásť hodín|pol jednej|jedna hodina|pol druhej|dve hodiny|
pol tretej|tri hodiny|pol štvrtej|štyri hodiny|pol piatej|päť hodín|pol šiestej|šesť hodín|
pol siedmej|sedem hodín|pol ôsmej|osem hodín|pol deviatej|deväť hodín|pol desiatej|desať hodín|
pol jedenástej|jedenásť hodín|pol dvanástej|nov|dorastajúci polmesiac|prvá štvrť mesiaca|dorastajúci mesiac|spln|
ubúdajúci mesiac|posledná štvrť mesiaca|ubúdajúci polmesiac|polmesiac|nov s tvárou|mesiac v prvej štvrti s tvárou|mesiac v poslednej štvrti s tvárou|teplomer|
slnko|spln s tvárou|slnko s tvárou|planéta s prstencom|hviezda|žiariaca hviezda|padajúca hviezda|mliečna dráha|
oblak|slnko za oblakom|oblak s bleskom a dažďom|slnko za malým oblakom|slnko za veľkým oblakom|slnko za dažďovým oblakom|dažďový oblak|snehový oblak|
oblak s bleskom|tornádo|hmla|vietor|cyklón|dúha|zatvorený dáždnik|dáždnik|
dáždnik s kvapkami|slnečník|vysoké napätie|snehová vločka|snehuliak|snehuliak bez snehu|kométa|oheň|
kvapka|morská vlna|halloweenská tekvica|vianočný stromček|ohňostroj|prskavka|petarda|iskry|
balónik|konfety|konfetová guľa|stromček tanabata|borovicová dekorácia|japonské bábiky|koinobori|veterná zvonkohra|
slávnosti mesiaca|červená obálka|stuha|zabalený darček|stužka|vstupenky|lístok|vojenská medaila|
trofej|športová medaila|zlatá medaila|strieborná medaila|bronzová medaila|futbal|bejzbal|softbal|
basketbal|volejbal|americký futbal|ragby|tenis|lietajúci disk|bowling|kriket|
pozemný hokej|ľadový hokej|lakros|stolný tenis|bedminton|boxovacia rukavica|úbor na bojové umenie|bránka|
zástava v jamke|korčuľa|udica|potápačská maska|bežecké tričko|lyže|sane|curlingový kameň|
presný zásah|jojo|papierový šarkan|vodná pištoľ|biliardová guľa č. 8|krištáľová guľa|kúzelná palička|videohra|
joystick|výherný automat|hracia kocka|skladačka|medvedík|piñata|zrkadlová guľa|matriošky|
pika|srdce|káro|kríž|pešiak|žolík|madžongový červený drak|japonské karty|
divadlo|zarámovaný obraz|maliarska paleta|cievka nite|ihla|klbko|uzol|okuliare|
slnečné okuliare|ochranné okuliare|laboratórny plášť|bezpečnostná vesta|kravata|tričko|rifle|šál|
rukavice|kabát|ponožky|šaty|kimono|sárí|jednodielne plavky|slipy|
šortky|bikini|dámske oblečenie|skladací vejár|peňaženka|kabelka|malá kabelka|nákupné tašky|
školský batoh|žabky|pánska topánka|bežecká topánka|pohorka|balerína|topánka na podpätku|dámsky sandál|
baletné špice|dámska čižma|hrebeň na kučeravé vlasy|koruna|dámsky klobúk|cylinder|promočná čiapka|šiltovka|
vojenská helma|záchranárska helma|modlitebné koráliky|rúž|prsteň|drahokam|vypnutý reproduktor|nízka hlasitosť|
stredná hlasitosť|vysoká hlasitosť|amplión|megafón|poštová trúba|zvon|prečiarknutý zvon|notová osnova|
nota|noty|štúdiový mikrofón|posúvač|gombíky|mikrofón|slúchadlá|rádio|
saxofón|trúbka|trombón|akordeón|gitara|klávesy|husle|bendžo|
bubon|kongo|rumbagule|píšťalka|harfa|mobil|mobil so šípkou|telefón|
slúchadlo telefónu|pejdžer|fax|batéria|slabá batéria|zástrčka|prenosný počítač|stolný počítač|
tlačiareň|klávesnica|počítačová myš|trackball|počítačový disk|disketa|optický disk|dvd|
počítadlo|filmová kamera|filmový pás|filmový projektor|klapka|televízor|fotoaparát|fotoaparát s bleskom|
videokamera|videokazeta|doľava naklonená lupa|doprava naklonená lupa|sviečka|žiarovka|baterka|červený lampión|
dija|zápisník so zdobeným obalom|zatvorená kniha|otvorená kniha|zelená kniha|modrá kniha|oranžová kniha|knihy|
zápisník|účtovná kniha|ohnutá stránka|zvitok|líce stránky|noviny|zvinuté noviny|záložky|
záložka|štítok|minca|mešec peňazí|truhlica s pokladom|jenová bankovka|dolárová bankovka|eurová bankovka|
librová bankovka|peniaze s krídlami|platobná karta|účtenka|stúpajúci graf jenu|obálka|e-mail|obálka s prichádzajúcou poštou|
obálka so šípkou|priečinok na odchádzajúcu poštu|priečinok na prichádzajúcu poštu|zásielka|zatvorená schránka so zdvihnutou zástavkou|zatvorená schránka so spustenou zástavkou|otvorená schránka so zdvihnutou zástavkou|otvorená schránka so spustenou zástavkou|
poštová schránka|volebná schránka s lístkom|ceruzka|čierne pero|plniace pero|pero|štetec|pastelka|
oznam|aktovka|fascikel|otvorený fascikel|štítky na indexovanie|kalendár|trhací kalendár|špirálový zápisník|
špirálový kalendár|otáčací stojan na vizitky|stúpajúci graf|klesajúci graf|pruhový graf|písacia podložka|špendlík|guľatý špendlík|
sponka na papier|spojené sponky na papier|rovné pravítko|trojuholníkové pravítko|nožnice|škatuľa s kartotékou|kartotéková skriňa|odpadkový kôš|
zatvorená zámka|otvorená zámka|zámka s perom|zámka s kľúčom|kľúč|starý kľúč|kladivo|sekera|
krompáč|kladivo a krompáč|kladivo a kľúč|dýka|prekrížené meče|bomba|bumerang|luk a šíp|
štít|tesárska píla|francúzsky kľúč|skrutkovač|matica a skrutka|ozubené koliesko|zverák|miskové váhy|
slepecká palica|spojovací článok|roztrhnutá reťaz|reťaz|hák|kufrík na náradie|magnet|rebrík|
lopata|krivuľa|skúmavka|Petriho miska|dna|mikroskop|ďalekohľad|satelitná anténa|
injekcia|kvapka krvi|tabletka|náplasť|barla|stetoskop|röntgen|dvere|
výťah|zrkadlo|okno|posteľ|gauč a lampa|stolička|záchod|čistiaci zvon|
sprcha|vaňa|pasca na myši|britva|fľaštička krému|spínací špendlík|metla|kôš|
rolka papiera|vedro|mydlo|bubliny|zubná kefka|špongia|hasiaci prístroj|nákupný vozík|
cigareta|rakva|náhrobok|pohrebná urna|nazar|hamsa|socha moai|transparent|
preukaz|bankomat|symbol odpadkového koša|pitná voda|invalidný vozík|pánske toalety|dámske toalety|toalety|
prebaľovacia miestnosť|splachovací záchod|pasová kontrola|colná prehliadka|výdaj batožiny|úschovňa batožiny|varovanie|deti na ceste|
zákaz vjazdu|zákaz|zákaz bicyklov|zákaz fajčenia|neodhadzujte odpadky|nepitná voda|zákaz chodcov|zákaz mobilov|
zákaz vstupu do osemnásť rokov|rádioaktivita|biologické riziko|šípka nahor|šípka doprava nahor|šípka doprava|šípka doprava nadol|šípka nadol|
šípka doľava nadol|šípka doľava|šípka doľava nahor|šípka nahor aj nadol|šípka doprava aj doľava|šípka doľava a doprava s prečiarknutím|šípka doprava zakrivená doľava|šípka doľava zakrivená doprava|
šípka doprava zakrivená nahor|šípka doprava zakrivená nadol|zvislé šípky v smere hodinových ručičiek|šípky proti smeru hodinových ručičiek|šípka BACK|šípka END|šípka ON!|šípka SOON|
šípka TOP|modlitebné miesto|symbol atómu|óm|Dávidova hviezda|koleso dharmy|jin a jang|latinský kríž|
pravoslávny kríž|hviezda a polmesiac|symbol mieru|menóra|šesťcípa hviezda s bodkou uprostred|khanda|znamenie barana|znamenie býka|
znamenie blížencov|znamenie raka|znamenie leva|znamenie panny|znamenie váh|znamenie škorpióna|znamenie strelca|znamenie kozorožca|
znamenie vodnára|znamenie rýb|znamenie hadonosa|tlačidlo náhodného prehrávania|tlačidlo opakovania|tlačidlo opakovania skladby|tlačidlo prehrávania|tlačidlo pretáčania dopredu|
tlačidlo ďalšej skladby|tlačidlo prehrávania a pozastavenia|tlačidlo spätného prehrávania|tlačidlo pretáčania späť|tlačidlo predošlej skladby|tlačidlo nahor|tlačidlo rýchlo nahor|tlačidlo nadol|
tlačidlo rýchlo nadol|tlačidlo pozastavenia|tlačidlo zastavenia|tlačidlo nahrávania|tlačidlo vysunutia|kino|tlačidlo stlmenia jasu|tlačidlo jasu|
sila signálu|bezdrôtový|vibračný režim|vypnutý mobil|ženský symbol|mužský symbol|transgenderový symbol|krát|
plus|mínus|deleno|rovné|nekonečno|dvojitý výkričník|výkričník s otáznikom|červený otáznik|
biely otáznik|biely výkričník|červený výkričník|vlnovková pomlčka|zmenáreň|znak dolára|lekársky symbol|symbol recyklácie|
heraldický symbol ľalie|emblém trojzubca|menovka|japonský symbol pre začiatočníka|prázdny červený kruh|začiarkavacie políčko|začiarknuté políčko|znak začiarknutia|
krížik|tlačidlo s krížikom|slučka|dvojitá slučka|znak začiatku partu|osemcípa hviezdička|osemcípa hviezda|iskra|
copyright|registrovaná známka|obchodná známka|machuľa|zadávanie veľkých písmen latinky|zadávanie malých písmen latinky|zadávanie čísel|zadávanie symbolov|
zadávanie písmen latinky|štítok A|štítok AB|štítok B|štítok CL|štítok COOL|štítok FREE|informačný zdroj|
štítok ID|M v kruhu|štítok NEW|štítok NG|štítok 0|štítok OK|štítok P|štítok SOS|
štítok UP!|štítok VS|japonský ideograf Tu|japonský ideograf Poplatok za službu|japonský ideograf Mesačná suma|japonský ideograf Nie je zadarmo|japonský ideograf Vyhradené|japonský ideograf Výhodný nákup|
japonský ideograf Zľava|japonský ideograf Zadarmo|japonský ideograf Zákaz|japonský ideograf Prijateľné|japonský ideograf Žiadosť|japonský ideograf Úspešne vykonaná skúška|japonský ideograf Voľné|japonský ideograf Blahoželám|
japonský ideograf Tajomstvo|japonský ideograf Otvorené|japonský ideograf Žiadne voľné miesta|červený kruh|oranžový kruh|žltý kruh|zelený kruh|modrý kruh|
fialový kruh|hnedý kruh|čierny kruh|biely kruh|červený štvorec|oranžový štvorec|žltý štvorec|zelený štvorec|
modrý štvorec|fialový štvorec|hnedý štvorec|veľký čierny štvorec|veľký biely štvorec|stredný čierny štvorec|stredný biely štvorec|stredne malý čierny štvorec|
stredne malý biely štvorec|čierny štvorček|biely štvorček|veľký oranžový kosoštvorec|veľký modrý kosoštvorec|malý oranžový kosoštvorec|malý modrý kosoštvorec|červený trojuholník nahor|
červený trojuholník nadol|kosoštvorec s bodkou|okrúhle tlačidlo|biele hranaté tlačidlo|čierne hranaté tlačidlo|kockovaná zástava|trojuholníková zástava|skrížené zástavy|
čierna zástava|biela zástava|dúhová zástava|transgenderová zástava|pirátska zástava`
