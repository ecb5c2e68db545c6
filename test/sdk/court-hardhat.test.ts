import { courtSuite } from "./court-suite.ts";

courtSuite("hardhat");
