/** `sopan help`: the page of a verb, a diagnostic code or an event type, or the list of all codes or events. */
import { builtInEventTypes, eventMeant, nearest, renderEvent, renderEventList } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { allCodes, codeList, codeNamed, codePage } from "./code-page.ts";
import type { ExitCode, Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

export async function helpVerb({ operands }: Arguments, session: Session): Promise<ExitCode> {
  session.out.add(pageOf(operands[0] ?? null, session));
  return 0;
}

function pageOf(topic: string | null, session: Session): string {
  const { help, messages, language } = session;
  if (topic === null) return help.general();
  if (help.verbs.includes(topic)) return help.ofVerb(topic);
  if (topic === "codes") return codeList(session);
  const code = codeNamed(topic);
  if (code !== null) return codePage(code, session);
  if (topic === "events") return renderEventList({ language });
  const event = builtInEventTypes.find((type) => type === topic) ?? eventMeant(topic);
  if (event !== null) return renderEvent(event, { language });
  const present = help.presentForm(topic);
  if (present !== null) throw new WrongUse(messages.formerVerb(topic), messages.writeInstead(present));
  if (/^[a-z]\d+$/i.test(topic)) throw unknownCode(topic, session);
  const near = nearest(topic, [...help.verbs, "codes", "events", ...builtInEventTypes]);
  throw new WrongUse(
    messages.unknownTopic(topic),
    near === null ? messages.topics(help.verbs) : messages.choices([], near),
  );
}

/** The nearest code of its family, or of all. */
function unknownCode(topic: string, { messages }: Session): WrongUse {
  const kin = allCodes.filter((known) => known.startsWith(topic.slice(0, 2).toUpperCase()));
  const near = nearest(topic, kin) ?? nearest(topic, allCodes);
  return new WrongUse(
    messages.unknownCode(topic),
    near === null ? messages.allCodes : messages.choices([], near),
  );
}
