import { GraphError } from "../errors.ts";
import { TYPE_F32 } from "../tensor-types.ts";
import type { Pointer } from "./bindings.ts";

export type Shape = readonly [n0: number, n1: number, n2: number];

/** A tensor of ggml with the facts that its operations are checked against. Contiguous unless said otherwise. */
export interface Tensor {
  readonly pointer: Pointer;
  readonly type: number;
  readonly shape: Shape;
  readonly contiguous: boolean;
}

/** Throws where a precondition of an operation of ggml does not hold: ggml itself would abort the process. */
export function check(operation: string, holds: boolean, problem: string): void {
  if (!holds) throw new GraphError(operation, problem);
}

/** That `b`, repeated, covers `a`. */
export function checkRepeats(operation: string, a: Tensor, b: Tensor): void {
  check(operation, a.type === TYPE_F32 && b.type === TYPE_F32, "operand types");
  check(
    operation,
    a.shape.every((n, i) => n % (b.shape[i] ?? 1) === 0),
    `${a.shape} and ${b.shape}`,
  );
}

export function elements(shape: Shape): number {
  return shape[0] * shape[1] * shape[2];
}

export function isVector(tensor: Tensor): boolean {
  return tensor.contiguous && tensor.shape[1] === 1 && tensor.shape[2] === 1;
}
