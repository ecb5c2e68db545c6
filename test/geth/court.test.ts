import { courtSuite } from "../sdk/court-suite.ts";

courtSuite("geth");
