/**
 * Opening minus closing brackets outside of texts. On a line whose quotes do not pair up, nobody knows what is text,
 * so that all its brackets count.
 */
export function bracketBalance(text: string): number {
  let balance = 0;
  let outside = 0;
  let all = 0;
  let inText = false;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 10;
    const step = c === 123 || c === 91 ? 1 : c === 125 || c === 93 ? -1 : 0;
    all += step;
    if (c === 10) {
      balance += inText ? all : outside;
      outside = 0;
      all = 0;
      inText = false;
    } else if (c === 34) inText = !inText;
    else if (!inText) outside += step;
    else if (c === 92 && text.charCodeAt(i + 1) !== 10) i++;
  }
  return balance;
}
