/**
 * Payloads of `/omni/train/1.0.0` (docs/TRAIN-WIRE.md). Participants: a driver, which has the data, the adapter and the optimizer, and nodes
 * that each compute layers [a, b) for it. Goals: loss and gradients of the whole model to the bit; a stage that is lost takes nothing with
 * it. No goal: to hide the data from the stages.
 */
import { z } from "zod";
import { MAX_TOKENS } from "./constants.ts";

const layer = z.int().min(0).max(0xffff);
const manifest = z.string().min(1).max(128);

/** What a node computes: layers [a, b) of the `blocks` of a model. */
export const trainingOfferSchema = z.strictObject({
  manifest,
  layers: z.tuple([layer, layer]).refine(([a, b]) => a < b),
  blocks: z.int().min(1).max(0xffff),
});

/** Asks for a session. The adapter's bytes follow. */
export const trainingOpenSchema = z.strictObject({
  manifest,
  layers: z.tuple([layer, layer]),
  /** Tokens of the longest row's input. */
  tokens: z.int().min(1).max(MAX_TOKENS),
});

/** Asks for a computation. Its tensors follow. */
export const trainingAskSchema = z.strictObject({
  op: z.enum(["parameters", "forward", "loss", "gradient"]),
  /** Of the row's input; 0 where there is none. */
  tokens: z.int().min(0).max(MAX_TOKENS),
});

export type TrainingOffer = z.output<typeof trainingOfferSchema>;
export type TrainingAsk = z.output<typeof trainingAskSchema>;
