/** An element of XML: its name, its attributes, and what is in it. Attributes that are null are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly content: string | readonly XmlElement[];
}

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content };
}

/** A document of XML 1.0 in UTF-8. Characters that XML cannot hold are left out. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}\n`;
}

function lines({ name, attributes, content }: XmlElement, indent: string): string {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value)}"`],
  );
  const start = `${indent}<${name}${told.join('')}`;
  if (typeof content === 'string') return `${start}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${start}/>`;
  return `${start}>\n${content.map((child) => lines(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What production Char of XML 1.0 leaves out: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
}
