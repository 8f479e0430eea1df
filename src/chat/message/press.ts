/** The question name of buttons that carry a command instead of an answer. */
export const COMMAND_PRESS = "!";

/** The value of the button that ends a multiple choice. */
export const DONE_PRESS = "done";

/** The value of the option that leaves the dialog instead of choosing. */
export const LEAVE_CHOICE = "!leave";

/** The value of the button that takes back what was answered or changed last. */
export const UNDO_PRESS = "undo";
