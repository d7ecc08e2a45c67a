/** The WASM packages ship no types; these are the parts we call, from their C headers. */
declare module '@echogarden/speex-resampler-wasm' {
  const load: () => Promise<import('./speex.ts').SpeexModule>
  export default load
}
declare module '@echogarden/speex-resampler-wasm/simd' {
  const load: () => Promise<import('./speex.ts').SpeexModule>
  export default load
}
declare module '@echogarden/sonic-wasm' {
  const load: () => Promise<import('./sonic.ts').SonicModule>
  export default load
}
