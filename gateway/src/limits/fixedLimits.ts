/** Selections after fragments are unfolded: 1,066 bytes of nested fragments unfold to billions. */
export const RECURSIVE_SELECTIONS_MAX = 10_000;

/** Plans that the planner weighs against each other for one operation; it keeps the best so far. */
export const EVALUATED_PLANS_MAX = 1_000;

/** Memory for texts of operations that are ready to run; a program is some twenty times its text. */
export const KNOWN_TEXT_CHARACTERS_MAX = 2 * 1024 * 1024;
