import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { asTyped } from "./clipped.ts";
import type { WordTable } from "./word-keys.ts";

/** A message key of `locales/vi`; an unknown key does not compile. */
export type WordKey = keyof WordTable & string;

/** The arguments that a key needs; none when its text has no placeholder. */
export type WordArgs<K extends WordKey> = keyof WordTable[K] extends never ? [] : [args: WordTable[K]];

/** A key whose text has no placeholder, as for a button. */
export type PlainKey = { [K in WordKey]: keyof WordTable[K] extends never ? K : never }[WordKey];

/**
 * A text that is not in any language yet, for stored documents, errors and results of rules. {@link phrase} makes it: its
 * arguments are checked there. A union over all keys would say more, but from a thousand keys on it no longer compiles.
 */
export interface Phrase {
  readonly key: WordKey;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The words of one language. */
export interface Words {
  readonly locale: Locale;
  /** Short, made from all texts: where one of them differs, it differs. */
  readonly edition: string;
  /** The text of a key. */
  text<K extends WordKey>(key: K, ...args: WordArgs<K>): string;
  /** The text of a key that takes no arguments. */
  label(key: PlainKey): string;
  /** The text of a phrase made earlier with {@link phrase}. */
  say(phrase: Phrase): string;
}

export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const ROOT = join(import.meta.dirname, "../../locales");

/** Arguments that are what a person typed, shown back. */
const TYPED = new Set(["asked", "given", "got", "query", "typed"]);

/**
 * Makes a phrase; the compiler asks for exactly the arguments in the text of `key`. What a person typed is shown back in 60
 * characters at most, without marks that nobody sees: here, since every text passes here.
 */
export function phrase<K extends WordKey>(key: K, ...args: WordArgs<K>): Phrase;
export function phrase(key: WordKey, args: Record<string, unknown> = {}): object {
  const shown = Object.entries(args).map(([name, value]) => [
    name,
    TYPED.has(name) && typeof value === "string" ? asTyped(value) : value,
  ]);
  return { key, args: Object.fromEntries(shown) };
}

const EDITION_LENGTH = 16;

const loaded = new Map<Locale, Words>();

/**
 * Reads every `.ftl` file of a language, once in a process.
 * @throws Error when a file does not parse or two files hold the same key.
 */
export function loadWords(locale: Locale): Words {
  const words = loaded.get(locale) ?? readWords(locale);
  loaded.set(locale, words);
  return words;
}

function readWords(locale: Locale): Words {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const folder = join(ROOT, locale);
  const all = createHash("sha256");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    const texts = readFileSync(join(folder, file), "utf8");
    all.update(texts);
    const errors = bundle.addResource(new FluentResource(texts));
    const [first] = errors;
    if (first) throw new Error(`locales/${locale}/${file}: ${first.message}`);
  }
  const say = (key: string, args: Record<string, string | number>): string => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`locales/${locale}: no text for "${key}"`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args, errors);
    const [first] = errors;
    if (first) throw new Error(`locales/${locale}: "${key}": ${first.message}`);
    return text;
  };
  return {
    locale,
    edition: all.digest("base64url").slice(0, EDITION_LENGTH),
    text: (key, ...args) => say(key, { ...args[0] }),
    label: (key) => say(key, {}),
    say: ({ key, args }) => say(key, { ...args }),
  };
}
