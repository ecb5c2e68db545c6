import { join } from "node:path";
import type { OmniClient } from "@omninode/sdk";
import { CourtProver } from "../economy/disputes/court-prover.ts";
import type { Context } from "./context.ts";

/** Where a home keeps circuits, as they were built, and proving keys of a ceremony. */
export const circuitsFolder = (home: string): string => join(home, "circuits");

/** Proves products under dispute, and says in the log where it shows values in place of a proof. */
export function createCourtProver(
  { home, log }: Pick<Context, "home" | "log">,
  client: OmniClient,
): CourtProver {
  return new CourtProver({
    client,
    folder: circuitsFolder(home),
    failed: (error) => log.warn({ err: error }, "no proof was made; the verifier is shown values"),
  });
}
