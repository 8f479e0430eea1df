import type { Services } from "../../src/chat/services.ts";
import type { ListedWork, UnitWorks } from "../../src/papers/works-list.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import { lackingOf } from "../../src/records/standings/lacking.ts";
import type { Work } from "../../src/records/works/works.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf, earlierOf } from "../../src/rules/calendar/time.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import type { Form } from "../../src/rules/forms/form.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import type { Decision } from "../../src/rules/handed-in/handed-in.ts";
import { workTitle } from "../../src/words/work-text.ts";
import { whoIs } from "../form/session.ts";
import { answerTexts } from "../form/text.ts";

type Parts = Pick<Services, "words" | "cadres" | "forms" | "works" | "policies" | "standings">;

/** The works of a unit and all below it that were recognised in a year, by who is there at its end or today, and how T3 stands. */
export async function worksOfUnit(
  services: Parts,
  { unit, year }: { unit: Pick<Unit, "code" | "name">; year: Period },
  at: number,
): Promise<UnitWorks> {
  const { cadres, works } = services;
  const today = dayOf(at);
  const day = earlierOf(year.to, today);
  const members = await cadres.members(unit.code, { below: true }, day);
  const people = new Map(members.map((person) => [person.code, person]));
  const found = await works.inYear(year.id, [...people.keys()]);
  const all = found.filter(({ owner }) => people.has(owner));
  const recognised = all.filter(({ state }) => state === "recognised");
  const rows: ListedWork[] = [];
  for (const work of recognised) {
    const person = people.get(work.owner);
    const { decision } = work;
    if (person && decision) rows.push(await listed(services, { work, person, decision }, today));
  }
  return {
    unit: unit.name,
    year: year.id,
    rows,
    waiting: all.length - recognised.length,
    secretaries: await secretariesOf(services, unit.code, year, at),
  };
}

/** How T3 stands, by the figures of reports; a unit outside the plan's scope has none. */
async function secretariesOf(
  { standings }: Parts,
  unit: string,
  year: Period,
  at: number,
): Promise<UnitWorks["secretaries"]> {
  const standing = await standings.of(unit, year, at, ["T3"]);
  if (!standing) return { met: 0, of: 0, without: [], vacant: [] };
  const nameOf = (code: string) => standing.tree.find((each) => each.code === code)?.name ?? code;
  return {
    ...(standing.report.totals.T3 ?? { met: 0, of: 0 }),
    without: lackingOf(standing, "T3").map(({ unit: place, stander }) => ({
      name: stander?.person.name ?? "",
      unit: nameOf(place),
    })),
    vacant: (standing.targets.T3?.vacant ?? []).map(nameOf),
  };
}

async function listed(
  services: Parts,
  { work, person, decision }: { work: Work; person: Cadre; decision: Decision },
  today: Day,
): Promise<ListedWork> {
  const { words, forms } = services;
  const version = work.versions.at(-1);
  const answers = version?.answers ?? {};
  const content = version && (await forms.asked(version)).content;
  const said = content
    ? await textsOf(services, { content, answers, person }, today)
    : new Map<string, string>();
  return {
    name: person.name,
    unit: person.unitName,
    title: workTitle(words, work, Number.POSITIVE_INFINITY),
    field: said.get("field") ?? "",
    use: said.get("use") ?? "",
    number: decision.number,
    day: decision.day,
    signer: decision.signer ?? "",
  };
}

async function textsOf(
  services: Parts,
  { content, answers, person }: { content: Form; answers: FormAnswers; person: Cadre },
  today: Day,
): Promise<Map<string, string>> {
  const questions = formFor(content, await whoIs(services, person, today)).flatMap((part) => part.questions);
  return new Map(
    questions.flatMap((question) => {
      const answer = answers[question.id];
      return answer ? [[question.id, answerTexts(services.words, question, answer).join("; ")]] : [];
    }),
  );
}
