/** Offices that give a say over a unit. They stay apart: some duties ask for the secretary alone. */
export const HEAD_KINDS = ["secretary", "acting-secretary", "deputy-secretary"] as const;
export type HeadKind = (typeof HEAD_KINDS)[number];

const SECRETARY = ["bi thu", "bt", "b t"];
const DEPUTY = ["pho bi thu", "p bi thu", "pho bt", "p bt", "pbt", "p b t"];
const ACTING = ["quyen", "q"];

/** Every way in which the title is written, without diacritics and dots. */
export const TITLES: ReadonlyMap<string, HeadKind> = new Map(
  [
    ...SECRETARY.map((title) => [title, "secretary"] as const),
    ...DEPUTY.map((title) => [title, "deputy-secretary"] as const),
    ...ACTING.flatMap((acting) => [
      ...SECRETARY.map((title) => [`${acting} ${title}`, "acting-secretary"] as const),
      ...DEPUTY.map((title) => [`${acting} ${title}`, "deputy-secretary"] as const),
    ]),
    ["qbt", "acting-secretary"] as const,
  ].toSorted(([a], [b]) => b.length - a.length),
);

/** Words between the title and what it is the title of. */
export const QUALIFIERS = [
  "thuong truc",
  "chuyen trach",
  "kiem nhiem",
  "lam thoi",
  "thu nhat",
  "ban chap hanh",
  "bch",
  "ban thuong vu",
  "btv",
];
/** After the title it says what the holder sees to, not of what it is an office. */
export const SEES_TO = "phu trach";

/** Whoever had the office, or works for one who has it. */
export const NOT_THE_HOLDER = [
  "nguyen",
  "cuu",
  "tro ly",
  "thu ky",
  "giup viec",
  "uy vien",
  "uv",
  "chuyen vien",
];
/** The Party has secretaries, too. */
export const PARTY =
  /^(?:chi bo|chi uy|dang uy|dang bo|dang doan|dang|(?:quan|huyen|thi|thanh|tinh|khu|phuong|xa) uy)(?: |$)/;
export const LOOKS_LIKE_A_HEAD = /\bbi ?th[uo]\b|\bp?bt\b|^phu trach (?:chi )?doan\b/;
