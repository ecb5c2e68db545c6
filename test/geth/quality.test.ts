import { qualitySuite } from "../sdk/quality-suite.ts";

qualitySuite("geth");
