/**
 * What secure aggregation costs: `node bench/masking.ts [--members 16] [--values 16384] [--dropped 2]`.
 *
 * CPU seconds of one member and of who adds up, and bytes that a member sends, for one cohort. Members drop out after the
 * roster is fixed, where it costs most: each one's masks with all others are made again.
 */
import { parseArgs } from "node:util";
import { rosterOf, survivorsOf, unmaskSum } from "../node/src/federated/masking/cohort-sum.ts";
import { CohortMember, newMemberSecrets } from "../node/src/federated/masking/member.ts";
import { decodeMasked, decodeShares, decodeUnmasking } from "../node/src/federated/masking/messages.ts";

const { values: options } = parseArgs({
  options: {
    members: { type: "string", default: "16" },
    values: { type: "string", default: "16384" },
    dropped: { type: "string", default: "2" },
  },
});
const size = Number(options.members);
const count = Number(options.values);

let spent = 0;
/** Runs, and counts CPU seconds. */
async function timed<T>(run: () => T | Promise<T>): Promise<T> {
  const started = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(started);
  spent += (user + system) / 1e6;
  return result;
}

const secrets = Array.from({ length: size }, newMemberSecrets);
const cohort = { context: new Uint8Array(32), keys: secrets.map(({ commitment }) => commitment) };
const members = secrets.map((each, index) => new CohortMember(cohort, index, each));
const rules = { base: new Uint8Array(32), parameters: 64 * count, norm: 1000, count };
const values = Int32Array.from({ length: count }, (_, i) => i);

const announcements: Uint8Array[] = [];
for (const member of members) announcements.push(await timed(() => member.announce()));
const shares: Uint8Array[] = [];
for (const member of members) shares.push(await timed(() => member.share(announcements)));
const received = { announcements, shares };
const shareMessages = shares.map((bytes) => decodeShares(cohort, bytes));
const roster = rosterOf(shareMessages);
const staying = members.slice(Number(options.dropped));
const sent: Uint8Array[] = [];
for (const member of staying)
  sent.push(await timed(() => member.mask({ received, roster, values, ...rules })));
const masked = sent.map((bytes) => decodeMasked(cohort, bytes, rules));
const survivors = survivorsOf(roster, masked);
const answers: Uint8Array[] = [];
for (const member of staying) answers.push(await timed(() => member.unmask(received, roster, survivors)));
const ofMember = spent / size;
spent = 0;
const unmaskings = answers.map((bytes) => decodeUnmasking(cohort, bytes));
const sum = await timed(() => unmaskSum({ cohort, roster, masked, shares: shareMessages, unmaskings }));
if (sum.values[1] !== staying.length) throw new Error("the sum is wrong");
const bytes = [announcements, shares, sent, answers].map((list) => list[0]?.length ?? 0);
console.log(
  `${size} members, ${count} values, ${options.dropped} dropped out: a member ${ofMember.toFixed(3)} CPU-s, ` +
    `adding up ${spent.toFixed(3)} CPU-s; bytes a member sends: announcement ${bytes[0]}, shares ${bytes[1]}, ` +
    `contribution ${bytes[2]}, unmasking ${bytes[3]}`,
);
