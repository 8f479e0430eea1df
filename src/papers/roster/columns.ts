/** The two sheets of a roster and their columns, as fixed in the contract with operators. */
export const UNIT_SHEET = "Đơn vị";
export const CADRE_SHEET = "Cán bộ";

export const UNIT_COLUMNS = {
  code: "Mã đơn vị",
  name: "Tên đơn vị",
  level: "Cấp",
  parent: "Mã đơn vị cấp trên",
  into: "Nhập vào",
} as const;

export const CADRE_COLUMNS = {
  code: "Mã cán bộ",
  formerCode: "Mã cũ",
  name: "Họ và tên",
  unit: "Mã đơn vị",
  positions: "Chức vụ",
  fullTime: "Chuyên trách",
  civilServant: "Công chức, viên chức",
  birthDate: "Ngày sinh",
  phone: "Số điện thoại",
} as const;

/** Columns for what happens seldom: read where they are, and not offered in a template. */
const SELDOM: ReadonlySet<string> = new Set([UNIT_COLUMNS.into, CADRE_COLUMNS.formerCode]);

/** The columns of an empty roster. */
export const usualColumns = (columns: Readonly<Record<string, string>>): string[] =>
  Object.values(columns).filter((column) => !SELDOM.has(column));

/** Columns that a sheet may lack. */
export const OPTIONAL_COLUMNS: ReadonlySet<string> = new Set([
  CADRE_COLUMNS.formerCode,
  UNIT_COLUMNS.into,
  CADRE_COLUMNS.birthDate,
  CADRE_COLUMNS.phone,
]);

/** Positions the product knows by name; any other text is kept as it is written. */
export const KNOWN_POSITIONS = [
  "Bí thư",
  "Phó Bí thư",
  "Ủy viên Ban Thường vụ",
  "Ủy viên Ban Chấp hành",
] as const;
