import { genderTable } from '../iberian/noun-gender.ts'

/** The gender of Spanish nouns, by lists of the common exceptions and by endings. */
export const SPANISH_GENDER: ReturnType<typeof genderTable> = genderTable(
  {
    masculine: `día días problema problemas sistema sistemas programa programas tema temas mapa mapas
      idioma idiomas clima climas planeta planetas poema poemas cometa cometas diploma diplomas drama
      dramas esquema esquemas fantasma fantasmas panorama panoramas síntoma síntomas teorema teoremas
      tranvía tranvías sofá sofás policía policías atleta atletas colega colegas guardia guardias
      kilo kilos mes meses país países año años bebé bebés pie pies té tés café cafés menú menús
      lápiz lápices pez peces juez jueces índice índices bus buses gas gases autobús autobuses
      minuto segundo gol goles juego futbolista hombre hombres nombre nombres aparte centígrados
      corazón corazones pan panes fin fines tren trenes examen exámenes crimen crímenes
      volumen volúmenes gen genes orden joven álbum cromosoma cromosomas carisma aroma aromas
      estudiante estudiantes cliente clientes paciente pacientes habitante habitantes agente agentes`,
    feminine: `mano manos foto fotos moto motos radio radios vez veces noche noches tarde tardes parte
      partes clase clases calle calles llave llaves gente nave naves imagen imágenes flor flores red
      redes ley leyes luz luces voz voces cruz cruces pared paredes sede sedes serie series especie
      especies base bases fase fases frase frases clave claves ave aves nube nubes muerte muertes
      fuente fuentes torre torres suerte cárcel cárceles mujer mujeres razón razones sal sales señal
      señales catedral catedrales sucursal sucursales vocal vocales piel pieles miel mieles labor
      labores mente mentes serpiente serpientes actriz actrices raíz raíces cicatriz cicatrices
      nariz narices matriz matrices directriz directrices emperatriz tribu tribus crisis tesis
      revista revistas lista listas vista vistas pista pistas entrevista entrevistas conquista
      conquistas autopista autopistas dosis síntesis hipótesis análisis órdenes nieve nieves leche carne carnes sangre hambre
      tos res reses mies corriente corrientes cuenta gema gemas crema cremas broma bromas goma gomas
      paloma palomas rama ramas cama camas dama damas llama llamas alarma alarmas firma firmas forma
      formas norma normas reforma reformas plataforma plataformas arma armas víctima víctimas
      sartén sartenes variante variantes constante constantes patente patentes superficie superficies
      planicie carretera dirección html`,
    adjectives: `grandes mejores peores mayores menores jóvenes posibles diferentes principales
      importantes fuertes simples grande mejor peor mayor menor gran`,
    others: `para por con del las los una uno unas unos que sin como más menos muy pero sobre entre
      desde hasta hacia contra según durante mediante ante tras cada este esta estos estas ese esa
      esos esas es son era eran fue fueron ha hay sus mis nos les otra a e o u y de en al el la
      lo su mi tu se me te no ni si ya aún donde cuando nunca ahora cerca fuera dentro lejos
      antes después entonces además apenas casi mientras nada nadie algo contigo ambos ambas
      mil millón millones billón billones
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
      diciembre lunes martes miércoles jueves viernes sábado domingo cero uno dos tres cuatro cinco
      seis siete ocho nueve coma punto va era sea gana juega llega pasa queda sigue marca`,
  },
  [
    [/(?:ción|ciones|sión|siones|gión|giones|xión|xiones|nión|niones|stión|stiones)$/, 'feminine'],
    [/(?:dad|dades|tad|tades|tud|tudes|umbre|umbres)$/, 'feminine'],
    [/(?:istas?|gramas?|emas)$/, 'masculine'],
    [
      /(?:or|ores|aje|ajes|és|eses|ón|ones|én|enes|án|anes|ín|ines|al|ales|el|eles|il|iles)$/,
      'masculine',
    ],
    [
      /(?:ol|oles|ar|ares|er|eres|ante|antes|ente|entes|que|ques|bre|bres|che|ches|ud|udes)$/,
      'masculine',
    ],
    [/(?:ete|etes|ote|otes|ibes|ubes?|í|íes|us|ús|um|ums|eb|ebs|ts|ks|ps|ors)$/, 'masculine'],
    [/as?$/, 'feminine'],
    [/os?$/, 'masculine'],
  ],
)
