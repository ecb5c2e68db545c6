import { CourtModels } from "../../economy/disputes/court-model.ts";
import { operationsSource, shownTraces } from "../../economy/disputes/operations-source.ts";
import type { BookedStage } from "../../economy/proofs/find-stage.ts";
import { ownStep } from "../../economy/proofs/own-step.ts";
import { AttemptArchive } from "../../economy/trace-protocol/attempt-archive.ts";
import { openHomeStore } from "../../store/home-store.ts";
import type { SigningClient } from "../chain-client.ts";
import type { Context } from "../context.ts";
import type { EngineOptions } from "../engine-options.ts";
import { operatorEvidence, operatorLeaves } from "../operator-defence.ts";
import type { ShownStage } from "./shown-stage.ts";

/** A step of the caller's own work: shown from its books, and proved on this machine. */
export async function showStage(
  context: Context,
  operator: SigningClient,
  { step, terms }: BookedStage,
  { books, engine }: { readonly books: string; readonly engine: EngineOptions },
): Promise<ShownStage> {
  const store = await openHomeStore(context.home);
  const traces = shownTraces(
    operatorEvidence(context, operator, { store, books, engine }),
    async () => undefined,
  );
  const models = new CourtModels({ client: operator.client, store });
  const view = await ownStep({
    archive: new AttemptArchive(books),
    source: operationsSource(traces),
    leaves: operatorLeaves(context, operator, { store, books, traces }),
    step,
  });
  const model = await models.outline(terms, step.layer, context.signal);
  return { view, model, [Symbol.asyncDispose]: async () => {} };
}
