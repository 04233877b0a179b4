/**
 * Everything that changes a case, each change one transaction. To record an event is to add it and to have the case looked
 * at next (timer): that takes no longer in a case of many events. To look at a case is to ask sopan where it stands now,
 * and to write down when to look again and who is to be told (outbox). So the database always says what is still to be
 * done, whenever the process dies.
 */
import { isDeepStrictEqual } from "node:util";
import { AgendaBuilder, assess, checkIntake, parseInstant } from "sopan";
import { Refusal } from "./refusal.js";

const MS_PER_MINUTE = 60_000;
/** How many events may be sent to one case; every look at it reads them all. What the desk itself records comes besides. */
const mostEvents = 500;

/** It takes back an event that there is not. */
const namesNothing = "C335";
/**
 * What is wrong with an event whatever else its case tells: its shape, names and values; a grade, an extension, a
 * reopening that the SOP does not know. What only the whole case shows, such as an extension that came too late, is
 * recorded as it happened, has no effect by the SOP, and stands in the `problems` of the case.
 */
const ownMistakes = new Set([
  ...["C101", "C102", "C103", "C104", "C203", "C204", "C205", "C206", "C209", "C210"],
  ...["C311", "C319", "C320", "C334", namesNothing, "C337", "C339"],
]);

/** @typedef {ReturnType<typeof createDesk>} Desk */

/**
 * @param {{ store: import("./store.js").Store, sop: import("sopan").LoadedSop, now: () => number,
 *   onFailure: (caseId: string, error: unknown) => void }} parts
 */
