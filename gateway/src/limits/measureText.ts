/** What reading a text costs besides its length. */
export interface TextMeasure {
  /** How many brackets stand within each other at most. */
  readonly depth: number;
  /** How many colons stand outside of strings: the members of a JSON text. */
  readonly members: number;
}

const OPENING = '{[(';
const CLOSING = '}])';
const BLOCK = '"""';
/** Where something begins that counts, or in which nothing counts. */
const SIGN = /["#{}[\]():]/g;
const LINE_END = /[\r\n]/g;

const isEscaped = (text: string, at: number): boolean => {
  let start = at;
  while (text[start - 1] === '\\') start -= 1;
  return (at - start) % 2 === 1;
};

/** Behind a string or a block string that begins here; behind all where it has no end. */
function endOfString(text: string, start: number): number {
  const quote = text.startsWith(BLOCK, start) ? BLOCK : '"';
  let end = text.indexOf(quote, start + quote.length);
  while (end >= 0 && (quote === BLOCK ? text[end - 1] === '\\' : isEscaped(text, end)))
    end = text.indexOf(quote, end + quote.length);
  return end < 0 ? text.length : end + quote.length;
}

function endOfLine(text: string, start: number): number {
  LINE_END.lastIndex = start;
  return LINE_END.exec(text)?.index ?? text.length;
}

/**
 * Measures a JSON text or the text of an operation in one pass, without reading it: what is in strings and comments does
 * not count. Of a text that is neither the measure means nothing, and whoever reads it refuses it where it goes wrong.
 */
export function measureText(text: string): TextMeasure {
  let open = 0;
  let depth = 0;
  let members = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found; found = SIGN.exec(text)) {
    const [sign] = found;
    if (sign === '"') SIGN.lastIndex = endOfString(text, found.index);
    else if (sign === '#') SIGN.lastIndex = endOfLine(text, found.index);
    else if (sign === ':') members += 1;
    else if (CLOSING.includes(sign)) open -= 1;
    else if (OPENING.includes(sign)) depth = Math.max(depth, ++open);
  }
  return { depth, members };
}
