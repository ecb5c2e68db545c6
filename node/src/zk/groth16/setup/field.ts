import { bn254Order } from "@omninode/sdk";

/** Numbers of a circuit are modulo this. */
export const FIELD = bn254Order;

export function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % FIELD;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % FIELD;
    square = (square * square) % FIELD;
  }
  return result;
}

/** Inverses of numbers none of which is zero, with one exponentiation for all. */
export function inverses(numbers: readonly bigint[]): bigint[] {
  const before: bigint[] = [];
  let product = 1n;
  for (const number of numbers) {
    before.push(product);
    product = (product * number) % FIELD;
  }
  let inverse = power(product, FIELD - 2n);
  const result = new Array<bigint>(numbers.length);
  for (let i = numbers.length - 1; i >= 0; i--) {
    result[i] = (inverse * (before[i] ?? 1n)) % FIELD;
    inverse = (inverse * (numbers[i] ?? 1n)) % FIELD;
  }
  return result;
}
