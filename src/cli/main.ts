/** The command line: `npm run --silent cli -- …`. */
import { existsSync } from "node:fs";
import { loadWords } from "../words/words.ts";
import { createConsole } from "./console.ts";
import { run } from "./run.ts";

if (existsSync(".env")) process.loadEnvFile(".env"); // the environment wins over the file
process.exitCode = await run(process.argv.slice(2), createConsole(loadWords("vi")));
