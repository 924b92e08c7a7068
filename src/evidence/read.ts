import {
  type Checked,
  type Claim,
  type ClaimProblem,
  checkClaim,
  checkSource,
  didYouMean,
  isTable,
  type Raw,
  type RawTable,
} from '../vocabulary/index.ts';
import { type Position, type Rejection, readYaml, type YamlFile, type YamlPath } from '../yaml/index.ts';
import type { EvidenceReading } from './document.ts';
import { warningsOf } from './warnings.ts';

/**
 * Reads one evidence file. A file with any problem is not taken at all, and every problem is told, in the order of lines;
 * warnings do not keep a file out.
 */
export function readEvidence(file: string, bytes: Uint8Array): EvidenceReading {
  const reading = readYaml(file, bytes, { scalars: 'text' });
  if (!reading.ok) return reading;
  const yaml = reading.file;
  const value = yaml.value as Raw;
  if (!isTable(value)) {
    const message = `expected the tables "source:" and "claims:", came ${Array.isArray(value) ? 'a list' : 'a text'}`;
    return {
      ok: false,
      rejections: [
        { file, line: 1, column: 1, message, remedy: 'Write an evidence file as docs/vocabulary.md shows it.' },
      ],
    };
  }
  const source = checkSource(value.source);
  const claims = readClaims(file, yaml, value.claims);
  const rejections = [
    ...unknownTables(file, yaml, value),
    ...(source.ok ? [] : placed(file, yaml, source.problems, ['source'])),
    ...claims.rejections,
  ];
  if (rejections.length > 0 || !source.ok) return { ok: false, rejections: rejections.sort(inOrderOfLines) };
  const document = { file, source: source.value, claims: claims.claims, positions: claims.positions };
  return { ok: true, document, warnings: warningsOf(document).sort(inOrderOfLines) };
}

function inOrderOfLines(a: Rejection, b: Rejection): number {
  return a.line - b.line || a.column - b.column;
}

function unknownTables(file: string, yaml: YamlFile, value: RawTable): Rejection[] {
  return Object.keys(value)
    .filter((name) => name !== 'source' && name !== 'claims')
    .map((name) => ({
      file,
      ...yaml.keyPosition([], name),
      message: `unknown table "${name}"`,
      remedy: `${didYouMean(name, ['source', 'claims'])}An evidence file has "source:" and "claims:".`,
    }));
}

interface ReadClaims {
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly rejections: readonly Rejection[];
}

function readClaims(file: string, yaml: YamlFile, raw: Raw | undefined): ReadClaims {
  if (!Array.isArray(raw)) return { claims: [], positions: [], rejections: [noList(file, yaml, raw)] };
  const claims: Claim[] = [];
  const positions: Position[] = [];
  const rejections: Rejection[] = [];
  for (const [index, item] of (raw as readonly Raw[]).entries()) {
    const checked = readClaim(item);
    if (checked.ok) {
      claims.push(checked.value);
      positions.push(yaml.position(['claims', index]));
    } else rejections.push(...placed(file, yaml, checked.problems, ['claims', index]));
  }
  return { claims, positions, rejections };
}

function noList(file: string, yaml: YamlFile, raw: Raw | undefined): Rejection {
  const place = raw === undefined ? { line: 1, column: 1 } : yaml.keyPosition([], 'claims');
  const came = raw === undefined ? 'a file without it' : raw === '' ? 'nothing' : isTable(raw) ? 'a table' : 'a text';
  return {
    file,
    ...place,
    message: `expected "claims:" with a list, came ${came}`,
    remedy:
      'List the claims, each beginning with "- about: kind/slug"; write "claims: []" to take back all that the source claimed.',
  };
}

function readClaim(item: Raw): Checked<Claim> {
  if (isTable(item)) return checkClaim(item);
  const came = typeof item !== 'string' ? 'a list' : item === '' ? 'nothing' : `"${item}"`;
  const problem = {
    path: [],
    message: `expected a claim, came ${came}`,
    remedy: 'Begin it with "- about: kind/slug".',
  };
  return { ok: false, problems: [problem] };
}

/** Problems with their place: that of the key, where the key is wrong, else of the value, else of what should hold it. */
function placed(file: string, yaml: YamlFile, problems: readonly ClaimProblem[], base: YamlPath): Rejection[] {
  return problems.map(({ path, key, message, remedy }) => {
    const whole = [...base, ...path];
    const position = key ? yaml.keyPosition(whole.slice(0, -1), String(whole.at(-1))) : yaml.position(whole);
    return { file, ...position, message, remedy };
  });
}
