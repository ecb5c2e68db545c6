import { economySuite } from "./economy-suite.ts";

economySuite("anvil");
