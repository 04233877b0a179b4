/** The desk over HTTP. Fastify's ajv judges what comes in, sopan answers; nothing is decided here. */
import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import Fastify from "fastify";
import { assess, redact, timeline } from "sopan";
import { Refusal } from "./refusal.js";
import { complaintSchema, eventSchema, formsOf } from "./schemas.js";

const statusOf = {
  unauthorized: 401,
  malformed: 400,
  "not-found": 404,
  conflict: 409,
  "not-acceptable": 422,
};

/** Deepest nesting of what is sent; what an SOP asks for needs four levels. */
const deepestNesting = 16;
/** What only reads. Everything else needs the token. */
const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * @param {{ store: import("./store.js").Store, desk: import("./desk.js").Desk, sop: import("sopan").LoadedSop,
 *   token: string, now: () => number, onChange: () => void, logger?: boolean | object }} parts
 */
export function createServer({ store, desk, sop, token, now, onChange, logger = false }) {
  const app = Fastify({
    logger,
    // What Fastify refuses before it knows a route, such as a broken address.
    frameworkErrors: tell,
    // What the schema does not accept is refused, never bent; all mistakes are told at once.
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        allErrors: true,
        allowUnionTypes: true,
      },
    },
  });
  const formOf = formsOf(sop);
  const caseOf = ({ params }) => {
    const complaint = store.caseOf(params.id);
    if (complaint === null) throw new Refusal("not-found", "pengaduan tidak ditemukan");
    return complaint;
  };
  const answer = (reply, { isNew }, body) => {
    onChange();
    return reply.code(isNew ? 201 : 200).send(body);
  };

  // The one place where it is checked: also a route that is added later cannot forget it.
  app.addHook("onRequest", async ({ method, headers }) => {
    if (readingMethods.has(method) || isSame(headers.authorization ?? "", `Bearer ${token}`)) return;
    throw new Refusal("unauthorized", "untuk mencatat perlu token");
  });
  app.addHook("preValidation", async ({ body }) => {
    if (!nestsDeeper(body, deepestNesting)) return;
    const errors = [{ pointer: "", message: `lebih dari ${deepestNesting} tingkat` }];
    throw new Refusal("malformed", "isian belum benar", errors);
  });

  app.get("/health", () => {
    store.ping();
    // What is wrong with some cases is no reason to start the process anew: it goes on with the others.
    const failing = desk.failing();
    return { status: failing.length === 0 ? "ok" : "failing", failing };
  });
  app.get("/form/:service/:channel", ({ params }) => formOf(params.service, params.channel));

  app.post("/complaints", { schema: { body: complaintSchema } }, (request, reply) => {
    const { id = randomUUID(), service, channel, fields } = request.body;
    const form = formOf(service, channel);
    const isFilledIn = request.getValidationFunction(form) ?? request.compileValidationSchema(form);
    if (!isFilledIn(fields)) throw malformed(isFilledIn.errors, "/fields");
    const receipt = desk.receive({ id, service, channel, fields });
    return answer(reply, receipt, receipt.assessment);
  });

  // The event is recorded, and that is the answer. Where the case stands now takes reading all of it: ask for it.
  app.post("/complaints/:id/events", { schema: { body: eventSchema } }, ({ params, body }, reply) =>
    answer(reply, desk.append(params.id, body), { case: params.id, event: body.id }),
  );

  app.get("/complaints/:id", (request) => assess(sop, caseOf(request), now()));
  app.get("/complaints/:id/timeline", (request) => timeline(sop, caseOf(request), now()));
  app.get("/public/complaints/:id", (request) => redact(sop, caseOf(request), "public"));
  app.get("/agenda", () => desk.agenda());
  app.get("/outbox", () => store.outbox().map(shown));

  app.setNotFoundHandler((request, reply) =>
    tell(new Refusal("not-found", "alamat ini tidak ada"), request, reply),
  );
  app.setErrorHandler(tell);
  return app;
}

/** Whatever goes wrong is told in one shape: `{ message, errors: [{ pointer, message }] }`. */
function tell(error, request, reply) {
  const refusal = error.validation === undefined ? error : malformed(error.validation, "");
  if (refusal instanceof Refusal) {
    const { kind, message, errors } = refusal;
    if (kind === "unauthorized") reply.header("www-authenticate", "Bearer");
    return reply.code(statusOf[kind]).send({ message, errors });
  }
  if (error.statusCode < 500) {
    const errors = [{ pointer: "", message: error.message }];
    return reply.code(error.statusCode).send({ message: "permintaan tidak dapat dibaca", errors });
  }
  request.log.error(error);
  return reply.code(500).send({ message: "ada gangguan; silakan coba lagi", errors: [] });
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
function isSame(one, other) {
  const [a, b] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(a, b);
}

/** Whether a value nests deeper than so many levels; it goes no deeper itself. */
function nestsDeeper(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => nestsDeeper(part, levels - 1));
}

/** The findings of ajv; a property that is missing, or that should not be there, is pointed at like any other. */
function malformed(findings, base) {
  const errors = findings.map(({ instancePath, params, message }) => {
    const property = params.missingProperty ?? params.additionalProperty;
    return { pointer: `${base}${instancePath}${property === undefined ? "" : `/${property}`}`, message };
  });
  return new Refusal("malformed", "isian belum benar", errors);
}

/** An entry of the outbox as it is shown: instants as text. */
function shown({ deliverAt, retryAt, claimedAt, deliveredAt, ...entry }) {
  const text = (at) => (at === null ? null : new Date(at).toISOString());
  return { ...entry, deliverAt: text(deliverAt), claimedAt: text(claimedAt), deliveredAt: text(deliveredAt) };
}
