/** A whole evidence file with the given lines as its one claim, which begins in line 12. */
export function fileWith(claim: string, source: Readonly<Record<string, string>> = {}): string {
  const fields: Record<string, string> = { ...SOURCE, ...source };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
  return `# one claim\nsource:\n${lines.join('')}claims:\n${claim}`;
}

const SOURCE = {
  id: '2025-06-24-pravda-letter',
  title: 'Denmark to invest in Ukrainian drone production',
  publisher: 'Ukrainska Pravda',
  url: 'https://www.pravda.com.ua/eng/news/2025/06/24/7518548/',
  published: '2025-06-24',
  language: 'en',
  kind: 'news',
  reliability: 'B',
};

export const FILE = '2025/2025-06-24-pravda-letter.yaml';

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
