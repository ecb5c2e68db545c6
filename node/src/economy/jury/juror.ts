import { mkdir, readFile } from "node:fs/promises";
import { type DisputeCase, hashAnswer, type JuryDraw, type OmniClient } from "@omninode/sdk";
import { type Address, type Hex, isAddressEqual } from "viem";
import { smaller } from "../amounts.ts";
import { LONGEST_RETRY_MS, MOVE_DEADLINE_MS } from "../disputes/constants.ts";
import { CourtScan, readCursor, writeCursor } from "../disputes/court-scan.ts";
import { DisputeJournal, readDispute, unfinishedDisputes } from "../disputes/dispute-journal.ts";
import { isOver, outcomeOf } from "../disputes/follow.ts";
import { decodeTrace } from "../disputes/trace-bytes.ts";
import { disputesCursorPath, disputesFolder, disputeTracePath } from "../paths.ts";
import { pause } from "../pause.ts";
import { JURY_POLL_MS } from "./constants.ts";
import type { JurorDuty } from "./desk.ts";
import { DeliveryInvalidError } from "./errors.ts";

/** Where a juror is to be found while it has duties. */
export interface Post {
  open(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export interface JurorInit {
  /** Signs as the validator. */
  readonly client: OmniClient;
  readonly juror: Address;
  /** Folder of the validator's books. */
  readonly books: string;
  readonly post: Post;
  readonly report: JurorReport;
  readonly pollMs?: number;
}

/** Who hears of what happens. */
export interface JurorReport {
  drawn(id: Hex, disputeCase: DisputeCase): void;
  /** The trace was delivered, checked and signed for. */
  signed(id: Hex): void;
  over(id: Hex, outcome: string): void;
  /** The court could not be asked, or the post not be opened; it is tried again. */
  failed(error: unknown): void;
}

/**
 * A validator's duty as a juror: finds the juries that it sits in, also those drawn while it was down, takes the traces that are
 * delivered, and keeps them until their disputes are over. It signs for what it has checked, and on its disk, alone.
 */
export class Juror {
  readonly #init: JurorInit;
  readonly #stopping = new AbortController();
  readonly #duties = new Map<Hex, Duty>();
  /** Juries that nobody can know yet: the beacon has no value for them. */
  readonly #undecided = new Map<string, JuryDraw>();
  #scan: CourtScan<JuryDraw> | undefined;
  /** As it was written last. */
  #cursor: bigint | undefined;
  #loop: Promise<void> | undefined;

  constructor(init: JurorInit) {
    this.#init = init;
  }

  /** Takes up the duties that the journals know, and begins to look for more. */
  async start(): Promise<void> {
    const { books } = this.#init;
    await mkdir(disputesFolder(books), { recursive: true, mode: 0o700 });
    for (const [id, { disputeCase }] of await unfinishedDisputes(books)) await this.#take(id, disputeCase);
    this.#loop = this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await this.#init.post.close();
    await Promise.all([...this.#duties.values()].map(({ journal }) => journal.close()));
  }

  /** The duty in a dispute; undefined where there is none. */
  dutyOf(id: Hex): JurorDuty | undefined {
    return this.#duties.get(id);
  }

  async #watch(): Promise<void> {
    const { pollMs = JURY_POLL_MS, report } = this.#init;
    const { signal } = this.#stopping;
    let retry = pollMs;
    while (!signal.aborted) {
      try {
        await this.#look(AbortSignal.any([signal, AbortSignal.timeout(MOVE_DEADLINE_MS)]));
        retry = pollMs;
      } catch (error) {
        if (signal.aborted) return;
        report.failed(error);
        retry = Math.min(retry * 2, Math.max(LONGEST_RETRY_MS, pollMs));
      }
      await pause(retry, signal);
    }
  }

  async #look(signal: AbortSignal): Promise<void> {
    const { post } = this.#init;
    await this.#findDuties();
    for (const duty of this.#duties.values()) await this.#endOver(duty);
    if (this.#duties.size > 0) await post.open(signal);
    else await post.close();
  }

  async #findDuties(): Promise<void> {
    const { client, books } = this.#init;
    const cursor = disputesCursorPath(books);
    this.#scan ??= new CourtScan({
      client,
      list: (fromBlock) => client.listJuryDraws({ fromBlock }),
      from: await readCursor(cursor),
    });
    const undecided = this.#undecided;
    for (const draw of await this.#scan.look()) undecided.set(nameOf(draw), draw);
    for (const [name, draw] of undecided) if (await this.#decide(draw)) undecided.delete(name);
    // What is not decided yet is looked at again after a restart; duties are in journals of their own.
    const blocks = [...undecided.values()].map(({ blockNumber }) => blockNumber);
    const from = blocks.reduce(smaller, this.#scan.from);
    if (from === this.#cursor) return;
    await writeCursor(cursor, from);
    this.#cursor = from;
  }

  /** Takes up the duty of a draw, where it is this validator's. False where that is not known yet. */
  async #decide(draw: JuryDraw): Promise<boolean> {
    const { client, books, juror } = this.#init;
    const { id } = draw;
    if (this.#duties.has(id)) return true;
    const { stage, draws } = await client.getDispute({ id });
    // A jury that was passed over, or has confirmed, has nothing to sign any more.
    if (stage !== "delivery" || draws !== draw.draw) return true;
    if (!(await client.getDraw({ drawBlock: draw.drawBlock })).known) return false;
    const jurors = await client.getJury({ id, draw });
    if (!jurors.some((one) => isAddressEqual(one, juror))) return true;
    const [opened] = await client.listDisputes({ id });
    if (opened === undefined || (await readDispute(books, id))?.over !== undefined) return true;
    this.#init.report.drawn(id, opened.disputeCase);
    await this.#take(id, opened.disputeCase);
    return true;
  }

  async #take(id: Hex, disputeCase: DisputeCase): Promise<void> {
    const { client, books, report } = this.#init;
    const journal = await DisputeJournal.open(books, id, disputeCase);
    this.#duties.set(id, new Duty({ client, books, journal, signed: () => report.signed(id) }));
  }

  async #endOver({ journal }: Duty): Promise<void> {
    const { client, report } = this.#init;
    const { id } = journal;
    const dispute = await client.getDispute({ id });
    if (!isOver(dispute)) return;
    this.#duties.delete(id);
    const outcome = outcomeOf(dispute);
    await journal.end(outcome);
    await journal.close();
    report.over(id, outcome);
  }
}

interface DutyInit {
  readonly client: OmniClient;
  readonly books: string;
  readonly journal: DisputeJournal;
  readonly signed: () => void;
}

class Duty implements JurorDuty {
  readonly #init: DutyInit;

  constructor(init: DutyInit) {
    this.#init = init;
  }

  get journal(): DisputeJournal {
    return this.#init.journal;
  }

  get operator(): Address {
    return this.journal.state.disputeCase.terms.operator;
  }

  get challenger(): Address {
    return this.journal.state.disputeCase.challenger;
  }

  get signature(): Hex | undefined {
    return this.journal.state.deliveries[0];
  }

  async accept(bytes: Uint8Array): Promise<Hex> {
    const { client, journal, signed } = this.#init;
    const { id } = journal;
    const { answer } = await client.getDisputeStep({ id });
    const trace = decoded(id, bytes);
    if (hashAnswer(trace.answer) !== answer)
      throw new DeliveryInvalidError(id, "it belongs to another answer");
    await journal.keepTrace(trace);
    const signature = await client.signDelivery({ delivery: { dispute: id, answer } });
    // On the disk before anybody has it: from here on this juror must be able to show the trace.
    await journal.delivered(signature);
    signed();
    return signature;
  }

  async trace(): Promise<Uint8Array> {
    const { books, journal } = this.#init;
    return readFile(disputeTracePath(books, journal.id));
  }
}

const nameOf = ({ id, draw }: JuryDraw): string => `${id}-${draw}`;

/** Its leaves are those of its answer, and its outputs the leaves'. */
function decoded(id: Hex, bytes: Uint8Array): ReturnType<typeof decodeTrace> {
  try {
    return decodeTrace(bytes);
  } catch (error) {
    throw new DeliveryInvalidError(id, error instanceof Error ? error.message : String(error), error);
  }
}
