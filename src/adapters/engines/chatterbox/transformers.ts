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
  readonly Tensor: new (type: string, data: ArrayLike<number | bigint>, dims: number[]) => Tensor
  readonly DynamicCache: new () => Cache
  readonly AutoTokenizer: { from_pretrained(dir: string, options: object): Promise<Tokenizer> }
  readonly ChatterboxModel: {
    readonly prototype: { forward(inputs: ModelInputs): Promise<ModelOutputs> }
    from_pretrained(dir: string, options: object): Promise<ChatterboxModel>
  }
}

/** Numbers in rows. */
export interface Tensor {
  readonly type: string
  readonly dims: readonly number[]
  readonly data: ArrayLike<number | bigint>
  to(type: string): Tensor
}

/** What the language model remembers of a call. */
export interface Cache {
  get_seq_length(): number
  dispose(): Promise<void>
}

/** What one step of the language model is given; embeddings or ids. */
export interface ModelInputs {
  readonly input_ids: Tensor
  readonly position_ids?: Tensor
  readonly inputs_embeds?: Tensor
  readonly attention_mask?: Tensor
  readonly past_key_values: Cache
}

/** What one step of the language model gives. */
export interface ModelOutputs {
  readonly logits: Tensor
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
  readonly sessions: { readonly [name: string]: { readonly inputNames: readonly string[] } }
  readonly config: { readonly eos_token_id?: number | readonly number[] }
  readonly generation_config: { readonly eos_token_id?: number | readonly number[] } | null
  /** One step; may be replaced for a call. */
  forward?: (inputs: ModelInputs) => Promise<ModelOutputs>
  encode_text(inputs: object): Promise<Tensor>
  encode_speech(audio: Tensor): Promise<HeardVoice>
  generate(options: object): Promise<Tensor>
  dispose(): Promise<unknown>
}
