// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `zászló: {0}|felnőtt: vörös haj|felnőtt: göndör haj|felnőtt: ősz haj|felnőtt: kopasz|férfi: vörös haj|férfi: göndör haj|férfi: ősz haj|
férfi: kopasz|nő: vörös haj|nő: göndör haj|nő: ősz haj|nő: kopasz|gyalogos: jobbra néző|sétáló nő: jobbra néző|sétáló férfi: jobbra néző|
térdelő ember: jobbra néző|térdelő nő: jobbra néző|térdelő férfi: jobbra néző|ember fehér bottal: jobbra néző|férfi fehér bottal: jobbra néző|nő fehér bottal: jobbra néző|ember motoros kerekesszékben: jobbra néző|férfi motoros kerekesszékben: jobbra néző|
nő motoros kerekesszékben: jobbra néző|kerekesszékes ember: jobbra néző|férfi kézi hajtású kerekesszékben: jobbra néző|nő kézi hajtású kerekesszékben: jobbra néző|futó: jobbra néző|futó nő: jobbra néző|futó férfi: jobbra néző|csók: nő és férfi|
csók: férfi és férfi|csók: nő és nő|pár szívvel: nő és férfi|pár szívvel: férfi és férfi|pár szívvel: nő és nő|család: férfi, nő és fiú|család: férfi, nő és lány|család: férfi, nő, lány és fiú|
család: férfi, nő, fiú és fiú|család: férfi, nő, lány és lány|család: férfi, férfi és fiú|család: férfi, férfi és lány|család: férfi, férfi, lány és fiú|család: férfi, férfi, fiú és fiú|család: férfi, férfi, lány és lány|család: nő, nő és fiú|
család: nő, nő és lány|család: nő, nő, lány és fiú|család: nő, nő, fiú és fiú|család: nő, nő, lány és lány|család: férfi és fiú|család: férfi, fiú és fiú|család: férfi és lány|család: férfi, lány és fiú|
család: férfi, lány és lány|család: nő és fiú|család: nő, fiú és fiú|család: nő és lány|család: nő, lány és fiú|család: nő, lány és lány|gombfej: 10|zászló: Anglia|
zászló: Skócia|zászló: Wales|világos bőrtónus|közepesen világos bőrtónus|közepes bőrtónus|közepesen sötét bőrtónus|sötét bőrtónus|szakasz|
bekezdésjel|kereszt szimbólum|kettős kereszt szimbólum|bal oldalra mutató nyíl|balra mutató nyíl vonással|jobb oldalra mutató nyíl|jobbra mutató nyíl vonással|felfelé néző nyíl|
lefelé néző nyíl|balra mutató hullámos nyíl|jobbra mutató hullámos nyíl|balra mutató duplafejű nyíl|felfelé mutató duplafejű nyíl|jobbra mutató duplafejű nyíl|lefelé mutató duplafejű nyíl|balra mutató nyíl tolla|
jobbra mutató nyíl tolla|balra mutató talpas nyíl|felfelé mutató talpas nyíl|jobbra mutató talpas nyíl|lefelé mutató talpas nyíl|felfelé és lefelé mutató nyíl alapvonallal|balra mutató nyíl hurokkal|jobbra mutató nyíl hurokkal|
hullámos balra-jobbra nyíl|lefelé mutató cikcakkos nyíl|felfelé és balra mutató nyílhegy|felfelé és jobbra mutató nyílhegy|lefelé és balra mutató nyílhegy|lefelé és jobbra mutató nyílhegy|jobbra induló és lefelé mutató nyíl|lefelé induló és balra mutató nyíl|
óramutató járásával ellentétes felső félköríves nyíl|óramutató járásával megegyező felső félköríves nyíl|északnyugat felé mutató és hosszú vonalig érő nyíl|balra mutató és vonalig érő nyíl és alatta jobbra mutató és vonalig érő nyíl|óramutató járásával ellentétes nyílt körkörös nyíl|óramutató járásával megegyező nyílt körkörös nyíl|balra mutató felső félhegyű nyíl|balra mutató alsó félhegyű nyíl|
felfelé mutató jobb félhegyű nyíl|felfelé mutató bal félhegyű nyíl|jobbra mutató felső félhegyű nyíl|jobbra mutató alsó félhegyű nyíl|lefelé mutató jobb félhegyű nyíl|lefelé mutató bal félhegyű nyíl|jobbra mutató nyíl balra mutató nyíl felett|felfelé és lefelé mutató nyíl|
oda-vissza nyíl|balra mutató páros nyíl|felfelé mutató páros nyíl|jobbra mutató páros nyíl|lefelé mutató páros nyíl|balra mutató félhegyű nyíl jobbra mutató félhegyű nyíl felett|jobbra mutató félhegyű nyíl balra mutató félhegyű nyíl felett|balra mutató kettős nyíl|
balra mutató áthúzott kettős nyíl|felfelé mutató kettős nyíl|jobbra mutató kettős nyíl|jobbra mutató áthúzott kettős nyíl|lefelé mutató kettős nyíl|kettős balra-jobbra nyíl|áthúzott kettős balra-jobbra nyíl|északnyugat felé mutató kettős nyíl|
északkelet felé mutató kettős nyíl|délkelet felé mutató kettős nyíl|délnyugat felé mutató kettős nyíl|balra mutató hármas nyíl|jobbra mutató hármas nyíl|balra mutató kígyózó nyíl|jobbra mutató kígyózó nyíl|felfelé mutató duplán áthúzott nyíl|
lefelé mutató duplán áthúzott nyíl|balra mutató szaggatott nyíl|felfelé mutató szaggatott nyíl|jobbra mutató szaggatott nyíl|lefelé mutató szaggatott nyíl|balra és vonalig mutató nyíl|jobbra és vonalig mutató nyíl|balra mutató üres nyíl|
felfelé mutató üres nyíl|jobbra mutató üres nyíl|lefelé mutató üres nyíl|felfelé mutató üres nyíl kiindulási vonallal|bal lefelé mutató és jobb felfelé mutató nyíl|univerzális kvantor|parciális differenciál|létezik|
üres halmaz|növekmény|nabla|eleme|nem eleme|fordított eleme|bizonyítás vége|n-áris produktum|
n-áris szumma|nem kisebb, mint|nem egyenlő|nem nagyobb, mint|mínuszjel|mínusz vagy plusz|osztási perjel|aszteriszk műveleti jel|
gyűrű műveleti jel|listajel műveleti jel|négyzetgyök|arányos|végtelen szimbólum|derékszög|szög|oszt|
párhuzamos|logikai és|metszet|unió|integrál|dupla integrál|vonalintegrál|tehát|
mert|arány|arányzat|hasonlóság műveleti jel|fordított hasonlóságjel|fordított s betű|aszimptotikusan egyenlő|megközelítőleg egyenlő|
közelítőleg egyenlő|mind egyenlő|megközelítőleg egyezik a képpel|gyűrű egyenlőségjelben|egyenlőségjel|szigorúan egyenlő|kisebb vagy egyenlő|nagyobb vagy egyenlő|
kisebb jel egyenlőségjel felett|nagyobb jel egyenlőségjel felett|sokkal kevesebb, mint|sokkal nagyobb, mint|között|nagyobb vagy azonos|megelőzi|követi|
nem követi|valódi részhalmaza|szuperhalmaz|részhalmaz egyenlő|szuperhalmaz egyenlő|pluszjel körben|mínuszjel körben|szorzásjel körben|
osztásjel körben|pont műveleti jel körben|gyűrű műveleti jel körben|csillag műveleti jel körben|bekeretezett pluszjel|bekeretezett mínuszjel|felfelé mutató merőleges|nem kényszeríti|
reláció szerint megelőzi|reláció szerint követi|nem tartalmazza normál alcsoport-megfelelőként|eredeti|hermitikus konjugált mátrix|derékszögű háromszög|n-áris logikai vagy|n-áris keresztmetszet|
n-áris unió|pont műveleti jel|csillag műveleti jel|természetes kapcsolás|kettős keresztmetszet|sokkal többel kevesebb, mint|sokkal többel nagyobb, mint|függőleges hármaspont|
középső vízszintes hármaspont|felfelé és jobbra mutató átlós hármaspont|lefelé és jobbra mutató átlós hármaspont|nyolcad|bé|kereszt|nevető arc|nagyra nyílt szemmel mosolygó arc|
nevető arc mosolygó szemmel|mosolygó szemmel nevető arc|nyitott szájjal és lehunyt szemmel mosolygó arc|nevető arc verejtékkel|gurul a nevetéstől|arc örömkönnyekkel|finoman mosolygó arc|arc fejjel lefelé|
elolvadó arc|kacsintó arc|mosolygó arc mosolygó szemmel|mosolygó arc glóriával|mosolygó arc szívekkel|mosolygó arc szív alakú szemmel|csillagszemű|csókot dobó arc|
csókoló arc|mosolygó arc|csókoló arc lehunyt szemmel|csókoló arc mosolygó szemmel|mosolygó arc könnycseppel|finom ételt élvező arc|arc kinyújtott nyelvvel|arc kinyújtott nyelvvel és kacsintó szemmel|
őrült fej|arc kilógó nyelvvel és erősen behunyt szemmel|arc dollárjelekkel|ölelés|arc szájra tett kézzel|nyitott szemű, száját takaró arc|kémlelő szemű arc|csitító arc|
gondolkodó arc|tisztelgő arc|arc összecipzározott szájjal|felhúzott szemöldökű arc|semleges arc|kifejezéstelen arc|száj nélküli arc|pontozott vonalas arc|
arc a felhőben|önelégült vigyor|unott arc|szemét forgató arc|grimaszoló arc|levegőt kifújó arc|hazudó arc|rázkódó arc|
vízszintes fejrázás|függőleges fejrázás|megkönnyebbült arc|elgondolkodó arc|álmos arc|nyáladzó fej|alvó arc|arc táskás szemekkel|
arc egészségügyi maszkkal|arc lázmérővel|arc bekötött fejjel|émelygő arc|hányó arc|tüsszentő arc|forró arc|fagyos arc|
részeges arc|szédülő arc|spirálszemű arc|felrobbanó fej|cowboykalapos fej|bulizó arc|álcázott arc|mosolygó arc napszemüveggel|
kockaarc|arc monoklival|zavart arc|átlós szájú arc|aggódó arc|kissé komor arc|rosszalló arc|arc nyitott szájjal|
meglepődött arc|lenyűgözött arc|elpirult arc|eltorzult arc|esedező arc|könnyeivel küszködő arc|rosszalló arc nyitott szájjal|elkínzott arc|
félelemmel teli arc|aggódó arc nyitott szájjal és verejtékkel|csalódott, de megkönnyebbült arc|síró arc|zokogó arc|félelemtől sikoltó arc|összezavarodott arc|állhatatos arc|
csalódott arc|lehangolt arc verejtékkel|kimerült arc|fáradt arc|ásító arc|orrából gőzt fújtató arc|duzzogó arc|mérges arc|
arc jelekkel a száján|mosolygó arc szarvakkal|mérges arc szarvakkal|koponya|koponya csontokkal|kakihalom|bohócfej|ogre|
kobold|szellem|földönkívüli|földönkívüli szörny|robot|nevető macska|nevető macska mosolygó szemmel|macska örömkönnyekkel|
mosolygó macska szív alakú szemmel|macska fanyar mosollyal|csókoló macska|kimerült macska|síró macska|duzzogó macska|nem láttam semmit|nem hallottam semmit|
nem szólok semmit|szerelmes levél|nyíllal átlőtt szív|szív szalaggal|ragyogó szív|növekvő szív|dobogó szív|forgó szívek|
két szív|szív formájú dekoráció|nagy szív alakú felkiáltójel|összetört szív|lángoló szív|gyógyuló szív|vörös szív|rózsaszín szív|
narancssárga szív|sárga szív|zöld szív|kék szív|világoskék szív|lila szív|barna szív|fekete szív|
szürke szív|fehér szív|csóknyom|száz pont|a düh szimbóluma|verekedésfelhő|ütközés|szédülés|
izzadságcseppek|rohanás|lyuk|szövegbuborék|szem szövegbuborékban|balra nyíló szövegbuborék|jobbra nyíló dühös szövegbuborék|gondolatbuborék|
alvás|integető kéz|kézfej|felemelt kéz szétálló ujjakkal|felemelt kéz|star trek-üdvözlet|jobbra néző kéz|balra néző kéz|
lefelé néző kéz|felfelé néző kéz|balra toló kéz|jobbra toló kéz|ok jel|összecsippentett ujjak|csippentő kéz|győzelmi jelet mutató kéz|
keresztezett ujjak|keresztezett mutató- és hüvelykujjú kéz|szeretlek kézmozdulat|metálvilla|„hívj fel” kézjel|kéz balra mutató ujjal|kéz jobbra mutató ujjal|tenyér felfelé mutató ujjal|
középső ujj|tenyér lefelé mutató ujjal|kéz felfelé mutató ujjal|felhasználóra mutató ujj|felfelé mutató hüvelykujj|lefelé mutató hüvelykujj|felemelt ököl|ütésre emelt ököl|
balra néző ököl|jobbra néző ököl|tapsoló kéz|kezét felemelő ember|szívet formázó kezek|széttárt kéz|felfelé fordított tenyerek|kézfogás|
összetett kéz|író kéz|körömlakk|szelfi|befeszített bicepsz|mechanikus kar|mechanikus láb|lábszár|
lábfej|fül|fül hallókészülékkel|orr|agy|szív|tüdő|fog|
csont|szemek|szem|nyelv|száj|ajkába harapó száj|baba|gyerek|
fiú|lány|felnőtt|szőke hajú ember|férfi|szakállas ember|férfi: szakáll|szőke férfi|
nő|nő: szakáll|szőke nő|idősebb felnőtt|idős férfi|idős nő|rosszalló ember|rosszalló férfi|
rosszalló nő|duzzogó ember|duzzogó férfi|duzzogó nő|tiltás mutatása|tiltást mutató férfi|tiltást mutató nő|beleegyezés mutatása|
beleegyezést mutató férfi|beleegyezést mutató nő|ember az információs pultnál|nyitott tenyerű férfi|nyitott tenyerű nő|vidáman intő ember|vidáman intő férfi|vidáman intő nő|
siket ember|siket férfi|siket nő|meghajló ember|meghajló férfi|meghajló nő|kézbe temetett arc|arcát a kezébe temető férfi|
arcát a kezébe temető nő|vállrándítás|vállrándító férfi|vállrándító nő|egészségügyi dolgozó|doktor|doktornő|diák|
férfi tanuló|női tanuló|tanár / tanárnő|tanár|tanárnő|bíró / bírónő|bíró|bírónő|
gazda / női gazda|gazda|női gazda|szakács / szakácsnő|szakács|szakácsnő|szerelő / szerelőnő|szerelő|
szerelőnő|munkás|férfi munkás|női munkás|irodai dolgozó|férfi irodista|női irodista|tudás|
férfi tudós|női tudós|informatikus|programozó férfi|programozó nő|énekes|férfi énekes|női énekes|
művész|férfi művész|női művész|pilóta / pilótanő|pilóta|pilótanő|űrhajós / űrhajósnő|űrhajós|
űrhajósnő|tűzoltó / tűzoltónő|tűzoltó|tűzoltónő|zsaru|rendőr|rendőrnő|detektív|
nyomozó|nyomozónő|gárdista|őr|női őr|nindzsa|építőmunkás|építőmunkás férfi|
építőmunkás nő|koronás személy|herceg|hercegnő|turbános ember|turbános férfi|turbános nő|kínai sapkás ember|
nő fejkendővel|szmokingos ember|szmokingos férfi|szmokingos nő|ember fátyollal|férfi fátyollal|nő fátyollal|terhes nő|
terhes férfi|terhes személy|szoptatás|kisbabát etető nő|kisbabát etető férfi|kisbabát etető személy|babaangyal|mikulás|
mikulás ruhás anyó|télapó|szuperhős|férfi szuperhős|női szuperhős|főgonosz|férfi főgonosz|női főgonosz|
varázsló|férfi varázsló|varázslónő|tündér|férfi tündér|női tündér|vámpír|férfi vámpír|
női vámpír|sellő|férfi sellő|sellőlány|tünde|férfi tünde|női tünde|dzsinn|
férfi dzsinn|női dzsinn|zombi|férfi zombi|női zombi|troll|szőrös lény|arcmasszázs|
férfi arcmasszázson|nő arcmasszázson|hajvágás|férfi fodrásznál|nő fodrásznál|gyalogos|sétáló férfi|sétáló nő|
álló ember|álló férfi|álló nő|térdelő ember|térdelő férfi|térdelő nő|ember fehér bottal|férfi fehér bottal|
nő fehér bottal|ember motoros kerekesszékben|férfi motoros kerekesszékben|nő motoros kerekesszékben|kerekesszékes ember|férfi kézi hajtású kerekesszékben|nő kézi hajtású kerekesszékben|futó|
futó férfi|futó nő|balett-táncos|táncoló nő|táncoló férfi|öltönyös, lebegő ember|bulizó emberek|bulizó férfiak|
bulizó nők|ember a gőzfürdőben|férfi a gőzfürdőben|nő a gőzfürdőben|mászó ember|mászó férfi|mászó nő|vívó|
lóverseny|síelő|snowboardozó|golfozó|golfozó férfi|golfozó nő|szörföző|szörföző férfi|
szörföző nő|evező ember|evező férfi|evező nő|úszó|úszó férfi|úszó nő|ember labdával|
férfi labdával|nő labdával|súlyemelő|súlyemelő férfi|súlyemelő nő|kerékpáros|kerékpáros férfi|kerékpáros nő|
hegyikerékpáros|hegyikerékpáros férfi|hegyikerékpáros nő|cigánykerék|cigánykerekező férfi|cigánykerekező nő|birkózók|birkózó férfiak|
birkózó nők|vízilabda|vízilabdázó férfi|vízilabdázó nő|kézilabda|kézilabdázó férfi|kézilabdázó nő|zsonglőr|
zsonglőr férfi|zsonglőr nő|ember lótuszülésben|férfi lótuszülésben|nő lótuszülésben|fürdő ember|ember az ágyban|egymás kezét fogó emberek|
kézen fogva álló nők|kézen fogva álló férfi és nő|kézen fogva álló férfiak|csók|pár szívvel|beszélő fej|ember sziluettje melltől felfelé|két ember sziluettje melltől felfelé|
egymást ölelő emberek|család|család: felnőtt, felnőtt, gyerek|család: felnőtt, felnőtt, gyerek, gyerek|család: felnőtt, gyerek|család: felnőtt, gyerek, gyerek|lábnyomok|ujjlenyomat|
vörös haj|göndör haj|ősz haj|kopasz|majomfej|majom|gorilla|orangután|
kutyafej|kutya|vakvezető kutya|segítőkutya|pudli|farkasfej|rókafej|mosómedve|
macskafej|macska|fekete macska|oroszlánfej|tigrisfej|tigris|leopárd|lófej|
jávorszarvas|szamár|ló|unikornisfej|zebra|szarvas|bölény|tehénfej|
ökör|vízibölény|tehén|malacfej|disznó|vaddisznó|malacorr|kos|
birka|kecske|teve|kétpúpú teve|láma|zsiráf|elefánt|mamut|
orrszarvú|víziló|egérfej|egér|patkány|hörcsögfej|nyúlfej|nyúl|
mókus|hód|sün|denevér|medvefej|jegesmedve|koala|pandafej|
lajhár|vidra|bűzösborz|kenguru|borz|mancsnyomok|pulyka|tyúk|
kakas|kikelő kiscsibe|naposcsibe|előre néző kiscsibe|madár|pingvin|galamb|sas|
kacsa|hattyú|bagoly|dodó|madártoll|flamingó|páva|papagáj|
szárny|fekete madár|liba|főnix|békafej|krokodil|teknős|gyík|
kígyó|sárkányfej|sárkány|sauropoda|T. rex|fröcskölő bálna|bálna|delfin|
kardszárnyú delfin|fóka|hal|trópusi hal|gömbhal|cápa|polip|tengeri csiga|
korall|medúza|rák|homár|garnélarák|tintahal|osztriga|csiga|
pillangó|rovar|hangya|méh|bogár|katica|tücsök|csótány|
pók|pókháló|skorpió|szúnyog|légy|kukac|mikróba|csokor|
cseresznyevirág|fehér virág|lótusz|rozetta|rózsa|hervadt virág|hibiszkusz|napraforgó|
virágzás|tulipán|jácint|palánta|cserepes növény|örökzöld|lombhullató fa|pálmafa|
kaktusz|rizs|gyógynövény|lóhere|négylevelű lóhere|juharlevél|lehullott levél|szélfútta levél|
üres fészek|fészek tojásokkal|gomba|levél nélküli fa|szőlő|sárgadinnye|görögdinnye|mandarin|
citrom|lime|banán|ananász|mangó|piros alma|zöld alma|körte|
őszibarack|cseresznye|eper|áfonya|kivi|paradicsom|olajbogyó|kókuszdió|
avokádó|padlizsán|krumpli|sárgarépa|kukoricacső|erőspaprika|kaliforniai paprika|uborka|
leveles zöldség|brokkoli|fokhagyma|hagyma|földimogyoró|bab|gesztenye|gyömbérgyökér|
borsóhüvely|barna gomba|gyökérzöldség|kenyér|croissant|bagett|laposkenyér|perec|
bagel|palacsinta|gofri|sajtdarab|csontos hús|csirkecomb|húsdarab|szalonna|
hamburger|sült krumpli|pizza|hot dog|szendvics|taco|burrito|tamale|
pita|falafel|tojás|sütés-főzés|serpenyős étel|egy tál étel|fondü|tál kanállal|
zöld saláta|pattogatott kukorica|vaj|só|konzerv|japán ételdoboz|rizskeksz|rizsgolyó|
főtt rizs|currys rizs|gőzölgő tál|spagetti|sült édesburgonya|oden|szusi|sült garnélarák|
csavart haltorta|holdsütemény|dango|gombóc|szerencsesüti|elviteles doboz|lágyfagylalt|fagylalt öntettel|
fagylalt|fánk|sütemény|születésnapi torta|gyümölcstorta|cupcake|pite|csokoládé|
cukorka|nyalóka|puding|mézes csupor|cumisüveg|egy pohár tej|forró ital|teáskanna|
fül nélküli teáscsésze|szaké|üveg kiugró dugóval|borospohár|koktélos pohár|trópusi ital|söröskorsó|összekoccanó söröskorsók|
koccintó poharak|feles pohár|ömlő folyadék|pohár szívószállal|buborékos tea|italos doboz|maté|jégkocka|
evőpálcikák|kés és villa tányérral|kés és villa|kanál|konyhakés|befőttesüveg|amfora|Európát és Afrikát mutató földgömb|
Amerikát mutató földgömb|Ázsiát és Ausztráliát mutató földgömb|földgömb délkörökkel|világtérkép|Japán térképe|iránytű|hegy hótakaróval|hegy|
földcsuszamlás|vulkán|Fudzsi-hegy|sátorozás|strand napernyővel|sivatag|lakatlan sziget|nemzeti park|
stadion|klasszikus épület|építkezés|tégla|szikla|fa|kunyhó|lakóházak|
elhagyatott ház|lakóház|ház kerttel|irodaépület|japán postahivatal|postahivatal|kórház|bank|
hotel|szálló szerelmeseknek|kisbolt|iskola|áruház|gyár|japán kastély|vár|
esküvő|Tokiói torony|Szabadság-szobor|templom|mecset|hindu templom|zsinagóga|sintó szentély|
kába|szökőkút|sátor|ködös|éjszaka csillagokkal|városkép|hegyek mögött felkelő nap|napfelkelte|
városkép alkonyatkor|naplemente|híd éjszaka|hőforrás|ló a körhintáról|játszótéri csúszda|óriáskerék|hullámvasút|
fodrászcégér|cirkuszsátor|mozdony|vasúti kocsi|gyorsvasút|golyóorrú gyorsvasút|vonat|metró|
hév|állomás|villamos|egysínű vasút|hegyi vasút|villamoskocsi|busz|érkező busz|
trolibusz|mikrobusz|mentő|tűzoltóautó|rendőrautó|érkező rendőrautó|taxi|érkező taxi|
autó|érkező autó|szabadidőautó|kisteherautó|teherautó|billenős teherautó|traktor|versenyautó|
motorkerékpár|robogó|kézi hajtású kerekesszék|motoros kerekesszék|motoros riksa|kerékpár|roller|gördeszka|
görkorcsolya|buszmegálló|autópálya|vasúti sín|olajoshordó|benzinkút|kerék|rendőrautó villogója|
vízszintes közlekedési lámpa|függőleges közlekedési lámpa|stoptábla|útépítés|vasmacska|mentőöv|vitorlás hajó|kenu|
motoros siklócsónak|utasszállító hajó|komp|motorcsónak|hajó|repülőgép|kisrepülő|repülőgép indulása|
repülőgép érkezése|ejtőernyő|ülés|helikopter|függővasút|hegyi felvonó|kötélpályás felvonó|műhold|
rakéta|repülő csészealj|londinerhívó csengő|bőrönd|lejárt homokóra|nem lejárt homokóra|óra|ébresztőóra|
stopperóra|visszaszámláló óra|régies óra|tizenkét óra|fél egy|egy óra|fél kettő|két óra|
fél három|három óra|fél négy|négy óra|fél öt|öt óra|fél hat|hat óra|
fél hét|hét óra|fél nyolc|nyolc óra|fél kilenc|kilenc óra|fél tíz|tíz óra|
fél tizenegy|tizenegy óra|fél tizenkettő|újhold|növő, sarló alakú hold|első negyedben lévő hold|növő domború hold|telihold|
fogyó domború hold|utolsó negyedben lévő hold|fogyó, sarló alakú hold|növekvő hold|újhold arccal|első negyedben lévő hold arccal|utolsó negyedben lévő hold arccal|hőmérő|
nap|telihold arccal|nap arccal|gyűrűs bolygó|csillag|fénylő csillag|hullócsillag|tejút|
felhő|nap egy felhő mögött|felhő villámmal és esővel|nap egy kis felhő mögött|nap egy nagy felhő mögött|nap a felhő mögött esővel|felhő esővel|felhő hóval|
felhő villámmal|tornádó|köd|szélarc|ciklon|szivárvány|becsukott esernyő|esernyő|
esernyő esőcseppekkel|ernyő a földön|magasfeszültség|hópehely|hóember|hóember hó nélkül|üstökös|tűz|
csepp|vízhullám|töklámpás|karácsonyfa|tűzijáték|csillagszóró|petárda|szikrák|
léggömb|partikellékek|konfetti|tanabata ünnepi fa|fenyődekoráció|japán babák|rizspapír pontyok|szélharang|
holdünnep|piros boríték|szalag|becsomagolt ajándék|emlékező szalag|belépőjegyek|jegy|katonai kitüntetés|
kupa|sportérem|aranyérem|ezüstérem|bronzérem|foci|baseball|softball|
kosárlabda|röplabda|amerikai foci|rögbi|tenisz|frizbi|bowling|krikett|
gyeplabda|hokiütő és korong|lacrosse|pingpong|tollaslabda|bokszkesztyű|karateruha|kapu|
zászló a lyuknál|jégkorcsolya|horgászbot|búvármaszk|futómez|sílécek|szán|curlingkő|
telitalálat|jojó|papírsárkány|vízipisztoly|biliárd|kristálygömb|varázspálca|videojáték|
joystick|nyerőgép|dobókocka|kirakó|plüssmaci|pinyáta|tükörgömb|matrjoska|
pikk szín|kőr szín|káró szín|treff szín|gyalog|dzsóker|madzsong vörös sárkány|virágos kártyajáték|
előadóművészetek|kép kerettel|festőpaletta|cérna|varrótű|fonál|csomó|szemüveg|
napszemüveg|védőszemüveg|laborköpeny|mentőmellény|nyakkendő|póló|farmer|sál|
kesztyű|kabát|zokni|ruha|kimonó|szári|egyrészes fürdőruha|fürdőnadrág|
rövidnadrág|bikini|női ruha|összecsukható kézi legyező|pénztárca|női táska|táska|bevásárlótáskák|
iskolatáska|tangapapucs|férfi cipő|futócipő|túrabakancs|lapos sarkú cipő|magas sarkú cipő|női szandál|
balettcipő|női csizma|hosszú fogú fésű|korona|női kalap|cilinder|diplomaosztón használt kalap|sildes sapka|
katonai sisak|sisak vörös kereszttel|imafüzér|ajakrúzs|gyűrű|ékkő|elnémított hangszóró|hangszóró|
bekapcsolt hangszóró|hangos hangszóró|hangosbeszélő|megafon|postakürt|harang|áthúzott harang|zenei kotta|
hangjegy|hangjegyek|stúdiómikrofon|csúszka|vezérlőgombok|mikrofon|fülhallgató|rádió|
szaxofon|trombita|harsona|harmonika|gitár|zenei billentyűzet|hegedű|bendzsó|
dob|hosszú dob|rumbatök|fuvola|hárfa|mobiltelefon|mobiltelefon nyíllal|telefon|
telefonkagyló|személyhívó|faxkészülék|elem|alacsony töltöttség|elektromos dugó|laptop|asztali számítógép|
nyomtató|billentyűzet|számítógépes egér|trackball|minidisk|floppylemez|optikai lemez|dvd|
abakusz|kamera|filmkockák|filmvetítő|csapó|televízió|fényképezőgép|fényképező vakuval|
videokamera|videokazetta|balra mutató nagyító|jobbra mutató nagyító|gyertya|villanykörte|zseblámpa|piros papírlámpa|
olajlámpa|jegyzetfüzet díszkötésben|becsukott könyv|nyitott könyv|zöld könyv|kék könyv|narancssárga könyv|könyvek|
jegyzetfüzet|főkönyv|kunkorodó lap|tekercs|felfelé néző oldal|újság|feltekert újság|könyvjelzők|
könyvjelző|címke|érme|pénzeszsák|kincsesláda|jen bankjegy|dollár bankjegy|euró bankjegy|
font bankjegy|pénz szárnyakkal|hitelkártya|nyugta|növekvő jendiagram|boríték|e-mail|beérkező boríték|
boríték nyíllal|kimenő tálca|beérkező tálca|csomag|csukott levelesláda felemelt zászlóval|csukott levelesláda leengedett zászlóval|nyitott levelesláda felemelt zászlóval|nyitott levelesláda leengedett zászlóval|
postaláda|urna szavazólappal|ceruza|fekete tollhegy|töltőtoll|toll|ecset|zsírkréta|
feljegyzés|aktatáska|fájlmappa|nyitott fájlmappa|kartotékelválasztók|naptár|fali naptár|spirálfüzet|
spirálos naptár|forgó névjegykártyatartó|növekvő diagram|csökkenő diagram|oszlopdiagram|írótábla|rajzszög|kerek rajzszög|
gemkapocs|összekapcsolt gemkapcsok|egyenes vonalzó|háromszögvonalzó|olló|kartotékdoboz|iratszekrény|papírkosár|
lakat|nyitott lakat|lakat tollal|zárt lakat kulccsal|kulcs|régi kulcs|kalapács|balta|
csákány|kalapács és csákány|kalapács és csavarkulcs|tőr|keresztezett kardok|bomba|bumeráng|íj és nyíl|
pajzs|rókafarkú fűrész|csavarkulcs|csavarhúzó|csavar és anya|fogaskerék|satu|kétkarú mérleg|
fehér bot|kapocs|elszakadt lánc|lánc|kampó|szerszámosláda|mágnes|létra|
ásó|lombik|kémcső|Petri-csésze|DNS|mikroszkóp|távcső|parabolaantenna|
fecskendő|vércsepp|tabletta|ragtapasz|mankó|sztetoszkóp|röntgen|ajtó|
lift|tükör|ablak|ágy|kanapé és lámpa|szék|vécé|vécépumpa|
zuhanyzó|fürdőkád|egércsapda|borotva|krémes flakon|biztosítótű|seprű|kosár|
papírtekercs|vödör|szappan|buborékok|fogkefe|szivacs|tűzoltó készülék|bevásárlókocsi|
dohányzás|koporsó|sírkő|halotti urna|nazar amulett|hamsza|moai|transzparens|
személyi igazolvány|ATM-jel|szemét a kukában szimbólum|ivóvíz|kerekesszék|férfimosdó|női mosdó|mosdó|
baba szimbólum|toalett|útlevél-ellenőrzés|vám|poggyászfelvétel|csomagmegőrző|figyelmeztetés|átkelő gyermekek|
behajtani tilos|tilos|kerékpározni tilos|dohányozni tilos|szemetelni tilos|nem ivóvíz|nem gyalogos zóna|mobiltelefon használata tilos|
18 év alatt tilos|radioaktív|biológiai veszély|felfelé mutató nyíl|jobbra felfelé mutató nyíl|jobbra mutató nyíl|jobbra lefelé mutató nyíl|lefelé mutató nyíl|
balra lefelé mutató nyíl|balra mutató nyíl|balra felfelé mutató nyíl|fel-le mutató nyíl|balra-jobbra mutató nyíl|kétirányú nyíl vonással|balra görbülő jobb nyíl|jobbra görbülő bal nyíl|
felfelé görbülő jobb nyíl|lefelé görbülő jobb nyíl|óramutató járásával megegyező irányú függőleges nyilak|óramutató járásával ellentétes irányú nyilak gombja|vissza nyíl|vége nyíl|bekapcsolva nyíl|hamarosan nyíl|
csúcsra nyíl|imahely|atom szimbólum|om|Dávid-csillag|dharma-kerék|jin-jang|latin kereszt|
ortodox kereszt|csillag és félhold|békejel|menóra|hatágú csillag ponttal|khanda|kos csillagjegy|bika csillagjegy|
ikrek csillagjegy|rák csillagjegy|oroszlán csillagjegy|szűz csillagjegy|mérleg csillagjegy|skorpió csillagjegy|nyilas csillagjegy|bak csillagjegy|
vízöntő csillagjegy|halak csillagjegy|kígyótartó|véletlenszerű lejátszás gomb|ismétlés gomb|egy szám ismétlése gomb|lejátszás gomb|előretekerés gomb|
következő szám gomb|lejátszás vagy szünet gomb|visszajátszás gomb|visszatekerés gomb|legutóbbi szám gomb|felfelé gomb|gyors felfelé gomb|lefelé gomb|
gyors lefelé gomb|szüneteltetés gomb|leállítás gomb|felvétel gomb|lemez kiadása gomb|mozi|sötétítés gomb|világosítás gomb|
antennasávok|vezeték nélküli|rezgő mód|mobiltelefon kikapcsolva|női nem jelképe|férfi nem jelképe|transznemű szimbólum|szorzás|
plusz|mínusz|osztás|vastag egyenlőségjel|végtelen|dupla felkiáltójel|felkiáltójel kérdőjellel|piros kérdőjel|
fehér kérdőjel|fehér felkiáltójel|piros felkiáltójel|hullámos gondolatjel|pénzváltás|vastag dollárjel|orvosi szimbólum|újrahasznosítás szimbólum|
Anjou-liliom|háromágú szigony|kitűző|a kezdő japán szimbóluma|nagy, vastag kör|vastag fehér pipa|jelölőnégyzet pipával|vastag pipa|
áthúzásjel|áthúzásjel gomb|hurok|dupla hurok|részelválasztó|nyolcágú csillag|nyolcas csillag|szikra|
copyright (szerzői jog által védett)|registered (bejegyzett)|védjegy|fröccsenés|latin nagybetűs bevitel|latin kisbetűs bevitel|számbevitel|szimbólumok bevitele|
latin betűk bevitele|A gomb (vércsoport)|AB gomb (vércsoport)|B gomb (vércsoport)|CL gomb|COOL gomb|FREE gomb|információforrás|
ID gomb|bekarikázott M betű|NEW gomb|NG gomb|0 gomb (vércsoport)|OK gomb|P gomb|SOS gomb|
UP! gomb|VS gomb|japán „itt” gomb|japán „szervizdíj” gomb|japán „havi összeg” gomb|japán „nem ingyenes” gomb|japán „foglalt” gomb|japán „alkalmi vétel” gomb|
japán „engedmény” gomb|japán „ingyenes” gomb|japán „tiltott” gomb|japán „elfogadás” gomb|japán „alkalmazás” gomb|japán „minimális pontszám” gomb|japán „megüresedés” gomb|japán „gratuláció” gomb|
japán „titok” gomb|japán „működik” gomb|japán „megtelt” gomb|piros kör|narancssárga kör|sárga kör|zöld kör|kék kör|
lila kör|barna kör|fekete kör|fehér kör|vörös négyzet|narancssárga négyzet|sárga négyzet|zöld négyzet|
kék négyzet|lila négyzet|barna négyzet|nagy fekete négyzet|nagy fehér négyzet|közepes fekete négyzet|közepes fehér négyzet|kis-közepes fekete négyzet|
kis-közepes fehér négyzet|kis fekete négyzet|kis fehér négyzet|nagy narancssárga rombusz|nagy kék rombusz|kis narancssárga rombusz|kis kék rombusz|fölfelé mutató piros háromszög|
lefelé mutató piros háromszög|rombusz ponttal|választógomb|fehér, négyzet alakú gomb|fekete, négyzet alakú gomb|kockás zászló|háromszög alakú zászló|keresztbe tett zászlók|
lengő fekete zászló|lengő fehér zászló|szivárványszínű zászló|transznemű zászló|kalózzászló`
