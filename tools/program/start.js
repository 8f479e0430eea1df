/** `npm start`. */
import { runProgram } from "./run.js";

await runProgram("src/main.ts");
