/** What `sopan check` says of a file with a slip in it that it does not say of the file as it is shipped. */
import { checkPolicy, checkSop, type Diagnostic, lint, loadSop } from "../../src/index.ts";
import { type Mistake, withMistake } from "./mistake.ts";
import { type MistakenFile, mistakenFiles } from "./table.ts";

export interface Outcome {
  readonly file: string;
  readonly mistake: Mistake;
  /** Whether the edit makes the file say anything else. */
  readonly changes: boolean;
  /** The codes of what is said now and was not; empty where the slip survives. */
  readonly codes: readonly string[];
}

const today = "2026-11-30";
const sops = mistakenFiles.filter(({ kind }) => kind === "sop").map(({ shipped }) => loadSop(shipped));

/** Every slip of the table, in its order. */
export function outcomes(): readonly Outcome[] {
  return mistakenFiles.flatMap((file) => {
    const before = timesSaid(checked(file, file.shipped));
    const asShipped = JSON.stringify(file.shipped);
    return file.mistakes.map((mistake) => {
      const now = withMistake(file.shipped, mistake.edit);
      const said = [...timesSaid(checked(file, now))];
      const codes = said
        .filter(([words, times]) => times > (before.get(words) ?? 0))
        .map(([words]) => codeOf(words));
      const changes = JSON.stringify(now) !== asShipped;
      return { file: file.name, mistake, changes, codes: [...new Set(codes)].sort() };
    });
  });
}

/** As the command does: a policy over every SOP that `--sop` names. */
function checked({ name, kind }: MistakenFile, json: unknown): readonly Diagnostic[] {
  const options = { file: name, language: "en" } as const;
  if (kind === "policy") return sops.flatMap((sop) => checkPolicy(json, sop, options));
  const diagnostics = checkSop(json, options);
  if (diagnostics.some(({ severity }) => severity === "error")) return diagnostics;
  return [...diagnostics, ...lint(loadSop(json), { ...options, today })];
}

/** Without lines and columns, which move with an edit. */
function timesSaid(findings: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { code, message } of findings) {
    const words = `${code} ${message}`;
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return times;
}

function codeOf(words: string): string {
  return words.slice(0, words.indexOf(" "));
}
