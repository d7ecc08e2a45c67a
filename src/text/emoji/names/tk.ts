// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `baýdak: {0}|şahs: gyzyl saç|şahs: buýra saç|şahs: ak saç|şahs: kel|erkek: gyzyl saç|erkek: buýra saç|erkek: ak saç|
erkek: kel|zenan: gyzyl saç|zenan: buýra saç|zenan: ak saç|zenan: kel|ýöräp barýan adam: ýüzi saga|ýörap barýan zenan: ýüzi saga|ýöräp barýan erkek: ýüzi saga|
dyza çöken adam: ýüzi saga|dyza çöken zenan: ýüzi saga|dyza çöken erkek: ýüzi saga|kör hasaly adam: ýüzi saga|kör hasaly erkek: ýüzi saga|kör hasaly zenan: ýüzi saga|motorly arabajykdaky adam: ýüzi saga|motorly maýyp arabasynda erkek: ýüzi saga|
motorly maýyp arabasynda zenan: ýüzi saga|el bilen işleýän tigirçekli oturgyçdaky adam: ýüzi saga|el maýyp arabasynda erkek: ýüzi saga|el maýyp arabasynda zenan: ýüzi saga|ylgap barýan adam: ýüzi saga|ylgap barýan zenan: ýüzi saga|ylgap barýan erkek: ýüzi saga|posa: zenan, erkek|
posa: erkek, erkek|posa: zenan, zenan|ýürekli jübüt: zenan, erkek|ýürekli jübüt: erkek, erkek|ýürekli jübüt: zenan, zenan|maşgala: erkek, zenan, oglan|maşgala: erkek, zenan, gyz|maşgala: erkek, zenan, gyz, oglan|
maşgala: erkek, zenan, oglan, oglan|maşgala: erkek, zenan, gyz, gyz|maşgala: erkek, erkek, oglan|maşgala: erkek, erkek, gyz|maşgala: erkek, erkek, gyz, oglan|maşgala: erkek, erkek, oglan, oglan|maşgala: erkek, erkek, gyz, gyz|maşgala: zenan, zenan, oglan|
maşgala: zenan, zenan, gyz|maşgala: zenan, zenan, gyz, oglan|maşgala: zenan, zenan, oglan, oglan|maşgala: zenan, zenan, gyz, gyz|maşgala: erkek, oglan|maşgala: erkek, oglan, oglan|maşgala: erkek, gyz|maşgala: erkek, gyz, oglan|
maşgala: erkek, gyz, gyz|maşgala: zenan, oglan|maşgala: zenan, oglan, oglan|maşgala: zenan, gyz|maşgala: zenan, gyz, oglan|maşgala: zenan, gyz, gyz|klawiş gapagy: 10|baýdak: Angliýa|
baýdak: Şotlandiýa|baýdak: Uels|açyk deri reňki|orta açyk deri reňki|orta deri reňki|orta goýy deri reňki|goýy deri reňki|bölme|
abzas belgisi|çykgyt nyşany|goşa çykgyt nyşany|çepe görkezýän ok|çep ok|sagy görkezýän ok|sag ok|ýokaryk görkezýän ok|
aşak görkezýän ok|çep tolkun oky|sag tolkun oky|çep tarapda iki kelleli ok|ýokarky iki kelleli ok|sag tarapda iki kelleli ok|aşaky iki kelleli ol|çep ok guýrugy|
sag ok guýrugy|çyzykdan çep ok|çyzykdan ýokary ok|çyzykdan sag ok|çyyzkdan aşaky ok|esasy ok bilen aşak|çep aýlawly ok|sag aýlawly ok|
çep-sag tolkunly oky|aşaklygyna egrem-bugram oky|ýokarky ok ujy çepe|ýokarky ok ujy saga|aşaky ok ujy çepe|aşaky ok ujy saga|sag ok burçy aşak|aşaky ok burçy çepe|
ýokarky ýarym tegelek ok|sagat ugry boýunça ýarym tegelek ok|demirgazyk günbatar ok uzyn çyzyk|çep tarapdaky ok çyzygy|garşy tarapa açyk tegelek ok|sagat ugry boýunça açyk tegelek ok|çep tarapdaky garpun tikeni ýokarda|çep tarapdaky garpun tikeni aşakda|
ýokarky tarapdaky garpun tikeni sagda|ýokarky tarapdaky garpun tikeni çepde|sag tarapdaky garpun tikeni ýokarda|sag tarapdaky garpun tikeni aşakda|aşak tarapdaky garpun tikeni sagda|aşak tarapdaky garpun tikeni çepde|çep okuň üstünden sag ok|ýokaryk we aşak görkezýän oklar|
saga görkezýän oklaryň üstünde çepe görkezýän ok|çep tarapdaky jübüt oklar|ýokary tarapdaky jübüt oklar|sag tarapdaky jübüt oklar|aşak tarapdaky jübüt oklar|çep tarapdaky garpun sag tarapdaky garpun|sag tarapdaky garpun çep tarapdaky garpun|çep tarapdaky goşa ok|
çep tarapdan goşa ok urgysy|ýokarky goşa ok|sagdaky goşa ok|sag tarapdan goşa ok urgysy|aşakdaky goşa ok|saga-çepe goşa ok|üsti çyzykly saga-çepe goşa ok|ýokarky çep burça goşa ok|
ýokarky sag burça goşa ok|aşaky sag burça goşa ok|aşaky çep burça goşa ok|çepe üç gat ok|saga üç gat ok|çepe egrem-bugram ok|saga egrem-bugram ok|goşa çyzykly ýokaryk ok|
goşa çyzykly aşak ok|çepe arasy bölünýän ok|ýokaryk arasy bölünýän ok|saga arasy bölünýän ok|aşak arasy bölünýän ok|dik çyzykly çepe ok|dik çyzykly saga ok|içi boş çepe ok|
içi boş ýokaryk ok|içi boş saga ok|içi boş aşak ok|sütünjikden ýokaryk içi boş ok|aşak ok çepe ýokaryk ok|ählisi üçin|gytaklaýyn diferensial|bar|
boş köplük|artdyrma|nabla|agza|element däl|agza hökmünde düzüminde saklaýar|subut etmegiň soňy|sanlar hatarynyň köpeltme hasyly|
sanlar hatarynyň jemi|-dan kiçi däl|deň däldir|-dan uly däl|aýyrmak belgisi|aýyrmak ýa-da goşmak|bölmek cyzygy|amal ediji ýyldyzjyk|
amal ediji halkajyk|amal ediji nokat belgi|kwadrat kök|proporsional|tükeniksiz nyşan|sag burç|burç|bölýär|
parallel|logiki we|köpeltme jemi|köplük|integral|goşa integral|egri çyzykly integral|şonuň üçin|
sebäbi|gatnaşyk|proporsiýa|tilda amala ediji|ters tilda|ters ýatan s|asimptotiki deňdir|çen bilen deňdir|
takmynan deňdir|hemmesi deňdir|çen bilen deň keşbi|deňdir belgisinde halka|deň|doly kybapdaş|kiçidir ýa-da deňdir|uludyr ýa-da deňdir|
kiçidir deňdiriň üstünde|uludyr deňdiriň üstünde|örän kiçidir|örän uludyr|arasynda|uludyr kybapdaş|öňünden gelýär|yzyndan gelýär|
yzyndan gelmeýär|kiçi synp|uly köplük|köplük bölümi deňdir|uly köplük deňdir|tegelekde goşmak belgisi|tegelekde aýyrmak belgisi|tegelekde köpeltmek|
tegelekde bölmek çyzygy|tegelekde nokat amal ediji|tegelekde halka amal ediji|tegelekde ýyldyzjyk amal ediji|kwadratda goşmak|kwadratta aýyrmak|ters T|mejbur etmeýär|
deňeşdirilende öňünden gelýär|deňeşdirilende yzyndan gelýär|adaty topar bölümi hökmünde düzüminde saklamaýar deňdir|asyl|ermit baglanyşykly matrisa|göni burçly üçburçluk|n-ar logiki ýa-da|n-ar kesişme|
n-ar birleşdirme|nokat amal ediji|ýyldyz amal ediji|natural birleşme|goşa kesişme|esli kiçidir|esli uludyr|dikligine köp nokat|
ortada keseligine köp nokat|ýokary saga diagonal köp nokat|aşak saga diagonal köp nokat|sekizinji nota|ýasy|ýiti|syrtarýan ýüz|ullakan gözli syrtarýan ýüz|
gülýän gözli syrtarýan ýüz|gülýän gözli ýyrşarýan ýüz|gytak gözli syrtarýan ýüz|syrtarýan derli ýüz|içiňi tutup gülmek|begenç gözýaşly ýüz|çalaja ýylgyrýan ýüz|dik başaşak ýüz|
ereýän ýüz|göz gypýan ýüz|gülýän gözli ýylgyrýan ýüz|başy halkaly ýylgyrýan ýüz|üç ýürekli ýylgyrýan ýüz|ýürek gözli ýylgyrýan ýüz|ýyldyz düşen|posa üfleýän ýüz|
öpýän ýüz|ýylgyrýan ýüz|ýumuk gözli öpýän ýüz|gülýän gözli öpýän ýüz|gözýaşly ýylgyrýan ýüz|nahara agzyny şapyrdadýan ýüz|dilini çykarýan ýüz|dilini çykarýan we göz gypýan ýüz|
däli ýüz|dilini çykarýan we gözüniň gytagy bilen seredýän ýüz|pul agyzly ýüz|gujaklaýan ýüz|eli agzynyň üstünde ýüz|gözleri açyk we agzyň üstünde el bolan ýüz|göz gytagyndan garaýan ýüz|"ýuwaşş" diýýän ýüz|
oýlanýan ýüz|salam berýän ýüz|syrma agyzly ýüz|gaşyny galdyran ýüz|syr bildirmeýän ýüz|duýgusyz ýüz|agyzsyz ýüz|nokatly çyzykdan ýüz|
bulutlaryň içinde ýüz|kinaýaly ýüz|göwni bitmedik ýüz|gözüni agdarýan ýüz|ýyrşarýan ýüz|bugarýan ýüz|ýalançy ýüz|titreýan ýüz|
saga-çepe sallanýan kelle|aşak-ýokaryk sallanýan kelle|ynjalan ýüz|gussaly ýüz|ukuly ýüz|gyllygy akýan ýüz|uklap ýatan ýüz|gözüniň aşagy halkaly ýüz|
saglyk maskaly ýüz|termometrli ýüz|kellesi sargyly ýüz|ýüregi bulanýan ýüz|gusýan ýüz|asgyrýan ýüz|gyzan ýüz|sowuk ýüz|
garagol ýüz|urlan ýüz|spiral gözli ýüz|partlaýan kelle|kowboý papakly ýüz|şagalaňly ýüz|ýüzi gizlenen|gün äýnekli ýylgyrýan ýüz|
botan ýüz|monoklly ýüz|başy çaşan ýüz|diagonal agyzly ýüz|aladaly ýüz|çalaja çytyk ýüz|çytyk ýüz|açyk agyzly ýüz|
aňalyp galan ýüz|aňk-taňk bolan ýüz|gyzaran ýüz|gyşyk ýüz|ýalbarýan ýüz|gözýaşyny saklap duran ýüz|açyk agyzly çytyk ýüz|jebir çekýän ýüz|
gorkuly ýüz|sowuk derli biynjalyk ýüz|gynançly, ýöne ynjalan ýüz|aglaýan ýüz|möňňürýän ýüz|gorkup çygyrýan ýüz|ugruny ýitiren ýüz|çynyny edýän ýüz|
lapykeç ýüz|derli salyk ýüz|argyn ýüz|ýadaw ýüz|pallaýan ýüz|burnundan bug çykýan ýüz|gamaşyk ýüz|gaharly ýüz|
agzynyň üsti simwolly ýüz|şahly ýylgyrýan ýüz|şahly gaharly ýüz|kelleçanak|kelleçanak we atanak süňk|tezek|masgarabaz ýüz|döw|
goblin|arwah|gelmişek|gelmişek nägehan|robot|syrtarýan pişik|ýylgyrýan gözli syrtarýan pişik|begenç gözýaşly pişik|
ýürek gözli ýylgyrýan pişik|kinaýaly ýylgyrýan pişik|öpýän pişik|argyn pişik|aglaýan pişik|gamaşyk pişik|görmedim-bilmedim maýmyn|eşitmedim-bilmedim maýmyn|
gürlemedim-bilmedim maýmyn|söýgi haty|okly ýürek|lentaly ýürek|lowurdaýan ýürek|ulalýan ýürek|urýan ýürek|aýlanýan ýürekler|
goşa ýürek|ýürek bezegi|ýürekli ýüzlenme|synan ýürek|ýanyp duran ýürek|gowulaşýan ýürek|gyzyl ýürek|gülgüne ýürek|
mämişi ýürek|sary ýürek|ýaşyl ýürek|gök ýürek|açyk gök ýürek|mawy ýürek|goňur ýürek|gara ýürek|
küljümek ýürek|ak ýürek|posa yzy|ýüz utuk|gaharyň nyşany|uruş buludy|çakyşma|başy aýlanan|
der damjalary|zut jyrmak|deşik|gepleşik şary|gepleşik şarynyň içinde göz|çepden gepleşik şary|sagdan gahar şary|pikir şary|
uhh|galgaýan el|galdyrylan el arkasy|barmaklaryň arasy açylan el|galdyrylan el|wulkan salam|saga el|çepe el|
aýasy aşak seredýän el|aýasy ýokaryk seredýän el|çepe itýän el|saga itýän el|OK eli|gysylan barmaklar|çümmükleýän el|ýeňiş alamatyny görkezýän el|
atanak edilen barmak|süýem we başam barmagy çapraz el|seni söýýän ümi|şah belgisi|jaňlaş eli|çepi görkezýän el-arkasy süýem barmak|sagy görkezýän el-arkasy süýem barmak|el-arkasy süýem barmak ýokaryk|
orta barmak|aşagy görkezýän el-arkasy süýem barmak|ýokaryny görkezýän süýem barmak|tomaşaça gönükdirilen süýem barmak|başam barmak ýokary|başam barmak aşak|galdyrylan ýumruk|gelýän ýumruk|
çepe ýumruk|saga ýumruk|çapak çalýan eller|elleri galdyrmak|ýürek ýasaýan eller|açyk eller|aýalary birleşdirip ýokary galdyrmak|el gysyşmak|
birleşen eller|ýazýan el|dyrnak lagy|selfi|bükülen tirsek|mehaniki gol|mehaniki aýak|aýak|
daban|gulak|eşidiş enjamly gulak|burun|beýin|ýürek|öýken|diş|
süňk|gözler|göz|dil|agyz|dodagy dişlemek|bäbek|çaga|
oglan|gyz|şahs|adam: sary saçly|erkek|kişi: sakal|adam: sakal|erkek adam: sary saç|
zenan|aýal: sakal|zenan: sary saçly|gartaşan kişi|goja|garry aýal|çytyk adam|çytylýan erkek|
çytylýan zenan|gamaşyk adam|gamaşyk erkek|gamaşyk zenan|ÝOK ümleýän adam|ÝOK ümleýän erkek|ÝOK ümleýän zenan|Bolýar ümleýän adam|
Bolýar ümleýän erkek|Bolýar ümleýän zenan|elini açan adam|elini açan erkek|elini açan zenan|elini galdyrýan adam|elini galdyrýan erkek|elini galdyrýan zenan|
ker adam|ker erkek|ker zenan|tagzym edýän adam|tagzym edýän erkek|tagzym edýän zenan|elini maňlaýyna urýan adam|elini maňlaýyna urýan erkek|
elini maňlaýyna urýan zenan|egnini gysýan adam|egnini gysýan erkek|egnini gysýan zenan|saglyk işgäri|erkek saglygy goraýyş işgäri|zenan saglygy goraýyş işgäri|talyp|
erkek talyp|zenan talyp|mugallym|erkek mugallym|zenan mugallym|kazy|erkek kazy|zenan kazy|
fermer|erkek daýhan|zenan daýhan|aşpez|erkek aşpez|zenan aşpez|mehanik|erkek mehanik|
zenan mehanik|fabrik işçisi|erkek zawod işçisi|zenan zawod işçisi|edara işçisi|erkek ofis işgäri|zenan ofis işgäri|alym|
erkek alym|zenan alym|tehnolog|erkek tehnolog|zenan tehnolog|aýdymçy|erkek aýdymçy|zenan aýdymçy|
suratkeş|erkek suratkeş|zenan surarteş|uçarman|erkek uçarman|zenan uçarman|kosmonawt|erkek kosmonawt|
zenan kosmonawt|ýangyn söndüriji işgär|erkek ýangyn söndüriji|zenan ýangyn söndüriji|polisiýa işgäri|erkek polisiýa işgäri|zenan polisiýa işgäri|aňtawçy|
erkek aňtawçy|zenan aňtawçy|sakçy|erkek sakçy|zenan sakçy|nindzýa|gurluşyk işçisi|erkek gurluşyk işçisi|
zenan gurluşyk işçisi|täçli şahs|şazada|şa gyzy|selleli adam|selleli erkek|selleli zenan|Hytaý şyrdakly kişi|
ýaglykly aýal|smokingli kişi|smokingde erkek|aýal smokingde|nykaply kişi|fataly erkek|fataly aýal|göwreli aýal|
göwreli adam|göwreli şahs|emdirmek|bäbegi emdirýän aýal|bäbegi emdirýän erkek|bäbegi emdirýän adam|bäbek perişde|Aýaz baba|
Aýaz mama|maks klaus|supergahryman|erkek supergahryman|zenan supergahryman|superbetpäl|erkek superbetpäl|zenan superbetpäl|
jadygöý|jadygöý erkek|jadygöý aýal|peri|peri erkek|perizat|wampir|wampir erkek|
wampir aýal|suw adam|suw erkegi|suw gyzy|elf|erkek elf|aýal elf|jyn-arwah|
erkek jyn|aýal jyn|zombi|erkek zombi|aýal zombi|trol|tüýlek jandar|massaž edilýän adam|
massaž edilýän erkek|massaž edilýän zenan|saçy kiçeldilýän adam|saçy kiçeldilýän erkek|saçy kiçeldilýän zenan|ýöräp barýan adam|ýöräp barýan erkek|ýörap barýan zenan|
dik duran adam|dik duran erkek|dik duran zenan|dyza çöken adam|dyza çöken erkek|dyza çöken zenan|kör hasaly adam|kör hasaly erkek|
kör hasaly zenan|motorly arabajykdaky adam|motorly maýyp arabasynda erkek|motorly maýyp arabasynda zenan|el bilen işleýän tigirçekli oturgyçdaky adam|el maýyp arabasynda erkek|el maýyp arabasynda zenan|ylgap barýan adam|
ylgap barýan erkek|ylgap barýan zenan|balerina|tans edýän zenan|tans edýän erkek|kostýum-balakly ýokary galyp barýan kişi|towşan gulakly adamlar|towşan gulakly erkekler|
towşan gulakly zenanlar|bug otagyndaky adam|bug otagyndaky erkek|bug otagyndaky aýal|dyrmaşýan adam|dyrmaşýan erkek|dyrmaşýan zenan|gylyçlaşýan adam|
çapyşýan at|lyžaçy|snoubordçy|golf oýnaýan adam|golf oýnaýan erkek|golf oýnaýan zenan|sörf edýän adam|sörf edýän erkek|
sörf edýän zenan|gaýyk kürekleýän adam|gaýyk kürekleýän erkek|gaýyk kürekleýän zenan|ýüzüp ýören adam|ýüzüp ýören erkek|ýüzüp ýören zenan|topy bökdürýän adam|
topy bökdürýän erkek|topy bökdürýän zenan|agyrlyk göterýän adam|agyrlyk göterýän erkek|agyrlyk göterýän zenan|tigir sürýän adam|tigir sürýän erkek|tigir sürýän zenan|
dagda tigir sürýän adam|dagda tigir sürýän erkek|dagda tigir sürýän zenan|ýanyn aşyr atýan adam|ýanyn aşyr atýan erkek|ýanyn aşyr atýan zenan|göreş tutýan adamlar|göreş tutýan erkekler|
göreş tutýan zenanlar|suw polo oýnaýan adam|suw polo oýnaýan erkek|suw polo oýnaýan zenan|gandbol oýnaýan adam|gandbol oýnaýan erkek|gandbol oýnaýan aýal|hokgabazlyk edýän adam|
hokgabazlyk edýän erkek|hokgabazlyk edýän zenan|lotus oturyşyndaky adam|lotus oturyşyndaky erkek|lotus oturyşyndaky zenan|wannada suwa düşýän adam|ýatalgada ýatan adam|el tutuşýan adamlar|
el tutuşan aýallar|el tutuşan aýal bilen erkek|el tutuşan erkekler|posa|ýürekli jübüt|gürleýän kelle|sudury görünýän heýkel|sudury görünýän heýkeller|
gujaklaşýan adamlar|maşgala|maşgala: uly, uly, çaga|maşgala: uly, uly, çaga, çaga|maşgala: uly, çaga|maşgala: uly, çaga, çaga|aýak yzlary|barmak yzy|
gyzyl saç|buýra saç|ak saç|kel|maýmyn ýüz|maýmyn|gorilla|orangutang|
it ýüz|it|ýoldaş it|gulluk iti|pudel|möjek|tilki|ýenot|
pişik ýüz|pişik|Gara pişik|ýolbars|gaplaň ýüz|gaplaň|bars|at ýüz|
deresygyr|eşek|at|ýekeşah|zebra|sugun|bizon|sygyr ýüz|
öküz|gäwmiş ýüz|sygyr|doňuz ýüz|doňuz|ýekegapan|doňuz burun|goç|
goýun|geçi|düýe|iki örküçli düýe|lama|žiraf|pil|mamont|
kerk|begemot|syçan ýüz|syçan|alaka|homýak|towşan ýüz|towşan|
alajagözen|samyr|oklukirpi|ýarganat|aýy|polýar aýy|koala|panda|
leniwes|gunduz|skuns|kenguru|torsuk|penje yzlary|hindi towugy|towuk|
horaz|ýumurtgadan çykýan jüýje|jüýjejik|bäri garaýan jüýjejik|guş|pingwin|kepderi|bürgüt|
ördek|guw|baýguş|dront|ýelek|gyzylinjik|tawus|totyguş|
ganat|gara guş|gaz|kaknus|gurbaga|krokodil|pyşdyl|hažžyk|
ýylan|aždarha ýüz|aždarha|zauropod|Tiranozawr Reks|suw pürkýän kit|kit|delfin|
kosatka|düwlen|balyk|tropiki balyk|çişýän balyk|akula|osminog|spiral çaňňalak|
merjen|meduza|leňňeç|omar|krewetka|kalmar|ustrisa|ulitka|
kebelek|mör-möjek|garynja|balary|tomzak|kekene|çybyn|saçakçy|
möý|möýüň kerebi|içýan|moskito|siňek|gurçuk|mikrop|desse|
ülje güli|ak gül|lotus|bezeg güli|bägül|sülleren gül|hytaý bägüli|günebakar|
açylan gül|çigildem|giasint|şine|gorşokdaky ösümlik|hemişe gök öwüsýän agaç|ýaprakly agaç|palma agajy|
kaktus|şaly|dermanlyk ot|üç ýaprakly|dört ýaprakly ýorunja|kerkaw ýapragy|ýere gaçan ýaprak|şemala galgaýan ýaprak|
boş höwürtge|içi ýumurtgaly höwürtge|kömelek|ýapraksyz agaç|üzüm|gawun|garpyz|mandarin|
limon|laým|banan|ananas|mango|gyzyl alma|ýaşyl alma|armyt|
şetdaly|ülje|ýertudana|çernika|kiwi|pomidor|zeýtun|kokos|
awokado|badamjan|ýeralma|käşir|mekgejöwen|ajy garaburç|bolgar burç|hyýar|
ýaprakly ýaşyl|brokkoli|sarymsak|sogan|arahis|noýba|kaştan|zenjebil köki|
nohudyň kösügi|mele kömelek|köki miweli|çörek|kruassan|baget çörek|ýasy çörek|krendel|
rogalik|byzmyk|wafli|peýnir bölegi|süňkli et|guş budy|et dilimi|bekon|
gamburger|fransuz frisi|pizza|hotdog|sendwiç|tako|burrito|tamale|
dykylan çörek|falafel|ýumurtga|kulinariýa|ýalpak taba|naharly gazan|fondýu|çemçe bilen şakäse|
ýaşyl işdäaçar|patrak|mesge|duz|gaplanan iýmit|bento gutusy|tüwi kreker|tüwi tokgasy|
bişirilen tüwi|karri tüwi|bugarýan jam|spagetti|gowrulan ýeralma|oden|suşi|gowrulan krewetka|
tüweleýli balyk tort|aý tort|dango|hytaý böregi|bagt kökesi|iýmit alyp gidilýän guty|ýumşak buzgaýmak|syrylan buz|
buzgaýmak|ponçik|kökejik|doglan gün torty|tortuň dilimi|käse tort|tort|şokolad plitasy|
kemput|horaz-süýji|süýji krem|bally golça|bäbek çüýşesi|bir bulgur süýt|gyzgyn içgi|çäýnek|
käse|sake|dykysy atylýan çüýşe|çakyr bulgury|kokteýl bulgury|tropiki içgi|piwo bokaly|çakyşýan piwo bokallary|
çakyşýan bulgurlar|aýna bokal|guýulýan suwuklyk|turbajykly stakan|köpürjikli çaý|içgi gutusy|dost|buz kuby|
çöp|tabakly çarşak we pyçak|çarşajyk we pyçak|çemçe|aşhana pyçagy|banka|küýze|Ýewropa-Afrikany görkezýän globus|
Amerikany görkezýän globus|Aziýa-Awstraliýany görkezýän globus|meridianly globus|dünýä kartasy|Ýaponiýa kartasy|kompas|üsti garly dag|dag|
ýer süýşgüni|ýanardag|Fuji dagy|kemping|saýawanly kenar|çöl|çölli ada|milli seýilgäh|
stadion|nusgawy bina|binanyň gurluşygy|kerpiç|daş|agaç|çatma|jaýlar|
taşlanan jaý|jaý|howluly jaý|ofis binasy|Ýapon poçtasy|poçta|hassahana|bank|
myhmanhana|söýgi myhmanhanasy|market|mekdep|dükan|zawod|Ýapon galasy|gala|
toý|Tokio diňi|Azatlyk heýkeli|buthana|metjit|indus ybadathanasy|sinagog|şinto ybadathanasy|
Käbe|çüwdürim|çadyr|ümürli|ýyldyzly gije|şäher görnüşi|dagyň aňrysyndan günüň dogşy|günüň dogşy|
agşamara şäher peýzažy|günüň ýaşmagy|gijeki köpri|gyzgyn çeşme|karusel aty|oýun meýdançasyndaky typançak|şeýtan çarhy|Amerikan gorkisi|
ala-mula spiral|sirk çadyry|lokomotiw|wagon|ýokary tizlikli otly|ok burunly otly|otly|metro|
ýeňil metro|menzil|tramwaý|monorels|dag demirýoly|tramwaý wagony|awtobus|gelýän awtobus|
trolleýbus|mikroawtobus|tiz kömek ulagy|ýangyn awtoulagy|polisiýa awtoulagy|gelýän polisiýa awtoulagy|taksi|gelýän taksi|
awtomobil|gelýän awtomobil|ýeňil sport awtoulagy|pikap ulagy|awtofurgon|ýük awtoulagy|traktor|ýaryş awtoulagy|
motosikl|moto-skuter|el maýyp arabasy|motorly maýyp arabasy|awtorikşa|welosiped|depgili skuter|skeýtbord|
tigirli konki|awtobus duralgasy|ulag ýoly|demir ýol relsi|nebit çelegi|ýangyç nasosy|tigir|polisiýa awtoulagy çyrasy|
kese ýolyşyk|dik ýolyşyk|dur belgisi|gurluşyk|labyr|halas ediş tegelegi|ýelkenli gämi|kanoe|
tiz kater|ýolagçy gämisi|parom|motorly gaýyk|gämi|uçar|kiçi uçar|uçaryň ugramagy|
uçaryň gelmegi|paraşýut|ýer|dikuçar|asma demirýol|tanap ýol|howa tramwaýy|hemra|
raketa|uçýan tabak|çagyryş jaňy|goş|çägeli sagat boldy|çägeli sagat bolmady|goşar sagady|oýaryjy sagat|
sekundomer|wagt belleýji sagat|diregli sagat|sagat on iki|biriň ýary|sagat bir|ikiniň ýary|sagat iki|
üçüň ýary|sagat üç|dördüň ýary|sagat dört|bäşiň ýary|sagat bäş|altynyň ýary|sagat alty|
ýediniň ýary|sagat ýedi|sekiziň ýary|sagat sekiz|dokuzyň ýary|sagat dokuz|onuň ýary|sagat on|
on biriň ýary|sagat on bir|on ikiniň ýary|täze aý|ýaş aý|birinji çärýek aý|ulalýan aý|dolan aý|
kiçelýän aý|soňky çärýek aý|köne aý|ýarym aý|täze aý ýüz|ýüzli birinji çärýek aý|ýüzli soňky çärýek aý|termometr|
güneş|ýüzli dolan aý|ýüzli güneş|halkaly planeta|ýyldyz|lowurdaýan ýyldyz|süýnýän ýyldyz|Akmaýanyň ýoly|
bulut|buludyň aňrysyndaky güneş|ýyldyrymly we ýagyşly bulut|kiçi buludyň aňrysyndaky güneş|uly buludyň aňrysyndaky güneş|ýagyşly buludyň aňrysyndaky güneş|ýagyşly bulut|garly bulut|
ýyldyrymly bulut|tornado|ümür|şemal ýüz|siklon|älemgoşar|ýapyk saýawan|saýawan|
ýagyş damjaly saýawan|ýerde duran saýawan|ýokary güýjenme|gar tozgasy|gar adam|garsyz gar adam|kometa|ýangyn|
damjajyk|suw tolkuny|otly kädi|täze ýyl agajy|feýerwerk|uçgun çykaryjy|salýut|uçgunlar|
şar|şüweleň parkyldawajy|konfetti topy|tanabata agajy|sosna bezegi|ýapon gurjaklary|balyk lenta|hytaý jaňjagazy|
aý synlaýyş dabarasy|gyzyl bukja|lenta|dolanylgy sowgat|hatyra lenta|giriş petekleri|petek|harby medal|
baýrak|sport medaly|1-nji ornuň medaly|2-nji ornuň medaly|3-nji ornuň medaly|futbol pökgüsi|beýsbol|softbol|
basketbol|woleýbol|amerikan futboly|regbi|tennis|uçýan disk|bouling|kriket oýny|
gök otuň üstünde oýnalýan hokkeý|buz hokkeýi|lakros|stol tennisi|badminton|boks elligi|söweş sungaty formasy|derweze|
deşige dikilen baýdak|buz konkisi|çeňňek taýagy|çümüş maskasy|ýeňsiz maýka|lyža|sani|kýorling daşy|
dürs urgy|ýo-ýo|batbörek|suw sapançasy|8 bilýard topy|hrustal şar|jadyly taýajyk|wideo oýun|
joýstik|oýun awtomaty|oýun kubigi|tapmaça bölegi|oýunjak aýy|pinýata|aýna şar|matrýoşkalar|
gara kart|alma kart|kerpiç kart|jydak kart|küşt pyýadasy|joker|mahjong gyzyl aždarha|gülli kart|
ýerine ýetiriş sungaty|çarçuwaly surat|suratkeş palitrasy|ýüp|tikin iňňesi|ýumak|düwün|äýnek|
gara äýnek|goraýjy äýnek|barlaghana halady|halas ediş gursakçasy|boýunbagy|futbolka|jinsi|şarf|
ellik|palto|jorap|eşik|kimono|sari|bitewi kupalnik|gysga türsük|
şorty|bikini|aýal eşikleri|eplenýän el ýelpewajy|gapjyk|el sumka|klaç sumka|söwda goşhaltalary|
mekdep goşhaltasy|şypbyk|erkek aýakgaby|ylgaw aýakgaby|ýöriş botinkasy|tekiz köwüş|ökjeli köwüş|aýal çepegi|
balet köwşi|aýal ädigi|saçgysgyç|täç|aýal şlýapasy|çüri şlýapa|uçurym papagy|kölegelikli papak|
harby kaska|halas edijiniň kaskasy|tesbi|pomada|ýüzük|gymmatbaha daş|sesi ýapyk dinamik|pes sesli dinamik|
orta sesli dinamik|gaty sesli dinamik|dinamik|megafon|poçta kerneýi|jaň|üsti çyzyk jaň|partitura|
nota|notalar|studiýa mikrofony|dereje süýşüriji|dolandyryş nurbatlary|mikrofon|nauşnik|radio|
saksofon|surnaý|trombon|akkordeon|gitara|saz klawiaturasy|skripka|banjo|
deprek|uzyn deprek|marakas|tüýdük|arfa|mobil telefon|okly mobil telefon|telefon trubkasy|
trubka|peýjer|faks apparaty|batareý|batareý pes|tok wilkasy|noutbuk|iş stoly kompýuteri|
printer|klawiatura|kompýuteriň syçanjygy|syçanjygyň topy|kompýuter diski|çeýe disk|optiki disk|DVD|
çot|kinokamera|filmden kadrlar|film proýektory|hlopuşka|telewizor|kamera|wspyşkaly kamera|
wideokamera|wideokasseta|çepe egilen lupa|saga egilen lupa|şem|lampa|fonar|gyzyl hytaý fonarjygy|
diýa çyrasy|bezelen gapakly depderçe|ýapyk kitap|açyk kitap|ýaşyl kitap|gök kitap|mämişi kitap|kitaplar|
depderçe|buhgalter kitaby|düýrümli sahypa|düýrlem|açyk sahypa|gazet|düýrlenen gazet|bellikçe tablary|
bellikçe|tagma|şaýlyk|pully halta|hazyna sandygy|ýen banknot|dollar banknot|ýewro banknot|
funt sterling banknot|ganatly pul|kredit karty|töleg haty|ýenli köpelýän grafik|bukja|e-poçta|gelýän konwert|
okly konwert|gidýän mejime|gelýän mejime|paket|galdyrylan baýdakly ýapyk poçta gutusy|ýatyrylan baýdakly ýapyk poçta gutusy|galdyrylan baýdakly açyk poçta gutusy|ýatyrylan baýdakly açyk poçta gutusy|
poçta gutusy|býulletenli ses beriş gutusy|galam|gara uç|doldurylýan ruçka|ruçka|kist|flomaster|
ýatlama|portfel|faýl bukjasy|açyk faýl bukjasy|kart indeksi bölüjileri|senenama|ýyrtylýan senenama|spirally depderçe|
spirally senenama|kart indeksi|köpelýän grafik|azalýan grafik|setir diagramma|bildiriş tagtasy|düwme|tokga iňňejik|
skrepka|baglanan skrepkalar|göni çyzgyç|üçburç çyzgyç|gaýçy|kart faýl gutusy|faýl çekmesi|zibil bedresi|
gulply|gulpy açyk|ruçkaly gulply|açarly gulply|açar|köne açar|çekiç|palta|
çüý goparýan|çekiç we çüý goparýan|çekiç we nurbat açar|hanjar|atanaklaýyn gylyçlar|bomba|bumerang|ok-ýaý|
galkan|agaç byçgysy|gaýka açary|otwýortka|bolt-nurbat|dişli|gysgyç|deňagramlylyk terezisi|
ak hasa|bag|döwük zynjyr|zynjyrlar|ilgençek|gural gutusy|magnit|merdiwan|
pilçe|suwuklyk gaby|probirka|petri çaşkasy|dnk|mikroskop|teleskop|hemra antennasy|
şpris|gan damjasy|gerdejik|ýelmeşiji plastyr|pişek|stetoskop|rentgen|gapy|
lift|aýna|penjire|ýatalga|diwan we çyra|oturgyç|hajathana|plunžer|
duş|wanna|gapan|päki|losýon çüýşesi|iňňebagjyk|sübse|sebet|
kagyz rulony|bedre|sabyn|köpükler|diş çotga|moçalka|ýangyn söndüriji|söwda merkezi arabajygy|
çilim|tabyt|mazar daşy|jynaza gorküýzesi|göz monjuk|hamsa|moai|plakat|
şahsyýetnama|bankomat belgisi|zibili bedrä taşla belgisi|içilýän suw|maýyp arabajygy simwoly|erkekler otagy|aýallar otagy|tualet|
bäbek nyşany|unitaz|pasport barlagy|gümrük nokady|goş almak|galdyrylan goş|duýduryş|çagalar geçýär|
girmek gadagan|gadagan|welosiped gadagan|çilim çekmek gadagan|zibil taşlamak gadagan|içilmeýän suw|pyýadalar gadagan|mobil telefonlar gadagan|
on sekiz ýaşamadyklara gadagan|radioaktiw|biologik howp|ýokary ok|ýokary-saga ok|saga ok|aşak-saga ok|aşak ok|
aşak-çepe ok|çepe ok|ýokary-çepe ok|ýokary-aşak ok|çepe-saga ok|çep sag ok|saga ok, çepe egrelýän|çepe ok, saga egrelýän|
saga ok, ýokary egrelýän|saga ok, aşak egrelýän|sagadyň ugruna dik oklar|sagadyň tersine oklar düwmesi|BACK oky|END oky|ON! oky|SOON oky|
TOP oky|ybadat ýeri|atom nyşany|om|Dawudyň ýyldyzy|darmanyň çarhy|ýin ýang|katolik haçy|
prawoslaw haçy|ýyldyz we ýarymaý|parahatçylygyň nyşany|menora|nokatly altyburç ýyldyz|khanda|Guzy|Sowur|
Ekizler|Seretan|Şir|Sünbüle|Mizan|Akrap|Kowus|Owlak|
Gowa|Hut|Ýylançy|garyşyk düwmesi|gaýtala düwmesi|ýeke gaýtala düwmesi|aýtdyr düwmesi|öňe sara düwmesi|
indiki ýodajyk düwmesi|aýtdyr ýa-da sägindir düwmesi|tersine düwmesi|yza sara düwmesi|soňky ýodajyk düwmesi|ýokary düwmesi|ýokary sara düwmesi|aşak düwmesi|
aşak sara düwmesi|sägindir düwmesi|sakla düwmesi|ýazdyr düwmesi|çykar düwmesi|kinoteatr|öçügsi düwmesi|ýagty düwmesi|
antenna zolaklary|simsiz|titreme tertibi|mobil telefon ýapyk|aýal-gyz nyşany|erkek nyşany|transgender nyşany|köpeltmek|
goşmak|aýyrmak|bölmek|ýogyn deňdir belgisi|tükeniksizlik|goşa ýüzlenme belgisi|ýüzlenme sorag belgisi|gyzyl sorag belgisi|
ak sorag belgisi|ak ýüzlenme belgisi|gyzyl ýüzlenme belgisi|tolkunly kese çyzyk|walýuta çalşygy|goýy dollar belgisi|lukmançylygyň nyşany|gaýtadan işlemek nyşany|
iris|üçdiş emblemasy|at tarketkasy|öwrenjeler üçin ýaponça nyşany|içi boş gyzyl tegelek|barlag belligi düwmesi|barlag bellikli barlag gutusy|barlag belligi|
atanak belgisi|atanak belgili düwme|buýra halka|goşa buýra halka|bölek çalşyk belgisi|bellijek|sekiz tikenli ýyldyzjyk|uçgun|
awtorlyk hukugy|bellige alnan|söwda belgisi|syçratgy|latyn baş harp girizme|latyn setir harp girizme|san girizme|simwol girizme|
latyn harp girizme|A düwmesi (gan topary)|AB düwmesi (gan topary)|B düwmesi (gan topary)|CL düwmesi|COOL düwmesi|FREE düwmesi|maglumat|
ID düwmesi|halkaly M|NEW düwmesi|NG düwmesi|O düwmesi (gan topary)|OK düwmesi|P düwmesi|SOS düwmesi|
UP! düwmesi|VS düwmesi|ýaponça "şu ýerde" düwmesi|ýaponça "hyzmat tölegi" düwmesi|ýaponça "aýlyk möçber" düwmesi|ýaponça "mugt däl" düwmesi|ýaponça "bronlanan" düwmesi|ýaponça "alyş-çalyş" düwmesi|
ýaponça "arzanladyş" düwmesi|ýaponça "mugt" düwmesi|ýaponça "gadagan" düwmesi|ýaponça "kabul ederlik" düwmesi|ýaponça "ýüz tutmak" düwmesi|ýaponça "kanagatlanarly baha" düwmesi|ýaponça "boş iş orny" düwmesi|ýaponça "gutlaglar" düwmesi|
ýaponça "gizlin" düwmesi|ýaponça "biznese açyk" düwmesi|ýaponça "boş iş orny ýok" düwmesi|gyzyl halka|narynç tegelek|sary tegelek|ýaşyl tegelek|gök halka|
melewşe tegelek|goňur tegelek|gara halka|ak halka|gyzyl inedördül|narynç inedördül|sary inedördül|ýaşyl inedördül|
gök inedördül|melewşe inedördül|goňur inedördül|gara uly inedördül|ak uly inedördül|gara ortaça inedördül|ak ortaça inedördül|gara orta-kiçi inedördül|
ak orta-kiçi inedördül|gara kiçi inedördül|ak kiçi inedördül|uly mämişi pişme|uly gök pişme|kiçi mämişi pişme|kiçi gök pişme|ýokaryk gyzyl üçburç|
aşak gyzyl üçburç|nokatly pişme|radio düwmesi|ak inedördül düwme|gara inedördül düwme|ala baýdak|üçburç baýdak|atanak baýdaklar|
gara baýdak|ak baýdak|älemgoşar baýdak|transseksual baýdagy|garakçy baýdagy`
