/** What the linter says in English. */
import type { LintTexts } from "../text-keys.ts";

export const en: LintTexts = {
  S701: {
    message: "the length is `{length}`, but `{printed}` is printed",
    help: "write `{known}`; if the phrase was copied wrongly, mend `printed`",
  },
  S702: {
    message: "the unit of `{length}` does not fit what is printed: `{printed}`",
    help: "write `{known}`; if the phrase was copied wrongly, mend `printed`",
  },
  S703: {
    message: "no length is given, but `{printed}` is printed",
    help: "replace `unspecified` by `{known}`",
  },
  S704: {
    message: "figure and words of `{printed}` differ: {amount} and {other}",
    help: "compare with the document; if it is printed so, record the clause in `gaps` with the kind `contradictory`",
  },
  S705: {
    message: "the target is `{length}`, but `{printed}` is printed",
    help: "write `{known}` as the target, or mend `printed`",
  },
  S706: {
    message: "the extension is at most `{length}`, but `{printed}` is printed",
    help: "write `{known}`; if the phrase was copied wrongly, mend `printed`",
  },
  S707: {
    message: "the standard time is `{length}`, but `{printed}` is printed",
    help: "write `{known}`; if the phrase was copied wrongly, mend `printed`",
  },
  S708: {
    message: "the period of duty `{name}` is `{period}`, but `{printed}` is printed",
    help: "write `{known}`; if the phrase was copied wrongly, mend `printed`",
  },
  S709: {
    message: "the fee is `{kind}`, but `{printed}` is printed",
    help: 'write `"kind": "{known}"`; if the phrase was copied wrongly, mend `printed`',
  },
  S710: {
    message: "the distance from the deadline is `{length}`, but `{printed}` is printed",
    help: "write `{known}`; if the phrase was copied wrongly, mend `printed`",
  },
  S711: {
    message: "duty `{name}` may be done within `{length}` after its period, but `{printed}` is printed",
    help: "write `{known}`; if the phrase was copied wrongly, mend `printed`",
  },
  S712: {
    message: "the length is `{length}`, but clause `{name}` says `{known}`",
    help: "compare both with the document, then mend the one that is wrong",
  },
  S713: {
    message: "`{printed}` is printed, but this deadline cannot be extended",
    help: "add an `extension` of at most `{known}`, or record in `gaps` why it does not apply",
  },
  S714: {
    message: "`{words}` is what people read, but `{value}` is encoded",
    help: "write `{known}`; if it is the words that are wrong, mend them",
  },
  S721: {
    message:
      "the deadline `{name}` starts with `{from}` and ends only with `{until}`, which always comes first",
    help: "swap `from` and `until`",
  },
  S722: {
    message: "this waits for `{event}` by the channel `{name}`, which does not serve this service",
    help: "name a channel of this service ({known}), or add `{name}` to the service's `channels`",
  },
  S723: {
    message:
      "the deadline `{name}` starts only with `{event}`, which the institution does itself, and no deadline says by when",
    help: "count from the arrival, add a deadline until `{event}`, or record under `gaps` that the document leaves it open",
  },
  S724: {
    message: "the closure rule `{name}` applies to every complaint as it arrives",
    help: "name the event that ends a complaint, or add a `when` for those that are closed at once",
  },
  S725: {
    message: "the deadline `{name}` has a rule for every grade but `{grade}`; a case without a limit: {case}",
    help: "add a rule for `{grade}`, or record under `gaps` that the document leaves it open",
  },
  S726: {
    message:
      "the deadline `{name}` has a rule for every channel but `{channel}`; a case without a limit: {case}",
    help: "add `{channel}` to the condition of a rule, or record under `gaps` that the document leaves it open",
  },
  S727: {
    message:
      "the `{key}` list of the deadline `{name}` does not cover every case; one that is left out: {case}",
    help: 'end the list with a branch `"otherwise": true`',
  },
  S728: {
    message:
      "the deadline `{name}` runs from `{from}` until `{until}`, but `{from}` stands in for `{until}` until that is recorded: it is met at once",
    help: 'add `"after": "{from}"` to `{until}` under `until`, or name an event that is recorded on its own',
  },
  S741: {
    message: "the grade `{name}` never applies: all of its cases are already decided by {known}",
    help: "narrow the conditions above it, or move `{name}` up if this clause is to go first",
  },
  S742: {
    message: "this condition can never be met: `{known}`",
    help: "write `any` for `all` where one of them is enough, or look at the thresholds and values",
  },
  S743: {
    message: "this rule of `{name}` never applies: all of its cases are already decided by rule {known}",
    help: "narrow the conditions of the rules above it, or move this rule up",
  },
  S744: {
    message: "this condition is always met once its facts are known: `{known}`",
    help: "leave it out, or write what sets these cases apart",
  },
  S745: {
    message:
      "by the reading `{reading}`, `{name}` never applies: all of its cases are already decided by {known}",
    help: "narrow the condition of that reading, or leave out a reading that cannot be meant",
  },
  S746: {
    message:
      "the reply rule `{name}` never applies: all of its cases are already decided by {known} above it",
    help: "narrow the conditions of the rules above it, or move this rule up",
  },
  S747: {
    message: "this branch is never taken: all of its cases are already decided by branch {known} above it",
    help: "narrow the conditions of the branches above it, or move this branch up",
  },
  S748: {
    message: "the closure rule `{name}` never decides: `{other}` already covers it at the same moment",
    help: "leave one of them out, or set them apart by their moment or condition",
  },
  S749: {
    message:
      "the limit of the scope `{name}` never decides: whom it turns away {known} has turned away already",
    help: "leave this limit out, or look at its thresholds and values",
  },
  S750: {
    message: "this demand for `{name}` adds nothing: the same fields are required whenever it applies",
    help: "leave this demand out, or narrow what is required",
  },
  S751: {
    message: "this part of the condition never decides: its neighbours already decide `{known}`",
    help: "leave this part out, or look at its thresholds and values",
  },
  S752: {
    message: "the alternative `{known}` never decides: its cases are already decided above",
    help: "leave this alternative out, or look at the thresholds and values above it",
  },
  S753: {
    message: "the fact `{name}` is asked for and never matters",
    help: "take the fact `{id}` out of the conditions, or mend them",
  },
  S754: {
    message: "channel `{name}` has no `class`, although service `{service}` asks for it",
    help: "give this channel a `class`, or name the channel in the condition",
  },
  S755: {
    message: "`{name}` is spelt so for one channel only; perhaps `{suggestion}` is meant",
    help: "spell it alike",
  },
  S757: {
    message: "this waits for the deadline `{name}`, which has no figure by any reading",
    help: "give that deadline a `length`, or wait for an event",
  },
  S758: {
    message: "`{reading}` says the same as `{other}`: there is nothing to decide between them",
    help: "write what makes it differ, or leave it out",
  },
  S761: {
    message:
      "the deadline `{name}` gives the grade `{grave}` {long}, more than the lower grade `{mild}` ({short})",
    help: 'check the figures of both rules; where the order of grades is not one of gravity, write `"ranked": false`',
  },
  S762: {
    message:
      "the fact `{name}` is aggravating, and yet it lowers the grade: the case {case} is graded `{before}`, and where {other}, `{after}`",
    help: "check the conditions of the grades that name this fact, or drop `aggravating`",
  },
  S763: {
    message:
      "the fact `{name}` is aggravating, and yet it lengthens the deadline `{deadline}`: the case {case} gets {before}, and where {other}, {after}",
    help: "check the condition and the figure of this rule, or drop `aggravating`",
  },
  S764: {
    message: "the target of the deadline `{name}` ({target}) is not shorter than its limit ({limit})",
    help: "write a shorter target, swap the two, or drop `target`",
  },
  S765: {
    message: "the answer `{name}` is given {long}, more than the resolution `{resolution}` ({short})",
    help: "check both figures; where telling the outcome is meant, end it with `informed`",
  },
  S766: {
    message:
      "the warning `{name}` goes out {lead} before the deadline `{deadline}`, which gives only {limit}",
    help: "use a shorter lead, or `percent`",
  },
  S767: {
    message:
      "the standard time of the step `{name}` ({time}) is longer than the deadline `{deadline}` that it has to keep ({limit})",
    help: "check figure and unit of the standard time, or the deadline that this step names",
  },
  S768: {
    message: "the extension of the deadline `{name}` ({extra}) is longer than the limit itself ({limit})",
    help: "compare it with the document: it may mean the whole time, extension included",
  },
  S769: {
    message:
      "the extension of the deadline `{name}` counts another kind of time ({extra}) than its limit ({limit})",
    help: "use one `unit`; where the document really names another, quote its words as `printed` of the extension",
  },
  S770: {
    message:
      "the duty `{name}` falls due {within} after its period (`{period}`) ends, when the next period has ended, too",
    help: "check `within` and `period`",
  },
  S771: {
    message: "the attachments `{name}` are limited to {size} bytes; hardly any file is that small",
    help: "sizes are written in bytes: perhaps {bytes} is meant",
  },
  S772: {
    message: "the review is set for {date}, before this SOP begins to apply ({from})",
    help: "check the year of `reviewBy` and `effectiveFrom`",
  },
  S773: {
    message: "the opening hours of the calendar `{name}` end on {last}, while this SOP applies {until}",
    help: "add opening hours after {last}, or `hours` for usual days",
  },
  S781: {
    message: "`{name}` is already the name of `{other}`",
    help: "give `{id}` a name that tells the two apart, or make them one",
  },
  S782: {
    message: "`{value}` stands twice in one list",
    help: "delete one of them, or write what was meant",
  },
  S783: {
    message: "the shared condition `{name}` says the same as `{other}`",
    help: "keep one, or look whether one of them should say something else",
  },
  S784: {
    message: "the role `{name}` is named nowhere",
    help: "name it at the step, deadline, level or reply that is its duty, or delete it",
  },
  S785: {
    message: "the event `{name}` has no effect at all",
    help: "name it in the step, deadline or condition that waits for it, give it `means`, or delete it",
  },
  S786: {
    message: "the record `{name}` is produced by no step and no duty",
    help: "name it as the `record` of the step that produces it, or delete it",
  },
  S787: {
    message: "the calendar `{name}` is not used",
    help: "name it as the `calendar` of the service, channel or deadline that counts by it, or delete it",
  },
  S788: {
    message: "the fact `{name}` decides nothing",
    help: "name it in the condition that depends on it, or delete it",
  },
  S789: {
    message: "the shared condition `{name}` is referred to nowhere",
    help: "refer to it with `condition` where something depends on it, or delete it",
  },
  S790: {
    message: "the question of reading `{name}` changes no deadline",
    help: "fill `underReadings` of the deadline that depends on it, or delete the question",
  },
  S791: {
    message: "the channel `{name}` serves no service",
    help: "add it to the `channels` of the service that takes it, or delete it",
  },
  S793: {
    message: "the event `{name}` repeats the built-in event `{known}`",
    help: "use `{known}`; if something else is meant, give it an id and a label that tell it apart, or `means` if it also means a built-in event",
  },
  S794: {
    message: "the id `{name}` differs from the file name `{file}`",
    help: "make them the same: rules are looked up by `id`, and the file is kept under that name",
  },
  S795: {
    message: "{kind} `{name}` names no clause as its source",
    help: "fill `source` with the id of its clause; where the document does not say it, fill `basis` and `note`",
  },
  S796: {
    message: "the clause `{name}` is only told of as something left open (`{gap}`)",
    help: "look whether a rule can be made of what it says; if not, leave it, or give it `kind` or `noRule`",
  },
  S797: {
    message: "`{name}` is said to be left open by the document, but this file has it in `{known}`",
    help: "delete it from `gaps`, or give what settles it its true `basis`, such as `assumed`",
  },
  S799: {
    message: "this text names a person",
    help: "name the role only",
  },
  S800: {
    message: "this text holds the number of a civil servant (NIP)",
    help: "delete the number; name the role only",
  },
  S801: {
    message: "this text holds a private phone number",
    help: "delete the number; service numbers of an institution stand in the `address` of their channel",
  },
  S802: {
    message: "the clause `{name}` does not name its document",
    help: "fill `document` with an id from `documents`",
  },
  S803: {
    message: "the document `{name}` has no clause",
    help: "list its clauses in `clauses`, or delete the document",
  },
  S811: {
    message: "the step `{name}` never has its turn: it ends together with `{other}`, for which it waits",
    help: 'give this step an event of its own, or `"after": []` where it does not wait',
  },
  S812: {
    message: "the step `{name}` waits for `{other}`, which is never needed together with it",
    help: "take it out of `after`, or mend one of the two `when`",
  },
  S813: {
    message: "the step `{name}` ends by another event than the deadline `{other}` that it fulfils ({known})",
    help: "bring `doneWhen` in line with the `until` of that deadline, or name another deadline",
  },
  S814: {
    message: "the step `{name}` is never done: once {known} has happened it is no longer needed",
    help: "do not demand in `when` that this has not happened, or add the alternative that it has",
  },
  S815: {
    message: "the step `{name}` is the complainant's, but ends by {known}, which only the institution does",
    help: "write a role of the institution into `actor`, or an event of the complainant into `doneWhen`",
  },
  S816: {
    message: "`by` and `binds` of the deadline `{name}` name different parties",
    help: 'bring them in line: `"binds": "complainant"` for the complainant, no `binds` for the institution',
  },
  S817: {
    message: "the level `{name}` is never reached: `{other}` takes its only occasion",
    help: 'leave out `"occurrence": "first"`, or give this level an occasion of its own',
  },
  S818: {
    message: "the level `{name}` hands the case to nobody but the complainant",
    help: 'write the role that takes over, or `"action": "inform"`',
  },
  S819: {
    message:
      "the level `{name}` waits for something after the end of the case, which this SOP does not reopen",
    help: "change `after`, or `reopen`",
  },
  S820: {
    message: "the level `{name}` goes out at 00:00: its calendar has no hours",
    help: 'give that calendar `hours`, name one that has, or choose `"deliver": "at-once"` if that is meant',
  },
  S821: {
    message: "the level `{name}` falls due only when by `{other}` the case ought to be closed already",
    help: "shorten its distance, or leave this level out",
  },
  S822: {
    message: "`{role}` is the complainant's side, which neither answers a complaint nor has it in hand",
    help: "name a role of the institution",
  },
  S905: {
    message: "the acceptance of finding {code} ended on {date}",
    help: "the finding is accepted no longer: mend what was found, or decide again and write a new `until`",
  },
  S906: {
    message: "there is no finding {code} at `{name}` to be accepted",
    help: "if it was mended, remove this entry; if the part has moved, correct `at`",
  },
  S907: {
    message: "this SOP should have been reviewed by {date}",
    help: "review the document, then renew `reviewBy`; if there is a new version, renew what the file says as well",
  },
};
