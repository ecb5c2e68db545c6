import { CourtModels } from "../economy/disputes/court-model.ts";
import { layerReplayers, type ServingStage } from "../economy/disputes/layer-replayers.ts";
import type { OperatorEvidence } from "../economy/disputes/operation-trace.ts";
import type { ShownTraces } from "../economy/disputes/operations-source.ts";
import { RecordedEvidence } from "../economy/disputes/recorded-evidence.ts";
import { type DefenceReport, Responder } from "../economy/disputes/responder.ts";
import { deliverTo } from "../economy/jury/deliver.ts";
import { RecordedLeaves } from "../economy/proofs/recorded-leaves.ts";
import { AttemptArchive } from "../economy/trace-protocol/attempt-archive.ts";
import type { Host } from "../net/host.ts";
import type { BlobStore } from "../types/blob-store.ts";
import type { SigningClient } from "./chain-client.ts";
import type { Context } from "./context.ts";
import { circuitsFolder, createCourtProver } from "./court-prover.ts";
import { type EngineOptions, stageOptions } from "./engine-options.ts";

export interface EvidenceSources {
  readonly store: BlobStore;
  /** Folder of the operator's books. */
  readonly books: string;
  readonly engine: EngineOptions;
  /** What serves now, where something does. */
  readonly serving?: ServingStage;
}

/** What an operator can show of its work, whichever models it served. */
export function operatorEvidence(
  context: Context,
  { client }: SigningClient,
  { store, books, engine, serving }: EvidenceSources,
): RecordedEvidence {
  const models = new CourtModels({ client, store });
  const replayer = layerReplayers(stageOptions(engine), serving);
  const prover = createCourtProver(context, client);
  return new RecordedEvidence({ archive: new AttemptArchive(books), models, replayer, prover });
}

/** Shows and proves leaves of the operator's attempts, of which `traces` gives the traces. */
export function operatorLeaves(
  { home, log }: Context,
  { client }: SigningClient,
  { store, books, traces }: Pick<EvidenceSources, "store" | "books"> & { readonly traces: ShownTraces },
): RecordedLeaves {
  return new RecordedLeaves({
    archive: new AttemptArchive(books),
    models: new CourtModels({ client, store }),
    traces,
    circuits: circuitsFolder(home),
    onBuild: (circuit) => log.info({ circuit }, "building a circuit and its key: half a minute, once"),
  });
}

/** Answers disputes against the operator, and says so in the log. */
export function createResponder(
  context: Context,
  { client, address, account }: SigningClient,
  { books, evidence, host }: DefencePosts,
): Responder {
  const deliver = deliverTo({ client, host, account });
  return new Responder({ client, operator: address, books, evidence, deliver, report: logDefence(context) });
}

export interface DefencePosts {
  /** Folder of the operator's books. */
  readonly books: string;
  readonly evidence: OperatorEvidence;
  /** Goes to jurors. */
  readonly host: Host;
}

function logDefence({ log }: Context): DefenceReport {
  return {
    disputed: (dispute, { challenger, position, layer }) =>
      log.warn({ dispute, challenger, position: String(position), layer }, "the operator is disputed"),
    moved: (dispute, { move, transactionHash }, remaining) =>
      log.info({ dispute, move, transactionHash, secondsLeft: Number(remaining ?? 0n) }, "dispute answered"),
    alert(dispute, stage, remaining, error) {
      const fields = {
        dispute,
        stage,
        secondsLeft: Number(remaining ?? 0n),
        ...(error ? { err: error } : {}),
      };
      if (remaining !== undefined && remaining < 0n) log.error(fields, "the operator's time is up");
      else log.error(fields, "a dispute waits for the operator; it is tried again");
    },
    undelivered: (dispute, juror, error) =>
      log.warn({ dispute, juror, err: error }, "a juror did not sign for the trace; it is tried again"),
    over: (dispute, outcome) => log.warn({ dispute, outcome }, "dispute over"),
    blind: (error) => log.error({ err: error }, "the court cannot be asked for disputes; it is tried again"),
  };
}
