/** Acronyms and names in capitals that are said in a way of their own. */
export const POLISH_ACRONYMS: { readonly [written: string]: string } = {
  PiS: 'Pis',
  OSiR: 'Osir',
  WOŚP: 'Wośp',
  NATO: 'Nato',
  ZUS: 'Zus',
  KRUS: 'Krus',
  GUS: 'Gus',
  PIT: 'Pit',
  VAT: 'Wat',
  NIP: 'Nip',
  PIN: 'Pin',
  SIM: 'Sim',
  LOT: 'Lot',
  GOPR: 'Gopr',
  TOPR: 'Topr',
  MOPS: 'Mops',
}

/** Acronyms with vowels that are spelled in Polish, beside those that all languages spell. */
export const POLISH_SPELLED: string = `
  UE USA ONZ IPN AGH AWF UW UJ UAM AK RP PO SLD UOP ABW OSP OC AC KO PE UŁ URE LED SUV ABS EKG USG ISBN IBAN OFE SA
  HIV EBC FSO AMW ETS IMGW ITD USC URP UMK UMCS ADHD OECD IP IQ AI EU
`
