// What is used of a package that comes without types.

declare module "circom_runtime" {
  /** Computes witnesses of a circuit by its program. */
  export function WitnessCalculatorBuilder(program: Uint8Array): Promise<{
    /** Values of all wires. @throws Error where an input breaks a constraint */
    calculateWitness(input: Readonly<Record<string, unknown>>, sanityCheck: number): Promise<bigint[]>;
  }>;
}
