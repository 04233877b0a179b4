/** A case as an audience may see it, by what its SOP keeps confidential. */

import { type Audience, audiences, redactCase } from "../case/redact.ts";
import { expectOneOf } from "../diagnostics/misuse.ts";
import type { Case } from "../format/case.ts";
import type { LoadedSop } from "./load-sop.ts";
import { withSecondTry } from "./second-try.ts";

/**
 * A case without what its SOP keeps confidential from an audience: a new case, assessed or stored like any other.
 *
 * - `handler`, who handles the case: everything, but the identity fields when the complainant asked to stay anonymous.
 * - `institution`, others there: besides, no field that is `confidential` or of the identity, and nothing that the SOP
 *   does not declare: no other field, fact, key, event type, channel, grade or deadline, no value that is none of its
 *   fact, no instant that is none.
 * - `public`, anybody: besides, no `reason`, `by` and `to` of events; and no field and fact at all where the SOP keeps
 *   everything confidential or the complainant asked for secrecy.
 *
 * The two wishes (`anonymous`, `secret` of the service's `confidentiality`) are read each from its latest value in the
 * whole history, later than now as well; absent is not asked for, neither true nor false is. Of a case of another SOP,
 * or of a service that the SOP does not have, all but handlers see what happened and when, under an empty `service`, and
 * nothing else; there a wish to stay anonymous is heard in whatever service could have it. Ids and references are shown,
 * as the host makes them: put no name into them. Events keep their places. What is left is shared with the given
 * case, which is not changed.
 *
 * To show an audience deadlines and steps, assess the redacted case: what was left out is in none of its answers, while
 * a confidential date that is a moment shows in the instants of an assessment of the whole case (`S541` names it).
 *
 * Redact what you store, not what was redacted before: a wish may itself be hidden from an audience. Never throws for a
 * bad case; throws a `MisuseError` for an audience that there is not.
 *
 * @example redact(sop, { service: "pengaduan", fields: { nama: "Ketut", tempat: "Poli C" } }, "public").fields // { tempat: "Poli C" }
 */
export function redact(sop: LoadedSop, input: Case, audience: Audience): Case {
  expectOneOf(audience, audiences, "audience");
  // What is no data is shown to nobody.
  return withSecondTry(sop, input, {}, (value) => redacted(sop, value, audience));
}

function redacted(sop: LoadedSop, input: unknown, audience: Audience): Case {
  const { services, eventTypes, eventNames } = sop.compiled;
  const { sop: own = sop.id, service } = (input ?? {}) as Partial<Case>;
  const frame = own === sop.id ? services.get(service ?? "")?.frame : undefined;
  const frames = Array.from(services.values(), (each) => each.frame);
  const declared = { sop: sop.id, eventTypes, channels: eventNames.channels, frames };
  return redactCase(input, frame ?? null, declared, audience);
}
