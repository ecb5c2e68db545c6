import { type DisputeCase, hashSessionTermsStruct, makePairCase, makeStepCase } from "@omninode/sdk";
import type { Address, Hex } from "viem";
import type { SessionTerms, Signed, StepReceipt } from "../signed-types.ts";
import type { Charge } from "./case-bytes.ts";

/** What an operator is accused of, with what it signed. */
export type Accusation =
  | {
      readonly kind: "step";
      readonly terms: SessionTerms;
      readonly receipt: Signed<StepReceipt>;
      readonly position: bigint;
      readonly layer: number;
    }
  | {
      readonly kind: "pair";
      readonly terms: SessionTerms;
      /** In any order. */
      readonly receipts: readonly [Signed<StepReceipt>, Signed<StepReceipt>];
      /** What shows at once that they conflict: without it the operator must reconcile them. */
      readonly conflict?: Charge["conflict"];
    };

export const accusedTerms = ({ terms }: Accusation): Hex => hashSessionTermsStruct(terms);

/** The case for the court, and what opens it. */
export function bringCharge(
  challenger: Address,
  accusation: Accusation,
): { readonly disputeCase: DisputeCase; readonly charge: Charge } {
  const { terms } = accusation;
  if (accusation.kind === "step") {
    const { receipt, position, layer } = accusation;
    const disputeCase = makeStepCase({ challenger, terms, receipt: receipt.value, position, layer });
    return { disputeCase, charge: { signature: receipt.signature } };
  }
  const [first, second] = accusation.receipts;
  const disputeCase = makePairCase({ challenger, terms, receipts: [first.value, second.value] });
  const [shorter, longer] = disputeCase.receipt === first.value ? [first, second] : [second, first];
  const { signature } = shorter;
  return {
    disputeCase,
    charge: { signature, otherSignature: longer.signature, conflict: accusation.conflict },
  };
}
