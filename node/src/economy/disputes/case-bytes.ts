import { type Answer, type DisputeCase, disputeCourtAbi } from "@omninode/sdk";
import { decodeAbiParameters, encodeAbiParameters, getAbiItem, type Hex, isHex } from "viem";

// Journals keep cases and answers as the court's calldata has them: ABI words, in hexadecimal.

const caseParameters = getAbiItem({ abi: disputeCourtAbi, name: "idOf" }).inputs;
const answerParameters = [getAbiItem({ abi: disputeCourtAbi, name: "answer" }).inputs[1]] as const;

export function encodeCase(disputeCase: DisputeCase): Hex {
  return encodeAbiParameters(caseParameters, [disputeCase]);
}

/** Undefined where the text is no case. */
export function decodeCase(text: unknown): DisputeCase | undefined {
  return decoded(text, (data) => decodeAbiParameters(caseParameters, data)[0]);
}

export function encodeAnswer(answer: Answer): Hex {
  return encodeAbiParameters(answerParameters, [answer]);
}

/** Undefined where the text is no answer. */
export function decodeAnswer(text: unknown): Answer | undefined {
  return decoded(text, (data) => decodeAbiParameters(answerParameters, data)[0]);
}

function decoded<T>(text: unknown, decode: (data: Hex) => T): T | undefined {
  if (!isHex(text)) return undefined;
  try {
    return decode(text);
  } catch {
    return undefined;
  }
}
