// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bandeira: {0}|pessoa: cabelo vermelho|pessoa: cabelo cacheado|pessoa: cabelo branco|pessoa: careca|homem: cabelo vermelho|homem: cabelo cacheado|homem: cabelo branco|
homem: careca|mulher: cabelo vermelho|mulher: cabelo cacheado|mulher: cabelo branco|mulher: careca|pessoa andando: de frente para a direita|mulher andando: de frente para a direita|homem andando: de frente para a direita|
pessoa ajoelhando: de frente para a direita|mulher ajoelhando: de frente para a direita|homem ajoelhando: de frente para a direita|pessoa com bengala para cego: de frente para a direita|homem com bengala para cego: de frente para a direita|mulher com bengala para cego: de frente para a direita|pessoa em cadeira de rodas motorizada: de frente para a direita|homem em cadeira de rodas motorizada: de frente para a direita|
mulher em cadeira de rodas motorizada: de frente para a direita|pessoa em cadeira de rodas manual: de frente para a direita|homem em cadeira de rodas manual: de frente para a direita|mulher em cadeira de rodas manual: de frente para a direita|pessoa correndo: de frente para a direita|mulher correndo: de frente para a direita|homem correndo: de frente para a direita|beijo: mulher e homem|
beijo: homem e homem|beijo: mulher e mulher|casal apaixonado: mulher e homem|casal apaixonado: homem e homem|casal apaixonado: mulher e mulher|família: homem, mulher e menino|família: homem, mulher e menina|família: homem, mulher, menina e menino|
família: homem, mulher, menino e menino|família: homem, mulher, menina e menina|família: homem, homem e menino|família: homem, homem e menina|família: homem, homem, menina e menino|família: homem, homem, menino e menino|família: homem, homem, menina e menina|família: mulher, mulher e menino|
família: mulher, mulher e menina|família: mulher, mulher, menina e menino|família: mulher, mulher, menino e menino|família: mulher, mulher, menina e menina|família: homem e menino|família: homem, menino e menino|família: homem e menina|família: homem, menina e menino|
família: homem, menina e menina|família: mulher e menino|família: mulher, menino e menino|família: mulher e menina|família: mulher, menina e menino|família: mulher, menina e menina|tecla: 10|bandeira: Inglaterra|
bandeira: Escócia|bandeira: País de Gales|pele clara|pele morena clara|pele morena|pele morena escura|pele escura|seção|
pé de mosca|obelisco|obelisco duplo|seta apontando para a esquerda|traçado de seta para a esquerda|seta apontando para a direita|traçado de seta para a direita|seta apontando para cima|
seta apontando para baixo|seta ondulada para a esquerda|seta ondulada para a direita|seta de duas pontas para a esquerda|seta de duas pontas para cima|seta de duas pontas para a direita|seta de duas pontas para baixo|flecha com cauda para a esquerda|
flecha com cauda para a direita|flecha com barra para a esquerda|flecha com barra para cima|flecha com barra para a direita|flecha com barra para baixo|seta para cima e para baixo com base|seta para a esquerda com laço|seta para a direita com laço|
seta ondulada bidirecional|seta em zigue-zague para baixo|seta para cima com ponta para esquerda|seta para cima com ponta para direita|seta para baixo com ponta para esquerda|seta para baixo com ponta para direita|seta para direita com ponta para baixo|seta para baixo com curva para esquerda|
seta de semicírculo superior no sentido anti-horário|seta de semicírculo superior no sentido horário|seta noroeste sob barra longa|seta para a esquerda da barra sobre seta para a direita da barra|seta de círculo aberto no sentido anti-horário|seta de círculo aberto no sentido horário|arpão para a esquerda com farpa para cima|arpão para a esquerda com farpa para baixo|
arpão para cima com farpa para a direita|arpão para cima com farpa para a esquerda|arpão para a direita com farpa para cima|arpão para a direita com farpa para baixo|arpão para baixo com farpa para a direita|arpão para baixo com farpa para a esquerda|seta para a direita sobre seta para a esquerda|setas apontando para cima e para baixo|
setas apontando para a esquerda e para a direita|setas paralelas para a esquerda|setas paralelas para cima|setas paralelas para a direita|setas paralelas para baixo|arpão para a esquerda sobre arpão para a direita|arpão para a direita sobre arpão para a esquerda|seta dupla para a esquerda|
seta dupla para a esquerda com traço|seta dupla para cima|seta dupla para a direita|seta dupla para a direita com traço|seta dupla para baixo|seta dupla bidirecional|seta dupla bidirecional com traço|seta dupla para noroeste|
seta dupla para nordeste|seta dupla para sudeste|seta dupla para sudoeste|seta tripla para a esquerda|seta tripla para a direita|seta de rabisco para a esquerda|seta de rabisco para a direita|seta para cima com traço duplo|
seta para baixo com traço duplo|seta tracejada para a esquerda|seta tracejada para cima|seta tracejada para a direita|seta tracejada para baixo|seta para a esquerda da barra|seta para a direita da barra|seta branca para a esquerda|
seta branca para cima|seta branca para a direita|seta branca para baixo|seta branca para cima da barra|seta para baixo à esquerda da seta para cima|para todos|diferencial parcial|existe|
conjunto vazio|delta|nabla|elemento de|não pertence|contém como membro|fim da prova|produto n-ário|
somatório n-ário|não menor que|desigual|não maior que|sinal de menos|menos ou mais|barra de divisão|operador de asterisco|
operador de anel|operador de marca de lista|raiz quadrada|proporcional a|sinal de infinito|ângulo direito|ângulo|divide|
paralelo|e lógico|interseção|união|integral|integral duplo|integral de contorno|então|
porque|razão|proporção|operador de til|til invertido|s preguiçoso invertido|assintoticamente igual|aproximadamente igual|
quase igual|tudo igual|aproximadamente igual à imagem|anel em igual|igual a|estritamente equivalente|menor que ou igual a|maior que ou igual|
menor que sobre igual|maior que sobre igual|muito menor que|muito maior que|entre|maior que ou equivalente|precede|sucede|
não sucede|subconjunto de|superconjunto|subconjunto de ou igual|superconjunto de ou igual|mais em círculo|menos em círculo|vezes em círculo|
barra de divisão em círculo|operador de ponto em círculo|operador de anel em círculo|operador de asterisco em círculo|mais em quadrado|menos em quadrado|contradição arbitrária|não força|
precede em relação|sucede em relação|não contém como subgrupo normal ou igual|original|matriz conjugada hermitiana|triângulo retângulo direito|ou lógico n-ário|interseção n-ária|
união n-ária|operador de ponto|operador de estrela|junção natural|interseção dupla|muitíssimo menor que|muitíssimo maior que|reticências verticais|
reticências horizontais a meio da linha|reticências diagonais direitas para cima|reticências diagonais direitas para baixo|colcheia|bemol|sustenido|rosto risonho|rosto risonho com olhos bem abertos|
rosto risonho com olhos sorridentes|rosto contente com olhos sorridentes|rosto risonho com olhos semicerrados|rosto risonho com gota de suor|rolando no chão de rir|rosto chorando de rir|rosto levemente sorridente|rosto de cabeça para baixo|
rosto derretendo|rosto com olho piscando|rosto sorridente com olhos sorridentes|rosto sorridente com auréola|rosto sorridente com 3 corações|rosto sorridente com olhos de coração|rosto com olhar maravilhado|rosto mandando um beijo|
rosto beijando|rosto sorridente|rosto beijando com olhos fechados|rosto beijando com olhos sorridentes|rosto sorridente com lágrima|rosto saboreando comida|rosto mostrando a língua|rosto piscando e com língua para fora|
rosto bizarro|rosto com olhos semicerrados e língua para fora|rosto com cifrões|rosto abraçando|rosto com a mão sobre a boca|rosto com olhos abertos e mão sobre a boca|rosto com olho espiando|rosto fazendo sinal de silêncio|
rosto pensativo|rosto saudando|rosto com boca de zíper|rosto com sobrancelha levantada|rosto neutro|rosto inexpressivo|rosto sem boca|rosto com linha pontilhada|
rosto nas nuvens|rosto com sorriso maroto|rosto aborrecido|rosto com olhos revirados|rosto expressando desagrado|rosto exalando|rosto de mentiroso|rosto tremendo|
cabeça virando de um lado para o outro|cabeça balançando na vertical|rosto aliviado|rosto deprimido|rosto sonolento|rosto babando|rosto dormindo|rosto com olheiras|
rosto com máscara médica|rosto com termômetro|rosto com atadura na cabeça|rosto nauseado|rosto vomitando|rosto espirrando|rosto fervendo de calor|rosto gelado|
rosto embriagado|rosto atordoado|rosto com olhos em espiral|cabeça explodindo|rosto com chapéu de caubói|rosto festivo|rosto disfarçado|rosto sorridente com óculos escuros|
rosto de nerd|rosto com monóculo|rosto confuso|rosto com boca diagonal|rosto preocupado|rosto meio triste|rosto descontente|rosto com boca aberta|
rosto surpreso|rosto espantado|rosto ruborizado|rosto distorcido|rosto implorando|rosto segurando as lágrimas|rosto franzido com boca aberta|rosto angustiado|
rosto amedrontado|rosto ansioso com gota de suor|rosto triste, mas aliviado|rosto chorando|rosto chorando aos berros|rosto gritando de medo|rosto perplexo|rosto perseverante|
rosto desapontado|rosto cabisbaixo com gota de suor|rosto desolado|rosto cansado|rosto bocejando|rosto soltando vapor pelo nariz|rosto furioso|rosto zangado|
rosto com símbolos na boca|rosto sorridente com chifres|rosto zangado com chifres|caveira|caveira e ossos cruzados|cocô|rosto de palhaço|ogro|
duende japonês|fantasma|alienígena|monstro alienígena|rosto de robô|rosto de gato sorrindo|rosto de gato sorrindo com olhos sorridentes|rosto de gato com lágrimas de alegria|
rosto de gato sorridente com olhos de coração|rosto de gato com sorriso irônico|rosto de gato mandando um beijo|rosto de gato desolado|rosto de gato chorando|rosto de gato mal-humorado|macaco que não vê nada|macaco que não ouve nada|
macaco que não fala nada|carta de amor|coração com flecha|coração com fita|coração brilhante|coração crescendo|coração pulsante|corações girando|
dois corações|coração decorativo|exclamação de coração|coração partido|coração em chamas|coração remendado|coração vermelho|coração rosa|
coração laranja|coração amarelo|coração verde|coração azul|coração azul-claro|coração roxo|coração marrom|coração preto|
coração cinza|coração branco|marca de beijo|cem pontos|símbolo de raiva|nuvem de briga|colisão|zonzo|
pingos de suor|rapidez|buraco|balão de diálogo|olho no balão de diálogo|balão de diálogo à esquerda|balão de raiva à direita|balão de pensamento|
zzz|mão acenando|dorso da mão levantado|mão aberta com os dedos separados|mão levantada|saudação vulcana|mão para a direita|mão para a esquerda|
mão com a palma para baixo|mão com a palma para cima|mão empurrando para a esquerda|mão empurrando para a direita|sinal de ok|dedos comprimidos|mão beliscando|mão em V de vitória|
dedos cruzados|mão com dedo indicador e polegar cruzados|gesto de "te amo"|saudação do rock|sinal "me liga"|dorso da mão com indicador apontando para a esquerda|dorso da mão com indicador apontando para a direita|dorso da mão com indicador apontando para cima|
dedo do meio|dorso da mão com indicador apontando para baixo|indicador apontando para cima|indicador apontando para o visualizador|polegar para cima|polegar para baixo|punho levantado|soco|
punho esquerdo|punho direito|mãos aplaudindo|mãos para cima|mãos de coração|mãos abertas|palmas unidas para cima|aperto de mãos|
mãos juntas|escrevendo à mão|esmalte de unha|selfie|bíceps|braço mecânico|perna mecânica|perna|
pé|orelha|ouvido com aparelho auditivo|nariz|cérebro|coração humano|pulmões|dente|
osso|olhos|olho|língua|boca|mordendo o lábio|bebê|criança|
menino|menina|pessoa|pessoa: cabelo louro|homem|homem: barba|homem: barbudo|homem: cabelo loiro|
mulher|mulher: barba|mulher: cabelo loiro|idoso|homem idoso|idosa|franzindo a sobrancelha|homem franzindo a sobrancelha|
mulher franzindo a sobrancelha|pessoa fazendo bico|homem fazendo bico|mulher fazendo bico|pessoa fazendo gesto de “não”|homem fazendo gesto de “não”|mulher fazendo gesto de “não”|pessoa fazendo gesto de “OK”|
homem fazendo gesto de “OK”|mulher fazendo gesto de “OK”|pessoa com a palma virada para cima|homem com a palma virada para cima|mulher com a palma virada para cima|pessoa levantando a mão|homem levantando a mão|mulher levantando a mão|
pessoa surda|homem surdo|mulher surda|pessoa fazendo reverência|homem fazendo reverência|mulher fazendo reverência|pessoa decepcionada|homem decepcionado|
mulher decepcionada|pessoa dando de ombros|homem dando de ombros|mulher dando de ombros|profissional de saúde|homem profissional da saúde|mulher profissional da saúde|aluno|
estudante|aluna|professora na escola|professor|professora|juiz no tribunal|juiz|juíza|
agricultor|fazendeiro|fazendeira|chef de cozinha|cozinheiro|cozinheira|mecânico trabalhando|mecânico|
mecânica|funcionário de fábrica|operário|operária|trabalhador de escritório|funcionário de escritório|funcionária de escritório|cientista|
cientista homem|cientista mulher|programador|tecnólogo|tecnóloga|cantor|cantor homem|cantora|
artista|artista plástico|artista plástica|piloto|piloto de avião homem|piloto de avião mulher|astronauta|astronauta homem|
astronauta mulher|bombeiro|bombeiro homem|bombeira|policial|policial homem|policial mulher|detetive|
detetive homem|detetive mulher|guarda|guarda homem|guarda mulher|ninja|trabalhador de construção civil|pedreiro|
pedreira|pessoa com coroa|príncipe|princesa|pessoa com turbante|homem com turbante|mulher com turbante|homem de boné|
mulher com véu|pessoa de smoking|homem de smoking|mulher de smoking|pessoa com véu|noivo com véu|noiva com véu|grávida|
homem grávido|pessoa grávida|amamentando|mulher alimentando bebê|homem alimentando bebê|pessoa alimentando bebê|bebê anjo|Papai Noel|
Mamãe Noel|noel|super-herói|homem super-herói|super-heroína|supervilão|homem supervilão|supervilã|
mago|homem mago|maga|fada|homem fada|mulher fada|vampiro|homem vampiro|
mulher vampira|pessoa sereia|sereio|sereia|elfo|elfo homem|elfa|gênio|
homem gênio|mulher gênio|zumbi|homem zumbi|mulher zumbi|troll|criatura peluda|pessoa recebendo massagem facial|
homem recebendo massagem facial|mulher recebendo massagem facial|pessoa cortando o cabelo|homem cortando o cabelo|mulher cortando o cabelo|pessoa andando|homem andando|mulher andando|
pessoa em pé|homem em pé|mulher em pé|pessoa ajoelhando|homem ajoelhando|mulher ajoelhando|pessoa com bengala para cego|homem com bengala para cego|
mulher com bengala para cego|pessoa em cadeira de rodas motorizada|homem em cadeira de rodas motorizada|mulher em cadeira de rodas motorizada|pessoa em cadeira de rodas manual|homem em cadeira de rodas manual|mulher em cadeira de rodas manual|pessoa correndo|
homem correndo|mulher correndo|bailarina|mulher dançando|homem dançando|homem de terno levitando|pessoas com orelhas de coelho|homens com orelhas de coelho|
mulheres com orelhas de coelho|pessoa na sauna|homem na sauna|mulher na sauna|pessoa escalando|homem escalando|mulher escalando|esgrimista|
corrida de cavalos|esquiador|praticante de snowboard|golfista|homem golfista|mulher golfista|surfista|homem surfista|
mulher surfista|pessoa remando|homem remando|mulher remando|pessoa nadando|homem nadando|mulher nadando|pessoa jogando basquete|
homem jogando basquete|mulher jogando basquete|pessoa levantando peso|homem levantando peso|mulher levantando peso|ciclista|homem ciclista|mulher ciclista|
pessoa fazendo mountain bike|homem fazendo mountain bike|mulher fazendo mountain bike|pessoa fazendo estrela|homem fazendo estrela|mulher fazendo estrela|pessoas lutando|homens lutando|
mulheres lutando|pessoa jogando polo aquático|homem jogando polo aquático|mulher jogando polo aquático|handebol|jogador de handebol|jogadora de handebol|malabarista|
homem malabarista|mulher malabarista|pessoa na posição de lótus|homem na posição de lótus|mulher na posição de lótus|pessoa tomando banho|pessoa deitada na cama|pessoas de mãos dadas|
duas mulheres de mãos dadas|homem e mulher de mãos dadas|dois homens de mãos dadas|beijo|casal apaixonado|silhueta falando|silhueta de busto|silhueta de bustos|
pessoas se abraçando|família|família: adulto, adulto, criança|família: adulto, adulto, criança, criança|família: adulto, criança|família: adulto, criança, criança|pegadas|impressão digital|
cabelo vermelho|cabelo cacheado|cabelo branco|careca|rosto de macaco|macaco|gorila|orangotango|
rosto de cachorro|cachorro|cão-guia|cão de serviço|poodle|rosto de lobo|rosto de raposa|guaxinim|
rosto de gato|gato|gato preto|rosto de leão|rosto de tigre|tigre|leopardo|rosto de cavalo|
alce|burro|cavalo|rosto de unicórnio|zebra|cervo|bisão|rosto de vaca|
boi|búfalo-asiático|vaca|rosto de porco|porco|javali|nariz de porco|carneiro|
ovelha|cabra|camelo|camelo com duas corcovas|lhama|girafa|elefante|mamute|
rinoceronte|hipopótamo|rosto de camundongo|camundongo|rato|rosto de hamster|rosto de coelho|coelho|
esquilo|castor|porco-espinho|morcego|rosto de urso|urso polar|coala|rosto de panda|
preguiça|lontra|gambá|canguru|texugo|patas|peru|galinha|
galo|pintinho chocando|pintinho de perfil|pintinho de frente|pássaro|pinguim|pomba branca|águia|
pato|cisne|coruja|dodô|pena|flamingo|pavão|papagaio|
asa|pássaro preto|ganso|fênix|sapo|crocodilo|tartaruga|lagartixa|
cobra|rosto de dragão|dragão|saurópode|tiranossauro rex|baleia esguichando água|baleia|golfinho|
orca|foca|peixe|peixe tropical|baiacu|tubarão|polvo|caramujo|
coral|água-viva|caranguejo|lagosta|camarão|lula|ostra|caracol|
borboleta|inseto|formiga|abelha|besouro|joaninha|grilo|barata|
aranha|teia de aranha|escorpião|mosquito|mosca|minhoca|micróbio|buquê|
flor de cerejeira|flor branca|lótus|roseta|rosa|flor murcha|hibisco|girassol|
flor|tulipa|jacinto|muda de planta|vaso com planta|conífera|árvore caidiça|palmeira|
cacto|planta de arroz|erva|trevo|trevo de quatro folhas|folha de bordo|folhas caídas|folha ao vento|
ninho vazio|ninho com ovos|cogumelo|árvore seca|uvas|melão|melancia|tangerina|
limão|lima|banana|abacaxi|manga|maçã vermelha|maçã verde|pera|
pêssego|cereja|morango|mirtilos|kiwi|tomate|azeitona|coco|
abacate|berinjela|batata|cenoura|milho|pimenta|pimentão|pepino|
verdura|brócolis|alho|cebola|amendoim|feijões|castanha|gengibre|
vagem|cogumelo marrom|tubérculo|pão|croissant|baguete|pão sírio|pretzel|
bagel|panquecas|waffle|queijo|carne|coxa de frango|corte de carne|bacon|
hambúrguer|batata frita|pizza|cachorro-quente|sanduíche|taco|burrito|tamale|
pão recheado|falafel|ovo|ovo frito|caçarola com comida|panela|fondue|tigela com colher|
salada verde|pipoca|manteiga|sal|comida enlatada|bentô|biscoito de arroz|arroz japonês|
arroz cozido|arroz com curry|lámen|espaguete|batata assada|oden|sushi|camarão frito|
bolinho de peixe|bolo lunar|dango|bolinho asiático|biscoito da sorte|caixa para viagem|sorvete italiano|raspadinha de gelo|
sorvete|donut|biscoito|bolo de aniversário|pão de ló de morango|cupcake|torta|chocolate|
bala|pirulito|pudim|pote de mel|mamadeira|copo de leite|café|bule|
xícara de chá sem alça|saquê|garrafa de champanhe|vinho|coquetel|bebida tropical|cerveja|canecas de cerveja|
taças brindando|copo|derramando líquido|copo com canudo|chá perolado|suco de caixa|mate|cubo de gelo|
hashi|prato com talheres|garfo e faca|colher|faca de cozinha|jarro|ânfora|globo mostrando Europa e África|
globo mostrando as Américas|globo mostrando Ásia e Oceania|globo com meridianos|mapa-múndi|mapa do Japão|bússola|montanha com neve|montanha|
deslizamento|vulcão|Monte Fuji|acampamento|praia e guarda-sol|deserto|ilha deserta|parque nacional|
estádio|prédio grego|construção|tijolo|pedra|madeira|cabana|casas|
casa abandonada|casa|casa com jardim|edifício comercial|correio japonês|correio|hospital|banco|
hotel|motel|loja de conveniência|escola|loja de departamentos|fábrica|castelo japonês|castelo|
capela de casamento|Torre de Tóquio|Estátua da Liberdade|igreja|mesquita|templo hindu|sinagoga|santuário japonês|
caaba islã|fonte|barraca|enevoado|noite estrelada|cidade|aurora sobre montanhas|aurora sobre água|
cidade ao anoitecer|pôr do sol|ponte à noite|chamas|carrossel|escorregador|roda gigante|montanha russa|
barbearia|circo|locomotiva|vagão de trem|trem de alta velocidade|trem de alta velocidade japonês|trem|metrô|
trem urbano|estação|bonde elétrico|monotrilho|estrada de ferro na montanha|bonde|ônibus|ônibus se aproximando|
trólebus|van|ambulância|carro do corpo de bombeiros|viatura policial|viatura policial se aproximando|táxi|táxi se aproximando|
carro|carro se aproximando|SUV|caminhonete|caminhão de entrega|caminhão|trator|carro de corrida|
motocicleta|scooter|cadeira de rodas manual|cadeira de rodas motorizada|automóvel riquixá|bicicleta|patinete|skate|
patins de rodas|ponto de ônibus|estrada|trilhos|barril de óleo|posto de gasolina|roda|sirene|
semáforo horizontal|semáforo vertical|sinal de pare|em construção|âncora|boia|barco a vela|canoa|
lancha|cruzeiro|balsa|barco|navio|avião|avião pequeno|avião decolando|
avião aterrissando|paraquedas|assento|helicóptero|estrada de ferro suspensa|teleférico de montanha|teleférico|satélite|
foguete|disco voador|sineta|mala|ampulheta|ampulheta contando o tempo|relógio de pulso|despertador|
cronômetro|relógio temporizador|relógio de mesa|12 horas|doze e meia|1 hora|uma e meia|2 horas|
duas e meia|3 horas|três e meia|4 horas|quatro e meia|5 horas|cinco e meia|6 horas|
seis e meia|7 horas|sete e meia|8 horas|oito e meia|9 horas|nove e meia|10 horas|
dez e meia|11 horas|onze e meia|lua nova|lua crescente côncava|quarto crescente|lua crescente convexa|lua cheia|
lua minguante convexa|quarto minguante|lua minguante côncava|lua crescente|rosto da lua nova|rosto da lua de quarto crescente|rosto da lua de quarto minguante|termômetro|
sol|rosto da lua cheia|rosto do sol|planeta com anéis|estrela branca média|estrela brilhante|estrela cadente|via láctea|
nuvem|sol por trás das nuvens|chuva com trovão|sol com nuvens|nublado|sol com chuva|nuvem com chuva|nuvem com neve|
nuvem com trovão|tornado|nevoeiro|rosto de vento|ciclone|arco-íris|guarda-chuva fechado|guarda-chuva|
sombrinha na chuva|guarda-sol|alta tensão|floco de neve|boneco de neve|boneco de neve sem neve|cometa|fogo|
gota|onda|abóbora de halloween|árvore de natal|fogos de artifício|vela estrela|bombinha|brilhos|
balão|cone de festa|confete|árvore de tanabata|decoração de pinhos|bonecas japonesas|bandeira de carpas|carrilhão de vento|
contemplação da lua|envelope vermelho|laço de fita|presente|fita de lembrete|ingresso de cinema|ingresso|medalha militar|
troféu|medalha esportiva|medalha de ouro|medalha de prata|medalha de bronze|bola de futebol|bola de beisebol|softbol|
bola de basquete|bola de vôlei|bola de futebol americano|bola de rugby|tênis|frisbee|boliche|críquete|
hóquei de campo|hóquei no gelo|lacrosse|pingue-pongue|badminton|luva de boxe|quimono de artes marciais|gol|
bandeira no buraco|patins de gelo|pesca|máscara de mergulho|camiseta de corrida|esqui|trenó|pedra de curling|
no alvo|ioiô|pipa|pistola d’água|bilhar|bola de cristal|varinha mágica|videogame|
joystick|caça-níquel|jogo de dado|quebra-cabeça|ursinho de pelúcia|pinhata|globo de espelhos|boneca russa|
naipe de espadas|naipe de copas|naipe de ouros|naipe de paus|peão de xadrez|curinga|dragão vermelho de mahjong|carta de flores|
máscara|quadro emoldurado|paleta de tintas|carretel|agulha de costura|novelo|nó|óculos|
óculos escuros|óculos de proteção|jaleco|colete salva-vidas|gravata|camiseta|jeans|cachecol|
luvas|casaco|meias|vestido|quimono|sari|maiô|cueca|
shorts|biquíni|roupas femininas|leque dobrável|bolsinha|bolsa de mão|bolsa pequena|sacolas de compras|
mochila|chinelo|sapato masculino|tênis de corrida|bota de trekking|sapatilha|sapato de salto alto|sandália feminina|
sapatilha de balé|bota feminina|pente de cabelo|coroa|chapéu feminino|cartola|chapéu de formatura|boné|
capacete militar|capacacete de socorrista|rosário de oração|batom|anel|pedra preciosa|alto-falante silenciado|alto-falante com volume baixo|
alto-falante com volume médio|alto-falante com volume alto|buzina|megafone|corneta postal|sino|sino silenciado|partitura musical|
nota musical|notas musicais|microfone de estúdio|controle de volume|botões giratórios|microfone|fones de ouvido|rádio|
saxofone|trompete|trombone|acordeão|guitarra|teclado musical|violino|banjo|
tambor|tambor comprido|maracás|flauta|harpa|telefone celular|telefone celular com seta|telefone no gancho|
telefone|pager|fax|pilha|pouca bateria|tomada elétrica|laptop|computador de mesa|
impressora|teclado|mouse|trackball|minidisc|disquete|cd|DVD|
ábaco|câmera de cinema|rolo de filmes|projetor de filmes|claquete|televisão|câmera|câmera com flash|
câmera de vídeo|videocassete|lupa para a esquerda|lupa para a direita|vela|lâmpada|lanterna|lanterna vermelha de papel|
lâmpada de óleo|caderno decorado|livro fechado|livro aberto|livro verde|livro azul|livro laranja|livros|
caderno|livro contábil|página dobrada|pergaminho|página voltada para cima|jornal|jornal enrolado|marcadores de página|
marcador de página|etiqueta|moeda|saco de dinheiro|baú de tesouro|nota de iene|nota de dólar|nota de euro|
nota de libra|dinheiro voando|cartão de crédito|recibo|gráfico subindo com iene|envelope|e-mail|envelope chegando|
envelope com seta|bandeja de saída|bandeja de entrada|pacote|caixa de correio fechada com bandeira levantada|caixa de correio fechada com bandeira abaixada|caixa de correio aberta com bandeira levantada|caixa de correio aberta com bandeira abaixada|
caixa de correio|urna eleitoral com cédula|lápis|ponta de caneta tinteiro|caneta tinteiro|caneta|pincel|giz de cera|
memorando|maleta|pasta de arquivos|pasta de arquivos aberta|divisores de pastas|calendário|calendário com folhas destacáveis|bloco espiral|
calendário espiral|índice de cartões|gráfico subindo|gráfico caindo|gráfico de barras|prancheta|tacha|tacha redonda|
clipe de papel|clipes de papel conectados|régua reta|régua triangular|tesoura|caixa de arquivos|gavetas de escritório|lixeira|
cadeado|cadeado aberto|cadeado com caneta|cadeado fechado com chave|chave|chave antiga|martelo|machado|
picareta|martelo e picareta|martelo e chave-inglesa|adaga|espadas cruzadas|bomba|bumerangue|arco e flecha|
escudo|serrote|chave inglesa|chave de fenda|porca e parafuso|engrenagem|braçadeira|balança|
bengala para cegos|link|corrente quebrada|correntes|gancho|caixa de ferramentas|ímã|escada|
pá|alambique|tubo de ensaio|placa de Petri|dna|microscópio|telescópio|antena parabólica|
seringa|gota de sangue|comprimido|atadura adesiva|muleta|estetoscópio|raio x|porta|
elevador|espelho|janela|cama|sofá e luminária|cadeira|vaso sanitário|desentupidor|
chuveiro|banheira|ratoeira|lâmina|frasco de loção|alfinete de segurança|vassoura|cesta|
rolo de papel|balde|sabonete|bolhas|escova de dentes|esponja|extintor de incêndio|carrinho de compras|
cigarro|caixão|lápide|urna funerária|olho grego|hamsá|moai|placa|
cartão de identificação|símbolo de caixa automático|símbolo de lixeira|água potável|símbolo de cadeira de rodas|banheiro masculino|banheiro feminino|banheiro|
símbolo de bebê|WC|controle de passaportes|alfândega|restituição de bagagem|depósito de bagagem|aviso|crianças atravessando|
entrada proibida|proibido|proibido andar de bicicleta|proibido fumar|proibido jogar lixo no chão|água não potável|proibida a passagem de pedestres|proibido o uso de telefone celular|
proibido para menores de 18 anos|radioativo|risco biológico|seta para cima|seta para cima e para a direita|seta para a direita|seta para baixo e para a direita|seta para baixo|
seta para baixo e para a esquerda|seta para a esquerda|seta para cima e para a esquerda|seta para cima e para baixo|seta para esquerda e direita|traçado de seta para direita e esquerda|seta curva da direita para a esquerda|seta curva da esquerda para a direita|
seta para a direita curvada para cima|seta para a direita curvada para baixo|setas verticais no sentido horário|botão de setas em sentido anti-horário|seta "BACK"|seta "END"|seta "ON!"|seta "SOON"|
seta "TOP"|local de culto|símbolo de átomo|om|estrela de Davi|roda do Dharma|yin yang|cruz latina|
cruz ortodoxa|estrela e lua crescente|símbolo da paz|menorá|estrela de seis pontas|khanda|signo de Áries|signo de Touro|
signo de Gêmeos|signo de Câncer|signo de Leão|signo de Virgem|signo de Libra|signo de Escorpião|signo de Sagitário|signo de Capricórnio|
signo de Aquário|signo de Peixes|signo de Ofiúco|botão de músicas aleatórias|botão de repetir|botão de repetir uma única faixa|botão reproduzir|botão avançar|
botão de próxima faixa|botão de reproduzir ou pausar|botão de voltar|botão de retroceder|botão de faixa anterior|botão apontando para cima|botão de avanço para cima|botão apontando para baixo|
botão de avanço para baixo|botão pausar|botão parar|botão gravar|botão ejetar|cinema|botão de diminuir brilho|botão de aumentar brilho|
barras de sinal|sem fio|modo vibratório|telefone celular desligado|símbolo de feminino|símbolo de masculino|símbolo transgênero|sinal de multiplicação|
símbolo de adição|símbolo de subtração|símbolo de divisão|sinal de igual|infinito|dupla exclamação|exclamação com interrogação|ponto de interrogação vermelho|
ponto de interrogação branco|ponto de exclamação branco|ponto de exclamação vermelho|travessão ondulado|câmbio de moeda|cifrão|símbolo da medicina|símbolo de reciclagem|
flor-de-lis|emblema de tridente|crachá|símbolo japonês de principiante|círculo grande oco|marca de seleção branca|caixa de seleção marcada com tique|marca de seleção|
xis|botão de xis|laço encaracolado|loop encaracolado duas vezes|sinal japonês indicando início de música|asterisco de oito pontas|estrela de oito pontas|faísca|
símbolo de copyright|símbolo de registrado|símbolo de marca registrada|respingo|letras latinas maiúsculas|letras latinas minúsculas|números|símbolos|
letras latinas|botão A (tipo sanguíneo)|botão AB (tipo sanguíneo)|botão B (tipo sanguíneo)|botão CL|botão "COOL"|botão "FREE"|informações|
botão ID|círculo com a letra M|botão "NEW"|botão NG|botão O (tipo sanguíneo)|botão OK|botão P|botão SOS|
botão "UP!"|botão VS|botão japonês de “aqui”|botão japonês de “taxa de serviço”|botão japonês de “quantidade mensal”|botão japonês de “não gratuito”|botão japonês de “reservado”|botão japonês de “barganha”|
botão japonês de “desconto”|botão japonês de “gratuito”|botão japonês de “proibido”|botão japonês de “aceitável”|botão japonês de “aplicação”|botão japonês de “nota mínima”|botão japonês de “vago”|botão japonês de “parabéns”|
botão japonês de “segredo”|botão japonês de “aberto para negócios”|botão japonês de “sem vagas”|círculo vermelho|círculo laranja|círculo amarelo|círculo verde|círculo azul|
círculo roxo|círculo marrom|círculo preto|círculo branco|quadrado vermelho|quadrado laranja|quadrado amarelo|quadrado verde|
quadrado azul|quadrado roxo|quadrado marrom|quadrado preto grande|quadrado branco grande|quadrado preto médio|quadrado branco médio|quadrado preto médio menor|
quadrado branco médio menor|quadrado preto pequeno|quadrado branco pequeno|losango laranja grande|losango azul grande|losango laranja pequeno|losango azul pequeno|triângulo vermelho para cima|
triângulo vermelho para baixo|diamante com um ponto|botão de opção|botão quadrado branco|botão quadrado preto|bandeira quadriculada|bandeira triangular|bandeiras cruzadas|
bandeira preta|bandeira branca|bandeira do arco-íris|bandeira transgênero|bandeira de pirata`
