import { join } from "node:path";
import { JuryDesk } from "../../economy/jury/desk.ts";
import { Juror } from "../../economy/jury/juror.ts";
import { JurorPost } from "../../economy/jury/juror-post.ts";
import { listenAddress, parseAddress } from "../../net/address.ts";
import type { SigningClient } from "../chain-client.ts";
import type { Context } from "../context.ts";

export interface JurorOptions {
  readonly port: number;
  readonly address: string;
  readonly announce?: string | undefined;
}

/**
 * Serves in juries for which the validator is drawn, until it is disposed of. It listens only while it serves.
 *
 * @param books the validator's folder
 * @throws AddressError
 */
export async function startJuror(
  context: Context,
  { client, address }: SigningClient,
  books: string,
  options: JurorOptions,
): Promise<AsyncDisposable> {
  const { log } = context;
  const { chainId, paymentHub } = client.deployment;
  const post: JurorPost = new JurorPost({
    client,
    keyFile: join(books, "juror.key"),
    listen: [listenAddress(options.address, options.port)],
    announce: options.announce && parseAddress(options.announce).toString(),
    serve: (host) =>
      JuryDesk.open({
        host,
        domain: { chainId, paymentHub },
        dutyOf: (id) => juror.dutyOf(id),
        onAsk: ({ error, ...fields }) =>
          error === undefined
            ? log.info(fields, "a jury's party was served")
            : log.warn({ ...fields, err: error }, "a jury's party was refused"),
      }),
    onProblem: (error) => log.error({ err: error }, "the juror's post is in danger"),
  });
  const juror: Juror = new Juror({
    client,
    juror: address,
    books,
    post,
    report: {
      drawn: (dispute, { terms: { operator } }) =>
        context.event({ event: "jury", dispute, step: "drawn", operator }, `drawn as a juror in ${dispute}`),
      signed: (dispute) =>
        context.event(
          { event: "jury", dispute, step: "signed" },
          `has the trace of ${dispute}, and signed for it`,
        ),
      over: (dispute, outcome) =>
        context.event({ event: "jury", dispute, step: "over", outcome }, `${dispute} is over: ${outcome}`),
      failed: (error) => log.error({ err: error }, "juries cannot be looked at; it is tried again"),
    },
  });
  await juror.start();
  return { [Symbol.asyncDispose]: () => juror.stop() };
}
