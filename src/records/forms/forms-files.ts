import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Form, formSchema } from "../../rules/forms/form.ts";
import type { Locale } from "../../words/words.ts";

/** Every version of every form of one language. */
export interface FormShelf {
  /** The newest version. */
  newest(form: string): Form;
  /** A version that somebody has answered. */
  version(form: string, version: number): Form;
}

const ROOT = join(import.meta.dirname, "../../../locales");

const loaded = new Map<Locale, FormShelf>();

/**
 * Reads `locales/<language>/forms/`, once in a process.
 * @throws Error when a file is no form, or its name says another form or version
 */
export function loadForms(locale: Locale): FormShelf {
  const shelf = loaded.get(locale) ?? readForms(locale);
  loaded.set(locale, shelf);
  return shelf;
}

function readForms(locale: Locale): FormShelf {
  const folder = join(ROOT, locale, "forms");
  return createFormShelf(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => {
        const form = formSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
        if (name !== `${form.id}-${form.version}.json`)
          throw new Error(`locales/${locale}/forms/${name}: holds ${form.id}, version ${form.version}`);
        return form;
      }),
  );
}

export function createFormShelf(forms: readonly Form[]): FormShelf {
  const sorted = forms.toSorted((a, b) => b.version - a.version);
  const take = (form: Form | undefined, wanted: string): Form => {
    if (!form) throw new Error(`no such form: ${wanted}`);
    return form;
  };
  return {
    newest: (id) =>
      take(
        sorted.find((form) => form.id === id),
        id,
      ),
    version: (id, version) =>
      take(
        sorted.find((form) => form.id === id && form.version === version),
        `${id}-${version}`,
      ),
  };
}
