// Appends until it is killed, and prints the number of each record once it is on the disk.
import { Journal } from "../../../node/src/economy/journal.ts";

const [path = ""] = process.argv.slice(2);
const journal = await Journal.open(path);
for (let n = 0; n < 100_000; n++) {
  await journal.append({ kind: "voucher", n });
  process.stdout.write(`${n}\n`);
}
