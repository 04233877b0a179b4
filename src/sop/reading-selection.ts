/** Which readings an assessment uses: those in force, except where the caller chose another by id. */
export interface ReadingSelection {
  /** Chosen reading ids by element or question id; empty for the readings in force. */
  readonly chosen: ReadonlyMap<string, string>;
}

export const inForce: ReadingSelection = { chosen: new Map() };
