/** What the proving process is asked, in this order; numbers are below the order of bn254's groups. */
export type ProverRequest =
  /** Computes the commitment to a tile. Paths of files; words of {@link TileWords}. */
  | {
      readonly kind: "commit";
      readonly wasm: string;
      readonly weight: readonly (readonly bigint[])[];
      readonly activation: readonly bigint[];
    }
  /** Proves that tile, with this challenge. */
  | { readonly kind: "prove"; readonly zkey: string; readonly challenge: bigint };

/** What a proof cost. */
export interface ProverFigures {
  /** Seconds: both computations of the witness, and the proof. */
  readonly witness: number;
  readonly prove: number;
  /** Bytes of memory that the process had at most. */
  readonly peak: number;
}

export type ProverReply =
  | { readonly kind: "committed"; readonly commitment: bigint }
  | {
      readonly kind: "proved";
      /** As the precompiles take it. */
      readonly points: readonly bigint[];
      readonly evaluation: bigint;
      readonly figures: ProverFigures;
    }
  | { readonly kind: "failed"; readonly message: string };
