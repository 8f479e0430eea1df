/** What a phone of 360 px shows in one line of a message. */
const CHARACTERS = 41;

/** How many lines a message takes on a phone of 360 px, without its buttons. */
export function linesOnPhone(text: string): number {
  const ofParagraph = (paragraph: string) => {
    let [lines, length] = [1, 0];
    for (const word of paragraph.split(" ")) {
      const longer = length === 0 ? word.length : length + 1 + word.length;
      if (longer > CHARACTERS && length > 0) lines++;
      length = longer > CHARACTERS ? word.length : longer;
    }
    return lines;
  };
  return text
    .replace(/\n\[.*$/su, "")
    .split("\n")
    .reduce((sum, paragraph) => sum + ofParagraph(paragraph), 0);
}
