import { type Frame, FrameType } from "../net/frames.ts";
import type { PayerSession } from "../types/settlement.ts";
import type { Place } from "./live-route.ts";
import { decodeOpaque, encodeOpaque } from "./messages.ts";

/** Carries a payer's vouchers and boundaries to the stages of one session. */
export class StagePayments {
  readonly #payer: PayerSession;
  #vouchers = 0;

  constructor(payer: PayerSession) {
    this.#payer = payer;
  }

  /** Vouchers sent to all stages together. */
  get vouchers(): number {
    return this.#vouchers;
  }

  /** Pays a stage for all positions below `position`. */
  async prepay(place: Place, position: number): Promise<void> {
    await this.#pay(place, await this.#payer.prepay(place.index, position));
  }

  /**
   * Answers a receipt, behind those that the stage sent before.
   *
   * @param reached positions known to be computed, when its turn comes
   * @throws what the books refuse it with
   */
  answer(place: Place, { payload }: Frame, reached: () => number): Promise<void> {
    const turn = place.settling.then(async () => {
      const receipt = decodeOpaque(payload, "RECEIPT");
      await this.#pay(place, await this.#payer.receipt(place.index, receipt, reached()));
      for (const boundary of await this.#payer.boundaries(place.index))
        await this.#tell(place, FrameType.boundary, boundary);
    });
    place.settling = turn.catch(() => undefined);
    return turn;
  }

  async #pay(place: Place, voucher: unknown): Promise<void> {
    if (voucher === undefined) return;
    this.#vouchers++;
    await this.#tell(place, FrameType.voucher, voucher);
  }

  /** What does not reach a stage is no failure of its own: the stage is lost. */
  async #tell({ link }: Place, type: typeof FrameType.voucher | typeof FrameType.boundary, value: unknown) {
    await link.control(type, encodeOpaque(value)).catch(() => undefined);
  }
}
