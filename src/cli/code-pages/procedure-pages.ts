/** Pages of the codes C36x: procedure, replies and scope. */
import type { CodePage } from "./code-page.ts";

export const procedurePages = {} satisfies Readonly<Record<string, CodePage>>;
