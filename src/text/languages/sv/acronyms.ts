/** Acronyms and names in capitals that are said in a way of their own. */
export const SWEDISH_ACRONYMS: { readonly [written: string]: string } = {
  NATO: 'Nato',
  IKEA: 'Ikea',
  SÄPO: 'Säpo',
  SAAB: 'Saab',
  SIDA: 'Sida',
  OBS: 'obs',
}

/** Acronyms with vowels that are spelled in Swedish, beside those that all languages spell. */
export const SWEDISH_SPELLED: string = `
  WHO AB ABB ABF ADHD AIK AMS BNI EKG EM EU FN FOI IBAN ID IFK IK IOK IT KI LO OS OSSE OECD SEB SJ SKF SL SOS SUV SVT TCO TV
  UD UNT USA UF VM AIF IF ISK OB PR UHR ÅF ÖIS
`
