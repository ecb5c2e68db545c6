/** What an architecture's name implies and its metadata does not say. */
export interface Architecture {
  readonly ropePairs: "adjacent" | "halves";
  /** Frequencies are divided by the tensor rope_freqs.weight where the model has it. */
  readonly ropeFactors: boolean;
  readonly activation: "silu" | "gelu";
  readonly qkNorm: boolean;
  readonly postNorms: boolean;
  /** Embeddings are multiplied with the square root of the width. */
  readonly scaleEmbedding: boolean;
  readonly slidingWindow: boolean;
  /** Every how many layers one sees all positions, where the metadata does not say. */
  readonly globalEvery: number;
  /** RoPE base of the layers with a sliding window, where the metadata does not say. */
  readonly localRopeBase: number;
  /** Queries are scaled before attention, not their products with keys: the same numbers, rounded elsewhere. */
  readonly scaleQueries: boolean;
  attentionScale(model: {
    readonly layers: number;
    readonly width: number;
    readonly heads: number;
    readonly headDim: number;
  }): number;
}

const GEMMA3_27B_LAYERS = 62;

export const architectures: ReadonlyMap<string, Architecture> = new Map([
  [
    "llama",
    {
      ropePairs: "adjacent",
      ropeFactors: true,
      activation: "silu",
      qkNorm: false,
      postNorms: false,
      scaleEmbedding: false,
      slidingWindow: false,
      globalEvery: 1,
      localRopeBase: 10_000,
      scaleQueries: false,
      attentionScale: ({ headDim }) => 1 / Math.sqrt(headDim),
    },
  ],
  [
    "gemma3",
    {
      ropePairs: "halves",
      ropeFactors: false,
      activation: "gelu",
      qkNorm: true,
      postNorms: true,
      scaleEmbedding: true,
      slidingWindow: true,
      globalEvery: 6,
      localRopeBase: 10_000,
      scaleQueries: true,
      // The 27B model alone divides by the width a head would have, not by the width it has.
      attentionScale: ({ layers, width, heads, headDim }) =>
        1 / Math.sqrt(layers === GEMMA3_27B_LAYERS ? width / heads : headDim),
    },
  ],
] satisfies [string, Architecture][]);
