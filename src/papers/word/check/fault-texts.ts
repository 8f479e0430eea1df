import { shortened } from "../../../rules/forms/own-words.ts";
import type { Words } from "../../../words/words.ts";
import type { TemplateFault } from "./template-fault.ts";

const MOST_FAULTS = 6;
/** Letters of what was written; of an address one needs more to know it again. */
const MOST_GIVEN = 40;
const MOST_ADDRESS = 60;

/** A line for each thing that is wrong with a template: what, where, how to mend it, and one right example. */
export function templateFaultsText(words: Words, faults: readonly TemplateFault[]): string {
  // The same slip in two places is mended the same way.
  const all = [...new Set(faults.map((fault) => `• ${faultText(words, fault)}`))];
  const lines = all.slice(0, MOST_FAULTS);
  const more = all.length - lines.length;
  if (more > 0) lines.push(words.text("template-more-faults", { more: String(more) }));
  return lines.join("\n");
}

function faultText(words: Words, fault: TemplateFault): string {
  if (!("given" in fault)) return words.label(`template-wrong-${fault.kind}`);
  if (!("place" in fault)) {
    const most = fault.kind === "outside" ? MOST_ADDRESS : MOST_GIVEN;
    return words.text(`template-wrong-${fault.kind}`, { given: clipped(fault.given, most) });
  }
  const said = {
    given: clipped(fault.given, MOST_GIVEN),
    place: words.label(`template-place-${fault.place}`),
  };
  switch (fault.kind) {
    case "unknown":
      if (!fault.nearest) return words.text("template-wrong-unknown", said);
      return words.text(fault.nearest.length > 1 ? "template-wrong-nearest-in" : "template-wrong-nearest", {
        ...said,
        name: fault.nearest.at(-1) ?? "",
        path: fault.nearest.join(" › "),
      });
    case "elsewhere":
      return words.text("template-wrong-elsewhere", {
        ...said,
        path: fault.nearest.join(" › "),
        part: fault.nearest.at(-2) ?? "",
      });
    case "crossed":
      return words.text("template-wrong-crossed", { ...said, other: clipped(fault.other, MOST_GIVEN) });
    default:
      return words.text(`template-wrong-${fault.kind}`, said);
  }
}

/** A message has an end; what stands between two braces may be a whole page. */
function clipped(text: string, most: number): string {
  return shortened(text, most).text;
}
