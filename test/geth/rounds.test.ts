import { roundsSuite } from "../sdk/rounds-suite.ts";

roundsSuite("geth");
