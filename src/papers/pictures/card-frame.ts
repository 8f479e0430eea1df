/** The card's size and margins, and the colour of its head. */
export const WIDTH = 1080;
export const HEIGHT = 1350;
export const MARGIN = 64;
export const INNER = WIDTH - 2 * MARGIN;
export const DEEP = "#0b3c6f";
