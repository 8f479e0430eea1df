/** Since when everybody of the demo is in office: the day of the model's plan (Hướng dẫn 40-HD/TĐTN-TCKT). */
export const FIRST_DAY = "2023-09-12";

/** A unit of the demo. */
export interface DemoUnit {
  code: string;
  name: string;
  level: string;
  parent: string | null;
}

const DISTRICT = "Quận, huyện Đoàn và tương đương";
const GRASSROOTS = "Đoàn cơ sở";

/** One city, two units below it, four Đoàn cơ sở. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  { code: "TD", name: "Thành đoàn Cần Thơ", level: "Thành đoàn", parent: null },
  { code: "NK", name: "Quận Đoàn Ninh Kiều", level: DISTRICT, parent: "TD" },
  { code: "NK-AK", name: "Đoàn phường An Khánh", level: GRASSROOTS, parent: "NK" },
  { code: "NK-XK", name: "Đoàn phường Xuân Khánh", level: GRASSROOTS, parent: "NK" },
  { code: "CR", name: "Quận Đoàn Cái Răng", level: DISTRICT, parent: "TD" },
  { code: "CR-HP", name: "Đoàn phường Hưng Phú", level: GRASSROOTS, parent: "CR" },
  { code: "CR-LB", name: "Đoàn phường Lê Bình", level: GRASSROOTS, parent: "CR" },
];

/** Units that have a group of secretaries. */
export const DEMO_GROUPS: readonly string[] = ["TD", "NK", "CR"];
