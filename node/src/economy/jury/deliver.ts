import { type Answer, hashAnswer, type OmniClient, recoverDeliverySigner } from "@omninode/sdk";
import { type Address, type Hex, isAddressEqual, type LocalAccount } from "viem";
import type { Host } from "../../net/host.ts";
import type { Deliver } from "../disputes/courier.ts";
import type { OperationTrace } from "../disputes/operation-trace.ts";
import { decodeTrace } from "../disputes/trace-bytes.ts";
import { JurorAbsentError, JurorReplyError, TraceNotShownError } from "./errors.ts";
import { JurorClient } from "./juror-client.ts";
import { findJuror } from "./post.ts";

/** Who goes to jurors: as operator, or as challenger. */
export interface JuryVisitor {
  readonly client: OmniClient;
  readonly host: Host;
  readonly account: LocalAccount;
}

/** The operator's way to a juror: it delivers the trace, and brings the juror's signature back. */
export function deliverTo(visitor: JuryVisitor): Deliver {
  const { deployment } = visitor.client;
  return async (juror, delivery, trace, signal) => {
    await using connection = await connect(visitor, juror, signal);
    const signature = await connection.deliver(delivery.dispute, trace);
    const signer = await recoverDeliverySigner(deployment, { delivery, signature });
    if (signer === undefined || !isAddressEqual(signer, juror)) {
      throw new JurorReplyError(connection.peerId, `it is not ${juror} that signed for this trace`);
    }
    return signature;
  };
}

/**
 * The trace that was delivered to a dispute's jurors, from any that shows it; undefined where no jury was drawn.
 *
 * @throws TraceNotShownError where none does
 */
export async function fetchDelivered(
  visitor: JuryVisitor,
  id: Hex,
  answer: Answer,
  signal: AbortSignal,
): Promise<OperationTrace | undefined> {
  const { client } = visitor;
  const draws = await client.listJuryDraws({ id });
  if (draws.length === 0) return undefined;
  const failures: unknown[] = [];
  const asked = new Set<Address>();
  // The last jury is the one that confirmed.
  for (const draw of draws.toReversed()) {
    if (!(await client.getDraw({ drawBlock: draw.drawBlock })).known) continue;
    for (const juror of await client.getJury({ id, draw })) {
      if (asked.has(juror)) continue;
      asked.add(juror);
      try {
        return await shown(visitor, juror, id, answer, signal);
      } catch (error) {
        signal.throwIfAborted();
        failures.push(error);
      }
    }
  }
  throw new TraceNotShownError(id, failures);
}

async function shown(
  visitor: JuryVisitor,
  juror: Address,
  id: Hex,
  answer: Answer,
  signal: AbortSignal,
): Promise<OperationTrace> {
  await using connection = await connect(visitor, juror, signal);
  const trace = decodeTrace(await connection.show(id));
  if (hashAnswer(trace.answer) !== hashAnswer(answer)) {
    throw new JurorReplyError(connection.peerId, "it shows the trace of another answer");
  }
  return trace;
}

async function connect(
  { client, host, account }: JuryVisitor,
  juror: Address,
  signal: AbortSignal,
): Promise<JurorClient> {
  const peer = await findJuror(client, juror);
  if (peer === undefined) throw new JurorAbsentError(juror);
  const { chainId, paymentHub } = client.deployment;
  return JurorClient.connect({ host, juror: peer, domain: { chainId, paymentHub }, account, signal });
}
