/** The parts of `@huggingface/transformers` 4.3 that are used, by its documentation. */
export interface Transformers {
  readonly env: {
    allowRemoteModels: boolean
    allowLocalModels: boolean
    localModelPath: string
    useFSCache: boolean
    useBrowserCache: boolean
    useWasmCache: boolean
    logLevel: number
    fetch: (input: unknown) => Promise<never>
  }
  readonly random: { seed(seed?: number): void }
  readonly Tensor: new (type: string, data: ArrayLike<number>, dims: number[]) => Tensor
  readonly DynamicCache: new () => { dispose(): Promise<void> }
  readonly AutoTokenizer: { from_pretrained(dir: string, options: object): Promise<Tokenizer> }
  readonly ChatterboxModel: {
    from_pretrained(dir: string, options: object): Promise<ChatterboxModel>
  }
}

/** Numbers in rows. */
export interface Tensor {
  readonly type: string
  readonly dims: readonly number[]
  readonly data: ArrayLike<number | bigint>
}

/** Text to ids. */
export type Tokenizer = (text: string) => { readonly input_ids: Tensor }

/** What the model has heard of a voice. */
export interface HeardVoice {
  readonly audio_features: Tensor
  readonly audio_tokens: Tensor
  readonly speaker_embeddings: Tensor
  readonly speaker_features: Tensor
}

/** A loaded model: the graphs of Chatterbox. */
export interface ChatterboxModel {
  readonly config: { readonly eos_token_id?: number | readonly number[] }
  readonly generation_config: { readonly eos_token_id?: number | readonly number[] } | null
  encode_speech(audio: Tensor): Promise<HeardVoice>
  generate(options: object): Promise<Tensor>
  dispose(): Promise<unknown>
}
