/** What is shown of an SOP: the data, the same as text, and for what goes into documents as Markdown. */
export interface Shown {
  readonly json: unknown;
  readonly text: () => string;
  readonly markdown?: () => string;
}
