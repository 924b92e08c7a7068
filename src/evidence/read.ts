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
import { firstOf, type Position, type Rejection, readYaml, sentence, type YamlFile } from '../yaml/index.ts';
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
    const message = `Expected the tables "source:" and "claims:", came ${Array.isArray(value) ? 'a list' : 'a text'}.`;
    return {
      ok: false,
      rejections: [
        { file, line: 1, column: 1, message, remedy: 'Write an evidence file as docs/vocabulary.md shows it.' },
      ],
    };
  }
  const source = checkSource(value.source);
  const claims = readClaims(yaml, value.claims);
  const problems = [
    ...unknownTables(value),
    ...(source.ok ? [] : within(['source'], source.problems)),
    ...claims.problems,
  ];
  if (problems.length > 0 || !source.ok) {
    const place = (problem: ClaimProblem): Rejection => placed(file, yaml, problem);
    return { ok: false, rejections: firstOf(problems, place).sort(inOrderOfLines) };
  }
  const document = { file, source: source.value, claims: claims.claims, positions: claims.positions };
  return { ok: true, document, warnings: warningsOf(document).sort(inOrderOfLines) };
}

function inOrderOfLines(a: Rejection, b: Rejection): number {
  return a.line - b.line || a.column - b.column;
}

function unknownTables(value: RawTable): ClaimProblem[] {
  return Object.keys(value)
    .filter((name) => name !== 'source' && name !== 'claims')
    .map((name) => ({
      path: [name],
      key: true,
      message: `unknown table "${name}"`,
      remedy: `${didYouMean(name, ['source', 'claims'])}An evidence file has "source:" and "claims:".`,
    }));
}

interface ReadClaims {
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly problems: readonly ClaimProblem[];
}

function readClaims(yaml: YamlFile, raw: Raw | undefined): ReadClaims {
  if (!Array.isArray(raw)) return { claims: [], positions: [], problems: [noList(raw)] };
  const claims: Claim[] = [];
  const positions: Position[] = [];
  const problems: ClaimProblem[] = [];
  for (const [index, item] of (raw as readonly Raw[]).entries()) {
    const checked = readClaim(item);
    if (checked.ok) {
      claims.push(checked.value);
      positions.push(yaml.position(['claims', index]));
    } else problems.push(...within(['claims', index], checked.problems));
  }
  return { claims, positions, problems };
}

function noList(raw: Raw | undefined): ClaimProblem {
  const came = raw === undefined ? 'a file without it' : raw === '' ? 'nothing' : isTable(raw) ? 'a table' : 'a text';
  return {
    ...(raw === undefined ? { path: [] } : { path: ['claims'], key: true }),
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

/** Problems of a part of the file, by their path in the whole. */
function within(base: ClaimProblem['path'], problems: readonly ClaimProblem[]): ClaimProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...base, ...problem.path] }));
}

/** A problem with its place: that of the key, where the key is wrong, else of the value, else of what should hold it. */
function placed(file: string, yaml: YamlFile, { path, key, message, remedy }: ClaimProblem): Rejection {
  const position = key ? yaml.keyPosition(path.slice(0, -1), String(path.at(-1))) : yaml.position(path);
  return { file, ...position, message: sentence(message), remedy };
}
