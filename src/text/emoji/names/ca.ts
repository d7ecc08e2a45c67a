// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bandera: {0}|persona: cabells vermells|persona: cabells arrissats|persona: cabells blancs|persona: calvície|home: cabells vermells|home: cabells arrissats|home: cabells blancs|
home: calvície|dona: cabells vermells|dona: cabells arrissats|dona: cabells blancs|dona: calvície|persona que camina: que mira a la dreta|dona que camina: que mira a la dreta|home que camina: que mira a la dreta|
persona agenollada: que mira a la dreta|dona agenollada: que mira a la dreta|home agenollat: que mira a la dreta|persona amb un bastó per a invidents: que mira a la dreta|home amb un bastó per a invidents: que mira a la dreta|dona amb un bastó per a invidents: que mira a la dreta|persona amb una cadira de rodes elèctrica: que mira a la dreta|home amb una cadira de rodes elèctrica: que mira a la dreta|
dona amb una cadira de rodes elèctrica: que mira a la dreta|persona amb una cadira de rodes manual: que mira a la dreta|home amb una cadira de rodes manual: que mira a la dreta|dona amb una cadira de rodes manual: que mira a la dreta|persona que corre: que mira a la dreta|dona que corre: que mira a la dreta|home que corre: que mira a la dreta|petó: dona i home|
petó: home i home|petó: dona i dona|parella amb un cor: dona i home|parella amb un cor: home i home|parella amb un cor: dona i dona|família: home, dona i noi|família: home, dona i noia|família: home, dona, noia i noi|
família: home, dona, noi i noi|família: home, dona, noia i noia|família: home, home i noi|família: home, home i noia|família: home, home, noia i noi|família: home, home, noi i noi|família: home, home, noia i noia|família: dona, dona i noi|
família: dona, dona i noia|família: dona, dona, noia i noi|família: dona, dona, noi i noi|família: dona, dona, noia i noia|família: home i noi|família: home, noi i noi|família: home i noia|família: home, noia i noi|
família: home, noia i noia|família: dona i noi|família: dona, noi i noi|família: dona i noia|família: dona, noia i noi|família: dona, noia i noia|tecla: 10|bandera: Anglaterra|
bandera: Escòcia|bandera: Gal·les|pell molt clara|pell bastant clara|pell morena|pell fosca|pell molt fosca|secció|
marca de paràgraf|signe d’obelisc|signe d’obelisc de dos braços|fletxa que apunta cap a l’esquerra|fletxa cap a l’esquerra amb traç|fletxa que apunta cap a la dreta|fletxa cap a la dreta amb barra inclinada|fletxa que apunta cap amunt|
fletxa que apunta cap avall|fletxa ondulada cap a l’esquerra|fletxa ondulada cap a la dreta|fletxa cap a l’esquerra amb dues puntes|fletxa cap amunt amb dues puntes|fletxa cap a la dreta amb dues puntes|fletxa cap avall amb dues puntes|fletxa cap a l’esquerra amb cua|
fletxa cap a la dreta amb cua|fletxa des d’una barra cap a l’esquerra|fletxa des d’una barra cap amunt|fletxa des d’una barra cap a la dreta|fletxa des d’una barra cap avall|fletxa amunt i avall amb una base|fletxa cap a l’esquerra amb bucle|fletxa cap a la dreta amb bucle|
fletxa esquerra i dreta ondulada|fletxa cap avall en zig-zag|fletxa cap amunt amb punta cap a l’esquerra|fletxa cap amunt amb punta cap a la dreta|fletxa cap avall amb punta cap a l’esquerra|fletxa cap avall amb punta cap a la dreta|fletxa curta cap a la dreta amb punta cap avall|fletxa curta cap avall amb punta cap a l’esquerra|
fletxa semicircular superior antihorària|fletxa semicircular superior en sentit horari|fletxa cap al nord-oest amb barra llarga|fletxa esquerra sobre dreta amb barra|fletxa circular oberta en sentit antihorari|fletxa circular oberta en sentit horari|arpó cap a l’esquerra amb dent a sobre|arpó cap a l’esquerra amb dent a sota|
arpó cap amunt amb dent a la dreta|arpó cap amunt amb dent a l’esquerra|arpó cap a la dreta amb dent a sobre|arpó cap a la dreta amb dent a sota|arpó cap avall amb dent a la dreta|arpó cap avall amb dent a l’esquerra|fletxa dreta per sobre d’una fletxa esquerra|fletxes que apunten cap amunt i cap avall|
fletxes cap a l’esquerra i la dreta|dues fletxes cap a l’esquerra|dues fletxes cap amunt|dues fletxes cap a la dreta|dues fletxes cap avall|arpó esquerre per sobre d’un arpó dret|arpó dret per sobre d’un arpó esquerre|fletxa doble cap a l’esquerra|
fletxa doble cap a l’esquerra amb traç|fletxa doble cap amunt|fletxa doble cap a la dreta|fletxa doble cap a la dreta amb traç|fletxa doble cap avall|fletxa doble cap a l’esquerra i la dreta|fletxa doble esquerra i dreta amb traç|fletxa doble cap al nord-oest|
fletxa doble cap al nord-est|fletxa doble cap al sud-est|fletxa doble cap al sud-oest|fletxa triple cap a l’esquerra|fletxa triple cap a la dreta|fletxa en ziga-zaga cap a l’esquerra|fletxa en ziga-zaga cap a la dreta|fletxa cap amunt amb doble traç|
fletxa cap avall amb doble traç|fletxa puntejada cap a l’esquerra|fletxa puntejada cap amunt|fletxa puntejada cap a la dreta|fletxa puntejada cap avall|fletxa cap a l’esquerra amb barra|fletxa cap a la dreta amb barra|fletxa buida cap a l’esquerra|
fletxa buida cap amunt|fletxa buida cap a la dreta|fletxa buida cap avall|fletxa buida cap amunt des d’una barra|fletxa esquerra cap avall i dreta cap amunt|per a tot|derivada parcial|existeix|
conjunt buit|increment|nabla|element de|no és un element|conté com a membre|final de prova|producte d’operador n|
sumatòria d’operador n|no menor que|no és igual que|no major que|signe menys|més menys|barra de divisió|operador asterisc|
operador anell|operador vinyeta|arrel quadrada|proporcional|signe d’infinit|angle recte|angle|divideix|
paral·lel|I lògic|intersecció|unió|integral|integral doble|integral de contorn|per tant|
perquè|relació|proporció|operador titlla|titlla invertida|s inclinada invertida|igual asimptòtic|igual aproximat|
aproximació|tot igual a|aproximadament igual que la imatge|anell dintre del signe d’igual|idèntic a|estrictament equivalent|menor o igual a|major o igual a|
menor que a sobre del signe d’igual|major que a sobre del signe d’igual|molt menor que|molt major que|entre|major que equivalent|precedeix|succeeix|
no succeeix|subconjunt de|supraconjunt|subconjunt igual|supraconjunt igual|signe més encerclat|signe menys encerclat|signe de multiplicació encerclat|
barra de divisió encerclada|operador punt encerclat|operador anell encerclat|operador asterisc encerclat|signe més en un quadrat|signe menys en un quadrat|tatxa cap amunt|no força|
precedeix en la relació|succeeix en la relació|no conté com un subgrup normal igual|original|matriu hermítica conjugada|triangle rectangle|O lògic d’operador n|intersecció d’operador n|
unió d’operador n|operador punt|operador estrella|unió natural|intersecció doble|considerablement menor que|considerablement major que|el·lipsi vertical|
el·lipsi horitzontal volada|el·lipsi diagonal cap amunt a la dreta|el·lipsi diagonal cap avall a la dreta|corxera|bemoll|sostingut|cara molt somrient|cara molt somrient amb els ulls ben oberts|
cara amb rialla i els ulls somrients|cara molt somrient amb els ulls alegres|cara somrient amb els ulls tancats fortament|cara somrient amb una gota de suor|cara que es peta de riure|cara amb llàgrimes d’alegria|cara que somriu una mica|cara de cap per avall|
cara que es desfà|cara que pica l’ullet|cara somrient amb els ulls alegres|cara somrient amb aurèola|cara somrient amb 3 cors|cara somrient amb ulls en forma de cor|cara amb estrelles als ulls|cara que llança un petó|
cara que fa un petó|cara somrient|cara que fa un petó amb els ulls tancats|cara que fa un petó amb els ulls alegres|cara somrient amb una llàgrima|cara que assaboreix menjar|cara que fa llengotes|cara que fa llengotes i pica l’ullet|
cara de bogeria|cara amb els ulls tancats i la llengua fora|cara de diners|cara amb abraçada|cara amb la mà sobre la boca|cara amb ulls oberts i mà sobre la boca|cara tapada que espia amb un ull|cara que demana silenci|
cara pensativa|cara que saluda|cara amb cremallera a la boca|cara amb una cella aixecada|cara neutra|cara inexpressiva|cara sense boca|cara amb línia de punts|
cara entre núvols|cara somrient amb superioritat|cara de desaprovació|cara amb els ulls en blanc|cara que fa una ganyota amb les dents|cara que exhala|cara de mentider|cara que tremola|
cap que tremola horitzontalment|cap que tremola verticalment|cara d’alleujament|cara desanimada|cara de son|cara que baveja|cara de dormir|cara ullerosa|
cara amb mascareta|cara amb termòmetre|cara amb el cap embenat|cara de nàusees|cara que vomita|cara que esternuda|cara de calor|cara de fred|
cara de mareig|cara marejada|cara amb ulls d’espiral|cap que explota|cara amb barret de vaquer|cara festiva|cara disfressada|cara somrient amb ulleres de sol|
cara de setciències|cara amb monocle|cara de confusió|cara amb la boca en diagonal|cara de preocupació|cara una mica arrufada|cara arrufada|cara amb la boca oberta|
cara de sorpresa|cara estupefacta|cara enrojolada|cara distorsionada|cara de súplica|cara que s’aguanta les llàgrimes|cara emmurriada amb la boca oberta|cara d’angoixa|
cara de por|cara amb la boca oberta i suor freda|cara de decepció, però alleujada|cara que plora|cara que plora desconsoladament|cara que crida de por|cara de frustració|cara de perseverança|
cara de decepció|cara amb suor freda|cara d’esgotament|cara de cansament|cara que badalla|cara que treu fum del nas|cara enutjada|cara enfadada|
cara amb símbols a la boca|cara somrient amb banyes|cara enfadada amb banyes|crani|crani amb ossos|caca amb ulls|cara de pallasso|ogre japonès|
follet japonès|fantasma|alienígena|monstre alienígena|robot|gat somrient amb la boca oberta|gat somrient amb els ulls alegres|gat amb llàgrimes d’alegria|
gat somrient amb cors als ulls|gat amb somriure irònic|gat que fa un petó|gat sorprès|gat que plora|gat enutjat|mona que no mira|mona que no escolta|
mona que no parla|carta d’amor|cor amb fletxa|cor amb un llaç|cor espurnejant|cor que creix|cor que batega|cors que giren|
dos cors|cor decoratiu|exclamació en forma de cor|cor trencat|cor en flames|cor embenat|cor vermell|cor rosa|
cor taronja|cor groc|cor verd|cor blau|cor blau cel|cor lila|cor marró|cor negre|
cor gris|cor blanc|marca de petó|100 punts|símbol d’enuig|núvol de baralla|col·lisió|mareig|
gotes de suor|sortir corrent|forat|bafarada de parlar|ull dins d’una bafarada|bafarada de parlar cap a l’esquerra|bafarada d’enuig cap a la dreta|bafarada de pensar|
zzz|mà que saluda|revers de la mà|mà oberta|mà aixecada|salutació vulcaniana|mà cap a la dreta|mà cap a l’esquerra|
mà amb el palmell cap avall|mà amb el palmell cap amunt|mà que empeny cap a l’esquerra|mà que empeny cap a la dreta|senyal d’aprovació amb la mà|dits junts|mà que pessiga|senyal de la victòria|
dits creuats|mà amb el dit índex i el polze creuats|gest de t’estimo|dits en forma de banyes|mà que representa una trucada|dit índex que apunta cap a l’esquerra|dit índex que apunta cap a la dreta|dit índex que apunta cap amunt|
dit del cor|dit índex que apunta cap avall|índex que apunta cap amunt|índex que assenyala l’espectador|polze cap amunt|polze cap avall|puny alçat|cop de puny|
puny dret|puny esquerre|mans que aplaudeixen|mans enlaire|mans que formen un cor|mans obertes|mans juntes amb els palmells cap amunt|encaixada de mans|
mans ajuntades|mà que escriu|esmalt d’ungles|autofoto|bíceps tensat|pròtesi de braç|pròtesi de cama|cama|
peu|orella|orella amb audiòfon|nas|cervell|cor|pulmons|dent|
os|ulls|ull|llengua|boca|boca que es mossega el llavi|nadó|criatura|
noi|noia|persona|persona: cabells rossos|home|persona: barba|home: barba|home: cabell ros|
dona|dona: barba|dona: cabell ros|persona gran|home gran|dona gran|persona emmurriada|home emmurriat|
dona emmurriada|persona enutjada|home enutjat|dona enutjada|gest de negació|home amb gest de negació|dona amb gest de negació|gest d’aprovació|
home amb gest d’aprovació|dona amb gest d’aprovació|persona amb mà inclinada cap amunt|home amb mà inclinada cap amunt|dona amb mà inclinada cap amunt|persona amb la mà aixecada|home amb la mà aixecada|dona amb la mà aixecada|
persona sorda|home sord|dona sorda|persona capcota|home capcot|dona capcota|persona amb la mà a la cara|home amb la mà a la cara|
dona amb la mà a la cara|persona que arronsa les espatlles|home que arronsa les espatlles|dona que arronsa les espatlles|professional de la salut|home professional de la salut|dona professional de la salut|estudiant|
noi estudiant|noia estudiant|professor|home professor|professora|jutge|home jutge|jutgessa|
agricultor|home pagès|agricultora|cuiner|home cuiner|cuinera|mecànic|home mecànic|
mecànica|operari|home operari|operària|treballador d’oficina|home treballador d’oficina|treballadora d’oficina|científic|
home científic|científica|tecnòleg|home tecnòleg|tecnòloga|cantant|cantant home|cantant dona|
artista|artista home|artista dona|pilot|home pilot|dona pilot|astronauta|home astronauta|
dona astronauta|bomber|home bomber|bombera|agent de policia|agent de policia home|agent de policia dona|detectiu|
detectiu home|detectiu dona|guarda|home guarda|dona guarda|ninja|treballador de la construcció|home paleta|
dona paleta|persona amb corona|príncep|princesa|persona amb turbant|home amb turbant|dona amb turbant|home amb barret xinès|
dona amb el cap cobert|persona amb esmòquing|home amb esmòquing|dona amb esmòquing|persona amb vel|home amb vel|dona amb vel|dona embarassada|
home embarassat|persona embarassada|dona que alleta|dona que alleta un bebè|home que alleta un bebè|persona que alleta un bebè|angelet|pare Noel|
mare Noel|Noel|superheroi|home superheroi|dona superheroïna|superdolent|home superdolent|dona superdolenta|
mag|home mag|dona maga|fada|home fada|dona fada|vampir|home vampir|
dona vampir|persona sirena|home sirena|sirena|elf|home elf|dona elfa|geni|
home geni|dona geni|zombi|home zombi|dona zombi|trol|criatura peluda|persona que rep un massatge al cap|
home que rep un massatge al cap|dona que rep un massatge al cap|persona que es talla els cabells|home que es talla els cabells|dona que es talla els cabells|persona que camina|home que camina|dona que camina|
persona dreta|home dret|dona dreta|persona agenollada|home agenollat|dona agenollada|persona amb un bastó per a invidents|home amb un bastó per a invidents|
dona amb un bastó per a invidents|persona amb una cadira de rodes elèctrica|home amb una cadira de rodes elèctrica|dona amb una cadira de rodes elèctrica|persona amb una cadira de rodes manual|home amb una cadira de rodes manual|dona amb una cadira de rodes manual|persona que corre|
home que corre|dona que corre|ballarí de ballet|dona que balla|home que balla|home de negocis que levita|persones que ballen disfressades|homes que ballen disfressats|
dones que ballen disfressades|persona a la sauna|home a la sauna|dona a la sauna|persona que escala|escalador|escaladora|persona que fa esgrima|
curses de cavalls|esquiador|surfista de neu|golfista|home que juga a golf|dona que juga a golf|persona que fa surf|home que fa surf|
dona que fa surf|persona que rema en una barca|home que rema en una barca|dona que rema en una barca|persona que neda|home que neda|dona que neda|persona amb una pilota|
home amb una pilota|dona amb una pilota|persona que aixeca pesos|home que aixeca pesos|dona que aixeca pesos|ciclista|ciclista home|ciclista dona|
ciclista de muntanya|ciclista de muntanya home|ciclista de muntanya dona|persona que fa la roda|home que fa la roda|dona que fa la roda|persones que lluiten|jugadors de lluita|
jugadores de lluita|persona que juga a waterpolo|jugador de waterpolo|jugadora de waterpolo|persona que juga a handbol|jugador d’handbol|jugadora d’handbol|persona que fa malabars|
malabarista home|malabarista dona|persona en la posició de lotus|home en la posició de lotus|dona en la posició de lotus|persona a la banyera|persona al llit|persones que s’agafen de la mà|
dones que s’agafen de la mà|home i dona que s’agafen de la mà|homes que s’agafen de la mà|petó|parella amb un cor|persona que parla|silueta d’un bust|silueta de bustos|
persones que s’abracen|família|família: adult, adult, infant|família: adult, adult, infant, infant|família: adult, infant|família: adult, infant, infant|petjades|empremta dactilar|
cabells vermells|cabells arrissats|cabells blancs|calvície|cara de mona|mico|goril·la|orangutan|
cara de gos|gos|gos pigall|gos de servei|caniche|llop|guineu|os rentador|
cara de gat|gat|gat negre|cara de lleó|cara de tigre|tigre|lleopard|cara de cavall|
ant|ase|cavall|unicorn|zebra|cérvol|bisó|cara de vaca|
bou|búfal aquàtic|vaca|cara de porc|porc|senglar|nas de porc|marrà|
ovella|cabra|dromedari|camell|llama|girafa|elefant|mamut|
rinoceront|hipopòtam|cara de ratolí|ratolí|rata|hàmster|cara de conill|conill|
esquirol|castor|eriçó|ratapinyada|cara d’os|os polar|coala|panda|
peresós|llúdria|mofeta|cangur|teixó|petjades d’animal|gall dindi|pollastre|
gall|pollet que surt de l’ou|pollet de perfil|pollet de cara|ocell|pingüí|colom|àliga|
ànec|cigne|mussol|dodo|ploma|flamenc|paó|lloro|
ala|ocell negre|oca|fènix|granota|cocodril|tortuga|llangardaix|
serp|cara de drac|drac|sauròpode|tiranosaure|balena que treu aigua|balena|dofí|
orca|foca|peix|peix tropical|peix globus|tauró|pop|cargol de mar|
corall|medusa|cranc|llagosta|gamba|calamar|ostra|cargol|
papallona|eruga|formiga|abella|escarabat|marieta|grill|panerola|
aranya|teranyina|escorpí|mosquit|mosca|cuc|microbi|ram de flors|
flor de cirerer|flor blanca|lotus|roseta|rosa|rosa pansida|hibisc|gira-sol|
flor|tulipa|jacint|brot|planta amb test|arbre de fulla perenne|arbre de fulla caduca|palmera|
cactus|espiga d’arròs|herba|trèvol|trèvol de quatre fulles|fulla d’auró|fulla seca|fulla que vola amb el vent|
niu buit|niu amb ous|bolet|arbre sense fulles|raïm|meló|síndria|mandarina|
llimona|llima|plàtan|pinya|mango|poma vermella|poma verda|pera|
préssec|cireres|maduixa|nabius|kiwi|tomàquet|oliva|coco|
alvocat|albergínia|patata|pastanaga|panotxa|bitxo|pebrot verd|cogombre|
fulla verda|bròcoli|all|ceba|cacauets|fesols|castanya|arrel de gingebre|
beina de pèsol|bolet marró|tubercle|pa|croissant|baguet|pa de coca|brètzel|
bagel|creps americanes|gofra|tall de formatge|carn amb os|cuixa de pollastre|tall de carn|bacó|
hamburguesa|patates fregides|pizza|frankfurt|entrepà|taco|burrito|tamal|
durum|falàfel|ou|ou ferrat|paella|cassola de menjar|fondue|bol amb cullera|
amanida|crispetes|mantega|sal|llauna de conserva|caixa de bento|galeta d’arròs|bola d’arròs|
arròs bullit|arròs al curri|bol fumejant|espaguetis|moniato rostit|broqueta de marisc|sushi|gamba fregida|
pastís de peix amb remolí|pastisset de lluna|broqueta dolça japonesa|cresta xinesa|galeta de la sort|menjar per emportar|gelat de màquina|granissat|
gelat|dònut|galeta|pastís d’aniversari|porció de pastís|cupcake|coca|rajola de xocolata|
caramel|piruleta|flam|pot de mel|biberó|got de llet|beguda calenta|tetera|
tassa de te|sake|ampolla de cava|copa de vi|copa de còctel|beguda tropical|gerra de cervesa|brindis amb gerra de cervesa|
brindis|got de licor|got que aboca un líquid|got amb canya|te amb bombolles|bric|mate|glaçó|
bastonets xinesos|forquilla, ganivet i plat|forquilla i ganivet|cullera|ganivet de cuina|pot|àmfora|globus terraqüi amb Europa i Àfrica|
globus terraqüi amb Amèrica|globus terraqüi amb Àsia i Austràlia|globus terraqüi amb meridians|mapa del món|mapa del Japó|brúixola|muntanya amb neu al cim|muntanya|
esllevissada|volcà|mont Fuji|acampada|platja amb para-sol|desert|illa deserta|parc nacional|
estadi|edifici clàssic|construcció d’edificis|totxo|roca|llenya|cabana|cases|
casa abandonada|casa|casa amb jardí|edifici d’oficines|oficina de correus japonesa|oficina de correus europea|hospital|banc|
hotel|hotel de cites|botiga a l’abast|escola|centre comercial|fàbrica|castell japonès|castell|
casament|torre de Tòquio|estàtua de la Llibertat|església|mesquita|temple hindú|sinagoga|santuari xintoista|
Ka’ba|font|tenda|paisatge emboirat|nit estrellada|paisatge urbà|alba sobre les muntanyes|alba|
paisatge urbà al vespre|posta de sol|pont de nit|fonts termals|cavallets|togoban|roda de fira|muntanya russa|
barberia|carpa de circ|locomotora|vagó de tren elèctric|tren d’alta velocitat|tren bala|tren|metro|
tren lleuger|estació|tramvia|monocarril|ferrocarril de muntanya|vagó de tramvia|autobús|autobús que arriba|
troleibús|microbús|ambulància|cotxe de bombers|cotxe de policia|cotxe de policia que arriba|taxi|taxi que arriba|
automòbil|automòbil que arriba|vehicle tot camí|camioneta descoberta|camió de repartiment|camió articulat|tractor|cotxe de curses|
motocicleta|escúter|cadira de rodes manual|cadira de rodes elèctrica|bicitaxi amb motor|bicicleta|patinet|monopatí|
patí de rodes|parada d’autobús|autopista|via de tren|bidó de petroli|assortidor de gasolina|roda|llum de cotxe de policia|
semàfor horitzontal|semàfor vertical|senyal d’estop|obres|àncora|salvavides|veler|canoa|
llanxa ràpida|vaixell de passatgers|ferri|llanxa de motor|vaixell|avió|avioneta|enlairament d’avió|
aterratge d’avió|paracaigudes|seient|helicòpter|ferrocarril de suspensió|telefèric de muntanya|telefèric|satèl·lit|
coet|plat volador|timbre del grum|maleta|rellotge de sorra|rellotge amb sorra que cau|rellotge|despertador|
cronòmetre|temporitzador|rellotge de taula|les dotze en punt|dos quarts d’una|la una en punt|dos quarts de dues|les dues en punt|
dos quarts de tres|les tres en punt|dos quarts de quatre|les quatre en punt|dos quarts de cinc|les cinc en punt|dos quarts de sis|les sis en punt|
dos quarts de set|les set en punt|dos quarts de vuit|les vuit en punt|dos quarts de nou|les nou en punt|dos quarts de deu|les deu en punt|
dos quarts d’onze|les onze en punt|dos quarts de dotze|lluna nova|lluna en quart creixent|lluna en el primer quart creixent|lluna gibosa creixent|lluna plena|
lluna gibosa minvant|lluna en l’últim quart minvant|lluna minvant|lluna creixent|cara de lluna nova|lluna en el primer quart amb cara|lluna en l’últim quart amb cara|termòmetre|
sol|lluna plena amb cara|sol amb cara|planeta amb anell|estrella|estrella brillant|estel fugaç|Via Làctia|
núvol|sol darrere un núvol|núvol amb llamp i pluja|sol darrere d’un núvol petit|sol darrere d’un núvol gran|sol darrere d’un núvol amb pluja|núvol amb pluja|núvol amb neu|
núvol amb llamp|tornado|boira|vent|cicló|arc de Sant Martí|paraigua tancat|paraigua|
paraigua amb gotes de pluja|para-sol a la sorra|alta tensió|floc de neu|ninot de neu|ninot de neu sense neu|cometa|foc|
gota|onada|carabassa de Halloween|arbre de Nadal|focs d’artifici|bengala|petard|espurnes|
globus|tub de confeti|bola de confeti|arbre dels desitjos de Tanabata|decoració de pi|nines japoneses|banderins de carpes|campaneta de vent|
cerimònia de la lluna|sobre vermell|llaç|regal embolicat|llaç commemoratiu|bitllet d’entrada|tiquet|medalla militar|
trofeu|medalla esportiva|medalla d’or|medalla de plata|medalla de bronze|pilota de futbol|pilota de beisbol|pilota de softbol|
pilota de bàsquet|pilota de voleibol|pilota de futbol americà|pilota de rugbi|tennis|disc volador|bitlles|criquet|
hoquei sobre herba|hoquei sobre gel|lacrosse|tennis de taula|bàdminton|guant de boxa|quimono d’arts marcials|porteria|
banderí al forat|patinatge sobre gel|canya de pescar|ulleres de busseig|samarreta per córrer|esquís|trineu|pedra de cúrling|
dards|io-io|estel|pistola d’aigua|bola de billar|bola de vidre|vareta màgica|videojoc|
palanca de control|màquina escurabutxaques|daus|peces de trencaclosques|os de peluix|pinyata|bola de miralls|nines russes|
pal de piques|pal de cors|pal de diamants|pal de trèvols|peó d’escacs|comodí|drac vermell de mahjong|cartes de les flors|
arts interpretatives|quadre emmarcat|paleta d’artista|fil|agulla de cosir|llana|nus|ulleres|
ulleres de sol|ulleres de piscina|bata de laboratori|armilla salvavides|corbata|samarreta|texans|bufanda|
guants|abric|mitjons|vestit|quimono|sari|banyador|eslip|
pantalons curts|biquini|roba de dona|ventall|moneder|bossa de mà|bossa|bosses de compres|
motxilla d’escola|xancleta de dit|sabata d’home|sabatilla de córrer|bota de muntanya|sabata plana|sabata de taló|sandàlia de dona|
sabatilles de ballet|bota de dona|pinta|corona|barret de dona|barret de copa|barret de graduació|gorra|
casc militar|casc amb creu blanca|rosari|pintallavis|anell|gemma|altaveu desactivat|altaveu amb el volum baix|
altaveu amb el volum mitjà|altaveu amb el volum alt|altaveu de megafonia|megàfon|corn de posta|campana|campana silenciada|pentagrama|
nota musical|notes musicals|micròfon d’estudi|control lliscant de nivell|botons de control|micròfon|auricular|ràdio|
saxofon|trompeta|trombó|acordió|guitarra|teclat musical|violí|banjo|
tambor|conga|maraques|flauta|arpa|telèfon mòbil|telèfon mòbil amb fletxa|telèfon|
auricular de telèfon|buscapersones|fax|bateria|bateria baixa|endoll|ordinador portàtil|ordinador d’escriptori|
impressora|teclat|ratolí d’ordinador|ratolí de bola|minidisc|disquet|disc òptic|DVD|
àbac|càmera cinematogràfica|fotograma de pel·lícula|projector cinematogràfic|claqueta|televisió|càmera|càmera amb flaix|
càmera de vídeo|videocasset|lupa cap a l’esquerra|lupa cap a la dreta|espelma|bombeta|llanterna|fanal de paper vermell|
llum d’oli|quadern amb coberta decorativa|llibre tancat|llibre obert|llibre verd|llibre blau|llibre taronja|llibres|
llibreta|llibre de comptabilitat|pàgina que es cargola|pergamí|pàgina|diari|diari enrotllat|marcadors|
punt de llibre|etiqueta|moneda|bossa de diners|bagul del tresor|bitllets de ien|bitllets de dòlar|bitllets d’euro|
bitllets de lliura|diners amb ales|targeta de crèdit|rebut|gràfic d’augment amb el signe del ien|sobre|correu electrònic|sobre que arriba|
sobre amb fletxa|safata de sortida|safata d’entrada|paquet|bústia tancada amb la bandera aixecada|bústia tancada amb la bandera abaixada|bústia plena amb la bandera aixecada|bústia oberta amb la bandera abaixada|
bústia|urna amb vot|llapis|ploma negra|ploma estilogràfica|bolígraf|pinzell|llapis de color|
nota|maletí|carpeta de fitxers|carpeta de fitxers oberta|separadors per a organitzador de targetes|calendari|calendari de bloc|bloc de notes d’espiral|
calendari d’espiral|organitzador de targetes|gràfic d’augment|gràfic de disminució|gràfic de barres|portanotes|xinxeta|xinxeta rodona|
clip|clips enganxats|regle|esquadra|tisores|arxivador de targetes|arxivador|paperera|
cadenat tancat|cadenat obert|cadenat amb ploma|cadenat tancat amb clau|clau|clau antiga|martell|destral|
pic|martell i pic|martell i clau anglesa|daga|espases creuades|bomba|bumerang|arc i fletxa|
escut|xerrac|clau anglesa|tornavís|cargol i femella|engranatge|serjant|balança (aparell)|
bastó per a invidents|enllaç|cadena trencada|cadenes|ham|caixa d’eines|imant|escala de mà|
pala|alambí|tub d’assaig|placa de Petri|adn|microscopi|telescopi|antena de satèl·lit|
xeringa|gota de sang|píndola|tireta|crossa|estetoscopi|radiografia|porta|
ascensor|mirall|finestra|llit|sofà i làmpada|cadira|lavabo|desembossador|
dutxa|banyera|ratera|maquineta d’afaitar|ampolla de crema|imperdible|escombra|cistella|
rotlle de paper|cubell|sabó|bombolles|raspall de dents|esponja|extintor|carretó|
cigarreta|taüt|làpida|urna funerària|nazar|mà de Fàtima|moai|pancarta|
targeta d’identificació|signe de caixer automàtic|signe de paperera|aigua potable|símbol de cadira de rodes|lavabo d’homes|lavabo de dones|lavabos|
símbol de nadó|vàter|control de passaports|duana|recollida d’equipatges|consigna|advertència|nens que creuen|
prohibit entrar|prohibit|bicicletes prohibides|prohibit fumar|prohibit llençar brossa|aigua no potable|prohibit el pas als vianants|prohibits els telèfons mòbils|
prohibit a menors d’edat|radioactiu|risc biològic|fletxa cap amunt|fletxa cap amunt a la dreta|fletxa cap a la dreta|fletxa cap avall a la dreta|fletxa cap avall|
fletxa cap avall a l’esquerra|fletxa cap a l’esquerra|fletxa cap amunt a l’esquerra|fletxa cap amunt i cap avall|fletxa cap a l’esquerra i cap a la dreta|fletxa esquerra i dreta amb traç|fletxa dreta que gira cap a l’esquerra|fletxa esquerra que gira cap a la dreta|
fletxa dreta que gira cap amunt|fletxa dreta que gira cap avall|fletxes que giren cap a la dreta|botó de fletxes que giren cap a l’esquerra|fletxa amb la paraula Back|fletxa amb la paraula End|fletxa amb la paraula ON!|fletxa amb la paraula Soon|
fletxa amb la paraula Top|lloc de culte|símbol d’àtom|símbol d’om|estrella de David|roda del dharma|yin-yang|creu llatina|
creu ortodoxa|creixent lunar i estel|símbol de la pau|canelobre de set braços|estrella de sis puntes amb punt|khanda|Àries|Taure|
Bessons|Càncer|Lleó|Verge|Balança|Escorpió|Sagitari|Capricorn|
Aquari|Peixos|Ofiüc|botó de reproducció aleatòria|botó de repetició|botó de repetició única|botó de reproducció|botó d’avançar ràpidament|
botó de pista següent|botó de pausa o de reproducció|botó de retrocedir|botó de retrocedir ràpidament|botó de pista anterior|botó d’anar amunt|botó d’anar amunt ràpidament|botó d’anar avall|
botó d’anar avall ràpidament|botó de pausa|botó d’aturada|botó d’enregistrar|botó d’expulsar|cinema|botó d’atenuar la brillantor|botó d’augmentar la brillantor|
barres de cobertura|sense fil|mode de vibració|telèfon mòbil desactivat|símbol femení|símbol masculí|símbol transgènere|signe de multiplicar|
signe de sumar|signe de restar|signe de dividir|signe d’igual gran|infinit|signe d’exclamació doble|signe d’exclamació i d’interrogació|signe d’interrogació vermell|
signe d’interrogació blanc|signe d’exclamació blanc|signe d’exclamació vermell|guió ondulat|canvi de divisa|signe de dòlar gran|símbol mèdic|símbol de reciclatge|
flor de lis|marca de trident|etiqueta identificadora|símbol japonès de principiant|cercle buit vermell|botó de marca de verificació|casella amb marca de verificació|marca de verificació|
marca de creu|botó de creu|llaç arrissat|bucle doble|signe d’alternança|asterisc de vuit radis|estrella de vuit puntes|espurna|
drets d’autor|marca registrada|marca comercial|esquitx|botó de lletres llatines en majúscules|botó de lletres llatines en minúscules|botó de números|botó de símbols|
botó de lletres llatines|botó A (grup sanguini)|botó AB (grup sanguini)|botó B (grup sanguini)|botó CL|botó COOL|botó FREE|informació|
botó ID|lletra M en cercle|botó NEW|botó NG|botó O (grup sanguini)|botó OK|botó P|botó SOS|
botó amb la paraula Up!|botó VS|botó japonès "aquí"|botó japonès "càrrec per servei"|botó japonès "import mensual"|botó japonès "de pagament"|botó japonès "reservat"|botó japonès "ganga"|
botó japonès "descompte"|botó japonès "gratis"|botó japonès "prohibit"|botó japonès "acceptable"|botó japonès "aplicació"|botó japonès "qualificació d’aprovat"|botó japonès "plaça lliure"|botó japonès "enhorabona"|
botó japonès "secret"|botó japonès "negoci obert"|botó japonès "cap plaça lliure"|cercle vermell|cercle taronja|cercle groc|cercle verd|cercle blau|
cercle lila|cercle marró|cercle negre|cercle blanc|quadrat vermell|quadrat taronja|quadrat groc|quadrat verd|
quadrat blau|quadrat lila|quadrat marró|quadrat gran negre|quadrat gran blanc|quadrat mitjà negre|quadrat mitjà blanc|quadrat negre petit-mitjà|
quadrat blanc petit-mitjà|quadrat negre petit|quadrat blanc petit|rombe gran taronja|rombe gran blau|rombe petit taronja|rombe petit blau|triangle vermell cap amunt|
triangle vermell cap avall|rombe amb punt|botó d’opció|botó de quadrat blanc|botó de quadrat negre|bandera de quadres|bandera triangular|banderes creuades|
bandera negra|bandera blanca|bandera de l’arc de Sant Martí|bandera transgènere|bandera pirata`
