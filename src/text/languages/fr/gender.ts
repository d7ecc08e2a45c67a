import { wordSet } from '../language.ts'

/** Feminine nouns and adjectives that their endings do not show; singular. */
const FEMININE = wordSet(
  `fois personne heure minute seconde semaine journée nuit année page ligne lettre
  chose place voiture maison porte fenêtre table chaise chambre rue route ville école église tête
  main jambe dent dame femme fille mère sœur tante reine princesse amie élève copine voix croix
  part fin dent forêt mer eau terre lune étoile île pomme poire tomate carotte pizza salade tarte
  tasse bouteille boîte tonne calorie once guerre victime attaque bombe arme
  balle planète langue phrase règle loi banque bourse usine ferme équipe coupe course étape médaille
  victoire défaite faute note classe épreuve question réponse demande offre vente commande facture
  carte photo vidéo image chanson œuvre scène pièce sorte espèce forme partie zone région commune
  province centrale caméra plante fleur feuille branche herbe vache poule chèvre souris
  brebis abeille mouche vis clé clef roue fusée navette cuillère cuillerée pincée gousse
  tranche dose goutte couche série piste marche machine touche cellule molécule particule
  force masse vitesse onde perte hausse baisse grève enquête plainte peine amende taxe prime
  action entreprise société famille tribu paire douzaine vingtaine trentaine centaine foule
  grande petite nouvelle belle bonne
  vieille longue seule première dernière grosse haute courte publique
  civile autrichienne allemande française anglaise chinoise espagnole couronne roupie
  lire pesète piastre molaire chaîne chaussure chemise robe jupe veste botte échelle
  allumette brique tuile planche poutre poignée pile ampoule lampe bougie clôture île baguette
  naissance blessure hospitalisation arrestation tombe église cathédrale mosquée synagogue
  gare autoroute voie piscine plage montagne colline vallée rivière
  source cascade grotte cabane tente caravane remorque moto barque mission aube soirée
  matinée étudiante avocate candidate députée présidente militante lauréate habitante
  passagère cliente patiente victoire occurrence variable fonction valeur donnée couleur
  erreur fleur peur odeur saveur longueur largeur hauteur profondeur sœur douleur faveur rumeur`,
)
/** Masculine although they end like feminine ones. */
const MASCULINE = wordSet(
  `musée lycée trophée apogée mausolée scarabée athée pygmée caducée génie incendie parapluie messie
  sosie silence squelette mercure murmure cyanure cimetière derrière stade grade jade bastion été
  côté comté pâté traité député comité arrêté gorille prélude magazine domaine capitaine patrimoine
  moine chimpanzé empire foie zombie gigaoctet membre coude interlude magistère millionaire
  ministère mystère caractère critère cratère diamètre paramètre kilomètre mètre modèle vocabulaire
  million milliard billion site satellite mérite gîte plébiscite colosse`,
)
const ENDINGS =
  /(?:[tsx]ion|gion|bellion|té|ée|ie|[ae]nce|ette|ure|ade|ude|[aeio]sse|[eo]use|[tl]rice|ille|elle|[eo]nne|ière|aine|ine|ise|oise|aise|ite|erie)$/

/** Whether the first noun behind a number, as far as it shows, is feminine: `21 nouvelles voitures`. */
export function isFeminine(after: string): boolean {
  if (/^ c\. ?à/.test(after)) return true
  const [, first = ''] = /^[  ](\p{Ll}[\p{L}’'-]{0,30})/u.exec(after) ?? []
  const word = first.toLowerCase()
  const single = word.endsWith('ss') ? word : word.replace(/[sx]$/, '')
  if (MASCULINE.has(single)) return false
  return FEMININE.has(word) || FEMININE.has(single) || (word.length > 3 && ENDINGS.test(single))
}
