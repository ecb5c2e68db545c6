import type { Stage } from "../types/stage.ts";
import { PROMPT_CHUNK } from "./constants.ts";
import {
  AdapterMismatchError,
  ContextExceededError,
  NotServedHereError,
  ProtocolViolationError,
  SettlementMismatchError,
} from "./errors.ts";
import type { Offer, Open } from "./messages.ts";
import { requireAddressesOf } from "./neighbour-addresses.ts";

export interface AskedStage {
  readonly offer: Offer;
  readonly stage: Stage;
  /** Peer id. */
  readonly gateway: string;
  /** Whether the stage wants to be paid. */
  readonly isPaid: boolean;
}

/**
 * Whether a stage can be what OPEN asks it to be.
 *
 * @throws NotServedHereError, AdapterMismatchError, ContextExceededError, SettlementMismatchError, ProtocolViolationError
 */
export function checkOpen(open: Open, { offer, stage, gateway, isPaid }: AskedStage): void {
  const asked = `layers ${open.layers.join(":")} of ${open.manifest}`;
  const served = `layers ${stage.layers.join(":")} of ${offer.manifest}`;
  if (asked !== served) throw new NotServedHereError(asked, served);
  if (open.adapter !== offer.adapter) throw new AdapterMismatchError(open.adapter, offer.adapter);
  if (open.capacity > offer.context) throw new ContextExceededError(open.capacity, offer.context);
  if ((open.index === 0) !== stage.hasEmbedding || (open.index === open.stages - 1) !== stage.hasHead) {
    throw new ProtocolViolationError(
      `layers ${stage.layers.join(":")} are not stage ${open.index} of ${open.stages}`,
    );
  }
  const { resume, stages } = open;
  // So far ahead of a stage is a prompt prepaid, and a few tokens.
  if (resume !== undefined && resume.paid > resume.from + (stages + 2) * PROMPT_CHUNK) {
    throw new ProtocolViolationError(
      `positions up to ${resume.paid} cannot be paid for where ${resume.from} is next`,
    );
  }
  const alone = stages === 1;
  if ((open.next === undefined) !== alone || (open.previous === undefined) !== alone) {
    throw new ProtocolViolationError("a route of several stages names both neighbours of each");
  }
  if (open.next !== undefined) requireAddressesOf(open.next, gateway);
  if (open.topLogprobs !== undefined && !stage.hasHead) {
    throw new ProtocolViolationError("log probabilities are the last stage's to tell");
  }
  const { window, terms, sampling, topLogprobs } = open;
  const isPlain = terms === undefined && sampling.temperature === 0 && topLogprobs === undefined;
  if (window !== undefined && !isPlain) {
    throw new ProtocolViolationError("tokens are guessed in greedy sessions alone that are not paid");
  }
  if (open.stopTokens.some((token) => token >= stage.vocabularySize)) {
    throw new ProtocolViolationError("a stop token is outside the vocabulary");
  }
  if (!isPaid && open.terms !== undefined) {
    throw new SettlementMismatchError("This node runs without a chain and cannot be paid.");
  }
  if (isPaid && open.terms === undefined) {
    throw new SettlementMismatchError("This node wants to be paid, and no terms were offered.");
  }
}
