/** Acronyms and names in capitals that are said in a way of their own. */
export const FINNISH_ACRONYMS: { readonly [written: string]: string } = {
  NATO: 'Nato',
  IKEA: 'Ikea',
  KELA: 'Kela',
  SUPO: 'Supo',
  HUS: 'Hus',
  ALKO: 'Alko',
  NASA: 'Nasa',
  UNESCO: 'Unesco',
  UNICEF: 'Unicef',
}

/** Acronyms with vowels that are spelled in Finnish, beside those that all languages spell. */
export const FINNISH_SPELLED: string = `
  EU YK AY AMK OY OYJ RY TE TV UKK SAK STTK EK KHO KKO OP ADHD EM MM SM IT IBAN ID EKG EEG EKP ETA ETY ETYK
  EY IHO IQ KTM SDP RKP VR YLE YT YTHS HSL HUS AKT OAJ JHL ERTO PAM OKM UM UPI VNK THL ELY AVI
  ATK ALV HOK UV OMX IKL IRC ISBN AA AP IFK HIFK HJK TPS SAIPA KOOVEE ILVES LVI LKV EET EEST CET CEST IST EDT EST AST`
