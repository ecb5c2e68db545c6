// Both sides of a session that never ends, until it is killed. A line a fact, once it left the side that it binds:
// "receipt <toPos>", "promised <cumulative>", "accepted <cumulative>".
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { openPair, overTheWire, partiesAt, stepTrace } from "./session-fixture.ts";

const [payerHome = "", operatorHome = "", payerKey = "", operatorKey = ""] = process.argv.slice(2);
const hex = (key: string): `0x${string}` => `0x${key.slice(2)}`;
const parties = partiesAt(payerHome, operatorHome, { deposit: 10n ** 12n }, [
  hex(payerKey),
  hex(operatorKey),
]);
const print = (fact: string): void => void process.stdout.write(`${fact}\n`);

let reached = 0;
let settling = Promise.resolve();
const { paid, served } = await openPair(parties, 100_000, (receipt) => {
  const { toPos } = decodeSigned("StepReceipt", (receipt as { receipt: unknown }).receipt).value;
  print(`receipt ${toPos}`);
  settling = settling.then(async () => pay(await paid.receipt(0, receipt, reached)));
});

async function pay(voucher: unknown): Promise<void> {
  if (voucher === undefined) return;
  const { cumulative } = decodeSigned("Voucher", voucher).value;
  print(`promised ${cumulative}`);
  await served.voucher(overTheWire(voucher));
  print(`accepted ${cumulative}`);
}

await pay(await paid.prepay(0, 8));
for (; reached < 100_000; reached++) {
  await served.waitForPayment(reached, AbortSignal.timeout(30_000));
  served.record(stepTrace(reached));
}
