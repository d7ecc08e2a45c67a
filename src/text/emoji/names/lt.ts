// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `vėliava: {0}|suaugusysis: raudoni plaukai|suaugusysis: garbanoti plaukai|suaugusysis: žili plaukai|suaugusysis: plikas|vyras: raudoni plaukai|vyras: garbanoti plaukai|vyras: žili plaukai|
vyras: plikas|moteris: raudoni plaukai|moteris: garbanoti plaukai|moteris: žili plaukai|moteris: plikas|pėstysis: atsisukęs į dešinę|einanti moteris: atsisukęs į dešinę|einantis vyras: atsisukęs į dešinę|
klūpantis žmogus: atsisukęs į dešinę|klūpanti moteris: atsisukęs į dešinę|klūpantis vyras: atsisukęs į dešinę|žmogus neregio lazdele: atsisukęs į dešinę|vyras su neregio lazdele: atsisukęs į dešinę|moteris su neregio lazdele: atsisukęs į dešinę|žmogus motorizuotame vežimėlyje: atsisukęs į dešinę|vyras motorizuotame vežimėlyje: atsisukęs į dešinę|
moteris motorizuotame vežimėlyje: atsisukęs į dešinę|žmogus rankomis valdomame vežimėlyje: atsisukęs į dešinę|vyras rankomis valdomame vežimėlyje: atsisukęs į dešinę|moteris rankomis valdomame vežimėlyje: atsisukęs į dešinę|bėgikas: atsisukęs į dešinę|bėganti moteris: atsisukęs į dešinę|bėgantis vyras: atsisukęs į dešinę|bučinys: moteris vyras|
bučinys: vyras vyras|bučinys: moteris moteris|pora su širdele: moteris vyras|pora su širdele: vyras vyras|pora su širdele: moteris moteris|šeima: vyras moteris berniukas|šeima: vyras moteris mergaitė|šeima: vyras moteris mergaitė berniukas|
šeima: vyras moteris berniukas berniukas|šeima: vyras moteris mergaitė mergaitė|šeima: vyras vyras berniukas|šeima: vyras vyras mergaitė|šeima: vyras vyras mergaitė berniukas|šeima: vyras vyras berniukas berniukas|šeima: vyras vyras mergaitė mergaitė|šeima: moteris moteris berniukas|
šeima: moteris moteris mergaitė|šeima: moteris moteris mergaitė berniukas|šeima: moteris moteris berniukas berniukas|šeima: moteris moteris mergaitė mergaitė|šeima: vyras berniukas|šeima: vyras berniukas berniukas|šeima: vyras mergaitė|šeima: vyras mergaitė berniukas|
šeima: vyras mergaitė mergaitė|šeima: moteris berniukas|šeima: moteris berniukas berniukas|šeima: moteris mergaitė|šeima: moteris mergaitė berniukas|šeima: moteris mergaitė mergaitė|mygtukas: 10|vėliava: Anglija|
vėliava: Škotija|vėliava: Velsas|šviesios odos|vidutinio gymio|rusvos odos|tamsios odos|itin tamsios odos|pastraipos simbolis|
paragrafo simbolis|kryžiaus ženklas|dvigubas kryžiaus ženklas|į kairę nukreipta rodyklė|perbraukta rodyklė kairėn|į dešinę nukreipta rodyklė|perbraukta rodyklė dešinėn|į viršų nukreipta rodyklė|
į apačią nukreipta rodyklė|vingiuota rodyklė kairėn|vingiuota rodyklė dešinėn|rodyklė kairėn su dvigubu smaigaliu|rodyklė aukštyn su dvigubu smaigaliu|rodyklė dešinėn su dvigubu smaigaliu|rodyklė žemyn su dvigubu smaigaliu|rodyklė kairėn su uodega|
rodyklė dešinėn su uodega|rodyklė kairėn nuo brūkšnio|rodyklė aukštyn nuo brūkšnio|rodyklė dešinėn nuo brūkšnio|rodyklė žemyn nuo brūkšnio|rodyklė aukštyn ir žemyn su pagrindu|rodyklė kairėn su kilpa|rodyklė dešinėn su kilpa|
vingiuota rodyklė kairėn ir dešinėn|laužyta rodyklė žemyn|rodyklė aukštyn, pasukta į kairę|rodyklė aukštyn, pasukta į dešinę|rodyklė žemyn, pasukta į kairę|rodyklė žemyn, pasukta į dešinę|kampinė rodyklė dešinėn ir žemyn|kampinė rodyklė žemyn ir kairėn|
pusapskritimė rodyklė su prieš laikrodžio rodyklę nukreiptu smaigaliu|pusapskritimė rodyklė su laikrodžio rodyklės kryptimi nukreiptu smaigaliu|rodyklė į šiaurės vakarus su ilgu brūkšniu|rodyklė kairėn su brūkšneliu virš rodyklės dešinėn su brūkšneliu|atvira apskrita rodyklė su prieš laikrodžio rodyklę nukreiptu smaigaliu|atvira apskrita rodyklė su laikrodžio rodyklės kryptimi nukreiptu smaigaliu|kabliukinė rodyklė kairėn su užkarpa aukštyn|kabliukinė rodyklė kairėn su užkarpa žemyn|
kabliukinė rodyklė aukštyn su užkarpa dešinėn|kabliukinė rodyklė aukštyn su užkarpa kairėn|kabliukinė rodyklė dešinėn su užkarpa aukštyn|kabliukinė rodyklė dešinėn su užkarpa žemyn|kabliukinė rodyklė žemyn su užkarpa dešinėn|kabliukinė rodyklė žemyn su užkarpa kairėn|rodyklė dešinėn virš rodyklės kairėn|į viršų ir į apačią nukreiptos rodyklės|
į kairę nukreipta rodyklė virš į dešinę nukreiptos rodyklės|suporuotos rodyklės kairėn|suporuotos rodyklės aukštyn|suporuotos rodyklės dešinėn|suporuotos rodyklės žemyn|kabliukinė rodyklė kairėn virš kabliukinės rodyklės dešinėn|kabliukinė rodyklė dešinėn virš kabliukinės rodyklės kairėn|dviguba rodyklė kairėn|
dviguba perbraukta rodyklė kairėn|dviguba rodyklė aukštyn|dviguba rodyklė dešinėn|dviguba perbraukta rodyklė dešinėn|dviguba rodyklė žemyn|dviguba rodyklė kairėn ir dešinėn|dviguba perbraukta rodyklė kairėn ir dešinėn|dviguba rodyklė į šiaurės vakarus|
dviguba rodyklė į šiaurės rytus|dviguba rodyklė į pietryčius|dviguba rodyklė į pietvakarius|triguba rodyklė kairėn|triguba rodyklė dešinėn|raityta rodyklė kairėn|raityta rodyklė dešinėn|dukart perbraukta rodyklė aukštyn|
dukart perbraukta rodyklė žemyn|brūkšninė rodyklė kairėn|brūkšninė rodyklė aukštyn|brūkšninė rodyklė dešinėn|brūkšninė rodyklė žemyn|rodyklė kairėn su brūkšneliu|rodyklė dešinėn su brūkšneliu|tuščiavidurė rodyklė kairėn|
tuščiavidurė rodyklė aukštyn|tuščiavidurė rodyklė dešinėn|tuščiavidurė rodyklė žemyn|tuščiavidurė rodyklė aukštyn nuo brūkšnio|rodyklė žemyn į kairę nuo rodyklės aukštyn|visiems|dalinis diferencialas|egzistuoja|
tuščia aibė|didinti|nabla|priklauso|ne elementas|įeina kaip narys|galutinis įrodymas|n-arė sandauga|
n-aris sumavimas|ne mažiau nei|nelygu|ne daugiau nei|minuso ženklas|minusas arba pliusas|dalybos ženklas|žvaigždutės operatorius|
žiedo operatorius|ženklelio operatorius|kvadratinė šaknis|proporcingas|begalybės simbolis|statusis kampas|kampas|dalija|
lygiagretus|loginis ir|sankirta|sąjunga|integralas|dvigubas integralas|kontūrinis integralas|iš to išplaukia|
todėl, kad|santykis|proporcija|tildės operatorius|atvirkščia tildė|apversta horizontali s|asimptotiškai lygu|apytiksliai lygu|
apytiksliai|lygybė|apytiksliai lygu arba atvaizdas|lygybė su žiedu|tapatu|griežtai ekvivalentu|mažiau arba lygu|daugiau arba lygu|
mažiau nei per lygus|daugiau nei per lygu|daug mažiau nei|daug daugiau nei|tarp|daugiau nei arba ekvivalentu|yra prieš|yra po|
nėra po|poaibis|superaibė|poaibis lygus|superaibė lygi|pliuso ženklas apskritime|minuso ženklas apskritime|daugybos ženklas apskritime|
dalybos ženklas apskritime|taško operatorius apskritime|žiedo operatorius apskritime|žvaigždutės operatorius apskritime|pliuso ženklas kvadrate|minuso ženklas kvadrate|aukštyn|neverčia|
yra prieš pagal sąryšį|yra po pagal sąryšį|neįeina kaip normali pogrupio lygybė|originalas|Hermito konjugacijos matrica|statusis trikampis|n-aris loginis arba|n-arė sankirta|
n-arė sąjunga|taško operatorius|žvaigždės operatorius|natūralioji sąjunga|dviguba sankirta|labai daug mažiau nei|labai daug daugiau nei|vertikalioji elipsė|
horizontalioji elipsė eilutės viduryje|įstriža elipsė aukštyn ir dešinėn|įstriža elipsė žemyn ir dešinėn|aštuntinė nata|bemolis|diezas|išsišiepęs veidas|besišypsantis išsižiojęs veidas|
besišypsantis išsižiojęs veidas besišypsančiomis akimis|išsišiepęs veidas su besišypsančiomis akimis|besišypsantis išsižiojęs veidas su smarkiai užmerktomis akimis|besišypsantis išsižiojęs veidas, išpiltas šalto prakaito|raitausi iš juoko|veidas su džiaugsmo ašaromis|šiek tiek besišypsantis veidas|apverstas veidas|
tirpstantis veidas|mirksintis veidas|besišypsantis veidas su besišypsančiomis akimis|besišypsantis veidas su aureole|besišypsantis veidas su trimis širdelėmis|besišypsantis veidas su širdelės formos akimis|žvaigždžių liga|bučinį siunčiantis veidas|
bučiuojantis veidas|besišypsantis veidas|bučiuojantis su užmerktomis akimis|bučiuojantis su besišypsančiomis akimis|besišypsantis veidas su ašara|skaniu maistu besimėgaujantis veidas|veidas su iškištu liežuviu|veidas su iškištu liežuviu ir viena primerkta akimi|
pamišęs veidas|veidas su iškištu liežuviu ir stipriai užmerktomis akimis|veidas su pinigu vietoje liežuvio|apkabinantis veidas|veidas su ranka ant burnos|veidas atmerktomis akimis ir ranka uždengta burna|veidas su stebinčia akimi|tildantis veidas|
mąstantis veidas|pagarbą atiduodantis veidas|veidas su užtrauktuku vietoje burnos|veidas su pakeltais antakiais|neutralus veidas|veidas be jokios išraiškos|veidas be burnos|punktyrinis veidas|
veidas debesyse|iš pasitenkinimo besišypsantis veidas|nelinksmas veidas|veidas, vartantis akis|besivaipantis veidas|veidas su garu|meluojantis veidas|besikratantis veidukas|
purtantis galvą|linksintis galva|veidas su palengvėjimu|susimąstęs veidas|mieguistas veidas|besiseilėjantis veidas|miegantis veidas|veidas su maišeliais po akimis|
veidas su medicinine kauke|veidas su termometru|veidas su galvos tvarsčiu|besiruošiantis vemti veidas|vemiantis veidas|čiaudantis veidas|įkaitęs veidas|sušalęs veidas|
apkvaišęs veidas|apsvaigęs veidas|veidas su spiralinėmis akimis|sprogstanti galva|kaubojaus veidas su skrybėle|švenčiantis veidas|paslėptas veidas|besišypsantis veidas su akiniais nuo saulės|
moksliuko veidas|veidas su monokliu|sutrikęs veidas|veidas įstriža burna|susirūpinęs veidas|šiek tiek paniuręs veidas|paniuręs veidas|išsižiojęs veidas|
nuščiuvęs veidas|apstulbęs veidas|nuraudęs veidas|ištįsęs veidas|maldaujantis veidas|ašaras tramdantis veidas|paniuręs išsižiojęs veidas|kenčiantis veidas|
baimės pilnas veidas|išsižiojęs veidas, išpiltas šalto prakaito|nusivylęs veidas su palengvėjimu|verkiantis veidas|garsiai raudantis veidas|iš baimės šaukiantis veidas|suglumintas veidas|atkaklus veidas|
nusivylęs veidas|veidas, išpiltas šalto prakaito|nuvargęs veidas|pavargęs veidas|žiovaujantis veidas|veidas su iš nosies einančiais garais|susiraukęs veidas|piktas veidas|
veidas su simboliais ant burnos|besišypsantis veidas su ragais|velniūkštis|kaukolė|kaukolė ir sukryžiuoti kaulai|išmatų krūvelė|klouno veidas|pabaisa|
demonas|vaiduoklis|ateivis|monstras ateivis|roboto veidas|besišypsančios katės snukutis|išsišiepusios katės snukutis su besišypsančiomis akimis|katės snukutis su džiaugsmo ašaromis|
besišypsančios katės snukutis su širdelės formos akimis|nuvargusios besišypsančios katės snukutis|bučiuojančios katės snukutis|nustebusios katės snukutis|verkiančios katės snukutis|susiraukusios katės snukutis|užsidengusi akis beždžionė|užsidengusi ausis beždžionė|
užsidengusi burną beždžionė|meilės laiškas|širdelė su strėle|širdelė su kaspinu|žėrinti širdelė|auganti širdelė|plakanti širdelė|besisukančios širdelės|
dvi širdelės|širdelės dekoracija|storas širdelės formos šauktukas|sudaužyta širdelė|deganti širdis|gydytina širdis|raudona širdelė|rožinė širdelė|
oranžinė širdelė|geltona širdelė|žalia širdelė|mėlyna širdelė|šviesiai mėlyna širdelė|purpurinė širdelė|ruda širdelė|juoda širdis|
pilka širdelė|balta širdelė|bučinio žymė|šimtas taškų|pykčio simbolis|kovos debesis|susidūrimas|apsvaigęs|
prakaito lašeliai|sukeltos dulkės|duobė|kalbos debesėlis|akis kalbėjimo burbule|kairysis kalbos debesėlis|dešinysis pykčio debesėlis|minties debesėlis|
miego simbolis|mojuojanti ranka|pakelta viršutinė plaštakos pusė|iškelta ranka su išskėstais pirštais|iškelta ranka|vulkanų rasės pasisveikinimo ženklas|į dešinę rodanti ranka|į kairę rodanti ranka|
ranka delnu žemyn|ranka delnu į viršų|į kairę stumianti ranka|į dešinę stumianti ranka|GERAI ženklas rankomis|suspausti pirštai|žnybianti ranka|pergalės ženklą rodanti ranka|
sukryžiuoti pirštai|ranka sukryžiuotu smiliumi ir nykščiu|„myliu tave“ gestas|ragų ženklas|gestas paskambink man|į kairę pirštu rodanti ranka|į dešinę pirštu rodanti ranka|delnu nusukta aukštyn pirštu rodanti ranka|
vidurinis pirštas|delnu nusukta žemyn pirštu rodanti ranka|delnu atsukta aukštyn pirštu rodanti ranka|į žiūrovą rodantis smilius|nykštys į viršų|nykštys į apačią|iškeltas kumštis|artėjantis kumštis|
į kairę nukreiptas kumštis|į dešinę nukreiptas kumštis|plojančios rankos|žmogus, iškėlęs rankas|širdelė iš rankų|atviros rankos|delnai suglausti|rankos paspaudimas|
suglausti delnai|rašanti ranka|nagų lakas|asmenukė|paryškinti bicepsai|mechaninė ranka|mechaninė koja|koja|
pėda|ausis|ausis su klausos aparatu|nosis|smegenys|širdis|plaučiai|dantis|
kaulas|akys|akis|liežuvis|burna|prikąsta lūpa|kūdikis|vaikas|
berniukas|mergaitė|suaugusysis|šviesiaplaukis žmogus|vyras|barzdotas žmogus|vyras: barzda|blondinas|
moteris|moteris: barzda|blondinė|kitas suaugusysis|senas vyras|sena moteris|paniuręs žmogus|paniuręs vyras|
paniurusi moteris|susiraukęs žmogus|susiraukęs vyras|susiraukusi moteris|neigiamas gestas|draudžiantis vyras|draudžianti moteris|teigiamas gestas|
leidžiantis vyras|leidžianti moteris|informacijos skyriaus darbuotojas|lengvai ranką pakėlęs vyras|ranką pakėlusi moteris|žmogus, iškėlęs ranką|ranką pakėlęs vyras|ranką iškėlusi moteris|
kurčias žmogus|kurčias vyras|kurčia moteris|nusilenkęs žmogus|nusilenkiantis vyras|nusilenkianti moteris|o varge|susierzinęs vyras|
susierzinusi moteris|gūžtelėjimas pečiais|abejojantis vyras|abejojanti moteris|sveikatos darbuotojas|medikas|medikė|paskutinio kurso studentas|
studentas|studentė|mokantis žmogus|mokytojas|mokytoja|teisiantis žmogus|teisėjas|teisėja|
ūkininkaujantis žmogus|ūkininkas|ūkininkė|gaminantis žmogus|virėjas|virėja|remontuojantis žmogus|mechanikas|
mechanikė|gamyklos darbuotojas|fabriko darbininkas|fabriko darbininkė|dirbantysis biure|biuro darbuotojas|biuro darbuotoja|mokslo darbuotojas|
mokslininkas|mokslininkė|technikas|technologas|technologė|dainuojantis žmogus|dainininkas|dainininkė|
tapytojas|dailininkas|dailininkė|pilotuojantis žmogus|pilotas|pilotė|kosmonautas|astronautas|
astronautė|ugniagesys|gaisrininkas|gaisrininkė|policininkas|vyras policininkas|moteris policininkė|detektyvas|
seklys|seklė|sargybinis|vyras sargybinis|sargybinė|nindzė|statybininkas|vyras statybininkas|
statybininkė|asmuo su karūna|princas|princesė|vyras su turbanu|vyriškis su turbanu|moteris su turbanu|vyras su kinietiška kepurėle|
moteris su skarele|asmuo su smokingu|vyras su smokingu|moteris su smokingu|nuotaka su veliumu|vyras su veliumu|moteris su veliumu|nėščia moteris|
nėščias vyras|nėščias asmuo|maitinimas krūtimi|kūdikį maitinanti moteris|kūdikį maitinantis vyras|kūdikį maitinantis asmuo|angeliukas|Kalėdų senelis|
ponia Claus|Kalėdų asmuo|superherojus|vyras superherojus|moteris superherojė|superpiktadarys|vyras piktadarys|moteris piktadarė|
magas|vyras magas|magė|fėja|burtininkas|moteris fėja|vampyras|vampyras vyras|
vampyrė|undinius|vandenis/undinius|undinėlė|elfas|elfas vyras|elfė|dvasia|
džinas|džinė|zombis|zombis vyras|zombė|trolis|plaukuotas padaras|veido masažas|
masažuojama vyro galva|masažuojama moters galva|apkerpamas žmogus|apkerpamas vyras|apkerpama moteris|pėstysis|einantis vyras|einanti moteris|
stovintis žmogus|stovintis vyras|stovinti moteris|klūpantis žmogus|klūpantis vyras|klūpanti moteris|žmogus neregio lazdele|vyras su neregio lazdele|
moteris su neregio lazdele|žmogus motorizuotame vežimėlyje|vyras motorizuotame vežimėlyje|moteris motorizuotame vežimėlyje|žmogus rankomis valdomame vežimėlyje|vyras rankomis valdomame vežimėlyje|moteris rankomis valdomame vežimėlyje|bėgikas|
bėgantis vyras|bėganti moteris|baleto šokėjas|šokanti moteris|šokantis vyras|į orą kylantis vyras su kostiumu|besilinksminančios moterys|vakarėlyje dalyvaujantys vyrai|
vakarėlyje dalyvaujančios moterys|asmuo garų kambaryje|vyras garų kambaryje|moteris garų kambaryje|kopiantis žmogus|kopiantis vyras|kopianti moteris|fechtuotojas|
arklių lenktynės|slidininkas|snieglenčių sporto mėgėjas|golfo žaidėjas|golfo žaidėjas vyras|golfo žaidėja|banglentininkas|vyras banglentininkas|
banglentininkė|irkluojantis žmogus|irkluotojas|irkluotoja|plaukikas|vyras plaukikas|plaukikė|žmogus su kamuoliu|
vyras su kamuoliu|moteris su kamuoliu|svorių kilnotojas|svorius keliantis vyras|svorius kelianti moteris|dviratininkas|vyras dviratininkas|dviratininkė|
kalnų dviratininkas|kalnų dviratininkas vyras|kalnų dviratininkė moteris|persivertimas šonu|vyras daro suktuką|moteris daro suktuką|imtynininkai|vyrų imtynės|
moterų imtynės|vandensvydis|vandensvydžio žaidėjas|vandensvydžio žaidėja|rankinis|rankininkas|rankininkė|žongliravimas|
žongliruotojas|žongliruotoja|žmogus lotoso pozoje|vyras lotoso pozoje|moteris lotoso pozoje|žmogus prausiasi vonioje|žmogus lovoje|rankomis susikibę žmonės|
dvi moterys, susikibusios už rankų|vyras ir moteris, susikibę už rankų|du vyrai, susikibę už rankų|bučinys|pora su širdele|kalbanti galva|biusto siluetas|biustų siluetai|
apsikabinę žmonės|šeima|šeima: suaugusysis, suaugusysis, vaikas|šeima: suaugusysis, suaugusysis, vaikas, vaikas|šeima: suaugusysis, vaikas|šeima: suaugusysis, vaikas, vaikas|pėdsakai|piršto atspaudas|
raudoni plaukai|garbanoti plaukai|žili plaukai|plikas|beždžionės snukutis|beždžionė|gorila|orangutangas|
šuns snukutis|šuo|šuo vedlys|tarnaujantis šuo|pudelis|vilko snukis|lapės snukis|meškėnas|
katės snukutis|katė|juoda katė|liūto snukis|tigro snukis|tigras|leopardas|arklio snukis|
briedis|asilas|arklys|vienaragio snukis|zebras|elnias|bizonas|karvės snukis|
jautis|azijinis buivolas|karvė|kiaulės snukis|kiaulė|šernas|kiaulės nosis|avinas (gyvūnas)|
avis|ožys|kupranugaris|dvikupris kupranugaris|lama|žirafa|dramblys|mamutas|
raganosis|begemotas|pelės snukutis|pelė|žiurkė|žiurkėno snukutis|triušio snukutis|triušis|
voverė|bebras|ežys|šikšnosparnis|meškos snukis|baltoji meška|koala|pandos snukis|
tinginys|ūdra|skunkas|kengūra|barsukas|pėdutės|kalakutas|višta|
gaidys|išsiritęs viščiukas|viščiukas|atsisukęs snapu viščiukas|paukštis|pingvinas|balandis|erelis|
antis|gulbė|pelėda|drontas|plunksna|flamingas|povas|papūga|
sparnas|juodas paukštis|žąsis|feniksas|varlės snukutis|krokodilas|vėžlys|driežas|
gyvatė|drakono snukis|drakonas|sauropodas|Reksas|purškiantis banginis|banginis|delfinas|
orka|ruonis|žuvis|tropinė žuvis|fugu|ryklys|aštuonkojis|susisukusi kriauklė|
koralas|medūza|krabas|omaras|krevetė|kalmaras|austrė|sraigė|
drugelis|vabalas|skruzdėlė|bitė|vabaliukas|boružė|svirplys|tarakonas|
voras|voratinklis|skorpionas (gyvūnas)|uodas|musė|kirmėlė|mikrobas|puokštė|
vyšnios žiedas|balta gėlė|lotusas|rozetė|rožė|gležna gėlė|kinrožė|saulėgrąža|
gėlės žiedas|tulpė|hiacintas|daigas|pasodintas augalas|amžinai žaliuojantis medis|lapuotis|palmė|
kaktusas|ryžių pėdas|žolelė|trilapis dobilas|keturlapis dobilas|klevo lapas|nukritęs lapas|lapas vėjyje|
tuščias lizdas|lizdas su kiaušiniais|grybas|medis be lapų|vynuogės|melionas|arbūzas|mandarinas|
citrina|žalioji citrina|bananas|ananasas|mangas|raudonas obuolys|žalias obuolys|kriaušė|
persikas|vyšnios|braškė|mėlynės|kivis|pomidoras|alyvuogė|kokosas|
avokadas|baklažanas|bulvė|morka|kukurūzo burbuolė|aštrusis pipiras|paprika|agurkas|
lapinė daržovė|brokolis|česnakas|svogūnas|žemės riešutas|pupelės|lazdyno riešutas|imbiero šaknis|
žirnių ankštis|baravykas|šakninė daržovė|duona|raguolis|ilgas batonas|paplotis|riestainis|
apvalus riestainis|blynai|vaflis|sūrio gabaliukas|mėsa ant kaulo|paukščio šlaunelė|mėsos gabalėliai|kumpis|
mėsainis|gruzdintos bulvytės|pica|dešrainis|sumuštinis|meksikietiškas paplotėlis|buritas|vyniotinis|
įdarytas lavašas|falafelis|kiaušinis|valgio gaminimas|prikaistuvis su maistu|puodas su maistu|fondiu|dubuo su šaukštu|
žalios salotos|spragėsiai|sviestas|druska|konservai|bento dėžutė|ryžių paplotėlis|ryžių rutuliukas|
virti ryžiai|ryžiai su kariu|makaronų sriubos dubenėlis|spagečiai|kepta saldžioji bulvė|odenas|sušis|kepta krevetė|
žuvies pyragėlis su išpieštu sūkurio simboliu|mėnulio pyragas|dango|kukulis|laimės sausainiukas|dėžutė išsinešti|minkšti ledai|susmulkintas ledas|
ledai|spurga|sausainis|gimtadienio tortas|trapus pyragas|keksiukas|pyragas|šokolado batonėlis|
saldainis|ledinukas ant pagaliuko|saldus kremas|medaus puodynė|kūdikio buteliukas|pieno stiklinė|karštas gėrimas|arbatinukas|
arbatos puodelis be rankenos|sakė|butelis su iššokusiu kamščiu|vyno taurė|kokteilio taurė|tropinis gėrimas|alaus bokalas|susidaužiantys alaus bokalai|
sudaužtos taurės|stiklinė|pilamas skystis|puodelis su šiaudeliu|burbulinė arbata|gėrimo pakelis|matė|ledo kubelis|
lazdelės|šakutė ir peilis su lėkšte|šakutė ir peilis|šaukštas|virtuvinis peilis|stiklainis|senovinė vaza|žemės rutulys su Europos ir Afrikos žemynais|
žemės rutulys su Šiaurės ir Pietų Amerikos žemynais|žemės rutulys su Azijos ir Australijos žemynais|žemės rutulys su dienovidiniais|pasaulio žemėlapis|Japonijos žemėlapis|kompasas|kalnas su snieguota viršūne|kalnas|
nuošliauža|ugnikalnis|Fudžio kalnas|stovyklavimas|paplūdimys ir skėtis|dykuma|atoki sala|nacionalinis parkas|
stadionas|klasikinis pastatas|pastato konstrukcija|plyta|uoliena|mediena|namelis|namai|
apleistas pastatas|namas|namas su sodu|biurų pastatas|japoniškas paštas|pašto pastatas|ligoninė|bankas|
viešbutis|meilės viešbutis|visą parą dirbanti parduotuvė|mokykla|prekybos centras|gamykla|japoniška pilis|pilis|
vestuvės|Tokijo bokštas|laisvės statula|bažnyčia|mečetė|induistų šventykla|sinagoga|Šintoizmo šventykla|
kaaba|fontanas|palapinė|rūkas|žvaigždėta naktis|miesto vaizdas|saulėtekis virš kalnų|saulėtekis|
sutemos virš miesto|saulėlydis|tiltas naktį|karštosios versmės|karuselės arkliukas|čiuožykla|apžvalgos ratas|linksmieji kalneliai|
kirpėjo suktukas|cirko palapinė|lokomotyvas|traukinio vagonas|greitasis traukinys|greitasis traukinys su smailu priekiu|traukinys|metro|
miesto tramvajus|stotis|tramvajus|vienbėgis geležinkelis|kalnų traukinys|tramvajaus vagonas|autobusas|artėjantis autobusas|
troleibusas|mikroautobusas|greitosios pagalbos automobilis|ugniagesių automobilis|policijos automobilis|artėjantis policijos automobilis|taksi|artėjantis taksi|
automobilis|artėjantis automobilis|rekreacijos automobilis|pikapas|krovininis sunkvežimis|sunkvežimis su priekaba|traktorius|lenktyninis automobilis|
motociklas|motoroleris|rankomis valdomas vežimėlis|motorizuotas vežimėlis|autorikša|dviratis|paspirtukas|riedlentė|
riedučiai|autobusų stotelė|greitkelis|geležinkelio bėgiai|degalų statinė|degalų siurblys|ratas|policijos automobilio lempa|
horizontalus šviesoforas|vertikalus šviesoforas|sustojimo ženklas|statybos|inkaras|gelbėjimo ratas|burlaivis|kanoja|
motorinis kateris|keleivinis laivas|keltas|motorinė valtis|laivas|lėktuvas|mažas lėktuvas|lėktuvo pakilimas|
lėktuvo nusileidimas|parašiutas|vieta|sraigstasparnis|kabanti geležinkelio linija|kalnų keltuvas|lynų keltuvas|palydovas|
raketa|skraidanti lėkštė|skambutis|bagažas|smėlio laikrodis|smėlio laikrodis su krentančiu smėliu|laikrodis|žadintuvas|
chronometras|laikmatis|virš židinio laikomas laikrodis|dvylika valandų|dvylika trisdešimt|pirma valanda|pusė dviejų|dvi valandos|
pusė trijų|trys valandos|pusė keturių|keturios valandos|pusė penkių|penkios valandos|pusė šešių|šešios valandos|
pusė septynių|septynios valandos|pusė aštuonių|aštuonios valandos|pusė devynių|devinta valanda|pusė dešimt|dešimt valandų|
pusė vienuolikos|vienuolika valandų|pusė dvylikos|jaunas mėnulis|priešpilnis mėnulis|pirmas fazės ketvirtis|priešpilnis (pabaiga)|pilnatis|
delčia|paskutinis fazės ketvirtis|delčia (pabaiga)|pusmėnulis|jaunas mėnulis su veidu|priešpilnio mėnulis su veidu|delčios mėnulis su veidu|termometras|
saulė|pilnatis su veidu|saulė su veidu|planeta su žiedu|balta vidutinė žvaigždė|žėrinti žvaigždė|krintanti žvaigždė|paukščių takas|
debesis|saulė už debesų|debesis su žaibu ir lietumi|saulė už nedidelio debesies|saulė už didelio debesies|saulė už debesies, iš kurio lyja|debesis, iš kurio lyja|debesis, iš kurio sninga|
debesis su žaibu|tornadas|ūkana|vėjo veidas|ciklonas|vaivorykštė|suskleistas skėtis|skėtis|
skėtis su lietaus lašais|skėtis ant žemės|aukštoji įtampa|snaigė|sniego senis|sniego senis be sniego|kometa|ugnis|
lašas|vandens banga|žibintas iš moliūgo|Kalėdų eglutė|fejerverkai|šaltoji ugnelė|fejerverkas|kibirkštėlės|
balionas|konfeti šaudyklė|konfeti kamuolys|tanabata medis|dekoracija iš pušies|japoniškos lėlės|karpio vėtrungė|vėjo varpeliai|
mėnesienos ceremonija|raudonas vokas|kaspinas|supakuota dovana|atminimo kaspinas|įėjimo bilietai|bilietas|kariuomenės medalis|
trofėjus|sporto medalis|1-osios vietos medalis|2-osios vietos medalis|3-osios vietos medalis|futbolo kamuolys|beisbolo kamuoliukas|softbolas|
krepšinio kamuolys|tinklinio kamuolys|amerikietiškojo futbolo kamuolys|regbio kamuolys|teniso kamuoliukas|skraidantis diskas|boulingas|kriketas|
žolės riedulys|ledo ritulio lazda ir ritulys|lakrosas|stalo tenisas|badmintonas|bokso pirštinė|kovos sporto šakos uniforma|vartai|
vėliava skylutėje|pačiūžos|meškerė|nardymo kaukė|bėgimo marškinėliai|slidės|rogės|akmenslydis|
smūgis tiesiai į taikinį|jo-jo|aitvaras|vandens šautuvas|biliardo kamuoliukas|krištolinis rutulys|stebuklinga lazdelė|vaizdo žaidimas|
valdymo svirtis|žaidimų automatas|kauliukas|dėlionė|meškiukas|pinjata|veidrodinis rutulys|matrioškos|
pikai|širdys|būgnai|kryžiai|šachmatų pėstininkas|juokdarys|madžongo raudonas drakonas|kortos su gėlėmis|
scenos menas|rėmas su paveikslu|dailininko paletė|siūlas|siuvimo adata|siūlų kamuolys|mazgas|akiniai|
akiniai nuo saulės|apsauginiai akiniai|laboratorinis chalatas|gelbėjimosi liemenė|kaklaraištis|marškinėliai|džinsai|skara|
pirštinės|paltas|kojinės|suknelė|kimono|saris|vientisas maudymosi kostiumėlis|trumpikės|
šortai|bikinis|moteriški drabužiai|sulankstoma vėduoklė|piniginė|rankinė|maišelis|pirkinių krepšeliai|
mokyklinė kuprinė|sandalai su dirželiu|vyriškas batas|bėgimo batelis|žygio batai|lygiapadis batelis|aukštakulnis batelis|moteriška basutė|
baleto bateliai|moteriškas batas|plaukų šukutės|karūna|moteriška skrybėlė|cilindras|mokyklos baigimo kepurėlė|reklaminė kepurė|
kareiviškas šalmas|šalmas su baltu kryžiumi|rožinis|lūpų dažai|žiedas|brangakmenis|garsiakalbis išjungtas|tylus garsiakalbis|
vidutinio garso garsiakalbis|didelis garsiakalbio garsumas|garsiakalbio simbolis|garsintuvas|pašto ragas|varpelis|perbrauktas varpelis|partitūra|
muzikos nata|muzikos natos|studijos mikrofonas|lygio slankiklis|valdymo rankenos|mikrofonas|ausinės|radijas|
saksofonas|trimitas|trombonas|akordeonas|gitara|muzikos klaviatūra|smuikas|bandža|
būgnas|ilgas būgnas|marakasai|fleita|arfa|mobilusis telefonas|mobilusis telefonas su rodykle|telefonas|
telefono ragelis|gaviklis|fakso aparatas|baterija|išeikvota baterija|elektros kištukas|skreitinis kompiuteris|stalinis kompiuteris|
spausdintuvas|klaviatūra|kompiuterio pelė|rutulinis manipuliatorius|kompiuterio diskas|diskelis|optinis diskas|skaitmeninis vaizdo diskas|
skaitytuvai|filmavimo kamera|filmo kadrai|filmų projektorius|pliauškė|televizorius|fotoaparatas|fotoaparatas su blykste|
vaizdo kamera|vaizdo įrašų kasetė|didinimo stiklas į kairę|didinimo stiklas į dešinę|žvakė|lemputė|žibintuvėlis|raudonas popierinis žibintas|
žibalinė lempa|užrašų knygelė su dekoratyviniu viršeliu|užversta knyga|atversta knyga|žalia knyga|mėlyna knyga|oranžinė knyga|knygos|
užrašinė|sąskaitų knyga|užsirietęs puslapis|susuktas lapas|puslapis viršutine puse|laikraštis|susuktas laikraštis|žymių skirtukai|
žymė|etiketė|moneta|pinigų maišas|lobių skrynia|jenos banknotas|dolerio banknotas|euro banknotas|
svaro sterlingų banknotas|pinigai su sparnais|kredito kortelė|čekis|didėjimo diagrama su jenos simboliu|vokas|el. laiškas|gaunamas vokas|
vokas su rodykle|siunčiamų laiškų dėklas|gaunamų laiškų dėklas|paketas|uždaryta pašto dėžutė su pakelta vėliava|uždaryta pašto dėžutė su nuleista vėliava|atidaryta pašto dėžutė su pakelta vėliava|atidaryta pašto dėžutė su nuleista vėliava|
pašto dėžutė|balsavimo dėžutė su balsavimo biuleteniu|pieštukas|juoda plunksna|automatinis plunksnakotis|rašiklis|teptukas|kreidelė|
atmintinė|portfelis|failų aplankas|atidarytas failų aplankas|kortelių laikiklio skirtukai|kalendorius|nuplėšiamas kalendorius|užrašinė su spirale|
kalendorius su spirale|kortelių dėklas|didėjimo tendencijos diagrama|mažėjimo tendencijos diagrama|juostinė diagrama|segtuvas|smeigtukas|apvalus smeigtukas|
sąvaržėlė|sukabintos sąvaržėlės|tiesi liniuotė|trikampė liniuotė|žirklės|kortelių saugojimo dėžė|bylų spintelė su stalčiais|šiukšliadėžė|
spyna|atrakinta spyna|spyna ir rašiklis|užrakinta spyna su raktu|raktas|senas raktas|plaktukas|kirvis|
kirstuvas|plaktuvas ir kirstuvas|plaktukas ir veržliaraktis|durklas|sukryžiuoti kardai|bomba|bumerangas|lankas ir strėlė|
skydas|pjūklas|veržliaraktis|atsuktuvas|veržlė ir varžtas|krumpliaratis|suspaudimas|svarstyklės su lėkštėmis|
neregio lazda|jungtis|nutraukta grandinė|grandinės|kablys|įrankių rinkinys|magnetas|kopėčios|
kastuvas|distiliavimo indas|mėgintuvėlis|petri lėkštelė|DNR|mikroskopas|teleskopas|palydovinė antena|
švirkštas|kraujo lašas|piliulė|pleistras|ramentas|stetoskopas|rentgenas|durys|
elevatorius|veidrodis|langas|lova|sofa ir lempa|kėdė|tualetas|santechninė pompa|
dušas|vonia|pelėkautai|skustuvas|losjono buteliukas|žiogelis|šluota|pintinė|
popieriaus ritinys|kibiras|muilas|burbulai|dantų šepetėlis|kempinė|gesintuvas|pirkinių vežimėlis|
rūkymas|karstas|paminklas|laidojimo urna|amuletas akis|hamsa|moai|plakatas|
tapatybės kortelė|bankomato ženklas|šiukšlių metimo į šiukšliadėžes ženklas|geriamasis vanduo|neįgaliojo vežimėlio simbolis|vyrų tualetas|moterų tualetas|tualeto kambarys|
kūdikio simbolis|tualeto patalpa|pasų kontrolė|muitinė|bagažo skyrius|paliktas bagažas|įspėjimas|vaikų perėja|
įėjimo nėra|draudžiama|dviračiai draudžiami|rūkyti draudžiama|šiukšlinti draudžiama|draudžiama gerti vandenį|pėstiesiems eiti draudžiama|jokių mobiliųjų telefonų|
tik pilnamečiams|radioaktyvu|biorizika|rodyklė į viršų|rodyklė į viršų ir į dešinę|rodyklė į dešinę|rodyklė į apačią ir į dešinę|rodyklė į apačią|
rodyklė į apačią ir į kairę|rodyklė į kairę|rodyklė į viršų ir į kairę|rodyklė į viršų ir į apačią|rodyklė į kairę ir į dešinę|perbraukta rodyklė kairėn ir dešinėn|rodyklė į dešinę, užlenkta į kairę|rodyklė į kairę, užlenkta į dešinę|
rodyklė į dešinę, užlenkta į viršų|rodyklė į dešinę, užlenkta į apačią|vertikalios laikrodžio rodyklės kryptimis nukreiptos rodyklės|prieš laikrodžio rodyklę nukreiptų rodyklių mygtukas|rodyklė su užrašu „Back“|rodyklė su užrašu „End“|rodyklė su užrašu „On!“|rodyklė su užrašu „Soon“|
rodyklė su užrašu „Top“|garbinimo vieta|atomo simbolis|Om|Dovydo žvaigždė|Dharmos ratas|In ir Jang|Romos katalikų kryžius|
ortodoksų kryžius|žvaigždė ir pusmėnulis|taikos simbolis|menora|šešiakampė žvaigždė su tašku|khanda|avinas|tauras|
dvyniai|vėžys|liūtas|mergelė|svarstyklės|skorpionas|šaulys|ožiaragis|
vandenio ženklas|žuvys|gyvatnešis|maišyti takelius|kartoti|kartoti vieną|paleisti|sukti pirmyn|
kitas takelis|paleisti arba pristabdyti|atvirkštinė tvarka|atsukti atgal|paskutinis takelis|į viršų|greitai į viršų|į apačią|
greitai į apačią|pristabdyti|sustabdymo mygtukas|įrašymo mygtukas|išmetimo mygtukas|kinas|užtemdymo mygtukas|ryškumo mygtukas|
antenos juostos|belaidis ryšys|vibravimo režimas|išjungti mobilųjį telefoną|moteriškos lyties ženklas|vyriškos lyties ženklas|translyčių simbolis|paryškintas daugybos ženklas|
paryškintas pliusas|paryškintas minusas|paryškintas dalybos ženklas|paryškintas lygybės ženklas|begalybė|du šauktukai|šauktukas ir klaustukas|raudonas klaustukas|
baltas klaustukas|baltas šauktukas|raudonas šauktukas|vingiuotas brūkšnys|valiutos keitimas|paryškintas dolerio ženklas|medicinos simbolis|perdirbimo simbolis|
lelijos simbolis|trišakė emblema|vardo ženklelis|japoniškas pradedančiojo simbolis|ryškus didelis ratas|balta paryškinta varnelė|balsavimo laukelis su varnele|paryškinta varnelė|
kryžiukas|kryžiuko mygtukas|kilpelė|dviguba kilpelė|dalių apkeitimo ženklas|aštuoniakampė žvaigždutė|aštuoniakampė žvaigždė|kibirkštėlė|
autorių teisės|užregistruota|prekės ženklas|tiškalas|įvestis didžiosios lotyniškos raidės|įvestis mažosios lotyniškos raidės|įvesties skaičiai|įvesties simboliai|
įvestis lotyniškos raidės|mygtukas „A“ (raudona)|mygtukas „AB“ (raudona)|mygtukas „B“ (raudona)|simbolis „CL“|simbolis „COOL“|simbolis „FREE“|informacija|
simbolis „ID“|raidė „M“|simbolis „NEW“|simbolis „NG“|simbolis „O“ (raudona)|simbolis „OK“|simbolis „P“|simbolis „SOS“|
mygtukas „Up!“|simbolis „VS“|čia reiškiantis hieroglifas|paslaugos mokestį reiškiantis hieroglifas|mėnesio sumą reiškiantis hieroglifas|ne nemokamą reiškiantis hieroglifas|rezervavimą reiškiantis hieroglifas|susitarimą reiškiantis hieroglifas|
nuolaidą reiškiantis hieroglifas|nemokamumą reiškiantis hieroglifas|draudimą reiškiantis hieroglifas|sutikimą reiškiantis hieroglifas|taikymą reiškiantis hieroglifas|bendrumą reiškiantis hieroglifas|tuštumą reiškiantis hieroglifas|pasveikinimą reiškiantis hieroglifas|
paslaptį reiškiantis hieroglifas|veikimą reiškiantis hieroglifas|pilnatvę reiškiantis hieroglifas|raudonas apskritimas|oranžinis apskritimas|geltonas apskritimas|žalias apskritimas|mėlynas apskritimas|
violetinis apskritimas|rudas apskritimas|juodas apskritimas|baltas apskritimas|raudonas kvadratas|oranžinis kvadratas|geltonas kvadratas|žalias kvadratas|
mėlynas kvadratas|violetinis kvadratas|rudas kvadratas|juodas didelis kvadratas|baltas didelis kvadratas|juodas vidutinis kvadratas|baltas vidutinis kvadratas|juodas vidutiniškai mažas kvadratas|
baltas vidutiniškai mažas kvadratas|juodas mažas kvadratas|baltas mažas kvadratas|didelis oranžinis deimantas|didelis mėlynas deimantas|mažas oranžinis deimantas|mažas mėlynas deimantas|raudonas į viršų nukreiptas trikampis|
raudonas į apačią nukreiptas trikampis|deimantas su tašku|akutė|baltas kvadratinis mygtukas|juodas kvadratinis mygtukas|vėliava langeliais|trikampė vėliava|sukryžiuotos vėliavos|
juoda vėliava|balta vėliava|vaivorykštinė vėliava|žydra, rožinė ir balta vėliava|piratų vėliava`
