import type { Stage, StageInput, StageSession, StepOutput } from "../../../node/src/types/stage.ts";

/** A stage whose sessions answer a step as `lie` wants; all else is the honest stage's. */
export function lyingStage(
  honest: Stage,
  lie: (output: StepOutput, session: StageSession) => StepOutput | Promise<StepOutput>,
): Stage {
  const openSession: Stage["openSession"] = (options) => {
    const session = honest.openSession(options);
    return over(session, {
      run: async (input: StageInput, how: Parameters<StageSession["run"]>[1]) =>
        lie(await session.run(input, how), session),
    });
  };
  return over(honest, { openSession });
}

/** The object with some members of another. */
function over<T extends object>(target: T, members: Partial<T>): T {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(name in members ? members : target, name, target);
      return typeof value === "function" && !(name in members) ? value.bind(target) : value;
    },
  });
}
