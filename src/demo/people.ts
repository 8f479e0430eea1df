import { type Office, recogniseOffices } from "../rules/organisation/offices.ts";
import { DEMO_UNITS } from "./organisation.ts";

/** A cadre of the demo, with habits that make the history. */
export interface DemoCadre {
  code: string;
  name: string;
  unit: string;
  positions: string[];
  fullTime?: boolean;
  civilServant?: boolean;
  /** Hours a week, last week first; repeated as far back as the history goes. */
  hours: readonly number[];
  pledged: boolean;
  /** Has reviewed the last finished quarter. */
  reviewed: boolean;
}

/** Twelve people of both groups (IV.2.2), all made up: some good, some missing. */
export const DEMO_CADRES: readonly DemoCadre[] = [
  {
    code: "TD01",
    name: "Lê Minh Tâm",
    unit: "TD",
    positions: ["Bí thư"],
    fullTime: true,
    civilServant: true,
    hours: [2.5, 3, 2, 2, 4, 2, 3, 2],
    pledged: true,
    reviewed: true,
  },
  {
    code: "TD02",
    name: "Nguyễn Hoàng Yến",
    unit: "TD",
    positions: ["Ủy viên Ban Thường vụ"],
    fullTime: true,
    civilServant: true,
    hours: [2, 2, 3, 2, 2, 2.5, 2, 2],
    pledged: true,
    reviewed: true,
  },
  {
    code: "NK01",
    name: "Trần Thị Mỹ Hoa",
    unit: "NK",
    positions: ["Bí thư"],
    fullTime: true,
    civilServant: true,
    hours: [3, 2, 2, 4, 2, 2, 3, 2],
    pledged: true,
    reviewed: true,
  },
  {
    code: "CR01",
    name: "Phan Quốc Huy",
    unit: "CR",
    positions: ["Bí thư"],
    fullTime: true,
    civilServant: true,
    hours: [1, 2, 2, 0, 2, 2, 1.5, 2],
    pledged: true,
    reviewed: false,
  },
  {
    code: "AK01",
    name: "Nguyễn Văn An",
    unit: "NK-AK",
    positions: ["Bí thư"],
    civilServant: true,
    hours: [2, 2.5, 2, 3, 2, 2, 2, 4],
    pledged: true,
    reviewed: true,
  },
  {
    code: "AK02",
    name: "Phạm Ngọc Bích",
    unit: "NK-AK",
    positions: ["Ủy viên Ban Chấp hành"],
    hours: [1.5, 2, 3, 2, 2, 0, 2, 2],
    pledged: true,
    reviewed: true,
  },
  {
    code: "XK01",
    name: "Võ Thị Thùy Dung",
    unit: "NK-XK",
    positions: ["Phó Bí thư"],
    hours: [2, 0, 2, 2, 1, 2, 2, 3],
    pledged: true,
    reviewed: true,
  },
  {
    code: "XK02",
    name: "Đặng Quốc Cường",
    unit: "NK-XK",
    positions: ["Ủy viên Ban Thường vụ"],
    hours: [0, 0, 1, 2, 0, 2, 1, 2],
    pledged: false,
    reviewed: false,
  },
  {
    code: "HP01",
    name: "Huỳnh Gia Bảo",
    unit: "CR-HP",
    positions: ["Bí thư"],
    civilServant: true,
    hours: [4, 2, 2, 3, 2, 3, 2, 2],
    pledged: true,
    reviewed: true,
  },
  {
    code: "HP02",
    name: "Lâm Thị Kim Ngân",
    unit: "CR-HP",
    positions: ["Ủy viên Ban Chấp hành"],
    hours: [2, 2, 2, 0, 2, 2, 2, 2],
    pledged: true,
    reviewed: false,
  },
  {
    code: "LB01",
    name: "Trương Thanh Phong",
    unit: "CR-LB",
    positions: ["Bí thư"],
    hours: [0, 1, 2, 2, 2, 0, 2, 1],
    pledged: false,
    reviewed: false,
  },
  {
    code: "LB02",
    name: "Cao Nhật Minh",
    unit: "CR-LB",
    positions: ["Ủy viên Ban Chấp hành"],
    hours: [2, 3, 2, 2, 2, 2, 2.5, 2],
    pledged: true,
    reviewed: true,
  },
];

/** What an import would recognise in a demo cadre's positions. */
export function officesOf({ unit: code, positions }: Pick<DemoCadre, "unit" | "positions">): Office[] {
  const { name = "", level = "" } = DEMO_UNITS.find((unit) => unit.code === code) ?? {};
  return recogniseOffices(positions, { code, name, level }).offices;
}
