import type { OmniClient } from "@omninode/sdk";
import type { Courier } from "./courier.ts";
import type { DisputeJournal } from "./dispute-journal.ts";
import type { OperatorEvidence } from "./operation-trace.ts";

/** One dispute as its operator defends it. */
export interface Defence {
  /** Signs as the operator. */
  readonly client: OmniClient;
  /** Folder of the operator's books. */
  readonly books: string;
  readonly evidence: OperatorEvidence;
  readonly journal: DisputeJournal;
  /** Goes to jurors where the court wants the trace delivered. */
  readonly courier: Courier;
}
