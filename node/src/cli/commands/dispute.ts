import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { OmniClient, OpenedCase } from "@omninode/sdk";
import { type Address, type Hex, isAddressEqual, isHex, size } from "viem";
import { connectChain } from "../../economy/chain/connect.ts";
import { answerTurn } from "../../economy/disputes/answer-turn.ts";
import { DisputeUnknownError, NotDisputedError } from "../../economy/disputes/errors.ts";
import { deliverTo } from "../../economy/jury/deliver.ts";
import { booksFolder } from "../../economy/paths.ts";
import { createHost } from "../../net/host.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { InvalidValueError } from "../errors.ts";
import { operatorEvidence } from "../operator-defence.ts";
import {
  accountOption,
  deploymentOption,
  deviceOption,
  memoryOption,
  passwordFileOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { formatAmount } from "../parse.ts";

export function disputeCommand(): CommandUnknownOpts {
  return defineCommand("dispute", {
    description: "Looks at a dispute, or makes the operator's moves in one.",
    example: "npx omni-node dispute show 0x6b1f…\nnpx omni-node dispute prove 0x6b1f… --account alice",
  })
    .addCommand(showCommand())
    .addCommand(proveCommand());
}

function showCommand() {
  return defineCommand("show", {
    description: "Says what a dispute is about, where it stands, and how much time is left.",
    example: "npx omni-node dispute show 0x6b1f…",
  })
    .argument("<id>", "id of the dispute", parseId)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .action(async (id, options, command) => {
      const context = contextOf(command);
      const client = await connectChain({ home: context.home, ...options });
      context.out(await describe(client, id));
    });
}

function proveCommand() {
  return defineCommand("prove", {
    description:
      "Makes the moves that a dispute waits for from its operator: answers, posts what is demanded, delivers to jurors, has the leaf judged. A running node does so by itself.",
    example: "npx omni-node dispute prove 0x6b1f… --account alice",
  })
    .argument("<id>", "id of the dispute", parseId)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .addOption(threadsOption())
    .addOption(deviceOption())
    .addOption(memoryOption())
    .action(async (id, options, command) => {
      const context = contextOf(command);
      const { home, signal } = context;
      const operator = await openSigningClient(context, options);
      const { client, address, account } = operator;
      const { disputeCase } = await openedCase(client, id);
      if (!isAddressEqual(disputeCase.terms.operator, address)) {
        throw new NotDisputedError(id, disputeCase.terms.operator);
      }
      const books = booksFolder({ home, domain: client.deployment, account: address }, "operator");
      const store = await openHomeStore(home);
      const evidence = operatorEvidence(context, operator, { store, books, engine: options });
      await using host = await createHost({ listen: [] });
      const deliver = deliverTo({ client, host, account });
      const undelivered = (juror: Address, error: unknown) =>
        context.log.warn({ juror, err: error }, "a juror did not sign for the trace");
      const court = { client, books, evidence, deliver, undelivered };
      const moves = await answerTurn(court, id, disputeCase, signal);
      context.out({ ...(await describe(client, id)), moves });
    });
}

async function describe(client: OmniClient, id: Hex): Promise<object> {
  const [{ disputeCase }, dispute, deadline, { now }] = await Promise.all([
    openedCase(client, id),
    client.getDispute({ id }),
    client.getDisputeDeadline({ id }),
    client.getClock(),
  ]);
  const { challenger, terms, receipt, position, layer } = disputeCase;
  return {
    id,
    state: dispute.stage,
    ...(dispute.fault && { fault: dispute.fault }),
    deadline: deadline === undefined ? null : Number(deadline),
    secondsLeft: deadline === undefined ? null : Number(deadline - now),
    challenger,
    operator: terms.operator,
    payer: terms.payer,
    attempt: receipt.termsHash,
    position: Number(position),
    layer,
    leaf: dispute.stage === "leaf" || dispute.stage === "chunk" ? dispute.index : null,
    bond: formatAmount(dispute.bond),
  };
}

async function openedCase(client: OmniClient, id: Hex): Promise<OpenedCase> {
  const [opened] = await client.listDisputes({ id });
  if (opened === undefined) throw new DisputeUnknownError(id);
  return opened;
}

function parseId(text: string): Hex {
  if (!isHex(text) || size(text) !== 32)
    throw new InvalidValueError(text, "a dispute's id: 0x and 64 digits");
  return text;
}
