/** Properties of a paragraph that is hardly seen: where Word wants one, though nothing is to stand there. */
export const NO_HEIGHT =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';

export const THIN_PARAGRAPH = `<w:p><w:pPr>${NO_HEIGHT}</w:pPr></w:p>`;
