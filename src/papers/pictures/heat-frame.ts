/** The map's width and margins; its height follows from its rows. */
export const WIDTH = 1080;
export const MARGIN = 30;
export const INNER = WIDTH - 2 * MARGIN;
/** The smallest letters that are read on a phone, which shows the picture at a third of its size. */
export const SIZE = 27;
