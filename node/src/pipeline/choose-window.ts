import { expectedTime, stageTimes, type TimedStage, type TimeModel } from "./stage-time.ts";

/** Rows more cost less than ways round the ring where these take at least as long as the computation. */
const WINDOW = 8;

/** How many tokens a session over the route should guess at a time: none where the computation takes longer than the ways. */
export function chooseWindow(route: readonly TimedStage[], model: TimeModel): number {
  const times = [...stageTimes(route, model).values()];
  const computing = times.reduce((sum, { decodeMs }) => sum + decodeMs, 0);
  const { msPerToken } = expectedTime(times, 1);
  return msPerToken - computing >= computing ? WINDOW : 0;
}
