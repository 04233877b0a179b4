/**
 * The database: one file that one process owns. It knows rows, not what they mean. What happened is only ever added to;
 * timers and outbox follow from it and from the clock.
 */
import Database from "libsql";

const tables = `
  CREATE TABLE IF NOT EXISTS cases (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL -- the case without its events, JSON
  ) STRICT;

  CREATE TABLE IF NOT EXISTS events (
    case_id TEXT NOT NULL REFERENCES cases (id),
    place INTEGER NOT NULL, -- in the case, from 1 on: the last one tells how many there are without counting them
    id TEXT NOT NULL,
    body TEXT NOT NULL, -- the event, JSON
    PRIMARY KEY (case_id, place),
    UNIQUE (case_id, id)
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS events_do_not_change BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are only appended'); END;
  CREATE TRIGGER IF NOT EXISTS events_do_not_go BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are only appended'); END;

  CREATE TABLE IF NOT EXISTS timers (
    case_id TEXT PRIMARY KEY REFERENCES cases (id),
    at INTEGER NOT NULL -- epoch milliseconds, as all instants here
  ) STRICT;
  CREATE INDEX IF NOT EXISTS timers_by_instant ON timers (at);

  CREATE TABLE IF NOT EXISTS outbox (
    case_id TEXT NOT NULL REFERENCES cases (id),
    key TEXT NOT NULL,
    body TEXT NOT NULL, -- the escalation as sopan answered it, JSON
    deliver_at INTEGER NOT NULL,
    retry_at INTEGER NOT NULL DEFAULT 0, -- not before, after a hand-over that failed
    claimed_at INTEGER, -- handing over has begun: from then on the outside may know
    delivered_at INTEGER,
    PRIMARY KEY (case_id, key)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS outbox_to_deliver ON outbox (max(deliver_at, retry_at)) WHERE delivered_at IS NULL;
`;

/** @typedef {ReturnType<typeof openStore>} Store */

