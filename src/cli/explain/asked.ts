import { askQuestion } from "../../../flows/form/question.ts";
import type { Flow } from "../../chat/dialog/flow.ts";
import type { Talk } from "../../chat/dialog/talk.ts";
import type { FormAnswer } from "../../rules/forms/answer.ts";
import type { AskedQuestion } from "../../rules/forms/form-for.ts";
import { readPromisedNumber } from "../../rules/forms/promised-number.ts";
import { core } from "../../rules/reading/talk/courtesy.ts";
import { phrase } from "../../words/words.ts";
import { Came, type Does } from "./does.ts";
import type { AskedOfLine } from "./line.ts";

export const ASKING = "cauhoidangcho";

const MOST_CHARACTERS = 2000;
const MOST_PROMISED = 10_000;

/** A dialog that waits for the answer to one question, asked as a form asks it, and ends with what the answer came to. */
export function askingFlow(question: () => AskedOfLine | undefined, said: () => string): Flow<"words"> {
  return {
    name: "explained-question",
    version: 1,
    commands: [ASKING],
    quick: false,
    where: ["private", "group"],
    permission: "ask-for-help",
    async run(talk, _me, services) {
      const asked = question();
      if (!asked) return;
      const save = async (answer: FormAnswer) => {
        const came = cameTo(asked, answer, said());
        await talk.call(async () => {
          if (came) throw new Came(came);
        });
      };
      if (asked.kind === "one" && asked.own) return askOneOrOwn(talk, asked);
      if (asked.kind === "many" && !asked.own) return askMany(talk, asked);
      await askQuestion(talk, services, { question: questionOf(asked), step: "", before: undefined, save });
    },
  };
}

async function askMany(talk: Talk, { text, options }: AskedOfLine): Promise<void> {
  const labels = await talk.pickMany(
    phrase("form-label", { text }),
    options.map((label) => ({ value: label, label })),
  );
  await talk.call(async () => {
    throw new Came({ does: "pick", labels });
  });
}

/** The program's own questions for one of several take no other words, so this one is read as a list of which one counts. */
async function askOneOrOwn(talk: Talk, { text, options }: AskedOfLine): Promise<void> {
  const { picked, own } = await talk.pickManyOrOwn(
    phrase("form-label", { text }),
    options.map((label) => ({ value: label, label })),
  );
  await talk.call(async () => {
    if (own !== "") throw new Came({ does: "text", text: own });
    throw new Came(
      picked.length === 1 ? { does: "pick", labels: picked } : { does: "ask", about: "answer-is-no-option" },
    );
  });
}

function questionOf({ kind, text, options, optional }: AskedOfLine): AskedQuestion {
  const base = { id: "q", text, help: text };
  const named = options.map((label, place) => ({ id: String(place), label }));
  switch (kind) {
    case "one":
      return {
        ...base,
        kind: "choice",
        choices: named,
        explain: [],
        ownMost: MOST_CHARACTERS,
        optional: false,
      };
    case "many":
      return { ...base, kind: "several", suggestions: named, ownMost: MOST_CHARACTERS };
    case "text":
      return { ...base, kind: "text", most: MOST_CHARACTERS, optional };
    case "number":
      return { ...base, ...numberOf(options) };
  }
}

/** What is counted is not told, so hours are guessed from the options. */
function numberOf(options: readonly string[]) {
  const isHours = options.some((label) => /giờ|tiếng|phút/u.test(label));
  return {
    kind: "number" as const,
    measure: isHours ? ("minutes" as const) : ("times" as const),
    duty: "D1",
    least: 0,
    most: MOST_PROMISED,
    clause: "IV.2.2",
    unit: "",
  };
}

/** The suggestion of that number; else the number as it was typed. */
function numberSaid(options: readonly string[], value: number, said: string): Does {
  const question = { id: "q", text: "", help: "", ...numberOf(options) };
  const label = options.find((option) => {
    const read = readPromisedNumber(question, option);
    return "value" in read && read.value === value;
  });
  return label === undefined ? { does: "text", text: core(said) } : { does: "pick", labels: [label] };
}

/** An answer that is still incomplete comes to nothing yet: the rest of it is asked. */
function cameTo({ options }: AskedOfLine, answer: FormAnswer, said: string): Does | undefined {
  const labelOf = (id: string) => options[Number(id)] ?? id;
  switch (answer.kind) {
    case "choice":
      return { does: "pick", labels: [labelOf(answer.choice)] };
    case "several":
      if (answer.own) return { does: "text", text: answer.own };
      return answer.own === null ? undefined : { does: "pick", labels: answer.picked.map(labelOf) };
    case "text":
      return answer.text === "" ? { does: "skip" } : { does: "text", text: answer.text };
    case "number":
      return answer.value === null ? undefined : numberSaid(options, answer.value, said);
  }
}
