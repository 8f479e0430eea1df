const ONSET = "(?:ngh?|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnprstvx])?";
const OPEN =
  "(?:ia|ua|ưa|oa|oe|uê|uơ|uy|uya|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|oai|oay|oeo|ui|uôi|ưi|ươi|ưu|ươu|uây|[aeêioôơuưy])";
const NUCLEUS = "(?:iê|yê|ươ|uô|uâ|oa|oă|oe|uê|uy|uyê|[aăâeêioôơuưy])";
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${NUCLEUS}(ch|ng|nh|[cmnpt]))$`, "u");
const SYLLABLE_OF_LETTERS =
  /^(?:ngh?|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdghklmnprstvx])?(?:i?a|ua|o[aei]|u[eoy]|uya|a[iouy]|eo|eu|iu|ieu|yeu|oai|oay|oeo|ui|uoi|uu|uou|uay|[aeiouy]|(?:ie|ye|uo|ua|oa|oe|ue|uy|uye|[aeiouy])(?:ch|ng|nh|[cmnpt]))$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TONE_OF_STOP = /[\u0301\u0323]/u;

/** Whether letters with their marks can be a Vietnamese syllable; after p, t, c, ch only sắc and nặng are possible. */
export function isSyllable(text: string): boolean {
  const apart = text.toLowerCase().normalize("NFD");
  const found = SYLLABLE.exec(apart.replaceAll(TONES, "").normalize("NFC"));
  if (!found) return false;
  const isStopped = /^(?:c|ch|p|t)$/.test(found[1] ?? "");
  return !isStopped || TONE_OF_STOP.test(apart);
}

/** Whether letters without marks can be those of a Vietnamese syllable. */
export function isSyllableOfLetters(letters: string): boolean {
  return SYLLABLE_OF_LETTERS.test(letters);
}
