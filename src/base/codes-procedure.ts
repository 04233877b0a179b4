/** Codes C36x: procedure, replies and scope. */
export const procedureCodes = {} as const;
