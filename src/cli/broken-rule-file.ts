/** A rule file with errors was given; `report` is what there is to say about it. */
export class BrokenRuleFile extends Error {
  readonly report: string;

  constructor(file: string, report: string) {
    super(file);
    this.name = "BrokenRuleFile";
    this.report = report;
  }
}
