/** What the file formats call things in English. */
import type { FormatTexts } from "../text-keys.ts";

export const en: FormatTexts = {
  facts: {
    service: [],
    channel: ["medium"],
    "channel-class": ["channel class", "way of submission"],
    grade: ["severity", "priority", "class"],
    intake: ["completeness", "complete", "intake status"],
  },
  events: {
    occurred: {
      label: "the occurrence",
      meaning:
        "What the complaint is about happened. Record it when the instant is known; the complaint itself exists from `submitted` or `received` on.",
      words: ["happened", "incident", "took place"],
    },
    submitted: {
      label: "submitted",
      meaning:
        "The complainant sent the complaint. Not always the same instant: the office took it in (`received`). Where only one of the two is recorded, it stands in for the other.",
      words: ["sent", "filed", "lodged", "complaint made"],
    },
    received: {
      label: "received",
      meaning:
        "The complaint reached the desk. The instant at which the complainant sent it is `submitted`; its entry into the register is `registered`.",
      words: ["receipt", "complaint received", "taken in", "arrived"],
    },
    returned: {
      label: "file returned for completion",
      meaning:
        "The file went back to the complainant because it was not complete. Asking without returning the file is `asked`; refusing the complaint is `rejected`.",
      words: ["sent back", "incomplete", "file returned"],
    },
    "file-completed": {
      label: "file completed",
      meaning:
        "The file became complete, mostly after it was `returned`. An answer of the complainant that completes no file is `complainant-replied`.",
      words: ["complete", "completed", "file complete"],
    },
    registered: {
      label: "registered",
      meaning:
        "The complaint was entered into the register and numbered. Giving that number or a receipt to the complainant is `acknowledged`.",
      words: ["recorded", "logged", "ticket created"],
    },
    acknowledged: {
      label: "receipt acknowledged",
      meaning:
        "The complainant got a receipt or an automatic answer. This is no response to the content yet; that is `responded`.",
      words: ["acknowledgement", "acknowledgment", "auto reply", "automatic reply"],
    },
    verified: {
      label: "verified",
      meaning:
        "The content or the completeness of the complaint has been checked. Facts that were found are recorded with `established`, or on this event itself.",
      words: ["verification", "checked", "reviewed", "validated"],
    },
    established: {
      label: "facts established",
      meaning:
        "An officer establishes `facts` or corrects `fields` from this instant on. A grade set by an officer is `graded`.",
      words: ["fact established", "facts known", "data corrected"],
    },
    graded: {
      label: "graded",
      meaning:
        "An officer sets the grade (`grade`), over the one that follows from the facts, until the next `graded`; say by whom and why. Facts that decide the grade are `established`.",
      words: ["classified", "prioritised", "prioritized", "triaged", "triage"],
    },
    assigned: {
      label: "assigned",
      meaning:
        "The complaint was given to a role of the SOP (`to`) to be handled, which owns it from then on. Another name, such as a person's, changes no owner. Passing it to another unit is `forwarded`, to another body `transferred`.",
      words: ["assignment", "allocated", "dispatched"],
    },
    forwarded: {
      label: "forwarded",
      meaning:
        "The complaint was passed within the institution to the role in charge (`to`), which owns it from then on. To another body it is `transferred`; to a superior because nobody acted, `escalated`.",
      words: ["passed on", "routed", "referred"],
    },
    asked: {
      label: "complainant asked for information",
      meaning:
        "The office asked the complainant for information. This stops no clock; a stop is `paused`, the complainant's answer `complainant-replied`.",
      words: ["information requested", "clarification requested", "question sent"],
    },
    "complainant-replied": {
      label: "complainant replied",
      meaning:
        "The complainant answered, to a question (`asked`) or to what was done. The office's answer to the complainant is `responded` or `informed`.",
      words: ["customer replied", "customer response", "complainant answered"],
    },
    contacted: {
      label: "complainant contacted",
      meaning:
        "The office tried to reach the complainant, whether or not it did. Where the complainant got a response to the content, record `responded`.",
      words: ["called", "phoned", "reached out"],
    },
    responded: {
      label: "responded",
      meaning:
        "The office responded to the complainant. A mere receipt is `acknowledged`; telling the result is `informed`; the complainant's answer is `complainant-replied`.",
      words: ["answered", "response", "first response", "first reply"],
    },
    "followed-up": {
      label: "followed up",
      meaning:
        "Something was done about the content, such as an examination or a repair. It need not be over; when it is, record `resolved`.",
      words: ["follow up", "acted upon", "handled", "in progress"],
    },
    resolved: {
      label: "resolved",
      meaning:
        "The matter itself has been dealt with. Telling the complainant is `informed`; closing the file is `closed`.",
      words: ["solved", "resolution", "settled", "done", "finished"],
    },
    informed: {
      label: "complainant informed of the result",
      meaning:
        "The office told the complainant the result. A response before there is one is `responded`; that the matter is dealt with is `resolved`.",
      words: ["notified", "result sent", "told the result"],
    },
    satisfied: {
      label: "complainant satisfied",
      meaning: "The complainant accepted the outcome. The contrary is `dissatisfied`.",
      words: ["accepted", "customer satisfied"],
    },
    dissatisfied: {
      label: "complainant not satisfied",
      meaning:
        "The complainant said that the outcome does not satisfy, or objected to it. A case that was closed and is taken up again is `reopened`.",
      words: ["not satisfied", "unsatisfied", "objected", "objection"],
    },
    extended: {
      label: "extended",
      meaning:
        "One time limit was put off by `amount` or until `dueAt`, for a reason. Stopping the clock for a while is `paused`.",
      words: ["extension", "prolonged", "postponed"],
    },
    paused: {
      label: "paused",
      meaning:
        "The work stopped for a while, for a reason, until `resumed`. The clock stops with it only where the SOP says so.",
      words: ["on hold", "suspended", "pending", "waiting for complainant"],
    },
    resumed: {
      label: "resumed",
      meaning:
        "Work that was `paused` goes on. A complaint that had been closed is taken up again with `reopened`.",
      words: ["continued", "off hold", "unpaused"],
    },
    escalated: {
      label: "passed on to the next level",
      meaning:
        "A level was told or took over, because time ran out or the complainant is not satisfied; `ref` names the key of what was delivered, or `to` the level or its role. Passing on in the ordinary way is `forwarded`.",
      words: ["escalation", "raised to management"],
    },
    explained: {
      label: "explanation given",
      meaning:
        "The cause of a delay was explained to the level that asks for it, which `ref` or `to` names. Explaining something to the complainant is `responded` or `informed`.",
      words: ["explanation", "delay explained"],
    },
    transferred: {
      label: "transferred to another body",
      meaning:
        "The complaint went to another body because this one is not in charge. Passing it on within the institution is `forwarded`.",
      words: ["transfer", "handed over"],
    },
    decided: {
      label: "decided",
      meaning:
        "Whoever is in charge decided on the complaint. Carrying it out is `followed-up` or `resolved`.",
      words: ["decision", "ruling"],
    },
    reopened: {
      label: "reopened",
      meaning:
        "A complaint that had ended was taken up again. Going on with one that was only paused is `resumed`.",
      words: ["re-opened", "opened again", "reactivated"],
    },
    withdrawn: {
      label: "withdrawn",
      meaning:
        "The complainant took the complaint back; the case ends. Taking back a record made by mistake is `annulled`.",
      words: ["retracted", "withdrawal", "cancelled by complainant"],
    },
    rejected: {
      label: "rejected",
      meaning:
        "The institution refused to handle the complaint; the case ends. Returning the file for completion is `returned`.",
      words: ["refused", "declined", "dismissed"],
    },
    closed: {
      label: "closed",
      meaning:
        "The file of the complaint was closed; the case ends. That the matter is dealt with is `resolved`, which closes nothing by itself.",
      words: ["closure", "archived", "case closed"],
    },
    annulled: {
      label: "record annulled",
      meaning:
        "The event whose id stands in `ref` was recorded by mistake and counts as if it had never been. A complainant who takes the complaint back is `withdrawn`.",
      words: ["annulment", "recorded by mistake", "void", "voided"],
    },
  },
};
