/** What docs/vocabulary.md says before its tables. The tables are made from src/vocabulary. */
export const vocabularyOpening = `
# Vocabulary of evidence files

<!-- Made by scripts/write-vocabulary.ts from the tables in src/vocabulary. Change those, then run: npm run docs -->

One YAML file per source document. The file says who published what and when, and then, claim by claim, what that document
*says*: not what is true. Two documents that disagree stay two files that disagree.

\`\`\`yaml
# yaml-language-server: $schema=../../../../schemas/evidence.schema.json
source:
  id: 2025-06-24-pravda-denmark-letter-of-intent
  title: Denmark to invest in Ukrainian drone production on its soil
  publisher: Ukrainska Pravda
  url: https://www.pravda.com.ua/eng/news/2025/06/24/7518548/
  published: 2025-06-24
  language: en
  kind: news
  cites: Rustem Umerov on Facebook
  reliability: B
claims:
  - about: agreement/dk-ua-2025-06-letter-of-intent
    parties: [country/DK, country/UA]
    instrument: letter of intent
    stage: signed
    when: 2025-06-24
    place: The Hague
    by: person/rustem-umerov
    credibility: 2
    note: Paves the way for Ukrainian companies to produce in Denmark.
  - about: flow/dk-2025-500m-kroner
    from: country/DK
    to: programme/build-with-ukraine
    stage: allocation
    amount: 500 000 000 DKK
    when: 2025-06-24
    purpose: setting up Ukrainian production lines on Danish territory
    by: person/rustem-umerov
\`\`\`

With the first line an editor that knows JSON Schema (\`schemas/evidence.schema.json\`) completes names and codes and marks
slips while one types.

## The file
- UTF-8, one YAML 1.2 document of at most 1 MiB, without anchors and aliases. Its name is the source's id and \`.yaml\`.
- Every value is kept as it is written: \`2026\` is a year, \`no\` is Norwegian, \`500 000 000 DKK\` has all its digits.
- \`about\` names the subject as \`kind/slug\`: small Latin letters, digits and single hyphens. The slug is the same in every
  file: the same agreement, line or flow always has the same slug. Two that turn out to be one are joined in \`merges.yaml\`.
- Where a list may stand, one value alone is a list of one.
- What is absent, the source does not say. Leave the line out; write \`withheld\` or \`none\` only where the source says so.
- A file with a mistake is left out whole, and every mistake in it is told with line, column and how to mend it.

## Values
| type | is written | notes |
| --- | --- | --- |
| text | in own words | one line |
| date | \`2025-06-24\` · \`2025-07\` · \`2025-22\` (summer) · \`2026\` · \`2026~\` (about) · \`2025-09/2026-03\` · \`2025-06-24/..\` (since) | EDTF (ISO 8601-2, levels 0 and 1). 21 spring, 22 summer, 23 autumn, 24 winter; 33 to 36 quarters |
| money | \`500 000 000 DKK\` · \`over 47 000 000 USD\` · \`1 500 000 000..2 000 000 000 USD\` | currency by its ISO 4217 code, all digits, spaces between thousands |
| quantity | \`1 000 unit/month\` · \`about 200 000 unit/year\` | the unit in the singular; per day, month or year |
| measure | money, also by period (\`600 000 000 EUR/year\`), a quantity, or a share (\`over 40 %\`) | told apart by the unit |
| count | \`200\` · \`about 300 000\` | a whole number |
| shares by party | \`{country/UA: 50 %, country/GB: 50 %}\` · \`[country/UA, party/allies-of-ukraine]\` where shares are not told | at most 100 % together |
| a kind's name | \`line/dk-fire-point-solid-fuel\` | a subject of that kind; for a country its bare code will do (\`DK\`) |
| a list's name | \`letter of intent\` | one of the code list below |

Comparators: \`about\`, \`over\`, \`at least\`, \`up to\`, \`under\`; a range with \`..\`.

Countries are codes of ISO 3166-1 alpha-2 (\`country/GB\`, not UK); \`EU\` and \`NATO\` stand for the organisations and \`XK\` for
Kosovo. The region of a facility is a county, province or state and nothing closer; a town before it is not shown, and a name
that is not known as a region is not shown at all.
`;
