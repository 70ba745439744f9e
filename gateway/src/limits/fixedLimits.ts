/** Selections after fragments are unfolded: 1,066 bytes of nested fragments unfold to billions. */
export const RECURSIVE_SELECTIONS_MAX = 10_000;

/** Plans that the planner weighs against each other for one operation; it keeps the best so far. */
export const EVALUATED_PLANS_MAX = 1_000;

/** Memory for operations that are ready to run, in characters: their texts, and their selections in each program. */
export const KNOWN_CHARACTERS_MAX = 4 * 1024 * 1024;

/** Bodies that are being read at a time: as many as requests may ever be under way by default. */
export const READ_REQUESTS_MAX = 512;

/** What a body may hold without regard to others, so that no import keeps a query out; with the number, 32 MiB. */
export const READ_FREE_BYTES = 64 * 1024;

/** What all bodies that are being read may hold beyond that: 32 imports of the largest size. */
export const READ_BYTES_MAX = 64 * 1024 * 1024;

/** Open connections: most are kept by browsers that ask nothing, and each holds headers and buffers of some 20 KiB. */
export const CONNECTIONS_MAX = 4_096;

/** Brackets within each other, in a body or in an operation: who walks through more of them runs out of stack. */
export const NESTED_BRACKETS_MAX = 200;

/** Members of all objects of a body: 1,000 rows have a third of it, and each costs as much as many characters. */
export const JSON_MEMBERS_MAX = 50_000;

/** How long an operation's words and signs are together at most, for each that it may have. */
export const CHARACTERS_PER_TOKEN = 20;
