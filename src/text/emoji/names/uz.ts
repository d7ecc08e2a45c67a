// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bayroq: {0}|voyaga yetgan: malla soch|voyaga yetgan: jingalak soch|voyaga yetgan: oqargan soch|voyaga yetgan: kal|erkak: malla soch|erkak: jingalak soch|erkak: oqargan soch|
erkak: kal|ayol: malla soch|ayol: jingalak soch|ayol: oqargan soch|ayol: kal|piyoda odam: o‘ngga qaragan|yurayotgan ayol: o‘ngga qaragan|yurayotgan erkak: o‘ngga qaragan|
tiz choʻkkan odam: o‘ngga qaragan|tiz choʻkkan ayol: o‘ngga qaragan|tiz choʻkkan erkak: o‘ngga qaragan|hassali odam: o‘ngga qaragan|hassali kishi: o‘ngga qaragan|hassali ayol: o‘ngga qaragan|motorli nogironlar aravachasidagi odam: o‘ngga qaragan|motorli nogironlik aravachasidagi erkak: o‘ngga qaragan|
motorli nogironlik aravachasidagi ayol: o‘ngga qaragan|nogironlar aravachasidagi odam: o‘ngga qaragan|nogironlik aravachasidagi erkak: o‘ngga qaragan|nogironlik aravachasidagi ayol: o‘ngga qaragan|yuguruvchi: o‘ngga qaragan|yugurayotgan ayol: o‘ngga qaragan|yugurayotgan erkak: o‘ngga qaragan|bo‘sa olish: ayol erkak|
bo‘sa olish: erkak erkak|bo‘sa olish: ayol ayol|juftlik va yurak: ayol erkak|juftlik va yurak: erkak erkak|juftlik va yurak: ayol ayol|oila: erkak ayol o‘g‘il bola|oila: erkak ayol qiz bola|oila: erkak ayol qiz bola o‘g‘il bola|
oila: erkak ayol o‘g‘il bola o‘g‘il bola|oila: erkak ayol qiz bola qiz bola|oila: erkak erkak o‘g‘il bola|oila: erkak erkak qiz bola|oila: erkak erkak qiz bola o‘g‘il bola|oila: erkak erkak o‘g‘il bola o‘g‘il bola|oila: erkak erkak qiz bola qiz bola|oila: ayol ayol o‘g‘il bola|
oila: ayol ayol qiz bola|oila: ayol ayol qiz bola o‘g‘il bola|oila: ayol ayol o‘g‘il bola o‘g‘il bola|oila: ayol ayol qiz bola qiz bola|oila: erkak o‘g‘il bola|oila: erkak o‘g‘il bola o‘g‘il bola|oila: erkak qiz bola|oila: erkak qiz bola o‘g‘il bola|
oila: erkak qiz bola qiz bola|oila: ayol o‘g‘il bola|oila: ayol o‘g‘il bola o‘g‘il bola|oila: ayol qiz bola|oila: ayol qiz bola o‘g‘il bola|oila: ayol qiz bola qiz bola|tugma qalpog‘i: 10|bayroq: Angliya|
bayroq: Shotlandiya|bayroq: Uels|1–2-teri turi|3-teri turi|4-teri turi|5-teri turi|6-teri turi|bo‘lim|
xatboshi belgisi|dragger belgisi|ikkitali dragger belgisi|chapga qaragan chiziq|qayta chizilgan chapga strelka|o‘ngga qaragan chiziq|qayta chizilgan oʻngga strelka|yuqoriga qaragan chiziq|
pastga qaragan chiziq|toʻlqinli chapga strelka|toʻlqinli oʻngga strelka|ikki boshli chapga strelka|ikki boshli yuqoriga strelka|ikki boshli oʻngga strelka|ikki boshli pastga strelka|dumli chapga strelka|
dumli oʻngga strelka|tekis dumli chapga strelka|tekis dumli yuqoriga strelka|tekis dumli oʻngga strelka|tekis dumli pastga strelka|asosi bilan yuqoriga-pastga strelka|ilmoqli chapga strelka|ilmoqli oʻngga strelka|
toʻlqinli chapga-oʻngga strelka|zigzagsimon pastga strelka|chapga burilgan yuqoriga strelka|oʻngga burilgan yuqoriga strelka|chapga burilgan pastga strelka|oʻngga burilgan pastga strelka|burchak ostida pastga burilgan oʻngga strelka|burchak ostida chapga burilgan pastga strelka|
soat miliga qarshi yarim aylana strelka|soat mili boʻyicha yarim aylana strelka|uzun chiziq ostida shimoli-gʻarbga strelka|perpendikulyar chiziqli oʻngga strelka ostidagi chapga strelka|soat miliga qarshi ochiq aylana strelka|soat mili boʻyicha ochiq aylana strelka|tishi yuqoriga qaragan chapga nayza|tishi pastga qaragan chapga nayza|
tishi oʻngga qaragan yuqoriga nayza|tishi chapga qaragan yuqoriga nayza|tishi yuqoriga qaragan oʻngga nayza|tishi pastga qaragan oʻngga nayza|tishi oʻngga qaragan pastga nayza|tishi chapga qaragan pastga nayza|chapga strelka ustidagi oʻngga strelka|yuqoriga va pastga qaragan chiziqlar|
o‘ngga qaragan chiziq ustidagi chapga qaragan chiziqlar|chapga juft strelka|yuqoriga juft strelka|oʻngga juft strelka|pastga juft strelka|oʻngga nayza ustidagi chapga nayza|chapga nayza ustidagi oʻngga nayza|chapga qoʻsh strelka|
chiziq tortilgan chapga qoʻsh strelka|yuqoriga qoʻsh strelka|oʻngga qoʻsh strelka|chiziq tortilgan oʻngga qoʻsh strelka|pastga qoʻsh strelka|chapga-oʻngga qoʻsh strelka|chiziq tortilgan chapga-oʻngga qoʻsh strelka|shimoli-gʻarbga qoʻsh strelka|
shimoli-sharqqa qoʻsh strelka|janubi-sharqqa qoʻsh strelka|janubi-gʻarbga qoʻsh strelka|chapga uch strelka|oʻngga uch strelka|egri-bugri chapga strelka|egri-bugri oʻngga strelka|qoʻsh chiziqli yuqoriga strelka|
qoʻsh chiziqli pastga strelka|nuqtali chapga strelka|nuqtali yuqoriga strelka|nuqtali oʻngga strelka|nuqtali pastga strelka|chiziqqa taqaluvchi chapga strelka|chiziqqa taqaluvchi oʻngga strelka|ichi boʻsh chapga strelka|
ichi boʻsh yuqoriga strelka|ichi boʻsh oʻngga strelka|ichi boʻsh pastga strelka|toʻgʻri toʻrtburchakli ichi boʻsh yuqoriga strelka|yuqoridan pastga va pastdan yuqoriga strelka|hamma uchun|qisman differensial|mavjud|
boʻsh toʻplam|ortish belgisi|nabla|element|element emas|aʼzo sifatida kiradi|yakuniy dalil|asar|
summa|kichik emas|teng emas|katta emas|minus belgisi|minus yoki plyus|ajratuvchi belgi|yulduzcha operatori|
halqa operatori|bullet operatori|kvadrat ildiz|proporsional|cheksizlik belgisi|toʻgʻri burchak|oʻtkir burchak|boʻlish belgisi|
parallel|mantiqiy va|kesishma|birlashtirish belgisi|integral|qoʻsh integral|konturli integral|shuning uchun|
chunki|nisbat|proporsiya|tilda operatori|teskari tilda|teskari ravon s|asimptotik teng belgisi|taxminiy teng belgisi|
deyarli teng|hammasi teng belgisi|taxminiy teng belgisi tasviri|teng belgisidagi halqa|bir xillik belgisi|qatʼiy ekvivalent|kichik yoki teng|katta yoki teng|
teng ustidagi kichik belgisi|teng ustidagi katta belgisi|nisbatan kichik|nisbatan katta|orasida|ekvivalentdan katta|oldin keladi|keyin keladi|
keyin kelmaydi|ichki toʻplam|superset|subset teng|superset teng|aylanadagi plyus|aylanadagi minus|aylanadagi koʻpaytirish belgisi|
aylanadagi kasr chizigʻi|aylanadagi nuqta operatori|aylanadagi halqa operatori|aylanadagi yulduzcha operatori|kvadratdagi plyus|kvadratdagi minus|teskari T|qiziqmaydi|
nisbatan oldin keladi|nisbatan keyin keladi|normal quyi guruhga kirmaydigan tenglik|original|tutashgan hermit matritsasi|oʻng uchburchak|n-simon mantiqiy yoki|n-simon kesishish|
n-simon birlashuv|nuqta operatori|yulduz operatori|tabiiy qoʻshilish|qoʻsh kesishuv|juda kichik|juda katta|vertikal koʻpnuqta|
satr ichidagi gorizontal koʻpnuqta|yuqoriga-oʻngga diagonal koʻpnuqta|pastga-oʻngga diagonal koʻpnuqta|sakkizinchi nota|bemol|diyez|tirjaygan yuz|og‘zini katta ochib kulayotgan yuz|
tabassum, og‘iz ochiq, ko‘zlar qisilgan|tirjaygan yuz, qisilgan ko‘zlar|og‘zini katta ochib kulayotgan yuz va qattiq yumilgan ko‘zlar|og‘zini katta ochib kulayotgan yuz va sovuq ter|qotib kulayotgan|quvonch ko‘z yoshlari|yengilgina kulayotgan yuz|to‘ntarilgan yuz|
erib ketayotgan yuz|ko‘z qisish|tabassum va kulib turgan ko‘zlar|tabassum, bosh ustida gardish|yurakchalari bor jilmaygan yuz|tabassum va yurak shaklidagi ko‘zlar|ko‘zlarda yulduzcha|bo‘sa yuborayotgan yuz|
bo‘sa olayotgan yuz|kulayotgan yuz|bo‘sa olayotgan yuz va yumilgan ko‘zlar|bo‘sa olayotgan yuz va kulayotgan ko‘zlar|koʻz yoshi bilan jilmaygan yuz|mazali taomni tatib ko‘rgan til|tilini chiqarib turgan yuz|tilini chiqarib turgan va ko‘zi qisilgan yuz|
ahmoq yuz|tilini chiqarib turgan va ko‘zlari qattiq qisilgan yuz|og‘zi pul yuz|quchayotgan yuz|og‘izni qo‘l bilan yopish|ogʻzini qoʻli bilan yopgan yuz|moʻralayotgan yuz|ts-s-s|
o‘ylayotgan yuz|salomlashayotgan yuz|og‘zi qulflangan yuz|qosh chimirilgan yuz|his-tuyg‘usiz|his-tuyg‘usiz yuz|og‘izsiz yuz|nuqta chiziqli yuz|
bulutdagi yuz|istehzoli yuz|qoniqmagan yuz|ko‘zlarini aylantirayotgan yuz|afti burishgan|nafas chiqarayotgan yuz|aldayotgan|qaltiragan yuz|
gorizontal yo‘nalishda tebranayotgan yuz|vertikal yo‘nalishda tebranayotgan yuz|xotirjam yuz|g‘amgin yuz|uyqusiragan yuz|so‘lagi oqayotgan|uxlayotgan yuz|ko‘zlar tagi shishgan yuz|
tibbiy niqob taqqan yuz|harorat o‘lchagich tutgan yuz|boshi bint bilan o‘ralgan yuz|ko‘ngli ayniyotgan|qusish|aksirayotgan|isitma|sovqotish|
boshi aylangan|boshi aylanayotgan yuz|spiral koʻzli yuz|miya portlashi|kovboyning boshi|ziyofatda|niqoblangan yuz|ko‘zoynak taqqan hamda kulayotgan yuz|
aqlli yuz|monokl bilan|xijolat bo‘lgan yuz|diagonal ogʻizli yuz|xavotir olayotgan yuz|ozroq arazlagan yuz|arazlagan yuz|og‘zi katta ochiq yuz|
hayratlanayotgan yuz|hayratlangan yuz|yuzi qizargan|qiyshiq yuz|yalingan yuz|koʻz yoshi oqayotgan yuz|og‘zini katta ochgan, qovog‘i solingan yuz|g‘am-tashvishli yuz|
qo‘rqqan yuz|og‘zi ochiq va sovuq terga botgan yuz|hafsalasi pir bo‘lgan yuz|yig‘layotgan yuz|xo‘ngrab yig‘layotgan yuz|qo‘rquvdan qichqirayotgan yuz|xijolatli yuz|o‘jarlik|
ko‘ngli qolgan yuz|sovuq ter chiqayotgan yuz|xorg‘in yuz|charchagan yuz|esnayotgan yuz|burnidan tutun chiqayotgan yuz|norozi qiyofa|jahli chiqqan yuz|
senzura|kulayotgan shayton|shayton|bosh suyagi|bosh suyagi va suyaklar|tezak uyumi|masxaraboz|yovuz maxluq|
ajina|arvoh|o‘zga sayyoralik|o‘zga sayyoralik maxluq|robot qiyofa|og‘zi ochiq holatda kulayotgan mushuk|tirjaygan holda kulayotgan mushuk|koʻzidan yosh chiqib kulayotgan mushuk|
ko‘zlari yurak shaklida kulib turgan mushuk|lab burib jilmaygan mushuk|boʻsa olayotgan mushuk|charchagan mushuk|yigʻlayotgan mushuk|dargʻazab mushuk|yomonlikni ko‘rmaydigan maymun|yomonlikni eshitmaydigan maymun|
yomonlikni gapirmaydigan maymun|sevgi xati|yurak va kamon o‘qi|yurak va lenta|chaqnayotgan yurak|kattalashayotgan yurak|urayotgan yurak|aylanayotgan yuraklar|
ikkita yurak|yurak bezagi|yurak shaklidagi undov belgisi|singan yurak|olovdagi yurak|yurakka malham|qizil yurak|pushti yurak|
apelsinrang yurak|sariq yurak|yashil yurak|ko‘k yurak|och koʻk yurak|binafsharang yurak|jigarrang yurak|qora yurak|
kulrang yurak|oq yurak|bo‘sa tamg‘asi|yuz ball|jahl belgisi|janjal|to‘qnashuv|bosh aylanishi|
ter tomchilari|chaqqon|teshik|nutq pufagi|nutq pufagida ko‘z|chap nutq pufakchasi|o‘ng burchakli pufakcha|xayol buluti|
xurrak|shapaloq|ko‘tarilgan kaft|barmoqlari yoyilgan qoʻl|ko‘tarilgan qo‘l|vulkan salyuti|oʻng qoʻl|chap qoʻl|
kafti pastga qaragan qoʻl|kafti yuqoriga qaragan qoʻl|kafti chapga qaragan qoʻl|kafti oʻngga qaragan qoʻl|qo‘lda qilingan ok|chimdilgan barmoqlar|chimduvchi qoʻl|v harfini ko‘rsatib turgan qo‘l|
kesishgan barmoqlar|bosh va koʻrsatkich barmoqlar kesishgan qoʻl|sevaman degan ishora|shox belgisi|menga telefon qil|ko‘rsatkich barmoq chapga|ko‘rsatkich barmoq oʻngga|ko‘rsatkich barmoq tepaga|
o‘rta barmoq|ko‘rsatkich barmoq pastga|ko‘rsatkich barmoq tepada|tomoshabinga qaragan koʻrsatkich barmoq|tepaga qaragan bosh barmoq|pastga qaragan bosh barmoq|ko‘tarilgan musht|yaqinlashayotgan musht|
chapga qaragan musht|o‘ngga qaragan musht|chapak|qo‘llarini ko‘targan odam|qoʻlda yurak|ochiq qo‘llar|kaftlar ochiq|qo‘l siqish|
qovushtirilgan qo‘llar|yozayotgan qo‘l|tirnoq uchun lok|selfi|baquvvat muskullar|mexanik qoʻl|mexanik oyoq|oyoq|
toʼpiq|quloq|eshitish qurilmasi taqilgan quloq|burun|miya|yurak|oʻpka|tish|
suyak|ko‘zlar|ko‘z|til|og‘iz|tishlangan lab|chaqaloq|bola|
o‘g‘il bola|qiz bola|voyaga yetgan|shaxs: mallasoch|erkak|erkak: soqolli|soqolli erkak|erkak: mallasoch|
ayol|soqolli ayol|ayol: mallasoch|qari odam|chol|kampir|xo‘mraygan odam|xo‘mraygan erkak|
xo‘mraygan ayol|norozi odam|arazlagan erkak|arazlagan ayol|yo‘q ishorasi|erkak yo‘q demoqda|ayol yo‘q demoqda|ok ishorasi|
erkak ha demoqda|ayol ha demoqda|ma’lumotxona xodimi|erkak qo‘l cho‘zmoqda|ayol qo‘l cho‘zmoqda|qo‘lini ko‘tarib turgan xursand odam|erkak qo‘l ko‘tarmoqda|ayol qo‘l ko‘tarmoqda|
kar odam|kar erkak|kar ayol|ta’zim qilayotgan odam|erkak ta’zim qilmoqda|ayol ta’zim qilmoqda|boshqa gapim yo‘q|erkak yuzini berkitmoqda|
ayol yuzini berkitmoqda|bilmayman ishorasi|erkak yelka qismoqda|ayol yelka qismoqda|tibbiyot xodimi|erkak shifokor|ayol shifokor|talaba|
erkak talaba|ayol talaba|oʻqituvchi|erkak o‘qituvchi|ayol o‘qituvchi|sudya|erkak sudya|ayol sudya|
fermer|erkak fermer|ayol fermer|oshpaz|erkak oshpaz|ayol oshpaz|mexanik|erkak mexanik|
ayol mexanik|zavod ishchisi|erkak zavod ishchisi|ayol zavod ishchisi|ofis xodimi|erkak ofis xodimi|ayol ofis xodimi|olim|
erkak olim|ayol olim|texnolog|erkak texnolog|ayol texnolog|qoʻshiqchi|erkak qo‘shiqchi|ayol qo‘shiqchi|
rassom|erkak rassom|ayol rassom|uchuvchi|erkak uchuvchi|ayol uchuvchi|astronavt|erkak kosmonavt|
ayol kosmonavt|oʻt oʻchiruvchi|erkak o‘t o‘chiruvchi|ayol o‘t o‘chiruvchi|politsiya xodimi|erkak politsiyachi|ayol politsiyachi|izquvar|
erkak izquvar|ayol izquvar|qo‘riqchi|erkak qo‘riqchi|ayol qo‘riqchi|ninza|quruvchi|erkak quruvchi|
ayol quruvchi|tojli odam|shahzoda|malika|salla kiygan erkak|sallali erkak|sallali ayol|xitoy bosh kiyimini kiygan kishi|
ro‘mol o‘ragan ayol|smoking kiygan odam|smoking kiygan kishi|smoking kiygan ayol|nikoh kiyimidagi odam|xarir parda taqib olgan erkak|xarir parda taqib olgan ayol|homilador ayol|
homilador erkak|homilador odam|emizish|chaqaloq emizayotgan ayol|chaqaloq emizayotgan erkak|chaqaloq emizayotgan kishi|chaqaloq farishta|santa-klaus|
qorqiz|miks-klauz|superqahramon|erkak qahramon|ayol superqahramon|salbiy superqahramon|salbiy erkak superqahramon|salbiy ayol superqahramon|
sehrgar|erkak sehrgar|ayol sehrgar|pari|erkak pari|ayol pari|vampir|erkak vampir|
ayol vampir|suv parisi|triton|ayol suv parisi|elf|erkak elf|ayol elf|jin|
erkak jin|ayol jin|zombi|erkak zombi|ayol zombi|troll|serjun maxluq|yuzni uqalash|
erkak yuziga massaj olmoqda|ayol yuziga massaj olmoqda|soch qisqartirish|erkak soch kaltalatmoqda|ayol soch kaltalatmoqda|piyoda odam|yurayotgan erkak|yurayotgan ayol|
tik turgan odam|tik turgan erkak|tik turgan ayol|tiz choʻkkan odam|tiz choʻkkan erkak|tiz choʻkkan ayol|hassali odam|hassali kishi|
hassali ayol|motorli nogironlar aravachasidagi odam|motorli nogironlik aravachasidagi erkak|motorli nogironlik aravachasidagi ayol|nogironlar aravachasidagi odam|nogironlik aravachasidagi erkak|nogironlik aravachasidagi ayol|yuguruvchi|
yugurayotgan erkak|yugurayotgan ayol|baletchi|raqqosa|raqs tushayotgan erkak|kostyum kiygan muallaq holatdagi kishi|quyon quloqli odamlar|quyon quloqli erkaklar|
quyon quloqli ayollar|hammomdagi odam|hammomdagi erkak|hammomdagi ayol|cho‘qqiga chiqayotgan odam|cho‘qqiga chiqayotgan erkak|cho‘qqiga chiqayotgan ayol|qilichboz|
otchopar|chang‘ichi|snoubordchi|golf o‘ynovchi|erkak golf o‘ynamoqda|ayol golf o‘ynamoqda|serfingchi|erkak serfing qilmoqda|
ayol serfing qilmoqda|qayiq|erkak eshkak eshmoqda|ayol eshkak eshmoqda|suzuvchi|suzayotgan erkak|suzayotgan ayol|odam va to‘p|
koptokli erkak|koptokli ayol|og‘ir atletikachi|erkak shtanga ko‘tarmoqda|ayol shtanga ko‘tarmoqda|velosipedchi|erkak velosipedda|ayol velosipedda|
tog‘ velosipedchisi|erkak tog‘da velosipedda|ayol tog‘da velosipedda|akrobatik mashq|erkak o‘mbaloq oshmoqda|ayol o‘mbaloq oshmoqda|kurashchilar|kurashayotgan erkak|
kurashayotgan ayol|suv polosi|erkak suv polosi o‘ynamoqda|ayol suv polosi o‘ynamoqda|gandbol|erkak gandbol o‘ynamoqda|ayol gandbol o‘ynamoqda|jonglyor|
erkak jonglyorlik qilmoqda|ayol jonglyorlik qilmoqda|lotus holatidagi odam|lotus holatidagi erkak|lotus holatidagi ayol|hammom qilayotgan kishi|karavotda yotgan kishi|qoʻl ushlashib turgan odamlar|
qoʻl ushlashgan ayollar|qoʻl ushlashgan ayol va erkak|qoʻl ushlashgan erkaklar|bo‘sa olish|juftlik va yurak|gapirayotgan bosh|kontur suratli byust|kontur suratli byustlar|
quchoqlashayotgan odamlar|oila|oila: ikkita kattalar, bola|oila: ikkita kattalar, ikkita bola|oila: bitta katta odam, bir bola|oila: bitta katta odam, ikki bola|oyoq izlari|barmoq izi|
malla soch|jingalak soch|oqargan soch|kal|maymun qiyofasi|maymun|gorilla|orangutan|
kuchuk qiyofasi|kuchuk|boshlovchi it|xizmat iti|pudel|boʻri|tulki|yenot|
mushuk qiyofasi|mushuk|qora mushuk|sher|yo‘lbars qiyofasi|yo‘lbars|qoplon|ot qiyofasi|
bugʻu|eshak|ot|yakkashox|zebra|kiyik|bizon|sigir qiyofasi|
ho‘kiz|buyvol|sigir|cho‘chqa qiyofasi|cho‘chqa|to‘ng‘iz|cho‘chqa burni|qo‘chqor|
sovliq|echki|tuya|ikki o‘rkachli tuya|lama|jirafa|fil|mamont|
karkidon|gippopotam|sichqon qiyofasi|sichqon|kalamush|oʻgmaxon|quyon qiyofasi|quyon|
burunduq|suv qunduzi|tipratikan|ko‘rshapalak|ayiq|qutb ayig‘i|koala|panda|
yalqov|qunduz|skuns|kenguru|bo‘rsiq|panja izlari|kurka|tovuq|
xo‘roz|tuxumdan chiqayotgan jo‘ja|jo‘ja|oldiga qarab turgan jo‘ja|qush|pingvin|kabutar|burgut|
o‘rdak|oqqush|boyqush|Mavrikiya dronti|pat|flamingo|tovus|to‘ti|
qanot|qora qush|gʻoz|qaqnus|baqa|timsoh|toshbaqa|kaltakesak|
ilon|ajdar qiyofasi|ajdar|zauropod|T-Reks|favvora hosil qilayotgan kit|kit|delfin|
orka|dengiz mushugi|baliq|tropik baliq|qorni katta baliq|akula|sakkizoyoq|spiral qobiq|
marjon|meduza|qisqichbaqa|omar|mayda qisqichbaqa|kalmar|chigʻanoq|shilliqqurt|
kapalak|taxtakana|chumoli|asalari|qoʻngʻiz|xonqizi|qora chigirtka|suvarak|
o‘rgimchak|o‘rgimchak to‘ri|chayon|chivin|pashsha|qurt|mikrob|guldasta|
gilos guli|oq gul|nilufar gul|to‘pbarggul|atirgul|so‘nayotgan gul|xitoy atirguli|kungaboqar|
gul|lola|sumbul|ko‘chat|tuvakdagi oʻsimlik|archa|bargli daraxt|palma daraxti|
kaktus|sholi poyasi|o‘simlik|sebarga|to‘rt yaproqli beda bargi|zarang bargi|xazon bargi|shamolda uchayotgan barg|
boʻsh in|tuxumlar bor in|qo‘ziqorin|bargsiz daraxt|uzum|qovun|tarvuz|mandarin|
limon|laym|banan|ananas|mango|qizil olma|yashil olma|nok|
shaftoli|gilos|qulupnay|chernika|kivi|pomidor|zaytun|kokos|
avokado|baqlajon|kartoshka|sabzi|makkajo‘xori|achchiq qalampir|bolgar qalampiri|bodring|
salat bargi|brokkoli|sarimsoq|piyoz|yeryong‘oq|loviya|kashtan yong‘og‘i|zanjabil ildizi|
yashil loviya|qoʻngʻir qoʻziqorin|ildiz shaklidagi sabzavotlar|non|kruassan|baget|malda non|kulcha|
shirmoy teshik kulcha|blinchik|vafli|pishloq bo‘lagi|suyakdagi go‘sht|parranda oyog‘i|go‘sht bo‘lagi|bekon|
gamburger|qovurilgan fri-kartoshka|pitsa|xot-dog|sendvich|tako|burrito|tamale|
shaurma|falafel|tuxum|taom tayyorlash|bir tova qovurdoq|bir qozon ovqat|fondyu|kosa bilan qoshiq|
sabzavotli salat|popkorn|sariyogʻ|tuzdon|konserva|xonachali taom qutisi|guruchli pishiriq|yumaloqlangan guruch|
pishirilgan guruch|guruchli karri|qaynoq lag‘mon|spagetti|jigarli batat|sixdagi dengiz taomi|sushi|qovurilgan mayda qisqichbaqa|
girdob ko‘rinishidagi baliqli tort|oyli pirog|dango|chuchvara|taqdir pechenyesi|taom olib ketish uchun quti|yumshoq muzqaymoq|qirilgan muz|
muzqaymoq|ponchik|pishiriq|tort|tort bo‘lagi|kapkeyk|pirog|shokolad bo‘lagi|
konfet|obakidandon|shirin krem|asal idishi|chaqaloqlar idishi|bir stakan sut|qaynoq ichimlik|choynak|
piyola|ko‘za va piyola|tiqinli shisha idish|vino qadahi|kokteyl qadahi|tropik ichimlik|pivo krujkasi|urishtirilayotgan pivo krujkalari|
qadah urishtirish|viski qadahi|to‘kilayotgan suyuqlik|stakan bilan cho‘p|koʻpikli choy|ichimlik qutisi|mate|muz|
tayoqcha|sanchqi, pichoq va likopcha|sanchqi va pichoq|qoshiq|pichoq|banka|ko‘za|globusda yevropa va afrika qit’asi|
globusda amerika qit’asi|globusda osiyo va avstraliya qit’asi|meridian chiziqli globus|dunyo xaritasi|yaponiya xaritasi|kompas|qor qoplagan tog‘|tog‘|
ko‘chki|vulqon|fuji tog‘i|tabiat qo‘ynida dam|qirg‘oq va soyabon|sahro|cho‘l orol|istirohat bog‘i|
stadion|qadimiy bino|bino qurilishi|g‘ishtin|tosh|yogʻoch|kulba|uylar|
tashlandiq uy|uy|hovli|ofis binosi|yaponcha pochtampt|pochtampt|shifoxona|bank|
mehmonxona|sevgi mehmonxonasi|navbatchi do‘kon|maktab|univermag|zavod|yapon qasri|qasr|
nikoh to‘yi|tokio teleminorasi|ozodlik haykali|cherkov|masjid|hindu ibodatxonasi|sinagog|shinto shrin|
kabatulloh|fontan|chodir|tumanli|yulduzli tun|shahar manzarasi|tog‘lar ortidan quyosh chiqishi|quyosh chiqishi|
kunbotar mahaldagi shahar manzarasi|quyosh botishi|tundagi ko‘prik|issiq buloq|karusel oti|bolalar maydonchasidagi sirpanchiq|charxpalak|g‘ildiratma hayinchak|
sartaroshlar ustuni|sirk chodiri|lokomotiv|temiryo‘l vagoni|tezyurar poyezd|oldi uchli tezyurar poyezd|poyezd|metro|
tor izli temiryo‘l|bekat|tramvay|bir izli temiryo‘l|to‘g‘ temiryo‘li|tramvay vagoni|avtobus|yaqinlashayotgan avtobus|
trolleybus|minibus|tez yordam mashinasi|o‘t o‘chirish mashinasi|politsiya mashinasi|yaqinlashayotgan politsiya mashinasi|taksi|yaqinlashayotgan taksi|
avtomobil|yaqinlashayotgan avtomobil|hordiq chiqarish avtomobili|yuk mashinasi|yetkazib beruvchi yuk mashinasi|tirkamali yuk mashinasi|traktor|poyga mashinasi|
mototsikl|moped|nogironlik aravachasi|motorli nogironlik aravachasi|avtoriksha|velosiped|samokat|skeytbord|
gʻildirakli konki|avtobus bekati|avtomobil yo‘li|temiryo‘l|neft bochkasi|yonilg‘i nasosi|gʻildirak|politsiya mashinasi mayog‘i|
yotiq svetofor|tik svetofor|stop belgisi|qurilish|langar|qutqaruv chambaragi|yelkanli kema|kanoe|
tezyurar qayiq|yo‘lovchi kemasi|parom|motorli qayiq|kema|samolyot|kichik samolyot|samolyot jo‘nab ketishi|
samolyot qo‘nishi|parashyut|o‘rindiq|vertolyot|osma temiryo‘l|tog‘ dor yo‘li|havo tramvayi|sun’iy yo‘ldosh|
raketa|uchar likopcha|pochtachi qo‘ng‘irog‘i|jomadon|toʻlgan qumsoat|qum tushayotgan qumsoat|qo‘l soati|uyg‘otadigan soat|
sekundomer|taymer soat|tosh soat|soat o‘n ikki|soat o‘n ikki yarim|soat bir|bir yarim|soat ikki|
ikki yarim|soat uch|uch yarim|soat to‘rt|to‘rt yarim|soat besh|besh yarim|soat olti|
olti yarim|soat yetti|yetti yarim|soat sakkiz|sakkiz yarim|soat to‘qqiz|to‘qqiz yarim|soat o‘n|
o‘n yarim|soat o‘n bir|o‘n bir yarim|yangi oy|kattalashib boruvchi yarim oy|birinchi chorakdagi oy|kattalashib boruvchi qavariq oy|to‘lin oy|
kichiklashib borayotgan qavariq oy|oxirgi chorakdagi oy|kichiklashib borayotgan yarim oy|oy|yangi oy qiyofasi|birinchi chorakdagi oy qiyofasi|oxirgi chorakdagi oy qiyofasi|termometr|
quyosh|to‘lin oy qiyofali|quyosh qiyofasi|halqali sayyora|oq o‘rtacha yulduz|porlayotgan yulduz|uchayotgan yulduz|somon yo‘li|
bulut|bulut ortidagi quyosh|bulut, chaqmoq va yomg‘ir|kichik bulut ortidagi quyosh|bulutlar ortidagi quyosh|yomg‘irli bulutlar ortidagi quyosh|yomg‘irli bulut|qor yog‘ayotgan bulut|
chaqmoq chaqayotgan bulut|quyun|tuman|shamol qiyofasi|siklon|kamalak|yopiq soyabon|soyabon|
yomg‘ir tomchilari va soyabon|qumga qadalgan soyabon|yuqori kuchlanish|qor parchasi|qorbobo va qor|qorbobo|kometa|olov|
tomchi|suv to‘lqini|shamchiroqli oshqovoq|yangi yil archasi|mushakbozlik|bengal olovi|bang‘illoq|uchqunlar|
shar|paqildoq|konfetti|tanabata daraxti|qarag‘ay bezagi|yapon qo‘g‘irchoqlari|zog‘orabaliq shaklidagi vimpel|shamol qo‘ng‘irog‘i|
oy marosimi|qizil xatjild|lenta|o‘ralgan sovg‘a|eslatma lentasi|kirish chiptalari|chipta|harbiy medal|
kubok|sport medali|oltin medal|kumush medal|bronza medal|futbol to‘pi|beysbol|softbol|
basketbol|voleybol|amerikancha futbol|regbi|tennis|uchar disk|bouling|kriket oʻyini|
xokkey maydoni|xokkey tayog‘i va diski|lakross|stol tennisi|badminton|boks qo‘lqopi|sport kimonosi|sportga oid darvoza|
teshikka o‘rnatilgan bayroq|konki|qarmoq|shoʻngʻish niqobi|yugurish futbolkasi|chang‘i|chana|kyorling|
mo‘ljalni urish|yo-yo|varrak|suvli pistolet|billiard|kristall shar|sehrli tayoqcha|video o‘yin|
joystik|o‘yin avtomati|shoshqol toshi|pazl qismi|baxmal ayiqcha|pinyata|oyna toʻp|matryoshka|
qarg‘a kartasi|tappon kartasi|g‘ishtin kartasi|chillik kartasi|piyoda|o‘yin kartasidagi joker|majong toshidagi qizil ajdar|gulli o‘yin kartalari|
teatr niqoblari|ramkali surat|palitra|g‘altak|tikuv ignasi|o‘ram|tugun|ko‘zoynak|
quyoshdan himoyalaydigan ko‘zoynak|himoya ko‘zoynagi|laboratoriya xalati|qutqaruv kamzuli|bo‘yinbog‘|futbolka|jinsi shim|sharf|
qo‘lqop|palto|paypoq|libos|kimono|sari|yaxlit choʻmilish kiyimi|trusik|
kalta ishton|bikini|ayollar kiyimi|yelpigʻich|hamyon|ayollar qo‘l sumkasi|kichik sumka|xarid sumkalari|
ryukzak|tasmali sandal|erkaklar tuflisi|krossovka|tog‘ poyafzali|baletka|baland poshnali tufli|ayollar shippagi|
balet poyafzali|ayollar etigi|soch toʻgʻnagʻichi|toj|ayollar shlyapasi|silindr shlyapa|akademik bosh kiyim|beysbolka|
harbiy kaska|oq xochli dubulg‘a|tasbeh|lab bo‘yog‘i|uzuk|qimmatbaho tosh|ovozsiz|karnay|
ovozli|baland ovoz|e’lon qiluvchi karnay|megafon|shoxsimon nay|qo‘ng‘iroq|taqiqlovchi chizig‘i bor qo‘ng‘iroq|musiqa kaliti|
musiqiy nota|musiqiy notalar|studiya mikrofoni|daraja slayderi|ovoz boshqarish paneli|mikrofon|quloqlik|radio|
saksofon|truba|trombon|akkordeon|gitara|musiqiy klaviatura|skripka|banjo|
baraban|uzun nogʻora|marakas|nay|arfa|mobil telefon|mobil telefon va strelka|telefon|
telefon go‘shagi|peyjer|faks apparati|batareya|batareya kam|elektr kabel sanchqisi|noutbuk|ish stoli kompyuteri|
printer|klaviatura|kompyuter sichqonchasi|trekbol|mini-disk|disketa|optik disk|dvd|
cho‘t|kinokamera|film kadri|film proyektori|klaper taxtasi|televizor|kamera|chaqmoqli kamera|
videokamera|videokasseta|chapga qiyshaygan lupa|oʻngga qiyshaygan lupa|sham|elektr lampasi|fonar|qizil qog‘ozli lampa|
moychiroq|bezakli muqovali daftar|yopiq kitob|ochiq kitob|yashil kitob|ko‘k kitob|to‘q sariq kitob|kitoblar|
noutbook|ro‘yxatga olish kitobi|gajakli sahifa|o‘ralgan xat|oldiga qarab turgan sahifa|gazeta|o‘ralgan gazeta|sahifalardagi xatcho‘p|
xatcho‘p|yorliq|tanga|pul xalta|xazina sandigʻi|iyena banknotasi|dollar banknotasi|yevro banknotasi|
funt sterling banknotasi|qanoti bor pul dastasi|kredit karta|chek|o‘sayotgan iyena diagrammasi|konvert|e-pochta|kiruvchi konvert|
strelkali konvert|chiquvchi xat qutisi|kiruvchi xat qutisi|qadoq|bayroqchasi ko‘tarilgan yopiq pochta qutisi|pastga qaragan yopiq pochta qutisi|yuqoriga qaragan ochiq pochta qutisi|pastga qaragan bayroqli pochta qutisi|
pochta qutisi|quti va saylov byulleteni|qalam|qora pero|peroli ruchka|ruchka|mo‘yqalam|rangli qalam|
qayd|portfel|fayl jildi|ochiq fayl jildi|fayllarni ajratuvchi|taqvim|yirtiladigan taqvim|spiralli yon daftarcha|
ilma taqvim|kartoteka|o‘sish trendi diagrammasi|pasayish trendi diagrammasi|ustunli diagramma|qisqichli doska|bosma mix|yumaloq bosma mix|
qistirgich|ulangan qistirgichlar|chizg‘ich|uchburchak chizg‘ich|qaychi|fayl qutisi|fayllar javoni|qog‘oz chiqitdoni|
qulflangan|ochiq qulf|qulf va ruchka|qulf va kalit|kalit|qadimiy kalit|bolg‘a|bolta|
uchli bolg‘a|bolg‘a va uchli bolg‘a|bolg‘a va gayka kaliti|xanjar|kesishgan qilichlar|bomba|bumerang|kamon va o‘q|
qalqon|duradgorlik arrasi|gayka kaliti|otvertka|gayka va murvat|tishli g‘ildirak|kompressor|tarozi|
hassa|havola|uzilgan zanjir|zanjirlar|ilgak|asbob-uskuna qutisi|magnit|narvon|
kurakcha|haydash kimyoviy shishasi|probirka|petri idishi|dnk|mikroskop|teleskop|sun’iy yo‘ldoshli antenna|
shprits|qon tomchisi|hapdori|plastir|qoʻltiqtayoq|stetoskop|rentgen|eshik|
lift|oyna|deraza|karavot|divan va lampa|stul|tualet|tortgich|
dush|vanna|sichqon tutgich|ustara|losyon shishasi|to‘g‘nag‘ich|supurgi|savat|
qog‘oz o‘rami|chelak|sovun|pufak|tish choʻtkasi|yuvgich|o‘to‘chirgich|xarid savatchasi|
chekish|tobut|qabr toshi|dafn ko‘zasi|nazar tumori|xamsa|moai|plakat|
ID karta|bankomat|axlatni o‘z joyiga tashlash|ichimlik suvi|nogironlar aravachasi|erkaklar xonasi|ayollar xonasi|pardoz-andoz xonasi|
chaqaloq belgisi|hojatxona|pasport nazorati|bojxona|yuklarni olish joyi|saqlash xonasida qoldirilgan yuk|ogohlantirish|bolalar o‘tish joyi|
kirish mumkin emas|to‘xtab turish taqiqlanadi|velosipedda harakatlanish taqiqlanadi|chekish taqiqlanadi|axlat tashlash taqiqlanadi|ichib bo‘lmaydigan suv|piyodalar harakatlanishi mumkin emas|telefon mumkin emas|
18 yoshdan kichiklarga taqiqlangan|radioaktiv|biologik xavf|yuqoriga strelka|o‘ng-yuqoriga strelka|oʻngga strelka|o‘ng-pastga strelka|pastga strelka|
past-chapga strelka|chapga strelka|chap yuqoriga strelka|tepa-pastga strelka|chapga-o‘ngga strelka|qayta chizilgan chapga-oʻngga strelka|o‘ngdan chapga qayrilish|chapdan o‘ngga qayrilish|
o‘ngdan yuqoriga qayrilish|o‘ngdan pastga qayrilish|soat mili yo‘nalishi bo‘yicha|soat millariga qarshi yo‘nalish|orqaga yo‘nalish|berk chizig‘i|efirda chizig‘i|tez orada chizig‘i|
tepaga chizig‘i|ibodatxona|atom belgisi|om|dovud yulduzi|dharma g‘ildiragi|yin yang|lotin xoch|
pravoslav xoch|yulduz va yarim oy|tinchlik ramzi|yadaim|nuqtali olti qirrali yulduz|kxanda|qo‘y burji|sigir burji|
egizaklar burji|qisqichbaqa burji|arslon burji|sunbula burji|tarozi burji|chayon burji|o‘qotar burji|tog‘ echkisi burji|
qovg‘a burji|baliq burji|ilon tashuvchi|tasodifiy tartibda belgisi|takrorlash tugmasi|bittasini takrorlash tugmasi|ijro tugmasi|oldinga o‘tkazish tugmasi|
keyingi qo‘shiq tugmasi|ijro yoki pauza tugmasi|orqaga o‘tkazish tugmasi|tez orqaga o‘tkazish tugmasi|oldingi qo‘shiq tugmasi|yuqoriga tugmasi|tez yuqoriga tugmasi|pastga tugmasi|
tez pastga tugmasi|pauza tugmasi|to‘xtatish tugmasi|ovoz yozish tugmasi|chiqarish tugmasi|kinoteatr|xiralik tugmasi|yorqinlik tugmasi|
antenna ko‘rsatkichlari|simsiz|tebranish rejimi|telefon o‘chiq beligisi|ayol belgisi|erkak belgisi|transseksuallik belgisi|koʻpaytiruv|
qoʻshuv|ayiruv|boʻluv|tenglik belgisi|cheksizlik|juft undov belgisi|undov soʻroq belgisi|qizil soʻroq belgisi|
oq soʻroq belgisi|oq undov belgisi|qizil undov belgisi|to‘lqinli chiziq|pul birligini almashtirish|katta dollar belgisi|tibbiy ramz|qayta ishlash belgisi|
gulsapsar|uch shoxli nayza|ism yoziladigan nishon|boshlovchi yaponcha belgi|boʻsh qizil doira|belgilash tugmasi belgisi|belgilangan belgilash maydonchasi|belgilash belgisi|
krest belgisi|krest belgili tugma|jingalak halqa|qo‘sh jingalak halqa|ovoz almashinuvi belgisi|sakkiz qirrali yulduz|sakkiz burchakli yulduz|uchqun|
mualliflik huquqi|qayd qilingan|savdo belgisi|sachratish|katta lotin harflarini kiritish|kichik lotin harflarini kiritish|raqam kiritish|belgi kiritish|
lotin harflarini kiritish|a tugmasi|ab tugmasi|b tugmasi|kvadrat ichidagi cl harflari|kvadrat ichidagi salqinlik, gap yo‘q so‘zi|kvadrat ichidagi bo‘sh, tekin so‘zi|axborot manbasi|
kvadrat ichidagi id harflari|aylana ichidagi m harfi|kvadrat ichidagi yangi so‘zi|kvadrat ichidagi ng harflari|o tugmasi|kvadrat ichidagi ok tugmasi|p tugmasi|kvadrat ichidagi sos so‘zi|
tepaga tugmasi|kvadrat ichidagi raqib sifatida so‘zi|kvadrat ichidagi katakanadagi koko so‘zi|kvadrat ichidagi katakana sa morasi|kvadrat ichidagi oy iyeroglifi|kvadrat ichidagi mavjudlik iyeroglifi|kvadrat ichidagi barmoq iyeroglifi|aylana ichidagi afzallik iyeroglifi|
kvadrat ichidagi bo‘lish iyeroglifi|kvadrat ichidagi inkor iyeroglifi|kvadrat ichidagi taqiqlash iyeroglifi|aylana ichidagi qabul qilish iyeroglifi|kvadrat ichidagi tatbiq qilish iyeroglifi|kvadrat ichidagi birgalik iyeroglifi|kvadrat ichidagi bo‘shliq iyeroglifi|aylana ichidagi bayram iyeroglifi|
yaponcha “maxfiy” belgisi|yaponcha “biznes uchun ochiq” belgisi|yaponcha “vakansiya yoʻq” belgisi|qizil doira|sabzirang doira|sariq doira|yashil doira|ko‘k doira|
binafsharang doira|jigarrang doira|qora doira|oq doira|qizil kvadrat|apelsinrang kvadrat|sariq kvadrat|yashil kvadrat|
koʻk kvadrat|binafsharang kvadrat|jigarrang kvadrat|katta qora kvadrat|katta oq kvadrat|o‘rtacha qora kvadrat|o‘rtacha oq kvadrat|kichikroq qora kvadrat|
kichikroq oq kvadrat|kichik qora kvadrat|kichik oq kvadrat|katta to‘q sariq romb|katta ko‘k romb|kichik to‘q sariq romb|kichik ko‘k romb|tepaga qaragan qizil uchburchak|
pastga qaragan qizil uchburchak|nuqtali romb|radio tugma|oq kvadrat katak|qora kvadrat katak|katak-katak bayroq|uchburchak bayroq|bir-birini kesib o‘tgan bayroqlar|
hilpiragan qora bayroq|hilpiragan oq bayroq|kamalak bayroq|moviy, pushti va oq bayroq|dengiz qaroqchilari bayrog‘i`