export function createDesk({ store, sop, now, onFailure }) {
  /** Cases at which the last look failed. */
  const failing = new Set();

  /** Looks at one case. Whatever is wrong with it keeps no other from being looked at; it is looked at again in a minute. */
  function tryLook(caseId, at, look) {
    try {
      look();
      failing.delete(caseId);
    } catch (error) {
      failing.add(caseId);
      onFailure(caseId, error);
      // Where the database itself fails this does too, and that is no matter of one case.
      store.setTimer(caseId, at + MS_PER_MINUTE);
    }
  }

  /** Where the case stands; the timer and the outbox follow. Only within a transaction. */
  function settle(caseId, at) {
    const assessment = assess(sop, store.caseOf(caseId), at);
    const { nextCheckAt, escalations } = assessment;
    store.setTimer(caseId, nextCheckAt === null ? null : Date.parse(nextCheckAt));
    const due = escalations.filter(({ status }) => status === "due");
    for (const { key, id, label, to, action, dueAt, deliverAt, because } of due) {
      // A level stands once for each deadline it watches: whoever is told must know which one it is about.
      const deadline = because.find(({ kind }) => kind === "trigger")?.deadline ?? null;
      store.putInOutbox(caseId, { key, level: id, deadline, label, to, action, dueAt, deliverAt });
    }
    store.keepInOutbox(
      caseId,
      due.map(({ key }) => key),
    );
    return assessment;
  }

  /** What is wrong with an event by itself; `pointer` into the event. */
  function mistakesOf(event, complaint, at) {
    const place = "/events/0";
    const isMistake = ({ code, pointer }) =>
      ownMistakes.has(code) &&
      `${pointer}/`.startsWith(`${place}/`) &&
      (code !== namesNothing || store.eventOf(complaint.id, event.ref) === null);
    return assess(sop, { ...complaint, events: [event] }, at)
      .problems.filter(isMistake)
      .map(({ pointer, message }) => ({ pointer: pointer.slice(place.length), message }));
  }

  return {
    /** Records a complaint, received now. The same one again (by its id) changes nothing. */
    receive({ id, service, channel, fields }) {
      // The total size of attachments is the one demand that the form's JSON Schema cannot make.
      const { problems } = checkIntake(sop, service, channel, fields);
      if (problems.length > 0) {
        const errors = problems.map(({ pointer, message }) => ({ pointer, message }));
        throw refused("isian tidak dapat diterima", errors);
      }
      const complaint = { id, sop: sop.id, service, channel, fields };
      return store.transaction(() => {
        const at = now();
        const known = store.caseOf(id);
        if (known !== null) {
          const { events, ...recorded } = known;
          expectSame(recorded, complaint);
          return { isNew: false, assessment: assess(sop, known, at) };
        }
        store.addCase(complaint);
        store.addEvent(id, { id: "received", type: "received", at: instant(at), channel });
        return { isNew: true, assessment: settle(id, at) };
      });
    },

    /**
     * Records what happened in a case, and has the case looked at next. However much was told before, of the events none
     * is read but those that have this one's id or are named by it. The same event again (by its id) changes nothing.
     */
    append(caseId, event) {
      return store.transaction(() => {
        const at = now();
        const complaint = store.complaintOf(caseId);
        if (complaint === null) throw new Refusal("not-found", "pengaduan tidak ditemukan");
        const known = store.eventOf(caseId, event.id);
        if (known !== null) {
          expectSame(known, event);
          return { isNew: false };
        }
        // What has not happened is not recorded; whoever sends it may have a clock that is ahead.
        if (parseInstant(event.at) > at)
          throw refused("waktu peristiwa belum tiba", [{ pointer: "/at", message: "belum tiba" }]);
        if (store.countEvents(caseId) >= mostEvents)
          throw refused(`pengaduan ini sudah memuat ${mostEvents} peristiwa`);
        const errors = mistakesOf(event, complaint, at);
        if (errors.length > 0) throw refused("peristiwa tidak dapat diterima", errors);
        store.addEvent(caseId, event);
        // Of many events that come in before it is looked at, one look takes in all.
        store.setTimer(caseId, at);
        return { isNew: true };
      });
    },

    /**
     * Looks at every case by the clock and the rules of now: what the database knows of when to look again may come from a
     * clock that was ahead, or from other rules. Writes only where it differs.
     */
    lookAtAll() {
      const at = now();
      for (const caseId of store.caseIds())
        tryLook(caseId, at, () => {
          const { nextCheckAt, escalations } = assess(sop, store.caseOf(caseId), at);
          const timer = nextCheckAt === null ? null : Date.parse(nextCheckAt);
          const isKnown =
            store.timerOf(caseId) === timer &&
            escalations.every(({ status, key }) => status !== "due" || store.entryOf(caseId, key) !== null);
          if (!isKnown) store.transaction(() => settle(caseId, at));
        });
    },

    /** Looks at the cases whose instant has come: what changes by itself, and what something was recorded in. */
    recheck() {
      const at = now();
      for (const caseId of store.casesToRecheck(at))
        tryLook(caseId, at, () => store.transaction(() => settle(caseId, at)));
    },

    /** Cases that cannot be looked at, as far as this process has tried. */
    failing: () => [...failing],

    /** All open cases; one that cannot be read is counted there as such. */
    agenda() {
      const builder = new AgendaBuilder(sop, now());
      for (const caseId of store.caseIds()) {
        try {
          builder.add(store.caseOf(caseId));
        } catch (error) {
          onFailure(caseId, error);
          builder.add(null);
        }
      }
      return builder.finish();
    },

    /**
     * Begins to hand over an entry; null when it is not due after all. Once begun it is not withdrawn, because nobody
     * knows then whether the outside has it; it is handed over again until that is certain.
     */
    claim(caseId, key) {
      return store.transaction(() => {
        const at = now();
        const { escalations } = settle(caseId, at);
        const entry = store.entryOf(caseId, key);
        if (entry === null || entry.deliveredAt !== null || entry.deliverAt > at) return null;
        const isDue = escalations.some((each) => each.key === key && each.status === "due");
        store.claimEntry(caseId, key, isDue ? at : entry.claimedAt);
        return entry;
      });
    },

    /** It was handed over: the case says so, once and for all. */
    recordDelivery(caseId, key) {
      store.transaction(() => {
        const at = now();
        const { action, claimedAt, deliveredAt } = store.entryOf(caseId, key);
        if (deliveredAt !== null) return;
        store.markDelivered(caseId, key, at);
        // An explanation was asked for; the level is done when somebody records `explained`.
        if (action !== "explain") {
          store.addEvent(caseId, {
            id: `${derivedId}${key}`,
            type: "escalated",
            at: instant(claimedAt),
            // By its key and not by its level, which may be due for another deadline or another due instant as well.
            ref: key,
          });
        }
        settle(caseId, at);
      });
    },

    /** It could not be handed over; once more in a minute. */
    postpone: (caseId, key) => store.postponeEntry(caseId, key, now() + MS_PER_MINUTE),
  };
}

/** A repeated request must mean the same record. */
function expectSame(known, repeated) {
  if (!isDeepStrictEqual(known, repeated))
    throw new Refusal("conflict", "id ini sudah dipakai untuk catatan lain");
}

function refused(message, errors = []) {
  return new Refusal("not-acceptable", message, errors);
}

/** How ids of events begin that the desk derives from keys; nobody else may use them. */
export const derivedId = "escalated:";

function instant(at) {
  return new Date(at).toISOString();
}
