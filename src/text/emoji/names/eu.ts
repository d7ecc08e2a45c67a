// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `Bandera: {0}|pertsona: ilegorri|pertsona: ile kizkur|pertsona: ilezuri|pertsona: burusoil|gizona: ilegorri|gizona: ile kizkur|gizona: ilezuri|
gizona: burusoil|emakumea: ilegorri|emakumea: ile kizkur|emakumea: ilezuri|emakumea: burusoil|oinez ari den pertsona: eskuinera begira|oinez ari den emakumea: eskuinera begira|oinez ari den gizona: eskuinera begira|
belauniko dagoen pertsona: eskuinera begira|belauniko dagoen emakumea: eskuinera begira|belauniko dagoen gizona: eskuinera begira|itsu-makila daraman pertsona: eskuinera begira|itsu-makila daraman gizona: eskuinera begira|itsu-makila daraman emakumea: eskuinera begira|gurpil-aulki motordunean doan pertsona: eskuinera begira|gurpil-aulki motordunean doan gizona: eskuinera begira|
gurpil-aulki motordunean doan emakumea: eskuinera begira|eskuzko gurpil-aulkian doan pertsona: eskuinera begira|eskuzko gurpil-aulkian doan gizona: eskuinera begira|eskuzko gurpil-aulkian doan emakumea: eskuinera begira|korrika ari den pertsona: eskuinera begira|korrika ari den emakumea: eskuinera begira|korrika ari den gizona: eskuinera begira|musu: emakumea eta gizona|
musu: gizona eta gizona|musu: emakumea eta emakumea|bihotza erdian duen bikotea: emakumea eta gizona|bihotza erdian duen bikotea: gizona eta gizona|bihotza erdian duen bikotea: emakumea eta emakumea|familia: gizona, emakumea eta mutila|familia: gizona, emakumea eta neska|familia: gizona, emakumea, neska eta mutila|
familia: gizona, emakumea, mutila eta mutila|familia: gizona, emakumea, neska eta neska|familia: gizona, gizona eta mutila|familia: gizona, gizona eta neska|familia: gizona, gizona, neska eta mutila|familia: gizona, gizona, mutila eta mutila|familia: gizona, gizona, neska eta neska|familia: emakumea, emakumea eta mutila|
familia: emakumea, emakumea eta neska|familia: emakumea, emakumea, neska eta mutila|familia: emakumea, emakumea, mutila eta mutila|familia: emakumea, emakumea, neska eta neska|familia: gizona eta mutila|familia: gizona, mutila eta mutila|familia: gizona eta neska|familia: gizona, neska eta mutila|
familia: gizona, neska eta neska|familia: emakumea eta mutila|familia: emakumea, mutila eta mutila|familia: emakumea eta neska|familia: emakumea, neska eta mutila|familia: emakumea, neska eta neska|Tekla: 10|Bandera: Ingalaterra|
Bandera: Eskozia|Bandera: Gales|1–2. mota|3. mota|bitarteko azal-tonua|5. mota|6. mota|sekzioa|
paragrafo-marka|gurutzea|gurutze bikoitza|ezkerrera seinalatzen duen gezia|ezkerrerako gezia trazuarekin|eskuinera seinalatzen duen gezia|eskuinerako gezia trazuarekin|gora seinalatzen duen gezia|
behera seinalatzen duen gezia|ezkerrerako uhin-gezia|eskuinerako uhin-gezia|ezkerrerako bi buruko gezia|gorako bi buruko gezia|eskuinerako bi buruko gezia|beherako bi buruko gezia|ezkerrerako gezi buztanduna|
eskuinerako gezi buztanduna|ezkerrerako gezia barratik|gorako gezia barratik|eskuinerako gezia barratik|beherako gezia barratik|gorako eta beherako gezia barratik|ezkerrerako gezia begiztarekin|eskuinerako gezia begiztarekin|
ezkerrerako uhin-gezia begiztarekin|beherako gezia sigi-saga eginez|gorako gezia ezkerrako puntarekin|gorako gezia eskuinerako puntarekin|beherako gezia ezkerrako puntarekin|beherako gezia eskuinerako puntarekin|eskuinerako gezia beherako izkinarekin|beherako gezia ezkerrerako izkinarekin|
ezkerrerako goi-zirkuluerdiaren gezia|eskuinerako goi-zirkuluerdiaren gezia|ipar-mendebaldeko gezia barra luzearekin|ezkerrerako gezi barraduna eskuinerako gezi barradunaren gainean|ezkerrerako zirkuluerdi irekiaren gezia|eskuinerako zirkuluerdi irekiaren gezia|ezkerrerako goiko arpoi-bizarra|ezkerrerako beheko arpoi-bizarra|
gorako eskuineko arpoi-bizarra|gorako ezkerreko arpoi-bizarra|eskuinerako goiko arpoi-bizarra|eskuinerako beheko arpoi-bizarra|beherako eskuineko arpoi-bizarra|beherako ezkerreko arpoi-bizarra|eskuinerako gezia ezkerrerako geziaren gainean|gora eta behera seinalatzen duten geziak|
ezkerrera eta eskuinera seinalatzen duen gezia|ezkerrerako gezi parea|gorako gezi parea|ezkuinerako gezi parea|beherako gezi parea|ezkerrerako arpoia eskuinerako arpoiaren gainean|eskuinerako arpoia ezkerrerako arpoiaren gainean|ezkerrerako gezi bikoitza|
ezkerrerako gezi bikoitza trazuarekin|gorako gezi bikoitza|eskuinerako gezi bikoitza|eskuinerako gezi bkoitz marratua|beherako gezi bikoitza|ezker eta eskuinerako gezi bikoitza|ezker eta eskuinerako gezi bikoitz marratua|ipar-mendebalderako gezi bikoitza|
ipar-ekialderako gezi bikoitza|hego-ekialderako gezi bikoitza|hego-mendebalderako gezi bikoitza|ezkerrerako gezi hirukoitza|eskuinerako gezi hirukoitza|ezkerrerako gezi zirrimarratua|eskuinerako gezi zirrimarratua|gorako gezi bikoitz marratua|
beherako gezi bikoitz marratua|ezkerrerako puntadun gezia|gorako puntadun gezia|eskuinerako puntadun gezia|beherako puntadun gezia|ezkerrerako gezi-barra|eskuinerako gezi-barra|ezkerrerako gezi hutsa|
gorako gezi hutsa|eskuinerako gezi hutsa|beherako gezi hutsa|gorako gezi hutsa barratik|beherako gezia ezkerrean eta gorako gezia|guztientzat|diferentzial partziala|existitzen da|
multzo hutsa|gehikuntza|nabla|honen elementua|ez da elementu bat|kide gisa dauka|frogaren amaiera|n-ario produktua|
n-ario batura|ez hau baino gutxiago|ez da berdin|ez hau baino gehiago|minus-ikurra|minus edo plus|zatiketa-barra|izartxo-eragilea|
eraztun-eragilea|bulet-eragile|erro karratu|proportzionala|infinitu-ikurra|eskuineko angelua|angelua|zatitzen du|
paraleloa|konjuntzio logiko|ebakidura|lotura|integrala|integral bikoitza|ingeradun integrala|ondorioz|
zeren eta|ratioa|proportzioa|tilet eragilea|tilet alderantzikatua|s etzan alderantzikatua|asintotikoki berdin|gutxi gorabehera berdin|
ia berdin|dena berdin|irudiaren berdina, gutxi gorabehera|eraztuna berdin barruan|honen berbera|baliokide zorrotza|hau baino txikiagoa edo berdina|hau baino handiagoa edo berdina|
hau baino gutxiago edo berdin|hau baino gehiago edo berdin|hau baino askoz gutxiago|hau baino askoz gehiago|artean|baliokidea baino handiagoa|honen aurrekoa|honen ondorengoa|
ez da arrakastatsua|honen azpimultzoa|supermultzoa|azpimultzoaren berdina|supermultzoaren berdina|plus zirkulu barruan|minus zirkulu barruan|bider zirkulu barruan|
zatiketa-barra zirkulu barruan|puntu-eragilea zirkulu barruan|eraztun-eragilea zirkulu barruan|izartxo-eragilea zirkulu barruan|plus koadro barruan|minus koadro barruan|tatxeta|ez du behartzen|
honen aurrekoa mendekoan|arrakasta du mendekoan|ez dauka azpimultzoaren berdin gisa|jatorrizkoa|bateratze-matrize hermitiar|eskuineko triangelua|edo logika n-arioa|n-ario ebakidura|
batura n-arioa|puntu-eragilea|izar-eragilea|lotura natural|ebakidura bikoitza|hau baino askoz ere gutxiago|hau baino askoz handiagoa|hiru puntu bertikal|
hiru puntudun erdiko lerro horizontala|goi-eskuineko hiru puntu diagonal|behe-eskuineko hiru puntu diagonal|kortxea|bemola|diesea|barre egiten ari den aurpegia|barre egiten ari den aurpegia, ahoa irekita|
begiez barreka ari den aurpegia|begiez barre egiten ari den aurpegia|barreka ari den aurpegia, begiak itxita|barreka ari den aurpegia, izerdi hotzarekin|barrez leherka|pozez negar egiten ari den aurpegia|apur bat irribarre egiten ari den aurpegia|buruz behera dagoen aurpegia|
urtzen ari den aurpegia|begiaz keinu egiten ari den aurpegia|begiez irribarre egiten ari den aurpegia|barreka ari den aurpegia argi-koroarekin|irri egiten ari den aurpegia, 3 bihotzekin|aurpegia barreka, bihotz-itxurako begiekin|izar|musu bat bidaltzen ari den aurpegia|
musuka ari den aurpegia|irribarre egiten ari den aurpegia|musuka ari den aurpegia, begiak itxita|musuka eta begiez barreka ari den aurpegia|barreka ari den aurpegia, malko batekin|janari gozoa dastatzen ari den aurpegia|mingaina kanpoan duen aurpegia|mihia aterata begi-keinuka ari den aurpegia|
ero-aurpegia|mihia aterata eta begiak itxita dauzkan aurpegia|diru-itxurako mingaina duen aurpegia|besarkada ematen ari den aurpegia|eskuaz ahoa estaltzen ari den aurpegia|begiak irekita dauzkan eta ahoaren parean eskua duen aurpegia|begi batekin espiatzen ari den aurpegia|isiltasuna eskatzen ari den aurpegia|
pentsatzen ari den aurpegia|agurtzen ari den aurpegia|kremaileradun ahoa duen aurpegia|bekaina jasota duen aurpegia|aurpegi neutrala|espresiorik gabeko aurpegia|ahorik gabeko aurpegia|lerro etenarekin egindako aurpegia|
hodei artean dagoen aurpegia|handitasun-aurpegia|aspertu-aurpegia|begiak bueltaka dituen aurpegia|imintzio-aurpegia|arnasa botatzen ari den aurpegia|aurpegi gezurtia|dardarka ari den aurpegia|
horizontalki mugitzen ari den burua|bertikalki mugitzen ari den burua|lasaitasun-aurpegia|aurpegi pentsakorra|logura-aurpegia|aurpegia lerdea dariola|lo dagoen aurpegia|begien azpian poltsak dituen aurpegia|
mediku-maskara daraman aurpegia|termometroa duen aurpegia|buruan benda daraman aurpegia|aurpegi zorabiatua|goitika ari den aurpegi|aurpegia mukiak kentzen|bero-bero dagoen aurpegia|aurpegi izoztu|
tentel-aurpegia|zorabio-aurpegia|kiribil-begiak dituen aurpegia|lehertzear den burua|behizain txanodunaren aurpegia|parrandan dabilen aurpegia|mozorrotutako aurpegia|aurpegia barreka, eguzkitako betaurrekoekin|
arraro-aurpegia|monokulo bat duen aurpegia|nahasketa-aurpegia|ahoa diagonalean duen aurpegia|aurpegi kezkatua|aurpegi apur bat kopetiluna|kopeta ilunduta duen aurpegia|ahoa irekita duen aurpegia|
harridura-aurpegia|harritu-aurpegia|aurpegi gorritua|aurpegi distortsionatua|aurpegi erregutzailea|malkoak dituen begiko aurpegia|kopeta ilun eta ahoa zabalik duen aurpegia|estutasun-aurpegia|
ikara-aurpegia|ahoa irekita eta izerdi hotza duen aurpegia|desengainatuta baina lasaiago|negarrez ari den aurpegia|negar eta negar ari den aurpegia|beldurrez oihuka ari den aurpegia|hutsegite-aurpegia|aurpegi nekaezina|
etsipen-aurpegia|izerdi hotza duen aurpegia|neke-aurpegia|nekatu-aurpegia|aharrausi egiten ari den aurpegia|sudurretik kea darion aurpegia|aurpegi muturtua|haserre-aurpegia|
ahoan ikurrak dituen aurpegia|irribarre egiten ari den aurpegi adarduna|deabrua|buru-hezurra|buru-hezurra eta hezur gurutzatuak|kaka-mokordoa|pailazo-aurpegia|ogroa|
iratxoa|mamua|estralurtarra|munstro estralurtarra|robot-aurpegia|ahoa irekita duen katu-aurpegi irribarretsua|begiez barre egiten ari den katu-aurpegia|pozez negar ari den katu-aurpegia|
katu irribarretsua, bihotz-itxurako begiekin|irribarre maltzurra duen katu-aurpegia|begiak itxita musuka ari den katu-aurpegia|leher eginda dagoen katu-aurpegia|negarrez ari den katu-aurpegia|katu-aurpegi muturtua|gauza txarrik ikusi nahi ez duen tximua|gauza txarrik entzun nahi ez duen tximua|
gauza txarrik esan nahi ez duen tximua|maitasun-gutuna|bihotza geziarekin|bihotza begiztarekin|bihotz distiratsua|handitzen ari den bihotza|bihotz-taupada|biraka ari diren bihotzak|
bi bihotz|bihotz apaindua|bihotz-itxurako harridura-marka|bihotz hautsia|sutan dagoen bihotza|sendatzen ari den bihotza|bihotz gorria|bihotz arrosa|
bihotz laranja|bihotz horia|bihotz berdea|bihotz urdina|bihotz urdin argia|bihotz morea|bihotz marroia|bihotz beltza|
bihotz grisa|bihotz zuria|musu-aztarna|ehun puntu|amorruaren ikurra|borroka-hodeia|eztanda|zorabiatuta|
izerdi-tantatxoak|ziztu bizian|zuloa|bunbuiloa|begi bat duen bunbuiloa|ezkerrera doan bunbuiloa|eskuinera doan sumindura-bunbuiloa|burutazio-bunbuiloa|
zzz|mugitzen ari den eskua|esku-azpia altxatuta|esku altxatua eta hatz hedatuak|esku altxatua|vulcandar agur|eskuinera begira dagoen eskua|ezkerrera begira dagoen eskua|
esku-ahurra beherantz duen eskua|esku-ahura gora begira duen eskua|ezkerrerantz bultza egiten ari den eskua|eskuinerantz bultza egiten ari den eskua|adostasuna adierazten duen eskua|hatz elkartuak|atximurka egiten ari den eskua|garaipena adierazten duen eskua|
hatz gurutzatuak|erakuslea eta erpurua gurutzatuta|adarren keinua|adarrak adierazten dituen eskua|deitzeko esku-keinua|ezkerrera seinalatzen ari den hatz erakuslea|eskuinera seinalatzen ari den hatz erakuslea|gora seinalatzen ari den hatza|
erdiko hatza|behera seinalatzen ari den hatza|gora seinalatzen ari den hatz erakuslea|ikusleari seinalatzen dion erakuslea|erpurua gora|erpurua behera|ukabil altxatua|ukabilkada|
ukabila ezkerrera begira|ukabila eskuinera begira|txaloka ari diren eskuak|eskuak altxatzen ari den pertsona|bihotz-forma egiten ari diren eskuak|esku irekiak|esku-azpiak elkartuta|esku-ematea|
erregutzen ari diren eskuak|idazten ari den eskua|azazkaletako esmaltea|autoargazkia|bizepsak|beso mekanikoa|hanka mekanikoa|hanka|
oin|belarri|audifonoa duen belarria|sudur|burmuin|bihotza organoa|birikak|hortz|
hezur|begiak|begi|mingain|aho|ezpainei koska egiten|haurtxoa|haur|
mutila|neska|pertsona|pertsona ilehoria|gizona|pertsona bizarduna|gizona: bizarra|gizon ilehoria|
emakumea|emakumea: bizarra|emakume ilehoria|agure|aitona|amona|kopeta zimurtzen ari den pertsona|kopeta zimurtzen ari den gizona|
kopeta zimurtzen ari den emakumea|pertsona muturtua|gizon muturtua|emakume muturtua|ados ez dagoela adierazten ari den pertsona|ados ez dagoela adierazten ari den gizona|ezezko keinua egiten ari den emakumea|ados dagoela adierazten ari den pertsona|
ados dagoela adierazten ari den gizona|ados dagoela adierazten ari den emakumea|eskean dabilen pertsona|eskean dabilen gizona|eskean dabilen emakumea|eskua altxatzen ari den pertsona|eskua altxatzen ari den gizona|eskua altxatzen ari den emakumea|
gorra|gizon gorra|emakume gorra|burua makurtzen ari den pertsona|burua makurtzen ari den gizona|burua makurtzen ari den emakumea|esku-azpia aurpegian|esku-azpia aurpegian duen gizona|
esku-azpia aurpegian duen emakumea|sorbaldak altxatu|sorbaldak altxatzen ari den gizona|sorbaldak altxatzen ari den emakumea|sendagilea|gizon sendagilea|emakume sendagilea|ikaslea|
mutil ikaslea|neska ikaslea|irakaslea|gizon irakaslea|emakume irakaslea|epailea|gizon epailea|emakume epailea|
nekazaria|gizon nekazaria|emakume nekazaria|sukaldaria|gizon sukaldaria|emakume sukaldaria|mekanikaria|gizon mekanikaria|
emakume mekanikaria|fabrikako langilea|fabrikako gizon langilea|fabrikako emakume langilea|bulegaria|gizon bulegaria|emakume bulegaria|zientzialaria|
gizon zientzialaria|emakume zientzialaria|teknologialaria|gizon teknologialaria|emakume teknologialaria|abeslaria|gizon abeslaria|emakume abeslaria|
artista|gizon artista|emakume artista|pilotua|gizon pilotua|emakume pilotua|astronauta|gizon astronauta|
emakume astronauta|suhiltzailea|gizon suhiltzailea|emakume suhiltzailea|polizia|gizon polizia|emakume polizia|detektibea|
gizon detektibea|emakume detektibea|zaindaria|gizon zaindaria|emakume zaindaria|ninja|eskulangilea|gizon eskulangilea|
emakume eskulangilea|koroa bat duen pertsona|printzea|printzesa|turbantea duen petsona|turbantea duen gizona|turbantea duen emakumea|txano txinatarra daraman pertsona|
buruan zapi bat daraman emakumea|pertsona esmokinean|gizona esmokinean|emakumea esmokinean|beloa daraman pertsona|beloa daraman gizona|beloa daraman emakumea|emakumea haurdun|
gizona haurdun|pertsona haurdun|bularra ematea|emakumea bularra ematen|gizona haurrari janaria ematen|haurra elikatzen|aingeru-itxura duen haurtxoa|aita noel|
gabonetako ama|bizarzuri|superheroi|gizonezko superheroi|emakumezko superheroi|superbilau|gizonezko superbilau|emakumezko superbilau|
mago|gizon mago|emakume mago|maitagarri|(gizon) maitagarri|(emakume) maitagarri|banpiro|gizon banpiro|
emakume banpiro|itsas izaki|gizon-itxurako itsas izaki|lamina|elfo|gizon elfo|emakume elfo|iratxo|
gizon iratxo|emakume iratxo|zonbi|gizon zonbi|emakume zonbi|trolla|izaki iletsua|masajea egiten ari dioten pertsona|
masajea jasotzen ari den pertsona|masajea jasotzen ari den emakumea|ilea mozten ari dioten pertsona|ilea mozten ari dioten gizona|ilea mozten ari dioten emakumea|oinez ari den pertsona|oinez ari den gizona|oinez ari den emakumea|
zutik dagoen pertsona|zutik dagoen gizona|zutik dagoen emakumea|belauniko dagoen pertsona|belauniko dagoen gizona|belauniko dagoen emakumea|itsu-makila daraman pertsona|itsu-makila daraman gizona|
itsu-makila daraman emakumea|gurpil-aulki motordunean doan pertsona|gurpil-aulki motordunean doan gizona|gurpil-aulki motordunean doan emakumea|eskuzko gurpil-aulkian doan pertsona|eskuzko gurpil-aulkian doan gizona|eskuzko gurpil-aulkian doan emakumea|korrika ari den pertsona|
korrika ari den gizona|korrika ari den emakumea|ballet-dantzaria|dantzan ari den emakumea|gizona dantzan|trajea daraman eta lebitatzen ari den gizona|jendea untxi-belarriak jantzita|gizonak untxi-belarriak jantzita|
emakumeak jendea untxi-belarriak jantzita|pertsona bat lurrun-gelan|gizon bat lurrun-gelan|emakume bat lurrun-gelan|pertsona bat eskalatzen|gizon eskalatzaile|emakume eskalatzaile|eskrimalaria|
zaldi-lasterketa|eskiatzailea|snowboardlaria|golflaria|gizon golflaria|emakume golflaria|surflaria|gizon surflaria|
emakume surflaria|arraunlaria|gizon arraunlaria|emakume arraunlaria|igerilaria|gizon igerilaria|emakume igerilaria|baloi bat duen pertsona|
baloi bat duen gizona|baloi bat duen emakumea|pisuak altxatzen ari den pertsona|pisuak altxatzen ari den gizona|pisuak altxatzen ari den emakumea|txirrindularia|gizon txirrindularia|emakume txirrindularia|
mendiko bizikletan dabilen pertsona|mendiko bizikletan dabilen gizona|mendiko bizikletan dabilen emakumea|alboko gurpila|gurpil-ariketa egiten ari den gizona|gurpil-ariketa egiten ari den emakumea|borrokalariak|gizonak borrokan|
emakumeak borrokan|waterpoloa|gizona waterpoloan jolasten|emakumea waterpoloan jolasten|eskubaloia|gizona eskubaloian jolasten|emakumea eskubaloian jolasten|malabarismoa|
gizona malabarismotan|emakumea malabarismotan|pertsona bat loto-posizioan|gizon bat loto-posizioan|emakume bat loto-posizioan|pertsona bat bainatzen|pertsona bat ohean|bi pertsona elkarri eskua ematen|
bi emakume elkarri eskua ematen|gizon-emakumeak elkarri eskua ematen|bi gizon elkarri eskua ematen|musu|bihotza erdian duen bikotea|aurrera hitz egiten ari den burua|soinaren silueta|soinen siluetak|
elkar besarkatzen ari den jendea|familia|familia: nagusia, nagusia, haurra|familia: nagusia, nagusia, haurra, haurra|familia: nagusia, haurra|familia: nagusia, haurra, haurra|oin-aztarnak|hatz-marka|
ilegorri|ile kizkur|ilezuri|burusoil|tximu-aurpegia|tximua|gorila|orangutana|
txakur-aurpegia|txakur|itsu-txakurra|laguntza-txakurra|canichea|otso|azeria|mapatxe|
katu-aurpegia|katua|katu beltza|lehoi|tigre-aurpegia|tigrea|lehoinabarra|zaldi-aurpegia|
altzea|astoa|zaldia|adarbakar|zebra|oreina|bisonte|behi-aurpegi|
idia|ur-bufaloa|behia|txerri-aurpegia|txerria|basurdea|txerri-sudurra|zikiroa|
ardi|ahuntza|gamelua|bi tontorreko gamelua|llama|jirafa|elefantea|mamut|
errinozeroa|hipopotamo|sagu-aurpegia|sagua|arratoia|hamsterra|untxi-aurpegia|untxia|
lurreko urtxintxa|kastore|triku|saguzarra|hartz|hartz zuria|koala|panda|
nagia|igaraba|mofeta|kanguru|azkonar|atzapar-aztarnak|indioilarra|oiloa|
oilarra|arrautzetik irten berri den txita|txita|aurrera begira dagoen txita|txoria|pinguinoa|uxoa|arranoa|
ahatea|zisne|hontza|dodoa|luma|flamenkoa|hegazterren|loro|
hegoa|txori beltza|antzara|fenixa|igel-aurpegia|krokodiloa|dortoka|sugandila|
sugea|herensuge-aurpegia|herensugea|sauropodo|T-Rex|ura jaurtitzen ari den balea|balea|izurdea|
Ezpalarta|itsas txakur|arrain|arrain tropikala|globo-arraina|marrazoa|olagarroa|oskol espirala|
korala|marmoka|karramarroa|otarrain|ganba|txibia|ostra|barraskiloa|
pinpilinpauxa|zomorroa|inurria|erlea|kakalardo|amona mantangorri|kilker|labezomorro|
armiarma|armiarma-sarea|eskorpioia|eltxo|euli|zizare|mikrobio|lore sorta|
gereziondo-lorea|lore zuria|lotoa|kondekorazioa|arrosa|lore zimela|hibiskoa|ekilorea|
lorea|tulipa|hiazintoa|kimua|loreontziko landare|hosto iraukorreko zuhaitza|hosto erorkorreko zuhaitza|palmondoa|
kaktusa|arroz-zurtointxoak|belarra|hirusta|lau hostoko hirusta|astigarraren hostoa|eroritako hostoa|haizeaz hegan ari den hostoa|
habi hutsa|habia arrautzekin|barrengorria|hosto gabeko zuhaitza|mahatsa|meloia|sandia|mandarina|
limoia|lima|banana|anana|mango|sagar gorria|sagar berdea|udarea|
muxika|gereziak|marrubia|ahabiak|kiwia|tomatea|oliba|koko|
ahuakatea|alberjinia|patata|azenarioa|artaburua|txilea|piper|pepinoa|
barazki hostodun|brokoli|baratxuria|tipula|kakahuetea|babarrunak|gaztaina|jengibrea|
ilar-zorroa|perretxiko marroia|tuberkulua|ogi|croissanta|baguettea|ogi zapal|pretzel|
bagel|opil txikiak|gofrea|gazta zatia|hezurra haragiarekin|izterra|haragi-mozketa|hirugiharra|
hanburgesa|patata frijituak|pizza|hot dog|ogitartekoa|takoa|burritoa|tamal|
ogitarteko betea|falafela|arrautza|janaria prestatu|sakonera txikiko zartagina|janari bete eltzea|fonduea|katilua eta koilara|
entsalada berdea|krispetak|gurina|gatz|janaria latetan|bento kutxa|arroz-mokadua|arroz-bola|
arroz egosia|arroza curryarekin|kea darion katilua|espagetiak|batata errea|oden|sushi|gabardina-ganba|
arrain-pastela zurrunbiloarekin|ilargi-pastel|dango|dumpling|zortearen gaileta|eramateko kaxa|izozki krematsua|izotz arraspatua|
izozkia|donuta|gaileta|urtebetetze-tarta|opiltxoa|cupcake|tarta|txokolatina|
gozokia|piruleta|natillak|ezti-potoa|biberoia|edalontzi bat esne|edari beroa|teontzi|
giderrik gabeko kikara|sake|kortxoa kanpoan duen botila|ardo-kopa|koktel-kopa|edari tropikala|garagardo-pitxerra|topa egiten ari diren garagardo-pitxerrak|
kopak topa egiten|edalontzi zabala|likidoa isurtzen|kopa eta lastotxoa|te burbuiladun|edari-tetrabrika|matea|izotz zatia|
zotzak|platera, sardeska eta labanarekin|sardeska eta labana|koilara|sukaldeko labana|pitxerra|anfora|europa eta afrika ikusgai dituen lur-globoa|
america ikusgai duen lur-globoa|asia eta australia ikusgai dituen lur-globoa|globoa eta meridianoak|munduko mapa|japoniako mapa|iparrorratz|tontorrean elurra duen mendia|mendia|
lur-jausia|sumendia|fuji mendia|kanpina|eguzkitakoa hondartzan|basamortua|uharte bakartia|parke nazionala|
estadioa|eraikin historikoa|eraikuntza-lanak|adreilu|harria|egurra|etxola|etxebizitzak|
etxe abandonatua|etxebizitza|etxea eta lorategia|bulego-eraikina|japoniako postetxea|postetxea|ospitala|bankua|
hotela|maitasun-hotela|supermerkatua|eskola|merkataritza-zentroa|fabrika|gaztelu japoniarra|gaztelua|
ezkontza|tokioko dorrea|askatasunaren estatua|eliza|meskita|tenplu hindua|sinagoga|shinto santutegia|
kaaba|iturria|denda|lainotu|gaua eta izarrak|hiri-paisaia|egunsentia mendien artean|egunsentia|
hiri-paisaia ilunabarrean|ilunabarra|zubia gauez|iturri termalak|karrusela|txirrista|noria|errusiar mendia|
bizarginaren adierazle birakaria|zirkoaren karpa|tren-makina|bagoia|abiadura handiko trena|bala-trena|trena|metroa|
tren arina|geltokia|tranbia|monoraila|mendiko trenbidea|tranbiaren bagoi|autobusa|heldu den autobusa|
trolebusa|minibusa|anbulantzia|suhiltzaileen kamioia|poliziaren autoa|heldu den poliziaren autoa|taxia|heldu den taxia|
autoa|heldu den autoa|aisiarako ibilgailua|kamioneta|garraiatzeko kamioia|kamioi artikulatua|traktorea|lasterketa-autoa|
motozikleta|motoa|eskuzko gurpil-aulkia|gurpil-aulki motorduna|rickshaw motorduna|ziklomotorra|patinetea|skateboard|
gurpil-lerroko irristailu|autobus-geltokia|autobidea|trenbidearen erraila|olio-upela|gasolina-bonba|gurpila|poliziaren autoko argia|
semaforo horizontala|semaforo bertikala|stop ikurra|lanak|aingura|sirena|belaontzia|kanoa|
abiadura handiko txalupa|gurutzaontzia|ferrya|motordun txalupa|itsasontzia|hegazkina|hegazkin txikia|aireratzen ari den hegazkina|
lur hartzen ari den hegazkina|paraxuta|eserlekua|helikopteroa|monorrail esekia|teleferikoa|mendiko teleferikoa|satelitea|
suziria|plater hegalari|mahai gaineko txirrina|ekipaje|harea-erloju|harea-erlojua harea dariola|erlojua|alarma|
kronometroa|tenporizadorea|mahai gaineko erlojua|hamabiak|hamabi eta erdiak|ordu bata|ordu bat eta erdiak|ordu biak|
ordu bi eta erdiak|hirurak|hiru eta erdiak|laurak|lau eta erdiak|bostak|bost eta erdiak|seiak|
sei eta erdiak|zazpiak|zazpi eta erdiak|zortziak|zortzi eta erdiak|bederatziak|bederatzi eta erdiak|hamarrak|
hamar eta erdiak|hamaikak|hamaika eta erdiak|ilargi berria|ilgora|ilgora-erdia|ilgora-bukaera|ilargi betea|
ilbehera-hasiera|ilbehera-erdia|ilbehera-bukaera|ilargi-adarra|ilargi berriaren aurpegia|lehen ilargi-laurdena aurpegiarekin|azken ilargi-laurdena aurpegiarekin|termometro|
eguzkia|ilargi betea aurpegiarekin|eguzkia aurpegiarekin|planeta eraztunduna|izarra|izar distiratsua|izar-uxoa|esne-bidea|
hodei|eguzkia hodei baten atzean|hodeia tximista eta euriarekin|eguzkia hodei txiki baten atzean|eguzkia hodei handi baten atzean|eguzkia hodei baten atzean euriarekin|hodeia euriarekin|hodeia elurrarekin|
hodeia tximistarekin|tornadoa|lainoa|haize-aurpegia|zikloia|ortzadarra|aterki itxia|aterki|
aterkia euri-tantekin|aterkia hondartzan|tentsio handia|elur-maluta|elurrezko gizona|elurrezko gizona elurrik gabe|kometa|sua|
tantatxoa|olatua|halloweeneko kuia|gabonetako zuhaitza|su artifizialak|bengala|petardo|distira|
puxika|aire-serpentina|konfetiz betetako bola|tanabata zuhaitza|pinurako dekorazioa|panpin japoniarrak|karpa-itxurako banderatxoak|haize-kanpaia|
ilargiaren ospakizuna|gutun-azal gorri|begizta|paperez inguratutako oparia|xingola|sarrera-txartelak|txartela|domina militarra|
trofeoa|kirol-domina|1. postuaren domina|2. postuaren domina|3. postuaren domina|futboleko baloia|beisbola|sofbol-pilota|
saskibaloia|boleibola|futbol amerikarra|errugbia|tenisa|frisbee|boloak|kriketa|
belar-hockeya|izotz-hockeyko makila eta pilota|lacrosse|ping-pong|badmintona|boxeoko eskularrua|arte martzialetako kimonoa|ateko sarea|
bandera zuloan|izotz-patinajea|arrantza egiteko kanabera|urpekari-maskara|dortsala|eskiak|lera|curling-eko harri|
itua|yoyoa|haize-parpaila|pistola|billarra|kristalezko bola|makiltxo magiko|bideo-jokoa|
joko-palanka|txanpon-makina|dadoa|buru-hausgarri|hartzatxo|gozo-eltze|beirazko bola|matrioxka|
pika|bihotza|diamanteak|hirustak|peoi|komodina|mahjong dragoi gorria|loreak dituzten kartak|
arte eszenikoak|koadroa markoarekin|margolari-paleta|hari|jostorratz|harilko|korapilo|betaurrekoak|
eguzkitako betaurrekoak|igeriketako betaurrekoak|laborategiko jantzia|segurtasun-jaka|gorbata|elastikoa|galtza bakeroak|zapi|
eskularruak|berokia|galtzerdiak|soinekoa|kimonoa|saria|bainujantzi osoa|galtzontzilloak|
galtzamotzak|bikinia|emakumeentzako arropa|eskuko haizemaile tolesgarria|diru-zorroa|eskuko poltsa|zorroa|erosketa-poltsak|
bizkar-zorroa|hondartzarako sandalia|gizonentzako oinetakoa|korrika egiteko oinetakoa|mendiko bota|zapata laua|oinetako takoidunak|emakumeentzako sandalia|
balleteko oin-puntak|emakumeentzako bota|apain-orrazia|koroa|emakumeentzako kapelua|kapelu altua|graduatu-txanoa|bixera|
kasko militarra|kaskoa gurutze zuriarekin|arrosarioa|ezpain-margoa|eraztuna|harribitxia|bozgorailua itzalita|bozgorailua bolumen txikian|
bozgorailua piztuta|bozgorailua ozen|bozgorailu|megafonoa|adarra|kanpaia|kanpai marratua|notazio musikala|
nota musikala|nota musikalak|estudioko mikrofonoa|graduatzailea|kontrolak|mikrofonoa|entzungailuak|irratia|
saxofoia|tronpeta|tronboia|akordeoi|gitarra|musika-teklatua|biolina|banjoa|
danborra|danbor luze|marakak|txirula|harpa|telefono mugikorra|telefono mugikorra gezi batekin|telefonoa|
telefono-hargailua|bilagailua|faxa|bateria|bateria gutxi|entxufea|ordenagailu eramangarria|mahaigaineko ordenagailua|
inprimagailua|teklatua|ordenagailuko sagua|kontrolagailua|minidisc-a|disketea|disko optikoa|DVD|
abakoa|bideokamera profesionala|filmeko fotogramak|film-proiektorea|klaketa|telebista|kamera|kamera flasharekin|
bideokamera|bideo-kasetea|ezkerrera begira dagoen lupa|eskuinera begira dagoen lupa|kandela|bonbilla|linterna|paper gorrizko faroltxoa|
diya lanpara|estalki apaingarria duen koadernoa|liburu itxia|liburu irekia|liburu berdea|liburu urdina|liburu laranja|liburuak|
koadernoa|kontabilitate-liburua|orri tolestua|paper-biribilkia|gora begira dagoen orria|egunkaria|egunkari bildua|laster-markak|
laster-marka|etiketa|txanpon|poltsa bete diru|altxorraren kutxa|yen billetea|dolar billetea|euro billetea|
libera billetea|dirua hegoekin|kreditu-txartela|ordainagiri|diagrama gorakorra yen-ikurrarekin|gutun-azal|mezu elektronikoa|sarrerako gutun-azala|
gutun-azala gezi batekin|irteerako erretilua|sarrerako erretilua|paketea|bandera igota duen postontzi itxia|bandera jaitsita duen postontzi itxia|bandera igota duen postontzi irekia|bandera jaitsita duen postontzi irekia|
postontzia|kutxa eta txartela|arkatza|luma beltza|luma estilografikoa|bolaluma|brotxa|margoa|
oharra|maleta|fitxategi-sailkatzailea|fitxategi-sailkatzaile irekia|artxibo-bereizleak|egutegi|orriak kentzeko egutegia|koaderno kiribilduna|
egutegi kiribilduna|txartel-euskarria|diagrama gorakorra|diagrama beherakorra|barra-diagrama|ohar-bloka|txintxeta|txintxeta biribila|
klipa|elkarri lotutako klipak|erregela zuzena|kartaboia|guraizeak|artxibatzeko kaxa|artxibategia|zakarrontzia|
giltzarrapoa|giltzarrapo irekia|giltzarrapoa lumarekin|giltzarrapo itxia giltzarekin|giltza|giltza zaharra|mailua|aizkora|
pikotxa|mailua eta pikotxa|mailua eta giltza ingelesa|daga|ezpata gurutzatuak|lehergailua|bumeran|arkua eta gezia|
ezkutua|zerra|giltza ingelesa|bihurkin|torloju eta azkoina|engranajea|konprimatzea|balantzak|
makila|kate-maila|kate hautsia|kateak|amu|erreminta-kutxa|iman|esku-eskailera|
pala|alanbikea|saio-hodi|Petriren kaxa|DNA|mikroskopioa|teleskopioa|satelite bidezko antena|
xiringa|odol tanta|pilula|lotura itsaskorra|Makulua|estetoskopioa|z izpiak|atea|
igogailua|ispilua|leihoa|ohea|sofa eta lanpara|aulki|bainugela|libragailu|
dutxa|bainuontzia|sagu-arte|bizar-labana|lozio-botila|kateorratz|erratz|saski|
paper-bilkari|perrail|xaboi|burbuilak|hortzetako eskuila|belaki|su-itzalgailu|erosketa-orga|
erre|hilkutxa|hilarri|errautsak gordetzeko kutxa|nazar|hamsa|moaia|idazkun|
nortasun-agiria|kutxazainaren seinalea|zaborra ontzira botatzeko seinalea|edateko ura|gurpil-aulkia|gizonen komuna|emakumeen komuna|komuna|
haurtxoen aldagela|komunak|pasaporte-kontrola|aduanak|maletak jasotzeko eremua|ahaztutako maletak|abisua|haurrek zeharkatzen duten errepidea|
sarrera debekatuta|debekatuta|bizikletarik ez|ezin da erre|ezin da bota zaborra lurrera|edateko ez den ura|oinezkorik ez|telefono mugikorrik ez|
adingaberik ez|erradioaktiboa|arrisku biologikoa|gora gezia|gora eta eskuinera gezia|eskuinera gezia|behera eta eskuinera gezia|behera gezia|
behera eta ezkerrera gezia|ezkerrera gezia|gora eta ezkerrera gezia|gora eta behera gezia|ezkerrera eta eskuinera gezia|ezkerrerako eta eskuinerako gezia trazuarekin|ezkerrera okertzen den eskuinera gezia|eskuinera okertzen den ezkerrera gezia|
gora okertzen den eskuinera gezia|behera okertzen den eskuinera gezia|eskuinera gezi bertikalak|ezkerrera gezien botoia|atzera gezia|amaiera gezia|“on” testua duen gezia|“soon” testua duen gezia|
“top” testua duen gezia|otoizlekua|atomoaren ikurra|om|daviden izarra|dharmaren gurpila|yin eta yang|gurutze latindarra|
gurutze ortodoxoa|izarra eta ilargierdia|bakearen ikurra|menorah|erdian puntu bat duen sei puntako izarra|khanda|aries|taurus|
gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricornus|
aquarius|pisces|ofiuko|abestiak ausaz erreproduzitzeko botoia|errepikatzeko botoia|behin errepikatzeko botoia|erreproduzitzeko botoia|aurrera egiteko botoia|
hurrengo abestira joateko botoia|erreproduzitzeko edo pausatzeko botoia|alderantziz erreproduzitzeko botoia|atzera egiteko botoia|azken abestia erreproduzitzeko botoia|gora egiteko botoia|gora bizkor egiteko botoia|behera egiteko botoia|
behera bizkor egiteko botoia|pausatzeko botoia|gelditzeko botoia|grabatzeko botoia|ateratzeko botoia|zinema|argitasuna ahultzeko botoia|argitasuna igotzeko botoia|
antenen barrak|hari gabe|bibrazio modua|telefono mugikorra itzalita|emakumeen ikurra|gizonen ikurra|transgeneroen ikurra|biderkatu|
plus|minus|zatitu|berdin-ikur lodia|infinitu|harridura-marka bikoitza|harridura- eta galdera-ikurra|galdera-marka gorria|
galdera-marka zuria|harridura-marka zuria|harridura-marka gorria|marratxo ondulatua|truke-tasa|dolar-ikur lodia|ikur medikoa|birziklatzeko ikurra|
lis-lore|hiruhortza|izen-bereizgarria|hasiberriaren japonierako ikurra|zirkulu gorri hutsa|tiletaren botoia|tileta duen koadroa|hautamarka|
gurutze-ikurra|gurutze-ikurraren botoia|malgukia|malguki bikoitza|txanda-markatzailea|zortzi puntako izartxoa|zortzi puntako izarra|txinparta|
copyrighta|marka erregistratua|marka komertziala|zipriztina|alfabeto latindarra maiuskulaz|alfabeto latindarra minuskulaz|zenbakiak|ikurrak|
hizki latindarrak|a botoia|ab botoia|b botoia|“cl” testua karratu batean|“cool” hitza karratu batean|“free” hitza karratu batean|informazio-iturburua|
“id” testua karratu batean|“m” hizkia zirkulu batean|“new” hitza zirkulu batean|“ng” testua karratu batean|“o” botoia|“ok” testua karratu batean|“p” botoia|SOS botoia|
UP! botoia|“vs” testua karratu batean|katakana koko karratu batean|katakana sa karratu batean|japonierazko "hileko zenbatekoa" botoia|japonierazko "ez da doakoa" botoia|japonierazko "erreserbatuta" botoia|japonierazko "pagotxa" botoia|
japonierazko "deskontua" botoia|japonierazko "doakoa" botoia|japonierazko "debekatuta" botoia|japonierazko "onargarria" botoia|japonierazko "eskaera" botoia|japonierazko "nahikoa" botoia|japonierazko "lanpostu hutsa" botoia|zoriontzeko ideograma zirkulu batean|
japonierazko "sekretua" botoia|japonierazko "irekita" botoia|japonierazko "lanpostu hutsik ez" botoia|zirkulu gorria|zirkulu laranja|zirkulu horia|zirkulu berdea|zirkulu urdina|
zirkulu morea|zirkulu marroia|zirkulu beltza|zirkulu zuria|karratu gorria|karratu laranja|karratu horia|karratu berdea|
karratu urdina|karratu morea|karratu marroia|karratu beltz handia|karratu zuri handia|karratu beltz ertaina|karratu zuri ertaina|karratu beltz ertaina/txikia|
karratu zuri ertaina/txikia|karratu beltz txikia|karratu zuri txikia|diamante laranja handia|diamante urdin handia|diamante laranja txikia|diamante urdin txikia|punta gora begira duen triangelu gorria|
punta behera begira duen triangelu gorria|puntu bat duen diamantea|kontrol-laukia|karratu zuri itxurako botoia|karratu beltz itxurako botoia|bandera laukiduna|triangelu-itxurako bandera|bandera gurutzatuak|
dantzatzen ari den bandera beltza|dantzatzen ari den bandera zuria|ortzadarraren bandera|bandera transgeneroa|piraten bandera`
