/** Names of signs in French. */
export const FRENCH_SIGNS: { readonly [sign: string]: string } = {
  '%': 'pour cent',
  '&': 'et',
  '+': 'plus',
  '=': 'égale',
  '€': 'euros',
  $: 'dollars',
  '£': 'livres',
  '@': 'arobase',
  '°': 'degrés',
  '×': 'fois',
}
