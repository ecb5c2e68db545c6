import { z } from "zod";
import { JsonProcess } from "../../test/helpers/cheat/json-process.ts";
import { foundTown } from "../../test/helpers/cheat/town.ts";
import type { Server } from "./servers.ts";

const READY = z.object({ ready: z.literal(true), addresses: z.array(z.string()) });
const GATEWAY = z.object({ url: z.url(), model: z.string() });
const DEADLINE_MS = 30 * 60_000;

/** As {@link twoStages}, each stage paid by voucher on a local chain, with traces and receipts. */
export const paidStages = (cut: number, blocks: number): Server => ({
  name: `omni-node gateway, two paid stages over QUIC, cut at ${cut}`,
  async with(model, use) {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    await using town = await foundTown(signal);
    for (const layers of [`0:${cut}`, `${cut}:${blocks}`]) {
      const operator = await town.hire(`operator-${layers.replace(":", "-")}`);
      await town.run(operator, ["stake", "1000"]);
      const run = ["run", "--model", model, "--layers", layers, "--price", "0.0001", "--port", "0"];
      const node = JsonProcess.omni([...run, "--threads", "1", "--device", "cpu", ...town.flags(operator)]);
      town.stack.defer(() => node.stop());
      READY.parse(await node.next(({ ready }) => ready === true, signal));
    }
    const [payer, key] = [await town.hire("payer"), await town.hire("gateway")];
    await town.run(payer, ["deposit", "100"]);
    await town.run(payer, ["grant", key.address, "100", "--model", model, "--lanes", "4"]);
    const pays = ["--model", model, "--payer", payer.address, "--http-port", "0"];
    const gateway = JsonProcess.omni(["gateway", ...pays, ...town.flags(key)]);
    town.stack.defer(() => gateway.stop());
    const { url, model: id } = GATEWAY.parse(await gateway.next((event) => "url" in event, signal));
    return await use(url, id);
  },
});
