// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bayraq: {0}|böyük: qırmızı saç|böyük: buruq saç|böyük: ağ saç|böyük: keçəl|kişi: qırmızı saç|kişi: buruq saç|kişi: ağ saç|
kişi: keçəl|qadın: qırmızı saç|qadın: buruq saç|qadın: ağ saç|qadın: keçəl|piyada: sağa baxan|gəzən qadın: sağa baxan|gəzən kişi: sağa baxan|
dizi üstündə adam: sağa baxan|dizi üstündə qadın: sağa baxan|dizi üstündə kişi: sağa baxan|zondlayan çəlikli adam: sağa baxan|zond ilə kişi: sağa baxan|zond ilə qadın: sağa baxan|motorlu kresloda oturmuş adam: sağa baxan|motorlu oturacaqda kişi: sağa baxan|
motorlu oturacaqda qadın: sağa baxan|əl arabasında adam: sağa baxan|manual oturacaqda kişi: sağa baxan|manual oturacaqda qadın: sağa baxan|atlet: sağa baxan|qaçan qadın: sağa baxan|qaçan kişi: sağa baxan|öpüş: qadın, kişi|
öpüş: kişi, kişi|öpüş: qadın, qadın|ürəkli cütlük: qadın, kişi|ürəkli cütlük: kişi, kişi|ürəkli cütlük: qadın, qadın|ailə: kişi, qadın, oğlan|ailə: kişi, qadın, qız uşağı|ailə: kişi, qadın, qız uşağı, oğlan|
ailə: kişi, qadın, oğlan, oğlan|ailə: kişi, qadın, qız uşağı, qız uşağı|ailə: kişi, kişi, oğlan|ailə: kişi, kişi, qız uşağı|ailə: kişi, kişi, qız uşağı, oğlan|ailə: kişi, kişi, oğlan, oğlan|ailə: kişi, kişi, qız uşağı, qız uşağı|ailə: qadın, qadın, oğlan|
ailə: qadın, qadın, qız uşağı|ailə: qadın, qadın, qız uşağı, oğlan|ailə: qadın, qadın, oğlan, oğlan|ailə: qadın, qadın, qız uşağı, qız uşağı|ailə: kişi, oğlan|ailə: kişi, oğlan, oğlan|ailə: kişi, qız uşağı|ailə: kişi, qız uşağı, oğlan|
ailə: kişi, qız uşağı, qız uşağı|ailə: qadın, oğlan|ailə: qadın, oğlan, oğlan|ailə: qadın, qız uşağı|ailə: qadın, qız uşağı, oğlan|ailə: qadın, qız uşağı, qız uşağı|klaviatura qapağı: 10|bayraq: İngiltərə|
bayraq: Şotlandiya|bayraq: Uels|açıq dəri tonu|orta-açıq dəri tonu|orta dəri tonu|orta-tünd dəri tonu|tünd dəri tonu|paraqraf işarəsi|
paraqraf nişanı|xəncər-xaç işarəsi|ikixaçlı xəncər işarəsi|sola yönəlmiş ox|sol istiqamətdə ox xətti|sağa yönəlmiş ox|sağ istiqamətində ox xətti|yuxarıya yönəlmiş ox|
aşağı yönəlmiş ox|sol istiqamətində dalğalı ox|sağ istiqamətində dalğalı ox|sola doğru ikibaşlı ox|yuxarıya doğru ikibaşlı ox|sağa doğru ikibaşlı ox|aşağıya doğru ikibaşlı ox|sola doğru ox ucluğu|
sağa doğru ox ucluğu|xəttdən sola ox|xəttdən yuxarı ox|xəttdən sağa ox|xəttdən aşağı ox|yuxarı-aşağı ucluqlu ox|halqa ilə sola doğru ox|halqa ilə sağa doğru ox|
sola-sağa dalğalı ox|aşağıya doğru ziqzaqşəkilli ox|yuxarı sol istiqamətli ox ucu|yuxarı sağ istiqamətli ox ucu|aşağı sol istiqamətli ox ucu|aşağı sağ istiqamətli ox ucu|sağa doğru aşağı ox küncü|aşağı sola doğru ox küncü|
saat əqrəbinin əksi istiqamətində yuxarıya doğru qövsşəkilli ox|saat əqrəbi istiqamətində yuxarıya doğru qövsşəkilli ox|şimal qərb istiqamətində uzun xəttli ox|sağ ox xətti üzərində sol ox xətti|saat əqrəbinin əksi istiqamətində açıq dairəvi ox|saat əqrəbi istiqamətində açıq dairəvi ox|sola doğru yuxarı qarmaq dişəyi|sola doğru aşağı qarmaq dişəyi|
yuxarı sağa doğru qarmaq dişəyi|yuxarı sola doğru qarmaq dişəyi|sağa doğru yuxarı qarmaq dişəyi|sağa doğru aşağı qarmaq dişəyi|aşağıya doğru sağa qarmaq dişəyi|aşağıya doğru sola qarmaq dişəyi|sola doğru olan oxun üzərində sağa doğru ox|yuxarı və aşağı yönəlmiş oxlar|
sağa yönəlmiş oxlar üzəri sola yönəlmiş|sola doğru cüt ox|yuxarıya doğru cüt ox|sağa doğru cüt ox|aşağıya doğru cüt ox|sağa doğru olan qarmağın üzərində sola doğru qarmaq|sola doğru olan qarmağın üzərində sağa doğru qarmaq|sola doğru ikili ox|
üzəri xəttli sola doğru ikili ox|yuxarıya doğru ikili ox|sağa doğru ikili ox|üzəri xəttli sağa doğru ikili ox|aşağıya doğru ikili ox|sol-sağ istiqamətli ikili ox|üzəri xəttli sol-sağ istiqamətli ikili ox|şimal qərb istiqamətli ikili ox|
şimal şərq istiqamətli ikili ox|cənub şərq istiqamətli ikili ox|cənub qərb istiqamətli ikili ox|sola doğru üçlü ox|sağa doğru üçlü ox|sola doğru kərtikli ox|sağa doğru kərtikli ox|yuxarı ox üzərində ikili xətt|
aşağı ox üzərində ikili xətt|sola doğru tireli ox|yuxarıya doğru tireli ox|sağa doğru tireli ox|aşağıya doğru tireli ox|soldakı xəttə doğru ox|sağdakı xəttə doğru ox|sola doğru içiboş ox|
yuxarıya doğru içiboş ox|sağa doğru içiboş ox|aşağıya doğru içiboş ox|xəttdən yuxarıya doğru içiboş ox|yuxarı oxun solunda aşağı ox|çevrilmiş A|qismən differensial|çevrilmiş E|
boş çoxluq|delta|nabla|elementi|çoxluğa daxil deyil|çoxluğa daxildir|son sübut|n-ar məhsul|
n-ar cəm|kiçik deyil|qeyri-bərabər|böyük deyil|çıxma işarəsi|çıx-yaxud-üstəgəl|bölmə sleşi|ulduz operatoru|
dərəcə operatoru|böyük nöqtə operatoru|kökaltı|mütənasib|sonsuzluq işarəsi|sağ bucaq|bucaq|bölür|
paralel|məntiqi və|kəsişmə|birləşmə|inteqral|ikiqat inteqral|kontur inteqralı|buna görə də|
çünki|əmsal|nisbət|tilda operatoru|tərs tilda|çevrilmiş tənbəl s|asimptotik bərabər|təqribən bərabər|
təxminən bərabər|tamamilə bərabər|təqribən şəklə bərabər|bərabər çevrəyə al|bərabərdir|tam ekvivalent|kiçik və ya bərabər|böyük və ya bərabər|
bərabərdən kiçik|bərabərdən böyük|...çox az|...çox artıq|arasında|ekvivalentindən böyükdür|qabaqlayır|dalınca gəlir|
dalınca gəlmir|altçoxluğu|üst çoxluq|alt çoxluğa bərabər|üst çoxluğa bərabər|çevrələnmiş üstəgəl|çevrələnmiş çıxma|birbaşa cəm|
çevrələnmiş bölmə sleşi|çevrələnmiş nöqtə operatoru|çevrələnmiş halqa operatoru|çevrələnmiş ulduzcuq operatoru|kvadrat içində üstəgəl|kvadrat içində çıxma|yanlış element|məcbur etmir|
ondan əvvəl dayanır|ondan sonra dayanır|normal qrupaltı bərabəri kimi ehtiva etmir|orijinal|kvadrat konyuqat matris|düzbucaqlı üçbucaq|n-ar məntiqi və ya|n-ar kəsişmə|
n-ar birləşmə|nöqtə operatoru|ulduz-operator|təbii qoşulma|ikiqat kəsişmə|çox-çox az|çox-çox artıq|şaquli üç nöqtə|
üfüqi orta xətt üç nöqtəsi|diaqonal üzrə yuxarıya üç nöqtə|diaqonal üzrə aşağıya üç nöqtə|səkkizinci not|bemol|diez|gülən üz|açıq ağızla gülən üz|
açıq ağız və gülən gözlərlə gülən üz|gülən gözlərlə gülən üz|açıq ağız və bərk yumulmuş gözlərlə gülən üz|açıq ağız və soyuq tərlə gülən üz|gülməkdən nəfəsi kəsilmək|sevinc göz yaşları olan üz|yüngülcə gülümsəyən üz|başı-aşağı üz|
əriyən üz|göz vuran üz|gülən gözlərlə gülümsəyən üz|başında halə gülmsəyən üz|3 ürəkli təbəssümlü üz|ürək formalı gözləri olan gülən üz|ulduza heyranlıq|öpüş göndərən üz|
öpən üz|gülümsəyən üz|bağlı gözlərlə öpən üz|gülən gözlərlə öpən üz|göz yaşları ilə gülümsəyən üz|dadlı yeməkdən həzz alan üz|dilini çıxarmış üz|dilini çıxarmış və göz vuran üz|
dəcəl üz|dilini çıxarmış və gözlərini möhkəm bağlamış üz|ağzı pul olan üz|qucaqlayan üz|ağzını əli ilə örtmüş üz|açıq gözlü üz və ağzı tutmuş əl|baxan gözlə üz|tərpənən sifət|
düşünən üz|salamlayan üz|ağzı bağlanmış üz|qaşları qalxmış üz|neytral üz|ifadəsiz üz|ağızsız üz|nöqtəli xətli üz|
buludlu üz|özündən razı gülümsəyən üz|kefsiz üz|gözlərini fırladan üz|üz-gözünü turşudan üz|nəfəs alan üz|yalançı adam üzü|silkələnən üz|
başı üfüqi silkələmək|başı şaquli silkələmək|rahat üz|fikirli üz|yuxulu üz|ağız sulanan üz|yatan üz|altı torbalanmış gözləri olan üz|
tibbi maskalı üz|termometrli|baş sarğılı üz|iyrənən üz|qusan üz|asqıran üz|pörtləmiş üz|donmuş üz|
gicəllənən üz|başıgicəllənən üz|spiral gözlü üz|partlayan baş|papaqlı qaqaş üzü|parti edən üz|maskalanmış üz|gün eynəyi ilə gülən üz|
axmaq üz|monokllu üz|çaşqın üz|diaqonal ağızlı üz|narahat üz|bir az qaşqabaqlı üz|qaşqabaqlı üz|ağzı açıq üz|
heyrətlənmiş üz|təəccüblənmiş üz|qızarmış üz|əyilmiş üz|yalvaran üz|dolmuş gözləri olan üz|ağzı açıq qaşqabaqlı üz|kədərli üz|
qorxmuş üz|ağzı açıq və soyuq tər olan üz|məyus lakin rahat üz|ağlayan üz|bərkdən ağlayan üz|qorxudan çığıran üz|utanan üz|inadkar üz|
məyus üz|soyuq tərli üz|yorulmuş üz|yorğun üz|əsnəyən üz|burnundan tüstü çıxan üz|acıqlı üz|hirsli üz|
ağızda simvolları olan üz|buynuzlu gülən üz|şeytan|kəllə|kəllə və sümüklər|pox|kloun üzü|div|
qoblin|ruh|yadplanetli|yadplanetli monstr|robot üz|ağzı açıq gülən pişik üzü|gözləri gülən dişini ağardan pişik üzü|sevinc göz yaşları olan pişik üzü|
ürək formalı gözləri olan gülən pişik üzü|əyri-əyri gülən pişik üzü|bağlı gözlərlə öpən pişik üzü|təəccüblənmiş pişik üzü|ağlayan pişik üzü|acıqlı pişik üzü|pisliyi görümürəm|pisliyi eşitmirəm|
pis danışmıram|sevgi məktubu|oxlu ürək|lentli ürək|qığılcımlı ürək|böyüyıb ürək|döyünən ürək|fırlanan ürəklr|
iki ürək|ürək bəzəyi|ürək nida işarəsi ornamenti|sınmış ürək|alovlu ürək|yara bandlı ürək|qırmızı ürək|çəhrayı ürək|
narıncı ürək|sarı ürək|yaşıl ürək|mavi ürək|açıq mavi ürək|bənövşəyi ürək|qəhvəyi ürək|qara-ürək adam|
boz ürək|ağ ürək|öpüş işarəsi|100 xal|qəzəb simvolu|savaş buludu|toqquşma|başgicəllənməsi|
tər damcıları|sürətli hərəkət|deşik|nitq şarı|tanıq işarəsi|boş nitq şarı|sağ qəzəb şarı|düşüncə şarı|
zzz|əl sallayan əllər|yuxarı qalxan əl arxası|barmaqları aralı şəkildə qaldırılmış əl|qaldırımış əl|vulkan salamı|sağ əl|sol əl|
aşağı əl|yuxarı əl|sola itələyən əl|sağa basan əl|ok işarəsi|çimdik|sıxan əl|qələbə işarəsi|
ümid edirəm|əl barmağı və baş barmağı çarpazlanmış vəziyyətdə|sevgi jesti|buynuz işarəsi|mənə zəng et|solu göstərən sol əlin işarə barmağı|sağı göstərən sol əlin işarə barmağı|yuxarını göstərən sol əlin işarə barmağı|
orta barmaq|aşağını göstərən sol əlin işarə barmağı|işarə barmağı|tamaşaçıya işarə edən barmaq|baş barmaq yuxarı|baş barmaq aşağı|qaldırılmış yumruq|yaxınlaşan yumruq|
sola yönələn yumruq|sağa yönələn yumruq|əl çalan əllər|əllərini qaldıran adam|əldən ürək|açıq əllər|əllər yuxarı|salamlaşmaq|
qatlanmış əllər|yazı əli|dırnaq laklamaq|özçəkim|qatlanmış əzələ|mexaniki əl|mexaniki ayaq|qıç|
ayaq|qulaq|eşitmə cihazlı qulaq|burun|beyin|ürək|ağciyərlər|diş|
sümük|gözlər|göz|dil|ağız|dişlənən dodaq|körpə|uşaq|
oğlan|qız uşağı|böyük|sarı saçlı adam|kişi|saqqallı şəxs|kişi|sarışın kişi|
qadın|qadın: saqqal|sarışın qadın|yaşlı böyük|yaşlı kişi|yaşlı qadın|qaşqabaqlı adam|kefsiz kişi|
kefsiz qadın|acıq edən adam|acıqlı kişi|acıqlı qadın|yox jesti|əleyhinə olan kişi|əleyhinə olan qadın|ok jesti|
lehinə olan kişi|lehinə olan qadın|məlumat verən şəxs|əl uzadan kişi|əl uzadan qadın|əlini qaldıran xoşbəxt adam|əl qaldıran kişi|əl qaldıran qadın|
kar şəxs|kar kişi|kar qadın|tənzim edən adam|baş əyən kişi|baş əyən qadın|inanmaq olmur|üzünü tutan kişi|
üzünü tutan qadın|çiynini çəkmək|çiynini çəkən kişi|çiynini çəkən qadın|tibb işçisi|kişi həkim|qadın həkim|tələbə|
oğlan tələbə|qız tələbə|müəllim|kişi müəllim|qadın müəllim|hakim|kişi hakim|qadın hakim|
fermer|kişi fermer|qadın fermer|aşpaz|kişi aşbaz|qadın aşbaz|mexanik|kişi mexanik|
qadın mexanik|fabrik işçisi|kişi fabrik işçisi|qadın fabrik işçisi|ofis işçisi|kişi ofis işçisi|qadın ofis işçisi|alim|
kişi alim|qadın alim|texnoloq|kişi texnoloq|qadın texnoloq|müğənni|kişi müğənni|qadın müğənni|
aktyor|kişi rəssam|qadın rəssam|pilot|kişi pilot|qadın pilot|astronavt|kişi astronavt|
qadın astronavt|yanğınsöndürən maşın|kişi yanğınsöndürən|qadın yanğınsöndürən|polis məmuru|kişi polis|qadın polis|detektiv|
kişi detektiv|qadın detektiv|keşikçi|kişi keşikçi|qadın keşikçi|nindza|tikinti işçisi|kişi bənna|
qadın bənna|taclı adam|oğlan şahzadə|qız şahzadə|çalmalı kişi|türbanlı kişi|türbanlı qadın|çin kepkalı kişi|
şərfli qadın|smokinqli şəxs|smokinqli adam|smokinqli qadın|duvaqlı şəxs|duvaqlı adam|duvaqlı qadın|hamilə qadın|
hamilə kişi|hamilə adam|uşaq əmizdirmə|körpə əmizdirən qadın|körpə əmizdirən kişi|körpə əmizdirən şəxs|körpə mələk|Santa Klaus|
xanım Klaus|mx klaus|superqəhrəman|kişi superqəhrəman|qadın superqəhrəman|supercani|kişi supercani|qadın supercani|
maq|kişi maq|qadın maq|pəri|kişi pəri|qadın pəri|vampir|kişi vampir|
qadın vampir|dəniz adamı|dəniz kişisi|su pərisi|elf|kişi elf|qadın elf|cin|
kişi cin|qadın cin|zombi|kişi zombi|qadın zombi|troll|tüklü məxluq|üz masajı|
üzünə masaj edən kişi|üzünə masaj edən qadın|saç kəsimi|saçını kəsdirən kişi|saçını kəsdirən qadın|piyada|gəzən kişi|gəzən qadın|
duran adam|duran kişi|duran qadın|dizi üstündə adam|dizi üstündə kişi|dizi üstündə qadın|zondlayan çəlikli adam|zond ilə kişi|
zond ilə qadın|motorlu kresloda oturmuş adam|motorlu oturacaqda kişi|motorlu oturacaqda qadın|əl arabasında adam|manual oturacaqda kişi|manual oturacaqda qadın|atlet|
qaçan kişi|qaçan qadın|balet rəqqası|rəqs edən qadın|əylənən kişilər|işgüzar kostyumlu kişi|şənlənən qadınlar|rəqs edən kişi|
rəqs edən qadınlar|buxarlı otaqda adam|buxarlı otaqda kişi|buxarlı otaqda qadın|dırmaşan adam|dırmaşan kişi|dırmaşan qadın|qılınc oynatma|
at yarışı|xizəkçi|snouborder|qolf oynayan|qolfçu kişi|qolfçu qadın|sörfer|sörfçü kişi|
sörfçü qadın|avarçəkmə qayığı|qayıqçı kişi|qayıqçı qadın|üzgüçü|üzgüçü kişi|üzgüçü qadın|toplu adam|
futbolçu kişi|futbolçu qadın|ştanqçı|ştanqçı kişi|ştanqçı qadın|velosipedçi|velosipedçi kişi|velosipedçi qadın|
dağ velosipedçisi|dağ velosipedçisi kişi|dağ velosipedçisi qadın|akrobatik hərəkət|akrobat kişi|aktobat qadın|güləş|güləşçi kişi|
güləşçi qadın|su polosu|su poloçusu kişi|su poloçusu qadın|həndbol|həndbolçu kişi|həndbolçu qadın|janqlyor|
jonqlyor kişi|jonqlyor qadın|lotus pozisiyasında adam|lotus pozisiyasında kişi|lotus pozisiyasında qadın|vanna qəbul edən adam|yataqda uzanmış adam|əl-ələ tutan adamlar|
əl-ələ tutan iki qadın|əl-ələ tutan kişi və qadın|əl-ələ tutan iki kişi|öpüş|ürəkli cütlük|danışan baş|büst silueti|büst siluetləri|
qucaqlaşan insanlar|ailə|ailə: yetkin, yetkin, uşaq|ailə: yetkin, yetkin, uşaq, uşaq|ailə: yetkin, uşaq|ailə: yetkin, uşaq, uşaq|ayaq izləri|barmaq izi|
qırmızı saç|buruq saç|ağ saç|keçəl|meymun üzü|meymun|qorilla|oranqutanq|
it üzü|it|bələdçi it|xidmətçi it|pudel|canavar|tülkü|yenot|
pişik üzü|pişik|qara pişik|aslan|pələng üzü|pələng|bəbir|at üzü|
sığın|eşşək|at|təkbuynuz|zebra|maral|bizon|inək üzü|
öküz|su camışı|inək|donuz üzü|donuz|qaban|donuz burnu|qoç|
qoyun|keçi|dəvə|ikihürgüclü dəvə|lama|zürafə|fil|mamont|
kərgədan|hippopotam|siçan üzü|siçan|siçovul|dağsiçanı|dovşan üzü|dovşan|
brunduk|qunduz|kirpi|yarasa|ayı üzü|qütb ayısı|koala|panda üzü|
tənbəl|samur|skunsk|kenquru|porsuq|pəncə izləri|hinduşka|toyuq|
xoruz|yumurtadan çıxan cücə|körpə cücə|qabağa baxan balaca cücə|quş|pinqvin|göyərçin|qartal|
ördək|qu|bayquş|dodo|lələk|flaminqo|tovuz|tutuquşu|
qanad|qara quş|qaz|feniks|qurbağa üzü|timsah|tısbağa|kərtənkələ|
ilan|əjdaha üzü|əjdaha|sauropod|Tireks|su püskürdən balina|kit|delfin|
orka|suiti|balıq|tropik balıq|iynəqarın balıq|akula|osminoq|spiral balıqqulağı|
mərcan|meduza|qırmızı xərçəng|lobster|krevet|səkkiz ayaq|stridiya|ilbiz|
kəpənək|böcək|qarışqa|bal arısı|tarakan|parabüzən|cırcırama|mətbəxqurdu|
hörümçək|hörümçək toru|əqrəb|ağcaqanad|milçək|soxulcan|mikrob|buket|
albalı çiçəyi|ağ gül|lotus|rozetka|qızılgül|solmuş gül|hibiskus|günəbaxan|
çiçək|liliya|sümbül|şitil|dibçək bitkisi|həmişəyaşıl|enliyarpaqlı ağac|palma ağacı|
kaktus|düyü sünbülü|dərman bitkisi|yonca|dörd yarpaq yonca|ağcaqayın yarpağı|tökülən yarpaq|küləkdə əsən yarpaq|
boş yuva|yumurtalı yuva|göbələk|yarpaqsız ağac|üzüm|yemiş|qarpız|mandarin|
limon|laym|banan|ananas|manqo|qırmızı alma|yaşıl alma|armud|
şaftalı|albalı|çiyələk|qaragilələr|kivi|pomidor|zeytun|kokos|
avokado|badımcan|kartof|kök|qarğıdalı sünbülü|acı bibər|bolqar bibəri|xiyar|
kahı|brokkoli|sarımsaq|soğan|yer fındığı|lobya|şabalıd|zəncəfil kökü|
noxud qabığı|qəhvəyi göbələk|meyvəköklü|çörək|kruasan|kərpic çörək|yumru çörək|pretsel|
bublik|blin|vafli|pendir|sümükdə ət|toyuq budu|ət tikəsi|bekon|
hamburger|kartof qızartması|pizza|hot doq|sendviç|tako|buritto|tamal|
qutab|falafel|yumurta|bişirmək|dayaz qazan|yemək qazanı|fondyu|qaşıq ilə kasa|
salat|popkorn|kərə yağı|duz|konserv qida|bentu qutusu|düyü krekeri|düyü küftəsi|
bişmiş düyü|karri düyüsü|buxarlanan kasa|spagetti|qızardılmış şirin kartof|oden|suşi|qızardılmış krivet|
spiralşəkilli balıq piroqu|ay piroqu|danqo|klyotek|bəxt peçenyesi|özünlə aparmaq qutusu|yumşaq dondurma|rəndələnmiş dondurma|
dondurma|ponçik|peçenye|ad günü tortu|bir dilim tort|keks|piroq|şokolad plitkası|
konfet|şüşəli karamel|bişirilmiş krem|bal qabı|uşaq şüşəsi|bir stəkan süd|isti içki|çaynik|
qulpsuz çay fincanı|sake|tıxacı çıxan şüşə|şərab bakalı|kokteyl bakalı|tropik içki|pivə krujkası|pivə krujkalarını toqquşdurmaq|
badələri qaldırmaq|viski stəkanı|maye süzülməsi|borucuqlu stəkan|köpüklü çay|içki qutusu|mate|buz kubu|
yemək çubuqları|çəngəl və bıçaq ilə boşqab|çəngəl və bıçaq|qaşıq|mətbəx bıçağı|banka|amfora|Avropa-Afrikanı göstərən qlobus|
amerika-qitələrini göstərən qlobus|asiya-avstraliya qitələrini göstərən qlobus|meridianları olan qlobus|dünya xəritəsi|yaponiyanın xəritəsi|kompas|başı qarla örtülmüş dağ|dağ|
torpaq sürüşməsi|vulkan|fuji dağı|kempinq|çətirli çimərlik|səhra|tənha ada|milli park|
stadion|klassik bina|bina tikintisi|kərpic|qaya|odun|alaçıq|ev binaları|
baxımsız ev binası|ev binası|bağı olan ev|ofis binası|yapon poçt idarəsi|poçt idarəsi|xəstəxana|bank|
otel|sevgi oteli|7/24 açıq olan mağaza|məktəb|univermaq|fabrik|yapon qəsri|qəsr|
toy|tokiyo qalası|azadlıq heykəli|kilsə|məscid|hindu məbədi|sinaqoq|sinto məbədi|
kəbə|fontan|çadır|dumanlı|ulduzlu gecə|şəhər mənzərəsi|dağlardan qalxan günəş|gün doğumu|
hava qaralanda şəhər mənzərəsi|gün batımı|gecə körpü|qaynar bulaqlar|karusel at|oyun slaydı|şeytan çarxı|maneəli dəmir yolu attraksionu|
şlaqbaum|sirk çadırı|lokomotiv|dəmir yolu qatarı vaqonu|yüksək sürətli qatar|gülləyə bənzər ucluqlu yüksək sürət qatarı|qatar|metro|
işıq qatarı|stansiya|stritkar|monorels|dağ yolu|tramvay vaqonu|avtobus|yaxınlaşan avtobus|
trolleybus|mini avtobus|təcili yardım maşını|yanğınsöndürən|polis maşını|yaxınlaşan polis maşını|taksi|yaxınlaşan taksi|
avtomobil|yaxınlaşan avtomobil|rekreasiya avtomobili|pikap yüngül avtomobil|yük maşını|konteynerli maşın|traktor|yarış maşını|
motosiklet|motorlu skuter|manual təkərli kreslo|motorlu təkərli kreslo|avto-rikşa|velosiped|samokat|skeytbord|
diyircəkli konki|avtobus dayanacağı|şosse|dəmir yolu|neft silindiri|yanacaq borusu|təkər|polis maşının işığı|
üfüqi işıqfor|şaquli işıqfor|dayanmaq işarəsi|tikinti|lövbər|üzük buy|yelkənli qayıq|qayıq|
sürətli qayıq|sərnişin gəmisi|bərə gəmisi|motorlu qayıq|gəmi|təyyarə|balaca təyyarə|təyyarə qalxır|
təyyarə enir|paraşüt|oturacaq|helikopter|asma dəmir yolu|dağ kanatı|hava tramvayı|peyk|
raket|uçan boşqab|xidmət zəngi|yük|qum saatı|qum tökülən qum saatı|qol saatı|zəngli saat|
saniyəölçən|taymer|buxarı saat|12 tamam|birin yarısı|bir tamam|ikinin yarısı|iki tamam|
üçün yarısı|üç tamam|dördün yarısı|dörd tamam|beşin yarısı|beş tamam|altının yarısı|altı tamam|
yeddinin yarısı|yeddi tamam|səkkizin yarısı|səkkiz tamam|doqquzun yarısı|doqquz tamam|onun yarısı|on tamam|
on birin yarısı|on bir tamam|on ikinin yarısı|yeni ay|dörddə bir aypara|ayın birinci dörrdə bir hissəsi|dörddə bir böyüyən ay|tam ay|
sönən böyüyən ay|ayın sonuncu dörddə bir hissəsi|sönən aypara|aypara|yeni ay üzü|ayın birinci dörrdə bir hissəsinin üzü|ayın sonuncu dörddə bir hissəsinin üzü|termometr|
günəş|üzü olan tam ay|üzü olan günəş|üzüklü planet|ağ orta ulduz|parıldayan ulduz|düşən ulduz|süd yolu|
bulud|buludun arxasında günəş|ildırım və yağışlı bulud|balaca buludun arxasına günəş|böyük buludun arxasında günəş|yağışlı buludun arxasında günəş|yağışlı bulud|qarlı bulud|
ildırımlı bulud|qasırğa|duman|külək üzü|siklon|göyqurşağı|bağlı çətir|çətir|
yağış damcıları düşən çətir|yerdə çətir|yüksək voltaj|qara dənəciyi|qar adam|qarsız qar adam|kometa|alov|
damcı|su dalğası|Hellouin balqabağı|milad ağacı|fişənglər|qığılclm|feyerverk|qığılcımlar|
şar|qonaqlıq stimullaşdırıcısı|konfetti topu|tanabata ağacı|şam ağacı bəzəyi|yapon gəlincikləri|karp-uçurtma|külək zəngi|
ay mərasimi|qırmızı zərf|lent|bükülmüş hədiyyə|xatırlatma lenti|giriş biletləri|bilet|hərbi medal|
kubok|idman medalı|qızıl medal|gümüş medal|bürünc medal|futbol topu|beysbol|softbol|
basketbol|voleybol|amerikan futbolu|reqbi|tennis|uçan disk|boulinq|kriket|
sahə xokkeyi|buz xokkeyi çubuğu və şaybası|lakross|pinq ponq|badminton|boks əlcəyi|döyüş idmanı geyimi|darvaza|
dəlikdə bayraq|buz konkisi|balıq tilovu|dalğıc maskası|atlet köynəyi|xizək|sanka|qıvrım daş|
birbaşa atış|yo-yo|çərpələng|tapança|bilyard|kristal kürə|sehrli çubuq|video oyun|
coystik|avtomat maşın|oyun zəri|pazl|plüş ayı|pinyata|güzgü top|matryoşkalar|
qaratoxmaq dəsti|ürək dəsti|romb dəsti|klub dəsti|şahmat piyadası|joker|maconq qırmızı əjdaha|gül oyun kartları|
teatr incəsənəti|şəkilli çərçivə|rəssam palitrası|sap|tikiş maşınının iynəsi|iplik|düyün|eynək|
gün eynəyi|qoruyucu eynək|laboratoriya geyimi|güvənlik jaketi|qalstuk|qısaqol köynək|cins|şərf|
əlcəklər|palto|corablar|don|kimono|sari|bir hissəli üzgüçülük geyimi|trusik|
şort|bikini|qadın paltarı|yığılan yelpik|pul kisəsi|əl çantası|torba|alış-veriş çantaları|
məktəbli bel çantası|vyetnamka|kişi ayaqqabısı|qaçış ayaqqabısı|gəzinti botinkası|yastı ayaqqabı|hündür daban ayaqqabı|qadın səndəli|
balet ayaqqabıları|qadın çəkməsi|saç düzümü|tac|qadın şlyapası|silindr şlyapa|məzuniyyət papağı|kepka|
hərbi dəbilqə|ağ xaçlı dəbilqə|təsbeh|dodaq boyası|üzük|qiymətli daş|səsucaldan sönülüdür|səsucaldan|
səsucaldan aktivdir|səsucaldan yüksəkdir|səsucaldıcı|meqafon|poçt şeypuru|zəng|üstündən xətt çəkilmiş zəng|musiqi partiturası|
musiqi notu|musiqi notları|studiya mikrafonu|səviyyə slayderi|idarə düymələri|mikrofon|qulaqlıq|radio|
saksofon|şeypur|trombon|akkordeon|gitara|musiqi klaviaturası|skripka|banco|
davul|uzun baraban|marakas|fleyta|arfa|mobil telefon|oxlu mobil telefon|telefon|
telefon dəstəyi|peycer|faks aparatı|batareya|bitən enerji|elektrik ştepseli|kompüter|masaüstü kompüter|
printer|klaviatura|kompüter siçanı|kürəşəkilli manipulyator|mini disk|çevik disk|optik disk|dvd|
çötkə|kino kamerası|film kadrları|kino projektoru|numerator|televizor|kamera|işıqlı kamera|
video kamera|video kaset|sola yönəlmiş böyüdücü şüşə|sağa yönəlmiş böyüdücü şüşə|şam|işıq lampası|fənər|qırmızı kağız fənər|
yağ lampası|bəzəkli cildli dəftər|bağlı kitab|açıq kitab|yaşıl kitab|mavi kitab|narıncı kitab|kitablar|
bloknot|mühasibatlıq kitabı|qatlanmış səhifə|lülə halında bükülmüş kağız|üzüyuxarı səhifə|qəzet|bükülmüş qəzet|əlfəcin tabları|
əlfəcin|etiket|xırda pul|pul torbası|xəzinə sandığı|iena banknotu|dollar əskinazı|avro əskinazı|
funt əskinazı|qanadlı pullar|kredit kartı|qəbz|ien ilə qalxan qrafik|zərf|e-poçt|gələn zərf|
oxlu zərf|gedənlər qutusu|gələnlər qutusu|bağlama|qaldırılmış bayraqlı bağlı poçt qutusu|endirilmiş bayraqlı bağlı poçt qutusu|qaldırılmış bayraqlı açıq poçt qutusu|endirilmiş bayraqlı açıq poçt qutusu|
poçt qutusu|səsvermə kağızı olan seçki qutusu|karandaş|qara qələm|avto qələm|qələm|fırça|yağlı karandaş|
yaddaş qeydi|çemodan|fayl qovluğu|açıq fayl qovluğu|kart indeksi arakəsmələri|təqvim|təqvimi cırmaq|spiral dəftər|
spiral təqvim|kart indeksi|qalxan qrafik|düşən qrafik|diaqram|lövhə|löhvə düyməsi|dairəvi sancaq|
skrepka|birləşmiş sancaqlar|düz xətkeş|ücbucaq xətkeş|qayçı|kart faylı qutusu|fayl şkafı|zibilqabı|
kilid|açıq kilid|qələmli kilid|açarla bağlanmış kilid|açar|köhnə açar|çəkic|balta|
külüng|çəkic və külüng|çəkic və açar|xəncər|kəsişən qılınclar|bomba|bumeranq|ox və kaman|
qalxan|əl mişarı|təmir açarı|vintaçan|bolt və qayka|mexanizm|sıxma|tarazlıq tərəzisi|
zond|zəncir|qırılmış zəncir|zəncirlər|qarmaq|alətlər qutusu|maqnit|nərdivan|
bel|distillə qazanı|sınaq şüşəsi|Petri qabı|dnt|mikroskop|teleskop|peyk antenası|
şpris|qan damlası|həb|yapışan bandaj|qoltuqağacı|stetoskop|rentgen|qapı|
lift|güzgü|pəncərə|yataq|divan və lampa|stul|tualet|porşen|
duş|vanna|siçan tələsi|ülgüc|losyon şüşəsi|sancaq|süpürgə|səbət|
kağız rulonu|vedrə|sabun|köpüklər|diş fırçası|süngər|alov söndürən|alış-veriş arabası|
siqaret|tabut|başdaşı|cənazə urnası|gözmüncuğu|hamsa|moai|plakat|
şəxsiyyət vəsiqəsi|Bankomat işarəsi|zibili qutuya atın işarəsi|içməli su|əlil arabası işarəsi|kişi tualeti|qadın tualeti|ayaqyolu|
körpə simvolu|wc|pasport yoxlaması|gömrük|baqajın verilməsi|saxlama kamerası|xəbərdarlıq|uşaqlar yol keçir|
giriş yoxdur|qadağandır|velosiped sürmək olmaz|siqaret çəkmək olmaz|zibil atmaq olmaz|su içməli deyil|piyadalara keçmək olmaz|mobil telefondan istifadə etmək olmaz|
18 yaşından aşağı olanlara olmaz|radioaktiv|biotəhlükəli|üzüyuxarı ox|üzüyuxarı sağa yönəlmiş ox|sağa ox|üzüaşağı sağa yönəlmiş ox|üzüaşağı ox|
üzüaşağı sola yönəlmiş ox|sola ox|üzüyuxarı sola yönəlmiş ox|üzü aşağı-yuxarı ox|sola-sağa ox|soldan sağa ox xətti|sola dönən sağ ox|sağa dönən sol ox|
yuxarı dönən sağ ox|aşağı dönən sağ ox|saat istiqamətində yönəlmiş şaquli ox|saat istiqamətinin əksinə yönəlmiş oxlar düyməsi|geriyə yönəlmiş ox|sona yönəlmiş ox|aktivdir! oxu|tezliklə oxu|
yuxarı yönəlmiş ox|tapınaq|atom simvolu|om|davud ulduzu|dharma çarxı|in yan|latın xaçı|
ortodoks xaçı|ulduz və aypara|sülh simvolu|hanukiya|nöqtəli altıguşəli ulduz|xanda|qoç bürcü|buğa|
əkizlər|xərçəng|şir|qız|tərəzi|əqrəb bürcü|oxatan|oğlaq|
dolça|balıqlar|ilandaşıyan|trekləri qarışdır düyməsi|təkrarla düyməsi|bir dəfə təkrarla düyməsi|işə sal düyməsi|sürətli irəliyə çək düyməsi|
növbəti trek düyməsi|işə sal və ya fasilə et düyməsi|geriyə düyməsi|sürətlə geriyə çək düyməsi|sonuncu trek düyməsi|yuxarı düyməsi|sürətlə yuxarı keç düyməsi|aşağı düyməsi|
sürətlə aşağı keç düyməsi|fasilə et düyməsi|dayandır düyməsi|yaz düyməsi|çıxart düyməsi|kino|tutqunluq düyməsi|parlaqlıq düyməsi|
antena siqnalları|naqilsiz|vibrasiya rejimi|mobil telefonu söndürün|qadın işarəsi|kişi işarəsi|transgender simvolu|qalın vurma x|
qalın üstəgəl işarəsi|qalın çıxma işarəsi|qalın bölmə işarəsi|ağır bərabərlik işarəsi|sonsuzluq|qoşa nida işarəsi|nida və sual işarəsi|qırmızı sual işarəsi|
ağ sual işarəsi|ağ nida işarəsi|qırmızı nida işarəsi|dalğalı tire|valyuta mübadiləsi|qalın dollar işarəsi|tibb işarəsi|təkrar istifadə simvolu|
zanbaq|üçdiş emblem|ad nişanı|yaponların başlayan üçün simvolu|qırmızı qalın dairə|təsdiq işarəsi|təsdiqlənmiş seçim düzbucaqlısı|qalın təsdiq işarəsi|
çarpazlamaq işarəsi|çarpazlamaq düyməsi|spiral ilmə|ikiqat spiral ilmə|hissələri bir-birindən ayırmaq işarəsi|səkkiz tərəfli ulduz|səkkiz guşəli ulduz|qığılcım|
müəllif hüququ|qeydiyyata alınmış|ticarət nişanı|sıçratmaq|böyük hərflərlə latın daxiletməsi|kiçik hərflərlə latın daxiletməsi|daxiletmə rəqəmləri|daxiletmə simvolları|
latın hərfləri daxiletməsi|a düyməsi|ab düyməsi|b düyməsi|kvadrat cl düyməsi|kvadrat əla düyməsi|kvadrat ödənişsiz|məlumat|
kimlik düyməsi|dairə içində M|yeni düyməsi|NG düyməsi|o düyməsi|OK düyməsi|p düyməsi|SOS düyməsi|
YUXARI! düyməsi|QARŞI düyməsi|kvadrat katakana koko|kvadrat katakana sa|yapon "aylıq məbləğ" düyməsi|yapon "pulsuz deyil" düyməsi|yapon "məxsusdur" düyməsi|yapon "yaxşı sövdələşmə" düyməsi|
kvadrat bölmə ideoqramı|yapon "pulsuzdur" düyməsi|kvadrat qadağa ideoqramı|yapon "qəbul edilə bilən" düyməsi|kvadrat tətbiq ideoqramı|yapon "keçən qiymət" düyməsi|kvadrat boş ideoqramı|yapon "təbriklər" düyməsi|
yapon "məxfi" düyməsi|yapon "iş" düyməsi|yapon "tamamilə dolu" düyməsi|qırmızı dairə|narıncı dairə|sarı dairə|yaşıl dairə|mavi dairə|
bənövşəyi dairə|qəhvəyi dairə|qara dairə|ağ dairə|qırmızı kvadrat|narıncı kvadrat|sarı kvadrat|yaşıl kvadrat|
göy kvadrat|bənövşəyi kvadrat|qəhvəyi kvadrat|qara böyük kvadrat|ağ böyük kvadrat|qara orta ölçülü kvadrat|ağ orta ölçülü kvadrat|qara orta-kiçik kvadrat|
ağ orta kiçiklikdə kvadrat|qara balaca kvadrat|ağ balaca kvadrat|böyük narıncı romb|böyük mavi romb|balaca narıncı romb|balaca mavi romb|yuxarı yönəlmiş qırmızı üçbucaq|
aşağı yönəlmiş qırmızı üçbucaq|nöqtəli romb|radio düyməsi|ağ kvadrat düymə|qara kvadrat düymə|damalı bayraq|üçbucaq bayraq|kəsişən bayraqlar|
qara bayraq|ağ bayraq|göy qurşağı bayrağı|göy, çəhrayı və ağ bayraq|quldur bayrağı`
