import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Hono } from "hono";
import type { PlainKey, Words } from "../../words/words.ts";
import { PAGE_WORDS } from "./page-words.ts";

const FOLDER = join(import.meta.dirname, "page");
const NAMED = /^[a-z][a-z-]*\.(js|css|svg)$/;
const TYPES = new Map([
  ["js", "text/javascript; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["svg", "image/svg+xml"],
]);

/** The page: its HTML with the words filled in, its modules and styles unchanged. There is no build step. */
export function page(words: Words): Hono {
  const app = new Hono();

  app.get("/", async (c) => {
    const html = await readFile(join(FOLDER, "index.html"), "utf8");
    return c.html(withWords(words, html), 200, { "cache-control": "no-cache" });
  });

  app.get("/api/words", (c) => c.json(Object.fromEntries(PAGE_WORDS.map((key) => [key, words.label(key)]))));

  app.get("/:file", async (c) => {
    const name = c.req.param("file");
    const type = TYPES.get(NAMED.exec(name)?.[1] ?? "");
    const bytes = type && (await readFile(join(FOLDER, name)).catch(() => undefined));
    if (!type || !bytes) return c.notFound();
    return c.body(Uint8Array.from(bytes), 200, { "content-type": type, "cache-control": "no-cache" });
  });
  return app;
}

/** Replaces each `{{key}}` by its word, escaped for text and attributes. @throws Error for a key that no page word has */
export function withWords(words: Words, html: string): string {
  return html.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, (_, key: string) => {
    const known: PlainKey | undefined = PAGE_WORDS.find((word) => word === key);
    if (!known) throw new Error(`no word for the page: ${key}`);
    return words.label(known).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  });
}
