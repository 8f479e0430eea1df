import type { Services } from "../../src/chat/services.ts";
import { nudgeCommand } from "../../src/jobs/nudges/buttons.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isDutyId } from "../../src/rules/duties/duties.ts";
import { isAsked } from "../../src/rules/duties/duty-result.ts";
import { dutyName } from "../../src/words/duty-words.ts";
import { partsText } from "../../src/words/matter-words.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { Missing } from "./asked-missing.ts";
import type { MissingAnswer } from "./missing-answer.ts";

/** What one person has done and still lacks, a line a duty, with a button to remind them of what they lack: “Trâm nộp chưa”. */
export function personsAnswer(
  { words }: Pick<Services, "words">,
  { found }: { found: readonly Missing[] },
  at: number,
): MissingAnswer {
  const [first] = found;
  const own = found.flatMap(({ matter, ...each }) => (isDutyId(matter) ? [{ ...each, duty: matter }] : []));
  const lines = own.map(({ duty, period, standing }) => {
    const said = { duty: dutyName(words, duty), period: periodText(words, period, dayOf(at)) };
    const result = standing.standers[0]?.duties[duty];
    if (!result) return words.text("missing-person-free", said);
    if (!isAsked(result)) return words.text(`missing-person-${result.letOff ?? "holidays"}`, said);
    const line = words.text(result.met ? "missing-person-met" : "missing-person-lacks", said);
    return result.counted?.of ? `${line} (${partsText(words, duty, result.counted)})` : line;
  });
  const lacking = own.filter(({ duty, standing }) => standing.standers[0]?.duties[duty]?.met === false);
  const name = first?.person?.name ?? "";
  return {
    text: [words.text("missing-of-person", { name }), ...lines].join("\n"),
    shortcuts: lacking.flatMap(({ duty, period, person }) =>
      person
        ? [
            {
              label: phrase(`duty-${duty}-button-nudge`),
              command: nudgeCommand(duty, period.id, person.code),
            },
          ]
        : [],
    ),
  };
}
