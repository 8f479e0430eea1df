const TELEX: Readonly<Record<string, string>> = {
  "\u0300": "f", "\u0301": "s", "\u0303": "x", "\u0309": "r", "\u0323": "j",
}; // biome-ignore format: a table
const VNI: Readonly<Record<string, string>> = {
  "\u0300": "2", "\u0301": "1", "\u0303": "4", "\u0309": "3", "\u0323": "5",
}; // biome-ignore format: a table
const SHAPES = {
  telex: { "\u0302": "=", "\u031b": "w", "\u0306": "w", đ: "dd" },
  vni: { "\u0302": "6", "\u031b": "7", "\u0306": "8", đ: "d9" },
} as const;

/** A text as the keys that make it with Telex: the tone at a word's end. */
export function telexOf(text: string): string {
  return keysOf(text, TELEX, SHAPES.telex);
}

/** The same with VNI. */
export function vniOf(text: string): string {
  return keysOf(text, VNI, SHAPES.vni);
}

function keysOf(
  text: string,
  tones: Readonly<Record<string, string>>,
  shapes: Readonly<Record<string, string>>,
): string {
  return text.normalize("NFC").replaceAll(/[\p{L}\p{M}]+/gu, (word) => {
    let [keys, tone] = ["", ""];
    for (const sign of word.toLowerCase().normalize("NFD")) {
      const shape = shapes[sign];
      if (tones[sign]) tone = tones[sign];
      else if (shape === "=") keys += keys.at(-1) ?? "";
      else keys += shape ?? sign;
    }
    return `${keys}${tone}`;
  });
}
