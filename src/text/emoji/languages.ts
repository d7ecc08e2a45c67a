// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** The languages that have names of emoji, by their names in CLDR, parted by spaces. */
export const EMOJI_LANGUAGES: string = `af am ar as az ba be bg bn bs ca chr cs cv cy da de el en es et eu fa fi
fr ga gd gu ha he hi hr hu hy id is it ja ka kk kn ko kok ky lb lt lv mi
mk ml mn mr ms mt my ne nl no om or pa pl ps pt qu quc ro ru sd shn si sk
sl sq sr sv sw ta te th tk tn tr ug uk ur uz vi yue zh zu`
