import { type Address, bytesToHex, type Hex, type LocalAccount } from "viem";
import { HASH_BYTES, sameHash } from "../../store/hash/keccak.ts";
import { BoundaryMismatchError, ReceiptRefusedError } from "../errors.ts";
import type { Journal } from "../journal.ts";
import type { HopMessage } from "../messages.ts";
import { type Boundary, encodeSigned, type Signed } from "../signed-types.ts";
import { type SigningDomain, signStruct, verifyStruct } from "../signing.ts";
import { eachRoot, HopRows, noTokenRoot, streamRoots, tokenRoots } from "./hop-rows.ts";

// Hop h leads into stage h; the last leads out of the last stage. Hop 0 carries tokens: the prompt's and, later, those that were
// sampled. The last hop carries the token sampled after each position. In between are hidden states. A gateway that computes the first
// and the last stage itself stands at the hops between these and the stages of others.

/** One attempt of one stage, as its payer holds it. */
export interface HopParty {
  readonly operator: Address;
  readonly termsHash: Hex;
  /** First position of the attempt. */
  readonly from: number;
  readonly journal: Journal;
}

/** Whoever signs for one end of a hop. */
interface HopSide {
  readonly signer: Address;
  readonly rows: HopRows;
  /** The newest; it covers all of `rows`. Undefined of the gateway, which signs when it must. */
  boundary: Signed<Boundary> | undefined;
  /** Of the gateway: whether all of `rows` crossed between it and the attempt that is on the other side now. */
  isWhole: boolean;
}

interface Hop {
  readonly number: number;
  sender: HopSide;
  receiver: HopSide;
  /** Positions below are alike on both sides. */
  compared: number;
}

const newSide = (signer: Address, from: number): HopSide => ({
  signer,
  rows: new HopRows(from),
  boundary: undefined,
  isWhole: true,
});

export interface RouteHopsInit {
  readonly domain: SigningDomain;
  /** The gateway's. */
  readonly signer: LocalAccount;
  /** Undefined: the gateway's own. */
  readonly stages: readonly (HopParty | undefined)[];
}

/**
 * What neighbours say crossed between them, side by side. The gateway is the sender of hop 0 and the receiver of the last. Where
 * two sides differ, the session is over, and both their signatures are kept.
 */
export class RouteHops {
  readonly #init: RouteHopsInit;
  readonly #stages: (HopParty | undefined)[];
  readonly #hops: readonly Hop[];
  readonly #signed: number[];
  /** Those that the gateway knows: of the prompt, and sampled. */
  #tokens = 0;
  #prompt = 0;

