import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { entriesSheets, type ListedEntry, publicitySheets } from "../../src/papers/entries-list.ts";
import type { TypedSheet } from "../../src/papers/workbook/typed-sheets.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { sumsByCriterion, sumsByUnit } from "../../src/rules/entries/publicity-sums.ts";
import { criterionText } from "../../src/words/entry-text.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";
import { type AskedEntries, askedEntries } from "./asked-entries.ts";
import type { Book, EntriesParts } from "./needs.ts";

/** The entries of a unit and all below it as a workbook: a sheet a kind; of what was published the sums, too. */
export async function handWorkbook(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  asked: { book: Book; line: string },
): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const { book } = asked;
  const what = words.label(`entry-workbook-${book.name}`);
  const { unit, period } = await talk.call(async () => {
    const found = await askedEntries(services, me.cadre, asked, today);
    return { unit: found.unit.name, period: found.period };
  });
  const isHanded = await handOver(talk, services, me, {
    write: async (_key, howFar) => {
      const found = await askedEntries(services, me.cadre, asked, today);
      const sheets = await sheetsOf(services, book, found, today);
      return {
        name: words.text("entry-workbook-name", { what, unit, period: period.id }),
        bytes: await makePaper({ kind: "sheets", sheets }, howFar),
        caption: phrase("entry-workbook-caption", { what, unit, period: periodText(words, period, today) }),
      };
    },
  });
  if (!isHanded) await talk.say("paper-nowhere");
}

async function sheetsOf(
  services: Pick<EntriesParts, "words" | "cadres">,
  book: Book,
  found: AskedEntries,
  today: Day,
): Promise<TypedSheet[]> {
  const { words } = services;
  const sheets = entriesSheets(words, book.name, await listed(services, found, today));
  if (book.name !== "publicity") return sheets;
  const groups = found.units.map(({ code, name }) => ({ name, codes: new Set([code]) }));
  return [
    ...sheets,
    ...publicitySheets(words, {
      units: sumsByUnit(found.entries, groups).map(({ group: { name }, sum }) => ({ name, ...sum })),
      criteria: sumsByCriterion(found.entries).map(({ criterion, sum }) => ({
        name: criterionText(words, criterion),
        ...sum,
      })),
    }),
  ];
}

async function listed(
  { words, cadres }: Pick<EntriesParts, "words" | "cadres">,
  { entries, units }: AskedEntries,
  today: Day,
): Promise<ListedEntry[]> {
  const codes = [...new Set(entries.map(({ by }) => by))];
  const people = await Promise.all(codes.map((code) => cadres.person(code, today)));
  const names = new Map(people.flatMap((person) => (person ? [[person.code, person.name]] : [])));
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  return entries.map(({ unit, kind, values, by, at }) => ({
    unit: unitNames.get(unit) ?? unit,
    kind,
    values,
    by: names.get(by) ?? words.label("entry-somebody"),
    entered: dayOf(at.getTime()),
  }));
}
