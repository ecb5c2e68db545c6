// What is used of packages that come without types.

declare module "snarkjs" {
  /** Bytes of a file in memory, or a path. */
  export type FastFile = string | { readonly type: "mem"; data?: Uint8Array };
  export type Input = Readonly<Record<string, unknown>>;

  export interface SnarkjsProof {
    readonly pi_a: readonly string[];
    readonly pi_b: readonly (readonly string[])[];
    readonly pi_c: readonly string[];
  }

  export const wtns: {
    /** @throws Error where an input breaks a constraint */
    calculate(input: Input, wasm: FastFile, target: FastFile): Promise<void>;
    /** Values of all wires. */
    exportJson(witness: FastFile): Promise<bigint[]>;
  };

  export const groth16: {
    prove(
      zkey: FastFile,
      witness: FastFile,
    ): Promise<{ readonly proof: SnarkjsProof; readonly publicSignals: readonly string[] }>;
    verify(key: unknown, publicSignals: readonly string[], proof: SnarkjsProof): Promise<boolean>;
  };

  export const zKey: { exportVerificationKey(zkey: FastFile): Promise<unknown> };
}

declare module "wasmcurves/build/bn128_wasm.js" {
  const bn128: {
    /** Base64. */
    readonly code: string;
    /** Pointers to the generators. */
    readonly pG1gen: number;
    readonly pG2gen: number;
  };
  export default bn128;
}

/** Of Node's global, which neither the ES library nor @types/node declares. */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { initial: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  function instantiate(
    code: Uint8Array,
    imports: { readonly env: { readonly memory: Memory } },
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
}
