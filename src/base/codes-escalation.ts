/** Codes C35x: escalation. */
export const escalationCodes = {
  C350: {
    severity: "error",
    id: {
      message: "`{name}` bukan jenjang atau peran yang dituju peristiwa `{type}`",
      help: "yang ada: {known}; peristiwa ini tidak menandai jenjang mana pun",
    },
    en: {
      message: "`{name}` is no level or role that a `{type}` event can go to",
      help: "known: {known}; this event marks no level as done",
    },
  },
} as const;
