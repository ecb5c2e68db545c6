import type { TurnProblems } from "../../net/turn-channel.ts";
import { type ExitCode, OmniError } from "../../types/errors.ts";

/** What a driver asks of a stage of training, and what it never may: other lengths, values that are not finite, frames out of turn. */
export class TrainingRequestError extends OmniError {
  readonly code = "OMNI_TRAINING_REQUEST";
  override readonly exitCode: ExitCode = 3;
  readonly problem: string;

  constructor(problem: string, cause?: unknown) {
    super(`The request to a stage of training is refused: ${problem}.`, {
      remedy: "Both sides must run compatible versions; give other rows, or another adapter.",
      cause,
    });
    this.problem = problem;
  }
}

/** Nodes that are to train a model together and do not fit each other. */
export class TrainingRouteError extends OmniError {
  readonly code = "OMNI_TRAINING_ROUTE";
  override readonly exitCode: ExitCode = 3;
  readonly problem: string;

  constructor(problem: string) {
    super(`These nodes cannot train the model together: ${problem}.`, {
      remedy:
        "Name nodes that serve the model's layers once each; what none of them serves is computed here.",
    });
    this.problem = problem;
  }
}

/** A stage of training did not answer in time, answered with something else, or its connection broke. */
export class TrainingStageLostError extends OmniError {
  readonly code = "OMNI_TRAINING_STAGE_LOST";
  readonly peerId: string;

  constructor(peerId: string, why: string, cause?: unknown) {
    super(`The stage of training at peer ${peerId} was lost: ${why}.`, {
      remedy: "No step is lost: go on from the last one with a node for its layers, this one or another.",
      cause,
    });
    this.peerId = peerId;
  }
}

/** What goes wrong on a driver's channel to a stage. */
export const stageProblems: TurnProblems = {
  broken: (peerId, why) => new TrainingStageLostError(peerId, why),
  silent: (peerId, timeoutMs) => new TrainingStageLostError(peerId, `it said nothing for ${timeoutMs} ms`),
};

/** What goes wrong on a stage's channel to its driver. */
export const driverProblems: TurnProblems = {
  broken: (_, why) => new TrainingRequestError(why),
  silent: (_, timeoutMs) => new TrainingRequestError(`nothing came for ${timeoutMs} ms`),
};
