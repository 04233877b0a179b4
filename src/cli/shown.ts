/** What is shown of an SOP: the data, and the same as text. */
export interface Shown {
  readonly json: unknown;
  readonly text: () => string;
}
