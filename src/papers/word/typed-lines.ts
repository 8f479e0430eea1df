/** What may stand in front of it, in the order of the standard (CT_Compat). */
const BEFORE =
  "useSingleBorderforContiguousCells|wpJustification|noTabHangInd|noLeading|spaceForUL|noColumnBalance|balanceSingleByteDoubleByteWidth|noExtraLineSpacing|doNotLeaveBackslashAlone|ulTrailSpace";
const PLACE = new RegExp(`<w:compat>(?:<w:(?:${BEFORE})(?: [^>]*)?/>)*(?!.*<w:doNotExpandShiftReturn)`, "su");

/** The settings of a paper by which a line that people ended themselves is not stretched over the page, as justified text is. */
export function typedLines(settings: string): string {
  return settings.replace(PLACE, "$&<w:doNotExpandShiftReturn/>");
}
