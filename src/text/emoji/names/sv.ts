// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `flagga: {0}|person: rödhårig|person: lockigt hår|person: vithårig|person: skallig|man: rödhårig|man: lockigt hår|man: vithårig|
man: skallig|kvinna: rödhårig|kvinna: lockigt hår|kvinna: vithårig|kvinna: skallig|fotgängare: åt höger|kvinna som går: åt höger|man som går: åt höger|
knäsittande person: åt höger|knäsittande kvinna: åt höger|knäsittande man: åt höger|person med vit käpp: åt höger|man med vit käpp: åt höger|kvinna med vit käpp: åt höger|person i permobil: åt höger|man i permobil: åt höger|
kvinna i permobil: åt höger|person i manuell rullstol: åt höger|man i manuell rullstol: åt höger|kvinna i manuell rullstol: åt höger|person som springer: åt höger|kvinna som springer: åt höger|man som springer: åt höger|puss: kvinna, man|
puss: man, man|puss: kvinna, kvinna|par med hjärta: kvinna, man|par med hjärta: man, man|par med hjärta: kvinna, kvinna|familj: man, kvinna, pojke|familj: man, kvinna, flicka|familj: man, kvinna, flicka, pojke|
familj: man, kvinna, pojke, pojke|familj: man, kvinna, flicka, flicka|familj: man, man, pojke|familj: man, man, flicka|familj: man, man, flicka, pojke|familj: man, man, pojke, pojke|familj: man, man, flicka, flicka|familj: kvinna, kvinna, pojke|
familj: kvinna, kvinna, flicka|familj: kvinna, kvinna, flicka, pojke|familj: kvinna, kvinna, pojke, pojke|familj: kvinna, kvinna, flicka, flicka|familj: man, pojke|familj: man, pojke, pojke|familj: man, flicka|familj: man, flicka, pojke|
familj: man, flicka, flicka|familj: kvinna, pojke|familj: kvinna, pojke, pojke|familj: kvinna, flicka|familj: kvinna, flicka, pojke|familj: kvinna, flicka, flicka||flagga: England|
flagga: Skottland|flagga: Wales|ljus hy|mellanljus hy|mellanfärgad hy|mellanmörk hy|mörk hy|avsnitt|
paragraftecken|korstecken|dubbelkorstecken|vänsterriktad pil|vänsterriktat pilstreck|högerriktad pil|högerriktat pilstreck|uppåtriktad pil|
nedåtriktad pil|vänsterriktad vågig pil|högerriktad vågig pil|vänsterriktad dubbelhövdad pil|uppåtriktad dubbelhövdad pil|högerriktad dubbelhövdad pil|nedåtriktad dubbelhövdad pil|vänsterriktad pilsvans|
högerriktad pilsvans|vänsterriktad pil från streck|uppåtriktad pil från streck|högerriktad pil från streck|nedåtriktad pil från streck|upp- och nedåtriktad pil med bas|vänsterriktad pilloop|högerriktad pilloop|
höger- och vänsterriktad vågpil|nedåtriktad sicksackpil|uppåtriktad pil med spetsen åt vänster|uppåtriktad pil med spetsen åt höger|nedåtriktad pil med spetsen åt vänster|nedåtriktad pil med spetsen åt höger|högerriktad vinklad pil med spetsen nedåt|nedåtriktad vinklad pil med spetsen åt vänster|
delcirkelpil uppifrån motsols|delcirkelpil uppifrån medsols|nordvästpil med långt streck|vänsterriktat pilstreck över högerriktat pilstreck|motsols öppen cirkelpil|medsols öppen cirkelpil|vänsterriktad harpunhulling uppåt|vänsterriktad harpunhulling nedåt|
uppåtriktad harpunhulling åt höger|uppåtriktad harpunhulling åt vänster|högerriktad harpunhulling uppåt|högerriktad harpunhulling nedåt|nedåtriktad harpunhulling åt höger|nedåtriktad harpunhulling åt vänster|högerriktad pil över vänsterriktad pil|uppåt- och nedåtriktade pilar|
vänsterriktad över högerriktad pil|vänsterriktat pilpar|uppåtriktat pilpar|högerriktat pilpar|nedåtriktat pilpar|vänsterriktad harpun över högerriktad harpun|högerriktad harpun över vänsterriktad harpun|vänsterriktad dubbelpil|
vänsterriktat dubbelpilstreck|uppåtriktad dubbelpil|högerriktad dubbelpil|högerriktat dubbelpilstreck|nedåtriktad dubbelpil|vänster- och högerriktad dubbelpil|vänster- och högerriktat dubbelpilstreck|nordväst dubbelpil|
nordöst dubbelpil|sydöst dubbelpil|sydväst dubbelpil|vänsterriktad trippelpil|högerriktad trippelpil|vänsterriktad krusig pil|högerriktad krusig pil|uppåtriktat dubbelpilstreck|
nedåtriktat dubbelpilstreck|vänsterriktad streckad pil|uppåtriktad streckad pil|högerriktad streckad pil|nedåtriktad streckad pil|vänsterriktat pilfält|högerriktat pilfält|vänsterriktad ihålig pil|
uppåtriktad ihålig pil|högerriktad ihålig pil|nedåtriktad ihålig pil|uppåtriktad ihålig pil från streck|nedåtriktad pil åt vänster uppåtriktad pil|för allt|partiell differential|existenskvanta|
tom mängd|tillskott|nablaoperatorn|element i|inte ett element|tillhör mängd|bevisslut|n-ställig produkt|
n-ställig summering|inte mindre än|inte lika med|inte större än|minustecken|minus eller plus|divisionsstreck|asteriskoperator|
ringoperator|punktoperator|kvadratrot|proportionerlig|oändlighetstecken|rät vinkel|vinkel|delar|
parallell|logiskt och|snitt|union|integral|dubbelintegral|konturintegral|alltså|
eftersom|förhållande|proportion|tildeoperator|omvänd tilde|inverterat liggande s|asymptotiskt lika med|ungefär lika med|
nästan lika med|allt lika|ungefärligt lika med-bild|ring i likhetstecken|identiskt lika med|strikt ekvivalent|mindre än eller lika med|större än eller lika med|
mindre än över lika med|större än över lika med|mycket mindre än|mycket större än|mellan|större än likvärdig|föregår|efterföljer|
efterföljer inte|delmängd av|supermängd|delmängd lika med|supermängd lika med|plus i cirkel|minus i cirkel|gångertecken i cirkel|
divisionsstreck i cirkel|prickoperator i cirkel|ringoperator i cirkel|asteriskoperator i cirkel|plus i kvadrat|minus i kvadrat|falsum|tvingar inte|
efterföljer under relation|föregår under relation|innehåller inte som normal delgruppslikvärdig|original|hermitesk matris|rätvinklig triangel|n-ställig logik eller|n-ställigt snitt|
n-ställig union|prickoperator|stjärnoperator|naturlig ordning|dubbelsnitt|väldigt mycket mindre än|väldigt mycket större än|vertikal ellips|
mellanhög horisontell ellips|högerstigande diagonal ellips|högersjunkande diagonal ellips|åttondelsnot|dur|moll|ansikte med stort leende|flinande ansikte med stora ögon|
flinande ansikte med leende ögon|strålande ansikte med leende ögon|flinande ansikte med kisande ögon|flinande ansikte med svettdroppe|rullar runt på golvet och skrattar|ansikte med glädjetårar|småleende ansikte|upp-och-nervänt ansikte|
smältande ansikte|ansikte som blinkar med ett öga|leende ansikte och ögon|leende ansikte med gloria|leende ansikte med tre hjärtan|leende ansikte med hjärtformade ögon|stjärnögt ansikte|ansikte ger en slängkyss|
pussande ansikte|leende ansikte|pussande ansikte med slutna ögon|pussande ansikte med leende ögon|tårögt leende ansikte|ansikte som njuter av god mat|ansikte räcker ut tungan|blinkande ansikte räcker ut tungan|
tokigt ansikte|ansikte räcker ut tungan med stängda ögon|ansikte med dollarögon|ansikte som kramas|ansikte med handen för munnen|ansikte med öppna ögon och hand för munnen|ansikte med kikande öga|hyssjande ansikte|
ansikte som tänker|ansikte som gör honnör|ansikte som tiger|ansikte med höjt ögonbryn|neutralt ansikte|uttryckslöst ansikte|ansikte utan mun|osynligt ansikte|
ansikte i moln|halvleende ansikte|missnöjt ansikte|ansikte som himlar med ögonen|grimaserande ansikte|ansikte andas ut|ljugande ansikte|skakande ansikte|
huvud skakar horisontellt|huvud skakar vertikalt|lättat ansikte|funderande ansikte|sömnigt ansikte|dreglande ansikte|sovande ansikte|ansikte med påsar under ögonen|
ansikte med munskydd|ansikte med termometer|ansikte med bandage på huvudet|äcklat ansikte|kräkande ansikte|nysande ansikte|hett ansikte|kallt ansikte|
yrt ansikte|omtumlat ansikte|ansikte med spiralögon|exploderande huvud|ansikte med cowboyhatt|festande ansikte|maskerat ansikte|leende ansikte med solglasögon|
nördansikte|ansikte med monokel|förbryllat ansikte|ansikte med diagonal mun|bekymrat ansikte|ansikte med lite sur mun|ansikte med sur mun|förvånat ansikte|
hyssjat ansikte|chockat ansikte|rodnande ansikte|ansikte i närbild|bönfallande ansikte|ansikte som håller tillbaka tårarna|ogillande ansikte med öppen mun|plågat ansikte|
skrämt ansikte|oroligt svettigt ansikte|besviket men lättat ansikte|gråtande ansikte|storgråtande ansikte|ansikte som skriker av fasa|förvirrat ansikte|uthålligt ansikte|
besviket ansikte|nedslaget kallsvettigt ansikte|uttröttat ansikte|trött ansikte|gäspande ansikte|ansikte med ånga ur näsan|rasande ansikte|argt ansikte|
ansikte med symboler på munnen|leende ansikte med horn|argt ansikte med horn|dödskalle|dödskalle med ben i kors|bajshög|clownansikte|japanskt monster|
japanskt troll|spöke|utomjording|utomjordiskt monster|robotansikte|flinande kattansikte|flinande kattansikte med leende ögon|kattansikte med glädjetårar|
leende kattansikte med hjärtformade ögon|kattansikte med snett leende|kyssande kattansikte|uttröttat kattansikte|gråtande kattansikte|tjurande katt|apa ser inget|apa hör inget|
apa säger inget|kärleksbrev|hjärta med pil|hjärta med rosett|gnistrande hjärta|växande hjärta|bultande hjärta|snurrande hjärtan|
två hjärtan|hjärtdekoration|utropstecken i form av ett hjärta|brustet hjärta|brinnande hjärta|läkande hjärta|rött hjärta|rosa hjärta|
hjärta i orange|gult hjärta|grönt hjärta|blått hjärta|ljusblått hjärta|lila hjärta|brunt hjärta|svart hjärta|
grått hjärta|vitt hjärta|läppavtryck|100 poäng|symbol för ilska|slagsmål|explosion|omtumlad|
stänkande svett|fartsymbol|hål|pratbubbla|öga i pratbubbla|pratbubbla åt vänster|arg pratbubbla åt höger|tankebubbla|
snarkningar|vinkande hand|höjd handrygg|hand med utspretade fingrar|hand i luften|vulcan-hälsning|hand som pekar till höger|hand som pekar till vänster|
handflatan nedåt|handflatan uppåt|hand som knuffar åt vänster|hand som knuffar åt höger|OK-tecken|fingerportmonnä|nypande hand|v-tecken|
korsade fingrar|hand med tummen och pekfingret korsade|jag älskar dig-gest|djävulstecknet|ring mig-hand|vänsterpekande finger|högerpekande finger|pekfinger upp|
långfinger upp|nedåtpekande finger|finger upp|finger som pekar på mig|tummen upp|tummen ned|knytnäve i luften|knuten hand|
vänstervänd näve|högervänd näve|klappande händer|båda händerna i luften|handhjärta|öppna händer|handflatorna upp|handskakning|
beende händer|hand som skriver|nagellack|selfie|spänd biceps|mekanisk arm|mekaniskt ben|ben|
fot|öra|öra med hörapparat|näsa|hjärna|hjärta|lungor|tand|
benknota|ögon|öga|tunga|mun|biter i läppen|bebis|barn|
pojke|flicka|person|blond person|man|man med skägg|man: skägg|blond man|
kvinna|kvinna: skägg|blond kvinna|äldre person|gammal man|gammal kvinna|sur person|sur man|
sur kvinna|plutande person|plutande man|plutande kvinna|person gestikulerar NEJ|man gestikulerar NEJ|kvinna gestikulerar NEJ|person gestikulerar OK|
man gestikulerar OK|kvinna gestikulerar OK|receptionist|hjälpande man|hjälpande kvinna|person som räcker upp handen|man som räcker upp handen|kvinna som räcker upp handen|
hörselskadad person|hörselskadad man|hörselskadad kvinna|bugande person|bugande man|bugande kvinna|person som slår sig för pannan|man som slår sig för pannan|
kvinna som slår sig för pannan|person som rycker på axlarna|man som rycker på axlarna|kvinna som rycker på axlarna|läkare|manlig läkare|kvinnlig läkare|student|
manlig student|kvinnlig student|lärare|manlig lärare|kvinnlig lärare|domare|manlig domare|kvinnlig domare|
bonde|manlig bonde|kvinnlig bonde|kock|manlig kock|kvinnlig kock|mekaniker|manlig mekaniker|
kvinnlig mekaniker|fabriksarbetare|manlig fabriksarbetare|kvinnlig fabriksarbetare|kontorist|kontorstjänsteman|kontorstjänstekvinna|forskare|
manlig forskare|kvinnlig forskare|IT-tekniker|manlig IT-expert|kvinnlig IT-expert|sångare|manlig sångare|kvinnlig sångare|
konstnär|manlig konstnär|kvinnlig konstnär|pilot|manlig pilot|kvinnlig pilot|astronaut|manlig astronaut|
kvinnlig astronaut|brandman|manlig brandman|kvinnlig brandman|polis|manlig polis|kvinnlig polis|detektiv|
manlig detektiv|kvinnlig detektiv|vakt|manlig grenadjär|kvinnlig grenadjär|ninja|byggarbetare|manlig byggarbetare|
kvinnlig byggarbetare|person med krona|prins|prinsessa|man med turban|man i turban|kvinna i turban|man med kinesisk hatt|
kvinna i sjal|person i smoking|man i smoking|kvinna i smoking|person i brudslöja|man i brudslöja|kvinna i brudslöja|gravid kvinna|
gravid man|gravid person|amning|kvinna matar spädbarn|man matar spädbarn|person ammar spädbarn|bebisängel|jultomte|
tomtemor|könsneutral tomte|superhjälte|manlig superhjälte|kvinnlig superhjälte|superskurk|manlig superskurk|kvinnlig superskurk|
magiker|manlig magiker|kvinnlig magiker|fé|manlig älva|kvinnlig fé|vampyr|manlig vampyr|
kvinnlig vampyr|vattenväsen|strömkarl|sjöjungfru|alv|manlig alv|kvinnlig alv|ande|
manlig ande|kvinnlig ande|zombie|manlig zombie|kvinnlig zombie|troll|hårig varelse|person som blir masserad|
man som blir masserad|kvinna som blir masserad|person som får håret klippt|man som får håret klippt|kvinna som får håret klippt|fotgängare|man som går|kvinna som går|
stående person|stående man|stående kvinna|knäsittande person|knäsittande man|knäsittande kvinna|person med vit käpp|man med vit käpp|
kvinna med vit käpp|person i permobil|man i permobil|kvinna i permobil|person i manuell rullstol|man i manuell rullstol|kvinna i manuell rullstol|person som springer|
man som springer|kvinna som springer|balettdansare|dansande kvinna|dansande man|svävande man i kostym|personer med kaninöron|män med kaninöron|
kvinnor med kaninöron|person i ångbastu|man i ångbastu|kvinna i ångbastu|person som klättrar|man som klättrar|kvinna som klättrar|person som fäktas|
hästkapplöpning|skidåkare|snowboardåkare|person som spelar golf|man som spelar golf|kvinna som spelar golf|person som surfar|man som surfar|
kvinna som surfar|person som ror en båt|man som ror en båt|kvinna som ror en båt|person som simmar|man som simmar|kvinna som simmar|person med boll|
man med boll|kvinna med boll|person som lyfter tyngder|man som lyfter tyngder|kvinna som lyfter tyngder|person som cyklar|man som cyklar|kvinna som cyklar|
person som cyklar på en mountainbike|man som cyklar på en mountainbike|kvinna som cyklar på en mountainbike|person som hjular|man som hjular|kvinna som hjular|brottande personer|brottande män|
brottande kvinnor|person som spelar vattenpolo|man som spelar vattenpolo|kvinna som spelar vattenpolo|person som spelar handboll|man som spelar handboll|kvinna som spelar handboll|person som jonglerar|
man som jonglerar|kvinna som jonglerar|person i lotusposition|man i lotusposition|kvinna i lotusposition|person som badar|person i en säng|personer som håller hand|
två kvinnor håller hand|man och kvinna håller hand|två män håller hand|puss|par med hjärta|silhuett som talar|figur i silhuett|figurer i silhuett|
personer kramas|familj|familj: vuxen, vuxen, barn|familj: vuxen, vuxen, barn, barn|familj: vuxen, barn|familj: vuxen, barn, barn|fotavtryck|fingeravtryck|
rödhårig|lockigt hår|vithårig|skallig|apansikte|apa|gorilla|orangutang|
hundansikte|hund|ledarhund|servicehund|pudel|vargansikte|rävansikte|tvättbjörn|
kattansikte|katt|svart katt|lejonansikte|tigeransikte|tiger|leopard|hästansikte|
älg|åsna|häst|enhörningsansikte|zebra|hjort|bisonoxe|koansikte|
oxe|vattenbuffel|ko|grisansikte|gris|vildsvin|gristryne|vädur|
tacka|get|dromedar|kamel|lama|giraff|elefant|mammut|
noshörning|flodhäst|musansikte|mus|råtta|hamsteransikte|kaninansikte|kanin|
jordekorre|bäver|igelkott|fladdermus|björnansikte|isbjörn|koala|pandaansikte|
sengångare|utter|skunk|känguru|grävling|tassavtryck|kalkon|höna|
tupp|nykläckt kyckling|kyckling|kyckling framifrån|fågel|pingvin|duva|örn|
and|svan|uggla|dront|fågelfjäder|flamingo|påfågel|papegoja|
vinge|koltrast|gås|fenix|grodansikte|krokodil|sköldpadda|ödla|
orm|drakansikte|drake|sauropod|T-rex|val som sprutar vatten|val|delfin|
späckhuggare|säl|fisk|tropisk fisk|blåsfisk|haj|bläckfisk|snäcka|
korall|manet|krabba|hummer|räka|mindre bläckfisk|ostron|snigel|
fjäril|tusenfoting|myra|bi|skalbagge|nyckelpiga|syrsa|kackerlacka|
spindel|spindelnät|skorpion|mygga|fluga|mask|mikrob|blombukett|
körsbärsblomma|vit blomma|lotus|bandros|ros|vissnad blomma|hibiskus|solros|
blomma|tulpan|hyacint|skott|krukväxt|barrträd|lövträd|palm|
kaktus|risax|ört|treklöver|fyrklöver|lönnlöv|fallande löv|löv i vinden|
tomt bo|bo med ägg|svamp|träd utan löv|vindruvor|melon|vattenmelon|mandarin|
citron|lime|banan|ananas|mango|rött äpple|grönt äpple|päron|
persika|körsbär|jordgubbe|blåbär|kiwifrukt|tomat|oliv|kokosnöt|
avokado|aubergine|potatis|morot|majskolv|chili|paprika|gurka|
sallat|broccoli|vitlök|lök|jordnötter|bönor|kastanj|ingefära|
ärtskida|brun svamp|rotfrukt|bröd|croissant|baguette|tunnbröd|pretzel|
bagel|pannkakor|våffla|ostbit|köttben|kycklinglår|styckdel|bacon|
hamburgare|pommes frites|pizzabit|varmkorv|smörgås|taco|burrito|tamale|
pitabröd|falafel|ägg|matlagning|paella|gryta|fondue|skål och sked|
grönsallad|popcorn|smör|salt|konserv|bentolåda|riskaka|risboll|
kokt ris|curry och ris|skål nudelsoppa|spagetti|rostad sötpotatis|skaldjursspett|sushi|friterad räka|
fiskkaka|månkaka|dango|dumpling|lyckokaka|hämtmatkartong|mjukglass|kakigōri|
glass|munk|kaka|födelsedagstårta|tårtbit|muffin|paj|chokladkaka|
godis|klubba|brylépudding|honungsburk|nappflaska|mjölkglas|varm dryck|tekanna|
tekopp|sake|champagne|vinglas|cocktailglas|tropisk drink|ölstop|skålande ölstop|
skålande glas|whiskyglas|hälla vätska|mugg med sugrör|bubbelte|dryckeskartong|mate-te|isbit|
ätpinnar|tallrik, kniv och gaffel|kniv och gaffel|sked|kökskniv|burk|amfora|jordglob Europa–Afrika|
jordglob nord- och sydamerika|jordglob Asien–Australien|jordglob med meridianer|världskarta|karta över Japan|kompass|snöklätt berg|berg|
jordskred|vulkan|Fuji|camping|strand med parasoll|öken|öde ö|nationalpark|
stadion|klassisk byggnad|byggarbetsplats|tegelsten|sten|trästockar|koja|flera hus|
fallfärdigt hus|hus|hus med trädgård|kontorsbyggnad|japanskt postkontor|postkontor|sjukhus|bank|
hotell|kärlekshotell|jourbutik|skola|varuhus|fabrik|japanskt slott|slott|
bröllop|Tokyo Tower|Frihetsgudinnan|kyrka|moské|hindutempel|synagoga|shintohelgedom|
kaba|fontän|tält|dimmigt|stjärnklar natt|stadsbild|soluppgång över berg|soluppgång|
stad i skymning|solnedgång|bro på natten|varma källor|karusellhäst|rutschbana|pariserhjul|berg- och dalbana|
barberarstolpe|cirkustält|ånglok|tågvagn|snabbtåg|höghastighetståg|tåg|tunnelbana|
snabbspårväg|tågstation|spårvagn|monorail|bergbana|spårvagnsvagn|buss|mötande buss|
trådbuss|minibuss|ambulans|brandbil|polisbil|mötande polisbil|taxi|mötande taxi|
bil|mötande bil|SUV|pickup|budbil|lastbil|traktor|racerbil|
motorcykel|skoter|manuell rullstol|eldriven rullstol|automatisk riksha|cykel|sparkcykel|skateboard|
rullskridsko|busshållplats|motorväg|räls|oljefat|bränslepump|hjul|polisbilslampa|
vågräta trafikljus|lodräta trafikljus|stoppskylt|skylt för byggområde|ankare|livboj|segelbåt|kanot|
racerbåt|passagerarfartyg|färja|motorbåt|fartyg|flygplan|litet flygplan|avgång med flyg|
ankomst med flyg|fallskärm|flygstol|helikopter|hängbana|linbana|kabinbana|satellit|
raket|flygande tefat|receptionsklocka|bagage|utrunnet timglas|timglas med rinnande sand|armbandsur|väckarklocka|
tidtagarur|timer|mantelklocka|klockan tolv|halv ett|klockan ett|halv två|klockan två|
halv tre|klockan tre|halv fyra|klockan fyra|halv fem|klockan fem|halv sex|klockan sex|
halv sju|klockan sju|halv åtta|klockan åtta|halv nio|klockan nio|halv tio|klockan tio|
halv elva|klockan elva|halv tolv|nymåne|måne i första kvarteret|tilltagande halvmåne|måne i andra kvarteret|fullmåne|
måne i tredje kvarteret|avtagande halvmåne|måne i fjärde kvarteret|månskära|nymåne med ansikte|tilltagande halvmåne med ansikte|avtagande halvmåne med ansikte|termometer|
sol|fullmåne med ansikte|sol med ansikte|planet med ringar|stjärna|blänkande stjärna|stjärnfall|Vintergatan|
moln|sol bakom moln|moln med regn och blixtar|sol bakom litet moln|sol bakom stort moln|sol bakom moln med regn|regnmoln|moln med snö|
moln med blixt|tornado|dimma|blåser vind|cyklon|regnbåge|hopfällt paraply|paraply|
paraply med regndroppar|parasoll på marken|högspänning|snöflinga|snögubbe|snögubbe utan snö|komet|eld|
droppe|våg|lyktgubbe|julgran|fyrverkerier|glittrande fyrverkeri|smällare|gnistrande stjärnor|
ballong|konfettismällare|konfettiboll|tanabataträd|pinjedekoration|japanska dockor|karpvindstrut|vindspel|
månskådning|rött kuvert|rosett|inslagen present|påminnelseband|inträdesbiljetter|biljett|militär medalj|
pokal|sportmedalj|guldmedalj|silvermedalj|bronsmedalj|fotboll|baseboll|softboll|
basketboll|volleyboll|amerikansk fotboll|rugbyboll|tennis|frisbee|bowling|cricket|
landhockey|ishockey|lacrosse|bordtennis|badminton|boxningshandske|kampsportdräkt|målnät|
flagga i hål|skridsko|fiskespö|dykmask|löparlinne|skidor|kälke|curlingsten|
mitt i prick|jojo|flygande drake|vattenpistol|biljardboll|kristallkula|trollspö|tv-spel|
joystick|enarmad bandit|speltärning|pusselbit|nallebjörn|piñata|discokula|ryska dockor|
spader|hjärter|ruter|klöver|schackbonde|joker|mahjong-bricka|spelkort med blomma|
dans och teater|tavla|färgpalett|tråd|synål|garn|knut|glasögon|
solglasögon|simglasögon|labbrock|varselväst|skjorta med slips|t-shirt|jeans|halsduk|
handske|jacka|sockor|klänning|kimono|sari|baddräkt|badbyxor|
shorts|bikini|blus|solfjäder|portmonnä|handväska|kuvertväska|shoppingpåsar|
ryggsäck|flip-flops|herrsko|gympasko|vandringskänga|ballerinasko|högklackad sko|damsandal|
ballettskor|damstövel|afrokam|krona|damhatt|hög hatt|examenshatt|skärmmössa|
militärhjälm|räddningsarbetarhjälm|radband|läppstift|ring|ädelsten|avstängd högtalare|högtalare|
högtalare med medium volym|högtalare med hög volym|handhögtalare|megafon|postsymbol|ringklocka|överstruken ringklocka|g-klav|
musiknot|musiknoter|studiomikrofon|nivåreglage|reglagevred|mikrofon|hörlur|radio|
saxofon|trumpet|trombon|dragspel|gitarr|klaviatur|fiol|banjo|
trumma|congatrumma|maracas|flöjt|harpa|mobiltelefon|mobiltelefon med pil|telefon|
telefonlur|personsökare|fax|batteri|låg batterinivå|elkontakt|bärbar dator|stationär dator|
skrivare|tangentbord|datormus|styrkula|datordiskett|diskett|optisk skiva|dvd-skiva|
kulram|filmkamera|filmnegativ|filmprojektor|filmklappa|tv|kamera|kamera med blixt|
videokamera|videokassett|förstoringsglas som lutar åt vänster|förstoringsglas som lutar åt höger|stearinljus|glödlampa|ficklampa|röd papperslykta|
diyalampa|anteckningsbok med dekorativt omslag|stängd bok|öppen bok|grön bok|blå bok|orange bok|böcker|
anteckningsbok|liggare|upprullad sida|bokrulle|sida med text uppåt|tidning|ihoprullad tidning|bokmärkesflikar|
bokmärke|etikett|mynt|pengapåse|skattkista|yensedel|dollarsedel|eurosedel|
pundsedel|pengar med vingar|kreditkort|kvitto|stigande diagram med yen|kuvert|e-post|inkommande brev|
kuvert med pil|utkorg|inkorg|paket|stängd brevlåda med hissad flagga|stängd brevlåda med sänkt flagga|öppen brevlåda med hissad flagga|öppen brevlåda med sänkt flagga|
postlåda|valurna med röstsedel|blyertspenna|stiftpenna|reservoarpenna|kulspetspenna|målarpensel|krita|
kom ihåg-block|portfölj|arkivmapp|öppen mapp|indexflikar|kalender|avdragbar kalender|anteckningsblock|
spiralbunden kalender|kortregister|uppåtgående trend|nedåtgående trend|stapeldiagram|skrivplatta|kartnål|knappnål|
gem|länkade gem|linjal|rätvinklig linjal|sax|kartotek|dokumentskåp|papperskorg|
låst lås|öppet lås|lås med bläckpenna|lås med nyckel|nyckel|gammal nyckel|hammare|yxa|
hacka|hammare och hacka|hammare och skiftnyckel|dolk|korslagda svärd|bomb|boomerang|pil och båge|
sköld|fogsvans|skiftnyckel|skruvmejsel|skruv och mutter|kugghjul|skruvtving|balansvåg|
blindkäpp|länk|bruten länk|kedjor|krok|verktygslåda|magnet|stege|
spade|retort|provrör|petriskål|DNA|mikroskop|teleskop|tv-satellit|
spruta|blodsdroppe|piller|plåster|krycka|stetoskop|röntgen|dörr|
hiss|spegel|fönster|säng|soffa och lampa|stol|toalett|vaskrensare|
dusch|badkar|musfälla|rakhyvel|lotionflaska|säkerhetsnål|kvast|korg|
toarulle|spann|tvål|bubblor|tandborste|tvättsvamp|brandsläckare|shoppingvagn|
cigarett|kista|gravsten|begravningsurna|onda ögat-sten|hamsa|staty|plakat|
ID-kort|bankomat|soptunna|dricksvatten|rullstolssymbol|herrtoalett|damtoalett|wc-skylt|
bebissymbol|WC|passkontroll|tull|bagagehämtning|kvarlämnat bagage|varning|passerande barn|
förbud mot infart med fordon|förbjudet|förbud mot trafik med cykel|rökning förbjuden|skräpa inte ner|ej dricksvatten|förbud mot gångtrafik|mobil förbjuden|
ej för minderåriga|varning för strålrisk|biologisk fara|uppåtpil|uppåtpil höger|högerpil|nedåtpil höger|nedåtpil|
nedåtpil vänster|vänsterpil|uppåtpil vänster|pil upp och ned|pil höger och vänster|höger och vänsterriktat pilstreck|svängd vänsterpil|svängd högerpil|
svängd uppåtpil|svängd nedåtpil|vertikala pilar medurs|pilar moturs|Back med vänsterpil|End med högerpil|ON! med pil höger och vänster ovanför|Soon med högerpil ovanför|
Top med uppåtpil|plats för tillbedjan|symbol för atom|aum-tecken|davidsstjärna|livets hjul|yin och yang|latinskt kors|
ortodoxt kors|stjärna och halvmåne|fredssymbol|menora|sexuddig stjärna med prick|khanda|Väduren|Oxen|
Tvillingarna|Kräftan|Lejonet|Jungfrun|Vågen|Skorpionen|Skytten|Stenbocken|
Vattumannen|Fiskarna|Ormbäraren|blanda låtar|upprepning|upprepa en låt|uppspelningsknapp|framåtspolningsknapp|
knapp för nästa spår|knapp för spela eller pausa|bakåtspolningsknapp|knapp för snabbspola tillbaka|knapp för sista spåret|uppåtknapp|dubbla uppåtpilar|nedåtknapp|
dubbla nedåtpilar|pausknapp|stoppknapp|inspelningsknapp|utmatningsknapp|bio|låg ljusstyrka|hög ljusstyrka|
stapel signalstyrka|trådlös|vibrationsläge|avstängd mobil|kvinnosymbol|manssymbol|transgendersymbol|multiplicera|
addera|subtrahera|dividera|fetstilt likamedtecken|oändlighet|dubbla utropstecken|utropstecken och frågetecken|rött frågetecken|
vitt frågetecken|vitt utropstecken|rött utropstecken|vågigt tankstreck|valutaväxling|dollartecken|medicinsk symbol|återvinningssymbol|
fransk lilja|treudd|namnskylt|japansk symbol för nybörjare|tung stor cirkel|vit bockmarkering|kryssruta med bockmarkering|bockmarkering|
rött kryss|vitt kryss i ruta|ögla|dubbel ögla|japansk kommatering|åttauddig spetsig stjärna|åttauddig stjärna|glittra|
upphovsrättssymbol|registrerat varumärke|skyddat varumärke|stänk|versaler|gemener|siffror|specialtecken|
bokstäver|blodgrupp A|blodgrupp AB|blodgrupp B|rensa-symbol|COOL-knapp|FREE-knapp|information|
ID-knapp|m i en cirkel|NEW-knapp|NG-knapp|blodgrupp 0|OK-knapp|P-knapp|SOS-knapp|
UP!-knapp|VS-knapp|japansk ”här”-knapp|japansk ”serviceavgift”-knapp|japansk ”månadsbelopp”-knapp|japansk ”inte gratis”-knapp|japansk ”reserverad”-knapp|japansk ”fynd”-knapp|
japansk ”rabatt”-knapp|japansk ”gratis”-knapp|japansk ”förbjudet”-knapp|japansk ”godtagbart”-knapp|japansk ”användning”-knapp|japansk ”godkänt betyg”-knapp|japansk ”lediga rum”-knapp|japansk ”grattis”-knapp|
japansk ”hemligt”-knapp|japansk ”öppet”-knapp|japansk ”fullbelagt”-knapp|röd cirkel|orange cirkel|gul cirkel|grön cirkel|blå cirkel|
lila cirkel|brun cirkel|svart cirkel|vit cirkel|röd kvadrat|orange kvadrat|gul kvadrat|grön kvadrat|
blå kvadrat|lila kvadrat|brun kvadrat|stor svart ruta|stor vit ruta|mellanstor svart ruta|mellanstor vit ruta|mellanliten svart ruta|
mellanliten vit ruta|liten svart ruta|liten vit ruta|stor orange diamantform|stor blå diamantform|liten orange diamantform|liten blå romb|uppåtpekande röd triangel|
nedåtpekande röd triangel|diamantform med en prick|alternativknapp|vit fyrkantig knapp|svart fyrkantig knapp|schackrutig flagga|trekantig flagga|korsade flaggor|
svart flagga|vit flagga|regnbågsflagga|transflagga|sjörövarflagga`
