/** The question name of buttons that carry a command instead of an answer. */
export const COMMAND_PRESS = "!";

/** The value of the button that ends a multiple choice. */
export const DONE_PRESS = "done";
