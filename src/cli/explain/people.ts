import type { Address } from "../../records/people/address.ts";
import type { Cadre, Unit } from "../../records/people/cadre.ts";
import type { Cadres } from "../../records/people/cadres.ts";
import type { UnitFact } from "../../rules/organisation/dated.ts";
import type { ExplainedLine } from "./line.ts";
import { standIn } from "./stand-in.ts";

const OWN_UNIT = "U0";
const LEVEL = "Đoàn cơ sở";

/** Given names that many people here have: whoever is named with one of them is taken as known. */
const GIVEN_NAMES =
  "An Anh Ánh Bảo Bích Bình Châu Chi Cường Diễm Dung Dũng Duy Đạt Đức Giang Hà Hải Hạnh Hân Hiền Hiếu Hòa Hoàng Hùng Huy Hương Khang Khánh Khoa Kiên Lan Lâm Linh Loan Long Mai Minh My Nam Nga Ngân Nghĩa Ngọc Nguyên Nhi Nhung Như Oanh Phát Phong Phúc Phương Quân Quang Quyên Quỳnh Sang Sơn Tâm Tân Thanh Thảo Thắng Thịnh Thủy Thúy Thư Tiên Tiến Toàn Trang Trâm Trân Trí Trinh Trúc Trung Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Vy Yến".split(
    " ",
  );

/** Who is there while lines are explained: the speaker, the units below theirs, and members of many names. */
export function peopleFor(line: () => ExplainedLine): Cadres {
  const speaker = (): Cadre | undefined =>
    line().who === "stranger" ? undefined : person("K0", "Nguyễn Thị Kim", line().who === "head");
  const units = (): Unit[] => [
    unit(OWN_UNIT, "Đoàn phường An Khánh", null),
    ...line().units.map((name, place) => unit(`U${place + 1}`, name, OWN_UNIT)),
  ];
  const members = (): Cadre[] => [
    ...(speaker() ? [person("K0", "Nguyễn Thị Kim", line().who === "head")] : []),
    ...GIVEN_NAMES.map((name, place) => person(`K${place + 1}`, name, false)),
  ];
  return standIn<Cadres>("cadres", {
    byAddress: async () => speaker(),
    hear: async (_address: Address) => speaker(),
    linkOf: async () => undefined, // nobody's app is new: every command is open
    person: async (code) => members().find((member) => member.code === code),
    onDay: async (cadre) => cadre,
    members: async () => members(),
    allUnits: async () => units(),
    tree: async (code) => units().filter((each) => code === OWN_UNIT || each.code === code),
    unitFacts: async () => new Map(units().map((each) => [each.code, [factOf(each)]])),
    above: async (code) => (code === OWN_UNIT ? [] : [OWN_UNIT]),
    unit: async (code) => units().find((each) => each.code === code),
    heads: async () => [],
  });
}

function unit(code: string, name: string, parent: string | null): Unit {
  return { code, name, parent, level: parent ? "Chi đoàn" : LEVEL, demo: false };
}

function factOf({ name, parent, level }: Unit): UnitFact {
  return { from: "0001-01-01", name, parent, level, active: true };
}

function person(code: string, name: string, head: boolean): Cadre {
  return {
    code,
    rosterCode: code,
    name,
    unit: OWN_UNIT,
    unitName: "Đoàn phường An Khánh",
    level: LEVEL,
    positions: [head ? "Bí thư" : "Ủy viên Ban Chấp hành"],
    offices: [],
    group: head ? "A" : "B",
    fullTime: false,
    civilServant: false,
    head,
    admin: false,
    boards: [],
    beside: [],
    helps: [],
    demo: false,
    consented: true,
  };
}
