import { courtSuite } from "./court-suite.ts";

courtSuite("anvil");
