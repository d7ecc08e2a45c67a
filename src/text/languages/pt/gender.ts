import { genderTable } from '../iberian/noun-gender.ts'

/** The gender of Portuguese nouns, by lists of the common exceptions and by endings. */
export const PORTUGUESE_GENDER: ReturnType<typeof genderTable> = genderTable(
  {
    masculine: `dia dias problema problemas sistema sistemas programa programas tema temas mapa mapas
      idioma idiomas clima climas planeta planetas poema poemas cometa cometas diploma diplomas drama
      dramas esquema esquemas fantasma fantasmas panorama panoramas sintoma sintomas teorema teoremas
      cinema cinemas pijama pijamas sofá sofás atleta atletas colega colegas guarda guardas poeta
      poetas mês meses país países pé pés café cafés bebê bebês bebé bebés chá chás avião aviões
      milhão milhões caminhão caminhões camião camiões campeão campeões coração corações pão pães
      cão cães irmão irmãos alemão alemães cidadão cidadãos balão balões botão botões cartão cartões
      leão leões limão limões portão portões violão violões furacão furacões vagão vagões salão salões
      homem homens jovem item itens trem trens bem bens lápis ônibus autocarro autocarros pneu pneus
      gol gols golo golos aroma aromas cromossomo estudante estudantes cliente clientes paciente
      pacientes habitante habitantes agente agentes filme filmes time times clube clubes nome nomes
      gerente gerentes restaurante restaurantes acidente acidentes dente dentes presidente presidentes
      parente parentes elefante elefantes leite peixe peixes exame exames volume volumes litro`,
    feminine: `mão mãos foto fotos moto motos vez vezes noite noites tarde tardes parte partes classe
      classes chave chaves nave naves imagem imagens flor flores rede redes lei leis luz luzes voz
      vozes cruz cruzes parede paredes sede sedes série séries espécie espécies base bases fase fases
      frase frases ave aves nuvem nuvens morte mortes fonte fontes torre torres sorte mulher mulheres
      mãe mães árvore árvores cor cores dor dores colher colheres ordem ordens tribo tribos crise
      crises tese teses dose doses análise análises hipótese hipóteses síntese sínteses pele peles
      mente mentes serpente serpentes atriz atrizes raiz raízes matriz matrizes noz nozes estante
      estantes corrente correntes gente face faces superfície superfícies equipe equipes gripe neve
      carne carnes ponte pontes febre febres criança crianças libido gema gemas dama damas cama
      camas rama ramas alma almas arma armas forma formas norma normas firma firmas lágrima lágrimas
      vítima vítimas plataforma plataformas reforma reformas lista listas pista pistas revista revistas
      entrevista entrevistas conquista conquistas vista vistas variante variantes constante constantes
      suíte suítes greve greves saúde fome sede internet`,
    adjectives: `grandes melhores piores maiores menores jovens possíveis diferentes principais
      importantes fortes simples grande melhor pior maior menor`,
    others: `para por com das dos da do uma um umas uns que sem como mais menos muito mas sobre entre
      desde até contra segundo durante mediante cada este esta estes estas esse essa esses essas era
      eram foi foram há seus suas nos nas no na em de e a o as os ao aos à às ou se me te não nem já
      onde quando nunca agora fora dentro antes depois então além apenas quase enquanto nada outra
      ambos ambas mil milhão milhões bilhão bilhões bilião biliões trilhão trilhões janeiro fevereiro março abril maio junho julho agosto setembro outubro
      novembro dezembro segunda terça quarta quinta sexta sábado domingo zero um dois três quatro
      cinco seis sete oito nove vírgula ponto vai seja joga chega passa fica segue marca contra ganha
      ainda toda tanta pela pelas pelo pelos`,
  },
  [
    [/(?:ção|ções|são|sões|gião|giões|nião|niões|xão|xões|stão|stões|zão|zões)$/, 'feminine'],
    [/(?:dade|dades|tude|tudes|agem|agens|gem|gens|ície|ícies|ez|ice|ices)$/, 'feminine'],
    [/(?:istas?|gramas?|emas)$/, 'masculine'],
    [
      /(?:or|ores|ês|eses|al|ais|el|eis|éis|il|is|ol|óis|ar|ares|er|eres|im|ins|om|ons|um|uns)$/,
      'masculine',
    ],
    [
      /(?:ante|antes|ente|entes|ete|etes|ote|otes|que|ques|bre|bres|em|ens|ão|ões|us|í|is)$/,
      'masculine',
    ],
    [/ãs?$/, 'feminine'],
    [/as?$/, 'feminine'],
    [/os?$/, 'masculine'],
  ],
)
