import type { NamedEntry } from "../../src/command-lines/history-line.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import { holderOf } from "../../src/records/entries/entries.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { PeriodId } from "../../src/rules/calendar/periods.ts";
import { addDays } from "../../src/rules/calendar/time.ts";
import { type UnitPaper, unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { type HouseOfAttempts, typed } from "./attempts.ts";
import { AT } from "./everybody.ts";

let count = 0;

/** Something that the ward's secretary has given AK02. */
export async function given({ app: { services } }: HouseOfAttempts): Promise<string> {
  const id = String(++count).padStart(10, "0");
  const work = { id, work: "log-for-others", unit: "AK", by: "AK01", until: "2026-12-31" } as const;
  await services.entrusting.give("AK02", { ...work, givenAt: new Date(AT) });
  return id;
}

export async function entryOf({ app: { services } }: HouseOfAttempts): Promise<NamedEntry> {
  const logged = { cadre: "AK02", by: "AK02", source: "m", at: Date.parse(AT), note: "" };
  await services.deeds.log({ ...logged, key: `of-AK02:${++count}`, amounts: { D1: 1 }, day: "2026-11-25" });
  const [entry] = await services.deeds.entries("AK02", ["2026-W48"]);
  if (!entry) throw new Error("nothing was logged");
  return { ref: entry.ref };
}

/** Hours that AK02 has logged and taken back. */
export async function undoneOf(house: HouseOfAttempts): Promise<NamedEntry> {
  const { deeds } = house.app.services;
  const named = await entryOf(house);
  const entry = await deeds.findByRef("AK02", named, "2026-11-25");
  if (!entry) throw new Error("nothing was logged");
  const change = { key: `undoes:${++count}`, by: "AK02", source: "m", at: Date.parse(AT) };
  await deeds.undo([entry], change);
  return named;
}

/** Hours that AK02 has registered for the week, of which there is one at a time, as their buttons name them. */
export async function registeredOf({
  app: { services },
}: HouseOfAttempts): Promise<{ ref: string; weekId: PeriodId }> {
  const standing = await services.deeds.registered("AK02", "2026-W48", `looks:${++count}`);
  if (standing) return standing;
  const who = { cadre: "AK02", by: "AK02", source: "m", at: Date.parse(AT) + count };
  const hours = {
    amounts: { D1: 1 },
    day: "2026-11-25",
    note: `việc ${count}`,
    state: "registered" as const,
  };
  const { entries } = await services.deeds.log({ ...who, ...hours, key: `registered:${count}` });
  const [{ ref, weekId }] = entries;
  return { ref, weekId };
}

/** A deed of AK02 with evidence, as a button names it. */
export async function shownDeedOf({
  app: { services },
}: HouseOfAttempts): Promise<{ ref: string; weekId: PeriodId; parcel: string }> {
  const at = new Date(AT);
  const change = { by: "AK02", source: "m", at: at.getTime() };
  const declared = { amounts: { D1: 1 }, day: "2026-11-25", note: "" };
  const { entries } = await services.deeds.log({
    cadre: "AK02",
    key: `shown:${++count}`,
    ...declared,
    ...change,
  });
  const parcel = `parcel${count}`;
  const kept = await services.keptFiles.keep(
    { cadre: "AK02", ref: parcel, by: parcel, at },
    Buffer.from(`%PDF-1.7 ${count}`),
  );
  if (!("id" in kept)) throw new Error(kept.not);
  await services.deeds.show(entries, [kept.id], { key: `show:${count}`, ...change });
  const [{ ref, weekId }] = entries;
  return { ref, weekId, parcel };
}

/** Something that AK02 has logged and that waits, or that a head has refused. */
export async function waitingOf(house: HouseOfAttempts, verdict?: "refused"): Promise<DeedEntry> {
  const { deeds } = house.app.services;
  const logged = {
    cadre: "AK02",
    by: "AK02",
    source: "m",
    at: Date.parse(AT),
    note: "",
    state: "waits",
  } as const;
  const key = `of-AK02:${++count}`;
  const { entries } = await deeds.log({ ...logged, key, amounts: { D1: 1 }, day: "2026-11-24" });
  if (verdict)
    await deeds.decide(entries, verdict, { key: `d:${key}`, by: "AK01", at: Date.parse(AT), source: "d" });
  return entries[0];
}

/** A work that AK02 has handed in, as it waits or was recognised; or a draft of one beside it. */
export async function workOf(
  { app: { services } }: HouseOfAttempts,
  state: "waits" | "recognised" = "waits",
): Promise<{ ref: string; cadre: string; of: number }> {
  const ref = String(++count).padStart(10, "0");
  const at = new Date(AT);
  const answers = { title: { kind: "text", text: `Sáng kiến ${count}` } } as const;
  const form = { form: "work", formVersion: 1, answers, reason: null };
  await services.forms.works.begin("AK02", ref, { ...form, key: ref, startedAt: at });
  const version = { ...form, group: "B" as const, confirmedAt: at, figures: null, files: [], paper: null };
  await services.works.handIn({ owner: "AK02", ref }, ref, version, { key: `in:${ref}`, by: "AK02", at });
  const decision = { number: "1", day: AT.slice(0, 10) };
  if (state === "recognised")
    await services.works.change(
      "AK02",
      ref,
      { does: "recognise", of: 1, decision },
      { key: `r:${ref}`, by: "NK01", at },
    );
  return { ref, cadre: "AK02", of: 1 };
}

/** The model of the ward AK of a year of its own, as it waits or was recognised; all are alike. */
export async function modelOf(
  { app: { services } }: HouseOfAttempts,
  state: "waits" | "recognised" = "waits",
): Promise<{ unit: string; year: string; of: number }> {
  const year = String(2100 + ++count);
  const ref = `model-${year}`;
  const at = new Date(AT);
  const answers = { title: { kind: "text", text: `Mô hình ${count}` } } as const;
  const form = { form: "unit-model", formVersion: 1, answers, reason: null };
  await services.forms.unitPapers.begin("AK", ref, { ...form, key: ref, startedAt: at, by: "AK01" });
  const alike = [{ unit: "XK", ref: "model-2026", of: 1, percent: 50 }];
  const rest = { group: "A" as const, confirmedAt: at, figures: null, files: [], paper: null, alike };
  const version = { ...form, ...rest };
  await services.unitPapers.handIn({ owner: "AK", ref }, ref, version, { key: `in:${ref}`, by: "AK01", at });
  if (state === "recognised")
    await services.unitPapers.change(
      "AK",
      ref,
      { does: "recognise", of: 1 },
      { key: `r:${ref}`, by: "NK01", at },
    );
  return { unit: "AK", year, of: 1 };
}

/** The ward's report on a year, as it waits or was accepted; once made it stays. */
export async function yearReportOf(
  house: HouseOfAttempts,
  year: string,
  state: "waits" | "recognised" = "waits",
): Promise<{ unit: string; year: string; of: number }> {
  const { unitPapers } = house.app.services;
  const ref = unitPaperRef("year-report", year);
  if ((await unitPapers.one("AK", ref)) === undefined) {
    await handInOf(house, { paper: "year-report", unit: "AK", year, by: "AK01" });
    const doing = { key: `accepted:${ref}`, by: "NK01", at: new Date(AT) };
    if (state === "recognised") await unitPapers.change("AK", ref, { does: "recognise", of: 1 }, doing);
  }
  return { unit: "AK", year, of: 1 };
}

/** The topmost unit's synthesis over a year, closed, also where it was opened again. @returns the year */
export async function closedSynthesis(house: HouseOfAttempts, year: string): Promise<string> {
  const known = await house.app.services.unitPapers.one("TD", unitPaperRef("synthesis", year));
  if (known?.state !== "waits") await handInOf(house, { paper: "synthesis", unit: "TD", year, by: "TD01" });
  return year;
}

async function handInOf(
  { app: { services } }: HouseOfAttempts,
  { paper, unit, year, by }: { paper: UnitPaper; unit: string; year: string; by: string },
): Promise<void> {
  const key = `${paper}:${++count}`;
  const ref = unitPaperRef(paper, year);
  const at = new Date(AT);
  const said = { kind: "text", text: "Việc trong năm" } as const;
  const answers = { well: said, "not-well": said, assessment: said, propaganda: said, proposals: said };
  const form = { form: paper, formVersion: 1, answers, reason: null };
  await services.forms.unitPapers.begin(unit, ref, { ...form, key, startedAt: at, by });
  const rest = { group: "A" as const, confirmedAt: at, figures: null, files: [], paper: null, sections: [] };
  await services.unitPapers.handIn(
    { owner: unit, ref },
    key,
    { ...form, ...rest },
    { key: `in:${key}`, by, at },
  );
}

/** A note on AK02 that the ward's secretary has written. */
export async function noteOf({ app: { services } }: HouseOfAttempts): Promise<string> {
  const doing = { key: `note:${++count}`, by: "AK01", at: new Date(AT) };
  const noted = { about: "cadre:AK02", aboutUnit: "AK", unit: "AK" } as const;
  const text = `Việc cần xem ${count}`;
  return (await services.supervision.write({ ...noted, text, followUp: "2026-12-20" }, doing)).ref;
}

/** A kind question to AK02 about their records. */
export async function signalOf({ app: { services } }: HouseOfAttempts): Promise<string> {
  const day = addDays("2020-01-01", 60 * ++count);
  const signal = { kind: "no-deed", from: day, to: addDays(day, 41) } as const;
  const asked = await services.signals.ask("AK02", signal, { run: "made-up", at: new Date(AT) });
  if (!asked) throw new Error("not asked");
  return asked._id;
}

/** A request of AK02, for other cells than the last ones: of the same cells only the newest waits. */
export async function requestOf({ app: { services } }: HouseOfAttempts): Promise<string> {
  const which = (++count % 31) + 1;
  const has = (bit: number) => (which >> bit) % 2 === 1;
  const fields = {
    ...(has(0) ? { phone: "0912345678" } : {}),
    ...(has(1) ? { birthDate: "1999-03-26" } : {}),
    ...(has(2) ? { fullTime: true } : {}),
    ...(has(3) ? { civilServant: true } : {}),
    ...(has(4) ? { positions: ["Ủy viên Ban Thường vụ"] } : {}),
  };
  const asked = { cadre: "AK02", fields, from: "2026-11-25" };
  return (await services.rowRequests.ask(asked, `request:${count}`, new Date(AT))).id;
}

/** Days are read up to three years ahead, so they are counted apart from all else. */
let days = 0;

/** A day that no other line of these has named, in order. */
export function anotherDay(): string {
  return addDays("2026-12-01", ++days).split("-").reverse().join("/");
}

/** An absence of AK02 that meets no other one, about which is asked first: asked for, or confirmed. */
export async function absenceOf({ app: { services } }: HouseOfAttempts, confirmed = false): Promise<string> {
  const from = addDays("2028-01-01", 5 * ++count);
  const doing = { key: `absence:${count}`, by: confirmed ? "AK01" : "AK02", at: new Date(AT) };
  const asked = { from, to: addDays(from, 3) };
  const { absences } = services;
  const { id } = await (confirmed
    ? absences.set("cadre:AK02", asked, doing)
    : absences.ask("cadre:AK02", asked, doing));
  return id;
}

/** What AK02 would have to press if they were a head: the batch of the city's secretary. Other work each time: the same is asked about. */
export async function batchLine(house: HouseOfAttempts): Promise<string> {
  const content = typed(`giotinhnguyen cho Ngọc Bích 5p việc ${++count}`);
  const [said = []] = await house.tryAll([{ who: "city's", content }]);
  return said[0]?.choices?.options[0]?.value ?? "";
}

/** What the ward's secretary would press to take back what they have just changed. */
export async function policyUndo(house: HouseOfAttempts): Promise<string> {
  const who = "secretary";
  const [asked = []] = await house.tryAll([
    { who, content: typed(`chinhsach sua tuan ${3 + (++count % 4)}`) },
  ]);
  const choices = asked.at(-1)?.choices;
  const [first] = choices?.options ?? [];
  if (!choices || !first) throw new Error(`nothing to confirm: ${JSON.stringify(asked)}`);
  const content = { kind: "choice", question: choices.question, value: first.value } as const;
  const [done = []] = await house.tryAll([{ who, content }]);
  const undo = done.flatMap(({ choices: shown }) => shown?.options ?? []);
  return undo.find(({ value }) => value.startsWith("chinhsach"))?.value ?? "";
}

/** An app that somebody has linked as AK02's by a code that the ward's secretary renewed, and that waits for the level above. */
export async function appToConfirmOf({ app: { services }, links }: HouseOfAttempts): Promise<string> {
  const at = new Date(AT);
  const code = await services.invitations.renew(
    "invitation",
    { cadre: "AK02", by: "AK01" },
    `confirm:${++count}`,
    at,
  );
  const address: Address = `web:p:new-app-${count}`;
  await services.invitations.use(code, address, at);
  await links.create({
    _id: address,
    cadre: "AK02",
    linkedAt: at,
    chosenAt: new Date(0),
    reachable: false,
    unconfirmed: code,
  });
  await services.confirmations.ask(code, { cadre: "AK02", address, at });
  return code;
}

/** Something that the ward has entered, with a file; the next one is another. */
export async function entryInAk(
  { app: { services } }: HouseOfAttempts,
  kind: "contest" | "publicity",
): Promise<string> {
  const at = new Date(AT);
  const ref = String(++count);
  const unit = "AK";
  const kept = await services.keptFiles.keep(
    { cadre: holderOf(unit), ref, by: ref, at, forGood: true },
    Buffer.from(`%PDF-1.7 ${count}`),
  );
  if (!("id" in kept)) throw new Error(kept.not);
  const values = { title: `Việc ${count}`, day: "2026-11-20" };
  const doing = { key: `entry:${count}`, by: "AK01", at };
  return (await services.entries.enter({ unit, kind }, { values, files: [kept.id] }, doing)).id;
}

/** A plan that the ward has made known, read by nobody yet. */
export async function planInAk({ app: { services } }: HouseOfAttempts): Promise<string> {
  const values = { title: `Kế hoạch ${++count}`, day: "2026-11-20", about: "Ba việc cần làm" };
  const doing = { key: `plan:${count}`, by: "AK01", at: new Date(AT) };
  const plan = { unit: "AK", kind: "plan" } as const;
  return (await services.entries.enter(plan, { values, files: [] }, doing)).id;
}
