import { qualitySuite } from "./quality-suite.ts";

qualitySuite("anvil");
