// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `lippu: {0}|aikuinen: punatukkainen|aikuinen: kiharatukkainen|aikuinen: valkotukkainen|aikuinen: kalju|mies: punatukkainen|mies: kiharatukkainen|mies: valkotukkainen|
mies: kalju|nainen: punatukkainen|nainen: kiharatukkainen|nainen: valkotukkainen|nainen: kalju|jalankulkija: kohti oikeaa|kävelevä nainen: kohti oikeaa|kävelevä mies: kohti oikeaa|
polvistuva ihminen: kohti oikeaa|polvistuva nainen: kohti oikeaa|polvistuva mies: kohti oikeaa|henkilö ja valkoinen keppi: kohti oikeaa|mies ja valkoinen keppi: kohti oikeaa|nainen ja valkoinen keppi: kohti oikeaa|henkilö moottoroidussa pyörätuolissa: kohti oikeaa|mies moottoroidussa pyörätuolissa: kohti oikeaa|
nainen moottoroidussa pyörätuolissa: kohti oikeaa|henkilö käsikäyttöisessä pyörätuolissa: kohti oikeaa|mies käsikäyttöisessä pyörätuolissa: kohti oikeaa|nainen käsikäyttöisessä pyörätuolissa: kohti oikeaa|juoksija: kohti oikeaa|juokseva nainen: kohti oikeaa|juokseva mies: kohti oikeaa|pusu: nainen, mies|
pusu: mies, mies|pusu: nainen, nainen|pariskunta ja sydän: nainen, mies|pariskunta ja sydän: mies, mies|pariskunta ja sydän: nainen, nainen|perhe: mies, nainen, poika|perhe: mies, nainen, tyttö|perhe: mies, nainen, tyttö, poika|
perhe: mies, nainen, poika, poika|perhe: mies, nainen, tyttö, tyttö|perhe: mies, mies, poika|perhe: mies, mies, tyttö|perhe: mies, mies, tyttö, poika|perhe: mies, mies, poika, poika|perhe: mies, mies, tyttö, tyttö|perhe: nainen, nainen, poika|
perhe: nainen, nainen, tyttö|perhe: nainen, nainen, tyttö, poika|perhe: nainen, nainen, poika, poika|perhe: nainen, nainen, tyttö, tyttö|perhe: mies, poika|perhe: mies, poika, poika|perhe: mies, tyttö|perhe: mies, tyttö, poika|
perhe: mies, tyttö, tyttö|perhe: nainen, poika|perhe: nainen, poika, poika|perhe: nainen, tyttö|perhe: nainen, tyttö, poika|perhe: nainen, tyttö, tyttö|näppäin: 10|lippu: Englanti|
lippu: Skotlanti|lippu: Wales|vaalea iho|keskivaalea iho|tummanvaalea iho|keskitumma iho|tumma iho|pykälämerkki|
kappalemerkki|ristimerkki|kaksoisristimerkki|vasemmalle osoittava nuoli|vasemmalle vetävä nuoli|oikealle osoittava nuoli|oikealle vetävä nuoli|ylös osoittava nuoli|
alas osoittava nuoli|aaltonuoli vasemmalle|aaltonuoli oikealle|kaksipäinen nuoli vasemmalle|kaksipäinen nuoli ylös|kaksipäinen nuoli oikealle|kaksipäinen nuoli alas|hahlonuoli vasemmalle|
hahlonuoli oikealle|nuoli palkista vasemmalle|nuoli palkista ylös|nuoli palkista oikealle|nuoli palkista alas|nuoli ylös ja alas sekä kanta|kierrenuoli vasemmalle|kierrenuoli oikealle|
aaltonuoli vasemmalle ja oikealle|siksak-nuoli alas|vasemmalle kaartuva nuoli ylös|oikealle kaartuva nuoli ylös|vasemmalle kaartuva nuoli alas|oikealle kaartuva nuoli alas|alas kaartuva kulmanuoli oikealle|vasemmalle kaartuva kulmanuoli alas|
vastapäivään kulkeva ylempi puoliympyränuoli|myötäpäivään kulkeva ylempi puoliympyränuoli|luodenuoli ja pitkä palkki|oikealle osoittavan nuolipalkin yllä nuolipalkki vasemmalle|avoimen ympyrän nuoli vastapäivään|avoimen ympyrän nuoli myötäpäivään|väkäpiikki vasemmalle ja ylös|väkäpiikki vasemmalle ja alas|
väkäpiikki ylös ja oikealle|väkäpiikki ylös ja vasemmalle|väkäpiikki oikealle ja ylös|väkäpiikki oikealle ja alas|väkäpiikki alas ja oikealle|väkäpiikki alas ja vasemmalle|nuoli oikealle jonka alla nuoli vasemmalle|ylös ja alas osoittavat nuolet|
nuolet vasemmalle ja oikealle päällekkäin|nuolipari vasemmalle|nuolipari ylös|nuolipari oikealle|nuolipari alas|väkäpiikki vasemmalle jonka alla väkäpiikki oikealle|väkäpiikki oikealle jonka alla väkäpiikki vasemmalle|kaksoisnuoli vasemmalle|
yliviivattu kaksoisnuoli vasemmalle|kaksoisnuoli ylös|kaksoisnuoli oikealle|yliviivattu kaksoisnuoli oikealle|kaksoisnuoli alas|kaksoisnuoli vasemmalle ja oikealle|yliviivattu kaksoisnuoli vasemmalle ja oikealle|kaksoisnuoli luoteeseen|
kaksoisnuoli koiliseen|kaksoisnuoli kaakkoon|kaksoisnuoli lounaaseen|kolmoisnuoli vasemmalle|kolmoisnuoli oikealle|koukeronuoli vasemmalle|koukeronuoli oikealle|kahdesti yliviivattu nuoli ylös|
kahdesti yliviivattu nuoli alas|katkoviivanuoli vasemmalle|katkoviivanuoli ylös|katkoviivanuoli oikealle|katkoviivanuoli alas|pystyviivaan päättyvä vasemmalle osoittava nuoli|pystyviivaan päättyvä oikealle osoittava nuoli|tyhjä nuoli vasemmalle|
tyhjä nuoli ylös|tyhjä nuoli oikealle|tyhjä nuoli alas|palkista alkava tyhjä nuoli ylös|nuoli alas ja nuoli ylös|kaikille|osittaisderivaatta|eksistenssikvanttori|
tyhjä joukko|lisäys|nabla|kuuluu joukkoon|ei kuulu joukkoon|jäsenenä joukkoon kuuluva|todistuksen loppu|monikkotulo|
summa|ei pienempi kuin|eri suuri kuin|ei suurempi kuin|miinus|miinus tai plus|jakoviiva|asteriskioperaattori|
pallo-operaattori|luettelomerkkioperaattori|neliöjuuri|verrannollinen|äärettömän merkki|oikea kulma|kulma|jakaja|
paralleeli|looginen konjunktio|leikkaus|yhdiste|integraali|kaksoisintegraali|käyräintegraali|siis|
koska|suhde|suhteellisuus|tildeoperaattori|käänteinen tilde|ylösalainen laiska s|asymptoottinen|yhtenevä|
likimäärin yhtä suuri kuin|kaikki yhtä suuria kuin|lähes yhtä suuri|ympyrän sisältävä yhtäläisyysmerkki|sama kuin|tarkka vastaavuus|pienempi tai yhtä suuri kuin|suurempi tai yhtä suuri kuin|
yhtäläisyysmerkin yläpuolella oleva pienempi kuin -merkki|yhtäläisyysmerkin yläpuolella oleva suurempi kuin -merkki|paljon pienempi kuin|paljon suurempi kuin|välissä|suurempi kuin tai ekvivalentti|edeltää|seuraa|
ei seuraa|on osajoukko|ylijoukko|osajoukko|yläjoukko|ympyröity plus|ympyröity miinus|ympyröity kertomerkki|
ympyröity jakomerkki|ympyröity pisteoperaattori|ympyröity pallo-operaattori|ympyröity asteriskioperaattori|plus neliössä|miinus neliössä|ylös osoittava nupi|ei pakota|
relationaalinen edeltäminen|relationaalinen seuraaminen|normaalina aliryhmänä sisältämisen ja yhtäläisyyden negaatio|alkuperäinen|Hermiten konjugaattimatriisi|oikeanpuoleinen kolmio|monikko looginen tai|monikkoleikkaus|
monikkounioni|pisteoperaattori|tähtioperaattori|luonnollinen liitos|kaksoisleikkaus|huomattavasti pienempi kuin|huomattavasti suurempi kuin|pystysuuntainen ellipsi|
rivinkeskinen ellipsi|ellipsi ylös oikealle|ellipsi alas oikealle|kahdeksasosanuotti|alennusmerkki|ylennysmerkki|leveä hymy|hymy suu auki|
hymyilevät silmät ja suu|virnistys ja hymyilevät silmät|hymy ja tiukasti suljetut silmät|hymy ja kylmänhiki|nauraa kippurassa|kasvot naurunkyynelissä|pieni hymy|ylösalainen naama|
sulava naama|silmänisku|punastunut hymy|hymy ja sädekehä|hymy ja kolme sydäntä|hymy ja sydänsilmät|tähtisilmä|lentosuukko|
pusunaama|hymynaama|pusunaama ja suljetut silmät|pusunaama ja hymyilevät silmät|hymyilevät kasvot ja kyynel|herkullista ruokaa nauttinut|kieli ulkona|kieli ulkona ja silmänisku|
mielipuoli|kieli ulkona ja silmät tiukasti kiinni|dollarisilmät ja rahasuu|halaava naama|käsi suun edessä|silmät pyöreinä käsi suun edessä|kurkistus sormien takaa|hyssyttelevä|
mietteliäs|kunnioittava tervehdys|vetoketjusuu|kohotetut kulmakarvat|naama peruslukemilla|ilmeetön|naama ilman suuta|katkoviivalla piirretty naama|
naama pilvissä|virnistys|ei naurata|silmien pyöritys|irvistävä|hämmästynyt|valehteleva|tärisevä|
ravistaa päätä vaakasuunnassa|ravistaa päätä pystysuunnassa|helpottunut|pohdiskeleva|unelias|kuolaava|nukkuva|silmäpussit|
naama ja hengityssuoja|naama ja kuumemittari|naama ja pääside|pahoinvoiva|oksentava|aivastava|kuumottava|paleleva|
tokkurainen naama|tajuton|naama jolla spiraalisilmät|räjähdys päässä|cowboy-hattu|juhliva|naamioitunut|aurinkolasihymy|
nörtti|monokkeli silmässä|hämmentynyt|naama suu vinossa|huolestunut|hieman surullinen|surullinen|yllättynyt|
järkyttynyt|ällistynyt|punastunut naama|vääristyneet kasvot|anova|kyyneliä pidättelevä naama|surullinen ja suu auki|ahdistunut|
pelokas|avoin suu ja kylmänhiki|pettynyt mutta helpottunut|itkevä|ääneen itkevä|pelokas huuto|tyrmistynyt|kärsivä|
pettynyt|kylmänhiki|uupunut|väsynyt|haukotteleva naama|höyryä nenästä|mököttävä|vihainen|
sensuroitu suu|pirullinen hymy ja sarvet|pikkupaholainen|pääkallo|pääkallo ja reisiluut|kakkakasa|pelle|peikko|
hiisi|kummitus|avaruusolio|avaruushirviö|robotti|leveästi hymyilevä kissa|virnistävä kissa ja hymyilevät silmät|kissa ja naurunkyyneleet|
kissa ja sydänsilmät|vinosti hymyilevä kissa|kissan pusunaama ja suljetut silmät|yllättynyt kissa|itkevä kissa|mököttävä kissa|en näe pahaa|en kuule pahaa|
en puhu pahaa|rakkauskirje|sydän ja nuoli|sydän ja lahjanauha|kimaltava sydän|kasvava sydän|sykkivä sydän|toisiaan kiertävät sydämet|
kaksi sydäntä|sydänkoriste|sydänhuutomerkki|särkynyt sydän|palava sydän|parantuva sydän|punainen sydän|pinkki sydän|
oranssi sydän|keltainen sydän|vihreä sydän|sininen sydän|vaaleansininen sydän|violetti sydän|ruskea sydän|musta sydän|
harmaa sydän|valkoinen sydän|huulipunajälki|sata pistettä|viha|tappelupilvi|törmäys|pyörryttävä|
hikipisarat|pikalähtö|musta aukko|puhekupla|puhekuplasilmä|vasen puhekupla|oikea vihainen puhekupla|ajatuskupla|
zzz|käden heilautus|kämmenselkä koholla|nostettu käsi ja sormet erillään|nostettu käsi|vulkanilaisten tervehdys|oikealle ojentuva käsi|vasemmalle ojentuva käsi|
käsi kämmen alaspäin|käsi kämmen ylöspäin|vasemmalle työntävä käsi|oikealle työntävä käsi|ok-sormiele|sormet supussa|nipistävä käsi|voitonmerkki|
sormet ristissä|etusormi ja peukalo ristissä|rakastan sinua -ele|sarviele|soita minulle|kämmenselkä ja etusormi vasemmalle|kämmenselkä ja etusormi oikealle|kämmenselkä ja etusormi ylös|
keskisormi|kämmenselkä ja etusormi alas|ylös osoittava etusormi|etusormi osoittaa katsojaa|peukalo ylös|peukalo alas|nostettu nyrkki|kohti tuleva nyrkki|
nyrkki vasemmalle|nyrkki oikealle|käsien taputus|nousevat kädet|sydänkuvio käsillä|avoimet kädet|kämmenet vierekkäin|kädenpuristus|
kämmenet yhdessä|kirjoittava käsi|kynsilakka|selfie|pullistettu hauis|tekokäsi|tekojalka|jalka|
jalkaterä|korva|kuulolaite korvassa|nenä|aivot|sydän|keuhkot|hammas|
luu|silmät|silmä|kieli|suu|purra huulta|vauva|lapsi|
poika|tyttö|aikuinen|vaaleatukkainen henkilö|mies|parrakas henkilö|parrakas mies|vaaleatukkainen mies|
nainen|parrakas nainen|vaaleatukkainen nainen|vanhus|vanha mies|vanha nainen|surullinen henkilö|surullinen mies|
surullinen nainen|mököttävä henkilö|mököttävä mies|mököttävä nainen|ei-ele|ei käy -merkkiä näyttävä mies|ei käy -merkkiä näyttävä nainen|ok-ele|
ok-merkkiä näyttävä mies|ok-merkkiä näyttävä nainen|kämmentä ylöspäin näyttävä henkilö|kämmentä ylöspäin näyttävä mies|kämmentä ylöspäin näyttävä nainen|iloinen henkilö viittaa|viittaava mies|viittaava nainen|
kuuro henkilö|kuuro mies|kuuro nainen|kumartava henkilö|syvään kumartava mies|syvään kumartava nainen|peittää kasvot kädellä|kasvonsa kädellä peittävä mies|
kasvonsa kädellä peittävä nainen|olkapäitään kohauttava henkilö|olkapäitään kohauttava mies|olkapäitään kohauttava nainen|hoitotyöntekijä|mieshoitotyöntekijä|naishoitotyöntekijä|opiskelija|
miesopiskelija|naisopiskelija|opettaja|miesopettaja|naisopettaja|tuomari|miestuomari|naistuomari|
maanviljelijä|miesmaanviljelijä|naismaanviljelijä|kokki|mieskokki|naiskokki|mekaanikko|miesmekaanikko|
naismekaanikko|tehdastyöntekijä|miestehdastyöntekijä|naistehdastyöntekijä|toimistotyöntekijä|miestoimistotyöntekijä|naistoimistotyöntekijä|tutkija|
miestutkija|naistutkija|IT-työntekijä|IT-mies|IT-nainen|laulaja|mieslaulaja|naislaulaja|
artisti|miestaiteilija|naistaiteilija|pilotti|miespilotti|naispilotti|astronautti|miesastronautti|
naisastronautti|pelastaja|palomies|palonainen|poliisi|miespoliisi|naispoliisi|etsivä|
miesetsivä|naisetsivä|vartija|miesvartija|naisvartija|ninja|rakennustyöläinen|rakennusmies|
rakennusnainen|kruunua kantava henkilö|prinssi|prinsessa|turbaanipäinen henkilö|turbaanipäinen mies|turbaanipäinen nainen|mies ja kiinalainen hattu|
huivipäinen nainen|henkilö smokissa|mies smokissa|nainen smokissa|huntupäinen henkilö|huntupäinen mies|huntupäinen nainen|raskaana oleva nainen|
raskaana oleva mies|raskaana oleva henkilö|imetys|vauvaa syöttävä nainen|vauvaa syöttävä mies|vauvaa syöttävä henkilö|vauvaenkeli|joulupukki|
joulupukin muori|tonttu|supersankari|miessupersankari|naissupersankari|superpahis|miessuperpahis|naissuperpahis|
velho|miesvelho|naisvelho|keiju|mieskeiju|naiskeiju|vampyyri|miesvampyyri|
naisvampyyri|merenväki|merenmies|merenneito|haltia|mieshaltia|haltiatar|henki|
mieshenki|naishenki|zombi|mieszombi|naiszombi|trolli|karvainen otus|hieronta|
hieronnassa oleva mies|hieronnassa oleva nainen|hiustenleikkaus|parturissa oleva mies|kampaajalla oleva nainen|jalankulkija|kävelevä mies|kävelevä nainen|
seisova henkilö|seisova mies|seisova nainen|polvistuva ihminen|polvistuva mies|polvistuva nainen|henkilö ja valkoinen keppi|mies ja valkoinen keppi|
nainen ja valkoinen keppi|henkilö moottoroidussa pyörätuolissa|mies moottoroidussa pyörätuolissa|nainen moottoroidussa pyörätuolissa|henkilö käsikäyttöisessä pyörätuolissa|mies käsikäyttöisessä pyörätuolissa|nainen käsikäyttöisessä pyörätuolissa|juoksija|
juokseva mies|juokseva nainen|balettitanssija|tanssiva nainen|tanssiva mies|levitoiva mies puvussa|puputytöt|tanssivat pupupojat|
tanssivat puputytöt|henkilö saunassa|mies saunassa|nainen saunassa|kiipeilijä|mieskiipeilijä|naiskiipeilijä|miekkailija|
ratsastus|hiihtäjä|lumilautailija|golfaaja|golfaajamies|golfaajanainen|surffaaja|surffaajamies|
surffaajanainen|soutaja|soutava mies|soutava nainen|uimari|uiva mies|uiva nainen|pallottelija|
pallotteleva mies|pallotteleva nainen|painonnostaja|painonnostajamies|painonnostajanainen|pyöräilijä|pyöräilevä mies|pyöräileva nainen|
maastopyöräilijä|maastopyöräilevä mies|maastopyöräilevä nainen|kärrynpyörä|kärrynpyörää tekevä mies|kärrynpyörää tekevä nainen|painijat|painivat miehet|
painivat naiset|vesipalloilija|vesipalloa pelaava mies|vesipalloa pelaava nainen|käsipalloilija|käsipalloa pelaava mies|käsipalloa pelaava nainen|jongleeraaja|
jongleeraava mies|jongleeraava nainen|henkilö lootusasennossa|mies lootusasennossa|nainen lootusasennossa|kylpijä|nukkuja|ihmiset käsi kädessä|
kaksi naista käsi kädessä|mies ja nainen käsi kädessä|kaksi miestä käsi kädessä|pusu|pariskunta ja sydän|puhuva pää|rintasiluetti|kaksi rintasiluettia|
halaus|perhe|perhe: aikuinen, aikuinen, lapsi|perhe: aikuinen, aikuinen, lapsi, lapsi|perhe: aikuinen, lapsi|perhe: aikuinen, lapsi, lapsi|jalanjäljet|sormenjälki|
punatukkainen|kiharatukkainen|valkotukkainen|kalju|apinan naama|apina|gorilla|oranki|
koiran naama|koira|opaskoira|palveluskoira|villakoira|susi|kettu|pesukarhu|
kissan naama|kissa|musta kissa|leijona|tiikerin naama|tiikeri|leopardi|hevosen naama|
hirvi|aasi|hevonen|yksisarvinen|seepra|peura|biisoni|lehmän naama|
härkä|vesipuhveli|lehmä|sian naama|sika|villisika|sian kärsä|pässi|
lammas|vuohi|kameli|kaksikyttyräinen kameli|laama|kirahvi|elefantti|mammutti|
sarvikuono|virtahepo|hiiren naama|hiiri|rotta|hamsteri|jäniksen naama|kani|
maaorava|majava|siili|lepakko|karhu|jääkarhu|koala|panda|
laiskiainen|saukko|haisunäätä|kenguru|mäyrä|tassunjäljet|kalkkuna|kana|
kukko|kuoriutuva tipu|tipu|tipu edestäpäin|lintu|pingviini|kyyhky|kotka|
sorsa|joutsen|pöllö|dodo|höyhen|flamingo|riikinkukko|papukaija|
siipi|mustarastas|hanhi|feeniks|sammakko|krokotiili|kilpikonna|lisko|
käärme|lohikäärmeen naama|lohikäärme|sauropodi|tyrannosaurus rex|suihkuttava valas|valas|delfiini|
miekkavalas|hylje|kala|trooppinen kala|pallokala|hai|mustekala|kotilo|
koralli|meduusa|rapu|hummeri|katkarapu|kalmari|osteri|etana|
perhonen|ötökkä|muurahainen|mehiläinen|kuoriainen|leppäkerttu|sirkka|torakka|
hämähäkki|hämähäkin seitti|skorpioni|hyttynen|kärpänen|mato|mikrobi|kukkakimppu|
kirsikankukka|valkoinen kukka|lootus|ruusuke|ruusu|nuutunut kukka|kiinanruusu|auringonkukka|
kukinta|tulppaani|hyasintti|taimi|ruukkukasvi|ikivihreä|lehtipuu|palmu|
kaktus|riisikasvi|yrtti|kolmiapila|neliapila|vaahteranlehti|pudonnut lehti|lehti tuulessa|
tyhjä pesä|munia pesässä|sieni|lehdetön puu|viinirypäleet|meloni|vesimeloni|mandariini|
sitruuna|limetti|banaani|ananas|mango|punainen omena|vihreä omena|päärynä|
persikka|kirsikat|mansikka|mustikat|kiivi|tomaatti|oliivi|kookospähkinä|
avokado|munakoiso|peruna|porkkana|maissintähkä|jalapeno|paprika|kurkku|
lehtivihannes|parsakaali|valkosipuli|sipuli|maapähkinä|pavut|kastanja|inkivääri|
herneenpalko|ruskea herkkusieni|juures|leipä|voisarvi|patonki|rieska|rinkilä|
vesirinkeli|letut|vohveli|juustopala|lihaa luineen|kanankoipi|lihanpala|pekoni|
hampurilainen|ranskalaiset|pizza|hodari|voileipä|taco|burrito|tamal|
täytetty pita|falafel|kananmuna|kokkaus|paellapannu|ruokakulho|fondue|kulho ja lusikka|
vihreä salaatti|popcorn|voi|suola|säilyketölkki|bento-rasia|riisikakku|riisipallo|
keitetty riisi|curry-riisi|höyryävä kulho|spagetti|paahdettu bataatti|oden|sushi|paistettu katkarapu|
kalakakku|kuukakku|dango|taikinanyytti|onnenkeksi|ateriarasia|pehmis|jäähilejälkiruoka|
jäätelö|donitsi|keksi|syntymäpäiväkakku|kakkupala|vuokaleivos|piirakka|suklaapatukka|
karkki|tikkari|vanukas|hunaja|tuttipullo|maitolasi|kuuma juoma|teepannu|
korvaton teekuppi|sake|pullo ja korkin poksautus|viinilasi|cocktaillasi|trooppinen drinkki|oluttuoppi|kilisevät oluttuopit|
kilisevät lasit|juomalasi|nesteen kaataminen|lasi ja pilli|kuplatee|juomatetra|mate|jääkuutio|
syömäpuikot|haarukka, veitsi ja lautanen|haarukka ja veitsi|lusikka|keittiöveitsi|purkki|amfora|maapallo jossa näkyy Eurooppa ja Afrikka|
maapallo jossa näkyy Amerikka|maapallo jossa näkyy Aasia ja Australia|maapallo jossa näkyy pituuspiirit|maailmankartta|Japanin kartta|kompassi|lumihuippuinen vuori|vuori|
maanvyörymä|tulivuori|Fuji-vuori|telttailu|ranta ja aurinkovarjo|autiomaa|autiosaari|kansallispuisto|
stadion|klassinen rakennus|rakennustyömaa|tiili|kivi|halko|maja|taloryhmä|
autiotalo|talo|talo ja puutarha|toimistorakennus|japanilainen postitoimisto|postitoimisto|sairaala|pankki|
hotelli|tuntihotelli|lähikauppa|koulu|tavaratalo|tehdas|japanilainen linna|linna|
häät|Tokyo Tower|Vapaudenpatsas|kirkko|moskeija|hindutemppeli|synagoga|shinto-temppeli|
Kaaba|suihkulähde|teltta|sumuinen|tähtitaivas|kaupunkimaisema|auringonnousu vuorten takaa|auringonnousu|
kaupunkimaisema illanhämärässä|auringonlasku|silta yöllä|kuumat lähteet|karusellihevonen|liukumäki|maailmanpyörä|vuoristorata|
punasiniraitainen pylväs|sirkusteltta|veturi|junavaunu|pikajuna|luotipikajuna|juna|metro|
kevytraidejuna|asema|raitioliikenne|monorail|rinnerata|raitiovaunu|bussi|saapuva bussi|
johdinbussi|minibussi|ambulanssi|paloauto|poliisiauto|saapuva poliisiauto|taksi|saapuva taksi|
auto|saapuva auto|katumaasturi|lava-auto|kuljetusauto|rekka-auto|traktori|kilpa-auto|
moottoripyörä|skootteri|käsikäyttöinen pyörätuoli|moottoroitu pyörätuoli|autorikša|polkupyörä|potkulauta|rullalauta|
rullaluistin|bussipysäkki|moottoritie|junaraide|öljytynnyri|bensapumppu|rengas|poliisiauton valo|
vaakasuuntaiset liikennevalot|pystysuuntaiset liikennevalot|pysähtymismerkki|rakennustyömaan merkki|ankkuri|pelastusrengas|purjevene|kanootti|
pikavene|matkustajalaiva|lautta|moottorivene|laiva|lentokone|pienkone|lähtevä lentokone|
saapuva lentokone|laskuvarjo|istuin|helikopteri|riippurata|gondolihissi|köysirata|satelliitti|
raketti|lentävä lautanen|soittokello|matkatavara|tiimalasi|valuva tiimalasi|kello|herätyskello|
sekuntikello|ajastin|pöytäkello|kello kaksitoista|puoli yksi|kello yksi|puoli kaksi|kello kaksi|
puoli kolme|kello kolme|puoli neljä|kello neljä|puoli viisi|kello viisi|puoli kuusi|kello kuusi|
puoli seitsemän|kello seitsemän|puoli kahdeksan|kello kahdeksan|puoli yhdeksän|kello yhdeksän|puoli kymmenen|kello kymmenen|
puoli yksitoista|kello yksitoista|puoli kaksitoista|uusikuu|kasvava kuunsirppi|ensimmäinen neljänneskuu|kasvava puolikuu|täysikuu|
vähenevä puolikuu|viimeinen neljänneskuu|vähenevä kuunsirppi|kuunsirppi|uudenkuun kasvot|kasvava puolikuu kasvoilla|vähenevä puolikuu kasvoilla|lämpömittari|
aurinko|täysikuu kasvoilla|aurinko kasvoilla|rengasplaneetta|valkoinen tähti|loistava tähti|tähdenlento|linnunrata|
pilvi|aurinko pilvessä|ukkospilvi ja sade|aurinko ja pieni pilvi|aurinko ja suuri pilvi|aurinko sadepilvessä|sadepilvi|lumisadepilvi|
ukkospilvi|hurrikaani|sumu|puhuri|pyörremyrsky|sateenkaari|suljettu sateenvarjo|sateenvarjo|
sateenvarjo ja pisarat|aurinkovarjo|korkeajännite|lumihiutale|lumiukko|lumiukko ilman lunta|komeetta|tuli|
pisara|aalto|kurpitsalyhty|joulukuusi|ilotulitus|tähtisadetikku|sähikäinen|säihke|
ilmapallo|paukkuserpentiini|konfettipallo|tanabatapuu|puukoriste|japanilaiset nuket|karppiviiri|tuulikello|
kuuseremonia|punainen kirjekuori|rusetti|lahjapaketti|tietoisuusnauha|pääsylippu|lippu|kunniamerkki|
pokaali|urheilumitali|kultamitali|hopeamitali|pronssimitali|jalkapallo|pesäpallo|softball|
koripallo|lentopallo|amerikkalainen jalkapallo|rugby-pallo|tennis|liitokiekko|keilailu|kriketti|
maahockey|jääkiekko ja maila|lacrosse|pingis|sulkapallo|nyrkkeilyhanska|kamppailulajiasu|maaliverkko|
lippu reiän päällä|luistin|onkivapa|sukellusmaski|juoksupaita|sukset|kelkka|curling-kivi|
napakymppi|jojo|leija|vesipyssy|biljardi|kristallipallo|taikasauva|videopeli|
joystick|pelikone|noppa|palapeli|nalle|piñata|peilipallo|maatuskanuket|
pata|hertta|ruutu|risti|šakkipelin sotilas|jokeri|mahjong|kukkapelikortit|
näyttämötaiteet|kuva kehyksissä|taiteilijan paletti|lankarulla|ompeluneula|lankakerä|solmu|silmälasit|
aurinkolasit|suojalasit|laboratoriotakki|turvaliivi|solmio|t-paita|farkut|huivi|
hansikkaat|takki|sukat|mekko|kimono|sari|uimapuku|uimahousut|
uimashortsit|bikinit|naistenvaatteet|taittuva käsiviuhka|rahakukkaro|käsilaukku|kirjekuorilaukku|ostoskassit|
koulureppu|varvassandaali|miehen kenkä|juoksukenkä|vaelluskenkä|balleriina|korkokenkä|naisen sandaali|
balettitossut|naisen saapas|selvityskampa|kruunu|naisen hattu|silinteri|valmistujaislakki|lippalakki|
sotilaskypärä|kypärä, jossa valkoinen risti|rukoushelmet|huulipuna|sormus|jalokivi|mykistetty kaiutin|hiljainen kaiutin|
kaiutin normaalilla äänenvoimakkuudella|äänekäs kaiutin|kovaääninen|megafoni|postitorvi|kirkonkello|mykistetty kello|nuottiviivasto|
nuotti|nuotteja|studiomikrofoni|liukusäädin|säätimet|mikrofoni|kuuloke|radio|
saksofoni|trumpetti|pasuuna|harmonikka|kitara|koskettimet|viulu|banjo|
rumpu|congarumpu|marakassit|huilu|harppu|kännykkä|kännykkä ja nuoli|puhelin|
luuri|hakulaite|faksi|akku|akku vähissä|pistoke|kannettava tietokone|pöytäkone|
tulostin|näppäimistö|tietokoneen hiiri|ohjauspallo|minidisk|disketti|CD|DVD|
helmitaulu|elokuvakamera|filminauha|elokuvaprojektori|klaffitaulu|televisio|kamera|kamera ja salama|
videokamera|videokasetti|suurennuslasi vasemmalle|suurennuslasi oikealle|kynttilä|hehkulamppu|taskulamppu|punainen paperilyhty|
savilamppu|koristeellinen muistikirja|suljettu kirja|avoin kirja|vihreä kirja|sininen kirja|oranssi kirja|kirjoja|
muistikirja|tilikirja|käännetty sivu|kirjakäärö|sivu|sanomalehti|sanomalehti rullalla|kirjanmerkkivälilehdet|
kirjanmerkki|lappu|kolikko|rahasäkki|aarrearkku|yen-seteli|dollariseteli|euroseteli|
puntaseteli|rahalla on siivet|luottokortti|kuitti|yen ja nouseva käyrä|kirjekuori|sähköposti|saapuva kirjekuori|
kirjekuori ja nuoli|lähtevät|saapuvat|paketti|suljettu postilaatikko, lippu ylhäällä|suljettu postilaatikko, lippu alhaalla|avoin postilaatikko, lippu ylhäällä|avoin postilaatikko, lippu alhaalla|
postilaatikko|ääniuurna|lyijykynä|musta kynänkärki|täytekynä|kuulakärkikynä|sivellin|väriliitu|
muistio|salkku|tiedostokansio|avoin tiedostokansio|kortiston välilehdet|kalenteri|päiväkalenteri|kierrelehtiö|
kierrekalenteri|kortisto|nouseva käyrä|laskeva käyrä|pylväskaavio|leikepöytä|nuppineula|pyöreä nasta|
paperiliitin|klemmarit yhdessä|viivoitin|kolmioviivain|sakset|arkistolaatikko|arkistokaappi|roskakori|
lukko|lukko auki|lukko ja kynä|avain ja lukko kiinni|avain|vanha avain|vasara|kirves|
hakku|hakku ja vasara|jakoavain ja vasara|tikari|miekat ristissä|pommi|bumerangi|jousi ja nuoli|
kilpi|käsisaha|jakoavain|ruuvimeisseli|ruuvi ja mutteri|hammasratas|ruuvipuristin|vaaka|
valkoinen keppi|lenkki|katkennut ketju|ketjut|koukku|työkalulaatikko|magneetti|tikkaat|
lapio|tislauskolvi|koeputki|petrimalja|dna|mikroskooppi|kaukoputki|lautasantenni|
ruisku|veripisara|pilleri|laastari|kainalosauva|stetoskooppi|röntgen|ovi|
hissi|peili|ikkuna|sänky|sohva ja lamppu|tuoli|vessanpönttö|viemäripumppu|
suihku|kylpyamme|hiirenloukku|partaveitsi|hoitoainepullo|hakaneula|luuta|kori|
paperirulla|ämpäri|saippua|kuplat|hammasharja|pesusieni|sammutin|ostoskärryt|
savuke|arkku|hautakivi|tuhkauurna|nazar-amuletti|hamsa|moai|kyltti|
henkilökortti|pankkiautomaatti|roskat-merkki|juomakelpoista vettä|pyörätuoli|miesten wc|naisten wc|wc|
vauva-merkki|vessa|passintarkastus|tulli|matkatavarat|säilytyslokero|varoitus|lapsia liikenteessä|
kielletty ajosuunta|pääsy kielletty|polkupyörällä ajo kielletty|tupakointi kielletty|roskaaminen kielletty|vesi ei juomakelpoista|jalankulku kielletty|ei matkapuhelimia|
kielletty alaikäisiltä|säteilyvaara|biologinen vaara|nuoli ylös|nuoli yläoikealle|nuoli oikealle|nuoli alaoikealle|nuoli alas|
nuoli alavasemmalle|nuoli vasemmalle|nuoli ylävasemmalle|nuoli ylös ja alas|nuoli oikealle ja vasemmalle|vasen-oikea vetonuoli|vasemmalle kääntyvä nuoli|oikealle kääntyvä nuoli|
ylös kääntyvä nuoli|alas kääntyvä nuoli|pystynuolet myötäpäivään|nuolet vastapäivään|BACK-nuoli|END-nuoli|ON!-nuoli|SOON-nuoli|
TOP-nuoli|pyhä rakennus|atomi|om-tavu|Daavidin tähti|dharma-pyörä|jin ja jang|latinalainen risti|
ortodoksiristi|kuunsirppi ja tähti|rauhansymboli|menora|kuusisakarainen tähti pisteellä|khanda|oinas-merkki|härkä-merkki|
kaksonen-merkki|rapu-merkki|leijona-merkki|neitsyt-merkki|vaaka-merkki|skorpioni-merkki|jousimies-merkki|kauris-merkki|
vesimies-merkki|kalat-merkki|käärmeenkantaja|sekoitus|toista uudelleen|toista kerran|toista|kelaa eteenpäin|
seuraava kappale|toista/pysäytä|kelaa hitaasti taakse|kelaa taaksepäin|edellinen kappale|ylös|nopeasti ylös|alas|
nopeasti alas|pysäytä|lopeta|tallenna|poista|videokuva|himmennä|kirkasta|
kuuluvuuspalkit|langaton|värinätila|matkapuhelin suljettava|Venus-symboli|Mars-symboli|transsymboli|kertomerkki|
plusmerkki|miinusmerkki|jakomerkki|paksu yhtäsuuruusmerkki|äärettömyys|kaksoishuutomerkki|huuto-kysymysmerkki|kysymysmerkki|
valkoinen kysymysmerkki|valkoinen huutomerkki|huutomerkki|aaltoviiva|valuutanvaihto|paksu dollarimerkki|lääketieteen symboli|kierrätyssymboli|
Ranskan lilja|kolmikärki|nimikyltti|japanilainen symboli aloittelijalle|suuri ympyrä|valkoinen valintamerkki|punainen valintamerkki|paksu valintamerkki|
punainen rastimerkki|rastimerkki|silmukka|kaksoissilmukka|osanvaihtomerkki|kahdeksanpiikkinen tähtimerkki|kahdeksankärkinen tähti|kipinä|
tekijänoikeusmerkki|rekisteröity-merkki|tavaramerkki|roiske|syötä isoja kirjaimia|syötä pieniä kirjaimia|syötä numeroja|syötä merkkejä|
syötä kirjaimia|A-veriryhmä|AB-veriryhmä|B-veriryhmä|pyyhi-näppäin|COOL|FREE|info|
ID|m ympyrässä|NEW|NG|O-veriryhmä|OK|P|SOS|
UP!|VS|täällä-kirjainmerkki|palvelumaksu-kirjainmerkki|kuukausittainen määrä -kirjainmerkki|maksullinen-kirjainmerkki|varattu-kirjainmerkki|hyvä ostos -kirjainmerkki|
alennus-kirjoitusmerkki|maksuton-kirjainmerkki|kielletty-kirjoitusmerkki|hyväksyttävä-kirjoitusmerkki|hakemus-kirjoitusmerkki|hyväksytty arvosana -kirjoitusmerkki|tyhjä-kirjoitusmerkki|onnittelut-kirjoitusmerkki|
salainen-kirjoitusmerkki|avoinna-kirjoitusmerkki|täynnä-kirjoitusmerkki|punainen ympyrä|oranssi ympyrä|keltainen ympyrä|vihreä ympyrä|sininen ympyrä|
violetti ympyrä|ruskea ympyrä|musta ympyrä|valkoinen ympyrä|punainen neliö|oranssi neliö|keltainen neliö|vihreä neliö|
sininen neliö|violetti neliö|ruskea neliö|iso musta neliö|iso valkoinen neliö|keskikokoinen musta neliö|keskikokoinen valkoinen neliö|pienehkö musta neliö|
pienehkö valkoinen neliö|pieni musta neliö|pieni valkoinen neliö|iso oranssi vinoneliö|iso sininen vinoneliö|pieni oranssi vinoneliö|pieni sininen vinoneliö|punainen kolmio kärki ylös|
punainen kolmio kärki alas|vinoneliö/kukka|valintanappi|valkoinen neliöruutu|musta neliöruutu|ruutulippu|kolmiolippu|liput ristissä|
musta lippu|valkoinen lippu|sateenkaarilippu|translippu|merirosvolippu`
