import type { OmniClient } from "@omninode/sdk";
import { reachableAddress } from "../../net/address.ts";
import { createHost, type Host } from "../../net/host.ts";
import { loadIdentity } from "../../net/identity.ts";
import { LeaseKeeper } from "../lease.ts";
import { createSdkChain } from "../sdk-chain.ts";
import { POST_MANIFEST, postModelId, publishPost } from "./post.ts";

export interface JurorPostInit {
  /** Signs as the validator. */
  readonly client: OmniClient;
  /** File of the post's own identity: canaries and leases of layers have others. */
  readonly keyFile: string;
  /** QUIC multiaddrs. */
  readonly listen: readonly string[];
  /** Multiaddr at which others reach it. Default: the first it listens on. */
  readonly announce?: string | undefined;
  /** Serves at the post's host; what comes back ends it. */
  readonly serve: (host: Host) => Promise<{ close(): Promise<void> }>;
  /** The post is in danger; it is looked after again. */
  readonly onProblem: (error: unknown) => void;
}

/** Where a juror can be found while it serves, and only then: who knows a validator's address can tell its canaries. */
export class JurorPost {
  readonly #init: JurorPostInit;
  /** Its end, in the order of what depends on what. */
  #open: AsyncDisposableStack | undefined;

  constructor(init: JurorPostInit) {
    this.#init = init;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Listens, and says so on chain. @throws what network and chain fail with; then nothing is left open */
  async open(signal: AbortSignal): Promise<void> {
    if (this.#open !== undefined) return;
    const { client, keyFile, listen, announce, serve, onProblem } = this.#init;
    await using stack = new AsyncDisposableStack();
    const host = stack.use(await createHost({ privateKey: await loadIdentity(keyFile), listen }));
    const desk = await serve(host);
    stack.defer(() => desk.close());
    const lease = new LeaseKeeper({
      chain: createSdkChain(client),
      manifest: POST_MANIFEST,
      judged: false,
      offer: {
        modelId: postModelId(),
        layers: [0, 1],
        price: 0n,
        peerId: host.peerId,
        endpoint: announce ?? reachableAddress(host.addresses),
      },
      onProblem,
    });
    stack.defer(() => lease.stop().catch(onProblem));
    await publishPost(client, signal);
    await lease.start(signal);
    this.#open = stack.move();
  }

  /** Ends the lease, and what is being served. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.disposeAsync();
  }
}
