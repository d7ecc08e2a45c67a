// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bratach: {0}|aosach: gruaig rua|aosach: gruaig chatach|aosach: gruaig bhán|aosach: maol|fear: gruaig rua|fear: gruaig chatach|fear: gruaig bhán|
fear: maol|bean: gruaig rua|bean: gruaig chatach|bean: gruaig bhán|bean: maol|coisí: aghaidh ar dheis|bean ag siúl: aghaidh ar dheis|fear ag siúl: aghaidh ar dheis|
duine ar a ghlúine: aghaidh ar dheis|bean ar a glúine: aghaidh ar dheis|fear ar a ghlúine: aghaidh ar dheis|duine le cána bán: aghaidh ar dheis|fear le cána bán: aghaidh ar dheis|bean le cána bán: aghaidh ar dheis|duine i gcathaoir rothaí innealta: aghaidh ar dheis|fear i cathaoir rothaí innealta: aghaidh ar dheis|
bean i gcathaoir rothaí innealta: aghaidh ar dheis|duine i gcathaoir rothaí láimhe: aghaidh ar dheis|fear i gcathaoir rothaí láimhe: aghaidh ar dheis|bean i gcathaoir rothaí láimhe: aghaidh ar dheis|reathaí: aghaidh ar dheis|bean ag rith: aghaidh ar dheis|fear ag rith: aghaidh ar dheis|póg: bean, fear|
póg: fear, fear|póg: bean, bean|lanúin le croí: bean, fear|lanúin le croí: fear, fear|lanúin le croí: bean, bean|teaghlach: fear, bean, buachaill|teaghlach: fear, bean, cailín|teaghlach: fear, bean, cailín, buachaill|
teaghlach: fear, bean, buachaill, buachaill|teaghlach: fear, bean, cailín, cailín|teaghlach: fear, fear, buachaill|teaghlach: fear, fear, cailín|teaghlach: fear, fear, cailín, buachaill|teaghlach: fear, fear, buachaill, buachaill|teaghlach: fear, fear, cailín, cailín|teaghlach: bean, bean, buachaill|
teaghlach: bean, bean, cailín|teaghlach: bean, bean, cailín, buachaill|teaghlach: bean, bean, buachaill, buachaill|teaghlach: bean, bean, cailín, cailín|teaghlach: fear, buachaill|teaghlach: fear, buachaill, buachaill|teaghlach: fear, cailín|teaghlach: fear, cailín, buachaill|
teaghlach: fear, cailín, cailín|teaghlach: bean, buachaill|teaghlach: bean, buachaill, buachaill|teaghlach: bean, cailín|teaghlach: bean, cailín, buachaill|teaghlach: bean, cailín, cailín|caipín eochrach: 10|bratach: Sasana|
bratach: Albain|bratach: an Bhreatain Bheag|ton cnis geal|ton cnis mheánach-gheal|ton cnis meánach|ton cnis meándorcha|ton cnis dorcha|rannán|
marc ailt|comhartha miodóige|comhartha miodóige dúbailte|saighead chlé|túlslais saighde ar chlé|saighead dheas|túlslais saighde ar dheis|saighead dhírithe suas|
saighead dhírithe síos|saighead chorrach ar chlé|saighead chorrach ar dheis|saighead dhécheannach ar chlé|saighead dhécheannach suas|saighead dhécheannach ar dheis|saighead dhécheannach síos|saighead eiteach ar chlé|
saighead eiteach ar dheis|saighead ar chlé as barra|saighead suas as barra|saighead ar dheis as barra|saighead síos as barra|saighead suas síos le bonn|saighead lúbach ar chlé|saighead lúbach ar dheis|
tonnsaighead chlé dheas|saighead fhiarlánach síos|saigheas suas barr ar chlé|saighead suas barr ar dheis|saighead síos barr ar chlé|saighead síos barr ar dheis|saighead ar dheis cúinne síos|saighead síos cúinne ar chlé|
saighead thuathal uachtar leathchiorcail|saighead dheiseal uachtar leathchiorcail|saighead siar ó thuaidh barra fada|saigheadbharra ar chlé os cionn ceann ar dheis|ciorcalshaighead oscailte tuathalach|ciorcalshaighead oscailte deiseal|harpún ar chlé friofac thuas|harpún ar chlé friofac thíos|
harpún suas friofac ar dheis|harpún suas friofac ar chlé|harpún ar dheis friofac thuas|harpún ar dheis friofac thíos|harpún síos friofac ar dheis|harpún síos friofac ar chlé|saighead ar dheis os cionn saighde ar chlé|saighead suas agus saighead síos|
saighead chlé os cionn saighead dheas|péire saighead ar chlé|péire saighead suas|péire saighead ar dheis|péire saighead síos|harpún ar chlé os cionn harpúin ar dheis|harpún ar dheis os cionn harpúin ar chlé|saighead dhúbailte ar chlé|
saigheadstríoc dhúbailte ar chlé|saighead dhúbailte suas|saighead dhúbailte ar dheis|saigheadstríoc dhúbailte ar dheis|saighead dhúbailte síos|saighead dhúbailte chlé dheas|saigheadstríoc dhúbailte chlé dheas|saighead dhúbailte siar ó thuaidh|
saighead dhúbailte soir ó thuaidh|saighead dhúbailte soir ó dheas|saighead dhúbailte siar ó dheas|saighead thriarach ar chlé|saighead thriarach ar dheis|scríobshaighead ar chlé|scríobshaighead ar dheis|saighead suas stríce dúbailte|
saighead síos stríce dúbailte|saighead bhriste ar chlé|saighead bhriste suas|saighead bhriste ar dheis|saighead bhriste síos|saigheadbharra ar chlé|saigheadbharra ar dheis|saighead tholl ar chlé|
saighead tholl suas|saighead tholl ar dheis|saighead tholl síos|saighead tholl suas ó bharra|saighead síos saighead suas ar chlé|gach rud|páirtdifreálach|is ann do|
tacar folamh|incrimint|nabla|ball de|ní ball de|ann mar bhall|cruthú deiridh|toradh n-ary|
suimiú n-ary|nach bhfuil níos lú ná|míchothrom|nach bhfuil níos mó ná|comhartha lúide|lúide nó móide|slais roinnte|oibritheoir réiltín|
oibritheoir fáinne|oibritheoir urchair|fréamh chearnach|comhréireach|comhartha éigríche|dronuillinn|uillinn|roinneann|
línte comhthreomhara|loighciúil agus|idirmhír|aontas|suimeálaí|suimeálaí dúbailte|cuarshuimeálaí|mar sin|
mar|cóimheas|comhréir|oibritheoir tilde|tilde aisiompaithe|s aisiompaithe ar a taobh|cothrom le go hasamtóiteach|beagnach cothrom lena chéile|
beagnach cothrom le|gach rud cothrom lena chéile|beagnach cothrom leis an íomhá|fáinne i gcothrom lena chéile|comhionann le|ceartchothrom|níos lú ná nó cothrom le|níos mó ná nó cothrom le|
níos lú ná os cionn cothrom lena chéile|níos mó ná os cionn cothrom lena chéile|i bhfad níos lú ná|i bhfad níos mó ná|idir|níos mó ná cothrom le|tagann sé roimh|tagann sé i ndiaidh|
ní thagann sé i ndiaidh|fo-thacar de chuid|forthacar|cothrom lena chéile fothacair|cothrom lena chéile forthacair|móide i gciorcal|lúide i gciorcal|comhartha iolraithe i gciorcal|
slais roinnte i gciorcal|ponc-oibritheoir i gciorcal|oibritheoir fáinne i gciorcal|oibritheoir réiltín i gciorcal|móide i gcearnóg|lúide i gcearnóg|tacóid suas|ní úsáideann sé fórsa|
tagann sé roimhe faoi choibhneas|tagann sé i ndiaidh faoi choibhneas|níl mar bhall de mar cothrom le gnách foghrúpa|buncheann|maitrís chomhchuingeach Hermite|triantán dronuilleach|or loighciúil n-ary|idirmhír n-ary|
aontas n-ary|ponc-oibritheoir|oibritheoir réalta|ceangal nádúrtha|idirmhír dhúbailte|i bhfad bhfad níos nú ná|i bhfad bhfad níos mó ná|comhartha focalbhá ingearach|
comhartha focalbhá meánlíne|focalbhá trasnánach suas ar dheis|comhartha focalbhá trasnánach síos ar dheis|nóta ochtach|nóta maol|géar|straoiseog ghealgháireach|straoiseog ag gáire le súile móra|
straoiseog ag gáire le súile gealgháireacha uirthi|straoiseog gháire le súile & miongháire|straoiseog ag gáire le súile dúnta|straoiseog ag gáire le fuarallas|sna trithí gáire|straoiseog le deora áthais|straoiseog ag miongháire de bheagán|straoiseog bun os cionn|
straoiseog atá ag leá|straoiseog ag caochadh|straoiseog aoibhiúil le súile le miongháire|straoiseog ag gáire le luan|straoiseog ag miongháire le croíthe|staoiseog ag gáire le croíthe ina súile|straoiseog faoi gheasa|straoiseog ag séideadh póige|
straoiseog ag pógadh|straoiseog ag miongháire|straoiseog ag pógadh le súile dúnta|straoiseog ag pógadh le súile le miongháire|straoiseog shásta le deora|straoiseog ag baint taitneamh as bia blasta|straoiseog le teanga amach|straoiseog ag caochadh le teanga amach|
straoiseog chraiceáilte|straoiseog le teanga amach agus súile dúnta|straoiseog le hairgead ina béal|aghaidh ghealgháireach agus na lámha oscailte|straoiseog lena lámh ar a béal|straoiseog le súile oscailte agus lámh ar an mbéal|straoiseog le súil ag píceáil|straoiseog do do chur i do thost|
straoiseog ag smaoineamh|straoiseog ag déanamh cúirtéise|straoiseog le béal zipeáilte|straoiseog le mala ardaithe|straoiseog neodrach|straoiseog le haghaidh fholamh|straoiseog gan bhéal|straoiseog le líne phoncaithe|
aghaidh sna scamaill|straoiseog ag déanamh seitgháire|straoiseog mhíshásta|straoiseog le súile ag casadh|straoiseog le cár uirthi|aghaidh ag análú|straoiseog ag insint bréag|aghaidh croitheadh|
ceann ag croitheadh go cothrománach|croitheadh ceann go hingearach|straoiseog a bhfuil faoiseamh uirthi|straoiseog mhachnamhach|straoiseog chodlatach|straoiseog ag prislíneacht|straoiseog ina codladh|aghaidh le sprochaillí faoi na súile|
straoiseog le masc leighis|straoiseog le teirmiméadar|straoiseog le bindealán ar a ceann|straoiseog bhreoite|straoiseog ag cur amach|straoiseog ag sraotharthach|straoiseog the|straoiseog fhuar|
straoiseog trína chéile|aghaidh a bhfuil crosa curtha trína súile|aghaidh le súile bíse|straoiseog lena ceann ag pléasadh|straoiseog le hata buachaill bó|straoiseog chóisireachta|straiseog faoi bhréagriocht|straoiseog ag gáire le spéaclaí gréine|
straoiseog shaoithíneach|straoiseog le leathspéacla|straoiseog mhearaithe|straoiseog le béal fiarthrasna|straoiseog imníoch|straoiseog le mionghrainc uirthi|straoiseog le grainc uirthi|straoiseog le béal oscailte|
straoiseog ina tost|straoiseog iontais|straoiseog dhearg|aghaidh anchumtha|straoiseog impíoch|straoiseog ag coinneáil siar na deora|straoiseag ghruama le béal oscailte|straoiseog chráite|
straoiseog eaglach|straoiseog fhaiteach le hallas|straoiseog a bhfuil díoma ach le faoiseamh|straoiseog chaointeach|straoiseog ag caoineadh os ard|straoiseog ag béiceach amach le heagla|straoiseog le mearbhall uirthi|straoiseog bhuanseasmhachta|
straoiseog dhíomách|straoiseog in ísle brí le fuarallas|straoiseog thraochta|straoiseog thuirseach|aghaidh ag méanfach|straoiseog le gal ón tsrón|aghaidh fheargach|straoiseog fheargach|
straoiseog le siombailí ar an mbéal|straoiseog ag gáire le hadharca|straoiseog fheargach le hadharca|blaosc|blaosc agus croschnámah|carn caca|fearr grinn|fathach|
gruagach|taibhse|eachtrán|arracht eachtráin|róbat|cat ag miongháire|straoiseog cait le súile le miongháire|straoiseog cait le deora áthais|
straoiseog cait le croíthe ina súile|straoiseog cait le miongháire dóite|cat ag pógadh|cat tuirseach|cat ag gol|cat le puisín air|moncaí nach bhfeiceann aon olc|moncaí nach gcloiseann aon olc|
moncaí nach ndeir aon olc|litir ghrá|croí agus saighead|croí le ribín|croí ag lonrú|croí ag fás|croí ag preabadh|croíthe ag rothlú|
dhá chroí|maisiúchán croí|comhartha uaillbhreasa croí|croíbhriste|croí trí thine|croí atá ag dul i bhfeabhas|croí dearg|croí bándearg|
croí flannbhuí|croí buí|croí glas|croí gorm|croí bánghorm|croí corcra|croí donn|croí dubh|
croí liath|croí bán|marc póg|scór iomlán|siombail feirge|scamall troda|pléasc|meadhrán|
broainíní allais|rith|poll|bolgán cainte|súil i mbolgán cainte|bolgán cainte ar chlé|bolgán feirge ar dheis|bolgán smaointe|
ZZZ|lámh ag croitheadh|cúl láimhe in airde|lámh le méara spréite|lámh ardaithe|cuirtéis Bholcáin|lámh ar dheis|lámh ar chlé|
lámh le bos faoi|lámh le bos suas|brú láimhe ar chlé|brú láimhe ar dheis|lámh OK|méara fáiscthe le chéile|lámh ag pinseáil|comhartha an bhua|
méarsa trasna|lámh a bhfuil a corrmhéar agus a ordóg trasna ar a chéile|comhartha grá|siombail na n-adharc|an lámh cur glao orm|cúl corrmhéire ag díriú ar chlé|cúl corrmhéire ag díriú ar dheis|cúl corrmhéire ag díriú suas|
méar láir|cúl corrmhéire ag díriú síos|corrmhéar ag díriú suas|corrmhéar ag díriú ar an mbreathnóir|ordóg suas|ordóg síos|dorn ardaithe|dorn atá chugat|
dorn ar chlé|dorn ar dheis|bualadh bos|lámha ardaithe|lámha croí|lámha ar oscailt|bosa le chéile|croitheadh lámh|
lámha le chéile|lámh scríbhneoireachta|vearnais ingne|féinín|bícéips lúbtha|lámh mheicniúil|cos mheicniúil|cos|
troigh|cluas|cluas le háis éisteachta|srón|inchinn|croí anatamaíoch|scámhóga|fiacal|
cnámh|súile|súil|teanga amach|béal|ag baint greim as an liopa|babaí|leanbh|
buachaill|cailín|aosach|duine: gruaig fhionn|fear|duine: feasóg|fear: feasóg|fear: gruaig fhionn|
bean|bean: feasóg|bean: gruaig fhionn|seanduine|seanfhear|seanbhean|duine le púic air|fear le púic air|
bean le púic uirthi|duine le puisín air|fear le puisín air|bean le puisín uirthi|duine ag comharthú NÍL|fear ag comharthú NÍL|bean ag comharthú NÍL|duine ag comharthú OK|
fear ag comharthú OK|bean ag comharthú OK|duine lena lámh amach|fear lena lámh amach|bean lena lámh amach|duine lena lámh suas|fear lena lámh suas|bean lena lámh suas|
duine bodhar|fear bodhar|bean bhodhar|duine ag umhlú|fear ag umhlú|bean ag umhlú|duine lena aghaidh ina bhos|fear lena aghaidh ina bhos|
bean lena haghaidh ina bos|duine ag croitheadh a ghuaillí|fear ag croitheadh|bean ag croitheadh|oibrí sláinte|oibrí sláinte fireann|oibrí sláinte baineann|mac léinn|
scoláire fir|scoláire baineann|múinteoir|múinteoir fireann|múinteoir baineann|breitheamh|breitheamh fireann|breitheamh baineann|
feirmeoir|feirmeoir fireann|feirmeoir baineann|cócaire|cócaire fireann|cócaire baineann|meicneoir|meicneoir fireann|
meicneoir baineann|oibrí monarchan|oibrí monarchan fireann|oibrí monarchan baineann|oibrí oifige|oibrí oifige fireann|oibrí oifige baineann|eolaí|
eolaí fireann|eolaí baineann|teicneolaí|teicneolaí fireann|teicneolaí baineann|amhránaí|amhránaí fireann|amhránaí baineann|
ealaíontóir|ealaíontóir fearann|ealaíontóir baineann|píolóta|píolóta fireann|píolóta baineann|spásaire|spásaire fireann|
spásaire baineann|comhraiceoir tine|fear múchta dóiteán|bean mhúchta dóiteán|póilín|garda|bangharda|bleachtaire|
bleachtaire fireann|bleachtaire baineann|garda an rí|garda oifigeach|bangharda oifigeach|ninja|tógálaí|tógálaí fireann|
tógálaí baineann|duine le coróin air|prionsa|banphrionsa|duine le turban air|fear le turban air|bean le turban uirthi|fear le gua pi mao air|
bean le caifirín|duine a bhfuil culaith dhinnéir air|fear a bhfuil culaith dhinnéir air|bean a bhfuil culaith dhinnéir uirthi|duine le caille air|fear a bhfuil caille air|bean a bhfuil caille uirthi|bean ag iompar clainne|
fear torrach|duine torrach|cothú cíche|bean ag beathú linbh|fear ag beathú linbh|duine ag beathú linbh|aingeal óg|Daidí na Nollag|
Bean Uí Claus|Bean Shaintí|sárlaoch|fear-sárlaoch|ban-sárlaoch|sárbhithiúnach|fear-dhrochdhuine|ban-drochdhuine|
duine draíochta|fear draíochta|bean dhraíochta|síog|sióg fhireann|sióg bhaineann|vaimpír|vaimpír fhireann|
vaimpír bhaineann|duine murúch|murúch fir|murúch|lucharachán|síofra fireann|síofra baineann|ginid|
ginid fhireann|ginid bhaineann|zombaí|zombaí fireann|zombaí baineann|troll|neach gruagach|duine ag fáil suathaireachta|
fear ag fáil suathaireachta|bean ag fáil suathaireachta|duine ag fáil bearradh gruaige|fear ag fáil bearradh gruaige|bean ag fáil bearradh gruaige|coisí|fear ag siúl|bean ag siúl|
duine ina sheasamh|fear ina sheasamh|bean ina seasamh|duine ar a ghlúine|fear ar a ghlúine|bean ar a glúine|duine le cána bán|fear le cána bán|
bean le cána bán|duine i gcathaoir rothaí innealta|fear i cathaoir rothaí innealta|bean i gcathaoir rothaí innealta|duine i gcathaoir rothaí láimhe|fear i gcathaoir rothaí láimhe|bean i gcathaoir rothaí láimhe|reathaí|
fear ag rith|bean ag rith|damhsóir bailé|bean ag damhsa|fear ag damhsa|fear i gculaith gnó ar eadarbhuas|daoine le cluasa coiníní orthu|fir le cluasa coiníní orthu|
mná le cluasa coiníní orthu|duine i seomra gaile|fear i seomra gaile|bean i seomra gaile|duine ag dreapadóireacht|fear ag dreapadóireacht|bean ag dreapadóireacht|duine ag pionsóireacht|
rásaíocht capall|sciálaí|clárscimeálaí sneachta|duine ag imirt gailf|fear ag imirt gailf|bean ag imirt gailf|duine ag surfáil|fear ag surfáil|
bean ag surfáil|bád rámhaíochta|fear ag iomair báid|bean ag iomair báid|snámhaí|fear ag snámh|bean ag snámh|duine le liathróid|
fear le liathróid|bean le liathróid|duine ag tógáil meachán|fear ag tógáil mheáchan|bean ag tógáil mheáchan|rothaí|fear ag rothaíocht|bean ag rothaíocht|
rothaí sléibhe|fear ag rothaíocht sléibhe|bean ag rothaíocht sléibhe|rothchasadh|fear ag déanamh rothchasaidh|bean ag rothchasadh|coraíocht|fir ag coraíocht|
mná ag coraíocht|póló uisce|fear ag imirt póló uisce|bean ag imirt póló uisce|liathróid láimhe|fear ag imirt liathróid láimhe|bean ag imirt liathróid láimhe|lámhchleasaíocht|
fear ag déanamh lámhchleasaíochta|bean ag déanamh lámhchleasaíochta|duine i suíomh na loiteoige|fear i suíomh na loiteoige|bean i suíomh na loiteoige|duine ag folcadh|duine sa leaba|daone a bhfuil greim láimhe acu ar a chéile|
beirt bhan le chéile|fear agus bean le chéile|beirt fhear le chéile|póg|lanúin le croí|ceann ag caint|scáthchruth cinn|scáthchruth ceann|
daoine ag tabhairt barróige|teaghlach|teaghlach: duine fásta, duine fásta, leanbh|teaghlach: duine fásta, duine fásta, leanbh, leanbh|teaghlach: duine fásta, leanbh|teaghlach: duine fásta, leanbh, leanbh|loirg choise|méarlorg|
gruaig rua|gruaig chatach|gruaig bhán|maol|aghaidh moncaí|moncaí|goraille|órang-útan|
aghaidh madra|madra|madra treorach|mardra seirbhíse|púdal|aghaidh mic tíre|aghaidh sionnaigh|racún|
aghaidh cait|cat|cat dubh|aghaidh leoin|aghaidh tíogair|tíogar|liopard|aghaidh capaill|
mús|asal|capall|aghaidh aonbheannaigh|séabra|fia|bíosún|aghaidh bó|
damh|buabhall uisce|bó|aghaidh muice|muc|torc|srón muice|reithe|
caora|gabhar|camall|camall le dhá dhronn|láma|sioráf|eilifint|mamat|
srónbheannach|dobhareach|aghaidh luiche|luch|francach|aghaidh hamstair|aghaidh coinín|coinín|
iora talún|béabhar|gráinneog|ialtóg|aghaidh béair|béar bán|cóála|aghaidh panda|
spadán|madra uisce|scúnc|cangarú|broc|lorg lapaí|turcaí|sicín|
coileach|éan ag teacht as an ubh|gearrshicín|gearrshicín éadain|éan|piongain|colm|iolar|
lacha|eala|ulchabhán|dódó|cleite|lasairéan|péacóg|pearóid|
sciathán|lon dubh|gé|feinics|aghaidh froig|crogall|turtar|earc luachra|
nathair|aghaidh dragain|dragan|sárapód|T-Rex|míol mór ag séideadh|míol mór|deilf|
cráin dhubh|rón|iasc|iasc teochreasa|iasc torcánach|siorc|ochtapas|sliogán|
coiréal|smugairle róin|portán|gliomach|ribe róibéis|scuid|oisre|seilide|
féileacán|míol|seangán|beach mheala|ciaróg|bóín|criogar|blatóg choiteann|
damhán alla|líon damháin alla|scairp|muiscít|cuileog|péist|miocrób|crobhaing bláthanna|
bláth silíní|bláth bán|loiteog|róiséad|rós|bláth sleabhctha|roiseog|lus na gréine|
bláthú|tiúilip|hiasaint|síolphlanda|planda pota|crann síorghlas|crann duillsilteach|pailm|
cachtas|punann ríse|luibh|seamróg|seamair Mhuire|duilleog mhailpe|duilleog thite|duilleog ag séideadh sa ghaoth|
nead fholamh|nead le huibheacha|beacán|crann lom|caora fíniúna|mealbhacán|mealbhacán uisce|táinséirín|
líomóid|líoma|banana|anann|mangó|úll dearg|úll glas|piorra|
péitseog|silíní|sú talún|fraochán|cíobhaí|tráta|ológ|cnó cócó|
abhacád|ubhthoradh|práta|meacan dearg|dias arbhair|píobar te|piobar|cúcamar|
glasra duilleach|brocailí|gairleog|oiniún|pis talún|pónairí|cnó capaill|sinséar fréimhe|
faighneog pise|beacán donn|glasra fréimhe|arán|croissant|baguette|arán leathan|preatsal|
béigeal|pancóga|vaifeal|ding cháise|feoil le cnámh|cos sicín|gearradh feola|bagún|
burgar|sceallóga|píotsa|brocaire te|ceapaire|taco|burrito|tamale|
arán leathan stuáilte|falafel|ubh|cócaireacht|panna tanaí le bia|pota le bia|fondú|babhla le spúnóg|
sailéad|grán rósta|im|salann|bia stánaithe|bosca bento|craicear ríse|liathróid ríse|
rís chócaráilte|curaí agus rís|ramen|spaigití|práta milis|bia mara|sushi|séacla friochta|
cáca éisc le guairneán|cáca gealaí|dango|domplagán|brioscán feasa|bosca beir leat|uachtar reoite coipthe|oighear bearrtha|
uachtar reoite|taoschnó|briosca|cáca breithe|brioscarán|cístín cupa|pióg|seacláid|
milseán|líreacán|custard|pota meala|buidéal babaí|gloine bainne|deoch the|taephota|
cupán gan chluas|sáicí|buidéal le corc ag popáil|gloine fíona|gloine mhanglaim|deoch thrópaiceach|pionta beorach|gloiní beorach|
gloiní a ghligleáil|gloine|leacht a dhoirteadh|cupán le sop|tae bolgán|bosca dí|maité|ciúb oighir|
cipíní itheacháin|forc agus scian le pláta|scian agus forc|spúnóg|scian|crúsca|amfara|cruinneog ag taispeáint na hEorpa agus na hAfraice|
cruinneog ag taispeáint Chríocha Mheiriceá|cruinneog ag taispeáint na hÁsie agus na hAstráile|cruinneog le fadlínte|léarscáil an domhain|léarscáil na Seapáine|compás|sliabh le sneachta|sliabh|
sciorradh talún|bolcán|Sliabh Fuji|ag campáil|trá le scáth gréine|fásach|oileán díthreibhe|páirc náisiúnta|
staidiam|foirgneamh clasaiceach|foirgníocht|bríce|carraig|adhmad|bothán|tithe|
teach tréigthe|teach|teach le gairdín|foirgneamh oifigí|oifig an phoist de chuid na Seapáine|oifig an phoist|ospidéal|banc|
óstán|óstán grá|siopa áise|scoil|siopa ilrannach|monarcha|caisleán Seápánach|caisleán Eorpach|
bainis|Túr Thóiceo|Dealbh na Saoirse|séipéal|mosc|teampall hiondúch|sionagóg|scrín Sinteochais|
cába|scairdeán|puball|ceomhar|oíche le réaltaí|dreach cathrach|éirí na gréine thar na sléibhte|éirí na gréine|
dreach cathrach i dtitim na hoíche|dul faoi na gréine|droichead istoíche|foinse the|capall an roithleagáin ró|sleamhnán súgartha|roth Ferris|rollchóstóir|
cuaille bearbóra|sorcas|inneall traenach|carráiste iarnróid|traein ardluais|traein philéir|traein|traein faoi thalamh|
iarnród éadrom|stáisiún traenach|tram|aonráille|iarnród sléibhe|carráiste tram|bus|bus atá ag teacht|
bus tralaí|mionbhus|otharcharr|inneall dóiteáin|carr gardaí|carr gardaí ag teacht|tacsaí|tacsaí ag teacht|
gluaisteán|gluaisteán atá ag teacht|SUV|trucail oscailte|trucail seachadta|leoraí|tarracóir|carr rása|
gluaisrothar|scútar|cathaoir rothaí láimhe|cathaoir rothaí mheicniúil|ricseá uathoibríoch|rothar|scútar gan inneall|clár scátála|
scáta rothach|stad bus|mótarbhealach|iarnród|druma ola|pumpa breosla|roth|solas rothlach|
soilse tráchta cothrománacha|soilse tráchta ceartingearacha|comhartha stop|suíomh tógála|ancaire|baoi fáinneach|bád seoil|canú|
luasbhád|long paisinéirí|bád farantóireachta|mótarbhád|long|eitleán|eitleán beag|imeacht eitleáin|
teacht eitleáin|paraisiút|suíochán|héileacaptar|iarnród crochta|cáblabhealach sléibhe|trambhealach aerga|satailít|
roicéad|sásar eitilte|clog óstáin|málaí|orláiste críochnaithe|orláiste lán|uaireadóir|clog aláraim|
stopuaireadóir|clog ama|clog matail|12 an chloig|leathuair tar éis a dó dhéag|1 an chloig|leathuair tar éis a haon|2 an chloig|
leathuair tar éis a dó|3 an chloig|leathuair tar éis a trí|4 an chloig|leathuair tar éis a ceathair|5 an chloig|leathuair tar éis a cúig|6 an chloig|
leathuair tar éis a sé|7 an chloig|leathuair tar éis a seacht|8 an chloig|leathuair tar éis a hocht|9 an chloig|leathuair tar éis a naoi|10 an chloig|
leathuair tar éis a deich|11 an chloig|leathuair tar éis a haon déag|gealach úr|corrán gealaí atá ag líonadh|céad cheathrú na gealí|gealach scothlán atá ag líonadh|gealach lán|
gealach scothlán atá ag caitheamh|ceathrú deireanach na gealaí|corrán gealaí atá ag caitheamh|corrán gealaí|gealach úr le haghaidh|céad cheathrú na gealaí le haghaidh|ceathrú deireanach na gealaí le haghaidh|teirmiméadar|
grian|aghaidh na gealaí láine|an ghrian le haghaidh|pláinéad le fáinne|réalta|réalta ag lonrú|réalta reatha|Bealach na Bó Finne|
scamall|grian taobh thiar de na scamaill|scamall le tintreach agus fearthainn|grian taobh thiar de scamall beag|grian taobh thiar de scamall mór|grian taobh thiar de scamall le fearthainn|scamall le fearthainn|scamall le sneachta|
scamall le tintreach|tornádó|ceo|aghaidh na gaoithe|cioclón|bogha báistí|scáth báistí dúnta|scáth báistí|
scáth báistí le braonta báistí|scáth báistí ar an talamh|ardvoltas|calóg shneachta|fear sneachta|fear sneachta gan sneachta|cóiméad|tine|
braoinín|tonn san uisce|Seán na gealaí|crann Nollag|tine ealaíne|spréachaire|pléascóg thine|drithlí|
balún|pléiscín cóisire|meall coinfití|crann tanabata|maisiúchán péine|babóga Seapánacha|sraoilleán éisc|clingíní gaoithe|
deasghnáth amhairc ar an ngealach|clúdach litreach dearg|ribín|bronntanas|ribín cuimhneacháin|ticéid cead isteach|ticéad|bonn míleata|
corn|bonn spóirt|bonn óir|bonn airgid|bonn cré-umha|liathróid sacair|daorchluiche|bogliathróid|
cispheil|eitpheil|peil Mheiriceánach|rugbaí|leadóg|diosca eitilte|babhláil|cruicéad|
haca|haca oighir|crosógaíocht|ping pang|badmantan|lámhainn dornálaíochta|culaith ealaíne troda|cúl|
brat i bpoll|scátáil oighir|slat iascaireachta|masc tumadóireachta|léine reatha|scíonna|sleamhnán|cloch churlála|
buille díreach|yó-yó|eitleog|piostal|liathróid 8 púil|cruinneog chriostail|slat draíochta|cluiche ríomhaire|
luamhán stiúrtha|meaisín sliotáin|dísle|mír mearaí|béirín|piñata|liathróid scátháin|bábóga Rúiseacha|
dath spéireata|dath hairt|dath muileata|dath truif|fichillín|fear na gcrúb|Dragan rua mah-jongg|cártaí imeartha bláthanna|
na taibhealaíona|pictiúr i bhfráma|pailéad dathanna|snáth|snáthaid fuála|abhras|snaidhm|spéaclaí|
spéaclaí gréine|spéaclaí cosanta|cóta saotharlainne|veist sábháilteachta|carbhat|t-léine|brístí géine|scairf|
lámhainní|cóta|stocaí|gúna|cimeonó|sáirí|culaith shnámha aonphíosa|culaith shnámha fir|
brístí gearra|bicíní|éadaí mná|fean láimhe infhillte|sparán|mála láimhe|mála|málaí siopadóireachta|
mála scoile|cuarán|bróg fir|bróg reatha|buatais siúlóireachta|bróg chothrom|sáil ard|cuarán mná|
bróga bailé|buataisí mná|biorán gruaige|coróin|hata mná|hata ard|caipín bronnta céime|caipín speiceach|
clogad míleata|clogad tarrthálaí|paidrín urnaí|béaldath|fáinne|geamchloch|callaire maothaithe|callaire íslithe|
callaire fuaime ísle|callaire fuaime airde|callaire|meigeafón|corn poist|cloigín|cloigín ar ceal|scór ceoil|
nóta ceoil|nótaí ceoil|micreafón stiúideo|sleamhnán leibhéil|cnaipí rialaithe|micreafón|cluasáin|raidió|
sacsafón|trumpa|trombón|bosca ceoil|giotár|pianó|veidhlín|bainseó|
druma|druma fada|maracas|fliúit|cláirseach|guthán|guthán le saighead|teileafón|
glacadán fóin|glaoire|meaisín facsála|ceallra|cadhnra íseal|pluga leictreach|ríomhaire glúine|ríomhaire deisce|
printéir|méarchlár|luchóg ríomhaire|rianliathróid|diosca ríomhaire|diosca bog|diosca optúil|DVD|
abacas|ceamara scannáin|frámaí scánnáin|teilgeoir scannáin|clabaire|teilifís|ceamara|ceamara le splanc|
físcheamara|fístéip|gloine formhéadúcháin ar chlé|gloine formhéadúcháin ar dheis|coinneal|bolgán solais|tóirse|laindéar dearg|
lampa diya|leabhar nótaí maisithe|leabhar dúnta|leabhar oscailte|leabhar glas|leabhar gorm|leabhar flannbhuí|leabhair|
leabhar nótaí|mórleabhar|leathanach le coirnín|scrolla|leathanach iompaithe suas|nuachtán|nuachtán rollaithe suas|clibeanna leabharmhairc|
leabharmharc|lipéad|bonn|mála airgead|cófra taisce|nóta bainc yen|nóta bainc dollair|nóta bainc euro|
nóta bainc puint|airgead ag eitilt|cárta creidmheasa|admháil|margadh ag méadú le yen|clúdach litreach|ríomhphost|post isteach|
clúdach litreach le saighead|trae an bhosca amach|trae an bhosca isteach|pacáiste|bosca poist dúnta le bratach ardaithe|bosca poist dúnta le bratach íslithe|bosca poist oscailte le bratach ardaithe|bosca poist oscailte le bratach íslithe|
bosca poist|bosca ballóide le ballóid|peann luaidhe|gob dubh|peann tobair|peann|scuab phéinteála|crián|
meabhrán|mála cáipéisí|fillteán comhad|fillteán oscailte|roinnteoirí innéacs cárta|féilire|féilire instróicthe|ceap nótaí bíseach|
féilire bíseach|innéacs cártaí|cairt mhéadaitheach|cairt íslitheach|barrachairt|gearrthaisce|tacóid ordóige|tacóid chruinn|
fáiscín páipéir|fáiscíní páipéir nasctha|rialóir díreach|rialóir triantánach|siosúr|bosca comhad cárta|caibinéad comhad|bosca bruscair|
glasáilte|neamhghlasáilte|glasáilte le peann|glasáilte le heochair|eochair|sean-eochair|casúr|tua|
piocóid|casúr agus piocóid|casúr agus rinse|miodóg|claimhte crosáilte|buama|búmarang|saighead is bogha|
sciath|sábh cearpantóireachta|rinse|scriúire|cnó agus bolta|giar|clampa|scála|
cána bán|nasc|slabhra briste|slabhraí|crúca|bosca uirlisí|maighnéad|dréimire|
sluasaid|leamóg|triaileadán|mias Petri|ADN|micreascóp|teileascóp|aeróg satailíte|
instealladh|braoinín fola|piolla|bindealán greamaitheach|maide croise|steiteascóp|x-gha|doras|
ardaitheoir|scáthán|fuinneog|leaba|tolg agus lampa|cathaoir|leithreas|suncaire|
cithfholcadán|folcadán|gaiste luchóg|rásúr|buidéal lóise|biorán dúnta|scruab|ciseán|
rolla páipéir|buicéad|sópa|boilgeoga|scuab fiacla|spúinse|múchtóir tine|tralaí|
toitín|cónra|leac uaighe|próca|briocht nazar|hamsa|dealbh Oileán na Cásca|plaiceard|
cárta aitheantais|comhartha ATM|comhartha bosca bruscair|uisce inólta|bealach isteach do chathaoireacha rothaí|Fir|Mná|comhartha na leithreas|
comhartha linbh|na leithris|rialú pasanna|custaim|limistéar bagáiste|bagáiste|comhartha rabhaidh|páistí ag trasnú|
níl cead dul isteach|cosc ar dhul isteach|cosc ar rothair|cosc ar thobac|ná caitear bruscar|uisce nach bhfuil le hól|cosc ar choisithe|cosc ar fhóin phóca|
os cionn 18|radaighníomhach|bithghuais|saighead suas|saighead suas ar dheis|saighead ar dheis|saighead síos ar dheis|saighead síos|
saighead síos ar chlé|saighead ar chlé|saighead suas ar chlé|saighead suas-síos|saighead chlé-dheas|túlslais saighde ar chlé ar dheis|saighead dheas ag dul ar chlé|saighead chlé ag dul ar dheis|
saighead dheas ag dul suas|saighead dheas ag dul síos|saigheada ingéaracha ar deiseal|cnaipe saighead tuathail|saighead SIAR|saighead DEIRIDH|saighead AR SIÚL!|saighead GO LUATH|
saighead BHAIRR|teach adhartha|siombail adaimh|om|Réalta Dháiví|roth dharma|yin yang|cros laidineach|
cros ortadocsach|réalta agus corrán|siombail síochána|meanóra|réalta shé-rinneach le ponc sa lár|khanda|an Reithe|an Tarbh|
an Cúpla|an Portán|an Leon|an Mhaighdean|an Mheá|an Scairp|an Saighdeoir|an Gabhar|
Iompróir an Uisce|na hÉisc|Ophiuchus|saighead traiceanna ar suaitheadh|cnaipe athsheanma|cnaipe athsheanma uair amháin|cnaipe seinnte|cnaipe mearchasaidh|
cnaipe don chéad amhrán eile|cnaipe seinnte nó sosa|cnaipe siar|cnaipe siar ar luas|cnaipe don amhrán deireanach|cnaipe suas|cnaipe suas ar luas|cnaipe síos|
cnaipe síos ar luas|cnaipe sosa|cnaipe stop|cnaipe taifeadta|cnaipe díchuir|pictiúrlann|cnaipe íslithe|cnaipe gile|
comharthaí fóin|gan sreang|mód creatha|fón casta as|comhartha baineann|comhartha fireann|siombail thrasinsnce|comhartha iolrúcháin|
móide|lúide|roinn|comhartha cothrom le|éigríoch|comhartha uaillbhreasa dúbailte|comhartha ceiste agus uaillbhreasa|comhartha ceiste dearg|
comhartha ceiste bán|comhartha uailbhresa bán|comhartha uaillbhreasa dearg|dais chorrach|malartán airgeadra|comhartha dollair trom|siombail leighis|siombail athchúrsála|
fleur-de-lis|comhartha trírinne|suaitheantas ainm|siombal Sheapánach le haghaidh tosaitheoirí|ciorcal dearg toll|cnaipe ticmhairc|bosca ballóide le tic|ticmharc|
crosmharc|cnaipe crosmhairc|lúb chatach|lúb dhúbailte chatach|cuid de mharc ailtéarnaithe|réiltín le hocht spóca|réalta le hocht bpointe|gealán|
cóipcheart|cláraithe|comhartha trádmhairc|stealladh|ceannlitreacha Laidineacha ionchuir|mionlitreacha Laidineacha ionchuir|uimhreacha ionchuir|siombailí ionchuir|
litreacha Laidineacha ionchuir|fuilghrúpa A|fuilghrúpa AB|fuilghrúpa B|CL|cnaipe CÚLÁILTE|cnaipe SAOR IN AISCE|foinse eolais|
cnaipe aitheantais|litir M le ciorcal timpeall air|cnaipe NUA|NG|fuilghrúpa O|cnaipe OK|cnaipe P|SOS|
cnaipe THUAS!|cnaipe VS|cnaipe Seapáinise "anseo"|cnaipe Seapáinise "táille seirbhíse"|cnaipe Seapáinise "méid míosúil"|cnaipe Seapáinise "nach bhfuil saor in aisce"|cnaipe Seapáinise "coinnithe"|cnaipe Seapáinise "sladmhargadh"|
cnaipe Seapáinise "lascaine"|cnáipe Seapáinise "saor in aisce"|cnaipe Seapáinise "cosc"|cnaipe Seapáinise "inghlactha"|cnaipe Seapáinise "iarratas"|cnaipe Seapáinise "pasmharc"|cnaipe Seapáinise "folúntas"|cnaipe Seapáinise "comhghairdeas"|
cnaipe Seapáinise "rún"|cnaipe Seapáinise "oscailte le haghaidh gnó"|cnaipe Seapáinise "níl aon fholúntas"|ciorcal dearg|ciorcal flannbhuí|ciorcal buí|ciorcal glas|ciorcal gorm|
ciorcal corcra|ciorcal donn|ciorcal dubh|ciorcal bán|cearnóg dhearg|cearnóg fhlannbhuí|cearnóg bhuí|cearnóg ghlas|
cearnóg ghorm|cearnóg chorcra|cearnóg dhonn|cearnóg mhór dhubh|cearnóg mhór bhán|meánchearnóg dhubh|meánchearnóg bhán|meánchearnóg bheag dhubh|
meánchearnóg bheag bhán|cearnóg dhubh bheag|cearnóg bhán bheag|muileata mór flannbhuí|muileata mór gorm|muileata beag flannbhuí|muileata beag gorm|triantán dearg suas|
triantán dearg síos|muileata le ponc|cnaipe raidió|cearnóg bhán|cearnóg dhubh|bratach chríche|bratach thriantánach|bratacha trasnaithe|
bratach dhubh|bratach bhán|bratach ildaite|bratach ghorm, bhándearg agus bhán|bratach foghlaithe`
