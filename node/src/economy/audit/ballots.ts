import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  createEvidenceTree,
  encodeBallot,
  hashAttestation,
  hashBallotCommitment,
  type OmniClient,
} from "@omninode/sdk";
import { type Address, bytesToHex, getAddress, type Hex, isHex } from "viem";
import { z } from "zod";
import { readWhole, writeFileAtomic } from "../../store/blob-store/fs-files.ts";
import { JournalError } from "../errors.ts";
import { type AttestationBook, opinionsOf } from "./attestations.ts";

const hex = z.string().refine(isHex);
const ballotSchema = z.strictObject({
  ballot: hex,
  evidenceRoot: hex,
  salt: hex,
  /** Digests of the attestations under the evidence root: more may be attested to later. Ballots of earlier versions have none. */
  attested: z.array(hex).optional(),
});

/** What a validator says of an epoch, and what it needs to reveal it. */
export type Ballot = z.output<typeof ballotSchema>;

/** The validator's ballots: made once for each epoch, on the disk before anything of them is sent. */
export class BallotBox {
  readonly #folder: string;
  readonly #client: OmniClient;
  readonly #validator: Address;
  readonly #attestations: AttestationBook;

  constructor(folder: string, client: OmniClient, validator: Address, attestations: AttestationBook) {
    this.#folder = folder;
    this.#client = client;
    this.#validator = validator;
    this.#attestations = attestations;
  }

  /** The ballot of an epoch; undefined where none was made. @throws JournalError where its file is damaged */
  async read(epoch: bigint): Promise<Ballot | undefined> {
    const path = this.#path(epoch);
    const bytes = await readWhole(path);
    if (bytes === undefined) return undefined;
    try {
      return ballotSchema.parse(JSON.parse(bytes.toString("utf8")));
    } catch (error) {
      throw new JournalError(path, "cannot be read", error);
    }
  }

  /**
   * The ballot of an epoch, made from what was attested to by now where there is none yet.
   *
   * @param columns judged in the round
   */
  async make(epoch: bigint, columns: number): Promise<Ballot> {
    const known = await this.read(epoch);
    if (known !== undefined) return known;
    const attested = await this.#attestations.of(epoch);
    const { deployment } = this.#client;
    const attestations = attested.map(({ attestation }) => attestation);
    const ballot: Ballot = {
      ballot: encodeBallot(await this.#opinions(epoch, columns, opinionsOf(attested))),
      evidenceRoot: createEvidenceTree(deployment, attestations).root,
      salt: bytesToHex(randomBytes(32)),
      attested: attestations.map((attestation) => hashAttestation(deployment, attestation)),
    };
    const path = this.#path(epoch);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const scratch = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    await writeFileAtomic(scratch, path, Buffer.from(`${JSON.stringify(ballot)}\n`));
    return ballot;
  }

  commitment(epoch: bigint, { ballot, evidenceRoot, salt }: Ballot): Hex {
    const { deployment } = this.#client;
    return hashBallotCommitment(deployment, {
      validator: this.#validator,
      epoch,
      ballot,
      evidenceRoot,
      salt,
    });
  }

  /** By column. Of who got its column after the epoch nobody can have an opinion. */
  async #opinions(
    epoch: bigint,
    columns: number,
    opinions: ReadonlyMap<Address, number>,
  ): Promise<(number | undefined)[]> {
    const operators = (await this.#client.listQualityColumns()).slice(0, columns);
    return Promise.all(
      Array.from({ length: columns }, async (_, column) => {
        const operator = operators[column];
        const opinion = operator && opinions.get(getAddress(operator));
        if (operator === undefined || opinion === undefined) return undefined;
        const { since } = await this.#client.getQualitySubject({ operator });
        return since > epoch ? undefined : opinion;
      }),
    );
  }

  #path(epoch: bigint): string {
    return join(this.#folder, "ballots", `${epoch}.json`);
  }
}