/** @param {string} file */
export function openStore(file) {
  const db = new Database(file);
  // A second process would hand over what this one is handing over; it is refused the file.
  db.pragma("locking_mode = EXCLUSIVE");
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.exec(tables);

  const sql = (text) => db.prepare(text);
  const insertCase = sql("INSERT INTO cases (id, body) VALUES (:id, :body)");
  const selectCase = sql("SELECT body FROM cases WHERE id = :id");
  const selectCaseIds = sql("SELECT id FROM cases ORDER BY number");
  const insertEvent = sql(`
    INSERT INTO events (case_id, place, id, body)
    VALUES (:caseId, (SELECT coalesce(max(place), 0) + 1 FROM events WHERE case_id = :caseId), :id, :body)`);
  const selectEvents = sql("SELECT body FROM events WHERE case_id = :id ORDER BY place");
  const selectEvent = sql("SELECT body FROM events WHERE case_id = :caseId AND id = :id");
  const selectLastPlace = sql("SELECT coalesce(max(place), 0) AS place FROM events WHERE case_id = :caseId");
  const selectTimer = sql("SELECT at FROM timers WHERE case_id = :caseId");
  const selectOne = sql("SELECT 1 AS one");
  const upsertTimer = sql(
    "INSERT INTO timers (case_id, at) VALUES (:caseId, :at) ON CONFLICT (case_id) DO UPDATE SET at = excluded.at",
  );
  const deleteTimer = sql("DELETE FROM timers WHERE case_id = :caseId");
  const selectRungTimers = sql("SELECT case_id FROM timers WHERE at <= :now ORDER BY at LIMIT 100");
  const upsertEntry = sql(`
    INSERT INTO outbox (case_id, key, body, deliver_at) VALUES (:caseId, :key, :body, :deliverAt)
    ON CONFLICT (case_id, key) DO UPDATE SET body = excluded.body, deliver_at = excluded.deliver_at
      WHERE delivered_at IS NULL`);
  const deleteOtherEntries = sql(`
    DELETE FROM outbox WHERE case_id = :caseId AND claimed_at IS NULL
      AND key NOT IN (SELECT value FROM json_each(:keys))`);
  const selectDueEntries = sql(`
    SELECT case_id, key FROM outbox WHERE delivered_at IS NULL AND max(deliver_at, retry_at) <= :now
    ORDER BY max(deliver_at, retry_at), rowid LIMIT 100`);
  const selectEntry = sql("SELECT * FROM outbox WHERE case_id = :caseId AND key = :key");
  const selectEntries = sql("SELECT * FROM outbox ORDER BY deliver_at, case_id, key");
  const claimEntry = sql("UPDATE outbox SET claimed_at = :at WHERE case_id = :caseId AND key = :key");
  const postponeEntry = sql("UPDATE outbox SET retry_at = :until WHERE case_id = :caseId AND key = :key");
  const markEntry = sql("UPDATE outbox SET delivered_at = :at WHERE case_id = :caseId AND key = :key");
  const selectNextTimer = sql("SELECT min(at) AS at FROM timers");
  const selectNextEntry = sql(
    "SELECT min(max(deliver_at, retry_at)) AS at FROM outbox WHERE delivered_at IS NULL",
  );

  const store = {
    /**
     * Everything that `change` writes, or nothing.
     * @template T
     * @param {() => T} change
     * @returns {T}
     */
    transaction: (change) => db.transaction(change).immediate(),
    close: () => db.close(),

    addCase: ({ id, ...body }) => insertCase.run({ id, body: JSON.stringify(body) }),
    addEvent: (caseId, event) => insertEvent.run({ caseId, id: event.id, body: JSON.stringify(event) }),
    /** A case with its events, as sopan takes it; null when there is none. @returns {import("sopan").Case | null} */
    caseOf(id) {
      const complaint = store.complaintOf(id);
      if (complaint === null) return null;
      return { ...complaint, events: selectEvents.all({ id }).map(({ body }) => JSON.parse(body)) };
    },
    /** A case without its events; null when there is none. */
    complaintOf(id) {
      const row = selectCase.get({ id });
      return row === undefined ? null : { id, ...JSON.parse(row.body) };
    },
    caseIds: () => selectCaseIds.all().map(({ id }) => id),
    /** One event of a case, without the others; null when there is none of that id. */
    eventOf(caseId, id) {
      const row = selectEvent.get({ caseId, id });
      return row === undefined ? null : JSON.parse(row.body);
    },
    countEvents: (caseId) => selectLastPlace.get({ caseId }).place,
    /** Throws when the database does not answer. */
    ping: () => selectOne.get().one,

    setTimer: (caseId, at) => (at === null ? deleteTimer.run({ caseId }) : upsertTimer.run({ caseId, at })),
    /** The cases whose instant has come; of many a part, the earliest first. */
    casesToRecheck: (now) => selectRungTimers.all({ now }).map((row) => row.case_id),
    timerOf: (caseId) => selectTimer.get({ caseId })?.at ?? null,
    nextTimer: () => selectNextTimer.get().at,

    putInOutbox: (caseId, { key, deliverAt, ...body }) =>
      upsertEntry.run({ caseId, key, body: JSON.stringify(body), deliverAt: Date.parse(deliverAt) }),
    /** Withdraws all entries of a case but these, and but those whose handing over has begun. */
    keepInOutbox: (caseId, keys) => deleteOtherEntries.run({ caseId, keys: JSON.stringify(keys) }),
    /** Case and key of what is to be handed over now; of much a part, the earliest first, of one instant as it came in. */
    entriesToDeliver: (now) =>
      selectDueEntries.all({ now }).map((row) => ({ caseId: row.case_id, key: row.key })),
    entryOf: (caseId, key) => entryFrom(selectEntry.get({ caseId, key })),
    outbox: () => selectEntries.all().map(entryFrom),
    claimEntry: (caseId, key, at) => claimEntry.run({ caseId, key, at }),
    postponeEntry: (caseId, key, until) => postponeEntry.run({ caseId, key, until }),
    markDelivered: (caseId, key, at) => markEntry.run({ caseId, key, at }),
    nextDelivery: () => selectNextEntry.get().at,
  };
  return store;
}

function entryFrom(row) {
  if (row === undefined) return null;
  return {
    case: row.case_id,
    key: row.key,
    ...JSON.parse(row.body),
    deliverAt: row.deliver_at,
    retryAt: row.retry_at,
    claimedAt: row.claimed_at,
    deliveredAt: row.delivered_at,
  };
}
