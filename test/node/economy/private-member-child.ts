// Makes one message of a member of a private round, and says how it begins once it may be sent. Orders are JSON; bytes are hex.
import { MemberFiles } from "../../../node/src/economy/rounds/member-files.ts";
import { PrivateMember } from "../../../node/src/economy/rounds/private-member.ts";

export interface MemberOrders {
  readonly books: string;
  readonly round: string;
  readonly context: string;
  readonly keys: readonly string[];
  readonly member: number;
  readonly announcements: readonly string[];
}

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, "hex"));
const orders: MemberOrders = JSON.parse(process.argv[2] ?? "");
const files = await MemberFiles.open(orders.books, BigInt(orders.round));
const member = (await PrivateMember.open(files)).join(
  { context: bytes(orders.context), keys: orders.keys.map(bytes) },
  orders.member,
);
const shares = await member.share(orders.announcements.map(bytes));
process.stdout.write(`${Buffer.from(shares).toString("hex")}\n`);
// Lives on until it is killed: its lock is left behind.
setInterval(() => {}, 60_000);
