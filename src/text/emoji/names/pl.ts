// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `flaga: {0}|dorosły: rude włosy|dorosły: kręcone włosy|dorosły: białe włosy|dorosły: łysy|mężczyzna: rude włosy|mężczyzna: kręcone włosy|mężczyzna: białe włosy|
mężczyzna: łysy|kobieta: rude włosy|kobieta: kręcone włosy|kobieta: białe włosy|kobieta: łysy|idąca osoba: zwrócony w prawo|idąca kobieta: zwrócony w prawo|idący mężczyzna: zwrócony w prawo|
klęcząca osoba: zwrócony w prawo|klęcząca kobieta: zwrócony w prawo|klęczący mężczyzna: zwrócony w prawo|osoba z białą laską: zwrócony w prawo|mężczyzna z białą laską: zwrócony w prawo|kobieta z białą laską: zwrócony w prawo|osoba na elektrycznym wózku inwalidzkim: zwrócony w prawo|mężczyzna na elektrycznym wózku inwalidzkim: zwrócony w prawo|
kobieta na elektrycznym wózku inwalidzkim: zwrócony w prawo|osoba na wózku inwalidzkim: zwrócony w prawo|mężczyzna na wózku inwalidzkim: zwrócony w prawo|kobieta na wózku inwalidzkim: zwrócony w prawo|biegnąca osoba: zwrócony w prawo|biegnąca kobieta: zwrócony w prawo|biegnący mężczyzna: zwrócony w prawo|pocałunek: kobieta i mężczyzna|
pocałunek: mężczyzna i mężczyzna|pocałunek: kobieta i kobieta|para z sercem: kobieta i mężczyzna|para z sercem: mężczyzna i mężczyzna|para z sercem: kobieta i kobieta|rodzina: mężczyzna, kobieta i chłopiec|rodzina: mężczyzna, kobieta i dziewczynka|rodzina: mężczyzna, kobieta, dziewczynka i chłopiec|
rodzina: mężczyzna, kobieta, chłopiec i chłopiec|rodzina: mężczyzna, kobieta, dziewczynka i dziewczynka|rodzina: mężczyzna, mężczyzna i chłopiec|rodzina: mężczyzna, mężczyzna i dziewczynka|rodzina: mężczyzna, mężczyzna, dziewczynka i chłopiec|rodzina: mężczyzna, mężczyzna, chłopiec i chłopiec|rodzina: mężczyzna, mężczyzna, dziewczynka i dziewczynka|rodzina: kobieta, kobieta i chłopiec|
rodzina: kobieta, kobieta i dziewczynka|rodzina: kobieta, kobieta, dziewczynka i chłopiec|rodzina: kobieta, kobieta, chłopiec i chłopiec|rodzina: kobieta, kobieta, dziewczynka i dziewczynka|rodzina: mężczyzna i chłopiec|rodzina: mężczyzna, chłopiec i chłopiec|rodzina: mężczyzna i dziewczynka|rodzina: mężczyzna, dziewczynka i chłopiec|
rodzina: mężczyzna, dziewczynka i dziewczynka|rodzina: kobieta i chłopiec|rodzina: kobieta, chłopiec i chłopiec|rodzina: kobieta i dziewczynka|rodzina: kobieta, dziewczynka i chłopiec|rodzina: kobieta, dziewczynka i dziewczynka|klawisz: 10|flaga: Anglia|
flaga: Szkocja|flaga: Walia|karnacja jasna|karnacja średnio jasna|karnacja średnia|karnacja średnio ciemna|karnacja ciemna|paragraf|
znak akapitu|znak sztyletu|znak podwójnego sztyletu|strzałka skierowana w lewo|przekreślona strzałka w lewo|strzałka skierowana w prawo|przekreślona strzałka w prawo|strzałka skierowana w górę|
strzałka skierowana w dół|falista strzałka w lewo|falista strzałka w prawo|strzałka w lewo z podwójnym grotem|strzałka w górę z podwójnym grotem|strzałka w prawo z podwójnym grotem|strzałka w dół z podwójnym grotem|strzałka w lewo z lotką|
strzałka w prawo z lotką|strzałka w lewo z kreski|strzałka w górę z kreski|strzałka w prawo z kreski|strzałka w dół z kreski|strzałka w górę i w dół z podstawą|strzałka w lewo z pętlą|strzałka w prawo z pętlą|
falista strzałka w lewo i prawo|zygzakowata strzałka w dół|strzałka w górę z grotem skierowanym w lewo|strzałka w górę z grotem skierowanym w prawo|strzałka w dół z grotem skierowanym w lewo|strzałka w dół z grotem skierowanym w prawo|strzałka w prawo z narożnikiem w dół|strzałka w dół skręcająca w lewo|
górna półkolista strzałka w lewo|górna półkolista strzałka w prawo|strzałka na północny zachód z długą kreską|strzałka z kreską w lewo nad strzałką z kreską w prawo|otwarta kolista strzałka w lewo|otwarta kolista strzałka w prawo|harpun w lewo z kolcem w górę|harpun w lewo z kolcem w dół|
harpun w górę z kolcem w prawo|harpun w górę z kolcem w lewo|harpun w prawo z kolcem w górę|harpun w prawo z kolcem w dół|harpun w dół z kolcem w prawo|harpun w dół z kolcem w lewo|strzałka w prawo nad strzałką w lewo|strzałki skierowane w górę i w dół|
strzałka w lewo nad strzałką w prawo|para strzałek w lewo|para strzałek w górę|para strzałek w prawo|para strzałek w dół|harpun w lewo nad harpunem w prawo|harpun w prawo nad harpunem w lewo|podwójna strzałka w lewo|
przekreślona podwójna strzałka w lewo|podwójna strzałka w górę|podwójna strzałka w prawo|przekreślona podwójna strzałka w prawo|podwójna strzałka w dół|podwójna strzałka w lewo i w prawo|przekreślona podwójna strzałka w lewo i w prawo|podwójna strzałka na północny zachód|
podwójna strzałka na północny wschód|podwójna strzałka na południowy wschód|podwójna strzałka na południowy zachód|potrójna strzałka w lewo|potrójna strzałka w prawo|zygzakowata strzałka w lewo|zygzakowata strzałka w prawo|podwójnie przekreślona strzałka w górę|
podwójnie przekreślona strzałka w dół|przerywana strzałka w lewo|przerywana strzałka w górę|przerywana strzałka w prawo|przerywana strzałka w dół|strzałka z kreską w lewo|strzałka z kreską w prawo|pusta strzałka w lewo|
pusta strzałka w górę|pusta strzałka w prawo|pusta strzałka w dół|pusta strzałka w górę z kreski|strzałka w dół po lewej strzałka w górę|dla wszystkich|pochodna cząstkowa|kwantyfikator egzystencjalny|
zbiór pusty|delta|nabla|należy do|nie jest elementem|zawiera w sobie element|znak końca dowodu|iloczyn n czynników|
suma n składników|nie mniejsze niż|różne|nie większe niż|minus|plus lub minus|ukośnik dzielenia|operator asterysk|
operator składania|operator punktor|pierwiastek kwadratowy|proporcjonalne|znak nieskończoności|kąt prosty|kąt|dzieli|
równoległe|koniunkcja|iloczyn zbiorów|suma zbiorów|całka|całka podwójna|całka konturowa|dlatego|
ponieważ|stosunek|proporcja|operator tylda|odwrócona tylda|odwrócone leniwe s|asymptotycznie równe|w przybliżeniu równe|
prawie równe|wszystkie równe|w przybliżeniu równe obrazowi|pierścień w znaku równości|tożsamy z|ściśle równoważne|mniejsze niż lub równe|większe niż lub równe|
znak mniejszości nad znakiem równości|znak większości nad znakiem równości|dużo mniejsze niż|dużo większe niż|pomiędzy|większe niż lub równoważne|poprzedza|następuje po|
nie następuje po|jest zawarty w|nadzbiór|podzbiór równy|nadzbiór równy|zakreślony znak dodawania|zakreślony znak odejmowania|zakreślony znak mnożenia|
zakreślony ukośnik dzielenia|zakreślony operator kropka środkowa|zakreślony operator składania|zakreślony operator asterysk|znak dodawania w kwadracie|znak odejmowania w kwadracie|znak sprzeczności|nie wymusza|
poprzedza w relacji|następuje w relacji|nie zawiera jako normalnej podgrupy równej|pochodzący z|sprzężenie hermitowskie macierzy|trójkąt prostokątny|suma logiczna|iloczyn mnogościowy|
suma n-argumentowa|operator kropka środkowa|operator gwiazdka|naturalne połączenie|podwójna część wspólna|bardzo dużo mniejsze niż|bardzo dużo większe niż|wielokropek pionowy|
wielokropek poziomy w linii środkowej|wielokropek ukośny wznoszący się w prawo|wielokropek ukośny opadający w prawo|ósemka|bemol|krzyżyk|szeroko uśmiechnięta twarz|uśmiechnięta twarz z otwartymi ustami|
uśmiechnięta twarz z otwartymi ustami i roześmianymi oczami|szeroko uśmiechnięta twarz o roześmianych oczach|uśmiechnięta twarz z przymrużonymi oczami|uśmiechnięta twarz z otwartymi ustami, oblana zimnym potem|tarza się ze śmiechu|twarz ze łzami radości|lekko uśmiechnięta twarz|odwrócona twarz|
roztapiająca się twarz|twarz puszczająca oko|uśmiechnięta twarz o roześmianych oczach|uśmiechnięta twarz z aureolą|uśmiechnięta buźka z sercami|uśmiechnięta twarz z oczami w kształcie serca|zafascynowany|twarz przesyłająca całusa|
całująca twarz|uśmiechnięta twarz|całująca twarz z zamkniętymi oczami|całująca twarz o roześmianych oczach|uśmiechnięta buźka ze łzą|twarz delektująca się pysznym jedzeniem|twarz wystawiająca język|twarz wystawiająca język i puszczająca oko|
szalona twarz|twarz ze zmrużonymi oczami wystawiająca język|twarz z pieniędzmi na ustach|twarz z gestem przytulania|twarz z ręką na ustach|twarz z otwartymi oczami i ręką na ustach|twarz z podglądającym okiem|uciszająca twarz|
myśląca twarz|salutująca twarz|twarz z zamkiem błyskawicznym na ustach|twarz z podniesioną brwią|neutralna twarz|twarz bez wyrazu|twarz bez ust|twarz otoczona linią przerywaną|
twarz w chmurach|twarz z uśmieszkiem|niezadowolona twarz|twarz przewracająca oczami|twarz z grymasem|twarz wypuszczająca powietrze|twarz kłamcy|wstrząśnięta twarz|
głowa kręcąca się poziomo|głowa kiwająca się pionowo|twarz z wyrazem ulgi|zamyślona twarz|senna twarz|śliniąca się twarz|śpiąca twarz|twarz z workami pod oczami|
twarz w masce medycznej|twarz z termometrem|twarz z bandażem|twarz z mdłościami|wymiotująca twarz|kichająca twarz|rozgrzana twarz|zmarznięta twarz|
zamroczona twarz|oszołomiona twarz|twarz ze spiralnymi oczami|eksplodująca głowa|głowa w kapeluszu kowbojskim|świętująca twarz|buźka w przebraniu|uśmiechnięta twarz w okularach przeciwsłonecznych|
kujon|twarz z monoklem|zdezorientowana twarz|twarz z ukośnymi ustami|zmartwiona twarz|lekko zachmurzona twarz|zachmurzona twarz|twarz z otwartymi ustami|
zdumiona twarz|zadziwiona twarz|twarz z rumieńcami|wykrzywiona twarz|błagająca twarz|twarz powstrzymująca łzy|zachmurzona twarz z otwartymi ustami|udręczona twarz|
przestraszona twarz|zaniepokojona twarz oblana potem|smutna twarz z wyrazem ulgi|płacząca twarz|głośno płacząca twarz|twarz krzycząca ze strachu|zakłopotana twarz|uparta twarz|
rozczarowana twarz|twarz ze spuszczonymi oczami oblana potem|znużona twarz|zmęczona twarz|ziewająca twarz|prychająca twarz|nadąsana twarz|zagniewana twarz|
twarz z symbolami na ustach|uśmiechnięta twarz z rogami|zagniewana twarz z rogami|czaszka|czaszka z piszczelami|kupa|twarz klauna|ogr|
goblin|duch|ufoludek|kosmiczny potwór|głowa robota|uśmiechnięty kot|uśmiechnięty kot o wesołych oczach|kot ze łzami radości|
uśmiechnięty kot z oczami w kształcie serca|kot z drwiącym uśmiechem|kot przesyłający całusa|przestraszony kot|płaczący kot|nadąsany kot|małpa zasłaniająca oczy|małpa zasłaniająca uszy|
małpa zasłaniająca pyszczek|list miłosny|serce przebite strzałą|serce ze wstążką|migoczące serce|rosnące serce|bijące serce|wirujące serca|
dwa serca|dekoracja z sercem|wykrzyknik w kształcie serca|złamane serce|serce w płomieniach|uleczone serce|czerwone serce|różowe serce|
pomarańczowe serce|żółte serce|zielone serce|niebieskie serce|jasnoniebieskie serce|purpurowe serce|brązowe serce|czarne serce|
szare serce|białe serce|ślad po pocałunku|sto punktów|symbol gniewu|chmura walki|kolizja|zawroty głowy|
krople potu|szybkie poruszanie się|otwór|dymek|oko w dymku|lewostronny dymek|prawostronny dymek złości|dymek myśli|
chrapanie|machająca dłoń|wzniesiony grzbiet dłoni|uniesiona otwarta dłoń|wzniesiona dłoń|salut wolkański|dłoń skierowana w prawo|dłoń skierowana w lewo|
dłoń skierowana w dół|dłoń skierowana w górę|dłoń pchająca w lewo|dłoń pchająca w prawo|dłoń z gestem OK|złączone palce|dłoń z gestem „trochę”|gest V|
skrzyżowane palce|dłoń ze skrzyżowanym palcem wskazującym i kciukiem|gest Kocham cię|gest rogów|dłoń w geście „Zadzwoń do mnie”|dłoń z palcem wskazującym w lewo|dłoń z palcem wskazującym w prawo|dłoń z palcem wskazującym w górę|
środkowy palec|dłoń z palcem wskazującym w dół|palec wskazujący w górę|palec wskazujący skierowany na patrzącego|kciuk w górę|kciuk w dół|wzniesiona pięść|pięść od przodu|
pięść skierowana w lewo|pięść skierowana w prawo|klaskanie|wzniesione ręce|dłonie tworzące serce|otwarte dłonie|dłonie do góry razem|uścisk dłoni|
złożone ręce|pisząca dłoń|lakier do paznokci|selfie|napięty biceps|mechaniczne ramię|proteza nogi|noga|
stopa|ucho|ucho z aparatem słuchowym|nos|mózg|serce|płuca|ząb|
kość|oczy|oko|język|usta|przygryzanie wargi|niemowlę|dziecko|
chłopiec|dziewczynka|dorosły|osoba z włosami blond|mężczyzna|osoba z brodą|mężczyzna z brodą|blondyn|
kobieta|kobieta z brodą|blondynka|starsza osoba|starszy mężczyzna|starsza kobieta|zachmurzona osoba|zachmurzony mężczyzna|
zachmurzona kobieta|nadąsana osoba|nadąsany mężczyzna|nadąsana kobieta|osoba pokazująca gest NIE|mężczyzna pokazujący gest NIE|kobieta pokazująca gest NIE|osoba pokazująca gest OK|
mężczyzna pokazujący gest OK|kobieta pokazująca gest OK|osoba z wystawioną dłonią|mężczyzna z wystawioną dłonią|kobieta z wystawioną dłonią|osoba podnosząca rękę|mężczyzna podnoszący rękę|kobieta podnosząca rękę|
osoba głucha|głuchy mężczyzna|głucha kobieta|osoba w ukłonie|mężczyzna w ukłonie|kobieta w ukłonie|osoba trzymająca się za czoło|mężczyzna trzymający się za czoło|
kobieta trzymająca się za czoło|osoba wzruszająca ramionami|mężczyzna wzruszający ramionami|kobieta wzruszająca ramionami|pracownik służby zdrowia|lekarz|lekarka|student|
mężczyzna student|studentka|nauczyciel|mężczyzna nauczyciel|nauczycielka|sędzia|mężczyzna sędzia|kobieta sędzia|
rolnik|mężczyzna rolnik|rolniczka|kucharz|mężczyzna kucharz|kucharka|mechanik|mężczyzna elektryk|
kobieta elektryk|pracownik fabryki|mężczyzna pracownik fabryki|pracownica fabryki|pracownik biurowy|mężczyzna pracownik biurowy|pracownica biurowa|naukowiec|
mężczyzna naukowiec|kobieta naukowiec|technolog|mężczyzna technolog|kobieta technolog|piosenkarz|mężczyzna piosenkarz|piosenkarka|
artysta|mężczyzna artysta|artystka|pilot|mężczyzna pilot|kobieta pilot|astronauta|mężczyzna astronauta|
astronautka|strażak|mężczyzna strażak|kobieta strażak|policjant|mężczyzna policjant|kobieta policjant|detektyw|
mężczyzna detektyw|kobieta detektyw|gwardzista|mężczyzna gwardzista|kobieta gwardzista|ninja|budowlaniec|mężczyzna budowlaniec|
kobieta budowlaniec|osoba w koronie|książę|księżniczka|osoba w turbanie|mężczyzna w turbanie|kobieta w turbanie|osoba w chińskiej czapce|
kobieta w chuście|osoba w smokingu|mężczyzna w smokingu|kobieta w smokingu|osoba w welonie|mężczyzna w welonie|kobieta w welonie|kobieta w ciąży|
mężczyzna w ciąży|osoba w ciąży|karmienie piersią|kobieta karmiąca niemowlę|mężczyzna karmiący niemowlę|osoba karmiąca niemowlę|aniołek|Święty Mikołaj|
żona św. Mikołaja|Mikołajka|superbohater|mężczyzna superbohater|kobieta superbohater|superłotr|mężczyzna superłotr|kobieta superłotr|
mag|mężczyzna mag|kobieta mag|wróżka|mężczyzna wróżka|kobieta wróżka|wampir|mężczyzna wampir|
kobieta wampir|syrena|mężczyzna syrena|kobieta syrena|elf|mężczyzna elf|kobieta elf|dżin|
mężczyzna dżin|kobieta dżin|zombie|mężczyzna zombie|kobieta zombie|troll|włochate stworzenie|osoba podczas masażu|
mężczyzna podczas masażu|kobieta podczas masażu|osoba podczas strzyżenia|mężczyzna podczas strzyżenia|kobieta podczas strzyżenia|idąca osoba|idący mężczyzna|idąca kobieta|
stojąca osoba|stojący mężczyzna|stojąca kobieta|klęcząca osoba|klęczący mężczyzna|klęcząca kobieta|osoba z białą laską|mężczyzna z białą laską|
kobieta z białą laską|osoba na elektrycznym wózku inwalidzkim|mężczyzna na elektrycznym wózku inwalidzkim|kobieta na elektrycznym wózku inwalidzkim|osoba na wózku inwalidzkim|mężczyzna na wózku inwalidzkim|kobieta na wózku inwalidzkim|biegnąca osoba|
biegnący mężczyzna|biegnąca kobieta|baletnica|tańcząca kobieta|tańczący mężczyzna|lewitujący mężczyzna w garniturze|osoby z uszami królika na przyjęciu|mężczyźni z uszami królika na przyjęciu|
kobiety z uszami królika na przyjęciu|osoba w zaparowanym pomieszczeniu|mężczyzna w zaparowanym pomieszczeniu|kobieta w zaparowanym pomieszczeniu|osoba wspinająca się|mężczyzna wspinający się|kobieta wspinająca się|osoba uprawiająca szermierkę|
wyścigi konne|narciarz|snowboardzista|osoba grająca w golfa|mężczyzna grający w golfa|kobieta grająca w golfa|surfująca osoba|surfujący mężczyzna|
surfująca kobieta|osoba wiosłująca w łodzi|mężczyzna wiosłujący w łodzi|kobieta wiosłująca w łodzi|pływająca osoba|pływający mężczyzna|pływająca kobieta|osoba kozłująca piłkę|
mężczyzna kozłujący piłkę|kobieta kozłująca piłkę|osoba podnosząca ciężary|mężczyzna podnoszący ciężary|kobieta podnosząca ciężary|osoba na rowerze|mężczyzna na rowerze|kobieta na rowerze|
osoba na rowerze górskim|mężczyzna na rowerze górskim|kobieta na rowerze górskim|osoba robiąca gwiazdę|mężczyzna robiący gwiazdę|kobieta robiąca gwiazdę|osoby uprawiające zapasy|mężczyźni uprawiający zapasy|
kobiety uprawiające zapasy|osoba grająca w piłkę wodną|mężczyzna grający w piłkę wodną|kobieta grająca w piłkę wodną|osoba grająca w piłkę ręczną|mężczyzna grający w piłkę ręczną|kobieta grająca w piłkę ręczną|żonglująca osoba|
żonglujący mężczyzna|żonglująca kobieta|osoba w pozycji lotosu|mężczyzna w pozycji lotosu|kobieta w pozycji lotosu|osoba biorąca kąpiel|osoba w łóżku|osoby trzymające się za ręce|
kobiety trzymające się za ręce|mężczyzna i kobieta trzymający się za ręce|dwóch mężczyzn trzymających się za ręce|pocałunek|para z sercem|mówiąca głowa|sylwetka popiersia|sylwetki popiersi|
obejmujące się osoby|rodzina|rodzina: dorosły, dorosły, dziecko|rodzina: dorosły, dorosły, dziecko, dziecko|rodzina: dorosły, dziecko|rodzina: dorosły, dziecko, dziecko|ślady stóp|odcisk palca|
rude włosy|kręcone włosy|białe włosy|łysy|głowa małpy|małpa|goryl|orangutan|
głowa psa|pies|pies przewodnik|pies pomocnik|pudel|głowa wilka|głowa lisa|szop|
głowa kota|kot|czarny kot|głowa lwa|głowa tygrysa|tygrys|lampart|głowa konia|
łoś|osioł|koń|głowa jednorożca|zebra|jeleń|żubr|głowa krowy|
wół|wół domowy|krowa|głowa świni|świnia|dzik|ryj świni|biały baran|
owca|koza|wielbłąd|wielbłąd dwugarbny|lama|żyrafa|słoń|mamut|
nosorożec|hipopotam|głowa myszy|mysz|szczur|głowa chomika|głowa królika|królik|
pręgowiec|bóbr|jeż|nietoperz|głowa niedźwiedzia|niedźwiedź polarny|koala|głowa pandy|
leniwiec|wydra|skunks|kangur|borsuk|ślady łap|indyk|kura|
kogut|wykluwające się kurczątko|kurczątko|kurczątko od przodu|ptak|pingwin|gołąb|orzeł|
kaczka|łabędź|sowa|dodo|pióro|flaming|paw|papuga|
skrzydło|czarny ptak|gęś|feniks|głowa żaby|krokodyl|żółw|jaszczurka|
wąż|głowa smoka|smok|zauropod|t-rex|wieloryb tryskający wodą|wieloryb|delfin|
orka|foka|ryba|ryba tropikalna|ryba rozdymka|rekin|ośmiornica|muszla spiralna|
koralowiec|meduza|krab|homar|krewetka|kałamarnica|ostryga|ślimak|
motyl|gąsienica|mrówka|pszczoła|chrząszcz|biedronka|świerszcz|karaluch|
pająk|pajęczyna|brązowy skorpion|komar|mucha|robak|zarazek|bukiet kwiatów|
kwiat wiśni|biały kwiat|lotos|rozeta|róża|zwiędły kwiat|kwiat hibiskusa|słonecznik|
kwiat|tulipan|hiacynt|sadzonka|roślina doniczkowa|wiecznie zielone drzewo|drzewo liściaste|palma|
kaktus|pędy ryżu|zioło|koniczyna|czterolistna koniczyna|liść klonowy|spadające liście|liście na wietrze|
puste gniazdo|gniazdo z jajkami|grzyb|drzewo bez liści|winogrona|melon|arbuz|mandarynka|
cytryna|limonka|banan|ananas|mango|czerwone jabłko|zielone jabłko|gruszka|
brzoskwinia|wiśnie|truskawka|borówka amerykańska|owoc kiwi|pomidor|oliwka|kokos|
awokado|bakłażan|ziemniak|marchew|kolba kukurydzy|ostra papryka|papryka|ogórek|
warzywo liściaste|brokuł|czosnek|cebula|orzeszki ziemne|fasola|kasztan|korzeń imbiru|
strąk grochu|brązowy grzyb|warzywo korzeniowe|chleb|rogalik|bagietka|pita|precel|
bajgiel|naleśniki|gofr|kawałek sera|mięso z kością|udko kurczaka|kawałek mięsa|boczek|
hamburger|frytki|pizza|hot dog|kanapka|taco|burrito|tamales|
wrap|falafel|jajko|gotowanie|danie z patelni|garnek z jedzeniem|fondue|miska z łyżką|
sałatka|popcorn|masło|sól|jedzenie w puszce|pudełko bento|krakers ryżowy|kulka ryżowa|
gotowany ryż|ryż curry|miska parującego jedzenia|spaghetti|pieczony batat|oden|sushi|smażona krewetka|
ciastko rybne|ciasteczko księżycowe|dango|pieróg|ciastko z wróżbą|pudełko na wynos|lody włoskie|lody hawajskie|
lody|pączek z dziurką|ciastko|tort urodzinowy|tort|babeczka|ciasto|tabliczka czekolady|
cukierek|lizak|deser typu krem angielski|garnek miodu|butelka ze smoczkiem|szklanka mleka|gorący napój|czajniczek|
filiżanka bez uszka|sake|butelka z wystrzelającym korkiem|kieliszek wina|kieliszek z koktajlem|drink tropikalny|kufel piwa|stukające się kufle piwa|
stukające się kieliszki|szklanka z grubym dnem|nalewanie płynu|szklanka ze słomką|napój bubble tea|napój w kartoniku|yerba mate|kostka lodu|
pałeczki|talerz z nożem i widelcem|widelec i nóż|łyżka|nóż kuchenny|słoik|amfora|kula ziemska przedstawiająca Europę i Afrykę|
kula ziemska przedstawiająca Ameryki|kula ziemska przedstawiająca Azję i Australię|kula ziemska z południkami|mapa świata|mapa Japonii|kompas|góra z czapą lodową|góra|
osuwisko|wulkan|góra Fudżi|kemping|parasol na plaży|pustynia|bezludna wyspa|park narodowy|
stadion|klasyczna budowla|dźwig budowlany|cegła|skała|drewno|chata|domki|
stary dom|dom|dom z ogrodem|biurowiec|japońska poczta|urząd pocztowy|szpital|bank|
hotel|hotel miłości|sklep całodobowy|szkoła|dom towarowy|fabryka|japoński zamek|zamek|
ślub|Tokyo Tower|Statua Wolności|kościół|meczet|świątynia hinduistyczna|synagoga|świątynia shinto|
kaaba|fontanna|namiot|zamglenie|noc z gwiazdami|drapacze chmur|wschód słońca zza gór|wschód słońca|
miasto o zmierzchu|zachód słońca|most nocą|gorące źródła|koń z karuzeli|zjeżdżalnia|diabelski młyn|kolejka górska|
słup fryzjerski|namiot cyrkowy|lokomotywa|wagon kolejowy|szybki pociąg|szybki pociąg z zaokrąglonym przodem|pociąg|metro|
kolej miejska|stacja|tramwaj|kolej jednoszynowa|kolej górska|wagon tramwajowy|autobus|nadjeżdżający autobus|
trolejbus|minibus|karetka pogotowia|samochód strażacki|samochód policyjny|nadjeżdżający radiowóz|taksówka|nadjeżdżająca taksówka|
samochód|nadjeżdżający samochód|samochód SUV|pick-up|samochód dostawczy|samochód ciężarowy|ciągnik|samochód wyścigowy|
motocykl|skuter|wózek inwalidzki ręczny|wózek inwalidzki elektryczny|autoriksza|rower|hulajnoga|deskorolka|
wrotka|przystanek autobusowy|autostrada|tor kolejowy|beczka oleju|dystrybutor paliwa|koło pojazdu|kogut policyjny|
pozioma sygnalizacja uliczna|pionowa sygnalizacja uliczna|znak stopu|prace drogowe|kotwica|koło ratunkowe|żaglówka|kajak|
ścigacz wodny|statek pasażerski|prom|motorówka|statek|samolot|mały samolot|odlot samolotu|
przylot samolotu|spadochron|fotel|helikopter|kolej podwieszana|górska kolej linowa|kolej linowa|satelita|
rakieta|latający talerz|dzwonek w recepcji|bagaż|klepsydra|klepsydra z przesypującym się piaskiem|zegarek|budzik|
stoper|minutnik|zegar kominkowy|godzina 12:00|godzina 12:30|godzina 1:00|godzina 1:30|godzina 2:00|
godzina 2:30|godzina 3:00|godzina 3:30|godzina 4:00|godzina 4:30|godzina 5:00|godzina 5:30|godzina 6:00|
godzina 6:30|godzina 7:00|godzina 7:30|godzina 8:00|godzina 8:30|godzina 9:00|godzina 9:30|godzina 10:00|
godzina 10:30|godzina 11:00|godzina 11:30|nów|narastający półksiężyc|pierwsza kwadra księżyca|narastający księżyc między pierwszą kwadrą a pełnią|pełnia|
zanikający księżyc między pełnią a ostatnią kwadrą|ostatnia kwadra księżyca|zanikający półksiężyc|półksiężyc|nów z twarzą|pierwsza kwadra księżyca z twarzą|ostatnia kwadra księżyca z twarzą|termometr|
słońce|pełnia z twarzą|słońce z twarzą|planeta z pierścieniami|gwiazda|błyszcząca gwiazda|spadająca gwiazda|Droga Mleczna|
chmura|słońce zza chmury|chmura z piorunem i deszczem|słońce za chmurką|słońce za chmurą|słońce za chmurą i deszcz|chmura i deszcz|chmura i śnieg|
chmura i piorun|tornado|mgła|dmuchająca twarz wiatru|cyklon|tęcza|złożony parasol|parasol|
parasol z kroplami deszczu|parasol plażowy wbity w ziemię|wysokie napięcie|płatek śniegu|bałwanek i płatki śniegu|bałwanek bez śniegu|kometa|ogień|
kropla|fala|dynia na halloween|choinka bożonarodzeniowa|fajerwerki|zimne ognie|petarda|gwiazdki|
balon|tuba z konfetti|kula z konfetti|drzewko na Tanabata|japońska dekoracja kadomatsu|japońskie lalki|flaga w kształcie karpia|dzwonek wietrzny|
ceremonia oglądania księżyca|czerwona koperta|wstążka|zapakowany prezent|wstążka pamięci|bilety wstępu|bilet|order wojskowy|
puchar|medal sportowy|medal za 1. miejsce|medal za 2. miejsce|medal za 3. miejsce|piłka nożna|baseball|softball|
koszykówka|siatkówka|futbol amerykański|piłka do rugby|tenis|frisbee|kręgle|krykiet|
hokej na trawie|hokej na lodzie|lacrosse|tenis stołowy|badminton|rękawica bokserska|strój do sztuk walki|bramka|
flaga w dołku|but z łyżwą|wędka|maska do nurkowania|koszulka do biegania|narty|sanie|kamień do curlingu|
strzał w 10|jojo|latawiec|pistolet na wodę|bila 8|kryształowa kula|czarodziejska różdżka|gra wideo|
dżojstik|automat do gier|kostka do gry|element układanki|miś pluszowy|piniata|kula dyskotekowa|matrioszki|
pik|kier|karo|trefl|pionek|dżoker|madżong: czerwony smok|gra karciana hanafuda|
maski teatralne|obrazek w ramce|paleta malarska|nić|igła krawiecka|włóczka|węzeł|okulary|
okulary słoneczne|okulary ochronne|biały fartuch|kamizelka ratunkowa|krawat|koszulka|dżinsy|szalik|
rękawiczki|płaszcz|skarpetki|sukienka|kimono|sari|strój kąpielowy jednoczęściowy|kąpielówki|
szorty|bikini|ubranie damskie|wachlarz|portmonetka|torebka|saszetka|torby na zakupy|
tornister|japonka|but męski|but do biegania|but turystyczny|baleriny|but na wysokim obcasie|sandał damski|
baletki|kozak damski|grzebień fryzjerski|korona|kapelusz damski|cylinder|biret|bejsbolówka|
hełm wojskowy|kask z krzyżykiem|sznur modlitewny|szminka|pierścionek|kamień szlachetny|wyciszony głośnik|niska głośność głośnika|
średnia głośność głośnika|wysoka głośność głośnika|głośnik|megafon|trąbka pocztowa|dzwonek|przekreślony dzwonek|partytura|
nuta|nuty|mikrofon studyjny|suwak miksera dźwięku|pokrętła|mikrofon|słuchawki|radio|
saksofon|trąbka|puzon|akordeon|gitara|klawisze|skrzypce|banjo|
bęben|konga|marakasy|flet|harfa|telefon komórkowy|telefon komórkowy ze strzałką|telefon|
słuchawka telefoniczna|pager|faks|bateria|słaba bateria|wtyczka elektryczna|laptop|komputer|
drukarka|klawiatura|mysz komputerowa|trackball|dysk komputerowy|dyskietka|dysk optyczny|DVD|
liczydło|kamera filmowa|taśma filmowa|projektor filmowy|klaps|telewizja|aparat fotograficzny|aparat fotograficzny z lampą błyskową|
kamera wideo|kaseta wideo|lupa pochylona w lewo|lupa pochylona w prawo|świeca|żarówka|latarka|czerwony lampion|
dipa|notes z dekoracyjną okładką|zamknięta książka|otwarta książka|zielona książka|niebieska książka|pomarańczowa książka|książki|
notes|skoroszyt|zawinięta strona|zwój|strona|gazeta|zwinięta gazeta|karty zakładek|
zakładka|przywieszka do kluczy|moneta|worek z pieniędzmi|skrzynia skarbów|banknot jena|banknot dolara|banknot euro|
banknot funta|uskrzydlone pieniądze|karta kredytowa|paragon|wykres wzrostu z symbolem jena|koperta|e-mail|koperta przychodząca|
koperta ze strzałką|skrzynka nadawcza|skrzynka odbiorcza|paczka|zamknięta skrzynka pocztowa z podniesioną flagą|zamknięta skrzynka pocztowa z opuszczoną flagą|otwarta skrzynka pocztowa z podniesioną flagą|otwarta skrzynka pocztowa z opuszczoną flagą|
skrzynka na listy|urna wyborcza z głosem|ołówek|pióro z czarną stalówką|wieczne pióro|długopis|pędzel|kredka|
notatka|teczka|folder|otwarty folder|rozdzielacze kartoteki|kalendarz|kalendarz z wyrywanymi kartkami|kołonotatnik|
kalendarz na spirali|wizytownik|wykres wzrostu|wykres spadku|wykres słupkowy|podkładka do pisania|pinezka|okrągła pinezka|
spinacz|złączone spinacze|linijka|ekierka|nożyczki|pudełko-kartoteka|szafka-kartoteka|kosz na śmieci|
zamknięta kłódka|otwarta kłódka|zamknięta kłódka z piórem|zamknięta kłódka z kluczem|klucz|staroświecki klucz|młotek|siekiera|
kilof|młoty|młot i klucz|sztylet|skrzyżowane miecze|bomba|bumerang|łuk i strzała|
tarcza|piła do drewna|klucz warsztatowy|śrubokręt|śruba i nakrętka|koło zębate|ścisk|waga szalkowa|
biała laska|ogniwa|zerwany łańcuch|łańcuchy|hak|skrzynka na narzędzia|magnes|drabina|
łopata|alembik|probówka|płytka Petriego|dna|mikroskop|teleskop|antena satelitarna|
strzykawka|kropla krwi|kapsułka|plaster|kula|stetoskop|zdjęcie rentgenowskie|drzwi|
winda|lustro|okno|łóżko|kanapa i lampa|krzesło|muszla klozetowa|przepychacz|
prysznic|wanna|pułapka na myszy|brzytwa|butelka z płynem|agrafka|miotła|kosz|
rolka papieru|wiadro|mydło|bąbelki|szczoteczka do zębów|gąbka|gaśnica|wózek sklepowy|
papieros|trumna|nagrobek|urna na prochy|amulet nazar|chamsa|moai|tabliczka|
dowód tożsamości|znak bankomatu|znak kosza na śmieci|woda pitna|symbol wózka inwalidzkiego|toaleta męska|toaleta damska|toalety|
symbol niemowlęcia|WC|kontrola paszportowa|kontrola celna|odbiór bagażu|przechowalnia bagażu|ostrzeżenie|dzieci przechodzące przez jezdnię|
zakaz wjazdu|zakaz|zakaz wjazdu rowerów|zakaz palenia|zakaz śmiecenia|woda niezdatna do picia|zakaz ruchu pieszych|zakaz korzystania z telefonów komórkowych|
zakaz poniżej osiemnastego roku życia|promieniowanie radioaktywne|zagrożenie ze strony organizmów żywych|strzałka w górę|strzałka w górę w prawo|strzałka w prawo|strzałka w dół w prawo|strzałka w dół|
strzałka w dół w lewo|strzałka w lewo|strzałka w górę w lewo|strzałka w górę i w dół|strzałka w lewo i w prawo|przekreślona strzałka w lewo i prawo|strzałka zakręcona w lewo|strzałka zakręcona w prawo|
strzałka w prawo skręcająca w górę|strzałka w prawo skręcająca w dół|pionowe strzałki zgodne z ruchem wskazówek zegara|przycisk ze strzałkami przeciwnie do ruchu wskazówek zegara|strzałka z napisem BACK|strzałka z napisem END|strzałka z napisem ON!|strzałka z napisem SOON|
strzałka z napisem TOP|miejsce kultu|symbol atomu|om|gwiazda Dawida|koło dharmy|yin-yang|krzyż łaciński|
krzyż prawosławny|gwiazda i półksiężyc|symbol pokoju|menora|gwiazda sześcioramienna z kropką|khanda|Baran|Byk|
Bliźnięta|Rak|Lew|Panna|Waga|Skorpion|Strzelec|Koziorożec|
Wodnik|Ryby|Wężownik|przycisk losowego odtwarzania utworów|przycisk powtarzania|przycisk powtarzania jednokrotnego|odtwórz|przycisk szybkiego przewijania do przodu|
następny utwór|odtwórz lub wstrzymaj|wstecz|przycisk szybkiego przewijania do tyłu|poprzedni utwór|przycisk „w górę”|przycisk „szybko w górę”|przycisk „w dół”|
przycisk „szybko w dół”|pauza|zatrzymaj|nagraj|wysuń|kino|przycisk małej jasności|przycisk dużej jasności|
siła sygnału|bezprzewodowy|tryb wibracji|wyłączony telefon komórkowy|znak kobiety|znak mężczyzny|symbol transpłciowości|znak mnożenia|
znak plus|znak minus|znak dzielenia|gruby znak równości|nieskończoność|podwójny wykrzyknik|wykrzyknik ze znakiem zapytania|czerwony znak zapytania|
biały znak zapytania|biały wykrzyknik|czerwony wykrzyknik|falista kreska|wymiana walut|gruby symbol dolara|symbol medycyny|recykling|
lilijka|emblemat z trójzębem|plakietka|japoński symbol początkującego kierowcy|gruby czerwony okrąg|przycisk ze znacznikiem wyboru|pole ze znacznikiem wyboru|znacznik wyboru|
znak krzyżyka|przycisk z krzyżykiem|pętla|podwójna pętla|początek partii wokalnej|gwiazdka ośmioramienna|gwiazda ośmioramienna|iskra|
znak praw autorskich|zarejestrowany znak towarowy|znak towarowy|rozbryzg|wielkie litery (alfabet łaciński)|małe litery (alfabet łaciński)|cyfry|symbole|
litery (alfabet łaciński)|grupa krwi A|grupa krwi AB|grupa krwi B|przycisk CL|przycisk COOL|przycisk FREE|informacja|
przycisk ID|koło z literą M|przycisk NEW|przycisk NG|grupa krwi 0|przycisk OK|parking|przycisk SOS|
przycisk UP!|przycisk VS|japoński przycisk „tutaj”|japoński przycisk „usługa”|ideogram księżyca|japoński przycisk „płatne”|japoński przycisk „zarezerwowane”|japoński przycisk „okazja”|
japoński przycisk „rabat”|japoński przycisk „bezpłatne”|japoński przycisk „zabronione”|japoński przycisk „dozwolone”|japoński przycisk „wniosek”|japoński przycisk „ocena pozytywna”|japoński przycisk „wolne miejsce”|japoński przycisk „gratulacje”|
japoński przycisk „tajemnica”|japoński przycisk „czynne”|japoński przycisk „brak wolnych miejsc”|czerwone koło|pomarańczowe koło|żółte koło|zielone koło|niebieskie koło|
fioletowe koło|brązowe koło|czarne koło|białe koło|czerwony kwadrat|pomarańczowy kwadrat|żółty kwadrat|zielony kwadrat|
niebieski kwadrat|fioletowy kwadrat|brązowy kwadrat|duży czarny kwadrat|duży biały kwadrat|średni czarny kwadrat|średni biały kwadrat|mały/średni czarny kwadrat|
mały/średni biały kwadrat|mały czarny kwadrat|mały biały kwadrat|duży pomarańczowy romb|duży niebieski romb|mały pomarańczowy romb|mały niebieski romb|czerwony trójkąt skierowany w górę|
czerwony trójkąt skierowany w dół|romb z kropką|przycisk radiowy|biały kwadratowy przycisk|czarny kwadratowy przycisk|flaga w szachownicę|flaga trójkątna|skrzyżowane flagi|
czarna flaga|biała flaga|tęczowa flaga|flaga osób transpłciowych|piracka flaga`
