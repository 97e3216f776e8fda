/** The path of a tool of `needs.mjs`; installed where that is possible, else this throws with the command to run. */
export function needs(tool: string): string;
