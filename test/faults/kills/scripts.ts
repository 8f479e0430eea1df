/**
 * One thing that a person does. `edit` changes the wording of an earlier step's message. What a secretary is not asked,
 * only members say.
 */
export type Step = { say: string; by?: "members" } | { press: string } | { edit: number; to: string };

/** What one kind of person does, from the invitation on. `{code}` stands for the invitation's code. */
export interface Script {
  name: string;
  steps: readonly Step[];
}

const say = (...lines: string[]): Step[] => lines.map((line) => ({ say: line }));
const LINK: readonly Step[] = [{ say: "/start {code}" }, { press: "Đồng ý" }];
/** Part by part: five of choices, hours a week, what and how often a month, what and how many a year. */
const PLEDGE = ["1", "1", "1", "1", "1", "1", "2", "2", "1", "4", "1"];
/** A secretary's pledge asks one question less, about the same choice: said there, it would confirm. */
const LAST_OF_PLEDGE: Step = { say: "1", by: "members" };

/** What people do where nobody can change what was said. */
export function withoutEdits(script: Script): Script {
  return { ...script, steps: script.steps.filter((step) => !("edit" in step)) };
}

/** What a secretary does. */
export function asSecretary(script: Script): Script {
  return { ...script, steps: script.steps.filter((step) => !("by" in step)) };
}

/** What somebody does who has come in already. */
export function onceLinked({ steps }: Script): readonly Step[] {
  return steps.slice(LINK.length);
}

/**
 * The last step of the invitation, or the last one after it that a notice would take for itself: a number means the list
 * shown last, and without buttons a press is a number.
 */
export function lastPick({ steps }: Script, buttons: boolean): number {
  const isNumber = (step: Step) => ("say" in step && /^\d+$/.test(step.say)) || (!buttons && "press" in step);
  return Math.max(LINK.length - 1, steps.findLastIndex(isNumber));
}

/** The people of the run: hours in many ways, a pledge, a draft left and taken up, questions answered in between. */
export const SCRIPTS: readonly [Script, ...Script[]] = [
  {
    name: "hours, an edit, an undo",
    steps: [
      ...LINK,
      ...say("/giotinhnguyen 2", "/giotinhnguyen 1,5 dọn vệ sinh kênh rạch", "giotinhnguyen 30p"),
      { edit: 2, to: "/giotinhnguyen 3" },
      ...say("gio tinh nguyen 1h30", "/giotinhnguyen 15 phút"),
      { press: "↩️ Hoàn tác" },
      ...say("/tiendo", "/giotinhnguyen 5", "/giotinhnguyen 20 phút", "/lichsu", "/tiendo"),
      ...say("/giotinhnguyen 10 phút", "/giotinhnguyen 40 phút phát quà", "/lichsu", "/tiendo"),
    ],
  },
  {
    name: "a whole pledge",
    steps: [
      ...LINK,
      ...say("/dangky", ...PLEDGE),
      LAST_OF_PLEDGE,
      { press: "✅ Xác nhận" },
      ...say("/giotinhnguyen 4", "/tiendo", "/giotinhnguyen 35 phút", "/tiendo", "/lichsu"),
    ],
  },
  {
    name: "a draft left, and taken up again",
    steps: [
      ...LINK,
      ...say("/dangky", ...PLEDGE.slice(0, 4), "/huy", "/giotinhnguyen 1", "/dangky", "1"),
      ...say(...PLEDGE.slice(4)),
      LAST_OF_PLEDGE,
      { press: "✅ Xác nhận" },
      ...say("/tiendo"),
    ],
  },
  {
    name: "hours by questions, others in between",
    steps: [
      ...LINK,
      ...say("/giotinhnguyen", "2 giờ", "Hôm nay", "Dọn kênh", "/giotinhnguyen", "3 giờ", "/tiendo"),
      ...say("Hôm nay", "Trồng cây", "/tukiemdiem", "/giotinhnguyen 50 phút", "/huy", "/lichsu"),
      ...say("/giotinhnguyen", "1 giờ", "/huy", "/giotinhnguyen 25 phút", "/tiendo"),
    ],
  },
];
