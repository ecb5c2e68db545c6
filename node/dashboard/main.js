import { start } from "./dashboard.js";

start(document, { storage: sessionStorage });
