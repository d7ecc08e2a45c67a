// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `vlajka: {0}|dospělý člověk: zrzavé vlasy|dospělý člověk: kudrnaté vlasy|dospělý člověk: bílé vlasy|dospělý člověk: bez vlasů|muž: zrzavé vlasy|muž: kudrnaté vlasy|muž: bílé vlasy|
muž: bez vlasů|žena: zrzavé vlasy|žena: kudrnaté vlasy|žena: bílé vlasy|žena: bez vlasů|kráčející osoba: – směr doprava|kráčející žena: – směr doprava|kráčející muž: – směr doprava|
klečící osoba: – směr doprava|klečící žena: – směr doprava|klečící muž: – směr doprava|člověk se slepeckou holí: – směr doprava|muž se slepeckou holí: – směr doprava|žena se slepeckou holí: – směr doprava|člověk na elektrickém invalidním vozíku: – směr doprava|muž na elektrickém invalidním vozíku: – směr doprava|
žena na elektrickém invalidním vozíku: – směr doprava|člověk na mechanickém invalidním vozíku: – směr doprava|muž na mechanickém invalidním vozíku: – směr doprava|žena na mechanickém invalidním vozíku: – směr doprava|běžící osoba: – směr doprava|běžící žena: – směr doprava|běžící muž: – směr doprava|polibek: žena, muž|
polibek: muž, muž|polibek: žena, žena|pár se srdcem: žena, muž|pár se srdcem: muž, muž|pár se srdcem: žena, žena|rodina: muž, žena a chlapec|rodina: muž, žena a dívka|rodina: muž, žena, dívka a chlapec|
rodina: muž, žena, chlapec a chlapec|rodina: muž, žena, dívka a dívka|rodina: muž, muž a chlapec|rodina: muž, muž a dívka|rodina: muž, muž, dívka a chlapec|rodina: muž, muž, chlapec a chlapec|rodina: muž, muž, dívka a dívka|rodina: žena, žena a chlapec|
rodina: žena, žena a dívka|rodina: žena, žena, dívka a chlapec|rodina: žena, žena, chlapec a chlapec|rodina: žena, žena, dívka a dívka|rodina: muž, chlapec|rodina: muž, chlapec a chlapec|rodina: muž, dívka|rodina: muž, dívka a chlapec|
rodina: muž, dívka a dívka|rodina: žena, chlapec|rodina: žena, chlapec a chlapec|rodina: žena, dívka|rodina: žena, dívka a chlapec|rodina: žena, dívka a dívka|klávesa: 10|vlajka: Anglie|
vlajka: Skotsko|vlajka: Wales|světlý odstín pleti|středně světlý odstín pleti|střední odstín pleti|středně tmavý odstín pleti|tmavý odstín pleti|paragraf|
značka odstavce|znak křížku|znak dvojitého křížku|šipka ukazující doleva|přeškrtnutá šipka doleva|šipka ukazující doprava|přeškrtnutá šipka doprava|šipka ukazující nahoru|
šipka ukazující dolů|vlnitá šipka doleva|vlnitá šipka doprava|dvojitá šipka doleva|dvojitá šipka nahoru|dvojitá šipka doprava|dvojitá šipka dolů|šipka doleva s chvostem|
šipka doprava s chvostem|šipka vlevo od zarážky|šipka nahoru od zarážky|šipka vpravo od zarážky|šipka dolů od zarážky|šipka nahoru a dolů se základnou|šipka doleva se smyčkou|šipka doprava se smyčkou|
vlnitá šipka doleva a doprava|klikatá šipka dolů|šipka směrem nahoru a doleva|šipka směrem nahoru a doprava|šipka směrem dolů a doleva|šipka směrem dolů a doprava|šipka doprava a dolů|šipka dolů a doleva|
polokruhová šipka horní proti směru ručiček|polokruhová šipka horní po směru ručiček|šipka na severozápad s horní zarážkou|šipka doleva se zarážkou nad šipkou doprava se zarážkou|otevřená kruhová šipka proti směru ručiček|otevřená kruhová šipka po směru ručiček|praporek nahoře směrem doleva|praporek dole směrem doleva|
praporek vpravo směrem nahoru|praporek vlevo směrem nahoru|praporek nahoře směrem doprava|praporek dole směrem doprava|praporek vpravo směrem dolů|praporek vlevo směrem dolů|šipka doprava nad šipkou doleva|šipky nahoru a dolů|
šipka doleva nad šipkou doprava|dvě šipky doleva|dvě šipky nahoru|dvě šipky doprava|dvě šipky dolů|praporek nahoře směrem doleva nad praporkem dole směrem doprava|praporek nahoře směrem doprava nad praporkem dole směrem doleva|zdvojená šipka doleva|
přeškrtnutá zdvojená šipka doleva|zdvojená šipka nahoru|zdvojená šipka doprava|přeškrtnutá zdvojená šipka doprava|zdvojená šipka dolů|obousměrná zdvojená šipka|přeškrtnutá obousměrná zdvojená šipka|zdvojená šipka na severozápad|
zdvojená šipka na severovýchod|zdvojená šipka na jihovýchod|zdvojená šipka na jihozápad|ztrojená šipka doleva|ztrojená šipka doprava|klikatá šipka doleva|klikatá šipka doprava|dvojitě přeškrtnutá šipka nahoru|
dvojitě přeškrtnutá šipka dolů|přerušovaná šipka doleva|přerušovaná šipka nahoru|přerušovaná šipka doprava|přerušovaná šipka dolů|šipka doleva k zarážce|šipka doprava k zarážce|bílá šipka doleva|
bílá šipka nahoru|bílá šipka doprava|bílá šipka dolů|bílá šipka nahoru se základnou|šipka dolů vedle šipky nahoru|pro každé|parciální derivace|existuje|
prázdná množina|delta|nabla|prvek množiny|není prvkem|obsahuje člen|konec důkazu|součin řady|
suma|ne méně než|nerovná se|ne více než|znaménko minus|minus nebo plus|dělicí lomítko|operátor hvězdička|
operátor kroužek|operátor plné kolečko|druhá odmocnina|je úměrné|znak nekonečna|pravý úhel|úhel|je dělitelem|
je rovnoběžné s|logický součin|průnik|sjednocení|integrál|dvojný integrál|křivkový integrál|proto|
protože|poměr|vzájemný poměr|operátor vlnovka|obrácená vlnovka|obrácené ležaté s|je asymptoticky ekvivalentní|je shodné s|
rovná se přibližně|vše se rovná|je přibližně rovno nebo je obrazem|kroužek v rovnítku|shoduje se|je striktně ekvivalentní|je menší nebo rovno|je větší nebo rovno|
je menší než nad rovná se|je větší než nad rovná se|je mnohem menší než|je mnohem větší než|má neprázdný průnik s|je větší než nebo ekvivalentní|předchází|následuje|
nenásleduje|podmnožina|je nadmnožinou|je podmnožinou nebo se rovná|je nadmnožinou nebo se rovná|plus v kroužku|minus v kroužku|krát v kroužku|
lomeno v kroužku|operátor tečka v kroužku|operátor kroužek v kroužku|operátor hvězdička v kroužku|plus ve čtverečku|minus ve čtverečku|je kolmé k|nevynucuje|
předchází v relaci|následuje v relaci|neobsahuje jako normální podgrupu a není rovno|je originálem|hermitovsky sdružená matice|pravoúhlý trojúhelník|n-ární logický součet|n-ární průnik|
n-ární sjednocení|operátor tečka|operátor hvězda|přirozené spojení relací|dvojitý průnik|mnohem mnohem menší než|mnohem mnohem větší než|svislá výpustka|
středová vodorovná výpustka|diagonální výpustka doprava nahoru|diagonální výpustka doprava dolů|osminová nota|bé|křížek (posuvka)|zubící se obličej|zubící se obličej s velkýma očima|
zubící se obličej s usměvavýma očima|rozzářený obličej s usměvavýma očima|zubící se obličej s mžourajícíma očima|zubící se obličej s kapkou potu|obličej válející se smíchy|obličej slzící smíchy|obličej s mírným úsměvem|převrácený obličej|
tající obličej|mrkající obličej|smějící se obličej s usměvavýma očima|usmívající se obličej se svatozáří|usmívající se obličej se třemi srdíčky|usmívající se obličej se srdíčky místo očí|obličej s hvězdami v očích|obličej posílající polibek|
líbající obličej|usmívající se obličej|líbající obličej se zavřenýma očima|líbající obličej s usměvavýma očima|usmívající se obličej se slzou|olizující se obličej|obličej s vyplazeným jazykem|mrkající obličej s vypláznutým jazykem|
šílený obličej|mžourající obličej s vypláznutým jazykem|obličej s penězi na jazyku|obličej s otevřenou náručí|obličej s dlaní před pusou|obličej s otevřenýma očima a dlaní před pusou|obličej vykukující jedním okem|obličej s prstem na puse|
zamyšlený obličej|salutující obličej|obličej s pusou na zip|obličej se zvednutým obočím|obličej s neutrálním výrazem|obličej bez výrazu|obličej bez úst|obličej s tečkovaným obrysem|
obličej v oblacích|ušklíbající se obličej|obličej se znuděným výrazem|obličej s očima v sloup|grimasa s vyceněnými zuby|vydechující obličej|obličej lháře|třesoucí se obličej|
kroucení hlavou ze strany na stranu|kývání hlavou nahoru a dolů|obličej s výrazem úlevy|obličej se skleslým výrazem|ospalý obličej|slintající obličej|spící obličej|obličej s kruhy pod očima|
obličej s lékařskou rouškou|obličej s teploměrem|obličej s ovázanou hlavou|obličej se znechuceným výrazem|zvracející obličej|kýchající obličej|rozpálený obličej|zmrzlý obličej|
zpitomělý obličej|obličej s výrazem závrati|obličej se spirálami místo očí|explodující hlava|obličej s kovbojským kloboukem|oslavující obličej|obličej v přestrojení|usmívající se obličej s brýlemi|
obličej šprta|obličej s brýlovým monoklem|zmatený obličej|obličej s pusou našikmo|ustaraný obličej|mírně zamračený obličej|zamračený obličej|obličej s otevřenou pusou|
obličej se zaraženým výrazem|užaslý obličej|červenající se obličej|pokřivený obličej|prosebný obličej|obličej se slzami na krajíčku|zamračený obličej s otevřenou pusou|obličej s úzkostným výrazem|
ustrašený obličej|úzkostný obličej se studeným potem|smutný obličej s výrazem úlevy|plačící obličej|zoufale plačící obličej|obličej křičící hrůzou|obličej s pláčem na krajíčku|obličej s umíněným výrazem|
zklamaný obličej|sklíčený obličej se studeným potem|vyčerpaný obličej|unavený obličej|zívající obličej|obličej pouštějící páru nosem|obličej s podrážděným výrazem|rozzlobený obličej|
obličej se symboly na puse|usmívající se obličej s rohy|rozzlobený obličej s rohy|lebka|lebka a zkřížené hnáty|hovínko|klaunský obličej|zlobr|
šotek|duch|mimozemšťan|mimozemská příšera|obličej robota|šklebící se kočičí obličej|šklebící se kočka s usměvavýma očima|kočičí obličej slzící smíchy|
usmívající se kočka se srdíčky místo očí|kočičí obličej s jízlivým úsměvem|líbající kočičí obličej|vyčerpaný kočičí obličej|plačící kočičí obličej|kočičí obličej s podrážděným výrazem|opička „nic nevidím“|opička „nic neslyším“|
opička „nic nepovím“|milostný dopis|srdce se šípem|srdce s mašlí|jiskřící srdce|rostoucí srdce|bušící srdce|srdce vířící v kole|
dvě srdce|srdce jako ozdoba|srdce jako vykřičník|zlomené srdce|hořící srdce|záplatované srdce|rudé srdce|růžové srdce|
oranžové srdce|žluté srdce|zelené srdce|modré srdce|světlemodré srdce|fialové srdce|hnědé srdce|černé srdce|
šedé srdce|bílé srdce|otisk rtů|sto bodů|japonský symbol hněvu|oblak sršící hádkou|srážka|závrať|
kapky potu|spěch|díra|řečová bublina|oko v řečové bublině|levá řečová bublina|pravá rozzlobená bublina|myšlenková bublina|
zzz|mávající ruka|hřbet zvednuté ruky|ruka s roztaženými prsty|zvednutá ruka|vulkánský pozdrav|ruka otočená doprava|ruka otočená doleva|
ruka otočená dlaní dolů|ruka otočená dlaní vzhůru|ruka tlačící vlevo|ruka tlačící vpravo|gesto OK|špetka z pěti prstů|gesto „málo“|gesto vítězství|
zkřížené prsty|ruka se zkříženým palcem a ukazováčkem|gesto „miluji tě“|gesto parohů|gesto „zavolej mi“|ruka s prstem ukazujícím vlevo|ruka s prstem ukazujícím vpravo|ruka s prstem ukazujícím nahoru|
prostředníček|ruka s prstem ukazujícím dolů|ruka ukazující nahoru|ukazováček namířený na diváka|palec nahoru|palec dolů|zvednutá pěst|namířená pěst|
pěst mířící doleva|pěst mířící doprava|tleskající ruce|zvednuté ruce|ruce spojené do tvaru srdce|rozevřené dlaně|zdvižené dlaně vedle sebe|stisk rukou|
sepjaté ruce|píšící ruka|lak na nehty|selfie|zatnutý biceps|mechanická paže|mechanická noha|noha|
chodidlo|ucho|ucho s naslouchátkem|nos|mozek|srdeční orgán|plíce|zub|
kost|oči|oko|jazyk|ústa|skousnutý ret|nemluvně|dítě|
chlapec|dívka|dospělý člověk|člověk s blond vlasy|muž|osoba s plnovousem|muž s plnovousem|blonďák|
žena|žena s plnovousem|blondýna|starší dospělý člověk|starý muž|stará žena|zamračená osoba|zamračený muž|
zamračená žena|podrážděná osoba|podrážděný muž|podrážděná žena|gesto nesouhlasu|muž s gestem nesouhlasu|žena s gestem nesouhlasu|gesto souhlasu|
muž s gestem souhlasu|žena s gestem souhlasu|osoba s dlaní vzhůru|muž s dlaní vzhůru|žena s dlaní vzhůru|osoba se zvednutou rukou|muž se zvednutou rukou|žena se zvednutou rukou|
hluchá osoba|hluchý muž|hluchá žena|uklánějící se osoba|uklánějící se muž|uklánějící se žena|osoba chytající se za hlavu|muž chytající se za hlavu|
žena chytající se za hlavu|osoba krčící rameny|muž krčící rameny|žena krčící rameny|zdravotník/zdravotnice|zdravotník|zdravotnice|studující|
student|studentka|vyučující|učitel|učitelka|soudce/soudkyně|soudce|soudkyně|
farmář/farmářka|farmář|farmářka|kuchař/kuchařka|kuchař|kuchařka|mechanik/mechanička|mechanik|
mechanička|osoba pracující v továrně|dělník v továrně|dělnice v továrně|manažer/manažerka|manažer|manažerka|vědec/vědkyně|
vědec|vědkyně|programátor/programátorka|programátor|programátorka|zpěvák/zpěvačka|zpěvák|zpěvačka|
malíř/malířka|malíř|malířka|pilot/pilotka|pilot|pilotka|kosmonaut/kosmonautka|kosmonaut|
kosmonautka|hasič/hasička|hasič|hasička|strážník|policista|policistka|detektiv|
kriminální inspektor|kriminální inspektorka|gardista|strážce|strážkyně|nindža|dělník na stavbě|stavební dělník|
stavební dělnice|člověk s korunou na hlavě|princ|princezna|člověk s turbanem|muž s turbanem|žena s turbanem|muž s čínskou čepicí|
žena v šátku|osoba ve smokingu|muž ve smokingu|žena ve smokingu|osoba se závojem|muž se závojem|žena se závojem|těhotná žena|
těhotný muž|těhotná osoba|kojení|žena krmící dítě z lahve|muž krmící dítě z lahve|osoba krmící dítě z lahve|andílek|Santa Claus|
Santa Clausová|Santa|superhrdinská postava|superhrdina|superhrdinka|superzločinec|superpadouch|superpadouška|
mág|čaroděj|čarodějka|víla|okřídlený skřítek|okřídlená víla|obličej upíra|upír|
upírka|mořská bytost|mořský muž|mořská panna|obličej elfa|elf|elfka|duch z lahve|
džin|džinka|zombie|nemrtvý muž|nemrtvá žena|troll|chlupatý tvor|osoba na masáži obličeje|
muž na masáži obličeje|žena na masáži obličeje|osoba u kadeřníka|muž u kadeřníka|žena u kadeřníka|kráčející osoba|kráčející muž|kráčející žena|
stojící osoba|stojící muž|stojící žena|klečící osoba|klečící muž|klečící žena|člověk se slepeckou holí|muž se slepeckou holí|
žena se slepeckou holí|člověk na elektrickém invalidním vozíku|muž na elektrickém invalidním vozíku|žena na elektrickém invalidním vozíku|člověk na mechanickém invalidním vozíku|muž na mechanickém invalidním vozíku|žena na mechanickém invalidním vozíku|běžící osoba|
běžící muž|běžící žena|baletní tanečník|tanečnice|tanečník|levitující byznysmen|osoby se zaječími oušky|muži se zaječími oušky|
ženy se zaječími oušky|osoba v sauně|muž v sauně|žena v sauně|lezec|horolezec|horolezkyně|šermíř|
žokej na koni|lyžař|snowboardista|osoba hrající golf|golfista|golfistka|osoba na surfu|surfař|
surfařka|veslující osoba|veslař|veslařka|plavající osoba|plavec|plavkyně|osoba driblující s míčem|
muž driblující s míčem|žena driblující s míčem|osoba vzpírající činku|vzpěrač|vzpěračka|osoba na kole|cyklista|cyklistka|
osoba na horském kole|horský cyklista|horská cyklistka|osoba dělající přemet stranou|muž dělající přemet stranou|žena dělající přemet stranou|zápasící dvojice|zápasící muži|
zápasící ženy|osoba hrající vodní pólo|hráč vodního póla|hráčka vodního póla|osoba hrající házenou|házenkář|házenkářka|žonglující osoba|
žonglér|žonglérka|osoba v lotosovém sedu|muž v lotosovém sedu|žena v lotosovém sedu|osoba ve vaně|osoba v posteli|dva lidé držící se za ruce|
dvě ženy držící se za ruce|muž a žena držící se za ruce|dva muži držící se za ruce|polibek|pár se srdcem|mluvící hlava|silueta busty|silueta dvojice bust|
objímající se lidé|rodina|rodina: dospělý, dospělý, dítě|rodina: dospělý, dospělý, dítě, dítě|rodina: dospělý, dítě|rodina: dospělý, dítě, dítě|stopy|otisk prstu|
zrzavé vlasy|kudrnaté vlasy|bílé vlasy|bez vlasů|hlava opice|opice|gorila|orangutan|
hlava psa|pes|vodicí pes|služební pes|pudl|hlava vlka|hlava lišky|mýval|
hlava kočky|kočka|černá kočka|hlava lva|hlava tygra|tygr|leopard|hlava koně|
los|osel|kůň|hlava jednorožce|zebra|jelen|bizon|hlava krávy|
vůl|buvol domácí|kráva|hlava prasete|prase|kanec|prasečí rypák|beran|
ovce|koza|velbloud jednohrbý|velbloud dvouhrbý|lama|žirafa|slon|mamut|
nosorožec|hroch|hlava myši|myš|krysa|hlava křečka|hlava králíka|králík|
veverka|bobr|ježek|netopýr|hlava medvěda|hlava ledního medvěda|koala|hlava pandy|
lenochod|vydra|skunk|klokan|jezevec|otisky tlap|krocan|slepice|
kohout|líhnoucí se kuře|kuřátko|kuřátko zepředu|pták|tučňák|holubice|orel|
kachna|labuť|sova|dodo|pírko|plameňák|páv|papoušek|
křídlo|černý pták|husa|fénix|hlava žáby|krokodýl|želva|ještěrka|
had|hlava draka|drak|brontosaurus|tyranosaurus rex|velryba stříkající vodu|velryba|delfín|
kosatka|tuleň|ryba|tropická ryba|ježík|žralok|chobotnice|ulita|
korál|medúza|krab|humr|kreveta|oliheň|ústřice|hlemýžď|
motýl|housenka|mravenec|včela|brouk|beruška|cvrček|šváb|
pavouk|pavučina|škorpion|komár|moucha|červ|mikrob|kytice|
třešňový květ|bílá květina|lotos|rozeta|růže|zvadlá květina|ibišek|slunečnice|
květ|tulipán|hyacint|výhonek|květina v květináči|jehličnatý strom|listnatý strom|palma|
kaktus|rýžové klasy|bylina|trojlístek|čtyřlístek|javorový list|spadlý list|padající list ve větru|
prázdné hnízdo|hnízdo s vejci|houba|strom bez listí|hrozny|cukrový meloun|meloun|mandarinka|
citron|limeta|banán|ananas|mango|červené jablko|zelené jablko|hruška|
broskev|třešně|jahoda|borůvky|kiwi|rajče|oliva|kokos|
avokádo|lilek|brambor|mrkev|kukuřičný klas|feferonka|paprika|okurka|
salátové listy|brokolice|česnek|cibule|arašídy|fazole|kaštan|zázvor|
hrachový lusk|hnědá houba|kořenová zelenina|chleba|croissant|bageta|chlebová placka|preclík|
bagel|palačinky|vafle|klínek sýra|maso na kosti|kuřecí stehýnko|plátek masa|slanina|
hamburger|hranolky|pizza|párek v rohlíku|sendvič|taco|burrito|tamale|
plněná pita|falafel|vejce|vejce na pánvi|mělký rendlík s jídlem|hrnec jídla|fondue|miska se lžící|
salát|popcorn|máslo|sůl|jídlo v plechovce|krabička bentó|rýžová sušenka|rýžová koule|
vařená rýže|kari rýže|miska nudlí|špagety|opékaný batát|oden|suši|smažená kreveta|
rybí koláček se spirálkou|měsíční koláč|dango|piroh|čínský koláček štěstí|krabice na jídlo|točená zmrzlina|ledová tříšť|
kopečková zmrzlina|donut|koláček|narozeninový dort|dortový řez|košíček|koláč|tabulka čokolády|
bonbon|lízátko|pudink|sklenice medu|kojenecká láhev|sklenice mléka|teplý nápoj|čajová konvice|
šálek bez ouška|saké|láhev sektu|sklenička vína|koktejlová sklenička|tropický koktejl|půllitr piva|cinkající půllitry piva|
cinkající sklenice|sklenice whisky|vylévání tekutiny|pohárek s brčkem|bublinkový čaj|nápoj v krabičce|maté|kostka ledu|
jídelní hůlky|talíř s vidličkou a nožem|vidlička a nůž|lžíce|kuchyňský nůž|dóza|amfora|glóbus s Evropou a Afrikou|
glóbus se Severní a Jižní Amerikou|glóbus s Asií a Austrálií|glóbus s poledníky a rovnoběžkami|mapa světa|mapa Japonska|kompas|zasněžená hora|hora|
sesuv půdy|sopka|hora Fudži|tábor|pláž se slunečníkem|poušť|pustý ostrov|národní park|
stadion|antická budova|staveniště|cihly|kámen|dřevo|chýše|domky|
opuštěný dům|domek|domek se zahradou|kancelářská budova|japonská pošta|pošta|nemocnice|banka|
hotel|hodinový hotel|obchod|škola|obchodní dům|továrna|japonský hrad|hrad|
svatba|Tokijská věž|socha Svobody|kostel|mešita|hinduistický chrám|synagoga|šintoistická svatyně|
Kába|fontána|stan|mlha|hvězdná noc|městská zástavba|svítání nad horami|východ slunce|
město za soumraku|západ slunce|most v noci|horké prameny|kolotočový kůň|dětská skluzavka|ruské kolo|horská dráha|
značka holičství|cirkusový stan|lokomotiva|vagón|pendolino|japonský rychlovlak|vlak|metro|
rychlodrážní tramvaj|stanice|tramvaj|jednokolejka|horská železnice|vagón tramvaje|autobus|přijíždějící autobus|
trolejbus|minibus|sanitka|hasičské auto|policejní auto|přijíždějící policejní auto|taxík|přijíždějící taxík|
auto|přijíždějící auto|SUV|pickup|dodávka|kamion|traktor|formule|
motorka|skútr|mechanický invalidní vozík|elektrický invalidní vozík|autorikša|jízdní kolo|koloběžka|skateboard|
kolečková brusle|zastávka autobusu|dálnice|železniční trať|barel|benzínová pumpa|kolo|policejní maják|
vodorovný semafor|svislý semafor|značka stop|stavební zábrana|kotva|záchranný kruh|plachetnice|kánoe|
motorový člun|zaoceánská loď|trajekt|motorová jachta|loď|letadlo|malé letadlo|vzlétající letadlo|
přistávající letadlo|padák|sedadlo|vrtulník|lanovka|horská lanovka|kabinová lanovka|satelit|
raketa|létající talíř|portýrský zvonek|cestovní kufr|přesýpací hodiny|běžící přesýpací hodiny|hodinky|budík|
stopky|minutka|krbové hodiny|dvanáct hodin|půl jedné|jedna hodina|půl druhé|dvě hodiny|
půl třetí|tři hodiny|půl čtvrté|čtyři hodiny|půl páté|pět hodin|půl šesté|šest hodin|
půl sedmé|sedm hodin|půl osmé|osm hodin|půl deváté|devět hodin|půl desáté|deset hodin|
půl jedenácté|jedenáct hodin|půl dvanácté|měsíc v novu|dorůstající měsíc po novoluní|měsíc v první čtvrti|dorůstající měsíc před úplňkem|měsíc v úplňku|
ubývající měsíc po úplňku|měsíc v poslední čtvrti|ubývající měsíc před novoluním|srpek měsíce|měsíc v novu s obličejem|měsíc v první čtvrti s obličejem|měsíc v poslední čtvrti s obličejem|teploměr|
slunce|měsíc v úplňku s obličejem|slunce s obličejem|planeta s prstencem|bílá hvězda střední velikosti|zářící hvězda|padající hvězda|mléčná dráha|
mrak|slunce za mrakem|mrak s bleskem a deštěm|slunce za malým mrakem|slunce za velkým mrakem|slunce za dešťovým mrakem|mrak s deštěm|mrak se sněhem|
mrak s bleskem|tornádo|mlhavé počasí|větrný obličej|cyklóna|duha|zavřený deštník|deštník|
deštník s kapkami deště|slunečník|vysoké napětí|sněhová vločka|sněhulák|sněhulák bez sněhu|kometa|oheň|
kapka|vodní vlna|dýňová lucerna|vánoční stromeček|ohňostroj|prskavka|petarda|jiskry|
balónek|vystřelovací konfety|konfetová koule|strom přání|bambusové dekorace|japonské panenky|koinobori|větrný zvonek|
slavnosti měsíce|červená obálka|mašle|zabalený dárek|symbolická stužka|vstupenky|lístek|vojenská medaile|
trofejní pohár|medaile|medaile za 1. místo|medaile za 2. místo|medaile za 3. místo|fotbalový míč|baseballový míček|softballový míček|
basketbalový míč|volejbalový míč|míč na americký fotbal|míč na rugby|tenis|frisbee|bowling|kriket|
pozemní hokej|lední hokej|lakros|stolní tenis|badminton|boxerská rukavice|sportovní kimono|sportovní branka|
jamka s vlajkou|brusle|rybářský prut|potápěčská maska|běžecké tričko|lyže|sáňky|curlingový kámen|
přesný zásah do terče|jojo|papírový drak|vodní pistole|kulečníková koule 8|křišťálová koule|kouzelná hůlka|videohra|
joystick|výherní automat|hrací kostka|puzzle|medvídek|piñata|zrcadlová koule|matrjoška|
piky|srdce|káry|kříže|pěšec|žolík|červený drak v mahjongu|hrací karty s květinami|
múzická umění|obraz v rámu|malířská paleta|cívka nití|šicí jehla|klubíčko|uzel|brýle|
sluneční brýle|ochranné brýle|laboratorní plášť|bezpečnostní vesta|kravata|tričko|džíny|šála|
rukavice|kabát|ponožky|šaty|kimono|sárí|jednodílné plavky|pánské plavky|
šortky|bikiny|dámská blůza|vějíř|peněženka|kabelka|kosmetická taška|nákupní tašky|
školní batoh|žabka|pánská bota|běžecká bota|pohorka|střevíček bez podpatku|bota na podpatku|dámský sandál|
baletní piškoty|dámská kozačka|hřeben na kudrnaté vlasy|koruna|dámský klobouk|cylindr|promoční čepice|kšiltovka|
vojenská přilba|záchranářská helma|růženec|rtěnka|prsten|drahokam|vypnutý reproduktor|tiše hrající reproduktor|
středně hlasitý reproduktor|hlasitý reproduktor|tlampač|megafon|poštovní roh|zvonek|přeškrtnutý zvonek|notová osnova|
nota|noty|studiový mikrofon|posuvný ovladač hlasitosti|ovládací knoflíky|mikrofon|sluchátka|rádio|
saxofon|trubka|pozoun|akordeon|kytara|klávesy|housle|banjo|
buben|protáhlý buben|rumbakoule|flétna|harfa|mobil|mobil se šipkou|telefon|
telefonní sluchátko|pager|fax|baterie|slabá baterie|zástrčka|notebook|počítač|
tiskárna|klávesnice|počítačová myš|trackball|minidisk|disketa|optický disk|dvd|
počitadlo|filmová kamera|filmová okénka|filmový projektor|filmová klapka|televizor|fotoaparát|fotoaparát s bleskem|
videokamera|videokazeta|lupa nakloněná doleva|lupa nakloněná doprava|svíčka|žárovka|baterka|červený lampion|
indická olejová lampa|zápisník v ozdobných deskách|zavřená kniha|otevřená kniha|zelená kniha|modrá kniha|oranžová kniha|knihy|
sešit|účetní kniha|zkroucená stránka|svitek|stránka lícem nahoru|noviny|srolované noviny|stránky se záložkami|
záložka|visačka|mince|pytel peněz|truhla s pokladem|jenová bankovka|dolarová bankovka|eurobankovka|
librová bankovka|okřídlené peníze|platební karta|účtenka|rostoucí graf se znakem jenu|obálka|e-mail|příchozí obálka|
obálka se šipkou|přihrádka na odchozí poštu|přihrádka na příchozí poštu|balíček|zavřená schránka s praporkem nahoře|zavřená schránka s praporkem dole|otevřená schránka s praporkem nahoře|otevřená schránka s praporkem dole|
poštovní schránka|urna s volebním lístkem|tužka|hrot černého pera|plnicí pero|propiska|štětec|pastelka|
lístek se vzkazem|kufřík|složka|otevřená složka|kartotéka|kalendář|trhací kalendář|kroužkový zápisník|
kroužkový kalendář|vizitkovník|rostoucí graf|klesající graf|sloupcový graf|psací podložka|připínáček|kulatý připínáček|
kancelářská sponka|spojené kancelářské sponky|rovné pravítko|trojúhelníkové pravítko|nůžky|krabice s kartotékou|skříň na spisy|odpadkový koš|
zamknutý zámek|odemknutý zámek|zamknutý zámek s plnicím perem|zamknutý zámek s klíčem|klíč|starý klíč|kladivo|sekera|
krumpáč|kladivo a špičák|kladivo a maticový klíč|dýka|zkřížené meče|bomba|bumerang|luk a šíp|
štít|ruční pila|maticový klíč|šroubovák|šroub a matice|ozubené kolo|svěrka|miskové váhy|
slepecká hůl|články řetězu|přetržený řetěz|řetězy|hák|box na nářadí|magnet|žebřík|
lopata|křivule|zkumavka|Petriho miska|DNA|mikroskop|teleskop|satelitní anténa|
injekční stříkačka|kapka krve|pilulka|náplast|berle|stetoskop|rentgen|dveře|
výtah|zrcadlo|okno|postel|gauč a lampa|židle|toaletní mísa|zvon na WC|
sprcha|vana|pastička na myši|břitva|láhev na kosmetiku|spínací špendlík|koště|koš|
role papíru|kbelík|mýdlo|bubliny|zubní kartáček|mycí houba|hasicí přístroj|nákupní vozík|
cigareta|rakev|náhrobek|pohřební urna|amulet nazar|hamsa|socha moai|cedule|
průkaz|značka bankomatu|značka odpadkového koše|pitná voda|symbol invalidního vozíku|pánské toalety|dámské toalety|toalety|
symbol dítěte|záchod|pasová kontrola|celnice|výdej zavazadel|úschovna zavazadel|varování|pozor, děti|
zákaz vjezdu v jednom směru|zákaz|zákaz vjezdu cyklistů|zákaz kouření|zákaz odhazování odpadků|nepitná voda|zákaz vstupu chodců|zákaz používání mobilních telefonů|
zákaz vstupu osobám mladším 18 let|radioaktivita|biohazard|šipka nahoru|šipka doprava nahoru|šipka doprava|šipka doprava dolů|šipka dolů|
šipka doleva dolů|šipka doleva|šipka doleva nahoru|šipka nahoru a dolů|šipka doleva a doprava|přeškrtnutá šipka doleva a doprava|šipka doprava stáčející se doleva|šipka doleva stáčející se doprava|
šipka doprava stáčející se nahoru|šipka doprava stáčející se dolů|svislé šipky ve směru hodinových ručiček|šipky proti směru hodinových ručiček|šipka zpět|šipka s nápisem END|šipky s nápisem ON!|šipka s nápisem SOON|
šipka s nápisem TOP|modlitebna|symbol atomu|óm|Davidova hvězda|kolo dharmy|jin a jang|latinský kříž|
pravoslavný kříž|hvězda a půlměsíc|symbol míru|sedmiramenný svícen|šesticípá hvězda s tečkou uprostřed|khanda|skopec|býk|
blíženci|rak|lev|panna|váhy|štír|střelec|kozoroh|
vodnář|ryby|hadonoš|tlačítko náhodného přehrávání|tlačítko opakování|tlačítko opakování jedné stopy|tlačítko přehrávání|tlačítko převíjení vpřed|
tlačítko další stopy|tlačítko přehrávání nebo pozastavení|tlačítko přehrávání pozpátku|tlačítko převíjení vzad|tlačítko předchozí stopy|tlačítko nahoru|tlačítko rychle nahoru|tlačítko dolů|
tlačítko rychle dolů|tlačítko pozastavení|tlačítko zastavení|tlačítko nahrávání|tlačítko vysunutí|kino|tlačítko ztlumení jasu|tlačítko zvýšení jasu|
indikátor síly signálu|bezdrátové připojení|vibrační režim|vypnutý mobilní telefon|symbol ženského pohlaví|symbol mužského pohlaví|symbol pro transgender osoby|znak násobení|
znak plus|znak minus|znak dělení|tučný znak rovnosti|nekonečno|dvojitý vykřičník|vykřičník a otazník|červený otazník|
bílý otazník|bílý vykřičník|červený vykřičník|dlouhá vlnovka|směna peněz|znak dolaru|znak medicíny|symbol recyklace|
heraldická lilie|emblém trojzubce|jmenovka|japonský symbol pro začátečníka|červený kruh bez výplně|tlačítko se značkou zaškrtnutí|zaškrtnuté políčko|značka zaškrtnutí|
křížek|tlačítko s křížkem|smyčka|dvojitá smyčka|značka přechodu mezi částmi skladby|osmicípá hvězdička|osmicípá hvězda|jiskra|
znak ochrany autorského práva|znak registrované ochranné známky|znak ochranné známky|skvrna|zadávání v latince, velká písmena|zadávání v latince, malá písmena|zadávání čísel|zadávání symbolů|
zadávání písmen v latince|štítek A (krevní skupina)|štítek AB (krevní skupina)|štítek B (krevní skupina)|štítek CL|štítek COOL|štítek FREE|informace|
štítek ID|M v kroužku|štítek NEW|štítek NG|štítek 0 (krevní skupina)|štítek OK|štítek P|štítek SOS|
štítek UP!|štítek VS|štítek s japonským znakem „zde“|štítek – japonský znak „pozornost podniku“|štítek s japonským znakem „měsíc“|štítek s japonským znakem „není zdarma“|štítek s japonským znakem „rezervováno“|štítek – japonský znak „výhodná koupě“|
štítek s japonským znakem „sleva“|štítek s japonským znakem „zdarma“|štítek s japonským znakem „zákaz“|štítek s japonským znakem „přijatelné“|štítek s japonským znakem „žádost”|štítek s japonským znakem „prospěl“|štítek s japonským znakem „volno“|štítek s japonským znakem „blahopřání“|
štítek s japonským znakem „tajné“|štítek s japonským znakem „otevřeno“|štítek s japonským znakem „obsazeno“|červený kroužek|oranžový kroužek|žlutý kroužek|zelený kroužek|modrý kroužek|
fialový kroužek|hnědý kroužek|černý kroužek|bílý kroužek|červený čtvereček|oranžový čtvereček|žlutý čtvereček|zelený čtvereček|
modrý čtvereček|fialový čtvereček|hnědý čtvereček|velký černý čtverec|velký bílý čtverec|střední černý čtverec|střední bílý čtverec|větší černý čtvereček|
větší bílý čtvereček|černý čtvereček|bílý čtvereček|velký oranžový kosočtverec|velký modrý kosočtverec|malý oranžový kosočtverec|malý modrý kosočtverec|červený trojúhelník mířící nahoru|
červený trojúhelník mířící dolů|kosočtverec s tečkou|přepínač|bílé čtvercové tlačítko|černé čtvercové tlačítko|šachovnicová vlajka|trojúhelníková vlajka|zkřížené vlajky|
černá vlajka|bílá vlajka|duhová vlajka|vlajka trans hrdosti|pirátská vlajka`
