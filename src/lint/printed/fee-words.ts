/** The words that Indonesian documents print on fees. */

/** Forms of whole phrases on fees, of words in lower case with one space between them. */
export const freePhrase = /* @__PURE__ */ phraseOfFree();

export const paidPhrase = /^(?:berbayar|dipungut biaya|dikenakan biaya)$/;

export const tariffPhrase =
  /^(?:biaya |tarif )?(?:menurut|sesuai(?: dengan)?|berdasarkan|mengacu(?: pada)?|mengikuti|ditetapkan (?:dengan|dalam)|diatur dalam) (?:peraturan|ketentuan|tarif|pola tarif|perda|perbup|perwali|pergub|perwako|keputusan|permen|undangundang|standar biaya)(?: |$)/;

export const notOnlyTariff = /\b(?:gratis|tidak|tanpa|bebas|rp|rupiah|kecuali|nihil)\b/;

export const currencyWords: ReadonlySet<string> = new Set(["rp", "idr", "rupiah"]);

export const perWords: ReadonlySet<string> = new Set(["per", "setiap", "tiap", "/"]);

function phraseOfFree(): RegExp {
  const free =
    "(?:gratis|nihil|free|cumacuma|tanpa (?:dipungut )?(?:biaya|bayaran)|bebas biaya|tidak (?:ada |di ?pungut |di ?kenakan )(?:biaya|bayaran)(?: apa ?pun)?)";
  return new RegExp(`^(?:biaya(?: tarif)? |tarif )?${free}(?:(?: atau)? ${free})*$`);
}
