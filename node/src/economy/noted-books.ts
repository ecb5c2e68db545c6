import type { Hex } from "viem";
import type { PayerBooks, PayerSession } from "../types/settlement.ts";
import { decodeSigned, type SessionTerms, type Signed } from "./signed-types.ts";

/** Books that remember the session which was opened with them last: the pipeline carries terms without looking at them. */
export interface NotedBooks extends PayerBooks {
  /**
   * The terms of each stage, with the gateway's signature, undefined for one of the gateway's own; none before a session was opened.
   */
  terms(): readonly (Signed<SessionTerms> | undefined)[];
  /** Id of the session; undefined before one was opened. */
  session(): Hex | undefined;
}

export function noteSession(books: PayerBooks): NotedBooks {
  let noted: { readonly session: PayerSession; readonly stages: number } | undefined;
  const terms = (): readonly (Signed<SessionTerms> | undefined)[] =>
    Array.from({ length: noted?.stages ?? 0 }, (_, i) => {
      const signed = noted?.session.terms(i);
      return signed === undefined ? undefined : decodeSigned("SessionTerms", signed);
    });
  return {
    async open(request) {
      const session = await books.open(request);
      noted = { session, stages: request.stages.length };
      return session;
    },
    terms,
    session: () => terms().find((signed) => signed !== undefined)?.value.session,
  };
}
