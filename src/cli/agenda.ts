/**
 * `sopan agenda`: what lies on the desk, worst first; with `--unowned` only what nobody answers for, longest waiting
 * first. Of each case only its item is kept, as text; what is held in memory is what the list is ordered by.
 */
import {
  AgendaBuilder,
  type ItemShelf,
  renderAgendaInPieces,
  renderUnownedInPieces,
  type SopSet,
  UnownedBuilder,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { caseRun } from "./case-run.ts";
import { gatherCases } from "./case-stream.ts";
import { TextShelf } from "./item-shelf.ts";
import type { ExitCode, Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

interface Builder<List> {
  add(value: unknown, sops: SopSet): ReturnType<AgendaBuilder["add"]>;
  inOrder(): List;
}

type CommonArguments = ConstructorParameters<typeof AgendaBuilder>;

/** A list that is made of items of one kind. */
type Gathering<Item, List> = new (
  sops: CommonArguments[0],
  now: CommonArguments[1],
  options: CommonArguments[2],
  shelf: ItemShelf<Item>,
) => Builder<List>;

/** How a list is told as text; `sops` are those that its cases named. */
type Render<List> = (
  sops: SopSet,
  list: List,
  options: { readonly language: Session["language"]; readonly clock: boolean },
) => Iterable<string>;

export async function agendaVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const isUnowned = given.has("unowned");
  const full = given.has("full");
  // What has one length only is not asked for at another.
  if (full && (isUnowned || given.choice("format") !== "text"))
    throw new WrongUse(session.messages.nothingFuller);
  return isUnowned
    ? listCases(given, session, UnownedBuilder, renderUnownedInPieces)
    : listCases(given, session, AgendaBuilder, (sops, list, options) =>
        renderAgendaInPieces(sops, list, { ...options, full }),
      );
}

async function listCases<Item, List>(
  given: Arguments,
  session: Session,
  Gathered: Gathering<Item, List>,
  render: Render<List>,
): Promise<ExitCode> {
  const { out, language } = session;
  const run = caseRun(given, session);
  const { now, options, clock, shelf } = run;
  const items = new TextShelf<Item>();
  try {
    const builder = new Gathered(shelf.loaded, now, options, items);
    const code = await gatherCases(run, (value, sops) => builder.add(value, sops));
    const list = builder.inOrder();
    if (given.choice("format") === "text")
      await out.addPieces(render(shelf.loaded, list, { language, clock }));
    else await out.addJsonInPieces(list);
    return code;
  } finally {
    items.close();
  }
}
