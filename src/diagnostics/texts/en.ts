/** What findings and problems say in English, by code. */
import type { DiagnosticTexts } from "../text-keys.ts";

export const en: DiagnosticTexts = {
  suggestion: "did you mean `{suggestion}`?",
  labelled: "`{key}` ({label})",
  codes: {
    S101: {
      message: "a value is missing or not valid",
      help: "write a value: text in double quotes, a number, true, false, null, a list or an object",
    },
    S102: {
      message: "a comma is missing",
      help: "separate the parts with a comma",
    },
    S103: {
      message: "a colon is missing after the name",
      help: 'write `"name": value`; check also that the name has its closing quote',
    },
    S104: {
      message: "a name is missing or not in quotes",
      help: 'write `"name": value`, with the name in double quotes',
    },
    S105: {
      message: "the closing bracket `{bracket}` is missing",
      help: "write `{bracket}` here",
    },
    S106: {
      message: "comments are not allowed",
      help: "move the text to a `note`",
    },
    S107: {
      message: "there is text after the end of the document",
      help: "remove what stands after the last closing bracket",
    },
    S108: {
      message: "`{name}` is written twice",
      help: "merge the two or rename one",
    },
    S109: {
      message: "the file nests more than {limit} levels deep",
      help: "flatten it",
    },
    S111: {
      message: "a text or number is not written correctly",
      help: 'a text stands between straight double quotes `"` on one line; write `\\\\` for a backslash; numbers have no thousands separator',
    },
    S112: {
      message: "there is a comma too many",
      help: "remove this comma",
    },
    S113: {
      message: "there is a closing bracket `{bracket}` too many",
      help: "remove this bracket",
    },
    S115: {
      message: "it is not clear what is meant here",
      help: "say one of: {known}",
    },
    S116: {
      message:
        "there is more to find here than the {limit} findings above; the rest of the file was not searched",
      help: "mend those first, then check again",
    },
    S121: {
      message: "the file is {encoding}, not UTF-8",
      help: "save it as UTF-8 in your editor, or convert it",
    },
    S122: {
      message: "the file is broken UTF-8 from here on",
      help: "replace what stands here, or take the file from where it came from",
    },
    S123: {
      message: "`{name}` also stands in `{file}`, for the same days",
      help: "give one of them another `id`, or a `validity` that does not overlap",
    },
    S124: {
      message: "this file is too large to be read: more than {limit} million characters",
      help: "make sure that a rule file is named; an SOP rarely comes to a hundredth of that",
    },
    S201: {
      message: "expected {expected}, found {found}",
      help: "replace it with {instead}",
    },
    S202: {
      message: "`{name}` is not known here",
      help: "known here: {known}",
    },
    S203: {
      message: "`{name}` is missing",
      help: "add `{name}`",
    },
    S204: {
      message: "`{name}` is not one of the choices",
      help: "choices: {known}",
    },
    S205: {
      message: "`{name}` is not of the form {expected}",
      help: "a correct example: `{example}`",
    },
    S206: {
      message: "this is empty",
      help: "put at least one thing in",
    },
    S207: {
      message: "the number `{name}` is out of range",
      help: "write {expected}",
    },
    S405: {
      message: "`{name}` and `{other}` in one condition",
      help: "split them: a condition is one of all, any, not, condition or fact",
    },
    S406: {
      message: "the list `{name}` is empty",
      help: "put at least one condition in, or remove it",
    },
    S408: {
      message: "`{name}` is not supported in a condition",
      help: "remove it; declare a fact of its own for that value under `facts`",
    },
    S415: {
      message: "this condition names no fact to compare",
      help: 'write `{ "fact": "{name}", "operator": "equal", "value": {value} }`; several are joined by `all` or `any`',
    },
    S401: {
      message: "fact `{name}` is not declared",
      help: "declare it under the service's `facts`, or use a built-in fact",
    },
    S402: {
      message: "operator `{operator}` does not go with `{name}`, which is of type {type}",
      help: "use one of: {known}",
    },
    S403: {
      message: "the value does not go with `{name}`, which is of type {type}",
      help: "write {expected}",
    },
    S404: {
      message: "`{value}` is not a value of `{name}`",
      help: "its values: {known}",
    },
    S407: {
      message: "condition `{name}` refers to itself",
      help: "break the circle: {path}",
    },
    S409: {
      message: "shared condition `{name}` is not declared",
      help: "declare it under the service's `conditions`",
    },
    S410: {
      message: "`{name}` may not be used in grading",
      help: "use a fact declared under `facts`",
    },
    S411: {
      message: "operator `{operator}` needs a `value`",
      help: "add a `value` to compare with",
    },
    S413: {
      message: "`{name}` cannot be compared with undetermined",
      help: "compare it with one of: {known}; while it is undetermined the condition is unknown by itself",
    },
    S414: {
      message: "`{name}` may not be used in requirements of the intake and in grading",
      help: "use facts, the channel or other fields; also inside the shared condition that is named here",
    },
    S416: {
      message:
        "condition `{name}` leads through more than {limit} shared conditions, one referring to the next",
      help: "spell one of them out, or join several into one",
    },
    S417: {
      message: "this condition makes {count} comparisons; at most {limit} are allowed",
      help: "declare a fact that says what the comparisons decide, or compare with `in` and a list",
    },
    S110: {
      message: "the name `__proto__` is not allowed",
      help: "remove this part",
    },
    S114: {
      message: "`after` nests more than {limit} levels deep",
      help: "say that moment with fewer `after`",
    },
    S301: {
      message: "clause `{name}` is not listed",
      help: "list it under `clauses`",
    },
    S302: {
      message: "role `{name}` is not declared",
      help: "declare it under `roles`",
    },
    S303: {
      message: "calendar `{name}` is not declared",
      help: "declare it under `calendars`",
    },
    S304: {
      message: "channel `{name}` is not declared",
      help: "declare it under `channels`",
    },
    S305: {
      message: "event type `{name}` is not known",
      help: "use a built-in type (listed by `sopan help events`) or declare it under `events`",
    },
    S306: {
      message: "field `{name}` is not part of this service",
      help: "declare it under `intake`",
    },
    S307: {
      message: "reading `{name}` is not in the list",
      help: "choose one of the reading ids: {known}",
    },
    S308: {
      message: "question `{name}` is not declared for this service",
      help: "declare it under the service's `readings`",
    },
    S309: {
      message: "document `{name}` is not declared",
      help: "declare it under `documents`",
    },
    S310: {
      message: "clause `{name}` is neither referred to nor marked",
      help: "refer to it from a `source` or from `gaps`, or give it a `kind` or `noRule`",
    },
    S311: {
      message: "id `{name}` is used twice",
      help: "rename one of them",
    },
    S312: {
      message: "exactly one calendar must be the default, found {count}",
      help: 'put `"default": true` on one calendar only',
    },
    S313: {
      message: "basis `law` without a cited regulation",
      help: "add `law` with `cite` and `confidence`",
    },
    S314: {
      message: "an assumption without a reason",
      help: "add a `note` that says why",
    },
    S315: {
      message: "clause `{name}` is marked `noRule` but referred to at `{place}`",
      help: "remove `noRule` or the reference",
    },
    S316: {
      message: "the period ends before it begins",
      help: "check the two dates",
    },
    S317: {
      message: "`{name}` is no built-in event that can be meant",
      help: "use a built-in type other than annulled (list: `sopan help events`)",
    },
    S321: {
      message: "deadline `{name}` is not part of this service",
      help: "declare it under the service's `deadlines`",
    },
    S322: {
      message: "step `{name}` is not part of this procedure",
      help: "name the `id` of a step above this one",
    },
    S323: {
      message: "record `{name}` is not declared",
      help: "declare it under `records`",
    },
    S324: {
      message: "channel `{name}` for replies is not declared",
      help: "declare it under `replyChannels`, or under `channels` if complaints come in there too",
    },
    S325: {
      message: "service `{name}` is not part of this SOP",
      help: "declare it under `services`, or name the `sop` that has it",
    },
    S326: {
      message: "`{name}` is already a channel for complaints",
      help: "remove it from `replyChannels`; channels under `channels` can carry replies too",
    },
    S331: {
      message: "fact `{name}` is not declared for this service",
      help: "declare it under `facts`",
    },
    S332: {
      message: "this calendar has `localDays` and does not observe `libur-lokal`",
      help: "add `libur-lokal` to `observes`, or remove `localDays`; until then these days are working days",
    },
    S333: {
      message: "no calendar of this SOP observes the local days that were given ({count})",
      help: "add `libur-lokal` to `observes` of the calendar that follows them",
    },
    S412: {
      message: "`{name}` is of type {type} but has no choices",
      help: "add `{key}` with ids and labels",
    },
    S501: {
      message: "grade `{name}` has no condition",
      help: "give it `when`, `readings`, or `otherwise` if it is the last",
    },
    S502: {
      message: "`otherwise` must come last",
      help: "move it to the end of the list",
    },
    S503: {
      message: "no reading is in force",
      help: "add `reading` with one of: {known}",
    },
    S504: {
      message: "grade `{name}` has a condition although the criteria are `unspecified`",
      help: "remove the condition, or remove `criteria`",
    },
    S505: {
      message: "the deadline has no `{name}`",
      help: "add `{name}` to the deadline, the rule or the reading",
    },
    S506: {
      message: "the rule has no `length`",
      help: 'add `length`, or `"unspecified"` if the document gives no figure',
    },
    S507: {
      message: "calendar `{name}` has no opening hours, but `{option}` needs them",
      help: "add `hours` or `windows` to that calendar",
    },
    S508: {
      message: "`{option}` does not apply to the unit `{unit}`",
      help: "remove the option, or change the unit",
    },
    S509: {
      message: "the group asks for {count} of {size} fields",
      help: "lower `atLeast` or add members to `of`",
    },
    S510: {
      message: "the choice `{name}` of question `{question}` is not filled in",
      help: "fill in every choice: {known}",
    },
    S521: {
      message: "`{name}` and `{other}` in one trigger",
      help: "use one of before, after or percent",
    },
    S522: {
      message: "deadline `{name}` binds the institution, so it never lapses",
      help: 'choose one that binds the complainant, or give it `"binds": "complainant"`',
    },
    S523: {
      message: "step `{name}` does not stand above this one",
      help: "name only steps above it, or move this step down",
    },
    S524: {
      message: "field `{name}` is of type {type}, not yes or no",
      help: 'give the field `"type": "boolean"`, or name another one',
    },
    S525: {
      message: "`within` without a known period",
      help: "state the `period`, or remove `within`",
    },
    S526: {
      message: "event `{name}` voids itself",
      help: 'name another event in `voidedBy`; for the last one only write `"occurrence": "last"`',
    },
    S527: {
      message: "`earlier` means something only inside `until`",
      help: "remove `earlier` here",
    },
    S528: {
      message: "this moment is never reached: nothing can come after this `after`",
      help: 'check `after`; for a second occurrence, for example, write it without `"occurrence": "last"`',
    },
    S529: {
      message: "the event that starts this deadline meets it at once",
      help: "name in `until` what meets the duty, or give it an `after`",
    },
    S530: {
      message: "deadline `{name}` binds the complainant, so nobody is reminded of it",
      help: "choose one of the institution, or `*` for all of them",
    },
    S531: {
      message: "`{name}` is for an officer to judge, but fact `{fact}` is not a yes or no",
      help: "use a fact of type boolean",
    },
    S532: {
      message: "field `{name}` of type {type} holds no attachments",
      help: "remove `attachments`, or use type attachment",
    },
    S533: {
      message: "at most {atMost} attachments, but at least {atLeast}",
      help: "swap the two",
    },
    S534: {
      message: "`refer` without a place to go to",
      help: "add `refersTo` with a `label`, or use `reject` or `warn`",
    },
    S535: {
      message: "a fee by tariff that names no tariff",
      help: 'add `printed` with the words of the document, such as `"menurut peraturan"`',
    },
    S536: {
      message: "a standard time of at most {atMost}, but from {amount} on",
      help: "write the smaller figure in `amount` and the larger in `atMost`; without a range leave `atMost` out",
    },
    S537: {
      message: "`weekdays` on a duty whose period is `{period}`",
      help: 'use `"period": "day"`, or leave `weekdays` out',
    },
    S541: {
      message: "the instants of this moment tell the confidential field `{name}`",
      help: "name an event, or show others only the assessment of what `redact` leaves of the case",
    },
    S601: {
      message: "opening hours are out of order or overlap",
      help: "write the windows from morning to night, without overlap, opening before closing",
    },
    S602: {
      message: "date `{name}` is written twice",
      help: "merge the two",
    },
    S831: {
      message:
        "`{name}` is looser than {law} (“{printed}”): from {start} it falls due {due}, by the regulation {lawDue}",
      help: "shorten the limit, or name in `compare` what it is rightly compared with",
    },
    S832: {
      message:
        "`{name}` is looser than {law} (“{printed}”): from {start} it falls due {due}, by the regulation {lawDue}",
      help: "read the text of the regulation before anything is changed: the figure is not verified; `sopan show <sop> law` tells where it comes from",
    },
    S901: {
      message: "code `{name}` is not known",
      help: "write the code of the finding that is accepted, like S743; `sopan help codes` lists all",
    },
    S902: {
      message: "the finding `{name}` cannot be accepted",
      help: "only findings about what a file says that can be loaded can be accepted; others must be mended: remove this entry",
    },
    S903: {
      message: "this file has nothing at `{name}`",
      help: "copy the pointer from the finding (`pointer` in `sopan check --format json`); the nearest part that there is: `{known}`",
    },
    S904: {
      message: "role `{name}` does not exist",
      help: "declare it in `roles`, or name one that exists",
    },
    S551: {
      message: "this policy is for SOP `{name}`, not `{sop}`",
      help: "use that SOP's policy, or leave `sop` out",
    },
    S552: {
      message: "service `{name}` is not part of this SOP",
      help: "its services: {known}",
    },
    S553: {
      message: "the SOP has `{name}` already",
      help: "a policy only adds; leave this out, or use another id",
    },
    S554: {
      message: "deadline `{name}` is not part of this service",
      help: "its deadlines: {known}",
    },
    S555: {
      message: "there is nothing to turn on with the id `{name}`",
      help: "assumed levels and rules: {known}",
    },
    S556: {
      message: "the SOP declares `{name}` otherwise",
      help: "a policy only adds, and the SOP's holds; remove this part, or use another id",
    },
    S557: {
      message: "the SOP declares `{name}` by another name",
      help: "the SOP's name is used; remove this part",
    },
    S558: {
      message: "no service of this SOP has a deadline `{name}`",
      help: "this part is not used; known deadlines: {known}",
    },
    S559: {
      message: "service `{service}` says `{name}` itself",
      help: "there the SOP holds; this part of the policy is used on the other services",
    },
    S560: {
      message: "this SOP has no service `{name}`",
      help: "what the policy says of that service is not used here; its services: {known}",
    },
    C101: {
      message: "expected {expected}",
      help: "mend this part; the rest is still assessed",
    },
    C102: {
      message: "`{name}` is not part of a case",
      help: "known here: {known}",
    },
    C103: {
      message: "`{value}` is not an instant",
      help: "write it like 2026-07-10T10:00:00+08:00; this event is left out",
    },
    C104: {
      message: "instant `{value}` has no offset",
      help: "add Z or an offset such as +08:00; this event is left out",
    },
    C203: {
      message: "field `{name}` is not part of this service",
      help: "this field is left out",
    },
    C204: {
      message: "fact `{name}` is not part of this service",
      help: "this fact is left out",
    },
    C205: {
      message: "event type `{name}` is not known",
      help: "this event is left out; built-in types: `sopan help events`",
    },
    C206: {
      message: "fact `{name}` must be {expected}",
      help: "this fact counts as unknown",
    },
    C207: {
      message: "field `{name}` is not {expected}",
      help: "check this field",
    },
    C212: {
      message: "field `{name}` is too long",
      help: "at most {limit} characters",
    },
    C221: {
      message: "field `{name}` has {count} attachments",
      help: "at least {limit}",
    },
    C222: {
      message: "field `{name}` has {count} attachments",
      help: "at most {limit}",
    },
    C223: {
      message: "an attachment of this media type is not accepted for field `{name}`",
      help: "accepted: {limit}",
    },
    C224: {
      message: "this attachment is too large for field `{name}`",
      help: "at most {limit} bytes",
    },
    C225: {
      message: "the attachments of field `{name}` are too large together",
      help: "at most {limit} bytes in all",
    },
    C231: {
      message: "the SOP has no channel `{name}`, which this event names",
      help: "its channels: {known}",
    },
    C232: {
      message: "`{name}` is no role id of this SOP",
      help: "the name is used as it is recorded",
    },
    C233: {
      message: "a `{type}` event names none of: {keys}",
      help: "without it the event does nothing by itself; steps and deadlines that wait for it still know it",
    },
    C234: {
      message: "a `{type}` event does not say `{key}`",
      help: "rules of the SOP tell these events apart by `{key}`; without it they do not know this one",
    },
    C237: {
      message: "this reply went by channel `{channel}`, while the SOP asks for: {channels}",
      help: "the reply still counts as given; mend `channel` if it is wrong, or reply by the channel asked for too",
    },
    C238: {
      message: "`{key}` is not read of `{type}`",
      help: "record it on an event that reads it: {known}; or leave it out, for it has no effect here",
    },
    C235: {
      message: "{type} does not say to which role the complaint is given",
      help: "{still}; name the role in `to`, known roles: {known}",
    },
    C236: {
      message: "{type} to `{name}`, which is no role of this SOP",
      help: "{still}; known roles: {known}",
    },
    C331: {
      message: "there is no pause that this event ends",
      help: "record `paused` first, or check `ref`; this event has no effect",
    },
    C334: {
      message: "an annulment without a reference",
      help: "give the `id` of the event in `ref`; nothing is taken back",
    },
    C335: {
      message: "there is no event with the id `{name}`",
      help: "check `ref`; nothing is taken back",
    },
    C336: {
      message: "more than one event has the id `{name}`",
      help: "give each event an id of its own; nothing is taken back",
    },
    C337: {
      message: "the annulment `{name}` names itself",
      help: "name the event that is taken back in `ref`; nothing is taken back",
    },
    C338: {
      message: "`{name}` on `{at}` is recorded {when} the complaint was submitted or received",
      help: "{remedy}; both are used as recorded",
    },
    C209: {
      message: "grade `{name}` is not declared",
      help: "declared grades: {known}; this event grades nothing, and only its facts and fields count",
    },
    C210: {
      message: "a `graded` event without `grade`",
      help: "name the grade; this event grades nothing, and only its facts and fields count",
    },
    C301: {
      message: "the moment `{missing}` is not recorded; `{used}` is used",
      help: "record it if it was another moment",
    },
    C303: {
      message: "deadline `{deadline}` leaves the calendar of 2019–2035",
      help: "its date cannot be computed",
    },
    C311: {
      message: "{what} cannot be extended",
      help: "this extension is refused: the document does not provide for one",
    },
    C312: {
      message: "an extension without an amount or a date",
      help: "give `amount` in the extension's unit, or `dueAt`; this extension is refused",
    },
    C313: {
      message: "an extension of {amount} exceeds the most allowed, {atMost}",
      help: "this extension is refused",
    },
    C314: {
      message: "more than {times} extensions",
      help: "this extension is refused",
    },
    C315: {
      message: "an extension without a written reason",
      help: "give `reason`; this extension is refused because a reason is required",
    },
    C316: {
      message: "an extension without a reason",
      help: "record `reason` so that it can be accounted for",
    },
    C317: {
      message: "the extension has no effect: deadline `{deadline}` was past when it was recorded",
      help: "the delay still counts; correct `at` only where it is not the day on which the extension was decided",
    },
    C319: {
      message: "more than one deadline can be extended",
      help: "name the `deadline`: {known}; this extension is refused",
    },
    C320: {
      message: "deadline `{name}` is not part of this service",
      help: "its deadlines: {known}",
    },
    C321: {
      message: "`{name}` may not extend",
      help: "who may: {known}; this extension is refused",
    },
    C322: {
      message: "an extension of {amount} takes deadline `{deadline}` out of the calendar",
      help: "check the amount; this extension is refused",
    },
    C323: {
      message: "`dueAt` lies beyond what is left for `{deadline}`: at most {atMost} in all",
      help: "this extension is refused",
    },
    C324: {
      message: "an extension says both `amount` and `dueAt`",
      help: "say one of them; this extension is refused",
    },
    C325: {
      message: "`dueAt` is earlier than the present due date of `{deadline}`",
      help: "an extension only puts off; this one is refused",
    },
    C326: {
      message: "deadline `{deadline}` is extended before it starts",
      help: "this extension is refused",
    },
    C327: {
      message: "`{event}` on `{at}` does not fulfil deadline `{deadline}`: {why}",
      help: "{remedy}; as it stands, that deadline is not fulfilled by it",
    },
    C341: {
      message: "the time set for `{deadline}` exceeds the most allowed, {atMost}",
      help: "the most allowed holds",
    },
    C342: {
      message: "this event sets no time for `{deadline}`",
      help: "give `amount` (a whole number from 1 up) or `dueAt`",
    },
    C343: {
      message: "a time for `{deadline}` is set after it was due",
      help: "it is refused",
    },
    C345: {
      message: "this reason does not pause deadline `{deadline}`",
      help: "reasons that do: {known}",
    },
    C350: {
      message: "no level of `{name}` waits for a `{type}` event any more",
      help: "known levels and roles: {known}; this event marks no level as done",
    },
    C351: {
      message: "`{name}` is no key of an escalation of this case that a `{type}` event marks as done",
      help: "copy `key` from the answer, or name a level or role in `to`; this event marks no level as done",
    },
    C352: {
      message: "no level was due when this `{type}` event happened",
      help: "name a level or role in `to` if it was done early; this event marks no level as done",
    },
    C353: {
      message: "of {count} candidates of deadline `{name}` only the first {most} are told{untold}",
      help: "establish the facts that its candidates name under `when`; each one that is known leaves fewer",
    },
    C354: {
      message: "of the steps that hold up `{name}` only the first {most} are told",
      help: "do those first; further ones are told when they are done",
    },
    C201: {
      message: "service `{name}` is not part of this SOP",
      help: "its services: {known}",
    },
    C202: {
      message: "channel `{name}` is not part of this service",
      help: "its channels: {known}; conditions on the channel become unknown",
    },
    C208: {
      message: "this case is for SOP `{name}`, not `{sop}`",
      help: "choose the right SOP; it is still assessed under `{sop}`",
    },
    C211: {
      message: "channel `{name}` does not serve this service",
      help: "channels that do: {known}",
    },
    C304: {
      message: "the case begins outside the validity of SOP version {version}",
      help: "this nearest version is used",
    },
    C332: {
      message: "the case had already ended before `{name}` on `{at}`",
      help: "that end holds, and this does not open the case again; record `reopened` before it if the case is taken up again, or take back with `annulled` what is wrong",
    },
    C333: {
      message: "the case is reopened on `{at}` although it was neither ended nor resolved nor decided",
      help: "check the order of events; but for its facts and fields this event has no effect",
    },
    C339: {
      message: "a case that has ended cannot be reopened, as happened on `{at}`",
      help: "{remedy}; but for its facts and fields this event has no effect",
    },
    C340: {
      message: "the document does not provide for a case that is reopened, as happened on `{at}`",
      help: "{effect}; the institution can state it in the SOP (`closure.reopen`)",
    },
    C344: {
      message: "the document provides for no pause in this service",
      help: "the deadlines go on running",
    },
    C346: {
      message: "the case was reopened on `{at}`, but no deadline of the institution runs for it",
      help: "no date reminds the institution; record the outcome, and let the SOP set a deadline where one is needed",
    },
    C347: {
      message:
        "{type} was recorded on `{at}`, while the case was closed, and no longer counts since it was reopened",
      help: "record it again, dated after the reopening, if it was done; its fields, facts and grade are still used",
    },
    C401: {
      message: "option `{name}` is not known",
      help: "known options: {known}",
    },
    C402: {
      message: "there is no reading to choose for `{name}`",
      help: "readings can be chosen for: {known}",
    },
    C403: {
      message: "reading `{name}` does not exist for `{element}`",
      help: "choices: {known}; the reading in force is used",
    },
    C404: {
      message: "option `{name}` must be {expected}",
      help: "this option is left out",
    },
    C371: {
      message: "duty `{name}` is not part of this SOP",
      help: "its duties: {known}; this entry is left out",
    },
    C372: {
      message: "`{value}` is not an instant at which a duty was done",
      help: "write date, time and offset, like 2026-07-10T10:00:00+08:00; this entry is left out",
    },
    C373: {
      message: "`{value}` is not a period of duty `{duty}`",
      help: "write it like {example}; this entry is left out",
    },
    C374: {
      message: "`{name}` is not part of an entry about a duty",
      help: "known here: {known}",
    },
    C375: {
      message: "duties are judged for 2019–2035 only",
      help: "periods outside are not listed; check the date",
    },
    C501: {
      message: "this line is not valid JSON",
      help: "one case a line; check quotes and brackets",
    },
    C502: {
      message: "this line is not a JSON object",
      help: "a case has the form { … }",
    },
    C503: {
      message: "SOP `{name}` is not known",
      help: "known SOPs: {known}",
    },
    C504: {
      message: "the case names no SOP",
      help: "fill in `sop`, or use --sop",
    },
    C505: {
      message: "this line is {encoding}, not UTF-8, from character {column} on",
      help: "have the program that writes the cases write UTF-8, or convert the file",
    },
    C506: {
      message: "this line is broken UTF-8 from character {column} on",
      help: "take the line again from where it came from",
    },
    C507: {
      message: "this line is longer than {most} MB",
      help: "one case a line; leave attachments out, their names are enough",
    },
    T101: {
      message: "these scenarios are for the SOP `{name}`, but what is tried is {known}",
      help: "correct `sop`, or put the file of scenarios beside its SOP",
    },
    T102: {
      message: "these scenarios are for {expected}, but what is tried is {found}",
      help: "correct `policy`, or put the file of scenarios beside its policy",
    },
    T103: {
      message: "unknown {what} `{name}`",
      help: "there are: {known}",
    },
    T104: {
      message: "two scenarios are called `{name}`",
      help: "give each scenario a name that says what it shows",
    },
    T105: {
      message: "the scenario `{name}` expects nothing",
      help: 'write what is expected under `expect`, such as `"state": "open"`, or `"?"` for `sopan test --write` to fill in',
    },
    T106: {
      message: "no condition of the service `{service}` reads the fact `{name}`",
      help: "leave it out of the scenario, or write a condition that reads it in the rule file",
    },
    U101: {
      message: "`{name}` is not known in {place}",
      help: "known there: {known}",
    },
    U102: {
      message: "unknown {place} `{name}`",
      help: "known are: {known}",
    },
    U103: {
      message: "{place} must be a text that is not empty, not `{value}`",
      help: "write a text between quotes",
    },
    U104: {
      message: "{place} must be a list, not `{value}`",
      help: "put it between square brackets, also when it is only one",
    },
    U105: {
      message: "{place} must be an object, not `{value}`",
      help: "write the names and values between curly brackets",
    },
    U106: {
      message: "{place}: `{value}` is not a real date",
      help: "write a date that the calendar has, as `YYYY-MM-DD`",
    },
    U107: {
      message: "{place}: `{value}` has no offset",
      help: "write `+07:00` or `Z` after the time",
    },
    U108: {
      message: "{place}: `{value}` is not an RFC 3339 instant",
      help: "write one of the years 0001–9999, like `2026-07-10T10:00:00+07:00` or in whole epoch milliseconds",
    },
    U109: {
      message: "{place} must be a whole number, not `{value}`",
      help: "round it first",
    },
    U110: {
      message: "{place} must be a whole number from {least} to {most}, not `{value}`",
      help: "choose a number within these bounds",
    },
    U111: {
      message: "rules must be JSON text or a JSON value, not `{value}`",
      help: "give the text of the file, or what `JSON.parse` makes of it",
    },
    U112: {
      message: "{place} must be {expected}, not `{value}`",
      help: "give {expected}",
    },
    U121: {
      message: "`{option}` does not go with the unit `{unit}`",
      help: "remove the option, or change the unit",
    },
    U122: {
      message: "this length needs opening windows, and the calendar declares none",
      help: "add `hours` or `windows` to the calendar, or choose another unit or option",
    },
    U123: {
      message: "calendars answer for 2019–2035 only, and `{value}` leads beyond",
      help: "stay within these years",
    },
    U124: {
      message: "a calendar needs at least one working day",
      help: "name weekdays in `workingDays`",
    },
    U125: {
      message: "windows in {place}: {problem}",
      help: "write clock times like `08:00` in pairs of opening and closing, in their order, without overlap",
    },
    U126: {
      message: "{place} ends on `{to}`, before it starts on `{from}`",
      help: "exchange the two dates, or mend one",
    },
    U131: {
      message: "versions `{earlier}` and `{later}` of `{name}` are in force on the same day",
      help: "let the earlier end the day before the later begins",
    },
    U132: {
      message: "an answer made with {made} cannot be put into words with {given}",
      help: "give the SOP that it was made with; under a policy that is the `sop` of the loaded policy",
    },
    U133: {
      message: "spelled out, the shared conditions of `{name}` come to more than {most} comparisons",
      help: "let fewer conditions refer to others, or ask `assess`, which judges each shared condition once",
    },
  },
  phrases: {
    text: "a text",
    number: "a number",
    "whole-number": "a whole number",
    "true-or-false": "true or false",
    list: "a list",
    pair: "a pair in a list",
    object: "an object",
    null: "null",
    nothing: "nothing",
    "whole-number-from": "a whole number from {least} up",
    "whole-number-up-to": "a whole number up to {most}",
    "such-as": "{expected}, such as `{example}`",
    "as-written": "`{example}`",
    "or-write": "{known}; or write `{example}`",
    "or-leave-out": "{known}; otherwise leave `{name}` out: where it is not written, the answer is no",
    "or-inside": "{known}; `{name}` is written inside `{place}`",
    date: "a date YYYY-MM-DD",
    "real-date": "a real date YYYY-MM-DD",
    "local-instant": "an instant: year-month-day and time of day",
    "local-due": "year-month-day, a time of day allowed",
    instant: "an RFC 3339 instant with an offset",
    id: "an id: lower-case letters, digits and hyphens",
    colour: "a colour #rrggbb",
    clock: "a time HH:MM",
    "a-channel": "the channel",
    "a-step": "the step",
    "a-level": "the level",
    "a-deadline-rule": "a rule of the deadline",
    "law-limit": "the name of a regulation's limit such as uu-25-2009/tanggapan",
    "clause-id": "a clause id",
    "json-data": "data as JSON has it",
    "data-not": "data as JSON has it, not {found}",
    "no-data": "`{name}`",
    "a-circle": "a circle",
    "too-deep": "more than {limit} levels",
    "too-many-parts": "more than {limit} parts",
    unreadable: "something that cannot be read",
    "made-by": "what `{name}` gives",
    "some-text": "a text",
    "filled-text": "a text that is not empty",
    "some-number": "a number",
    "some-whole-number": "a whole number",
    "some-list": "a list",
    "some-object": "an object",
    "no-value": "no value",
    "one-of": "one of {known}",
    "list-of": "a list of {known}",
    "list-holding": "a list of {item}",
    "a-choice-id": "one of its choice ids",
    "a-choice": "one of the choices",
    phone: "a phone number",
    email: "an e-mail address",
    identity: "an object { kind } or { kind, number }",
    attachments: "a list of references to files or objects { ref, mediaType, bytes }",
    "chosen-readings": "an object { id: reading }",
    "policy-of": "a policy loaded for this SOP, `{sop}`",
    "not-a-pair": "each is a pair of opening and closing",
    "not-a-clock-time": "a time is no clock time",
    "close-before-open": "one closes before it opens",
    "out-of-order": "they are out of order",
    overlap: "two overlap",
    before: "before",
    "ahead-at-once": "at the same instant, but in the file ahead of when",
    "check-instants": "check the `at` of both events",
    "check-order": "exchange them in the file if that is wrong",
    "no-grades": "none; leave `grade` out to tell that it was graded",
    "follow-with-new-case": "make a new case that names this one in `follows`",
    "not-allowed": "the document does not allow it",
    "before-the-start": "it happened before that deadline began to count",
    "ahead-of-the-start":
      "it is told at the same instant, but in the file ahead of where that deadline begins to count",
    "record-again": "if it happened again after that, record it as an event of its own",
    "voided-by": "it no longer counts since `{by}` on `{at}`",
    "no-sop": "no SOP",
    "sop-version": "SOP `{id}` version `{version}`",
    "sop-under-policy": "SOP `{id}` version `{version}` under policy `{policy}` version `{of}`",
    "still-with": "its owner does not change, it is still `{role}`",
    "still-nobodys": "the complaint still has no owner",
    "some-deadlines": "deadline {ids}",
    "no-deadlines": "a service without deadlines",
    "goes-on": "the count of {deadlines} went on",
    "goes-on-without": "the count of {deadlines} went on without the time from {since} to the reopening",
    "nothing-goes-on": "no count of a deadline went on then",
    "first-and-then": "{first}; {then}",
    "the-end": "the end of the case",
    "more-than": "more than {count}",
    "no-due-of-all": ", and no due instant: the others were not looked at",
    "the-event": "{type}",
    "one-minute": "1 minute",
    "long-minute": "{amount} minutes",
    "one-hour": "1 hour",
    "long-hour": "{amount} hours",
    "one-hour-on-working-days": "1 hour on working days",
    "long-hour-on-working-days": "{amount} hours on working days",
    "one-service-minute": "1 service minute",
    "long-service-minute": "{amount} service minutes",
    "one-service-hour": "1 service hour",
    "long-service-hour": "{amount} service hours",
    "one-day": "1 day",
    "long-day": "{amount} days",
    "one-week": "1 week",
    "long-week": "{amount} weeks",
    "one-month": "1 month",
    "long-month": "{amount} months",
    "one-working-day": "1 working day",
    "long-working-day": "{amount} working days",
    "the-service": "service",
    "the-channel": "channel",
    "the-fact": "fact",
    "the-field": "field",
    "event-type": "event type",
    "the-grade": "grade",
    "the-deadline": "deadline",
    "the-step": "step",
    "the-level": "level",
    "the-reading": "reading",
    "the-element": "element with readings",
    "the-closure-rule": "closure rule",
    "the-reply-rule": "reply rule",
    "the-scope-rule": "rule of scope",
    "the-role": "role",
    "the-code": "code of a problem",
    "under-policy": "policy `{policy}`",
    "under-no-policy": "an SOP without a policy",
    "every-case": "every case",
    "without-end": "without end",
    "until-date": "until {date}",
  },
};
