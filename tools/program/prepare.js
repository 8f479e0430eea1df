/** `npm run build`: builds what `npm start` and `npm run cli` run, for a folder that they cannot write to themselves. */
import { ensureBundle, PROGRAM } from "./bundle.js";

await ensureBundle(PROGRAM);
