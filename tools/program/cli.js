/** `npm run cli`. */
import { runProgram } from "./run.js";

await runProgram("src/cli/main.ts");
