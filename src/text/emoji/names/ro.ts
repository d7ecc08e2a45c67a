// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `steag: {0}|adult: păr roșcat|adult: păr creț|adult: păr alb|adult: chelie|bărbat: păr roșcat|bărbat: păr creț|bărbat: păr alb|
bărbat: chelie|femeie: păr roșcat|femeie: păr creț|femeie: păr alb|femeie: chelie|persoană care merge: orientate spre dreapta|femeie care merge: orientate spre dreapta|bărbat care merge: orientate spre dreapta|
persoană în genunchi: orientate spre dreapta|femeie în genunchi: orientate spre dreapta|bărbat în genunchi: orientate spre dreapta|persoană cu baston pentru nevăzători: orientate spre dreapta|bărbat cu baston pentru nevăzători: orientate spre dreapta|femeie cu baston pentru nevăzători: orientate spre dreapta|persoană în scaun cu rotile motorizat: orientate spre dreapta|bărbat în scaun cu rotile motorizat: orientate spre dreapta|
femeie în scaun cu rotile motorizat: orientate spre dreapta|persoană în scaun cu rotile manual: orientate spre dreapta|bărbat în scaun cu rotile manual: orientate spre dreapta|femeie în scaun cu rotile manual: orientate spre dreapta|persoană care aleargă: orientate spre dreapta|femeie care aleargă: orientate spre dreapta|bărbat care aleargă: orientate spre dreapta|sărut: femeie, bărbat|
sărut: bărbat, bărbat|sărut: femeie, femeie|cuplu cu inimă: femeie, bărbat|cuplu cu inimă: bărbat, bărbat|cuplu cu inimă: femeie, femeie|familie: bărbat, femeie, băiat|familie: bărbat, femeie, fată|familie: bărbat, femeie, fată, băiat|
familie: bărbat, femeie, băiat, băiat|familie: bărbat, femeie, fată, fată|familie: bărbat, bărbat, băiat|familie: bărbat, bărbat, fată|familie: bărbat, bărbat, fată, băiat|familie: bărbat, bărbat, băiat, băiat|familie: bărbat, bărbat, fată, fată|familie: femeie, femeie, băiat|
familie: femeie, femeie, fată|familie: femeie, femeie, fată, băiat|familie: femeie, femeie, băiat, băiat|familie: femeie, femeie, fată, fată|familie: bărbat, băiat|familie: bărbat, băiat, băiat|familie: bărbat, fată|familie: bărbat, fată, băiat|
familie: bărbat, fată, fată|familie: femeie, băiat|familie: femeie, băiat, băiat|familie: femeie, fată|familie: femeie, fată, băiat|familie: femeie, fată, fată|tastă: 10|steag: Anglia|
steag: Scoția|steag: Țara Galilor|ton deschis al pielii|ton semi‑deschis al pielii|ton mediu al pielii|ton semi‑închis al pielii|ton închis al pielii|secțiune|
semn de paragraf|semn cruciuliță|semn cruciuliță dublă|săgeată spre stânga|săgeată spre stânga cu bară oblică|săgeată spre dreapta|săgeată spre dreapta cu bară oblică|săgeată în sus|
săgeată în jos|săgeată ondulată spre stânga|săgeată ondulată spre dreapta|săgeată cu două vârfuri spre stânga|săgeată cu două vârfuri în sus|săgeată cu două vârfuri spre dreapta|săgeată cu două vârfuri în jos|săgeată spre stânga cu coadă|
săgeată spre dreapta cu coadă|săgeată spre stânga dinspre bară|săgeată în sus dinspre bară|săgeată spre dreapta dinspre bară|săgeată în jos dinspre bară|săgeată sus-jos cu bază|săgeată spre stânga cu buclă|săgeată spre dreapta cu buclă|
săgeată ondulată bidirecțională|săgeată în zigzag în jos|săgeată în sus cu vârf spre stânga|săgeată în sus cu vârf spre dreapta|săgeată în jos cu vârf spre stânga|săgeată în jos cu vârf spre dreapta|săgeată spre dreapta cu colțul în jos|săgeată spre stânga cu colțul în jos|
săgeată în semicerc în sus în sens antiorar|săgeată în semicerc în sus în sens orar|săgeată spre nord-vest către bară lungă|săgeată spre stânga către bară peste săgeată spre dreapta către bară|săgeată cerc deschis în sens antiorar|săgeată cerc deschis în sens orar|harpon spre stânga cu vârful în sus|harpon spre stânga cu vârful în jos|
harpon în sus cu vârful spre dreapta|harpon în sus cu vârful spre stânga|harpon spre dreapta cu vârful în sus|harpon spre dreapta cu vârful în jos|harpon în jos cu vârful spre dreapta|harpon în jos cu vârful spre stânga|săgeată spre dreapta peste săgeată spre stânga|săgeată în sus și săgeată în jos|
săgeată la stânga pe săgeată la dreapta|două săgeți spre stânga|două săgeți în sus|două săgeți spre dreapta|două săgeți în jos|harpon spre stânga peste harpon spre dreapta|harpon spre dreapta peste harpon spre stânga|săgeată dublă spre stânga|
săgeată dublă spre stânga barată|săgeată dublă în sus|săgeată dublă spre dreapta|săgeată dublă spre dreapta barată|săgeată dublă în jos|săgeată dublă bidirecțională|săgeată dublă bidirecțională barată|săgeată dublă spre nord-vest|
săgeată dublă spre nord-est|săgeată dublă spre sud-est|săgeată dublă spre sud-vest|săgeată triplă spre stânga|săgeată triplă spre dreapta|săgeată zigzagată spre stânga|săgeată zigzagată spre dreapta|săgeată în sus cu două bare orizontale|
săgeată în jos cu două bare orizontale|săgeată cu linie întreruptă spre stânga|săgeată cu linie întreruptă în sus|săgeată cu linie întreruptă spre dreapta|săgeată cu linie întreruptă în jos|săgeată spre stânga către bară|săgeată spre dreapta către bară|săgeată goală spre stânga|
săgeată goală în sus|săgeată goală spre dreapta|săgeată goală în jos|săgeată goală în sus dinspre bară|săgeată în jos lângă săgeată în sus|cuantificator universal|derivată parțială|cuantificator existențial|
mulțimea vidă|creștere|nabla|element al|nu aparține lui|include ca element|sfârșitul demonstrației|produs cartezian|
sumă peste|nu mai mic decât|nu este egal|nu mai mare decât|semnul minus|minus sau plus|bară oblică de împărțire|operator asterisc|
operator inel|operator punct|rădăcină pătrată|proporțional|semnul infinit|unghi drept|unghi|divide|
paralel cu|și logic|intersecție|reuniune|integrală|integrală dublă|integrală pe contur|prin urmare|
deoarece|raport|proporție|operator tildă|tildă inversată|s orizontal inversat|asimptotic egal cu|aproximativ egal cu|
aproape egal|toate egale cu|aproximativ egal cu imaginea|inel în egal cu|identic cu|strict echivalent cu|mai mic sau egal cu|mai mare sau egal cu|
mai mic decât peste egal cu|mai mare decât peste egal cu|mult mai mic decât|mult mai mare decât|între|mai mare decât sau echivalent cu|precedă|succedă|
nu succedă|submulțime a|este o supramulțime pentru|este o submulțime pentru sau egală cu|este o supramulțime pentru sau egală cu|plus încercuit|minus încercuit|ori încercuit|
bară împărțire încercuită|operator punct încercuit|operator inel încercuit|operator asterisc încercuit|plus în pătrat|minus în pătrat|e perpendicular pe|nu forțează|
precedă sub relație|succedă sub relație|nu conține ca submulțime normală pe sau este egală cu|original|matrice hermitic conjugată|triunghi dreptunghic|sau logic n-ar|intersecție n-ară|
reuniune n-ară|operator punct de înmulțire|operator stea|joncțiune naturală|intersecție dublă|foarte mult mai mic decât|foarte mult mai mare decât|puncte de suspensie verticale|
puncte de suspensie orizontale pe linia mediană|puncte de suspensie diagonale dreapta sus|puncte de suspensie diagonale dreapta jos|optime|bemol|diez|față încântată|față încântată cu ochii mari|
față încântată cu ochi zâmbitori|față radioasă cu ochi zâmbitori|față încântată cu ochii întredeschiși|față încântată cu sudoare rece|tăvălindu-se pe jos de râs|față cu lacrimi de bucurie|față ușor zâmbitoare|față cu susul în jos|
față care se topește|față care face cu ochiul|față zâmbitoare cu ochi zâmbitori|față zâmbitoare cu aură|față zâmbitoare cu inimioare|față zâmbitoare cu inimioare la ochi|față cu steluțe la ochi|față care trimite un pupic|
față pupăcioasă|față zâmbitoare|față pupăcioasă cu ochi închiși|față pupăcioasă cu ochi zâmbitori|față zâmbind cu lacrimă|față savurând mâncare delicioasă|față cu limba scoasă|față cu limba scoasă, făcând cu ochiul|
față nebună|față cu limba scoasă și ochii întredeschiși|față încântată de bani|față cu gest de îmbrățișare|față cu mâna peste gură|față cu ochii deschiși și palma la gură|față care trage cu ochiul|față care șâșâie|
față gânditoare|față care salută|față cu fermoar la buze|față cu sprânceană ridicată|față neutră|față fără expresie|față fără gură|față cu contur punctat|
față în nori|față cu zâmbet superior|față morocănoasă|față care dă ochii peste cap|față cu grimasă|față care expiră|fața mincinoasă|față zgâlțâită|
cap care se clatină pe orizontală|cap care se clatină pe verticală|față ușurată|față îngândurată|față somnoroasă|față care salivează|față adormită|față cu cearcăne|
față cu mască medicală|față cu termometru|față cu capul bandajat|față îngrețoșată|față vomitând|față care strănută|față fierbinte|față înghețată|
față cherchelită|față amețită|față cu ochi în spirală|cap care explodează|față cu pălărie de cowboy|față de petrecere|față deghizată|față zâmbitoare cu ochelari de soare|
față de tocilar|față cu monoclu|față confuză|față cu gura pe diagonală|față îngrijorată|față ușor tristă|față tristă|față cu gura deschisă|
față amuțită|față uimită|față îmbujorată|față distorsionată|față rugătoare|față cu lacrimi în ochi|față tristă cu gura deschisă|față angoasată|
față înfricoșată|față neliniștită cu sudoare rece|față dezamăgită, dar ușurată|față plângând|față plângând zgomotos|față țipând de frică|față derutată|față neajutorată|
față dezamăgită|față abătută cu sudoare rece|față extenuată|față obosită|față care cască|față care scoate fum pe nări|față îmbufnată|față furioasă|
față cu simboluri la gură|față zâmbitoare încornorată|față mânioasă încornorată|craniu|craniu cu oase încrucișate|răhățel|față de clovn|căpcăun|
spiriduș|fantomă|extraterestru|monstru extraterestru|robot|pisică încântată|pisică încântată cu ochi zâmbitori|pisică cu lacrimi de bucurie|
pisică zâmbitoare cu inimioare la ochi|pisică cu zâmbet ironic|pisică pupăcioasă|pisică surprinsă|pisică plângând|pisică îmbufnată|nu văd nimic rău|nu aud nimic rău|
nu spun nimic rău|scrisoare de dragoste|inimă săgetată|inimă cu fundiță|inimă strălucitoare|inimă care crește|inimă palpitând|inimi învârtindu-se în cerc|
două inimioare|decorațiune inimă|semnul exclamării cu inimioară|inimă zdrobită|inimă în flăcări|inimă în convalescență|inimă roșie|inimă roz|
inimă portocalie|inimă galbenă|inimă verde|inimă albastră|inimă albastru-deschis|inimă mov|inimă maro|inimă neagră|
inimă gri|inimă albă|urme de buze|o sută de puncte|simbol mânie|nor de bătaie|coliziune|amețit|
picături de transpirație|ștergând-o rapid|gaură|balon de dialog|ochi în balon de dialog|balon de dialog la stânga|balon de dialog furios la dreapta|balon de gândire|
sfor|mână fluturată|dosul palmei ridicat|mână ridicată cu degetele depărtate|mână ridicată|salut vulcanian|mână spre dreapta|mână spre stânga|
mână cu palma în jos|mână cu palma în sus|mână care împinge spre stânga|mână care împinge spre dreapta|semnul ok|degete strânse|mână cu două degete apropiate|semnul victoriei|
degete încrucișate|mână cu degetul mare și arătătorul încrucișate|gest cu semnificația te iubesc|semnul cu coarne|semnul sună-mă|dos de mână cu arătătorul spre stânga|dos de mână cu arătătorul spre dreapta|dos de mână cu arătătorul în sus|
degetul mijlociu|dos de mână cu arătătorul în jos|deget arătător îndreptat în sus|deget arătător îndreptat spre privitor|semn de aprobare|semn de dezaprobare|pumn ridicat|lovitură de pumn|
pumn spre stânga|pumn spre dreapta|mâini care aplaudă|mâini ridicate|mâini care formează o inimă|palme deschise|palme ridicate împreună|strângere de mână|
mâini unite|mână scriind|ojă pe unghii|selfie|biceps flexat|braț mecanic|picior mecanic|picior|
laba piciorului|ureche|ureche cu proteză auditivă|nas|creier|inimă|plămâni|dinte|
os|doi ochi|un ochi|limbă|gură|buză mușcată|bebeluș|copil|
băiat|fată|adult|persoană blondă|bărbat|bărbat cu barbă|bărbat: barbă|bărbat blond|
femeie|femeie: barbă|femeie blondă|persoană în vârstă|bătrân|bătrână|persoană întristată|bărbat întristat|
femeie întristată|persoană bosumflată|bărbat bosumflat|femeie bosumflată|persoană făcând un gest de negație|bărbat făcând un gest de negație|femeie făcând un gest de negație|persoană făcând un gest de OK|
bărbat făcând un gest de OK|femeie făcând un gest de OK|persoană care explică|bărbat care explică|femeie care explică|persoană care ridică mâna|bărbat care ridică mâna|femeie care ridică mâna|
persoană surdă|bărbat surd|femeie surdă|persoană care se înclină|bărbat care se înclină|femeie care se înclină|persoană care își acoperă fața cu o palmă|bărbat care își acoperă fața cu o palmă|
femeie care își acoperă fața cu o palmă|persoană care ridică din umeri|bărbat care ridică din umeri|femeie care ridică din umeri|persoană lucrătoare în domeniul sănătății|lucrător în domeniul sănătății|lucrătoare în domeniul sănătății|student sau studentă|
student|studentă|profesor sau profesoară|profesor|profesoară|judecător sau judecătoare|judecător|judecătoare|
fermier sau fermieră|fermier|fermieră|bucătar sau bucătăreasă|bucătar|bucătăreasă|mecanic|mecanic bărbat|
mecanic femeie|muncitor sau muncitoare în fabrică|muncitor în fabrică|muncitoare în fabrică|funcționar sau funcționară|funcționar|funcționară|om de știință|
om de știință bărbat|om de știință femeie|specialist sau specialistă IT|specialist IT|specialistă IT|cântăreț sau cântăreață|cântăreț|cântăreață|
artist sau artistă|artist|artistă|pilot|pilot bărbat|pilot femeie|astronaut sau astronaută|astronaut|
astronaută|pompier|pompier bărbat|pompier femeie|polițist sau polițistă|polițist|polițistă|detectiv|
detectiv bărbat|detectiv femeie|gardian|gardian bărbat|gardian femeie|ninja|constructor|muncitor în construcții|
muncitoare în construcții|persoană cu coroană|prinț|prințesă|persoană cu turban|bărbat cu turban|femeie cu turban|bărbat cu bonetă chinezească|
femeie cu năframă|persoană în smoching|bărbat în smoching|femeie în smoching|persoană cu voal|bărbat cu voal|femeie cu voal|femeie însărcinată|
bărbat însărcinat|persoană însărcinată|alăptare la sân|femeie hrănind un bebeluș|bărbat hrănind un bebeluș|persoană hrănind un bebeluș|bebeluș îngeraș|Moș Crăciun|
Doamna Crăciun|Crăciun|supererou|supererou bărbat|supererou femeie|super-ticălos|super-ticălos bărbat|super-ticălos femeie|
mag|bărbat mag|femeie mag|zână|bărbat zână|femeie zână|vampir|bărbat vampir|
femeie vampir|persoană sirenă|bărbat sirenă|sirenă|elf|bărbat elf|femeie elf|duh|
bărbat duh|femeie duh|zombi|bărbat zombi|femeie zombi|trol|creatură păroasă|persoană care primește un masaj facial|
bărbat care primește un masaj facial|femeie care primește un masaj facial|persoană care se tunde|bărbat care se tunde|femeie care se tunde|persoană care merge|bărbat care merge|femeie care merge|
persoană în picioare|bărbat în picioare|femeie în picioare|persoană în genunchi|bărbat în genunchi|femeie în genunchi|persoană cu baston pentru nevăzători|bărbat cu baston pentru nevăzători|
femeie cu baston pentru nevăzători|persoană în scaun cu rotile motorizat|bărbat în scaun cu rotile motorizat|femeie în scaun cu rotile motorizat|persoană în scaun cu rotile manual|bărbat în scaun cu rotile manual|femeie în scaun cu rotile manual|persoană care aleargă|
bărbat care aleargă|femeie care aleargă|balerin sau balerină|dansatoare|dansator|persoană în costum, levitând|persoane care poartă urechi de iepuraș|bărbați care poartă urechi de iepuraș|
femei care poartă urechi de iepuraș|persoană în saună|bărbat în saună|femeie în saună|persoană care se cațără|bărbat care se cațără|femeie care se cațără|persoană care practică scrima|
curse de cai|persoană care schiază|persoană care practică snow-board|persoană care joacă golf|bărbat care joacă golf|femeie care joacă golf|persoană care practică surfing|bărbat care practică surfing|
femeie care practică surfing|persoană care vâslește în barcă|bărbat care vâslește în barcă|femeie care vâslește în barcă|persoană care înoată|bărbat care înoată|femeie care înoată|persoană care bate mingea|
bărbat care bate mingea|femeie care bate mingea|persoană care ridică greutăți|bărbat care ridică greutăți|femeie care ridică greutăți|persoană pe bicicletă|bărbat pe bicicletă|femeie pe bicicletă|
persoană pe bicicletă montană|bărbat pe bicicletă montană|femeie pe bicicletă montană|persoană care face roata|bărbat care face roata|femeie care face roata|persoane care practică wrestling|bărbat care practică wrestling|
femeie care practică wrestling|persoană care joacă polo pe apă|bărbat care joacă polo pe apă|femeie care joacă polo pe apă|persoană care joacă handbal|bărbat care joacă handbal|femeie care joacă handbal|persoană care jonglează|
bărbat care jongleză|femeie care jonglează|persoană în poziția lotus|bărbat în poziția lotus|femeie în poziția lotus|persoană care face baie|persoană în pat|persoane ținându-se de mână|
femei ținându-se de mână|bărbat și femeie ținându-se de mână|bărbați ținându-se de mână|sărut|cuplu cu inimă|cap vorbitor|siluetă bust|siluete busturi|
persoane îmbrățișate|familie|familie: adult, adult, copil|familie: adult, adult, copil, copil|familie: adult, copil|familie: adult, copil, copil|urme de pași|amprentă|
păr roșcat|păr creț|păr alb|chelie|față de maimuță|maimuță|gorilă|urangutan|
față de câine|câine|câine ghid|câine de asistență|pudel|lup|vulpe|raton|
față de pisică|pisică|pisică neagră|leu|față de tigru|tigru|leopard|față de cal|
elan|măgar|cal|unicorn|zebră|cerb|bizon|cap de vacă|
bou|bivol|vacă|cap de porc|porc|mistreț|rât|berbec|
oaie|capră|dromader|cămilă|lamă|girafă|elefant|mamut|
rinocer|hipopotam|față de șoarece|șoarece|șobolan|hamster|față de iepure|iepure|
veveriță|castor|arici|liliac|urs|urs polar|koala|panda|
leneș|vidră|sconcs|cangur|bursuc|urme de lăbuțe|curcan|găină|
cocoș|pui în găoace|pui de găină|pui de găină din față|pasăre|pinguin|porumbiță|vultur|
rață|lebădă|bufniță|dodo|pană|flamingo|păun|papagal mare|
aripă|pasăre neagră|gâscă|phoenix|broască|crocodil|broască țestoasă|șopârlă|
șarpe|față de dragon|dragon|sauropod|T-Rex|balenă împroșcând apă|balenă|delfin|
orca|focă|pește|pește tropical|pește balon|rechin|caracatiță|cochilie spiralată|
coral|meduză|rac|homar|crevete|calmar|stridie|melc|
fluture|gândac|furnică|albină|cărăbuș|buburuză|greier|gândac de bucătărie|
păianjen|pânză de păianjen|scorpion|țânțar|muscă|vierme|microb|buchet de flori|
floare de cireș|floare albă|lotus|rozetă|trandafir|floare ofilită|hibiscus|floarea soarelui|
boboc|lalea|zambilă|răsad|plantă în ghiveci|arbore conifer|arbore foios|palmier|
cactus|snop de orez|plantă aromatică|trifoi|trifoi cu patru foi|frunză de arțar|frunză în cădere|frunză plutind în aer|
cuib gol|cuib cu ouă|ciupercă|copac desfrunzit|struguri|pepene galben|pepene verde|mandarină|
lămâie|limetă|banană|ananas|mango|măr roșu|măr verde|pară|
piersică|cireșe|căpșună|afine|kiwi|roșie|măslină|nucă de cocos|
avocado|vânătă|cartof|morcov|știulete de porumb|ardei iute|ardei gras|castravete|
verdețuri|broccoli|usturoi|ceapă|arahide|fasole|castană|rădăcină de ghimbir|
păstaie de mazăre|ciupercă maro|legumă rădăcinoasă|pâine|croasant|baghetă de pâine|pită|covrig|
bagel|clătite|gofră|bucată de brânză|os cu carne|pulpă de pasăre|bucată de carne|bacon|
hamburger|cartofi prăjiți|pizza|hot dog|sandvici|taco|burrito|tamale|
lipie umplută|falafel|ou|gătit|cratiță cu mâncare|oală cu mâncare|fondue|castron cu lingură|
salată verde|popcorn|unt|sare|mâncare la conservă|mâncare japoneză la pachet|biscuit de orez|chifteluțe de orez|
orez gătit|orez cu curry|castron aburind|spaghete|cartof dulce copt|frigăruie japoneză|sushi|crevete prăjit|
ruladă japoneză cu pește|prăjitura lunii|găluște japoneze pe băț|găluște chinezești|prăjiturele cu răvaș|mâncare la pachet|înghețată cremă|desert din fulgi de gheață|
înghețată|gogoașă americană|fursec|tort aniversar|tartă|brioșă|plăcintă|baton de ciocolată|
bomboană|acadea|șarlotă|borcan cu miere|biberon|pahar cu lapte|băutură fierbinte|ceainic|
ceașcă fără mâner|sake|sticlă căreia îi sare dopul|pahar de vin|pahar de cocktail|băutură tropicală|halbă de bere|halbe de bere ciocnite|
pahare ciocnite|pahar de whisky|lichid turnat|pahar cu pai|ceai cu perle|cutie de băutură|mate|cub de gheață|
bețișoare japoneze|furculiță și cuțit cu farfurie|furculiță și cuțit|lingură|cuțit de bucătărie|borcan|amforă|Europa și Africa pe glob|
Americile pe glob|Asia și Australia pe glob|glob cu meridiane|harta lumii|harta Japoniei|busolă|vârf de munte înzăpezit|munte|
alunecare de teren|vulcan|muntele Fuji|camping|umbrelă pe plajă|deșert|insulă pustie|parc național|
stadion|clădire clasică|clădire în construcție|cărămidă|piatră|lemn|colibă|case|
casă părăsită|casă|casă cu grădină|clădire de birouri|oficiu poștal japonez|oficiu poștal|spital|bancă|
hotel|hotel de dragoste|magazin non-stop|școală|magazin universal|fabrică|castel japonez|castel|
nuntă|turnul Tokio|Statuia Libertății|biserică|moschee|templu hindus|sinagogă|altar shinto|
lăcaș de cult islamic kaaba|fântână arteziană|cort|încețoșat|noapte înstelată|peisaj urban|răsărit după munți|răsărit|
peisaj urban la apus|apus|pod luminat noaptea|izvoare termale|căluț de carusel|tobogan pentru joacă|roata mare|montagne russe|
semn de frizerie|cort de circ|locomotivă|vagon feroviar|tren de mare viteză|tren de mare viteză cu vârf aerodinamic|tren|metrou|
tren ușor|gară|tramvai|monorai|cale ferată montană|vagon de tramvai|autobuz|autobuz care se apropie|
troleibuz|microbuz|ambulanță|mașină de pompieri|mașină de poliție|mașină de poliție care se apropie|taxi|taxi care se apropie|
automobil|automobil care se apropie|vehicul recreațional|camionetă|camion de marfă|camion articulat|tractor|mașină de curse|
motocicletă|scuter|scaun cu rotile manual|scaun cu rotile motorizat|autoricșă|bicicletă|trotinetă|skateboard|
patină cu rotile|stație de autobuz|autostradă|cale ferată|butoi de combustibil|pompă de combustibil|roată|girofar de poliție|
semafor orizontal|semafor vertical|semnul stop|șantier|ancoră|colac de salvare|barcă cu pânze|canoe|
barcă de viteză|vas de pasageri|feribot|barcă cu motor|vapor|avion|aeronavă mică|plecare avion|
sosire avion|parașută|loc în mijloc de transport|elicopter|cale ferată suspendată|telecabină montană|tramvai aerian|satelit|
rachetă|farfurie zburătoare|sonerie de recepție|bagaj|clepsidră cu nisipul scurs|clepsidră cu nisip care se scurge|ceas de mână|ceas deșteptător|
cronometru|temporizator|ceas pentru etajeră|ora douăsprezece fix|ora douăsprezece și jumătate|ora unu fix|ora unu și jumătate|ora două fix|
ora două și jumătate|ora trei fix|ora trei și jumătate|ora patru fix|ora patru și jumătate|ora cinci fix|ora cinci și jumătate|ora șase fix|
ora șase și jumătate|ora șapte fix|ora șapte și jumătate|ora opt fix|ora opt și jumătate|ora nouă fix|ora nouă și jumătate|ora zece fix|
ora zece și jumătate|ora unsprezece fix|ora unsprezece și jumătate|lună nouă|lună concavă în creștere|lună în primul pătrar|lună convexă în creștere|lună plină|
lună convexă în descreștere|lună în ultimul pătrar|lună concavă în descreștere|semilună|lună nouă cu față|lună cu față în primul pătrar|lună în ultimul pătrar cu față|termometru|
soare|lună plină cu față|soare cu față|planetă cu inele|stea|stea strălucitoare|stea căzătoare|Calea Lactee|
nor|soare în nori|nor cu fulger și ploaie|soare după un nor mic|soare după un nor mare|soare după nor cu ploaie|nor cu ploaie|nor de ninsoare|
nor cu fulger|tornadă|ceață|față suflând vânt|ciclon|curcubeu|umbrelă închisă|umbrelă|
umbrelă cu picături de ploaie|umbrelă pe sol|înaltă tensiune|fulg de nea|om de zăpadă|om de zăpadă fără zăpadă|cometă|foc|
picătură|val|dovleac cu felinar|brad de Crăciun|artificii|foc bengal|petardă|steluțe|
balon|tun cu confetti|minge cu confetti|copac tanabata|decorațiune japoneză de pin|păpuși japoneze|crap decorativ în vânt|clopoței de vânt|
ceremonia lunii|plic roșu|fundă|cadou împachetat|panglică „in memoriam”|bilete de intrare|bilet|medalie militară|
trofeu|medalie sportivă|medalie locul I|medalie locul II|medalie locul III|minge de fotbal|baseball|softball|
baschet|volei|fotbal american|rugby|tenis|disc zburător|bowling|crichet|
hochei de câmp|hochei pe gheață|lacrosse|ping pong|badminton|mănușă de box|costum arte marțiale|plasa porții|
steag în gaură la golf|patină de gheață|undiță|mască de scufundări|tricou de alegare|schiuri|sanie|piatră de curling|
fix la țintă|yo-yo|zmeu|pistol cu apă|biliard|glob de cristal|baghetă magică|joc video|
joystick|jocuri mecanice|zar|piesă de puzzle|ursuleț de pluș|piñata|glob cu oglinzi|matrioșka|
pică|cupă|caro|treflă|pion de șah|joker|dragon roșu la mahjong|cărți de joc cu flori|
arte interpretative|tablou înrămat|paletă de pictor|ață|ac de cusut|fir textil|nod|ochelari|
ochelari de soare|ochelari de protecție|halat de laborator|vestă de siguranță|cravată|tricou|blugi|eșarfă|
mănuși|palton|șosete|rochie|chimono|sari|costum de înot întreg|slip|
șort|costum de baie|haine de damă|eventai pliabil|poșetă|geantă de mână|gentuță|sacoșe de cumpărături|
rucsac|șlap|pantof bărbătesc|pantof sport|bocanc|pantof fără toc|pantof cu toc|sanda de damă|
pantofi de balet|cizmă de damă|pieptene cu dinți lungi|coroană|pălărie de damă|joben|tichie de absolvent|șapcă|
cască militară|cască de pompier salvator|mătănii|ruj|inel|piatră prețioasă|difuzor fără sunet|volum scăzut al difuzorului|
volum mediu al difuzorului|volum ridicat al difuzorului|portavoce|megafon|corn poștal|clopoțel|clopoțel tăiat|partitură|
notă muzicală|note muzicale|microfon de studio|glisor de nivel|butoane de control|microfon|cască audio|radio|
saxofon|trompetă|trombon|acordeon|chitară|claviatură muzicală|vioară|banjo|
tobă|tobă înaltă|maracas|flaut|harpă|telefon mobil|telefon mobil cu săgeată|telefon|
receptor de telefon|pager|echipament fax|baterie|baterie slabă|fișă electrică|computer laptop|computer desktop|
imprimantă|tastatură|maus|trackball|disc de computer|dischetă|cd|dvd|
abac|aparat de filmat|peliculă de film|proiector de film|clachetă|televizor|cameră foto|cameră foto cu bliț|
cameră video|casetă video|lupă înclinată spre stânga|lupă înclinată spre dreapta|lumânare|bec|lanternă|felinar din hârtie roșie|
lampă diya|caiet cu copertă decorativă|carte închisă|carte deschisă|carte verde|carte albastră|carte portocalie|cărți|
carnet|registru|pagină rulată|pergament|pagină cu fața în sus|ziar|ziar rulat|marcatoare de pagini|
semn de carte|etichetă|monedă|sac cu bani|cufăr de comori|bancnotă yen|bancnotă dolar|bancnotă euro|
bancnotă liră sterlină|bani înaripați|card de credit|chitanță|grafic ascendent cu yen|plic|e-mail|sosire plic|
plic cu săgeată|tăviță de ieșire|tăviță de intrare|pachet|cutie poștală închisă cu steagul sus|cutie poștală închisă cu steagul jos|cutie poștală deschisă cu steagul sus|cutie poștală deschisă cu steagul jos|
cutie poștală|urnă de votare cu vot|creion|peniță neagră|stilou|pix|pensulă|creion colorat|
notă|servietă|dosar de arhivare|dosar de arhivare deschis|separatoare de dosare|calendar|calendar cu file detașabile|blocnotes cu spirală|
calendar cu spirală|repertoriu|grafic ascendent|grafic descendent|diagramă cu bare|planșetă|piuneză|ac cu gămălie|
agrafă de hârtie|agrafe de hârtie înlănțuite|riglă|echer|foarfece|cutie de îndosariere|fișet|coș de gunoi|
lacăt închis|lacăt deschis|lacăt cu stilou|lacăt închis cu cheie|cheie|cheie veche|ciocan|topor|
târnăcop|ciocan și daltă|ciocan și cheie fixă|pumnal|săbii încrucișate|bombă|bumerang|arc și săgeată|
scut|fierăstrău pentru tămplărie|cheie fixă|șurubelniță|șurub și piuliță|rotiță zimțată|menghină|balanță|
baston pentru nevăzători|za|lanț rupt|lanț|cârlig|trusă de scule|magnet|scară|
lopată|alambic|eprubetă|vas Petri|ADN|microscop|telescop|antenă satelit|
seringă|picătură de sânge|pastilă|leucoplast|cârjă|stetoscop|radiografie|ușă|
lift|oglindă|fereastră|pat|canapea și lampă|scaun|toaletă|pompă de aspirare|
duș|cadă|cursă de șoareci|brici|flacon de loțiune|ac de siguranță|mătură|coș|
sul de hârtie|găleată|săpun|balonașe|periuță de dinți|burete|stingător de incendiu|cărucior de cumpărături|
țigară|coșciug|piatră funerară|urnă funerară|amuletă nazar|hamsa|statuie moai|placardă|
carte de identitate|simbol pentru bancomat|simbol pentru folosiți coșul de gunoi|apă potabilă|simbol pentru scaun cu rotile|toaletă bărbați|toaletă femei|toaletă mixtă|
simbol bebeluș|wc|control pașapoarte|vamă|recuperare bagaje|depozitare bagaje|avertisment|trecere copii|
acces interzis|interzis|interzis accesul cu bicicleta|fumatul interzis|nu aruncați gunoi pe jos|apă nepotabilă|interzis accesul pietonilor|telefoanele mobile sunt interzise|
interzis sub 18 ani|radioactiv|risc biologic|săgeată orientată în sus|săgeată orientată în dreapta-sus|săgeată orientată în dreapta|săgeată orientată în dreapta-jos|săgeată orientată în jos|
săgeată orientată în stânga jos|săgeată orientată în stânga|săgeată orientată în stânga-sus|săgeată sus-jos|săgeată dreapta-stânga|săgeată bidirecțională cu bară oblică|săgeată dreapta curbată spre stânga|săgeată stânga curbată spre dreapta|
săgeată dreapta curbată în sus|săgeată dreapta curbată în jos|săgeți verticale în sens orar|buton cu săgeți în sens antiorar|săgeată cu textul BACK|săgeată cu textul END|săgeată cu textul ON!|săgeată cu textul SOON|
săgeată cu textul TOP|lăcaș de cult|simbol pentru atom|simbol hindus om|steaua lui David|roata dharmei|yin yang|cruce latină|
cruce ortodoxă|stea și semilună|semnul păcii|menorah|stea cu șase colțuri și punct în centru|khanda|zodia Berbec|zodia Taur|
zodia Gemeni|zodia Rac|zodia Leu|zodia Fecioară|zodia Balanță|zodia Scorpion|zodia Săgetător|zodia Capricorn|
zodia Vărsător|zodia Pești|zodia Ofiucus|buton de redare aleatorie|buton de repetare|buton de repetare unică|buton de redare|buton de derulare rapidă înainte|
buton pentru melodia următoare|buton de redare sau suspendare|buton de inversare|buton de derulare rapidă înapoi|buton pentru melodia anterioară|buton pentru sus|buton pentru repede sus|buton pentru jos|
buton pentru repede jos|buton de suspendare|buton de oprire|buton de înregistrare|buton de ejectare|cinema|buton de scădere a luminozității|buton de creștere a luminozității|
bare de semnal|wireless|modul vibrare|închidere telefoane mobile|semn feminin|semn masculin|transgender|înmulțire|
plus|minus|împărțire|semn gros de egal|infinit|semn dublu de exclamare|semn de exclamare și întrebare|semnul întrebării roșu|
semnul întrebării alb|semnul exclamării alb|semnul exclamării|liniuță ondulată|schimb valutar|semnul dolar îngroșat|simbol medical|simbolul pentru reciclare|
floare de crin stilizată|emblemă trident|ecuson cu nume|simbol japonez pentru începător|cerc roșu gol|buton de bifă|casetă de votare bifată|bifă îngroșată|
semnul x|buton x|buclă ondulată|buclă ondulată dublă|alternare cântăreț|asterisc cu opt colțuri|stea cu opt colțuri|strălucire|
drepturi de autor|marcă înregistrată|marcă comercială|împroșcare|introducere majuscule latine|introducere minuscule latine|introducere numere|introducere simboluri|
introducere litere latine|buton A (grupă sanguină)|buton AB (grupă sanguină)|buton B (grupă sanguină)|buton CL|buton cu textul COOL|buton cu textul FREE|informații|
buton ID|litera M într-un cerc|buton cu textul NEW|buton NG|buton 0 (grupă sanguină)|buton cu textul OK|buton P|buton S.O.S.|
buton cu textul UP!|buton cu textul VS|buton cu semnificația „aici” în japoneză|buton cu semnificația „taxă pentru serviciu” în japoneză|buton cu semnificația „valoare lunară” în japoneză|buton cu semnificația „contra cost” japoneză|buton cu semnificația „rezervat” în japoneză|buton cu semnificația „ocazie” în japoneză|
buton cu semnificația „reducere” în japoneză|buton cu semnificația „gratis” în japoneză|buton cu semnificația „interzis” în japoneză|buton cu semnificația „acceptabil” în japoneză|buton cu semnificația „aplicare” în japoneză|buton cu semnificația „notă de trecere” în japoneză|buton cu semnificația „locuri libere” în japoneză|buton cu semnificația „felicitări” în japoneză|
buton cu semnificația „secret” în japoneză|buton cu semnificația „deschis pentru afaceri” în japoneză|buton cu semnificația „fără locuri libere” în japoneză|cerc roșu|cerc portocaliu|cerc galben|cerc verde|cerc albastru|
cerc violet|cerc maro|cerc negru|cerc alb|pătrat roșu|pătrat portocaliu|pătrat galben|pătrat verde|
pătrat albastru|pătrat violet|pătrat maro|pătrat negru mare|pătrat alb mare|pătrat negru mediu|pătrat alb mediu|pătrat negru mediu spre mic|
pătrat alb mediu spre mic|pătrat negru mic|pătrat alb mic|romb portocaliu mare|romb albastru mare|romb portocaliu mic|romb albastru mic|triunghi roșu cu vârful în sus|
triunghi roșu cu vârful în jos|romb cu punct în centru|buton radio|buton pătrat alb|buton pătrat negru|steag cu pătrățele|steag triunghiular|steaguri încrucișate|
steag negru|steag alb|steag curcubeu|steag transgender|steagul piraților`
