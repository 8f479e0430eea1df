import { expect, test } from "vitest";
import { perhapsProposal, toldProposal, unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import { itemsIn } from "../../src/rules/discussions/items-in.ts";
import { type Discussed, type SittingAct, sittingsOf } from "../../src/rules/discussions/sittings.ts";
import { type ListAct, listsOf } from "../../src/rules/discussions/unit-lists.ts";

const NOTHING: Discussed = {
  ...{ day: "2026-11-20", place: "", topics: [], about: "" },
  ...{ should: [], shouldNot: [], off: [], next: "" },
};
const at = (n: number) => new Date(Date.UTC(2026, 10, n));
const noted = (n: number, said: Partial<Discussed>, more: Partial<SittingAct> = {}) =>
  ({
    key: `k${n}`,
    by: "AK01",
    at: at(n),
    sitting: `s${n}`,
    does: "note",
    said: { ...NOTHING, ...said },
    ...more,
  }) as SittingAct;
const acted = (n: number, act: object) => ({ key: `l${n}`, by: "AK02", at: at(n), ...act }) as ListAct;
const texts = (sittings: SittingAct[], acts: ListAct[] = []) => {
  const { items, proposals } = listsOf(sittingsOf(sittings), acts);
  return [...items.map(({ text }) => text), ...proposals.map(({ text }) => `? ${text}`)];
};

test.each<[string, SittingAct[], ListAct[], string[]]>([
  ["what a sitting agreed stands on the list, once however it is written (III.1)",
    [noted(1, { should: ["Báo trước khi vắng họp"] }), noted(2, { should: ["báo trước, khi vắng họp."] })], [],
    ["Báo trước khi vắng họp"]],
  ["the same words may stand on both lists",
    [noted(1, { should: ["họp tối"], shouldNot: ["họp tối"] })], [], ["họp tối", "họp tối"]],
  ["a later sitting takes off, and may agree anew",
    [noted(1, { should: ["a b", "c d"] }), noted(2, { off: ["A b"] }), noted(3, { should: ["a b"] })], [], ["c d", "a b"]],
  ["the head takes off between two sittings",
    [noted(1, { should: ["a b"], shouldNot: ["c d"] })],
    [acted(2, { does: "strike", list: "shouldNot", item: "c d", reason: "cũ" })], ["a b"]],
  ["corrected, the list follows; in its old place: what was taken off since stays off",
    [noted(1, { should: ["a b"] }), noted(3, { should: ["a b", "e f"] }, { sitting: "s1", does: "correct" })],
    [acted(2, { does: "strike", list: "should", item: "a b" })], ["e f"]],
  ["withdrawn, nothing of it is left, and what it took off is back",
    [noted(1, { should: ["a b"] }), noted(2, { should: ["c d"], off: ["a b"] }), noted(3, {}, { sitting: "s2", does: "withdraw" })],
    [], ["a b"]],
  ["a proposal waits until it is agreed, declined or taken back",
    [noted(5, { should: ["Một hai"] })],
    [acted(1, { does: "propose", list: "should", text: "một hai" }), acted(2, { does: "propose", list: "should", text: "ba bốn" }),
      acted(3, { does: "propose", list: "should", text: "năm sáu" }), acted(4, { does: "decline", of: "l2" })],
    ["Một hai", "? năm sáu"]],
  ["whoever was erased proposes nothing any more",
    [], [acted(1, { does: "propose", list: "should" })], []],
])("%s", (_, sittings, acts, expected) => expect(texts(sittings, acts)).toEqual(expected)); // biome-ignore format: a row a case

test("free lines are points, their marks left out; too long and too many are told", () => {
  expect(itemsIn("1. báo trước\n- đúng giờ ;  ghi  chép\n\n")).toEqual({
    items: ["báo trước", "đúng giờ", "ghi chép"],
  });
  expect(itemsIn("x".repeat(201))).toEqual({ long: "x".repeat(201) });
  expect(itemsIn("a\n".repeat(11))).toEqual({ tooMany: 11 });
});

test.each([
  ["em đề xuất nên làm: báo trước khi vắng họp", { list: "should", text: "báo trước khi vắng họp" }],
  ["Em xin đề xuất không nên làm: nhậu giờ hành chính", { list: "shouldNot", text: "nhậu giờ hành chính" }],
  ["de xuat khong nen lam la hop qua gio", { list: "shouldNot", text: "hop qua gio" }],
  ["đề xuất nên: họp buổi tối", { list: "should", text: "họp buổi tối" }],
])("“%s” is a proposal", (line, proposed) => {
  expect(unitListsLine.read(toldProposal(line) ?? "")).toEqual({ does: "propose", ...proposed });
});

test.each(["đề xuất nên làm lại cái băng rôn", "em de xuat khong nen lam lai cong chao"])(
  "“%s” may be talk: it is asked about",
  (line) => {
    expect(toldProposal(line)).toBeUndefined();
    expect(unitListsLine.read(perhapsProposal(line) ?? "")).toMatchObject({ does: "propose", unsure: true });
  },
);

test.each(["em nên làm gì bây giờ", "đề xuất cho em nghỉ", "đề xuất nên làm", "mọi người nên làm sớm"])(
  "“%s” is none",
  (line) => expect([toldProposal(line), perhapsProposal(line)]).toEqual([undefined, undefined]),
);
