import { economySuite } from "./economy-suite.ts";

economySuite("hardhat");
