// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `lipp: {0}|täiskasvanu: punased juuksed|täiskasvanu: lokkis juuksed|täiskasvanu: heledad juuksed|täiskasvanu: kiilaspea|mees: punased juuksed|mees: lokkis juuksed|mees: heledad juuksed|
mees: kiilaspea|naine: punased juuksed|naine: lokkis juuksed|naine: heledad juuksed|naine: kiilaspea|jalakäija: suunaga paremale|kõndiv naine: suunaga paremale|kõndiv mees: suunaga paremale|
põlvitav inimene: suunaga paremale|põlvitav naine: suunaga paremale|põlvitav mees: suunaga paremale|valge kepiga inimene: suunaga paremale|valge kepiga mees: suunaga paremale|valge kepiga naine: suunaga paremale|elektrilises ratastoolis inimene: suunaga paremale|elektriratastoolis olev mees: suunaga paremale|
elektriratastoolis olev naine: suunaga paremale|manuaalses ratastoolis inimene: suunaga paremale|manuaalratastoolis olev mees: suunaga paremale|manuaalratastoolis olev naine: suunaga paremale|jooksja: suunaga paremale|jooksev naine: suunaga paremale|jooksev mees: suunaga paremale|musi: naine, mees|
musi: mees, mees|musi: naine, naine|paarike südamega: naine, mees|paarike südamega: mees, mees|paarike südamega: naine, naine|perekond: mees, naine, poiss|perekond: mees, naine, tüdruk|perekond: mees, naine, tüdruk, poiss|
perekond: mees, naine, poiss, poiss|perekond: mees, naine, tüdruk, tüdruk|perekond: mees, mees, poiss|perekond: mees, mees, tüdruk|perekond: mees, mees, tüdruk, poiss|perekond: mees, mees, poiss, poiss|perekond: mees, mees, tüdruk, tüdruk|perekond: naine, naine, poiss|
perekond: naine, naine, tüdruk|perekond: naine, naine, tüdruk, poiss|perekond: naine, naine, poiss, poiss|perekond: naine, naine, tüdruk, tüdruk|perekond: mees, poiss|perekond: mees, poiss, poiss|perekond: mees, tüdruk|perekond: mees, tüdruk, poiss|
perekond: mees, tüdruk, tüdruk|perekond: naine, poiss|perekond: naine, poiss, poiss|perekond: naine, tüdruk|perekond: naine, tüdruk, poiss|perekond: naine, tüdruk, tüdruk|klahv: 10|lipp: Inglismaa|
lipp: Šotimaa|lipp: Wales|hele nahatoon|keskmiselt hele nahatoon|keskmine nahatoon|keskmiselt tume nahatoon|tume nahatoon|paragrahv|
paragrahvimärk|ristimärk|topeltristi märk|vasaknool|sirge vasaknool|paremnool|sirge paremnool|ülesnool|
allanool|laineline vasaknool|laineline paremnool|kahe peaga vasaknool|kahe peaga ülesnool|kahe peaga paremnool|kahe peaga allanool|sabaga vasaknool|
sabaga paremnool|vasakule nool ribast|ülesnool ribast|paremale nool ribast|allanool ribast|ülesnool alusega|vasakule noolega silmus|paremale noolega silmus|
vasakule-paremale laineline nool|sakiline allanool|üles vasakule pöörav nool|üles paremale pöörav nool|alla vasakule pöörav nool|alla paremale pöörav nool|paremale nurgaga alla nool|alla nurgaga vasakule nool|
vastupäeva ülemise poolkaarega nool|päripäeva ülemise poolkaarega nool|loodesse nool pika ribaga|ribaga vasaknool ribaga paremnoole peal|vastupäeva avatud ringiga nool|päripäeva avatud ringiga nool|vasakule harpuun ülemise kiskuga|vasakule harpuun alumise kiskuga|
üles harpuun parema kiskuga|üles harpuun vasaku kiskuga|paremale harpuun ülemise kiskuga|paremale harpuun alumise kiskuga|alla harpuun parema kiskuga|alla harpuun vasaku kiskuga|paremnool vasaknoole kohal|ülesnool ja allanool|
vasaknool paremnoole kohal|paaris vasaknooled|paaris ülesnooled|paaris paremnooled|paaris allanooled|vasakharpuun paremharpuuni peal|paremharpuun vasakharpuuni peal|topelt-vasaknool|
läbikriipsutatud topelt-vasaknool|topelt-ülesnool|topelt-paremnool|läbikriipsutatud topelt-paremnool|topelt-allanool|vasakule-paremale topeltnool|vasak-parem läbikriipsutatud topeltnool|topeltnool loodesse|
topeltnool kirdesse|topeltnool kagusse|topeltnool edelasse|kolmiknool vasakule|kolmiknool paremale|väänlev vasaknool|väänlev paremnool|topeltkriipsudega ülesnool|
topeltkriipsudega allanool|katkendlik vasaknool|katkendlik ülesnool|katkendlik paremnool|katkendlik allanool|vasaknool ribani|paremnool ribani|seest tühi vasaknool|
seest tühi ülesnool|seest tühi paremnool|seest tühi allanool|seest tühi ülesnool tulbast|allanool vasakul ülesnool paremal|kõigi jaoks|osatuletis|on olemas|
tühihulk|juurdekasv|nabla|element|ei kuulu hulka|sisaldab liiget|tõestuse lõpp|korrutis|
summa|mitte väiksem kui|ei võrdu|mitte suurem kui|miinusmärk|miinus või pluss|jagamise kaldkriips|tärnimärk|
ringimärk|täppmärk|ruutjuur|proportsionaalne|lõpmatuse märk|paremnurk|nurk|jagatud|
paralleelne|loogiline ja|lõikumine|union|integraal|topeltintegraal|kontuurintegraal|järelikult|
sest|suhe|proportsioon|tehtemärk tilde|tagurpidi tilde|horisontaal- ja pöördasendis s|asümptootiliselt võrdne|ligikaudu võrdne|
võrdub ligikaudu|kõik võrdsed|pilt ligikaudu võrdne|ringiga võrdusmärk|identne|rangelt samaväärne|väiksem või võrdne|suurem või võrdne|
väiksem kui või võrdne|suurem kui või võrdne|palju väiksem kui|palju suurem kui|vahemikus|suurem kui ekvivalentne|eelneb|järgneb|
ei eelne|pärisalamhulk|pärisülemhulk|alamhulk|ülemhulk|plussmärk ringis|miinusmärk ringis|korrutusmärk ringis|
jagamismärk ringis|punkt ringis operaator|ring ringis operaator|tärn ringis operaator|pluss ruudus|miinus ruudus|falsum|ei sunni|
eelneb suhte all|järgneb suhte all|ei sisalda nagu tavaline alarühma võrdne|originaal|hermiitiline kaasmaatriks|täisnurkne kolmnurk|loogiline või|hulkade ühisosa|
hulkade ühend|täpi operaator|tähe operaator|naturaalne liide|kahekordne lõikepunkt|väga palju väiksem kui|väga palju suurem kui|vertikaalsed kolm punkti|
keskjoone horisontaalsed kolm punkti|paremale üles digonaalsed kolm punkti|paremale alla diagonaalsed kolm punkti|kaheksandiknoot|bemoll|diees|laia naeratusega nägu|suurte silmadega naerunägu|
avatud suu ja naeratavate silmadega naerunägu|naerul silmade ja laia naeratusega nägu|avatud suu ja suletud silmadega naerunägu|higipiisa ja avatud suuga naerunägu|naerust kõveras|rõõmupisaratega nägu|naeratusega nägu|tagurpidi nägu|
sulav nägu|silma pilgutav nägu|naeratavate silmadega naerunägu|aupaistega naerunägu|naeratav südametega nägu|südamekujuliste silmadega naerunägu|staariga silmitsi|suudlust saatev nägu|
suudlev nägu|naerunägu|suletud silmadega suudlev nägu|naeratavate silmadega suudlev nägu|naeratav pisaraga nägu|maitsvat toitu nautiv nägu|suust väljas keelega nägu|suust väljas keelega ja silma pilgutav nägu|
pöörase ilmega nägu|keelt näitav suletud silmadega nägu|nägu, millel on raha suus|kallistav nägu|kätt suul hoidev nägu|kätt suul hoidev pärani silmadega nägu|käte vahelt piiluva silmaga nägu|sõrme suul hoidev nägu|
mõtlev nägu|au andev nägu|tõmblukusuuga nägu|kergitatud kulmudega nägu|erapooletu nägu|ilmetu nägu|ilma suuta nägu|punktiirjoonega nägu|
nägu pilvedes|muigav nägu|põlglik nägu|pööritavate silmadega nägu|grimassitav nägu|väljahingav nägu|valetav nägu|värisev nägu|
pearaputus|peanoogutus|kergendust tundev nägu|mõtlik nägu|unine nägu|ilastav nägu|magav nägu|nägu kottidega silmade all|
kirurgimaskiga kaetud nägu|kraadiklaasiga nägu|kinniseotud peaga nägu|iiveldust tundev nägu|oksendav nägu|aevastav nägu|higistav nägu|külmunud nägu|
uimane nägu|oimetu nägu|spiraalsilmadega nägu|plahvatav pea|kauboimütsiga nägu|pidutsev nägu|maskeeritud nägu|päikeseprillidega naerunägu|
nohiku nägu|monokliga nägu|segaduses nägu|diagonaalse suuga nägu|murelik nägu|veidi kulmu kortsutav nägu|kulmu kortsutav nägu|avatud suuga nägu|
vaigistatud nägu|hämmastunud nägu|punastav nägu|moondunud nägu|anuv nägu|pisaraid tagasi hoidev nägu|avatud suuga mossitav nägu|ahastuses nägu|
hirmunud nägu|külma higiga kaetud ja avatud suuga nägu|pettunud, kuid kergendust tundev nägu|nuttev nägu|valjusti nuttev nägu|hirmunult karjuv nägu|kimbatuses nägu|sihikindel nägu|
pettunud nägu|külma higiga kaetud nägu|rammestunud nägu|väsinud nägu|haigutav nägu|ninast auru ajav nägu|mossitav nägu|tige nägu|
suul olevate sümbolitega nägu|sarviline naerunägu|deemon|kolp|kolp ja sääreluud|kakahunnik|klouninägu|sookoll|
mäekoll|kummitus|tulnukas|tulnukkoletis|robot|avatud suuga naeratav kass|lõbusate silmadega irvitav kass|rõõmupisarais kass|
südamekujuliste silmadega naeratav kass|virilalt naeratav kass|suletud silmadega suudlev kass|üllatunud kass|nuttev kass|mossitav kass|kaetud silmadega ahv|kaetud kõrvadega ahv|
kaetud suuga ahv|armastuskiri|noolega süda|lindiga süda|sädelev süda|kasvav süda|tukslev süda|pöörlevad südamed|
kaks südant|südamekujuline kaunistus|südamega hüüumärk|murtud süda|leegitsev süda|tervenev süda|punane süda|roosa süda|
oranž süda|kollane süda|roheline süda|sinine süda|helesinine süda|lilla süda|pruun süda|must süda|
hall süda|valge süda|suudluse jälg|sada punkti|viha sümbol|kakluspilv|piraki|peadpööritav|
higipiisad|kiirustamine|auk|jutumull|silm jutumullis|jutumull suunaga vasakule|vihamull suunaga paremale|mõttemull|
zzz|lehvitav käsi|tõstetud käsi|harali sõrmedega käsi|ülestõstetud käsi|vulcanite tervitus|käsi paremale|käsi vasakule|
käsi peopesaga allapoole|käsi peopesaga ülespoole|vasakule lükkav käsi|paremale lükkav käsi|OK-käemärk|kokkusurutud sõrmed|näpistav käsi|võit|
sõrmed risti|pöialt ja nimetissõrme risti hoidev käsi|armastust väljendav žest|sarvede märk|helista mulle|vasakule osutav sõrm|paremale osutav sõrm|üles osutav sõrm tagantvaates|
keskmine sõrm|alla osutav sõrm|üles osutav sõrm|vaataja poole osutav nimetissõrm|meeldib|ei meeldi|ülestõstetud rusikas|rusikalöök|
vasakule suunatud rusikas|paremale suunatud rusikas|plaksutavad käed|ülestõstetud käed|südant moodustavad käed|avatud käed|peopesad üleval koos|käepigistus|
palveasendis käed|kirjutav käsi|küünelakk|selfi|pingutatud biitseps|mehaaniline käsi|mehaaniline jalg|jalg|
jalalaba|kõrv|kuuldeaparaadiga kõrv|nina|aju|süda|kopsud|hammas|
kont|silmad|silm|keel|suu|huulde hammustav|beebi|laps|
poiss|tüdruk|täiskasvanu|inimene: blondide juustega|mees|mees: habemega|habemega mees|mees: blond|
naine|habemega naine|naine: blond|eakas|eakas mees|eakas naine|kulmu kortsutav inimene|kulmu kortsutav mees|
kulmu kortsutav naine|mossitav inimene|mossitav mees|mossitav naine|eitav žest|eitavat žesti näitav mees|eitavat žesti näitav naine|nõustuv žest|
nõustuvat žesti näitav mees|nõustuvat žesti näitav naine|infoleti töötaja|infoleti meestöötaja|infoleti naistöötaja|kätt tõstev rõõmus inimene|kätt tõstev mees|kätt tõstev naine|
kurt inimene|kurt mees|kurt naine|kummardav inimene|sügavalt kummarduv mees|sügavalt kummarduv naine|meeleheide|käega vastu pead lööv mees|
käega vastu pead lööv naine|õlakehitus|õlgu kehitav mees|õlgu kehitav naine|tervishoiutöötaja|meesarst|naisarst|õpilane|
meesõpilane|naisõpilane|õpetaja|meesõpetaja|naisõpetaja|kohtunik|meeskohtunik|naiskohtunik|
talunik|meesfarmer|naisfarmer|kokk|meeskokk|naiskokk|mehaanik|meesmehaanik|
naismehaanik|tehasetööline|meessoost tehasetööline|naissoost tehasetööline|kontoritöötaja|meeskontoritöötaja|naiskontoritöötaja|teadlane|
meesteadlane|naisteadlane|programmeerija|meesprogrammeerija|naisprogrammeerija|laulja|meeslaulja|naislaulja|
kunstnik|meeskunstnik|naiskunstnik|piloot|meespiloot|naispiloot|astronaut|meesastronaut|
naisastronaut|tuletõrjuja|meestuletõrjuja|naistuletõrjuja|politseinik|meespolitseinik|naispolitseinik|detektiiv|
meesdetektiiv|naisdetektiiv|valvur|meesvalvur|naisvalvur|ninja|ehitaja|meesehitaja|
naisehitaja|krooniga inimene|prints|printsess|turbaniga inimene|mees turbaniga|naine turbaninga|Hiina mütsiga mees|
pearätiga naine|inimene smokingus|mees smokingis|naine smokingus|loori kandev inimene|mees looriga|naine looriga|rase naine|
rase mees|rase inimene|rinnaga toitmine|beebit toitev naine|beebit toitev mees|beebit toitev inimene|inglibeebi|jõuluvana|
jõuluvana abikaasa|päkats|superkangelane|meeskangelane|naissuperkangelane|superkurikael|meessoost superkurikael|naissoost superkurikael|
maag|meesmaag|naismaag|haldjas|meeshaldjas|naishaldjas|vampiir|meesvampiir|
naisvampiir|näkk|meesnäkk|merineitsi|päkapikk|meespäkapikk|naispäkapikk|džinn|
meesdžinn|naisdžinn|zombi|meeszombi|naiszombi|troll|karvane olend|näomassaaž|
näomassaaži saav mees|näomassaaži saav naine|juukselõikus|mees juuksuris|naine juuksuris|jalakäija|kõndiv mees|kõndiv naine|
seisev inimene|seisev mees|seisev naine|põlvitav inimene|põlvitav mees|põlvitav naine|valge kepiga inimene|valge kepiga mees|
valge kepiga naine|elektrilises ratastoolis inimene|elektriratastoolis olev mees|elektriratastoolis olev naine|manuaalses ratastoolis inimene|manuaalratastoolis olev mees|manuaalratastoolis olev naine|jooksja|
jooksev mees|jooksev naine|balletitantsija|tantsiv naine|tantsiv mees|hõljuv ülikonnaga mees|pidutsevad jänesekõrvadega inimesed|pidutsevad jänesekõrvadega mehed|
pidutsevad jänesekõrvadega naised|inimene leiliruumis|leiliruumis olev mees|naine leiliruumis|mäkke roniv inimene|mäkke roniv mees|mäkke roniv naine|vehkleja|
hobuste võiduajamine|suusataja|lumelaudur|golfimängija|golfi mängiv mees|golfi mängiv naine|surfar|meessurfar|
naissurfar|aerupaadiga inimene|aerupaadiga mees|aerupaadiga naine|ujuja|meesujuja|naisujuja|inimene palliga|
mees palliga|naine palliga|jõutõstja|meesjõutõstja|naisjõutõstja|jalgrattur|meesrattur|naisrattur|
mägirattur|meesmägirattur|naismägirattur|hundiratast viskav inimene|hundiratast viskav mees|hundiratast viskav naine|maadlejad|maadlevad mehed|
maadlevad naised|veepalli mängiv inimene|veepalli mängiv mees|veepalli mängiv naine|käsipalli mängiv inimene|käsipalli mängiv mees|käsipalli mängiv naine|žonglöör|
meesžonglöör|naisžonglöör|lootosasendis inimene|lootosasendis mees|lootosasendis naine|inimene vannis|inimene voodis|inimesed hoiavad käest kinni|
käest kinni hoidvad naised|mees ja naine hoiavad käest kinni|käest kinni hoidvad mehed|musi|paarike südamega|kõnelev pea|büsti siluett|büstide siluetid|
kallistavad inimesed|perekond|perekond: täiskasvanu, täiskasvanu, laps|perekond: täiskasvanu, täiskasvanu, laps, laps|perekond: täiskasvanu, laps|perekond: täiskasvanu, laps, laps|jalajäljed|sõrmejälg|
punased juuksed|lokkis juuksed|heledad juuksed|kiilaspea|ahvi nägu|ahv|gorilla|orangutan|
koera nägu|koer|juhtkoer|teenistuskoer|puudel|hunt|rebane|pesukaru|
kassi nägu|kass|must kass|lõvi nägu|tiigri nägu|tiiger|leopard|hobuse nägu|
põder|eesel|hobune|ükssarvik|sebra|hirv|piison|lehma nägu|
härg|vesipühvel|lehm|sea nägu|siga|metssiga|sea kärss|oinas|
lammas|kits|kaamel|kahe küüruga kaamel|laama|kaelkirjak|elevant|mammut|
ninasarvik|jõehobu|hiire nägu|hiir|rott|hamster|jänese nägu|jänes|
vöötorav|kobras|siil|nahkhiir|karu|jääkaru|koaala|panda|
laiskloom|saarmas|skunk|känguru|mäger|käpajäljed|kalkun|kana|
kukk|kooruv tibu|väike tibu|väike tibu eestvaates|lind|pingviin|tuvi|kotkas|
part|luik|öökull|dodo|sulg|flamingo|paabulind|papagoi|
tiib|must lind|hani|fööniks|konn|krokodill|kilpkonn|sisalik|
madu|draakoni nägu|draakon|sauropood|türannosaurus|vett pritsiv vaal|vaal|delfiin|
mõõkvaal|hüljes|kala|troopiline kala|siilkala|hai|kaheksajalg|spiraalne teokarp|
korall|meduus|krabi|homaar|krevett|kalmaar|auster|tigu|
liblikas|röövik|sipelgas|mesilane|mardikas|lepatriinu|kilk|prussakas|
ämblik|ämblikuvõrk|suur skorpion|sääsk|kärbes|uss|mikroob|kimp|
kirsiõis|valge lill|lootos|rosett|roos|närbunud lill|hibisk|päevalill|
õis|tulp|hüatsint|võrse|potilill|igihaljas puu|lehtpuu|palmipuu|
kaktus|riisitaim|maitsetaim|ristik|nelja lehega ristik|vahtraleht|langenud leht|tuules lendlev leht|
tühi pesa|munadega pesa|seen|raagus puu|viinamarjad|melon|arbuus|mandariin|
sidrun|laim|banaan|ananass|mango|punane õun|roheline õun|pirn|
virsik|kirsid|maasikas|mustikad|kiivi|tomat|oliiv|kookospähkel|
avokaado|baklažaan|kartul|porgand|maisitõlvik|tuline pipar|paprika|kurk|
lehtköögivili|brokoli|küüslauk|sibul|maapähklid|oad|kastan|ingver|
hernekaun|šampinjon|juurvili|leib|sarvesai|baguette|lameleib|soolakringel|
rõngassai|pannkoogid|vahvel|juustutükk|kondiga liha|kanakoib|lihalõik|peekon|
hamburger|friikartulid|pitsa|hot dog|võileib|tako|burrito|tamale|
täidetud pita|falafel|muna|toiduvalmistamine|panniroog|potitäis toitu|fondüü|lusikaga kauss|
roheline salat|popkorn|või|sool|toidukonserv|bento einekarp|riisiküpsis|riisipall|
keedetud riis|karriga riis|aurav kauss|spagetid|röstitud bataat|oden|suši|praetud krevett|
keerdudega kalakotlet|kuukook|dango|pelmeen|õnneküpsis|kaasamüügikarp|pehme jäätis|mahlajää|
jäätis|sõõrik|küpsis|sünnipäevatort|liivataignakook|muffin|pirukas|šokolaaditahvel|
komm|pulgakomm|vanillipuding|meepott|lutipudel|klaas piima|kuum jook|teekann|
kõrvata teetass|riisiviin|pudeli avamine|veiniklaas|kokteiliklaas|troopiline jook|õllekann|kõlisevad õllekannud|
kõlisevad klaasid|joogiklaas|vedeliku kallamine|kõrrega tops|pärlitee|joogipakk|mate|jääkuubik|
söögipulgad|kahvel, nuga ja taldrik|kahvel ja nuga|lusikas|kööginuga|purk|amfora|Euroopa ja Aafrika gloobusel|
Ameerika mandrid gloobusel|Aasia ja Austraalia gloobusel|meridiaanidega gloobus|maailmakaart|Jaapani kaart|kompass|lumine mägi|mägi|
maalihe|vulkaan|Fuji mägi|telkimine|päikesevari rannas|kõrb|asustamata saar|rahvuspark|
staadion|antiikhoone|ehitus|telliskivi|kivi|puit|hütt|majad|
mahajäetud maja|maja|aiaga maja|kontorihoone|Jaapani postkontor|postkontor|haigla|pank|
hotell|armuhotell|kauplus|kool|kaubamaja|tehas|Jaapani loss|loss|
pulmad|Tokyo torn|Vabadussammas|kirik|mošee|hinduistlik tempel|sünagoog|shinto tempel|
kaaba|purskkaev|telk|udune|öine tähistaevas|linna siluett|päikesetõus mägedes|päikesetõus|
linna siluett videvikus|päikeseloojang|sild öösel|kuumaveeallikad|karussellihobune|liumägi|vaateratas|Ameerika mäed|
habemeajaja tähis|tsirkusetelk|vedur|rongivagun|kiirrong|terava ninaga kiirrong|rong|metroo|
kergraudtee|jaam|tramm|üherööpmeline raudtee|mägiraudtee|trammivagun|buss|buss eestvaates|
trollibuss|väikebuss|kiirabiauto|tuletõrjeauto|politseiauto|politseiauto eestvaates|takso|takso eestvaates|
auto|auto eestvaates|mahtuniversaal|pikap|kulleriauto|veok|traktor|võidusõiduauto|
mootorratas|motoroller|manuaalratastool|elektriratastool|autorikša|jalgratas|tõukeratas|rula|
rulluisk|bussipeatus|kiirtee|raudteerööpad|õlitünn|tankur|ratas|politseiauto vilkur|
horisontaalne foor|vertikaalne foor|stoppmärk|ehitustööd|ankur|päästerõngas|purjepaat|kanuu|
kiirkaater|reisilaev|praam|mootorpaat|laev|lennuk|väikelennuk|õhkutõusev lennuk|
maanduv lennuk|langevarjur|iste|helikopter|rippraudtee|köistee mägedes|köisraudtee|satelliit|
rakett|lendav taldrik|märgukell|kohver|liivakell|voolava liivaga kell|käekell|äratuskell|
stopper|taimer|kaminakell|kell kaksteist|kell pool üks|kell üks|kell pool kaks|kell kaks|
kell pool kolm|kell kolm|kell pool neli|kell neli|kell pool viis|kell viis|kell pool kuus|kell kuus|
kell pool seitse|kell seitse|kell pool kaheksa|kell kaheksa|kell pool üheksa|kell üheksa|kell pool kümme|kell kümme|
kell pool üksteist|kell üksteist|kell pool kaksteist|noorkuu|kasvav kuusirp|kasvav poolkuu|kasvav kuu|täiskuu|
kahanev kuu|kahanev poolkuu|kahanev kuusirp|kuusirp|näoga noorkuu|näoga kasvav kuu|näoga kahanev kuu|kraadiklaas|
päike|näoga täiskuu|näoga päike|rõngastega planeet|täht|helendav täht|langev täht|Linnutee|
pilv|päike pilve taga|äikese- ja vihmapilv|päike väikese pilve taga|päike suure pilve taga|päike vihmapilve taga|vihmapilv|lumepilv|
äikesepilv|keeristorm|udu|näoga tuul|tsüklon|vikerkaar|suletud vihmavari|vihmavari|
piiskadega vihmavari|päikesevari maas|kõrgepinge|lumehelves|lumememm|lumeta lumememm|komeet|tuli|
piisk|veelaine|kõrvitsalatern|jõulupuu|ilutulestik|säraküünal|ilutulestikurakett|sädemed|
õhupall|pidupäev|konfetid|tanabata soovipuu|väravamänd|Jaapani nukud|kalakujuline vimpel|tuulekell|
kuutseremoonia|punane ümbrik|lint|kingipakk|kollane lint|piletid|pilet|sõjamedal|
karikas|medal|kuldmedal|hõbemedal|pronksmedal|jalgpall|pesapall|pehmepall|
korvpall|võrkpall|Ameerika jalgpall|ragbipall|tennis|visketaldrik|keegel|kriket|
maahoki|jäähoki|kahvpall|pingpong|sulgpall|poksikinnas|võitluskunstide riietus|väravavõrk|
golfilipp|uisk|õng|sukeldumismask|jooksusärk|suusad|kelk|jääkeegli kivi|
täistabamus|jojo|tuulelohe|veepüstol|piljardikuul|kristallkuul|võlukepp|videomäng|
juhtpult|mänguautomaat|täring|pusletükk|mängukaru|piñata|diskokera|matrjoška|
poti|ärtu|ruutu|risti|ettur|jokker|mahjongi punane draakon|mängukaardid|
lavakunst|raamitud pilt|kunstniku palett|niit|õmblusnõel|lõng|sõlm|prillid|
päikeseprillid|kaitseprillid|laborikittel|ohutusvest|lips|T-särk|teksad|sall|
kindad|mantel|sokid|kleit|kimono|sari|ujumistrikoo|ujumispüksid|
šortsid|bikiinid|naisteriided|volditav lehvik|ridikül|käekott|kott|ostukotid|
ranits|varbavahesandaalid|meesteking|jooksuking|matkasaabas|madal king|kõrge kontsaga king|naistesandaal|
balletikingad|naistesaabas|juuksehark|kroon|naistekübar|torukübar|koolilõpumüts|nokkmüts|
sõdurikiiver|valge ristiga kiiver|palvehelmed|huulepulk|sõrmus|kalliskivi|vaigistatud kõlar|vaikse heliga kõlar|
poolvalju heliga kõlar|valju heliga kõlar|valjuhääldi|megafon|postisarv|kelluke|vaigistatud kelluke|noodijoonestik|
noot|noodid|stuudiomikrofon|liugur|juhtnupud|mikrofon|kõrvaklapid|raadio|
saksofon|trompet|tromboon|akordion|kitarr|klahvpill|viiul|bandžo|
trumm|aafrika trumm|marakas|flööt|harf|mobiiltelefon|noolega mobiiltelefon|telefon|
telefonitoru|piipar|faksimasin|aku|aku tühjeneb|elektripistik|sülearvuti|lauaarvuti|
printer|klaviatuur|arvutihiir|juhtkuul|arvutiketas|diskett|optiline ketas|DVD|
arvelaud|filmikaamera|filmikaadrid|filmiprojektor|klapptahvel|teler|kaamera|välguga kaamera|
videokaamera|videokassett|vasakule kallutatud luup|paremale kallutatud luup|küünal|lamp|taskulamp|punane paberlatern|
diya-lamp|dekoratiivse kaanega märkmik|suletud raamat|avatud raamat|roheline raamat|sinine raamat|oranž raamat|raamatud|
päevik|arveraamat|kaardunud paberileht|käsikiri|paberilehe eestvaade|ajaleht|rullikeeratud ajaleht|järjehoidjad|
järjehoidja|silt|münt|rahapaun|aardelaegas|jeeni rahatäht|dollari rahatäht|euro rahatäht|
naela rahatäht|tiibadega raha|krediitkaart|kviitung|tõusev graafik jeenisümboliga|ümbrik|meilisõnum|sissetulev ümbrik|
noolega ümbrik|väljaminev post|sissetulev post|pakk|suletud postkast tõstetud lipuga|suletud postkast langetatud lipuga|avatud postkast tõstetud lipuga|avatud postkast langetatud lipuga|
postkast|hääletuskast|pliiats|must sulepea|sulepea|pastapliiats|pintsel|kriit|
memo|portfell|kaust|avatud kaust|register|kalender|rebitav kalender|spiraalmärkmik|
spiraalkalender|kataloog|tõusev graafik|langev graafik|tulpdiagramm|kirjutamisalus|nööpnõel|ümara peaga nööpnõel|
kirjaklamber|ühendatud kirjaklambrid|sirge joonlaud|kolmnurkne joonlaud|käärid|dokumendikast|dokumendikapp|prügikorv|
lukk|avatud lukk|lukk ja pastakas|suletud lukk võtmega|võti|vana võti|haamer|kirves|
kirka|haamer ja kirka|haamer ja mutrivõti|pistoda|ristatud mõõgad|pomm|bumerang|vibu ja nool|
kilp|käsisaag|mutrivõti|kruvikeeraja|polt ja mutter|hammasratas|kruustangid|kaalukausid|
valge kepp|lüli|katkine kett|ahelad|konks|tööriistakast|magnet|redel|
labidas|destilleerimisnõu|katseklaas|Petri tass|DNA|mikroskoop|teleskoop|satelliitantenn|
süstal|veretilk|tablett|plaaster|kark|stetoskoop|röntgen|uks|
lift|peegel|aken|voodi|diivan ja lamp|tool|WC-pott|valamupump|
dušš|vann|hiirelõks|habemenuga|emulsioonipudel|haaknõel|luud|korv|
paberirull|ämber|seep|mullid|hambahari|pesukäsn|tulekustuti|ostukäru|
sigaret|kirst|hauakivi|tuhaurn|Nazari amulett|hamsa|moai|plakat|
ID-kaart|pangaautomaat|prügikasti silt|joogivesi|ratastool|meeste-WC|naiste-WC|tualett|
beebi sümbol|WC|passikontroll|toll|pagasi kättesaamine|hoiukapid|hoiatus|lapsed teel|
sisenemine keelatud|keelatud|jalgrattad keelatud|suitsetamine keelatud|risustamine keelatud|joomiseks kõlbmatu vesi|jalakäijad keelatud|telefonid on keelatud|
alla 18-aastastele keelatud|radioaktiivne|bioloogiline oht|nool üles|nool üles paremale|nool paremale|nool alla paremale|nool alla|
nool alla vasakule|nool vasakule|nool üles vasakule|nool üles-alla|nool paremale-vasakule|sirge vasak-paremnool|kaardus nool vasakule|kaardus nool paremale|
kaardus nool üles|kaardus nool alla|vertikaalsed nooled päripäeva|nooled vastupäeva|nool BACK|nool END|nool ON!|nool SOON|
nool TOP|pühakoda|aatomi sümbol|hinduism|Taaveti täht|dharma ratas|yin-yang|ladina rist|
õigeusu rist|täht ja kuusirp|rahu sümbol|menoraa|punktiga kuusnurkne täht|khanda|Jäär|Sõnn|
Kaksikud|Vähk|Lõvi|Neitsi|Kaalud|Skorpion|Ambur|Kaljukits|
Veevalaja|Kalad|Maokandja|juhusliku järjekorra nupp|kordamisnupp|ühe korduse nupp|esitusnupp|edasikerimisnupp|
järgmise loo nupp|esitus- ja pausinupp|tagurpidi esitamise nupp|tagasikerimise nupp|eelmise loo nupp|ülesnupp|kiirkerimine üles|allanupp|
kiirkerimine alla|pausinupp|peatamisnupp|salvestusnupp|väljutamisnupp|kino|tuhmistamisnupp|ereduse nupp|
levi|juhtmevaba|värinarežiim|väljalülitatud mobiiltelefon|naisesümbol|mehesümbol|transsoolisuse sümbol|korrutamine|
liitmine|lahutamine|jagamine|tugev võrdusmärk|lõpmatus|topelthüüumärk|küsimärgiga hüüumärk|punane küsimärk|
valge küsimärk|valge hüüumärk|punane hüüumärk|laineline kriips|valuutavahetus|suur dollarimärk|meditsiinisümbol|taaskasutuse sümbol|
prantsuse liilia|kolmhargi sümbol|nimesilt|algaja sümbol|seest tühi punane ringjoon|märkenupp|märgitud ruut|märge|
rist|korrutusmärgiga nupp|silmus|topeltsilmus|osa vaheldumise märk|kaheksa tipuga tärn|kaheksa tipuga täht|sädelus|
autoriõigus|registreeritud|kaubamärk|plärakas|ladina suurtähed|ladina väiketähed|numbrid|sümbolid|
ladina tähed|nupp A (veregrupp)|nupp AB (veregrupp)|nupp B (veregrupp)|nupp CL|nupp COOL|nupp FREE|teabeallikas|
nupp ID|M ringis|nupp NEW|nupp NG|nupp 0 (veregrupp)|nupp OK|nupp P|nupp SOS|
nupp UP!|nupp VS|jaapani nupp "siin"|jaapani nupp "teenustasu"|jaapani nupp "kuutasu"|jaapani nupp "pole tasuta"|jaapani nupp "reserveeritud"|jaapani nupp "soodne"|
jaapani nupp "allahindlus"|jaapani nupp "tasuta"|jaapani nupp "keelatud"|jaapani nupp "vastuvõetav"|jaapani nupp "rakendus"|jaapani nupp "sooritatud"|jaapani nupp "vaba"|jaapani nupp "õnnitlused"|
jaapani nupp "saladus"|jaapani nupp "avatud"|jaapani nupp "pole vaba"|punane ring|oranž ring|kollane ring|roheline ring|sinine ring|
lilla ring|pruun ring|must ring|valge ring|punane ruut|oranž ruut|kollane ruut|roheline ruut|
sinine ruut|lilla ruut|pruun ruut|suur must ruut|suur valge ruut|keskmine must ruut|keskmine valge ruut|väiksem must ruut|
väiksem valge ruut|väike must ruut|väike valge ruut|suur oranž romb|suur sinine romb|väike oranž romb|väike sinine romb|punane kolmnurk|
punane tagurpidi kolmnurk|punktiga romb|raadionupp|valge ruudukujuline nupp|must ruudukujuline nupp|ruudulipp|kolmnurkne lipp|ristatud lipud|
must lipp|valge lipp|vikerkaarelipp|transsoolisuse lipp|piraadilipp`
