import { type CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import { isHex, size } from "viem";
import { booksFolder } from "../../economy/paths.ts";
import {
  LeafWrongError,
  ProofKindUnavailableError,
  SessionUnknownError,
  TraceFaultError,
} from "../../economy/proofs/errors.ts";
import { type BookedStage, findStage } from "../../economy/proofs/find-stage.ts";
import { productNames } from "../../economy/proofs/product-place.ts";
import { requestLeaf, type VerifiedLeaf } from "../../economy/proofs/request-leaf.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { InvalidValueError } from "../errors.ts";
import {
  accountOption,
  deploymentOption,
  deviceOption,
  memoryOption,
  passwordFileOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { collect, parseInteger } from "../parse.ts";
import { askStage } from "../prove/ask-stage.ts";
import { chainVerdict } from "../prove/chain-verdict.ts";
import { showStage } from "../prove/show-stage.ts";

export function proveCommand(): CommandUnknownOpts {
  return defineCommand("prove", {
    description:
      "Asks the operator of a session that this account paid for a proof of one block of a layer's output, and verifies it; makes it where this account is the operator.",
    example: `npx omni-node prove --session 0x6b1f… --step 12 --layer 3 --leaf 0
      npx omni-node prove --session 0x6b1f… --step 12 --layer 3 --leaf 7 --op attn_v --kind evm --json`,
  })
    .requiredOption("--session <id>", "id of the session, or hash of the terms of an attempt", parseId)
    .requiredOption("--step <n>", "position of the token, from 0", parseInteger(0))
    .requiredOption("--layer <n>", "layer of the model, from 0", parseInteger(0))
    .requiredOption("--leaf <n>", "block of 12 outputs of the operation, from 0", parseInteger(0))
    .addOption(
      new Option("--op <name>", "operation whose outputs are meant")
        .choices(productNames)
        .default("ffn_down" as const),
    )
    .option(
      "--tile <n>",
      "tile of 256 columns; default: the last, whose output is the whole sums",
      parseInteger(0),
    )
    .addOption(
      new Option("--kind <kind>", "proof of a circuit, or the values themselves")
        .choices(["evm", "groth16", "ezkl"])
        .default("groth16" as const),
    )
    .option("--peer <address>", "where the operator's node is; default: as its lease says", collect)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .addOption(threadsOption())
    .addOption(deviceOption())
    .addOption(memoryOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { kind, op, leaf: block, tile } = options;
      if (kind === "ezkl") throw new ProofKindUnavailableError(kind);
      const signer = await openSigningClient(context, options);
      const { client, address } = signer;
      const sought = { session: options.session, position: options.step, layer: options.layer };
      const booksOf = (side: "payer" | "operator"): string =>
        booksFolder({ home: context.home, domain: client.deployment, account: address }, side);
      const { chainId, paymentHub } = client.deployment;
      const find = (side: "payer" | "operator"): Promise<BookedStage | undefined> =>
        findStage(booksOf(side), sought, { chainId, paymentHub });
      const start = performance.now();
      const own = await find("operator");
      const paid = own === undefined ? await find("payer") : undefined;
      if (own === undefined && paid === undefined) {
        throw new SessionUnknownError(options.session, `no books of ${address} have it`);
      }
      await using shown =
        own === undefined
          ? await askStage(context, signer, paid as BookedStage, options.peer)
          : await showStage(context, signer, own, { books: booksOf("operator"), engine: options });
      const keys = kind === "groth16" ? await client.getVerifyingKeys() : [];
      let traced = { leaves: 0, bytes: 0 };
      const request = {
        ...{ view: shown.view, model: shown.model, op, block, tile, kind, keys },
        signal: context.signal,
        onTrace: (figures: typeof traced) => {
          traced = figures;
          context.log.info(figures, "the trace is here; now a leaf of it is asked for");
        },
      };
      const outcome = await requestLeaf(request).catch((error: unknown) => {
        if (!(error instanceof TraceFaultError)) throw error;
        const { fault } = error;
        context.out(
          { proof: null, publicInputs: [], verified: false, seconds: since(start), kind, fault },
          error.message,
        );
        throw error;
      });
      const onChain = await chainVerdict(client, shown.model, kind, outcome);
      const { verdict } = outcome;
      const verified = verdict.right && onChain?.verdict !== "wrong";
      const result = {
        proof: outcome.evidence,
        publicInputs: outcome.publicInputs,
        verified,
        seconds: since(start),
        kind,
        operator: shown.view.terms.operator,
        attempt: shown.view.step.termsHash,
        ...describe(outcome),
        statement: outcome.statement,
        trace: traced,
        onChain: onChain ?? null,
        ...(verdict.right
          ? {}
          : { fault: { kind: "leaf", index: outcome.place.leaf.index, fault: verdict.fault } }),
      };
      context.out(result, textOf(result));
      if (!verified)
        throw new LeafWrongError(outcome.place.leaf.index, verdict.right ? "judged on chain" : verdict.fault);
    });
}

const since = (start: number): number => Math.round(performance.now() - start) / 1_000;

/** Which outputs of which operation, in numbers. */
function describe({ place: { leaf, op } }: VerifiedLeaf) {
  const { index, slice, part, from, to, over } = leaf;
  return {
    op,
    leaf: slice,
    tile: part,
    index,
    rows: [from, to],
    columns: [over?.first ?? 0, over?.end ?? 0],
  };
}

type Result = ReturnType<typeof describe> & {
  readonly proof: string;
  readonly verified: boolean;
  readonly seconds: number;
  readonly kind: string;
  readonly operator: string;
  readonly statement: { readonly position: bigint; readonly layer: number };
  readonly trace: { readonly leaves: number; readonly bytes: number };
  readonly onChain: { readonly verifier: string; readonly verdict: string } | null;
};

function textOf(result: Result): string {
  const { op, rows, columns, statement, operator, trace, kind, onChain, proof } = result;
  return [
    `${result.verified ? "verified" : "WRONG"}: ${op}, rows ${rows.join(":")}, columns ${columns.join(":")}, of layer ${statement.layer} at step ${statement.position}`,
    `computed by ${operator}, linked to its receipt through a trace of ${trace.leaves} leaves (${trace.bytes} bytes)`,
    `${kind === "evm" ? "values" : "proof"} of ${(proof.length - 2) / 2} bytes in ${result.seconds} s`,
    ...(onChain === null ? [] : [`verifier ${onChain.verifier} on the chain says: ${onChain.verdict}`]),
  ].join("\n");
}

function parseId(text: string): `0x${string}` {
  const id = text.toLowerCase();
  if (!isHex(id) || size(id) !== 32) throw new InvalidValueError(text, "an id: 0x and 64 digits");
  return id;
}
