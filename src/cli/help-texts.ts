/** The words of the help pages: for every verb and option of the table one text, and none for what it does not have. */
import type { CommonOption, commonOptions, everywhere, OptionKind } from "./options.ts";
import type { OptionsOf, VerbId } from "./verbs.ts";

/** What an option does; one whose value has no fixed choices also says what the value is. */
type OptionTexts<K> = K extends "value" | "values" ? readonly [value: string, about: string] : string;

type TextsFor<O> = { readonly [Name in keyof O]: OptionTexts<O[Name]> };

type OwnOptions<V extends VerbId> = Omit<OptionsOf<V>, CommonOption>;

/** A command line after the verb, and what that form of it answers where there are several. */
export type Usage = readonly [operands: string, answers?: string];

export interface VerbTexts<V extends VerbId> {
  /** What it is for, without a full stop: in the list of verbs and at the head of its page. */
  readonly summary: string;
  readonly usage: readonly [Usage, ...Usage[]];
  /** Paragraphs under the usage. */
  readonly about: readonly string[];
  /** Its own options; common ones only where they mean something special here. */
  readonly options: TextsFor<OwnOptions<V>> & Partial<TextsFor<Omit<OptionsOf<V>, keyof OwnOptions<V>>>>;
  readonly exit: string;
}

/** The files that examples name, by what stands for them in the table. */
export type ExampleFile =
  | "case"
  | "cases"
  | "decree"
  | "findings"
  | "folder"
  | "local"
  | "log"
  | "policy"
  | "report"
  | "results"
  | "schema"
  | "sop"
  | "tried";

export interface HelpTexts {
  readonly general: {
    readonly summary: string;
    readonly usage: string;
    readonly commands: string;
    readonly commonOptions: string;
    readonly help: string;
    readonly version: string;
    /** That each verb lists the options it takes. */
    readonly more: string;
    readonly exit: string;
  };
  readonly headings: {
    readonly usage: string;
    readonly options: string;
    readonly examples: string;
    readonly sops: string;
    readonly exit: string;
  };
  /** `bawaan`, before the choice that holds where none is given. */
  readonly byDefault: string;
  readonly files: Readonly<Record<ExampleFile, string>>;
  readonly common: TextsFor<typeof commonOptions & typeof everywhere> & { readonly format: string };
  readonly verbs: { readonly [V in VerbId]: VerbTexts<V> };
}

/** The same without the tie of each text to its option, for the page that is put together from them. */
export interface LooseVerbTexts {
  readonly summary: string;
  readonly usage: readonly Usage[];
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, OptionTexts<OptionKind> | undefined>>;
  readonly exit: string;
}
