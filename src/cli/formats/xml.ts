/** What JUnit reports are made of. */

/** Attributes of an XML element, as they stand in its tag. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xml(String(value))}"`)
    .join(" ");
}

/** XML 1.0 has no place for control characters, halves of characters, and two that are none, not even as entities. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it may stand in XML, also between quotes. */
export function xml(text: string): string {
  return text.replace(notInXml, "\ufffd").replace(/[&<>"]/g, (each) => entities[each]!);
}
