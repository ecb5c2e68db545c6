import { roundsSuite } from "./rounds-suite.ts";

roundsSuite("anvil");