  constructor(init: RouteHopsInit) {
    const { stages, signer } = init;
    const side = (party: HopParty | undefined, from: number): HopSide =>
      newSide(party?.operator ?? signer.address, party?.from ?? from);
    this.#init = init;
    this.#stages = [...stages];
    this.#hops = Array.from({ length: stages.length + 1 }, (_, number) => {
      const [before, after] = [stages[number - 1], stages[number]];
      const sender = side(before, after?.from ?? 0);
      const receiver = side(after, before?.from ?? 0);
      return { number, sender, receiver, compared: Math.max(sender.rows.from, receiver.rows.from) };
    });
    this.#signed = stages.map((stage) => stage?.from ?? 0);
  }

  /** What the gateway sends into the route, before anything else. @throws BoundaryMismatchError */
  async prompt(ids: Int32Array): Promise<void> {
    for (const root of eachRoot(tokenRoots(ids))) this.#know(root, noTokenRoot);
    this.#prompt = this.#tokens;
    await Promise.all([this.#compare(this.#first), this.#compare(this.#last)]);
  }

  /** What came back. @throws BoundaryMismatchError */
  async sampled(id: number): Promise<void> {
    const root = tokenRoots(Int32Array.of(id));
    this.#know(root, root);
    await Promise.all([this.#compare(this.#first), this.#compare(this.#last)]);
  }

  /**
   * What the gateway's own stage before hop `number` sent, or the one behind it received, in the order of positions.
   *
   * @param rows (n, width)
   * @throws BoundaryMismatchError
   */
  async crossed(number: number, rows: Float32Array, width: number): Promise<void> {
    const hop = this.#at(number);
    const own = this.#stages[number - 1] === undefined ? hop.sender : hop.receiver;
    for (const root of eachRoot(streamRoots(rows, width))) own.rows.append(root);
    await this.#compare(hop);
  }

  /**
   * What stage `index` says of its two hops up to `pos`.
   * @throws ReceiptRefusedError, SignerMismatchError, BoundaryMismatchError
   */
  async said(index: number, pos: number, messages: readonly [HopMessage, HopMessage]): Promise<void> {
    const [into, outOf] = [this.#at(index), this.#at(index + 1)];
    await this.#take(index, into, into.receiver, pos, messages[0]);
    await this.#take(index, outOf, outOf.sender, pos, messages[1]);
    await Promise.all([this.#compare(into), this.#compare(outOf)]);
  }

  /**
   * Another attempt takes the place of stage `index`'s. It commits to all positions; what it sends on begins at position `from`:
   * before, the next stage had it of another, computed in other steps, so that it differs in its last bits.
   */
  replace(index: number, party: HopParty, from: number): void {
    this.#stages[index] = party;
    this.#signed[index] = party.from;
    const [into, outOf] = [this.#at(index), this.#at(index + 1)];
    into.receiver = newSide(party.operator, party.from);
    into.compared = Math.max(into.sender.rows.from, party.from);
    outOf.sender = newSide(party.operator, party.from);
    outOf.compared = Math.max(from, outOf.receiver.rows.from);
    if (outOf !== this.#last) {
      // The gateway had those before `from` of the other one.
      outOf.receiver.isWhole = false;
      return;
    }
    // The first token that it samples comes after the position before; after those below it samples none.
    const rows = new HopRows(party.from);
    for (let position = party.from; position < from - 1; position++) rows.append(noTokenRoot);
    outOf.receiver = { ...newSide(this.#init.signer.address, party.from), rows };
    outOf.compared = from - 1;
  }

  /** The gateway's own boundaries with stage `index`, journalled, as far as it knows the rows and the stage signed for `pos`. */
  async sign(index: number, pos: number): Promise<Signed<Boundary>[]> {
    const signed: Signed<Boundary>[] = [];
    const [into, outOf] = [this.#at(index), this.#at(index + 1)];
    const ends: (readonly [hop: number, rows: HopRows])[] = [];
    if (this.#stages[index - 1] === undefined) ends.push([into.number, into.sender.rows]);
    if (this.#stages[index + 1] === undefined && outOf.receiver.isWhole)
      ends.push([outOf.number, outOf.receiver.rows]);
    const known = Math.min(pos, ...ends.map(([, rows]) => rows.to));
    if (known <= (this.#signed[index] ?? 0)) return [];
    this.#signed[index] = known;
    for (const [hop, rows] of ends) signed.push(await this.#signOwn(index, hop, rows, known));
    return signed;
  }

  get #first(): Hop {
    return this.#at(0);
  }

  get #last(): Hop {
    return this.#at(this.#stages.length);
  }

  #at(number: number): Hop {
    const hop = this.#hops[number];
    if (hop === undefined) throw new RangeError(`The route has no hop ${number}.`);
    return hop;
  }

  #stage(index: number): HopParty {
    const stage = this.#stages[index];
    if (stage === undefined) throw new RangeError(`The route has no stage ${index} of another's.`);
    return stage;
  }

  /** The next token, and what was sampled after the position before it. An attempt may begin at a later position. */
  #know(token: Uint8Array, sampled: Uint8Array): void {
    const position = this.#tokens++;
    const [sender, receiver] = [this.#first.sender.rows, this.#last.receiver.rows];
    if (position >= sender.from) sender.append(token);
    if (position > receiver.from) receiver.append(sampled);
  }

  async #take(
    index: number,
    { number }: Hop,
    side: HopSide,
    pos: number,
    { boundary, roots }: HopMessage,
  ): Promise<void> {
    const { operator, termsHash } = this.#stage(index);
    const refuse = (why: string): never => {
      throw new ReceiptRefusedError(operator, `boundary of hop ${number}`, why);
    };
    const { value } = boundary;
    if (value.termsHash !== termsHash) refuse(`is of the terms ${value.termsHash}`);
    if (value.hop !== number) refuse(`is of hop ${value.hop}`);
    if (value.pos !== BigInt(pos)) refuse(`is up to ${value.pos}, not ${pos}`);
    const rows = roots.length / HASH_BYTES;
    if (rows !== pos - side.rows.to) refuse(`comes with ${rows} rows, not ${pos - side.rows.to}`);
    await verifyStruct(this.#init.domain, operator, "Boundary", boundary);
    for (const root of eachRoot(roots)) side.rows.append(root);
    side.boundary = boundary;
    if (value.hash !== bytesToHex(side.rows.hash())) refuse("is not over the rows that it came with");
  }

  async #compare(hop: Hop): Promise<void> {
    const { sender, receiver } = hop;
    for (; hop.compared < Math.min(sender.rows.to, receiver.rows.to); hop.compared++) {
      const [sent, received] = [sender.rows.at(hop.compared), receiver.rows.at(hop.compared)];
      if (sent === undefined || received === undefined || !sameHash(sent, received)) await this.#differ(hop);
    }
  }

  /** Keeps what both sides signed, with every stage that it touches. */
  async #differ({ number, sender, receiver, compared }: Hop): Promise<never> {
    // A sampled token comes to stage 0 from the last stage, which sends the same to the gateway.
    const sampled = number === 0 && compared >= this.#prompt;
    const from = sampled ? this.#last.sender : sender;
    const own = async (index: number, { rows, isWhole }: HopSide) =>
      isWhole ? this.#signOwn(index, number, rows, rows.to) : undefined;
    const sent = from.boundary ?? (await own(number, sender));
    const received = receiver.boundary ?? (await own(number - 1, receiver));
    const stages = this.#stages;
    const touched = new Set([sampled ? stages.at(-1) : stages[number - 1], stages[number]]);
    const evidence = {
      hop: number,
      position: compared,
      sent: sent ? hex(sent) : "",
      received: received ? hex(received) : "",
    };
    const journals = [...touched].flatMap((stage) => stage?.journal ?? []);
    await Promise.all(journals.map((journal) => journal.append({ kind: "mismatch", ...evidence })));
    const path = journals[0]?.path ?? "";
    throw new BoundaryMismatchError(number, compared, [from.signer, receiver.signer], path);
  }

  async #signOwn(index: number, hop: number, rows: HopRows, pos: number): Promise<Signed<Boundary>> {
    const { termsHash, journal } = this.#stage(index);
    const { domain, signer } = this.#init;
    const value = { termsHash, pos: BigInt(pos), hop, hash: bytesToHex(rows.hash(pos)) };
    const signed = await signStruct(domain, signer, "Boundary", value);
    await journal.append({ kind: "boundary", data: hex(signed) });
    return signed;
  }
}

const hex = (boundary: Signed<Boundary>): Hex => bytesToHex(encodeSigned("Boundary", boundary));
