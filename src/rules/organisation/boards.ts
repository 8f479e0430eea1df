/**
 * The boards of the topmost unit that part V of the plan gives work to: the Ban Tổ chức – Kiểm tra (roster, reports, synthesis,
 * supervision) and the Ban Tuyên giáo (the propaganda part). Whoever works in one does its work, not only its head.
 */
export const BOARD_KINDS = ["organisation-board", "propaganda-board"] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** How the boards are written; without diacritics, once {@link withBoardsWhole} has put the first one's name together. */
const NAMES: Readonly<Record<string, BoardKind>> = {
  tckt: "organisation-board",
  "tuyen giao": "propaganda-board",
  tg: "propaganda-board",
};

/** What people are in a board. With `ban` in it or not, as people write it; a board alone is enough, too. */
const TITLES = [
  ...["truong", "pho truong", "p truong", "quyen truong", "q truong"].flatMap((title) => [
    `${title} ban`,
    title,
  ]),
  ...["pho ban", "p ban"],
  ...["uy vien", "uv", "thanh vien", "chuyen vien", "can bo", "nhan vien", "phu trach"].map(
    (title) => `${title} ban`,
  ),
  ...["chuyen vien", "can bo"],
  "ban",
].toSorted((a, b) => b.length - a.length);

/** A part of the first board's name, or the name of before: somebody has to be asked what is meant. */
const NEARLY = /^(?:to chuc|kiem tra|tuyen huan)$/;

/** The first board's name in one piece, so that its dash does not cut a cell in two. */
export function withBoardsWhole(position: string): string {
  return position
    .replaceAll(/\bto chuc(?: ?[-–—&,/] ?| va | )kiem tra\b/gu, "tckt")
    .replaceAll(/\bt\.? ?c\.? ?(?:[-–—&/] ?)?k\.? ?t\b\.?/gu, "tckt");
}

/**
 * The board that words begin with, and the words after it.
 * @param wording without diacritics and other signs
 * @returns `nearly` when it looks like one of the boards and is none; nothing when it is something else
 */
export function boardIn(wording: string): { kind: BoardKind; rest: string } | "nearly" | undefined {
  const title = TITLES.find((words) => wording.startsWith(`${words} `));
  if (title === undefined) return undefined;
  const rest = wording.slice(title.length + 1);
  if (NEARLY.test(rest) && /^(?:truong|pho truong|pho|p truong|p) ban$/.test(title)) return "nearly";
  const name = Object.keys(NAMES).find((words) => rest === words || rest.startsWith(`${words} `));
  const kind = name === undefined ? undefined : NAMES[name];
  return name === undefined || !kind ? undefined : { kind, rest: rest.slice(name.length).trim() };
}

/** The boards of their own unit that a fact's offices put somebody in. */
export function boardsOf(fact: {
  readonly offices: readonly { readonly kind: string; readonly unit: string | null }[];
  readonly unit: string;
}): BoardKind[] {
  return BOARD_KINDS.filter((board) =>
    fact.offices.some(({ kind, unit }) => kind === board && unit === fact.unit),
  );
}
