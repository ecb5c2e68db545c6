import { economySuite } from "../sdk/economy-suite.ts";

economySuite("geth");
